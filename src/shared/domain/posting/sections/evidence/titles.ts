import type { Kind } from "./weights.ts";

/** What a heading says of what it opens. Counted by `npm run count`. */
export const TITLES: readonly Kind[] = [
  {
    kind: "required",
    start: 0.52,
    weights: `
9: ^qualification
8: ^experienc
7: !runon
6: ^person; minimum; perfil; person; qualification
5: ^minimum; ^physical; demand; knowledg$; necesita; physical; registration; registration$;
    specification$; this you; thriv; want
4: ^essential; ^qualifikation; ^scop; ^this; about you; accountability; accountability$; and skill; bring;
    bring$; candidat; competency$; driver; essential; expectation; fit; from you; in a; know how; le;
    licenc; negotiabl; negotiabl$; overview; person specification; profil$; requir$; specification; succe;
    take$; technical; we want; we'r hop; you are; you bring
3: !required; !required sure; ^ability; ^apply; ^benefit; ^certification; ^driver; ^education; ^good;
    ^know; ^le; ^licens; ^must; ^overview; ^requir; ^requisito; ^schedul; ^technical; ^wat; ^you; ^you'r;
    a great; ability to; an equal; and knowledg; application; bar; candidat$; das bringst; demand$;
    education; employer; experienc; experienc$; full job; great; have$; hop; how do; how$; in your;
    individual; individual$; job requirement; licens; must; must have; need; need$; non negotiabl;
    person$; personal quality; print$; qualification requirement; qualifikation; quality$; que; requir;
    requir qualification; requisito; right; schedul; scop; skill$; suit; take; the must; the person; wat;
    we'r; what you; you'll; you'r; your; your application
2: ^candidat; ^description; ^employment; ^exampl; ^full; ^knowledg; ^licensur; ^position; ^vos; ^was;
    ^we'r; ^you'll; ^your; ability; ask; ask for; benefit; call; certification; competency;
    description and; do i; du mit; employment; equal opportunity; follow; for this; for$; full;
    how you'll; ideal; in; includ$; is; knowledg; knowledg and; licensur; look for; main; may be; mit$;
    of$; opportunity employer; print; process; profil; requirement; requirement$; role; see; seek; seek$;
    should; someon who; technical skill; the ideal; thes; this role; want$; we ask; we'r look; what we;
    who can; work condition; you'll need
-2: ^-ly; ^a; ^accommodation; ^additional; ^agency; ^background; ^behaviour; ^bonus; ^company;
    ^compensation; ^contact; ^deseabl; ^disclaimer; ^diversity; ^duty; ^equality; ^even; ^extra; ^fair;
    ^gravy; ^hashtag; ^helpful; ^hour; ^how; ^it; ^legal; ^major; ^may; ^might; ^nice; ^note; ^notic;
    ^our; ^pay; ^privacy; ^question; ^responsibility; ^selection; ^some; ^wher; ^would; about$;
    accommodation; actually; additional; advantag; after; agency; and education; and responsibility;
    and what; any of; apart; apart$; applicant; apply$; are not; area; area$; aufgaben; aufgabenbereich;
    avantag; be doing; behaviour; benefit$; better; bewerbung; build; business; but; care; check$; cherry;
    commitment; commitment to; compensation; cultur; date; date$; day; day$; del; deliverabl; deseabl;
    developer; development; dich; differenc; differenc$; disclaimer; discrimination; diversity; doing;
    duty$; else; enjoy; enjoy$; equality; even; even better; expect from; experienc with; fair;
    for someon; for you; fraud; from the; funcion; further; gain; gain$; get$; give; goody; got any;
    handy; happen; happy; hara; hashtag; help; helpful; hir; hour$; how we'll; impact; in return; in this;
    inclusion; info; info$; insuranc; introduction; involv; job description; join; keyword$; lead; legal;
    level; like$; love; major; make you; may not; might not; mission$; more; next; next$; not be; notic$;
    of the; offer; offer$; ofrecemo; opportunity$; organisation$; organization; out; out$; own; own$;
    part; pay; perk; perk$; plus$; point; post$; practical; privacy; procedur$; process$; provid$; pupil;
    purpos$; qualification and; que hara; receiv; receiv$; requir for; responsabilidad; responsabilit;
    responsibility includ; responsibl; return; reward; scam; school; screen; screen$; se valorara; shin;
    shin if; side; signal; signal$; somo; somo$; stand if; statement; statement$; successful applicant;
    support; support$; tach; tag$; task; task$; team$; time$; to apply; typical; uber uns; useful; valu;
    vorteil; vorteil$; wage; ware; we; we are; we take; we'd be; well; what could; what happen;
    what might; what to; what you'd; wher; who we; will be; will not; with$; would; you know; you to;
    you'll get
-3: !benefits maybe; !preferred; !responsibilities maybe; !signals; #; ^instructional; ^perk; ^primary;
    ^summary; activity; activity$; any; be$; bieden; bieten; bonus; company; desir; desirabl; detail$;
    document$; extra; first; how we; instructional; it; job summary; key skill; keyword; like; location$;
    mission; not for; notic; on; our; our team; plan; plus; post; prefer qualification; primary;
    primary responsibility; purpos; salary and; softwar developer; stand; tag; the cherry; us; us$;
    vacancy; we offer; what the; why this; you can
-4: ^desir; ^focus; ^prefer; ^report; ^salary; ^shift; ^we; additional information; applicant$; at; brief;
    company$; contact; do$; document; focus; function; function$; get; information; information$; nice;
    nice to; prefer; remot; salary; to do
-5: !preferred sure; about us; education certification; shift; summary; summary$; tip
-8: not`,
  },
  {
    kind: "preferred",
    start: -0.58,
    weights: `
8: plus; point
7: ^nice; bonus; cherry; desirabl
6: ^-ly; we'd; would
5: ^good; ^it; ^would; atout; desir; extra; handy; nice; useful; ware
4: !preferred sure; ^bonus; ^desir; ^desirabl; ^prefer; any; deseabl; experienc; front; have$; help;
    know$; out; plus$; qualification$; shin; stand; what could
3: ^deseabl; ^duty; ^extra; ^get; ^helpful; ^may; also; and; apart; apart$; asset; browni; but; duty and;
    even; experienc$; good; good to; got; got any; gravy; happy; have; helpful; it a; it would; know;
    line; line$; love; make; might; nice to; point$; quality; se valorara; set; the cherry; to have;
    to the; valu; valu$; what might; you have; you to
2: !preferred; !runon; ^-ed; ^browni; ^even; ^gravy; ^might; ^not; ^we'd; also got; also have;
    and experienc; and responsibility; any of; better; bring; browni point; candidat; certification;
    could; criteria$; don't; duty; even better; experienc with; further; glad; happy$; if; it; licenc;
    may; other desir; out$; prefer experienc; qualification; responsibility; se; see; shin if; stand if;
    stand out; valorara; valorara$; vorteil; vorteil$; we'd be; what will; what would; would help
-2: !over text; !unnamed; ^about; ^application; ^apply; ^background; ^behaviour; ^certification;
    ^competency; ^dein; ^disclaimer; ^education; ^essential; ^fair; ^focus; ^hashtag; ^how; ^ihre; ^in;
    ^instructional; ^key; ^minimum; ^note; ^notic; ^our; ^position; ^qualification; ^question; ^report;
    ^requirement; ^schedul; ^selection; ^technical; ^the; ^this; ^to; ^vos; ^was; ^wat; ^who; ^why; ^wie;
    ^work; accommodation; accountability; additional; agency; applicant; aufgaben; aufgabenbereich;
    avantag; background; bar; be doing; be$; behaviour; bewerbung; bieden; check; compensation;
    competency; competency$; date; dein; del; deliverabl; detail; dich; disclaimer; discrimination;
    document; doing; duty$; fair; fine; first; fit if; fraud; from; funcion; function; hashtag; here; how;
    how you; i; ihre; impact; inclusion; info; info$; information$; introduction; je; key; keyword;
    might not; minimum; mission; more; must; need; next; not be; note; notic; nous; offer$; ofrecemo;
    on the; opportunity; overview; packag; part; pay; perfil; perk; perk$; person$; position; post; post$;
    privacy; procedur$; process; profil; profil$; purpos; que; qui; report; requirement$; responsabilidad;
    responsabilit; reward; right; role$; salary; scam; schedul; selection; should; side; sie; signal;
    signal$; somo; somo$; stack; statement; statement$; successful; suit; summary; tach; tag; task;
    technical; thriv; time$; to be; uber; us$; vacancy; vos; vous; wage; wat; we; what the; what we;
    what you; what you'd; what you'll; why; wie; will$; wir; work$; you'll
-3: !about maybe; !other sure; !required; !responsibilities maybe; ^-ing; ^benefit; ^job; ^location;
    ^requir; ^skill; ^your; about; and education; apply; at; benefit; contact; description; description$;
    du; fit; focus; in; information; job description; job$; join; like; location$; match; our;
    qualification and; qualification requirement; this; your
-4: !about; !about sure; !benefits; !benefits sure; !other; !required sure; ^additional; ^on; for; job;
    location; work
-5: !required maybe; ^you; you will`,
  },
  {
    kind: "responsibilities",
    start: 0.13,
    weights: `
7: ^responsibility; aufgaben; do$; funcion
6: ^shift; be$; day; impact; like$; responsabilidad; shift; task
5: ^aufgaben; ^instructional; ^main; all; be doing; day$; deliverabl; doing; instructional; involv; own;
    principl; principl activity; responsabilit; vos; will$
4: !responsibilities maybe; ^major; ^principl; ^your; activity; aufgabenbereich; do; gig; je; job purpos;
    key responsibility; major; post$; prefer; primary responsibility; report to; responsibl; school;
    support; tach; task$; the company; the gig; to do; typical; what can; what you'll; why us; you'll;
    you'll do
3: !responsibilities; !responsibilities sure; !runon; ^purpos; ^summary; ^typical; ^vos; about us;
    activity$; and education; bei; company; differenc; differenc$; educational; essential; expect;
    function; gig$; hara; i; job summary; knowledg skill; look like; main; main duty; mission; month;
    plan; post; prefer qualification; purpos; qualification and; que hara; responsibility;
    responsibility and; scop of; sie; the position; the post; the work; what doe; what the; you'll get
2: ^as; ^dein; ^ihre; ^it; ^key; ^knowledg; ^primary; ^train; about you; actually; and ability; and duty;
    and what; are the; as; as a; be; be successful; build; can you; communication; day to; documentation;
    doing$; expect to; expectation; focus; for someon; full job; function$; holder; how you'll; ihre;
    impact$; in this; includ; job responsibility; key; lead; major responsibility; mission$; need to;
    own$; perform; post holder; pupil; purpos$; que; responsibility includ; role and; role you; someon;
    spend; support$; the day; the role; the thing; train; train and; us; week; what you'd; will be; with$;
    you can; you do; you will; you'll be; you'll own; your
-2: !benefits sure; !required sure; !unnamed; ^-ly; ^applicant; ^application; ^background; ^candidat;
    ^competency; ^condition; ^disclaimer; ^education; ^experienc; ^fair; ^hashtag; ^how; ^le; ^money;
    ^note; ^notic; ^other; ^perk; ^person; ^physical; ^post; ^qualifikation; ^question; ^requisito;
    ^supervision; ^this; ^visa; ^we'r; ^wie; ^would; a great; about the; accommodation; advantag; after;
    agency; also; an; and experienc; apart; apart$; ask for; at; atout; avantag; behaviour; benefit$;
    bewerbung; bieden; bieten; bonus; brief$; candidat; certification; check; cherry; compensation;
    competency; competency$; condition$; criteria; criteria$; date; date$; deal$; demand; desirabl;
    developer; disclaimer; discrimination; diversity; do i; duty and; eligibility; emphasis; emphasiz;
    emphasiz$; enjoy; enjoy$; environment; equality; even; experienc; experienc$; expertis; extra; fair;
    fine; fit; follow; for a; fraud; gain; gain$; give; goody; great; happen; hashtag; have; here a;
    here$; how we; how we'll; how you; if$; in return; inclusion; individual; individual$; info; info$;
    interest; introduction; it like; jd emphasiz; job function; job overview; join us; keyword; know;
    know$; knowledg$; le; legal; licenc; line; love; may be; me; might; money; more; necesita; next;
    next$; not be; note; note$; notic; of duty; ofrecemo; out; out$; part; pay; perfil; perk;
    person specification; person$; physical; plus; plus$; point; privacy; process$; profil$; project;
    provid$; qualification$; qualifikation; quality$; receiv; receiv$; requisito; return; reward; right;
    salary; scam; schedul; see; set; shin; signal; signal$; softwar developer; some of; someon who; somo;
    somo$; specification; specification$; stack; stand; stand out; statement$; strong; succe; suit; take;
    take$; the deal; thriv; time; to the; uber; vacancy; valu; vorteil; vorteil$; vous; wage; want; ware;
    was; we; we offer; we'd; we'll; what could; what happen; what to; who; who can; wie; wir; with us;
    work with; you bring; you get; you have; your application
-3: !benefits; !benefits maybe; !other maybe; !signals; !signals sure; ^-ed; ^additional; ^at; ^benefit;
    ^employment; ^position; ^qualification; ^schedul; ^scop; ^skill; ^to; accountability$; applicant;
    application; apply; asset; background; benefit; brief; bring$; condition; contact; for this; get$;
    good; hir; hour; how; important; information; insuranc; job detail; join; match; meet; need$; nous;
    offer; other; overview$; primary purpos; remot; requir$; selection; skill$; softwar; statement;
    status; that; to have; union; why this
-4: !legal; !legal sure; ^description; additional; bring; if; if you; information$; offer$; profil; sale
-5: employment; m; position summary; requirement$; what we`,
  },
  {
    kind: "about",
    start: 0.09,
    weights: `
6: overview$; stack; vacancy
5: background; from the; introduction; like; program; purpos; qui; somo; statement; uber uns
4: ^background; ^description; ^post; brief; brief$; business; del; organisation; peopl; primary purpos;
    project; somo$; stack$; successful applicant; team; tl; tl dr; wir; you if
3: ^community; ^from; ^in; ^meet; ^our; ^primary; ^supervision; ^tl; ^us; about company; activity;
    activity$; applicant$; apply for; choos us; community; contact; cultur; cultur$; development$; dr;
    dr$; environment$; general; general function; hub$; job overview; line; mission; of duty; offic;
    organisation$; organization; our organisation; position summary; primary; project$; public; purpos$;
    report relationship; role summary; stand; stat; summary$; supervision; the successful; this about;
    uber; we work; why choos
2: !unnamed; ^agency; ^company; ^general; ^not; ^report; ^some; agency; applicant; as; build; but; choos;
    company; company description; development; distinguish; do you; duty$; firm; firm$; for you;
    function$; here a; in; info; info$; information; introduction$; invit; la; management; me; me$; more;
    need; not; not for; nous; our team; overview; public servic; relationship$; report; run; school;
    softwar developer; some; statement$; summary; team and; team$; the firm; the team; trust; union; valu;
    we$; welcom; what to; who; who are; why; wir sind; work environment
-2: !other; !over list; !preferred sure; !required; !signals; !signals sure; ^-ly; ^-s; ^compensation;
    ^deseabl; ^detail; ^disclaimer; ^education; ^eeo; ^equal; ^essential; ^experienc; ^ihre; ^key; ^know;
    ^legal; ^main; ^notic; ^overview; ^pay; ^person; ^privacy; ^qualification; ^schedul; ^selection;
    ^skill; ^technical; ^to; ^vos; ^was; ^wat; ^you'll; ^you'r; ^your; a; ability; about you;
    accommodation; accountability; advantag; also; are look; ask for; asset; atout; aufgaben;
    aufgabenbereich; avantag; behaviour; benefit$; bewerbung; bieden; bieten; bonus; bring; bring$; can;
    candidat$; care; certification; check; check$; cherry; commitment; commitment to; compensation;
    competency; competency$; could; criteria; date; day; day$; deal$; deliverabl; dich; disclaimer;
    discrimination; diversity; education; eeo; emphasis; emphasiz; employer; equality; essential;
    experienc$; extra; fine; fit; focus; funcion; give; goody; happen; have$; hire; hour; ideal; ihre;
    in return; inclusion; individual; individual$; instructional; involv; je; job$; key; keyword;
    knowledg; le; legal; level; licenc; look like; love; main; make; might; must; necesita; next; note;
    notic; ofrecemo; on the; packag; pay; perfil; perform; perk; person specification; person$; physical;
    plus; plus$; point; print; print$; privacy; process$; profil; provid; provid$; requir; requir$;
    responsabilidad; responsabilit; return; reward; right; salary; scam; schedul; scop; screen; screen$;
    see; seek; seek$; selection; signal; signal$; skill$; suit; tach; tag; tag$; take; take$; task; task$;
    technical; the deal; the ideal; the person; this position; thriv; vorteil; vorteil$; vos; vous; wage;
    ware; wat; we'd; what could; what happen; what might; what will; what you; what you'll; why you'll;
    with; word; work with; you'r
-3: !legal; !required maybe; !required sure; !responsibilities; ^application; ^aufgaben; ^benefit;
    ^contact; ^dein; ^duty; ^focus; ^instructional; ^on; ^responsibility; ^you; and; and responsibility;
    application; ask; bar; be; bei; benefit; candidat; condition; dein; detail$; duty and; employment;
    equal; experienc; first; for someon; get; how$; i; in a; includ; includ$; interest; job purpos; know;
    look; look for; m; match; need to; personal; qualification; qualification$; que; report to;
    responsibility$; sie; skill; someon; the job; the post; tip; to$; want; we'r look; week; what we'r;
    would
-4: !legal sure; !responsibilities sure; ^-ed; ^requirement; area; equal opportunity; is$; person;
    process; remot; requirement$; responsibility; to; you'll; your
-5: ^location; expectation; requirement; what the
-6: location
-7: full
-8: !runon; full job
-9: ^full`,
  },
  {
    kind: "benefits",
    start: -0.14,
    weights: `
9: compensation
8: !benefits maybe; pay; perk
7: ^compensation; ofrecemo; wage
6: ^perk; avantag; bieden; bieten; get$; give; reward
5: ^pay; benefit; benefit$; damo; deal$; goody; in return; money; offer; packag; return; salary; side;
    the deal; vous; you get
4: ^money; can offer; damo$; employment$; gain; gain$; it for; me; perk$; provid; provid$; que;
    salary and; the good; what on; why you'll
3: !benefits; !benefits sure; ^additional; ^benefit; ^salary; ^travel; additional; additional information;
    advantag; care; das durfen; durfen sie; enjoy; enjoy$; for the; for you; get; group; in it;
    information; information$; insuranc; join; list$; love; nous; on the; pay$; receiv; receiv$;
    remuneration salary; salary$; sie; travel; vorteil; vorteil$; was; we can; we offer; we'll; what we;
    wir; with us; work with; your
2: ^-ly; ^advantag; ^das; ^reward; ^wat; ^you'll; ^your; about$; and benefit; back; benefit includ; can;
    compensation and; dich; du; durfen; employment; erwarten$; for; group$; how to; how we'll; je; level$;
    match; negotiabl$; offer you; on; rate; salary rang; sale; sie erwarten; take; the job; time; time$;
    wat; we take; well; what in; what you; why join; you$; you'll
-2: !about; !legal maybe; !other; !other maybe; !other sure; !signals; !signals sure; ^-ed; ^a;
    ^accommodation; ^agency; ^application; ^apply; ^as; ^background; ^competency; ^disclosur; ^education;
    ^essential; ^fair; ^get; ^hashtag; ^instructional; ^key; ^note; ^person; ^position; ^qualification;
    ^question; ^report; ^requirement; ^requisito; ^safeguard; ^shift; ^skill; ^wher; about; about you;
    accommodation; agency; applicant; application; are look; as; ask; asset; at; atout; aufgaben;
    background; bar; behaviour; bewerbung; bit$; build; call; candidat; check; cherry; choos us;
    commitment; commitment to; competency; contact; could; date; day; del; deliverabl; differenc;
    differenc$; discrimination; diversity; do$; doing; duty; education; emphasis; equal; essential;
    expectation; experienc$; fair; fit; fraud; funcion; happen; hara; hashtag; have; have$; help; hir;
    how you; how you'll; ideal; if you; if$; impact; inclusion; interest; interest$; interview; involv;
    it$; jd emphasiz; job summary; key; keyword; legal; licenc; like$; might; mission; must; necesita;
    need$; next; next$; non; not; note; notic$; opportunity; organisation; overview; own; perfil; person;
    physical; plus; post; post$; print$; process; process$; profil; profil$; purpos$; que hara; qui;
    report to; requir; requisito; responsabilidad; responsabilit; responsibility; responsibility$;
    responsibl; road; role$; safeguard; scam; school; scop; see; selection; signal; skill; skill$; so;
    softwar developer; somo; somo$; stack; stand; succe; summary; summary$; tag; take$; the person;
    the road; thriv; tl; touch; touch$; uber; vacancy; want; ware; we'd; what happen; what to; what will;
    what you'd; wher; why choos; why us; wie; would
-3: !preferred sure; !responsibilities; !responsibilities maybe; !responsibilities sure; ^focus; ^full;
    ^good; ^job; ^so; ^who; ^wie; about the; about us; be; but; company; company information; focus; for$;
    full; full job; if; job purpos; know; location; look for; make; need; purpos; report; requirement;
    requirement$; servic; team; the role; to$; valu; who; work$
-4: !required sure; ^about; know$; role
-5: !required; !required maybe; ^location
-7: !runon`,
  },
  {
    kind: "legal",
    start: -0.32,
    weights: `
7: ^fair; accommodation
6: !legal sure; ^equal; applicant; fair; notic
5: !legal; !legal maybe; ^eeo; ^safeguard; check$; commitment; commitment to; disclaimer; discrimination;
    diversity; eeo; fraud; inclusion; legal; safeguard; scam; sponsorship$; visa
4: ^disclaimer; ^disclosur; ^notic; agency; bit; bit$; check; disclosur; privacy; screen; screen$; should;
    sponsorship; word
3: ^a; ^accommodation; ^applicant; ^at; ^can; ^diversity; ^equality; ^fine; ^legal; ^non; ^privacy;
    and inclusion; bor; else; equal; equality; inclusion$; make you; non; notic$; our commitment;
    restrict; servic; status; to agency; you know
2: ^agency; ^background; ^certificat; ^inclusion; ^security; but; certificat; complianc; even; every; i;
    inclusion and; interest$; is this; join us; know$; opportunity; opportunity$; requir for; requirement;
    requirement$; statement; statement$; status$; visa sponsorship; we hire; why join; will
-2: !preferred; !required sure; !signals; !signals sure; ^-ly; ^application; ^dein; ^education;
    ^essential; ^experienc; ^ihre; ^in; ^interview; ^key; ^position; ^post; ^report; ^role; ^skill; ^so;
    ^the; ^this; ^was; ^wat; ^wher; ^work; ^you; ^you'll; ^your; ability; additional; advantag; all; also;
    asset; aufgabenbereich; avantag; behaviour; benefit; bewerbung; brief; call; certification;
    compensation; competency; criteria; criteria$; cultur; date; date$; day; day$; dein; del; detail;
    detail$; dich; dr$; duty; education; environment; essential; experienc; experienc$; extra; first;
    for$; funcion; good; good to; have; have$; ideal; ihre; in this; information; information$; interview;
    introduction; is; je; job$; key; keyword; licenc; mission; more; next; non negotiabl; not; note; nous;
    overview; packag; perfil; person; physical; plus; point; post; post$; process; process$; profil;
    profil$; purpos; qualification$; que; qui; report; responsabilidad; responsabilit; responsibility$;
    reward; salary; schedul; scop; selection; sie; signal; signal$; skill; skill$; specification;
    specification$; stack; summary; tag; the company; tl; uber; vacancy; wage; want; ware; wat; we are;
    we'r; wher; wie; will$; wir; would; you'll
-3: !other; !other maybe; !other sure; !responsibilities sure; !runon; ^-s; ^how; ^requirement; ^who;
    ^wie; about us; application; area; be; company; company$; description$; du; how; job summary;
    our team; registration; registration$; responsibility; role; summary$; team; the; to; work; work$;
    your
-4: !over list; !responsibilities; ^job; about; description; in; job; job description; location; role$;
    to$
-5: !role; ^about; ^location; about the; it
-6: !about maybe
-7: !about sure
-8: !about`,
  },
  {
    kind: "signals",
    start: -0.94,
    weights: `
9: keyword
8: behaviour
7: !signals; !signals sure; signal
6: emphasiz; tag
5: ^behaviour; ^skill; emphasis; skill; what the
4: ^hashtag; ^key; competency; duty$; emphasiz$; exampl of; hashtag; jd; jd emphasiz; keyword$; signal$
3: !required sure; ^competency; ^focus; ^selection; focus; key; key skill; match; selection; top
2: !required; ^exampl; criteria; criteria$; skill$; the post; valu
-2: !benefits; !over list; !preferred; !responsibilities; !runon; ^-ing; ^about; ^prefer; ^schedul;
    ability; about the; and responsibility; be; condition; deal$; description$; desirabl; here; is;
    job description; knowledg and; location; on; prefer; qualification; qualification$; role; set;
    the deal; the role; you'll
-3: !about maybe; !about sure; !benefits sure; !role; !unnamed; ^requir; ^requirement; about; description;
    job; job$; knowledg; requirement; to; we; work; you
-4: !about; !required maybe; ^location; ^the
-5: !other; !other sure; and; skill and`,
  },
  {
    kind: "other",
    start: -0.11,
    weights: `
8: hir; next; process$
7: ^application; ^contact; ^note; bewerbung; document; note
6: location$; m
5: ^detail; ^interest; ^wher; apply; date; education certification; hour; interview; it$; level; not;
    not be; procedur; tip; wher
4: ^interview; ^question; ^role; application; area$; como; date$; get in; interest; next$; note$; part;
    procedur$; process; remot; what to
3: ^bewerbung; ^further; ^get; ^how; ^open; ^to; ^url; aplicar; aplicar$; apply$; are you; area; bei;
    call; como aplicar; condition of; contact; dein; document$; fit; fit if; happen; how; how we;
    in touch; in$; interview process; job type; location; m f; may not; might not; more; open to; prefer;
    s; s$; salary; the road; touch; touch$; type$; url; what happen; wie
2: ^-ed; ^apply; ^at; ^dein; ^hour; ^ihre; ^prefer; application procedur; application process; are not;
    ask; ask for; at; be; certification; certification$; d; de; deadlin$; detail; detail$; dich;
    eligibility criteria; f d; first$; further; further information; info; info$; information;
    information$; job function; job$; look for; might; minut$; open; practical; profil; requir; road;
    schedul; softwar; softwar developer; this position; to apply; want; will be; will not; work condition;
    you will
-2: !legal maybe; !required maybe; !responsibilities; #; ^-ly; ^additional; ^agency; ^background;
    ^behaviour; ^competency; ^description; ^deseabl; ^disclaimer; ^essential; ^fair; ^general; ^hashtag;
    ^helpful; ^it; ^legal; ^may; ^might; ^money; ^notic; ^overview; ^pay; ^perk; ^person; ^post;
    ^qualification; ^requisito; ^responsibility; ^safeguard; ^skill; ^vos; ^wat; ^we'd; ^what; ^would;
    ^you'll; ^you'r; ability; accommodation; accountability; advantag; agency; all; and benefit;
    applicant; as; asset; atout; aufgaben; aufgabenbereich; avantag; background; behaviour; bieden;
    bieten; bonus; brief$; build; business; care; certificat; check; check$; client; commitment;
    competency; competency$; could; cultur; damo; damo$; day; day$; del; deliverabl; demand; deseabl;
    desirabl; development; differenc; differenc$; disclaimer; discrimination; diversity; do$; duty;
    emphasis; emphasiz; equality; essential; experienc$; extra; fair; focus; for the; fraud; from;
    funcion; general; goody; handy; hashtag; have$; help; helpful; how we'll; how you'll; impact; impact$;
    inclusion; introduction$; je; keyword; know$; knowledg; legal; licenc; like$; main; make; management$;
    may be; mission; mission$; mit$; money; must; necesita; negotiabl; negotiabl$; notic; nous; offic;
    ofrecemo; organisation; organization; out; out$; packag; pay; perfil; perk; physical; plus; plus$;
    point; print; privacy; profil$; public; quality; que; qui; registration$; relationship$; report;
    report relationship; requisito; responsabilidad; responsabilit; responsibility$; responsibl; reward;
    role; role$; safeguard; scam; school; scop; see; shift; sie; signal; signal$; somo; somo$; spend;
    sponsorship; stack; stand; stand out; statement; statement$; strong; succe; suit; summary; tach; tag;
    tag$; take; task; task$; team; the; the job; the work; this; tl; tl dr; to; to be; to have; uber;
    uber uns; us; us$; useful; valu; visa; vorteil; vorteil$; vos; vous; wage; ware; wat; we take; we'd;
    we'll; what we; who we; will$; wir; would; you; you'll; you'r; your application
-3: !benefits; !signals sure; ^a; ^community; ^compensation; ^experienc; ^in; ^was; about; additional;
    additional information; apply for; are$; benefit; can; community; company$; compensation;
    development$; employment$; experienc; good; have; includ$; job overview; of the; overview; overview$;
    qualification$; registration; responsibility; salary and; skill; skill$; specification;
    specification$; sponsorship$; the role; this role; to$; union; we are; we work; what you; you'd
-4: !benefits maybe; !legal; !legal sure; !runon; !signals; ^benefit; about us; activity$; and;
    employment; full; includ; is; job summary; of; program; qualification; report to; servic; summary$;
    we'r; you$
-5: ^full; ^your; activity; but; on; purpos; purpos$; should
-6: ^why; full job; why
-9: !about maybe`,
  },
];
