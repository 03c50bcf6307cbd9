import type { Kind } from "./weights.ts";

/** Signs of the company, the team and the role in general, counted over lines and sentences of labelled postings. */
export const ABOUT: Kind = {
  start: -0.98,
  weights: [
    [4, "^our; small"],
    [
      3,
      `!.; ^about; ^as; both; clinic; colleagu; der; deutschland; eleven; empower; event; farm;
      growth; is an; on$; one; product; sinc; solution; stay; una; view; we; we'r; whil;
      would rather; you want`,
    ],
    [
      2,
      `!prose; #; ^it; ^unser; a degre; a full; a month; across; ai; and manag; are you; around;
      aus; berlin; client; connect; core; cost; customer; customer servic; deliver; dem; desd;
      designer; developer; director; equipment$; excit; framework$; has; help; here; hi;
      high performanc; hospital; hotel; in #; individual; integration; is; is a; is the; it$;
      join; join us; kafka; kingdom; kubernet; kubernet$; last; lead; learn; meet$; million;
      most; name; next; non; now; of our; of them; of us; opportunity to; over #; personn;
      plac; platform; power; purpos; quality; real; report to; safe; school; security; sery;
      sit; softwar; standort; start; stream; support$; team; thes; trust; turn; two; und;
      unit kingdom; unser; unternehmen; want to; we are; we have; will have; wish; wish to;
      with an; world`,
    ],
    [
      1,
      `!:in; # and; # of; # peopl; ^#; ^-ed; ^at; ^for; ^if; ^in; ^keep; ^post; ^staff; ^the;
      ^uk; ^we; ^we'r; ^wir; ^you; about; across the; age; als; am; and our; and report;
      and the; answer; application$; are; are in; assuranc; az; been; better; between; book;
      build; business; can be; canada$; candidat will; center; certification$; chang; civil;
      clean; cloud; come; commercial; communication; company; complex; con; country; daily;
      deal; degre; degre in; delivery; department; des; design; desk; development; direct; doe;
      driv; driven; each; ein; eine; el; employer; enabl; engineer; equipment; establish; et;
      execut; experienc of; family; fast; field; first; five; focus; for a; for the; four;
      framework; global; go; good; government; grow; half; head; home; http; ii; in a;
      industry; infrastructur; insight; interfac; into; is requir; keep; king; kunden; la;
      leader; leav; les; life; like; live; love; make; mit #; month$; more; mov; ms; must be;
      national; network; no; number; nurs; of experienc; offic$; on; one of; operat; operation;
      opportunity; or similar; organization; our; part; performanc; person$; plan and; privat;
      process$; public; python; reliabl; repair; report; requir to; research; road; safety;
      sale$; say; schedul$; schem; seek; sell; serv; servic; servic and; seven; ship; sinc #;
      site; six; skill$; sound; still; success; supplier; teacher; ten; than; the; the last;
      the world; their; them; they; thing; this; together; track; un; us; va; valu; vendor;
      very; vous; water; well; when; who; wir; with our; work in; work with; work$; year of;
      you will; you$`,
    ],
    [
      -1,
      `!n2; !n20; !pay; # a; # day; # k; # per; # pm; # to; #$; ^-ing; ^-ly; ^all; ^analyz;
      ^answer; ^applicant; ^be; ^call; ^develop; ^generous; ^help; ^i; ^know; ^lead; ^manag;
      ^must; ^no; ^opportunity; ^paid; ^peopl; ^plan; ^pleas; ^provid; ^set; ^strong; ^support;
      ^this; ^to; ^you'll; ^you'r; a plus; a team; a week; abgeschlossen; ability to; able;
      able to; accept; access; accuracy; achiev; act; activity; advis; after; afternoon;
      agency; agent; agreement; an equal; analysis; and a; and experienc; and have; and in;
      and maintain; and or; and you; and your; anyon; api; app; applicabl; application;
      appointment; appropriat; architect; are a; aren't; as well; ask for; asset; assistanc;
      at; at #; at least; attend; attendanc; attitud; ausbildung; background; bas; bas on;
      base; basic; basis; befor; being; belong; benefit; best; bewerben; bewerbungen; bis;
      bonus; brand; budget; bus; but; but we; can; car; care; centr; chat; check; children;
      christma; city; clear; click; clos date; code; comfortabl; commit; commit to; communicat;
      communication skill; consider; contact; content; contribution; conversation; count;
      county; county$; current; cv; data scienc; date; date$; day; deep; demonstrat; dental;
      desir; desirabl; detail; development$; divers; don't; driver; drug; du; e; e verify;
      election; eligibl; employe$; employment; encourag; end; engineer$; english; enhanc;
      enough; ensur; enthusiasm; equal; equal opportunity; equivalent; equivalent to; es;
      essential; everyth; excellent; exceptional; experienc with; expert; fair; financial;
      flexibl; follow; for; for an; for this; forecast; foster; free; freud; friday; from the;
      front end; full; full time; function; fur; general; generous; give; got; grad; great;
      handl; have a; hold; holiday; hour; hous; identify; identity; implement; in our;
      in support; in this; includ; initiativ; install; interest; internal; interview;
      is provid; it is; job; job$; just; k; kenntniss; kept; key; knowledg; knowledg of; larg;
      law$; licens; like to; limit; line; list; look at; machin; mail; mak; manager$; market;
      match; may be; meet; mentor; mes; mi; min; mindesten; minimum; model; monday; money;
      month; monthly; more information; multipl; must; necessary; need; need a; need$; not;
      notic; o; of; of #; of your; off; offer; officer; on #; one year; only; open; open in;
      opportunity employer; optimization; option; oracl; out; overse; own; packag; paid; pass;
      passionat; pattern; pay for; pension; person; plus$; pm; pm$; position; possibl; practic;
      pre; prefer; prepar; present; previous; problem; process; proficiency; program; question;
      react; reasonabl; reasonabl accommodation; receiv; receiv a; recruitment process;
      referenc; regard; regular; relat; relevant; represent; req; request; requir$; reserv;
      resolv; resum; review; right to; ring; round; run a; s; sale; schem$; scor; search; see;
      self; send; senior; serv$; servic to; shar; shift; shop; site$; six month; skill; social;
      solution$; solv; someon who; standard; stock; student; subject; such as; summer; system$;
      tableau; tage; take; talent; target; team to; team$; tell; tell us; test; text; that you;
      the city; the company; the first; the offic; the position; the right; think; this is;
      this job; thos; ticket; to; to a; to apply; to ensur; to know; to meet; to our;
      to provid; to the; to work; train; understand; understand the; unit; unit stat; updat;
      use; using; vacancy; valid; van; verify; veteran; vision; vollzeit; w; we will; weekend;
      weekly; well as; why; will; window; with; with the; without; would; would be; written;
      you are; you have; you need; you'r; you'v; your own; zum`,
    ],
    [
      -2,
      `!n10; # month; ^a; ^candidat; ^du; ^own; ^work; advanc; also; and ensur; and grow;
      applicant; apply; ask; build a; candidat; clos; collaborativ; complet; de; diversity;
      done; dur; duty; electrical; employe; equity; even; exampl; expect; get; ideally; if;
      look for; maintain; manag a; mean; member; mit; new; on a; or; order; our customer;
      our websit; page; per; permanent; pipelin; plus; policy; position is; profil; requir;
      requirement; salary; scienc; screen; should; sign; so; subject to; talk; term; the #;
      time$; up; up to; von; way; week; what you; will to; workplac`,
    ],
    [-3, "may; one$; pleas; position$; product and; top"],
  ],
};
