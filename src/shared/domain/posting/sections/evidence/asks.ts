import type { Kind } from "./weights.ts";

/** Signs of what is asked of the person, counted over lines and sentences of labelled postings. */
export const ASKS: Kind = {
  start: 0.88,
  weights: [
    [4, "^you; ability to; comfortabl; experienc; mindesten; must; or; will to; you'v"],
    [
      3,
      `# year; ^ability; ^able; ^experienc; ^know; ^peopl; ^strong; ^you'r; a plus;
      abgeschlossen; ability; able; able to; attitud; aws; but we; calm; certification; climb;
      connection; css; desir; detail; english; enthusiasm; essential; excel; excellent;
      exceptional; expect; familiar; familiar with; freud; git; got; gute; ideally; kenntniss;
      know; knowledg; level #; licenc; licens; look for; o; ou; pos; possess; prefer;
      proficiency; requir; rust; self; skill; somebody; someon; sql; strong; the employe;
      valid; weekend; would be`,
    ],
    [
      2,
      `# yrs; ^-ed; ^-ly; ^a; ^an; ^comfortabl; ^confident; ^du; ^flexibl; ^good; ^knowledg;
      ^master; ^must; ^own; ^technical; ^willingness; ^you'll; a bonus; accuracy; activ; and a;
      and build; and have; app; appointment; approach; aren't; as a; asset; at #; at least;
      attention; ausbildung; availability; availabl; availabl for; bachelor; background; basic;
      bs; bus; but; can; certifi; certificat$; certification$; communication; computer; count;
      cpc; current; deep; degre; desirabl; diploma; don't; driv licenc; du; effectiv;
      electrical; enough; es; even; experienc with; expertis; familiarity; fluency; fluent;
      french; good; great; hand; hav; have; hold; important; in; ingl; initiativ; interest;
      know your; knowledg of; languag$; leadership; least; lift; maitris; management; mean;
      mechanical; min; minimum; mit; motivat; multipl; nice; of a; on call; optimization;
      organizational; outstand; own; passion; passion for; passionat; peopl who; player; plus;
      plus$; point; pre; prefer$; previous; prior; proactiv; problem; proven; python; react;
      reliabl; rota; run a; s; second; serv$; should; show; sie; skill$; solid; solv; some;
      someon who; sourc; spanish; stand; superior; tableau; team player; telephon; terraform;
      the offic; this position; to be; umgang; umgang mit; un; understand; van; vous; walk;
      we do; whil; will have; willingness; willingness to; would; writ$; year; you'r; your own;
      zum`,
    ],
    [
      1,
      `# hour; # month; ^-ing; ^applicant; ^be; ^bonus; ^excellent; ^have; ^req; ^this; a team;
      about; across; advanc; al; also; and; and grow; and the; and you; api; applicant;
      application from; as the; at; bachelor degre; basis; be; been; befor; being; belong;
      better; between; bonus; boot; build; build and; by the; candidat; care; class; cloud;
      communication skill; construction; control; county; customer servic; day$; de;
      demonstrat; dental and; depth; design; driv; driven; driver; drug; dur; e; e verify; en;
      energy; equipment$; equivalent; experienc of; experienc$; expert; facility;
      familiarity with; farm; fast; find; follow; foundation; framework; from the; g; get;
      give; high; hire; holiday$; http; im; implement; improv; individual; industry;
      industry relat; infrastructur; investigation; is a; just; king; languag; least #; level;
      live; love; machin; maintain; manag; master; minimum of; monitor; mov; ms; multi; need;
      need to; objectiv; of; on the; one year; one$; or a; or equivalent; or other;
      our customer; over; pass; period; person; pipelin; practic; procedur; product and;
      professional; professional industry; qualification; read; reasonabl; record; regular;
      relat; relat experienc; requir to; requirement; right; round; say; scienc; sexual; ship;
      shop; sign; similar; sit; so; sound; status; subject to; success; successful; such as;
      supply; talk; task; team to; tell; tell us; test; the last; the right; the team; them$;
      thing; think; thre year; ticket; time; time$; to a; to join; to make; to work; tool;
      track; trad; travel; two year; uk; understand of; unternehmen; up; up to; used; verbal;
      voic; want; we are; web; well as; when; who; with; within; within #; without; work;
      work in; writ; written; year in; yes; you are; you have; you'll; yrs`,
    ],
    [
      -1,
      `!url; # and; # day; # for; # of; # peopl; ^act; ^analyz; ^answer; ^application; ^apply;
      ^assist; ^betrieblich; ^call; ^candidat; ^collaborat; ^communicat; ^conduct; ^contribut;
      ^deliver; ^department; ^employment; ^ensur; ^establish; ^field; ^follow; ^for; ^free;
      ^handl; ^health; ^help; ^i; ^if; ^in; ^keep; ^lead; ^location; ^mentor; ^monitor; ^on;
      ^opportunity; ^our; ^paid; ^participat; ^pay; ^pension; ^perform; ^plan; ^pleas; ^post;
      ^prepar; ^provid; ^report; ^represent; ^review; ^run; ^senior; ^serv; ^set; ^support;
      ^take; ^the; ^train; ^travel; ^two; ^university; ^weekend; ^weekly; ^work; ^writ; a #;
      a day; a los; a valid; a week; accept; access; activity; additional; adjustment;
      administer; advis; after; after #; afternoon; agent; ago; ai; allowanc; als; and ensur;
      and hand; and manag; and other; and report; and to; and we; and your; annual; any; anyon;
      anyth; applicabl; applicant$; application; apply$; arbeitsvertrag; around; as assign;
      ask for; assign; assist; assuranc; at our; at the; attendanc; audit; aus; back to; bank;
      base; berlin; betrieblich; bewerben; birthday; bis; book; both; brand; brief; budget;
      business; ca; canada$; car; care$; center; chang; chas; chat; children; choic; christma;
      click; client; clinic; collaborativ; collect; com; commission; commit to; communicat;
      competitiv; complex; comprehensiv; con; conduct; connect; contact; conversation;
      conviction; coordinat; core; cost$; country; cover letter; coverag; creat; cultur; cv;
      cycl to; daily; data scienc; data scientist; day; de #; deal; defin; delivery; dem;
      dental; department; depend; depend on; deploy; der; desd; deutschland; develop; discount;
      discriminat; diversity; do; doe not; drink; earn; eine; eleven; eligibl for; email;
      employe$; employer$; empower; engag; engineer; enhanc; ensur; ensur that; environment;
      environment with; equal; equipment; equity; establish; et; eu; everyon; everyth; exampl;
      excit; executiv; exist; experienc and; factor; fair; featur; federal; fil; financial;
      first; five; flexibl schedul; for you; forecast; form; fort; foster; four week;
      framework$; free; from #; fuel; full; full time; gender; general; generous; go; grad;
      grow; growth; gym; handl; have a; health; healthcar; help; holiday; hospital; how; hr;
      hybrid$; i; igualdad; igualdad de; in support; in the; inc; inclusiv; independently;
      index; inform; inspect; insuranc; internal; is; is requir; it; kafka; keep the; kubernet;
      la; last; law$; lead; leader; legal; les; letter; level$; leverag; liais; life; like;
      like to; linkedin; look after; ltd; lunch; m; main; mak; manager; meal; medical; meet;
      meet the; meet$; member; mi; minut; monday; money; month$; monthly; move; need a;
      network; next; night$; now; number; nurs; of our; of them; of us; of your; off; offer;
      officer; on; on site; one; one of; open in; operation; opportunity to; option;
      or similar; oracl; order; other; our; our websit; out; overse; overtim; paper; parental;
      park; part; participat; participat in; pay; pension; peopl team; perform; personn;
      physical; plan$; plc; possibl; post; present; privacy; privat; process$; product;
      production; program$; programm; programm$; protect; prototyp; pto; purpos; qualifi;
      question$; race; rang; recognition; recruit; referenc; regardless; regardless of;
      religion; relocation; repair; report; report$; represent; reserv; resolv; responsibility;
      responsibl; responsibl for; retirement; review; right to; road; room; sabbatical;
      sale representativ; sampl; scan; schedul; schedul$; schem; scientist; scor; section;
      security; sell; send; senior; servic; sery; sex; shar; shift; short; sick; site; site$;
      six; small; solution; solution$; standort; stipend; stock; stream; subject; submit;
      summer; supervis; supplemental; system; tage; team; team of; team$; tech; technician;
      term; text; that; the; the city; the position; the role; the world; their; then; ther;
      thes; thre; to all; to our; to the; together; top; train and; trust; una; understand the;
      unit; unit stat; university; unlimit; unsolicit; updat; using; va; vacancy; valu; view;
      visit; vollzeit; we; we have; we'r; websit; weekly; what; what you; wher; wir; with an;
      with disability; with the; within the; workplac; year experienc; you you'll; your`,
    ],
    [
      -2,
      `!n2; # #; #$; ^build; ^design; ^develop; ^maintain; ^manag; ^no; a degre; a technical;
      a year; accommodation; account; all; and ability; and or; answer; are in; are you;
      as need; assistant; availabl$; az; benefit; by; career; check; clos; colleagu; community;
      company; compensation; contract; copy of; cost; des; designer; desk; dich; director;
      disability; divers; do not; doe; each; el; employe; employer; encourag; equivalent to;
      event; every; examination; execut; family; file; for the; from; fur; group; half;
      high performanc; hir; hotel; hybrid; identify; ii; in our; in this; information; install;
      interview; job; keep; laptop; le; leav; less; limit; line; list; loan; look at; mail;
      match; may; mes; mileag; mit #; no; non; notic; of experienc; on$; organization; page;
      paid; partner; person$; personal; plac; policy; pro; provid; question; receiv; request;
      research; resum; safe; sap; servic$; skill and; so that; sr; staff; supplier; teacher;
      they; this; thos; tuition; uns; unser; us; vacation; video; von; w; week; welcom; which;
      will be; with our; work independently; work is; work with; work$; world; would rather;
      you need; you want; you will; you'd`,
    ],
    [-3, "!pay; !prose; apply; national; opportunity; salary; start; to know; vendor"],
  ],
};
