import type { Kind } from "./weights.ts";

/** Signs of applying, hours, dates and facts, counted over lines and sentences of labelled postings. */
export const OTHER: Kind = {
  start: -0.45,
  weights: [
    [6, "!n2"],
    [5, "apply"],
    [
      4,
      `!n5; ^salary; ago; application; examination; full time; hybrid; interview; job; manager;
      monday`,
    ],
    [
      3,
      `!:in; # plus; ^department; ^i; ^location; ^senior; agent; anyon; assistant; az; bewerben;
      career; chat; click; conversation; county; cv; date; department; engineer$;
      equivalent to; exampl; fil; fort; hybrid$; ii; less; like to; linkedin; list; minut;
      more information; officer; oracl; our websit; peopl team; permanent; person$; possibl;
      remot; resum; road; sale representativ; selection; send; shift; sr; term; w; websit`,
    ],
    [
      2,
      `!n10; !pay; !url; #; # #; # hour; # month; # or; # pm; ^field; ^for; ^job; ^no; ^travel;
      ^two; ^university; ^weekend; abov; achiev; also; am; analytic; and experienc; and in;
      and to; and your; answer; applicant; applicant$; ask for; availabl$; back to; basis; ca;
      call; candidat; centr; chang; clos; clos date; com; complet; con; content; county$;
      cover letter; data scientist; developer; director; director$; do; do not; driver;
      election; employe$; engineer; even; executiv; for the; front end; full; get; hear; hir;
      how; if; inc; index; letter; level$; line; location; look at; ltd; m; mail; main; mak;
      market; mas; may; may be; mes; mi; most; need a; no; nurs; on #; on a; on site; only;
      operation; overtim; part time; partner; pay$; per; plac; plc; pm; pm$; policy;
      position is; post; profil; question; question$; receiv a; referenc; req; reserv; result;
      ring; role$; scientist; scor; section; servic; site$; specialist; start; submit;
      supplemental; teacher; tech; ten; text; the #; the offic; this; thos; thre; to meet;
      type; unit stat; university; uns; us; using; va; video; vollzeit; within; work is; year$;
      you are; you have; you'd; your`,
    ],
    [
      1,
      `!n20; !n40; !n99; !prose; # a; # per; # to; #$; ^applicant; ^application; ^apply;
      ^candidat; ^on; ^pay; ^pleas; ^the; ^this; ^work; ^writ; ^you'll; a degre; a technical;
      a valid; a week; a year; about; accept; act; activity; agency; ai; an; analysis; and #;
      and ability; and ensur; and have; and other; and you; are in; are you; area; as; as need;
      as well; associat; at our; at the; auf; availability; availabl; back; bas; be; best;
      board; brand; business; by; by the; c; canada$; car; center; choic; city; class; cloud;
      company; complianc; construction; contract; copy of; cover; d; data scienc; day; dental;
      design and; designer; doe; driver licens; dur; e; education; eligibl; email; employe;
      end; equivalent; es; establish; everyon; everyth; exist; federal; field; first; fix;
      follow; friday; from the; function; government; grad; half; head; home; hotel; hour;
      hous; hr; i; in a; in an; in our; in the; information; insight; install; interest; it;
      it is; job$; key; languag; larg; legal; like; limit; lunch; manager$; medical; meet;
      meet the; model; more; more$; multipl; necessary; new; now; number; of experienc; offic;
      on the; one of; open; or more; page; part; pattern; period; physical; plan$; pleas;
      position; position$; power; pro; problem; product and; production; qualification; real;
      receiv; recruit; report to; resolv; resourc; retail; role; salary #; school; scienc;
      search; security; see; send us; senior; servic and; servic$; shift$; short; site; sound;
      standard; still; student; such; support; system; tabl; talent; team member; team$;
      technical; technician; tell us; test; than #; the ability; the position; the role;
      the team; the uk; then; ther; think; through; time$; to a; to all; to ensur; to know;
      to make; to our; top; trad; train and; two; unser; use; vacancy; view; visit; walk; want;
      water; we; week; well as; what; what you; why; will; with the; work on; written;
      year experienc; you can; you must; you'r; you'v; your own`,
    ],
    [
      -1,
      `!:; # and; # k; # of; # peopl; # yrs; ^#; ^-ing; ^a; ^ability; ^an; ^assist; ^be; ^bonus;
      ^communicat; ^confident; ^deliver; ^driv; ^du; ^excellent; ^flexibl; ^follow; ^free;
      ^good; ^gym; ^handl; ^have; ^keep; ^know; ^master; ^must; ^own; ^pension; ^peopl;
      ^perform; ^provid; ^research; ^run; ^send; ^set; ^staff; ^support; ^train; ^unser;
      ^weekly; ^willingness; ^you; ^you'r; a day; a full; a los; a plus; ability; able;
      able to; access; account; across; activ; adher; adjustment; age; agreement; al; als;
      and a; and work; annual; any; anyth; app; appointment; approach; arbeitsvertrag; are not;
      aren't; as assign; as the; assign; assist; assistanc; at; attendanc; attention; attitud;
      aus; bachelor; bank holiday; bas on; base; be a; been; belong; benefit; berlin;
      betrieblich; between; bewerbungen; bis; bonus; boot; both; bring; bs; budget; build; bus;
      calm; can be; candidat will; care; certifi; certificat$; certification$; chas; check;
      christma; civil; clean; client; climb; clinic; collect; comfortabl; commission; commit;
      commit to; communication; comprehensiv; computer; connect; contribut; control; core;
      cost$; count; country; coverag; customer; customer servic; customer$; cycl to; daily;
      data; day$; de #; decision; defin; dem; demonstrat; dental and; depend; des; design;
      development$; discount; done; driv; driv licenc; driven; drug; du; duty; e verify; eine;
      eleven; encourag; engag; english; enough; environment; equal; equipment$; essential; et;
      event$; every; excellent; execut; expect; experienc of; experienc with; experienc work;
      experienc$; expert; facility; familiar; familiar with; farm; fast; find; fitness;
      flexibl; focus; for; for an; form; four week; free; french; freud; from; fuel; fur;
      generous; git; give; global; go; good; grow; growth; gute; gym; hand; has; hav;
      healthcar; hire; hold; holiday; holiday$; http; ideally; identity; igualdad; igualdad de;
      im; implement; important; improv; in #; individual; inform; ingl; insuranc; interfac;
      into; investigation; is; is a; is an; issu; k; kafka; kept; king; kingdom; know your;
      kubernet$; la; languag$; laptop; last; law; law$; lead; leadership; level; level #;
      licenc; life; lift; load; loan; look after; look for; los; maitris; make; manag;
      management; master; meal; mechanical; meet$; mileag; mindesten; modern; monitor; month;
      monthly; motivat; mov; ms; multi; must; must have; need to; night; not; notic; of a;
      of us; off; offer; on; operat; opportunity; opportunity to; optimization; option; or;
      or a; or other; ou; outstand; over; packag; parental; part of; participation; pass;
      passion; passion for; passionat; patient; pay for; perform; performanc; personn; phon;
      pipelin; player; plus$; point; pos; pre; prefer; prefer$; prep; proactiv; procedur;
      process$; proficiency; program; programm; protect; proven; provid; pto; public; python;
      race; rat; react; reasonabl; reasonabl accommodation; recognition; reconciliation;
      reliabl; relocation; report$; represent; requir; requir$; responsibility; responsibl;
      responsibl for; retirement; right; room; rota; run; run a; sale$; say; scan; schedul;
      schem; schem$; screen; second; seek; shop; show; sick; sie; sinc; six; skill; skill$;
      small; so; social; softwar; solid; solution$; solv; someon; sourc; sql; stand; stat;
      stipend; stock; stream; strong; summer; superior; supervis; supplier; system$; tage;
      take; target; task; team player; telephon; the; their; them$; thes; this position;
      ticket; to join; to perform; to the; together; tool; turn; two week; uk; un;
      understand of; unit kingdom; unternehmen; up; user; vacation; van; verify; very; vision;
      vous; we are; we will; welcom; wher; whil; who; will have; willingness; willingness to;
      window; wish; wish to; with; with an; with disability; with our; within #; within the;
      without; work in; world; would be; writ; writ$; you need; you want; you'll`,
    ],
    [
      -2,
      `!.; # for; ^about; ^betrieblich; ^competitiv; ^email; ^mentor; ^uk; a month;
      accommodation; and; api; application from; apply$; around; as a; at #; availabl for;
      background; befor; birthday; book; can; care$; cash; certification; cpc; css; cv to;
      degre; deploy; development; disability; employer; equity; event; firm; for a; foundation;
      framework; handl; help; high; in; join; keep; kunden; leav; les; local; long; match;
      mentor; million; mit; money; must be; nice; o; of #; on call; one; our; own; page #;
      park; pension; peopl who; plan; program$; rang; rang from; record; rust; safe; safety;
      sell; ship; sit; stay; successful; thing; train; under; unsolicit; veteran; von; we'r;
      weekly; y; year; you$`,
    ],
    [-3, "^as; application$; der"],
    [-4, "und"],
  ],
};
