import type { Kind } from "./weights.ts";

/** Signs of law, equal opportunity, checks and privacy, counted over lines and sentences of labelled postings. */
export const LEGAL: Kind = {
  start: -0.6,
  weights: [
    [5, "check; diversity; national"],
    [4, "accommodation; disability; encourag; equal; igualdad; may; subject"],
    [
      3,
      `!prose; agency; applicant; ask for; background; bewerbungen; commit; commit to; employer;
      employment; if you; igualdad de; in this; open in; page; page #; protect; race; request;
      veteran; we will; welcom; you need`,
    ],
    [
      2,
      `!:; ^call; ^employment; ^pay; ^pleas; ^we; adjustment; all; any; applicabl; application;
      application from; application$; ask; belong; children; consider; conviction; data;
      discriminat; divers; drug; e; e verify; employer$; environment; eu; everyon; exist;
      federal; firm; form; from; gender; identity; in a; inclusiv; just; kept; law; member;
      messag; mit; no; not; notic; personal; personn; policy; privacy; reasonabl;
      reasonabl accommodation; record; regard; regardless; regardless of; religion; requir;
      requirement; right to; servic$; to perform; to the; under; unit; unsolicit; verify; von;
      way; window; with disability; workplac; you$`,
    ],
    [
      1,
      `!.; # day; # of; #$; ^a; ^all; ^an; ^post; ^uk; ^we'r; ^wir; a team; a valid; access;
      after; after #; age; an; an equal; and a; and maintain; and our; and we; and work; anyth;
      apply$; are; as a; basic; basis; befor; better; can; can be; candidat; chang; civil;
      collect; color; come; community; company; content; contract; copy of; country; creat;
      cultur; customer; d; day$; de; des; do not; don't; done; duty; en; enabl; enhanc;
      ensur that; equal opportunity; equity; essential; every; fair; file; financ; focus;
      for an; foster; free; function; fur; gender identity; general; go; group; handl; hold;
      identify; if; in our; includ; information; interview; is; it is; its; job; keep; larg;
      law$; le; legal; leverag; like; line; local; m; meet; meet the; money; month$; must have;
      need; new; not discriminat; of #; offer; open; opportunity; opportunity employer;
      orientation; our customer; participat; participat in; patient; peopl; perform;
      performanc; person; plumb; program$; qualifi; quality; recruit; referenc; relevant;
      represent; resourc; responsibility; responsibl; right; safe; screen; search; security;
      see; sex; sexual orientation; shar; six month; skill; solv; stat; status; subject to;
      such; such as; talent; team to; tech; tell; that you; the city; the company;
      the position; the right; them$; this; this job; time$; to be; to provid; to work; trad;
      uk; unit stat; up to; used; vacancy; we; what you; wher; who; will be; with our;
      with the; within #; without; work in; work$; year$; you must`,
    ],
    [
      -1,
      `!:in; !url; ^-ed; ^at; ^du; ^for; ^it; ^keep; ^on; ^own; ^participat; ^support; ^the;
      ^you; ^you'll; a; a #; ability; abov; accept; account; achiev; across; across the; activ;
      adher; advis; agreement; als; am; and the; and you; and your; answer; anyon; api;
      applicant$; approach; are a; around; as; as the; assist; assistant; assuranc; at a; auf;
      aws; back; bas; be; benefit; berlin; best; between; board; bonus; both; build; business;
      candidat will; centr; choic; click; client; clos; cloud; commercial; compensation;
      competitiv; complet; con; contribut; control; cover; customer servic; cv; date; day;
      deal; degre; deliver; delivery; department; design; desirabl; desk; development; dich;
      direct; director; driver; dur; effectiv; eine; election; eligibl; eligibl for; email;
      end; engineer; english; ensur; es; establish; even; everyth; excel; excellent; executiv;
      expect; experienc$; find; fitness; for; for a; for this; friday; from #; from the; front;
      full; get; give; great; growth; hand; has; hav; have; head; holiday; hour; hous; http;
      im; in; insight; install; insuranc; integration; interest; interfac; into; is an;
      is provid; is requir; is the; issu; it$; join; k; knowledg of; kunden; la; languag; last;
      least; letter; level; level$; life; location; look; look at; look for; love; lunch;
      manag; management; manager; mean; minimum; minut; model; more information; most; multipl;
      network; number; nurs; of a; of our; off; offic; on; one of; opportunity to; oracl;
      order; organization; other; outstand; over; packag; part; partner; passionat; period;
      plac; plan$; platform; position; possess; power; prior; product; profil; program;
      project; public; read; receiv; regular; remot; repair; report to; requir to; research;
      reserv; review; ring; role; round; safety; salary; sale; scal; schedul; second; seek;
      selection; sell; senior; serv; servic; servic and; shop; should; site; so; somebody;
      someon; sound; sourc; start; startup; still; stock; stor; strong; student; submit;
      success; support; support$; tabl; take; teach; teacher; team; team$; technical; ten;
      term; than; the employe; the world; then; thing; think; this is; this position; thos;
      thre; ticket; time; to #; to all; to ensur; to make; together; track; train; travel; two;
      un; una; und; updat; using; very; video; view; visit; voic; vous; w; want to; we are;
      websit; week; well; what; why; will to; with; within; work; work is; work with; world;
      would; writ; year; you; you are; you have; you will; you'll; you'v`,
    ],
    [
      -2,
      `#; ^-ing; ^-ly; ^if; also; and; at the; du; et; examination; experienc; farm;
      investigation; learn; leav; more; move; need to; pass; practic; question; rang; report;
      some; system; ther; through; when; whil; y`,
    ],
    [-3, "!n10; !n2; !n20; !n40"],
    [-4, "!n5"],
  ],
};
