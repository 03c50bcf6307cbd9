import type { Kind } from "./weights.ts";

/** Signs of what the person will do, counted over lines and sentences of labelled postings. */
export const DUTIES: Kind = {
  start: -0.03,
  weights: [
    [4, "^build; ^develop; ^provid; ^support; assist; inform; order"],
    [
      3,
      `^-ing; ^analyz; ^communicat; ^conduct; ^deliver; ^design; ^follow; ^handl; ^keep; ^lead;
      ^maintain; ^manag; ^mentor; ^monitor; ^perform; ^plan; ^run; ^set; ^take; a day; advis;
      and; api; chas; deploy; duty; engag; ensur; foster; handl; identify; implement;
      in support; install; into; keep; le; les; look after; manag a; present; receiv;
      reconciliation; repair; report; sell; solution$; supervis; take; und; von; y; you will;
      you'll`,
    ],
    [
      2,
      `!n20; ^act; ^answer; ^assist; ^be; ^collaborat; ^contribut; ^driv; ^ensur; ^establish;
      ^help; ^own; ^participat; ^prepar; ^represent; ^research; ^review; ^send; ^serv; ^to;
      ^train; ^writ; a los; a week; account; across; act; adher; administer; afternoon; also;
      and hand; app; appropriat; architect; as assign; assign; assist with; at the; attend;
      attendanc; audit; book; brief; build; build a; care$; cash; client; collect; communicat;
      con; conduct; contribut; control; coordinat; customer; customer$; daily; data; de #;
      deal; defin; delivery; demonstrat; develop; digital; dur; election; end; et; execut;
      expect; featur; file; forecast; from #; have a; help; inspect; investigation; issu;
      keep the; kunden; lead; leverag; liais; load; mail; maintain; make; manag; management;
      million; model; month; of #; operat; out; overse; own; paper; participat; partner;
      perform; pipelin; practic; prep; prepar; procedur; process; product and; prototyp;
      question; report$; represent; research; responsibl; responsibl for; review; run; safety;
      sale; sale$; scan; schedul; screen; senior; serv; servic to; set; so that; supplier;
      test; the; understand the; up; updat; vendor; week$; weekly; when; work independently;
      writ; you you'll; you'd`,
    ],
    [
      1,
      `!n10; # peopl; # to; ^-ly; ^apply; ^candidat; ^du; ^email; ^open; ^post; ^report; ^work;
      a month; a team; a technical; across the; activ; analysis; and ensur; and in;
      and maintain; and or; and procedur; answer; anyth; are a; are not; around; as; as need;
      as the; at a; be a; be able; befor; bis; both; brand; budget; business; by;
      candidat will; care; chat; children; city; clean; clear; clos; collaborat; commission;
      complet; contact; creat; cultur; data scienc; decision; deliver; der; des; design;
      development; dich; director; du; each; el; email; energy; engineer; equipment; establish;
      every; experienc and; experienc in; expert; financial; find; fix; follow; for; for this;
      form; foundation; from; function; fur; give; grad; grow; hand; head; high; hous; improv;
      independently; initiativ; interfac; internal; is requir; key; la; languag; leadership;
      leav; level; limit; look; los; match; material; mean; meet; member; mentor; money;
      monitor; move; multi; need$; new; notic; number; nurs; objectiv; of our; of your; off;
      on; on a; on call; one; option; organization; our; our websit; over; part of;
      participat in; plan; position is; possibl; pro; problem; process$; product; production;
      program; provid; public; purpos; rang from; react; read; record; request; requir$;
      reserv; resolv; role; round; safe; sap; scal; scienc; scor; search; servic and; servic$;
      ship; shop; six; skill and; so; social; softwar; sourc; staff; standard; stay; stock;
      stor; success; summer; support; system; system$; tabl; target; team$; technical;
      technician; telephon; tell; than; that; the first; the position; their; then; they;
      thing; think; this is; thos; through; time$; to #; to ensur; to know; to meet; to the;
      train; trust; under; understand of; unit; unser; user; using; van; verify; video; visit;
      way; week; welcom; what; what you; which; will; with; with our; work is; work with;
      work$; would`,
    ],
    [
      -1,
      `!.; !:in; !n5; !pay; #; # day; # hour; # month; # per; ^#; ^-s; ^ability; ^able;
      ^applicant; ^application; ^as; ^bonus; ^comfortabl; ^confident; ^department; ^flexibl;
      ^free; ^good; ^if; ^know; ^knowledg; ^on; ^our; ^pleas; ^req; ^senior; ^strong;
      ^technical; ^the; ^this; ^unser; ^we'r; ^wir; ^you; ^you'll; ^you'r; a #; abgeschlossen;
      ability; able; able to; abov; accept; accommodation; achiev; age; ago; ai; allowanc; als;
      an; analytic; and #; and manag; and other; and our; and to; and your; area; assistanc;
      assuranc; at #; aus; ausbildung; availability; availabl; aws; bachelor; background; bas;
      basic; basis; be; been; being; belong; berlin; better; between; bs; build and; but; can;
      candidat; certification; chang; choic; civil; class; climb; clinic; cloud; colleagu; com;
      commit; commit to; communication; company; compensation; competitiv; connection;
      consider; content; contribution; conversation; county; cv; data scientist; deep; degre;
      dem; dental; department; desir; desk; detail; deutschland; developer; development$;
      director$; discount; diversity; don't; drink; driv licenc; drug; e verify; earn; ein;
      eine; eligibl; employer; employment; empower; enabl; engineer$; enthusiasm; environment;
      environment with; equal; equipment$; equivalent; es; eu; event; excel; excellent;
      exceptional; excit; expertis; fair; familiarity; familiarity with; farm; fast; federal;
      field; fil; financ; fitness; flexibl; fluency; fluent; focus; for you; fort; four;
      french; full; full time; g; generous; git; good; growth; gute; hav; here;
      high performanc; holiday; hospital; how; http; hybrid; hybrid$; ideally; if; if you;
      igualdad de; ii; important; in a; in the; inc; infrastructur; insight; insuranc;
      interest; interview; is a; is an; it$; its; just; kenntniss; kingdom; knowledg; kubernet;
      languag$; larg; last; learn; legal; less; licenc; licens; life; like; like to; linkedin;
      list; live; ltd; lunch; m; made; maitris; manager; market; mas; master; may be; medical;
      mes; min; mindesten; minut; mit; month$; more; more$; motivat; mov; ms; multipl;
      must have; national; need a; network; night; not; now; of them; offer; offic; offic$;
      on site; on the; one of; one year; open; open in; operation; opportunity; opportunity to;
      optimization; or similar; oracl; organizational; ou; over #; parental; park; part;
      participation; passion; pay; pension; peopl; per; person$; personal; personn; plan$;
      platform; player; pleas; plumb; plus; possess; post; prefer; previous; privat;
      proficiency; programm; protect; proven; python; qualifi; qualification; quality; race;
      real; reasonabl; receiv a; referenc; regard; relocation; remot; report to; req; requir;
      requir to; result; resum; retail; retirement; right; ring; road; role$; rota; rust; s;
      salary; sale representativ; sampl; say; schedul$; schem; scientist; section; security;
      see; serv$; sery; sexual; shift; short; show; similar; skill$; solid; solv; someon;
      sound; spanish; specialist; sql; sr; startup; status; still; stipend; student; subject;
      subject to; such; such as; supplemental; tableau; tage; team player; ten; terraform;
      that you; the employe; the offic; the uk; the world; this position; thre; ticket; to a;
      to perform; to work; tool; trad; travel; turn; two week; type; uk; un; unit kingdom;
      unit stat; uns; unsolicit; unternehmen; up to; us; used; vacation; valid; vision; vous;
      walk; we'r; whil; who; will have; will to; willingness; willingness to; wir; within;
      work in; world; would be; writ$; year; year of; you; you have; you must; you need; you'v;
      your; your own; zum`,
    ],
    [
      -2,
      `!:; !n2; !url; # year; ^a; ^experienc; ^for; ^it; ^staff; ^two; ^we; ability to; al;
      and build; and the; applicant; application; are; as a; at our; auf; bonus; boot; career;
      comfortabl; d; disability; e; essential; everyon; familiar; familiar with; firm; free;
      fuel; health; home; igualdad; is; job; know; law; location; may; meet the; messag; most;
      name; no; paid; recruitment process; school; skill; start; talent; this; to be; valu;
      want; want to; weekend; year$; yes; you can; you'r`,
    ],
    [-3, "!prose; ^-ed; and a; experienc; love; support$; we"],
  ],
};
