import type { Kind } from "./weights.ts";

/** What a heading says of what it opens. Counted by `npm run count`. */
export const TITLES: readonly Kind[] = [
  {
    kind: "required",
    start: 0.4,
    weights: `
8: !runon; ^experienc; ^qualification; perfil
6: ^person; about you; knowledg$; minimum; necesita; physical; qualification; thriv; want
5: ^minimum; ^physical; bring; demand; licenc; person; registration; registration$; requir$;
    specification$; succe; take$; technical
4: ^certification; ^education; ^technical; ^this; ^wat; ^you'r; accountability$; bring$; candidat;
    candidat$; competency$; education; essential; expectation; experienc; fit; from you; in your;
    individual; individual$; must; person specification; person$; profil$; que; right; specification;
    suit; this you; wat; you bring; you$; you'r
3: !required; ^ability; ^driver; ^essential; ^know; ^must; ^qualifikation; ^requisito; ^we'r; ability;
    ability to; and knowledg; and skill; bar; competency; driver; employer; experienc$; for$; have$; how$;
    in a; know how; licens; must have; need$; negotiabl; negotiabl$; non negotiabl; print$; qualifikation;
    requir; requisito; schedul; should; skill$; someon who; strong; take; the must; the person; we want;
    we'r; we'r hop; what we; what you; you are; you'll; your; your application
2: !legal sure; !required sure; ^apply; ^benefit; ^candidat; ^employment; ^full; ^good; ^knowledg; ^le;
    ^licens; ^licensur; ^overview; ^position; ^requir; ^requirement; ^schedul; ^scop; ^vos; ^was; ^who;
    ^you; ^you'll; ^your; a great; accountability; an equal; application; apply; ask for; background;
    benefit; certification; criteria; das bringst; demand$; description and; desk; do i; du mit;
    employment; full; full job; great; hop; how do; how you'll; ideal; in; includ$; job overview;
    job requirement; job$; key; knowledg; knowledg and; le; licensur; look for; main; match; may be; mit$;
    need; of$; opportunity employer; overview; personal quality; print; process;
    qualification requirement; qualification$; quality; quality$; requir qualification; requirement;
    requirement$; role; see; seek; seek$; sie; skill; stack; successful; technical skill; the ideal; vos;
    vous; want$; we ask; we'r look; what you'll; who; who can; wir; work$; you; you'll need
-2: !about maybe; !benefits; !benefits sure; ^accommodation; ^additional; ^agency; ^background;
    ^behaviour; ^bonus; ^company; ^compensation; ^contact; ^deseabl; ^disclaimer; ^diversity; ^equality;
    ^even; ^extra; ^fair; ^gravy; ^hashtag; ^helpful; ^hour; ^instructional; ^job; ^legal; ^may; ^might;
    ^nice; ^note; ^notic; ^our; ^pay; ^primary; ^privacy; ^question; ^selection; ^wher; ^would; about$;
    accommodation; actually; additional; advantag; after; agency; also; and education; and what; any;
    any of; apart; apart$; apply$; area; area$; aufgaben; aufgabenbereich; avantag; be doing;
    be successful; behaviour; benefit$; better; bewerbung; build; business; but; care; check$; cherry;
    commitment; commitment to; company; compensation; cultur; date; date$; day; day$; del; deliverabl;
    deseabl; desir; detail$; developer; development; differenc; differenc$; disclaimer; discrimination;
    diversity; doing; duty$; else; enjoy; enjoy$; equality; even; even better; expect from;
    experienc with; extra; fair; fraud; from the; funcion; further; gain; gain$; get$; give; goody;
    got any; handy; happen; happy; hara; hashtag; help; helpful; hir; how we'll; impact; in return;
    in this; inclusion; info; info$; interview; introduction; involv; join; key skill; keyword$; lead;
    legal; level; like; like$; location$; love; major; make you; management; management$; may not;
    mission$; more; next; next$; not be; notic$; ofrecemo; on; opportunity$; organisation; organisation$;
    organization; our; our team; out; out$; own; part; pay; perk; perk$; plan; plus$; point; position;
    post$; prefer qualification; primary; privacy; procedur$; process$; provid$; pupil; purpos$;
    qualification and; que hara; qui; receiv; receiv$; requir for; responsabilidad; responsabilit;
    responsibility includ; responsibl; return; reward; salary and; scam; school; screen; screen$;
    se valorara; servic; shin; shin if; side; signal; signal$; somo; somo$; stand if; statement;
    statement$; support; support$; tach; tag$; task; task$; the cherry; this position; time$; to apply;
    typical; uber uns; us$; valu; vorteil; vorteil$; wage; ware; we take; we'd be; well; what could;
    what happen; what might; what to; what you'd; wher; who we; why this; will; will not; would; you can;
    you to; you'll get
-3: !benefits maybe; !preferred; !signals; #; ^-ly; ^desir; ^perk; ^prefer; ^salary; ^summary; ^we;
    activity; activity$; and responsibility; applicant$; are not; be$; bonus; company$; desirabl; dich;
    document$; first; focus; for you; from; how we; information$; instructional; job summary; keyword;
    might not; mission; nice; not for; plus; post; primary responsibility; purpos; remot; salary;
    softwar developer; tag; tip; us; useful; vacancy; we; we offer; what the; you know
-4: !preferred sure; !responsibilities maybe; ^duty; ^focus; ^shift; additional information; at; bieden;
    bieten; brief; contact; education certification; function; function$; get; information; nice to;
    notic; prefer; stand; summary$
-5: ^report; about us; do$; document; shift; summary; to do
-10: not`,
  },
  {
    kind: "preferred",
    start: -0.49,
    weights: `
9: plus
8: bonus; desirabl; point
7: ^-ly; ^nice; cherry; would
6: ^would; atout; out; useful; ware
5: asset; deseabl; extra; handy; have$; help; nice; plus$; shin; stand; we'd; what could
4: !preferred sure; ^bonus; ^deseabl; ^desirabl; ^helpful; ^it; ^may; ^not; also; apart; apart$; but;
    desir; even; experienc; experienc$; happy; helpful; love; make; might; qualification$; set;
    what might
3: !preferred; ^desir; ^even; ^good; ^prefer; advantag; and; and responsibility; any; browni;
    certification; duty and; front; got; gravy; have; it; it would; line; nice to; not; out$; point$;
    prefer; see; stand out; to have; to the; valu; valu$; you have
2: ^browni; ^duty; ^extra; ^get; ^gravy; ^might; ^requisito; ^we'd; also got; also have; and experienc;
    any of; better; bring; browni point; candidat; could; criteria$; don't; even better; experienc with;
    further; glad; good to; got any; happy$; ideal; if; it a; know; know$; licenc; line$; may; may be;
    qualification; quality; se; se valorara; shin if; skill; stand if; the cherry; thes; to; valorara;
    valorara$; vorteil; vorteil$; we'd be; what will; what would; would help; you to
-2: !responsibilities maybe; ^about; ^application; ^apply; ^background; ^behaviour; ^certification;
    ^competency; ^dein; ^disclaimer; ^education; ^essential; ^fair; ^focus; ^hashtag; ^how; ^ihre; ^in;
    ^instructional; ^key; ^location; ^minimum; ^note; ^notic; ^our; ^position; ^qualification; ^question;
    ^report; ^requirement; ^schedul; ^selection; ^technical; ^the; ^this; ^to; ^vos; ^was; ^wat; ^who;
    ^why; ^wie; ^work; ^your; a; accommodation; accountability; additional; agency; and education;
    applicant; aufgaben; aufgabenbereich; avantag; background; bar; be doing; be$; behaviour; benefit;
    bewerbung; bieden; check; compensation; competency; competency$; date; dein; del; deliverabl; detail;
    dich; disclaimer; discrimination; document; doing; duty$; fair; fine; first; fraud; from; funcion;
    function; hashtag; here; how; how you; i; ihre; impact; inclusion; info; info$; information$;
    introduction; je; job description; key; keyword; might not; minimum; mission; more; must; need; next;
    not be; note; notic; nous; offer$; ofrecemo; on the; opportunity; overview; packag; part; pay; perfil;
    perk; perk$; person$; position; post; post$; privacy; procedur$; process; profil; profil$; purpos;
    qualification and; qualification requirement; que; qui; report; responsabilidad; responsabilit;
    reward; right; role$; salary; scam; schedul; selection; should; side; sie; signal; signal$; somo;
    somo$; stack; statement; statement$; successful; suit; summary; tach; tag; task; technical; thriv;
    time$; to be; uber; us$; vacancy; vos; vous; wage; wat; we; what the; what we; what you; what you'd;
    what you'll; why; wie; will$; wir; work$; you'll; your
-3: !about maybe; !about sure; !other; !other sure; !over text; !required; !unnamed; ^-ing; ^benefit;
    ^job; ^on; ^requir; ^skill; about; at; contact; description; description$; du; fit; fit if; focus; in;
    information; job$; join; like; location; location$; our; requirement$
-4: !about; !benefits; !benefits sure; !required maybe; !required sure; ^additional; apply; for; job;
    match; this; work
-5: ^you; you will`,
  },
  {
    kind: "responsibilities",
    start: 0.06,
    weights: `
9: funcion
8: aufgaben; do$; responsabilidad
7: day; task
6: ^responsibility; be$; day$; deliverabl; impact; like$; responsabilit; shift; will$; you'll
5: ^main; ^shift; aufgabenbereich; doing; involv; je; own; post$; responsibl; tach; task$; to do; vos
4: !responsibilities maybe; !responsibilities sure; ^aufgaben; ^instructional; ^vos; ^your; activity;
    activity$; be doing; differenc; differenc$; do; duty; hara; instructional; mission; principl;
    principl activity; purpos; que hara; report to; responsibility; scop; the gig; what you'll; why us;
    you'll do
3: !responsibilities; !runon; ^as; ^duty; ^essential; ^major; ^principl; ^summary; about us; actually;
    all; as; can you; dein; duty$; function; gig; gig$; job purpos; job summary; key responsibility;
    look like; main; major; mission$; month; our team; post; prefer; primary responsibility; que; school;
    sie; support; the company; the post; the work; typical; what can; what doe; what you'd; you'll get;
    your
2: ^dein; ^ihre; ^knowledg; ^our; ^overview; ^primary; ^process; ^purpos; ^report; ^train; ^typical; ^was;
    accountability; and ability; and education; and what; are; are the; be; be a; be successful; bei;
    build; communication; company; day to; documentation; doing$; educational; essential; expect;
    expectation; first; full job; function$; holder; how you'll; i; ihre; impact$; in this; includ; key;
    knowledg skill; lead; main duty; need to; perform; plan; post holder; prefer qualification; primary;
    pupil; purpos$; qualification and; responsibility and; responsibility includ; role and; role you;
    scop of; spend; support$; the day; the position; the thing; train; train and; us; what the; what you;
    with$; you can; you do; you'll be
-2: !benefits sure; !other maybe; !preferred; !preferred sure; !required sure; ^-ing; ^-ly; ^applicant;
    ^application; ^at; ^background; ^benefit; ^candidat; ^competency; ^condition; ^disclaimer; ^education;
    ^employment; ^experienc; ^fair; ^hashtag; ^how; ^money; ^note; ^notic; ^other; ^perk; ^person;
    ^physical; ^post; ^qualification; ^qualifikation; ^question; ^requisito; ^scop; ^skill; ^supervision;
    ^this; ^wie; ^work; ^would; a great; accommodation; advantag; after; agency; also; an; and experienc;
    and responsibility; apart; apart$; ask for; at; atout; avantag; behaviour; benefit; benefit$;
    bewerbung; bieden; bieten; bonus; brief$; candidat; certification; check; cherry; compensation;
    competency; competency$; condition$; criteria; criteria$; date; date$; deal$; demand; desirabl;
    developer; disclaimer; discrimination; diversity; do i; emphasis; emphasiz; emphasiz$; enjoy; enjoy$;
    environment; equality; even; experienc$; expertis; extra; fair; fine; fit; follow; for a; for this;
    fraud; gain; gain$; give; good; goody; great; happen; hashtag; have$; here a; here$; how we;
    how we'll; if$; important; in return; inclusion; individual; individual$; info; info$; insuranc;
    interest; introduction; is; it like; jd emphasiz; job detail; job overview; join; keyword; know;
    know$; knowledg$; legal; licenc; line; love; may be; me; might; money; more; necesita; next; next$;
    not be; note; note$; notic; of duty; of work; offer; ofrecemo; out; out$; packag; part; pay; perfil;
    perk; person specification; person$; physical; plus; plus$; point; primary purpos; privacy; process$;
    profil$; project; provid; provid$; qualification; qualification$; qualifikation; quality$; receiv;
    remot; requisito; return; reward; right; salary; sale; scam; schedul; see; set; shin; signal; signal$;
    skill$; softwar; softwar developer; some; some of; somo; somo$; specification; specification$; stack;
    stand; stand out; statement$; status; strong; succe; suit; take; take$; that; the deal; thriv; time;
    to have; to the; uber; union; vacancy; valu; vorteil; vorteil$; vous; wage; want; ware; was; we; we'd;
    we'll; what could; what happen; what to; who can; why this; wie; with us; work with; you bring;
    you get; you have; your application
-3: !benefits; !benefits maybe; !legal sure; !required maybe; !signals; !signals sure; ^-ed; ^additional;
    ^position; ^schedul; ^to; ^we'r; accountability$; applicant; application; apply; asset; background;
    brief; bring$; condition; contact; duty and; hir; how; if you; information; it; job function; m; meet;
    need$; nous; offer$; other; overview$; receiv$; requir$; selection; someon who; statement; wir; you$
-4: !legal; ^description; additional; employment; get$; hour; if; information$; match; position summary;
    profil; requirement$; what we
-5: bring`,
  },
  {
    kind: "about",
    start: 0.05,
    weights: `
7: qui
6: introduction; organisation; overview$; somo; stack; uber uns
5: ^background; ^description; ^post; background; business; del; like; purpos; somo$; statement; team;
    vacancy
4: ^in; brief; brief$; cultur; organization; overview; purpos$; stand; tl; uber; we work; wir
3: ^meet; ^tl; ^us; applicant$; but; contact; cultur$; dr; from the; general function; mission; nous;
    of duty; organisation$; our organisation; peopl; position summary; primary purpos; program; project;
    project$; report relationship; school; softwar developer; some; stack$; summary$; this about; tl dr;
    why
2: !unnamed; ^agency; ^community; ^company; ^from; ^general; ^our; ^primary; ^report; ^supervision; ^this;
    ^who; ^why; about; about company; activity; activity$; agency; an; apply for; as; build; choos us;
    client; community; company; developer; development; development$; do you; dr$; environment$; firm;
    firm$; for; for you; function$; general; here a; how we; hub$; in; info; info$; information;
    introduction$; invit; job overview; la; line; management; management$; me; me$; more; need; not for;
    offic; pleas; primary; profil$; relationship$; report; role summary; role$; run; so; softwar; stat;
    statement$; successful applicant; summary; supervision; team and; team$; the firm; the successful;
    trust; valu; we$; welcom; what to; who are; why choos; wir sind; work environment; you if; you will
-2: !legal; !over list; !preferred sure; !required; !required maybe; !required sure; !role; !signals;
    !signals sure; ^-ly; ^benefit; ^compensation; ^contact; ^deseabl; ^disclaimer; ^duty; ^education;
    ^eeo; ^equal; ^essential; ^experienc; ^ihre; ^key; ^know; ^legal; ^main; ^notic; ^on; ^pay; ^privacy;
    ^qualification; ^schedul; ^selection; ^skill; ^summary; ^technical; ^to; ^vos; ^was; ^wat; ^you;
    ^you'll; ^you'r; ^your; ability; about you; accommodation; accountability; advantag; also; and;
    ask for; asset; atout; aufgaben; aufgabenbereich; avantag; behaviour; bei; benefit; benefit$;
    bewerbung; bieden; bieten; bonus; bring; bring$; can; candidat$; care; certification; check; check$;
    cherry; commitment; commitment to; compensation; competency; competency$; could; criteria; date; day;
    day$; deal$; deliverabl; dich; disclaimer; discrimination; diversity; education; eeo; emphasis;
    emphasiz; employer; employment; equality; essential; experienc$; extra; fine; fit; focus; for someon;
    funcion; give; goody; happen; have$; hire; hour; ideal; ihre; in return; includ; includ$; inclusion;
    individual; individual$; instructional; involv; je; job description; job purpos; job$; key; keyword;
    knowledg; legal; level; licenc; look; look for; look like; love; m; main; make; might; must; necesita;
    need to; next; note; notic; ofrecemo; on the; packag; pay; perfil; perform; perk;
    person specification; person$; physical; plus; plus$; point; print; print$; privacy; process$; profil;
    provid; provid$; report to; requir; requir$; responsabilidad; responsabilit; responsibility$; return;
    reward; right; salary; scam; schedul; scop; screen; screen$; see; seek; seek$; selection; signal;
    signal$; skill$; someon; suit; tach; tag; tag$; take; take$; task; task$; technical; the deal;
    the ideal; the person; this position; thriv; tip; to$; vorteil; vorteil$; vos; vous; wage; ware; wat;
    we'd; we'r look; what could; what happen; what might; what we'r; what will; what you; what you'll;
    with$; word; work with; you'r
-3: !legal sure; !responsibilities; ^application; ^aufgaben; ^dein; ^focus; ^instructional; ^location;
    ^person; ^requirement; ^responsibility; and responsibility; application; ask; bar; be; candidat;
    condition; dein; detail$; duty and; equal; experienc; first; get; how$; i; in a; interest; know;
    match; personal; process; qualification; qualification$; remot; responsibility; skill; the job;
    the post; to; want; week; why you'll; with; would; your
-4: !responsibilities sure; ^-ed; area; equal opportunity; is$; location; que; requirement$; sie; you'll
-5: expectation; person; requirement; what the
-6: full job
-7: full
-8: !runon; ^full`,
  },
  {
    kind: "benefits",
    start: -0.13,
    weights: `
10: compensation; pay
9: ofrecemo; perk; wage
8: !benefits maybe; avantag; bieden; bieten; give; packag; reward
7: ^perk; get$; salary
6: ^compensation; benefit; deal$; goody; in return; provid; return; the deal
5: ^pay; benefit$; gain; gain$; offer; provid$; que; receiv; vous; why you'll; you get
4: ^benefit; ^money; care; damo; damo$; employment$; enjoy; enjoy$; information; love; money; nous;
    on the; perk$; receiv$; side; vorteil; vorteil$; we'll
3: !benefits; !benefits sure; ^additional; ^salary; additional information; can offer; das durfen; dich;
    durfen sie; for you; get; group; information$; it for; join; me; negotiabl$; pay$; salary and; sie;
    the good; time; was; we offer; what on; what we; wir; work with; your
2: !role; ^-ly; ^advantag; ^das; ^notic; ^reward; ^travel; ^wat; ^why; ^you; ^you'll; ^your; about$;
    additional; advantag; after; back; can; du; durfen; erwarten$; first; for; for the; good; group$;
    how to; how we'll; in it; insuranc; je; level; level$; list$; match; negotiabl; offer you; offer$; on;
    rate; remuneration salary; salary rang; salary$; sie erwarten; take; time$; travel; wat; we can;
    we take; well; what; what in; what you; why; why join; with us; you$; you'll
-2: !legal maybe; !other; !other maybe; !other sure; !responsibilities sure; !signals; !signals sure; ^a;
    ^accommodation; ^agency; ^application; ^apply; ^as; ^background; ^competency; ^disclosur; ^education;
    ^essential; ^fair; ^focus; ^full; ^get; ^good; ^hashtag; ^instructional; ^job; ^key; ^note; ^person;
    ^position; ^qualification; ^question; ^report; ^requirement; ^requisito; ^safeguard; ^skill; ^we;
    ^wher; a; about; about you; accommodation; agency; applicant; application; are look; as; ask; asset;
    at; atout; aufgaben; background; bar; behaviour; bewerbung; bit$; build; call; candidat; check;
    cherry; choos us; commitment; commitment to; company information; competency; contact; could; date;
    day; del; deliverabl; differenc; differenc$; discrimination; diversity; do$; doing; duty; education;
    emphasis; equal; essential; expectation; experienc$; fair; fit; fraud; funcion; good to; happen; hara;
    hashtag; have; have$; help; hour; how you; how you'll; ideal; if$; impact; in your; inclusion;
    interest; interest$; interview; involv; it$; jd emphasiz; job summary; key; keyword; know$; legal;
    licenc; like$; might; mission; must; necesita; need$; next; next$; non; not; note; notic$;
    opportunity; organisation; overview; own; perfil; person; physical; plus; post; post$; print$;
    process; process$; profil; profil$; purpos$; que hara; qui; report to; requir; requisito;
    responsabilidad; responsabilit; responsibility; responsibility$; responsibl; road; role$; safeguard;
    scam; school; scop; see; selection; signal; skill; skill$; so; softwar developer; somo; somo$; stack;
    stand; succe; summary; summary$; tag; take$; the person; the road; thriv; tl; touch; touch$; uber;
    us$; vacancy; want; ware; we'd; what happen; what to; what will; what you'd; wher; why choos; why us;
    wie; would
-3: !preferred sure; !responsibilities; !responsibilities maybe; ^-ed; ^so; ^who; ^wie; about the;
    about us; be; but; company; focus; for$; full; full job; hir; if you; job purpos; know; look for;
    need; purpos; report; requirement; requirement$; servic; team; the role; to; valu; who; work$
-4: !required maybe; !required sure; ^about; ^location; if; make; role; to$
-5: !required
-7: !runon`,
  },
  {
    kind: "legal",
    start: -0.21,
    weights: `
8: accommodation
7: ^fair; fair; notic
6: ^equal; applicant; check$; disclaimer; discrimination; diversity; fraud; inclusion; legal; scam
5: ^disclaimer; ^safeguard; agency; check; commitment; commitment to; eeo; equal; privacy; safeguard;
    screen$
4: !legal; !legal sure; ^accommodation; ^diversity; ^eeo; ^equality; ^legal; ^notic; ^privacy; bit; bit$;
    disclosur; equality; notic$; screen; servic; should; sponsorship; sponsorship$; visa
3: !legal maybe; ^a; ^applicant; ^can; ^disclosur; ^fine; ^non; non; opportunity; our commitment;
    requirement; statement$; to agency; word; you know
2: ^agency; ^at; ^background; ^certificat; ^inclusion; and inclusion; at; bor; but; certificat; else;
    even; every; for this; i; inclusion and; inclusion$; interest$; is this; join us; know$; make you;
    opportunity$; requir for; requirement$; restrict; servic worker; statement; status; the follow;
    this position; we hire; why join; will
-2: !preferred; !required sure; !signals; !signals sure; ^-ed; ^-ly; ^application; ^dein; ^education;
    ^essential; ^experienc; ^ihre; ^in; ^interview; ^key; ^position; ^post; ^report; ^role; ^skill; ^so;
    ^this; ^was; ^wat; ^wher; ^work; ^you; ^you'll; ^your; ability; about; additional; advantag; also;
    asset; aufgabenbereich; avantag; behaviour; benefit; bewerbung; brief; call; certification; company;
    company$; compensation; competency; criteria; criteria$; cultur; date; date$; day; day$; dein; del;
    detail; detail$; dich; dr$; duty; education; employer; environment; essential; experienc; experienc$;
    extra; first; for$; funcion; good to; have; have$; ideal; ihre; in this; information; information$;
    interview; introduction; je; job$; key; keyword; licenc; mission; more; next; non negotiabl; not;
    note; nous; our; overview; packag; perfil; person; physical; plus; point; post; post$; process;
    process$; profil; profil$; purpos; qualification$; que; qui; registration; report; responsabilidad;
    responsabilit; responsibility; responsibility$; reward; salary; schedul; scop; selection; sie; signal;
    signal$; skill; skill$; specification; specification$; stack; tag; team; the company; tl; to; uber;
    vacancy; wage; want; ware; wat; we are; we'r; wher; wir; would; you'll
-3: !other; !other maybe; !other sure; !responsibilities sure; !runon; ^-s; ^requirement; ^who; ^wie;
    about us; application; area; be; description$; du; how; it; job description; job summary; location;
    our team; registration$; role; role$; summary$; the; wie; will$; work; work$
-4: !over list; !responsibilities; ^about; ^how; ^job; ^location; about the; description; in; job; to$;
    your
-5: !about maybe; !role
-7: !about; !about sure`,
  },
  {
    kind: "signals",
    start: -0.88,
    weights: `
10: keyword
9: behaviour
8: signal
7: !signals; tag; what the
6: !signals sure; ^behaviour; emphasis; emphasiz; skill
5: ^hashtag; ^skill; competency; emphasiz$; hashtag; keyword$; signal$
4: ^competency; ^key; match
3: exampl of; focus; jd; jd emphasiz; key; top
2: !required sure; ^focus; ^selection; criteria; criteria$; duty$; key skill; selection; skill$; summary$;
    tag$; the post; valu
-2: !benefits; !over list; !preferred; !responsibilities; !runon; ^-ing; ^location; ^prefer; ^requir;
    ^requirement; ability; about; and responsibility; be; condition; deal$; description$; desirabl; here;
    is; job; job description; job$; knowledg and; of; on; prefer; qualification; qualification$;
    requirement; role; set; the deal; the role; to; you; you'll
-3: !about maybe; !about sure; !benefits sure; !required maybe; !role; !unnamed; description; knowledg;
    we; work
-4: !about; !other; !other sure; ^the; skill and
-5: and`,
  },
  {
    kind: "other",
    start: -0.07,
    weights: `
9: next; process$
8: ^application; bewerbung; document; hir; hour
7: ^contact; ^note; not; note
6: application; date; wher
5: ^detail; ^question; ^wher; it$; location$; next$; not be; what to
4: ^-ed; ^interest; ^role; apply; contact; date$; education certification; fit; happen; interview;
    location; may not; might not; part; procedur; procedur$; process; profil; tip; what happen
3: ^at; ^bewerbung; ^interview; ^url; aplicar; aplicar$; apply$; are not; area; area$; ask; call; como;
    condition of; dich; document$; fit if; get in; how; how we; in touch; in$; information$; interest;
    job function; job type; level; m; note$; remot; schedul; the road; touch$; type$; wie; will be;
    work condition
2: !preferred sure; ^apply; ^dein; ^further; ^get; ^hour; ^how; ^ihre; ^open; ^prefer; ^requirement;
    ^selection; ^to; ^work; application procedur; are you; ask for; be; bei; certification;
    certification$; como aplicar; d; deadlin$; dein; detail; detail$; eligibility criteria; function;
    further; further information; get; info; info$; information; interview process; job$; join; m f;
    might; minut$; more; of work; open; open to; person; prefer; requir; road; s; s$; salary; selection;
    thing; this position; to apply; touch; url; want; will not; you will
-2: !benefits; !legal maybe; !required maybe; !responsibilities; !responsibilities maybe; ^-ly; ^a;
    ^agency; ^background; ^behaviour; ^community; ^compensation; ^competency; ^deseabl; ^disclaimer;
    ^essential; ^experienc; ^fair; ^general; ^hashtag; ^helpful; ^it; ^legal; ^may; ^might; ^money;
    ^notic; ^our; ^pay; ^perk; ^person; ^post; ^qualification; ^requisito; ^responsibility; ^safeguard;
    ^skill; ^vos; ^wat; ^we'd; ^what; ^would; ^you'll; ^you'r; ability; accommodation; accountability;
    advantag; agency; applicant; apply for; as; asset; atout; aufgaben; aufgabenbereich; avantag;
    background; behaviour; benefit; bieden; bieten; bonus; brief$; build; business; care; certificat;
    check; check$; client; commitment; community; company$; compensation; competency; competency$; could;
    cultur; damo; damo$; day; day$; del; deliverabl; demand; deseabl; desirabl; development; development$;
    differenc; differenc$; disclaimer; discrimination; diversity; do$; duty; emphasis; emphasiz; equality;
    essential; experienc$; extra; fair; focus; for the; fraud; from; funcion; general; goody; handy;
    hashtag; have$; help; helpful; how we'll; how you'll; if; impact; impact$; includ$; inclusion;
    introduction$; invit; je; keyword; know$; knowledg; legal; licenc; like$; look; main; make;
    management$; may be; mission; mission$; mit$; money; must; necesita; negotiabl; notic; nous; of the;
    offic; ofrecemo; organisation; organization; out; out$; packag; pay; perfil; perk; physical; plus;
    plus$; point; print; privacy; profil$; program; quality; que; qui; registration$; relationship$;
    report relationship; requisito; responsabilidad; responsabilit; responsibility; responsibl; reward;
    safeguard; salary and; scam; school; scop; see; shift; sie; signal; signal$; somo; somo$; spend;
    sponsorship; stack; stand; stand out; statement; statement$; strong; succe; suit; tach; tag; tag$;
    take; task; task$; team; the work; tl; tl dr; to be; to have; uber; uber uns; union; us; us$; useful;
    valu; visa; vorteil; vorteil$; vos; vous; wage; ware; wat; we take; we'd; we'll; what we; who we;
    will$; would; you; you'r; your application
-3: !signals sure; ^benefit; ^was; about; activity$; additional; additional information; and; are$;
    employment; employment$; experienc; good; have; includ; job overview; negotiabl$; of; overview;
    overview$; qualification$; registration; skill; skill$; specification; specification$; sponsorship$;
    summary; summary$; the; the job; the role; this role; to$; we'r; what you; wir; you$; you'd; you'll
-4: !benefits maybe; !legal; !legal sure; !runon; !signals; ^full; ^in; about us; activity; can; full; is;
    job summary; on; purpos; qualification; report to; servic; we are; we work
-5: ^your; but; full job; purpos$; should; why
-6: ^why
-7: !about maybe`,
  },
];
