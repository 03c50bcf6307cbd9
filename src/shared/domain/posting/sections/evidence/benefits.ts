import type { Kind } from "./weights.ts";

/** Signs of what the person gets, counted over lines and sentences of labelled postings. */
export const BENEFITS: Kind = {
  start: -0.33,
  weights: [
    [6, "pension; salary"],
    [5, "benefit; paid; rang"],
    [
      4,
      `bonus; discount; equity; free; holiday; laptop; leav; match; park; pay; retirement; tage;
      vacation`,
    ],
    [
      3,
      `!pay; ^betrieblich; ^free; a #; allowanc; als; annual; arbeitsvertrag; assistanc; at our;
      base; betrieblich; birthday; budget; christma; collaborativ; compensation; cost$; day;
      depend; eligibl; employe; fitness; flexibl; for you; four week; fuel; generous; gym;
      health; insuranc; life; loan; mileag; monthly; off; opportunity; parental; program$;
      programm; pto; recruitment process; relocation; stipend; ticket; top; train; tuition;
      vision; week`,
    ],
    [
      2,
      `!n5; # for; # k; ^#; ^a; ^competitiv; ^for; ^generous; ^gym; ^if; ^opportunity; ^paid;
      ^pension; ^staff; ^weekly; accept; access; account; achiev; activity; agreement;
      and ability; and grow; apply$; assuranc; at #; auf; bas on; bis; bonus and; boot; choic;
      company; competitiv; comprehensiv; contribution; coverag; cv to; cycl to; de #; dental;
      desk; development; development$; dich; done; drink; earn; eine; environment;
      environment with; event; event$; everyth; factor; flexibl schedul; full; healthcar; hour;
      im; is provid; k; learn; lunch; meal; medical; mentor; mes; modern; money; network;
      night; night$; of your; offer; opportunity to; option; packag; participation; pay for;
      plan; pleas; position$; privat; program; programm$; provid; rat; recognition; resum;
      room; sabbatical; sampl; sap; schedul$; schem; schem$; shar; sick; start; startup; stock;
      summer; support$; team of; team$; the #; the world; two week; unlimit; valu; very;
      weekly; within the; world`,
    ],
    [
      1,
      `!n2; !n40; !url; # and; # day; ^-ed; ^all; ^application; ^as; ^bonus; ^candidat; ^email;
      ^flexibl; ^full; ^good; ^health; ^on; ^the; ^train; ^two; ^we; ^we'r; ^you'll;
      a technical; a year; additional; after; al; an equal; and a; and ensur; and or; and the;
      and we; and your; any; as a; as well; at; bank holiday; bas; being; berlin; best; car;
      care; career; clos; commission; contact; copy of; country; cover; cultur; date$; day of;
      degre; dem; depend on; direct; disability; divers; doe not; du; el; eligibl for; enough;
      equal opportunity; es; et; every; exampl; experienc; experienc work; experienc$; fair;
      family; financial; firm; for; for an; for this; four; friday; front; fur; grow; growth;
      high performanc; hospital; hous; http; if; in our; independently; information; interest;
      internal; it$; its; larg; last; law; law$; leader; letter; limit; local; location; long;
      look at; love; made; master; may; medical dental; meet the; mit #; month; more$;
      must have; need to; of #; offic; on; on site; one$; opportunity employer; oracl; other;
      our; pass; per; personal; phon; plan$; plus; position; project; public; qualifi;
      question; rang from; regular; review; say; seek; shop; short; sign; six month; so;
      student; successful; system$; talent; talk; target; teach; team; term; that you; ther;
      this is; this job; this position; to apply; to know; to work; together; tool; travel;
      uns; unsolicit; vacancy; want to; we'r; wher; which; why; will be; wir; with the;
      without; work with; workplac; y; year; you; you need; zum`,
    ],
    [
      -1,
      `!.; !n99; # or; # to; # year; # yrs; ^able; ^about; ^act; ^an; ^apply; ^be; ^department;
      ^field; ^handl; ^help; ^job; ^keep; ^knowledg; ^location; ^manag; ^master; ^must; ^open;
      ^pay; ^plan; ^post; ^provid; ^report; ^research; ^run; ^senior; ^support; ^take; ^travel;
      ^uk; ^weekend; a full; a team; a valid; a week; abgeschlossen; ability to; accuracy; act;
      activ; administer; advis; afternoon; age; ago; am; an; analysis; and experienc; and work;
      answer; anyon; anyth; app; applicant; application; application$; approach; appropriat;
      are not; are you; as; ask; assign; assist; associat; at least; attention; ausbildung;
      availability; availabl; aws; az; background; basic; basis; be; be able; befor; better;
      between; bewerben; both; brief; build; business; but; but we; by; by the; c; ca; calm;
      can be; canada$; candidat; cash; certifi; certificat$; certification; certification$;
      chang; chas; check; children; city; class; clos date; cloud; collect; com; come;
      commercial; communication; computer; conduct; connection; construction; content; control;
      conversation; coordinat; cover letter; cpc; creat; current; daily; de; deadlin; deliver;
      delivery; deploy; design; designer; desir; detail; deutschland; develop; developer;
      digital; diploma; director; diversity; do not; doe; driv; driv licenc; driven; driver;
      drug; duty; e; e verify; education; effectiv; election; eleven; empower; en; end; energy;
      english; ensur; enthusiasm; equal; equipment; equipment$; establish; even; excel;
      exceptional; executiv; exist; experienc in; experienc of; facility; farm; featur;
      federal; field; fil; file; find; first; fix; for the; forecast; form; fort; foster;
      framework; full time; function; git; go; got; government; great; gute; hand; handl; head;
      here; hi; hire; hold; hotel; hybrid$; identify; if you; ii; implement; in #; includ;
      index; individual; industry; inform; infrastructur; initiativ; install; integration;
      interview; into; is a; is requir; issu; join us; just; keep; keep the; kenntniss; key;
      kingdom; know; know your; knowledg of; kubernet; kunden; languag; leadership; least; les;
      level; level #; leverag; licenc; lift; like; line; linkedin; live; look after; machin;
      main; maintain; make; management; manager$; market; mas; material; meet; member; mi;
      million; min; mindesten; model; monday; monitor; more information; most; mov; multi;
      must; name; national; need; new; non; notic; now; number; nurs; o; objectiv; of a;
      of them; of us; offic$; officer; on #; on a; on call; on the; on$; one; only; operat; or;
      or more; ou; own; page; page #; participat; participat in; partner; passion for; patient;
      peopl; peopl team; perform; period; permanent; person; personn; physical; plan and;
      platform; point; policy; pos; possibl; power; prep; prepar; prior; privacy; procedur;
      process; product; product and; production; proficiency; protect; purpos; python;
      qualification; quality; question$; react; real; reasonabl; recruit; referenc; reliabl;
      remot; repair; represent; req; request; requir to; requirement; research; resourc;
      result; right to; ring; road; role; rota; run; run a; safe; sale representativ; sale$;
      scal; scan; school; scienc; scor; screen; security; see; selection; self; serv; servic;
      servic and; servic$; seven; ship; similar; sinc; skill$; small; so that; softwar; solv;
      somebody; sound; sourc; spanish; specialist; sql; standard; standort; status; stay;
      strong; subject; superior; supervis; supply; tabl; teacher; team member; tech;
      technician; technology; telephon; tell; tell us; ten; the ability; the last;
      the position; the team; them; them$; then; think; this; to be; to make; to meet; track;
      trad; trust; two; type; un; una; under; understand; unit; unit kingdom; university;
      unser; unternehmen; used; using; va; valid; van; verify; video; voic; vous; walk; water;
      we are; we do; we have; we will; web; websit; welcom; well; what you; when; whil; will;
      will to; willingness; window; wish; wish to; within; within #; work on; would; would be;
      written; you are; you will; you$; you'd; you'll; you'r; your own`,
    ],
    [
      -2,
      `!:in; # hour; # plus; ^our; ^you; a day; about; across; agency; and have; and in;
      ask for; call; chat; con; county; engineer; follow; have; hear; le; lead; manag;
      operation; pay$; position is; problem; read; record; report; search; set; sie; success;
      test; the offic; time$; view; week$; work in; writ; you'v`,
    ],
    [-3, "^salary; customer; data; in a"],
  ],
};
