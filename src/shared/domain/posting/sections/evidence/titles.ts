import type { Kind } from "./weights.ts";

/** What a heading says of what it opens. Counted by `npm run count`. */
export const TITLES: readonly Kind[] = [
  {
    kind: "required",
    start: 0.22,
    weights: `
10: perfil
8: ability; person; thriv
7: ^experienc; ^qualification; candidat; education; necesita; physical; requir; want
6: ^essential; ^minimum; ^person; expectation; fit; in your; knowledg$; minimum; must; qualification;
    requir$; strong; succe; successful; take$; technical
5: !runon; ^certification; ^physical; ^technical; ^this; ^wat; ^you'r; about you; applicant; bring;
    candidat$; criteria; demand; essential; experienc; have$; individual; individual$; knowledg; licenc;
    need; person$; que; requirement; right; suit; wat; you'r
4: ^requirement; ^requisito; bring$; certification; for$; job overview; look for; match;
    person specification; profil; profil$; registration; requirement$; sie; skill; specification; stack;
    the person; we'r; what we; what you; you'll
3: !other maybe; !required; !required sure; ^apply; ^education; ^knowledg; ^requir; ^to; ^who; ^work;
    ^you; ^you'll; apply; ask for; bar; competency; competency$; criteria$; du; full job; ideal;
    qualification$; requisito; seek; seek$; selection; should; skill$; specification$; take; the ideal;
    this you; to be; vous; we want; what you'll; wir; you bring; you$
2: ^ability; ^about; ^candidat; ^dein; ^driver; ^full; ^good; ^ihre; ^know; ^licens; ^licensur; ^location;
    ^must; ^non; ^qualifikation; ^vos; ^was; ability to; ability$; about the; and; and knowledg;
    and skill; as; ask; background; dein; demand$; desk; do; do i; driver; duty and; employment;
    environment; essential duty; experienc$; for this; from you; full; good to; have; here; hop; how do;
    how you'll; how$; if$; ihre; in a; job$; key; know how; knowledg and; licens; licensur; main; may be;
    must have; need$; negotiabl; negotiabl$; non; non negotiabl; print; print$; qualifikation;
    registration$; report to; responsibility$; role; role$; schedul; see; technical skill; the must; this;
    to the; vos; want$; we ask; we'r hop; who; work$; you; you'll need; your
-2: !legal; !preferred maybe; !responsibilities maybe; ^accommodation; ^agency; ^as; ^background;
    ^behaviour; ^benefit; ^bonus; ^company; ^compensation; ^contact; ^deseabl; ^desir; ^desirabl;
    ^disclaimer; ^diversity; ^duty; ^equality; ^even; ^extra; ^fair; ^general; ^gravy; ^hashtag; ^helpful;
    ^instructional; ^legal; ^may; ^might; ^nice; ^notic; ^overview; ^pay; ^privacy; ^question;
    ^responsibility; ^salary; ^summary; ^wher; ^would; about$; accommodation; accountability; activity;
    activity$; actually; additional information; advantag; after; any; any of; apart; apart$; area$;
    asset; aufgabenbereich; avantag; be doing; be$; benefit$; better; business; but; care; check$; cherry;
    commitment; commitment to; company; company$; compensation; cultur; date; date$; day; day$; del;
    deliverabl; desir; desirabl; differenc; differenc$; disclaimer; discrimination; diversity; do you;
    duty$; education certification; else; enjoy; enjoy$; equal; equal opportunity; equality; even better;
    extra; fair; focus; for you; fraud; from; further; gain; gain$; general; get$; goody; got any; happen;
    happy; hara; hashtag; help; helpful; hir; how we'll; in return; in this; inclusion; info; info$;
    information; instructional; introduction; involv; job summary; join; key skill; keyword$; lead; legal;
    like; like$; location; love; major; make you; management; management$; me$; mission$; more; next$;
    not for; on; on the; opportunity; opportunity$; organisation; organisation$; organization; out; out$;
    own; packag; part; pay; perk; perk$; plus$; point; position; post$; privacy; procedur$; process$;
    provid; provid$; purpos; purpos$; que hara; qui; receiv; receiv$; responsabilit; return; reward;
    salary and; scam; school; scop; screen; screen$; se valorara; servic; side; signal; signal$; somo;
    somo$; statement; statement$; support; support$; tach; tag$; task; task$; the cherry; the company;
    thes; time$; to apply; train and; uber uns; wage; ware; we; we take; we'd be; well; what could;
    what happen; what might; what to; what you'd; wher; why this; will not; would; you know; you to;
    you will; you'll get
-3: !benefits maybe; !preferred; !preferred sure; !signals; ^-ly; ^focus; ^it; ^job; ^note; ^perk;
    ^prefer; ^report; ^shift; about us; additional; agency; also; area; aufgaben; behaviour; benefit;
    bewerbung; bonus; brief; build; contact; deseabl; dich; doing; even; first; funcion; give; handy;
    impact; it; keyword; may not; might not; mission; next; nice to; not be; notic$; ofrecemo; our; plus;
    post; prefer; responsabilidad; responsibl; salary; shin; shin if; stand if; summary$; tag; useful;
    vacancy; valu; vorteil; vorteil$; we offer; what the; will; will be
-4: !benefits sure; ^why; are not; at; function; function$; get; how we; nice; shift; summary
-5: !about maybe; !benefits; bieden; bieten; notic; stand; to do; why
-6: do$; document
-11: not`,
  },
  {
    kind: "preferred",
    start: -0.37,
    weights: `
11: plus
10: bonus
9: cherry; point; would
8: ^-ly; asset; desirabl; ware
7: ^would; atout; out; useful
6: ^it; ^nice; ^not; advantag; deseabl; extra; handy; help; nice; plus$; prefer; shin; stand; what could
5: ^deseabl; ^desirabl; ^helpful; ^may; also; apart; apart$; even; experienc$; happy; helpful; if; love;
    make; might; not; set; what might
4: ^bonus; ^prefer; certification; have$; out$; qualification$; stand out; we'd
3: !preferred sure; ^even; ^might; ^we'd; be; better; browni; but; could; criteria$; desir; even better;
    experienc; gravy; have; if you; it; licenc; line; may be; nice to; qualification; see; shin if; skill;
    stand if; to have; vorteil; vorteil$; what will; you have
2: !preferred; !preferred maybe; ^-ed; ^browni; ^desir; ^get; ^gravy; ^requisito; also got; and;
    and experienc; any; any of; bring; browni point; criteria; don't; front; further; got; got any;
    happy$; ideal; if$; is; it a; it would; line$; of the; person; point$; quality; requisito; se;
    se valorara; skill and; the cherry; thes; to the; valorara; valorara$; valu; valu$; we'd be;
    what would; will be; would help; you; you to
-2: !about maybe; !other; !other sure; !required maybe; !responsibilities; !responsibilities sure;
    !unnamed; ^about; ^additional; ^application; ^background; ^behaviour; ^benefit; ^certification;
    ^competency; ^dein; ^disclaimer; ^education; ^essential; ^fair; ^focus; ^hashtag; ^how; ^ihre; ^in;
    ^instructional; ^job; ^key; ^minimum; ^note; ^notic; ^our; ^position; ^qualification; ^question;
    ^report; ^requirement; ^responsibility; ^schedul; ^selection; ^technical; ^to; ^vos; ^was; ^wat; ^who;
    ^why; ^wie; ^work; ^your; a; ability; about; accommodation; accountability; agency; applicant;
    aufgaben; aufgabenbereich; avantag; background; bar; be doing; be$; behaviour; benefit; bewerbung;
    bieden; check; compensation; competency; competency$; contact; date; dein; del; deliverabl;
    description$; detail; dich; disclaimer; discrimination; document; doing; duty; duty$; fair; first;
    focus; fraud; from; funcion; function; hashtag; here; how; how you; ihre; impact; inclusion; info;
    info$; information; information$; introduction; je; job description; job$; key; keyword; location;
    location$; might not; minimum; mission; more; must; need; next; note; notic; nous; offer$; ofrecemo;
    on the; opportunity; overview; packag; part; pay; perfil; perk; perk$; person$; position; post; post$;
    privacy; procedur$; process; profil; profil$; purpos; qui; report; requirement; responsabilidad;
    responsabilit; responsibility; responsibility$; reward; right; role$; salary; scam; schedul;
    selection; should; side; sie; signal; signal$; somo; somo$; stack; statement; statement$; strong;
    successful; suit; summary; tach; tag; task; technical; thriv; time$; to be; uber; us$; vacancy; vos;
    vous; wage; wat; we; what the; what we; what you; what you'd; what you'll; why; wie; will$; wir; with;
    work$; your
-3: !about sure; !benefits sure; !required; !required sure; !runon; ^-ing; ^apply; ^on; ^requir; ^skill;
    ^this; at; description; du; for; i; in; join; like; not be; our; que; requirement$; this; you'll
-4: !about; !benefits; !over text; fit; fit if; job; work; you will
-5: ^you; apply; match`,
  },
  {
    kind: "responsibilities",
    start: 0.06,
    weights: `
11: funcion
10: responsabilidad
9: ^responsibility; aufgaben; do$
8: activity; activity$; day; deliverabl; impact; responsabilit; scop; task
7: day$; duty; will$
6: ^as; accountability; aufgabenbereich; doing; involv; je; like$; mission; own; post$; responsibility;
    responsibl; tach; task$; vos; what you'd; you'll
5: ^duty; ^main; ^vos; ^was; as; be$; differenc; differenc$; duty$; hara; mission$; que hara
4: !responsibilities sure; !runon; ^dein; ^your; be doing; dein; first; function; in this; look; post;
    que; shift; to do; you'll get; your
3: !responsibilities; !responsibilities maybe; ^aufgaben; ^ihre; ^instructional; ^shift; a; actually;
    build; do; function$; how you'll; i; ihre; impact$; key; lead; look like; main; our team; position;
    principl; role; sie; spend; the gig; the post; the work; time$; to$; what you'll
2: !about; ^key; ^major; ^principl; ^process; ^purpos; ^role; ^summary; ^train; about us; all; are; be;
    be a; bei; can you; communication; day to; documentation; doing$; educational; essential; expect;
    for$; gig; gig$; includ; includ$; instructional; is$; job; job summary; key responsibility; major;
    month; principl activity; purpos; report to; role you; scop of; servic; support; support$;
    the company; the day; this; to; train; train and; typical; us; us$; we are; what can; what doe;
    what the; what you; why us; work; work$; you; you do; you'd; you'll be; you'll do
-2: !benefits; !benefits maybe; !legal sure; !other maybe; !preferred sure; !required; !required maybe;
    !signals; !signals sure; ^-ly; ^additional; ^applicant; ^application; ^at; ^background; ^benefit;
    ^candidat; ^competency; ^condition; ^disclaimer; ^education; ^experienc; ^fair; ^general; ^hashtag;
    ^how; ^money; ^note; ^notic; ^perk; ^person; ^physical; ^post; ^qualifikation; ^question; ^requisito;
    ^schedul; ^skill; ^to; ^wie; ^would; ability; accommodation; advantag; after; agency; also;
    and experienc; apart; apart$; application; apply; ask for; asset; at; avantag; behaviour; benefit;
    benefit$; bewerbung; bieden; bieten; bonus; brief; brief$; candidat; certification; check; cherry;
    compensation; competency; competency$; condition; condition$; criteria; criteria$; date; date$; deal$;
    demand; desirabl; disclaimer; discrimination; diversity; do i; duty and; education; emphasiz;
    emphasiz$; enjoy; enjoy$; environment; equality; essential duty; even; experienc$; extra; fair; fine;
    fraud; from; from the; gain; gain$; general; good; goody; happen; hashtag; have; have$; here$; hour;
    how; how we; how we'll; if$; important; in return; in your; inclusion; individual; individual$; info;
    info$; information; interest; introduction; is; it like; jd emphasiz; job function; job overview;
    join; keyword; know; know$; knowledg$; legal; licenc; line; location; may be; me; meet; money; more;
    necesita; next; next$; not be; note; note$; notic; of; of work; offer; offer$; other; out; out$;
    overview; packag; part; pay; perfil; perk; person specification; person$; physical; plus; plus$;
    point; primary purpos; privacy; process$; profil$; project; provid; provid$; qualification$;
    qualifikation; requirement; requirement$; requisito; return; reward; right; salary; scam; schedul;
    see; selection; set; shin; signal; signal$; skill$; somo; somo$; specification; specification$; stack;
    stand; stand out; statement$; strong; successful; suit; take; take$; that; the deal; thriv; time;
    uber; vacancy; valu; vorteil; vorteil$; vous; wage; want; ware; was; we'd; we'll; we'r; what could;
    what happen; why this; wie; you bring; you get
-3: !legal; !preferred; !required sure; ^-ed; ^-ing; ^description; ^requirement; ^this; additional;
    applicant; atout; background; bring$; contact; emphasis; fit; give; here; hir; if you; information$;
    it; knowledg; love; might; need; nous; ofrecemo; overview$; position summary; profil; qualification;
    receiv; receiv$; requir$; statement; succe; to the; we; what to; what we; wir
-4: employment; if; need$; skill; you$
-5: ^work; get$; match
-6: bring`,
  },
  {
    kind: "about",
    start: -0.04,
    weights: `
8: overview; qui
7: business; introduction; organisation; somo; uber uns
6: ^overview; del; like; organization; purpos; school; somo$; team
5: ^background; ^general; ^post; background; cultur; general; overview$; purpos$; stack; statement; uber;
    vacancy; we work; why
4: ^description; ^in; ^why; client; stand; tl; valu; wir
3: ^about; ^agency; ^our; ^role; ^who; brief; brief$; build; but; company; cultur$; how we; info; info$;
    introduction$; need; nous; organisation$; position; position summary; profil$; project; statement$;
    summary; tl dr
2: !other maybe; ^company; ^from; ^meet; ^position; ^primary; ^report; ^this; ^tl; ^us; about; agency;
    choos us; contact; do you; doing; dr; dr$; firm; firm$; from the; general function; here$; how; in;
    it like; join us; line; management$; me; me$; mission; need$; of duty; opportunity; opportunity$;
    our organisation; peopl; pleas; primary; primary purpos; profil; project$; relationship$; report;
    report relationship; role$; run; so; some; stack$; summary$; team and; team$; the firm; this about;
    trust; we; welcom; well; what; what to; why choos; wir sind; work; you will
-2: !legal sure; !other sure; !over list; !preferred sure; !required; !required sure; !responsibilities;
    !signals; !signals sure; ^application; ^aufgaben; ^compensation; ^contact; ^dein; ^deseabl; ^desirabl;
    ^disclaimer; ^education; ^eeo; ^equal; ^essential; ^experienc; ^focus; ^ihre; ^instructional; ^key;
    ^know; ^legal; ^main; ^notic; ^on; ^pay; ^privacy; ^qualification; ^responsibility; ^schedul;
    ^selection; ^skill; ^summary; ^technical; ^to; ^vos; ^was; ^wat; ^you; ^you'll; ^you'r; ability;
    about you; accommodation; accountability; activity; activity$; advantag; after; also; application;
    are look; area; ask for; asset; atout; aufgaben; aufgabenbereich; avantag; bar; behaviour; benefit;
    benefit$; bewerbung; bieden; bieten; bonus; bring; bring$; candidat$; care; certification; check;
    check$; commitment; commitment to; compensation; competency; competency$; condition; could; criteria;
    date; day; day$; deal$; dein; deliverabl; detail$; dich; disclaimer; discrimination; diversity;
    education; eeo; emphasis; emphasiz; employment; environment; equal opportunity; equality; essential;
    experienc$; extra; fine; fit; for$; funcion; goody; happen; have$; hire; hour; how$; ideal; if$; ihre;
    in a; in return; in this; inclusion; individual; individual$; interest; involv; job description; key;
    keyword; know; knowledg; legal; licenc; location; look like; love; main; make; might; must; necesita;
    next; not; note; notic; ofrecemo; on; on the; our team; packag; pay; perfil; person specification;
    person$; personal; physical; plus; plus$; point; print; privacy; provid; provid$; report to; requir;
    requir$; responsabilidad; responsabilit; return; reward; right; salary; scam; schedul; scop; screen;
    screen$; see; seek; seek$; selection; servic; signal; signal$; skill$; successful; suit; tach; tag;
    tag$; take; take$; task; task$; technical; the deal; the ideal; the person; thriv; to have; vorteil;
    vorteil$; vos; vous; wage; ware; wat; we are; we'd; week; what could; what happen; what might;
    what will; what you; will; with; word; you'r; your
-3: !responsibilities sure; ^-ly; ^person; ^we; additional; and; applicant; apply; apply$; ask; be;
    candidat; cherry; detail; du; equal; experienc; first; get; give; good; if; is$; je; look for; match;
    offer; offer$; perk; process; process$; qualification; qualification$; skill; the post; want;
    what you'd; would; you; you$
-4: ^-ed; expectation; i; requirement; requirement$; sie; to; why you'll
-5: full; full job; person; que; you'll
-6: ^full; look; what the
-7: !runon`,
  },
  {
    kind: "benefits",
    start: -0.06,
    weights: `
13: benefit; pay
12: compensation
11: ofrecemo; wage
10: avantag; bieden; bieten; give; packag; perk; reward
9: ^benefit; salary
8: get$
7: ^perk; deal$; goody; in return; offer; provid; receiv; return; the deal
6: ^compensation; benefit$; gain; gain$; receiv$; why you'll
5: !benefits maybe; ^pay; ^why; care; enjoy; enjoy$; love; nous; provid$; que; vorteil; vorteil$; vous;
    we'll; you get
4: !benefits sure; after; dich; get; good; information; join; money; offer$; on the; sie; we offer; why
3: !benefits; ^additional; ^money; ^notic; ^salary; additional; additional information; can; damo; damo$;
    for; how we'll; information$; me; more; perk$; salary and; side; take; time; was; we take; why join;
    wir; you$; you'll; your
2: !role; ^-ly; ^advantag; ^das; ^dein; ^reward; ^wat; ^you; ^you'll; ^your; about$; and; apply$; back;
    can offer; das durfen; dein; du; durfen; durfen sie; employment$; erwarten$; first; for the; for you;
    group; group$; how we; it for; je; list$; look; notic; offer you; on; pay$; the good; the job; time$;
    wat; we can; well; what; what in; what on; what we; what you; you
-2: !legal maybe; !other; !other maybe; !other sure; !over text; !responsibilities maybe;
    !responsibilities sure; !signals; !signals sure; ^a; ^accommodation; ^agency; ^application; ^apply;
    ^as; ^background; ^competency; ^disclosur; ^education; ^essential; ^fair; ^focus; ^full; ^get;
    ^hashtag; ^instructional; ^job; ^key; ^location; ^note; ^person; ^position; ^qualification; ^question;
    ^report; ^requirement; ^requisito; ^safeguard; ^skill; ^so; ^wher; about us; about you; accommodation;
    agency; applicant; application; as; ask; asset; atout; aufgaben; background; bar; behaviour;
    bewerbung; bit$; build; but; call; candidat; check; cherry; choos us; commitment; commitment to;
    company; competency; contact; could; date; day; del; deliverabl; differenc; differenc$;
    discrimination; diversity; do; do$; doing; duty; education; emphasis; equal; essential; expectation;
    experienc$; fair; fit; focus; full; funcion; happen; hara; hashtag; have; have$; help; hour; how you;
    how you'll; ideal; if$; impact; inclusion; interest; interest$; involv; it$; jd emphasiz; job summary;
    key; keyword; know; legal; licenc; like$; might; mission; must; necesita; need; need$; next; next$;
    not; note; notic$; of the; opportunity; organisation; overview; own; perfil; person; physical; plus;
    position; post; post$; print$; process; process$; profil; profil$; purpos; que hara; report to;
    requir; requirement; requirement$; requisito; responsabilidad; responsabilit; responsibility;
    responsibility$; responsibl; road; role$; safeguard; scam; school; scop; see; selection; signal;
    skill; skill$; so; somo; somo$; stack; stand; succe; summary; summary$; tag; take$; team; the person;
    the road; thriv; tl; touch; touch$; uber; vacancy; want; ware; we'd; what happen; what to; what will;
    what you'd; wher; why choos; why us; wie; would; you'll get
-3: !preferred sure; !required maybe; !responsibilities; !runon; ^-ed; ^who; ^wie; a; about the; be;
    fraud; full job; hir; if you; in your; look for; qui; report; servic; the role; to; to$; us$; valu;
    who; work$
-4: !required; !required sure; ^about; for$; if; make; role`,
  },
  {
    kind: "legal",
    start: -0.09,
    weights: `
10: accommodation
9: notic
8: ^fair; discrimination; fraud; legal; scam
7: applicant; check$; disclaimer; diversity; equal; fair; inclusion
6: ^disclaimer; ^equal; agency; check; commitment to; privacy; screen$; servic
5: !legal; !legal sure; ^accommodation; ^diversity; ^eeo; ^equality; ^legal; ^notic; ^privacy; ^safeguard;
    commitment; eeo; equality; notic$; opportunity; safeguard; screen
4: equal opportunity; should
3: ^a; at; bit; bit$; but; disclosur; requirement; sponsorship; sponsorship$; statement$; visa; will
2: !legal maybe; ^agency; ^applicant; ^at; ^background; ^can; ^candidat; ^certificat; ^disclosur; ^fine;
    ^inclusion; and inclusion; bor; certificat; else; even; every; hire; i; inclusion$; is; know$;
    opportunity$; our commitment; statement; to agency; we hire; word; you know
-2: !other; !other maybe; !preferred; !required; !required sure; !responsibilities sure; !runon; !signals;
    !signals sure; ^-ed; ^-ly; ^application; ^dein; ^education; ^essential; ^experienc; ^ihre; ^in; ^key;
    ^location; ^position; ^post; ^report; ^requirement; ^role; ^skill; ^so; ^this; ^was; ^wat; ^wher;
    ^why; ^work; ^you; ^you'll; ^your; ability; about the; about us; additional; advantag; also; area;
    asset; aufgabenbereich; avantag; be; behaviour; benefit; bewerbung; call; certification; compensation;
    competency; criteria; criteria$; cultur; date; date$; day; day$; dein; del; detail; detail$; dich;
    dr$; duty; education; environment; essential; experienc; experienc$; extra; first; for$; funcion;
    good to; have; have$; ideal; ihre; information; information$; introduction; it; je; job description;
    job summary; job$; join; key; keyword; licenc; location; mission; more; next; non negotiabl; not;
    note; nous; our; our team; overview; packag; pay; perfil; person; physical; plus; point; position;
    post; post$; process; process$; profil; profil$; purpos; qualification$; qui; registration;
    registration$; report; responsabilidad; responsabilit; responsibility; responsibility$; reward; role;
    role$; salary; schedul; scop; selection; sie; signal; signal$; skill; skill$; specification$; stack;
    summary$; tag; tl; uber; vacancy; wage; want; ware; wat; we'r; wher; why; wir; would; you'll
-3: !about maybe; !benefits; !benefits sure; !required maybe; !responsibilities; !role; ^-s; ^about; ^job;
    ^who; ^wie; application; description; description$; du; how; que; specification; to$; us; us$; wie;
    will$; work; work$
-4: ^how; in; job; the; your
-5: !over list
-6: !about; !about sure`,
  },
  {
    kind: "signals",
    start: -0.77,
    weights: `
12: keyword
11: behaviour
10: signal
8: ^skill; emphasis; tag; what the
7: emphasiz; skill
6: !signals; ^behaviour; ^hashtag; competency; hashtag; match; signal$
5: !signals sure; ^competency; ^key; emphasiz$; keyword$
4: key
3: competency$; jd emphasiz; skill$; summary$; tag$; the post; valu
2: !required; ^focus; exampl of; focus; jd; key skill; profil; top
-2: !benefits; !benefits sure; !other sure; !over list; !preferred; !required maybe; !responsibilities;
    !role; !runon; ^-ing; ^prefer; ability; about; be; condition; deal$; description; description$;
    desirabl; here; is; job; job description; job$; knowledg; knowledg and; on; prefer; qualification;
    qualification$; role; set; skill and; the deal; the role; to; we; you; you'll
-3: !about maybe; !about sure; !other; !unnamed; of; work
-4: !about
-5: ^the; and`,
  },
  {
    kind: "other",
    start: -0.05,
    weights: `
11: next; not
10: bewerbung; document; process$
8: ^note; hour
7: ^application; ^contact; application; apply; date; hir; location; note
6: ^question; next$; not be; process; what to; wher
5: ^wher; date$; detail; happen; may not; might not; schedul; what happen
4: ^-ed; ^how; ^selection; ^work; are not; contact; dich; fit; information; more; procedur$; selection;
    to apply; will be
3: ^detail; ^interest; ^job; ^report; ^shift; apply$; area; be; call; detail$; environment; fit if;
    get in; how; how we; info; info$; information$; it$; join; location$; might; not for; part; the road;
    touch$; vacancy; will not; you will
2: !preferred sure; ^apply; ^at; ^bewerbung; ^education; ^further; ^get; ^ihre; ^requirement; ^schedul;
    an; aplicar; aplicar$; application procedur; area$; ask; ask for; certification$; como; como aplicar;
    condition of; education certification; for; function; further; further information; get; important;
    in touch; in$; interest; interest$; it; job; job detail; job function; job type; level; note$;
    of work; offer$; procedur; report; requirement; road; salary; thing; this position; to do; touch;
    type$; want; we; wie; work condition
-2: !about; !benefits maybe; !legal maybe; !over list; !responsibilities; !responsibilities maybe; ^-ly;
    ^a; ^about; ^agency; ^background; ^behaviour; ^benefit; ^compensation; ^competency; ^deseabl;
    ^disclaimer; ^essential; ^experienc; ^fair; ^general; ^hashtag; ^helpful; ^legal; ^may; ^might;
    ^money; ^notic; ^pay; ^perk; ^person; ^post; ^qualification; ^requisito; ^responsibility; ^safeguard;
    ^skill; ^vos; ^wat; ^we'd; ^would; ^you'll; ^you'r; ability; about the; about us; accommodation;
    accountability; activity; activity$; additional information; advantag; agency; applicant; are$; as;
    asset; atout; aufgaben; aufgabenbereich; avantag; background; behaviour; benefit; bieden; bieten;
    bonus; brief$; build; business; care; certificat; check; check$; client; commitment; compensation;
    competency; competency$; could; criteria; criteria$; cultur; damo; damo$; day; day$; del; deliverabl;
    demand; deseabl; desirabl; differenc; differenc$; disclaimer; discrimination; diversity; do$;
    emphasis; emphasiz; employment$; equality; essential; experienc$; extra; fair; for the; fraud;
    funcion; general; good; goody; handy; hashtag; have$; help; helpful; how we'll; how you'll; impact;
    impact$; includ; inclusion; introduction$; je; keyword; keyword$; know$; knowledg; legal; licenc;
    like$; main; make; management$; may be; mission; mission$; money; must; necesita; notic; nous;
    ofrecemo; opportunity; organisation; organization; out; out$; overview; packag; pay; perfil; perk;
    physical; plus; plus$; point; print; privacy; profil$; purpos; purpos$; quality; qui; registration;
    relationship$; report relationship; requisito; responsabilidad; responsabilit; responsibl; reward;
    safeguard; salary and; scam; school; scop; see; sie; signal; signal$; skill$; somo; somo$;
    specification$; spend; sponsorship; sponsorship$; stack; stand; stand out; statement; statement$;
    strong; succe; suit; summary$; tach; tag; tag$; take; task; task$; team; the role; this role; time;
    time$; tl; tl dr; to be; to have; uber; uber uns; us$; useful; valu; visa; vorteil; vorteil$; vos;
    vous; wage; ware; wat; we take; we'd; we'll; we'r; what we; will$; would; you'r
-3: !legal; !other maybe; !runon; !signals sure; ^full; ^in; ^not; ^our; ^was; ^your; additional; and;
    candidat; duty; employment; experienc; full; have; is; job overview; job summary; look; of; overview$;
    qualification$; que; report to; servic; skill; specification; summary; the; the work; we are;
    what you; you'd; you'll
-4: !about maybe; !legal sure; !signals; ^why; about; can; full job; on; qualification; should; to$; why;
    wir
-5: we work
-6: but; the job`,
  },
];
