import type { Kind } from "./weights.ts";

/** What a heading says of what it opens. Counted by `npm run count`. */
export const TITLES: readonly Kind[] = [
  {
    kind: "required",
    start: 0.5,
    weights: `
9: ^experienc
8: ^qualification
7: minimum; person
6: !runon; ^minimum; ^person; ^physical; perfil; physical; qualification; registration; registration$;
    this you
5: ^le; ^qualifikation; about you; accountability; accountability$; and knowledg; and skill; bring;
    bring$; competency$; demand; le; necesita; negotiabl; negotiabl$; quality$; specification;
    specification$; thriv; want; we want; you bring
4: ^driver; ^know; ^licens; ^scop; a great; ability to; an equal; candidat; das bringst; driver; employer;
    fit; from you; full job; have$; hop; in a; job requirement; know how; licenc; licens; must have;
    need$; non negotiabl; overview; person specification; personal quality; print; print$; profil$;
    qualification requirement; qualifikation; requir qualification; requir$; schedul; succe; take$;
    the must; we'r hop; you are; your
3: !required; ^ability; ^apply; ^candidat; ^certification; ^essential; ^good; ^licensur; ^must;
    ^requisito; ^technical; ^this; ^wat; ^you; ^you'r; ^your; ask; ask for; bar; candidat$; competency;
    demand$; description and; do i; education; essential; expectation; experienc; experienc$; full; great;
    how do; how$; ideal; includ$; individual; individual$; knowledg$; mit$; must; of$;
    opportunity employer; person$; product development; profil; requirement$; requisito; right; scop;
    skill$; suit; take; technical; technical skill; the person; this role; wat; we'r; who can;
    work condition; you'll; you'll need; you'r
2: !required sure; ^education; ^employment; ^equal; ^exampl; ^expectation; ^knowledg; ^overview;
    ^personal; ^relevant; ^schedul; ^successful; ^vos; ^was; ^you'll; ability; also; application;
    basic requirement; call; commitment$; development$; du mit; education$; employment; equal;
    equal opportunity; for this; for$; hour; ideal candidat; in your; is; knowledg; knowledg and;
    licensur; look for; main; may be; minimum requirement; need; organisation; other requirement;
    personal; product; qualification$; que; relevant; requir; requir skill; requirement; role; see; seek;
    seek$; should; someon who; successful candidat; the ideal; to the; want$; we ask; we'r look; what you;
    your application
-2: #$; ^-ly; ^accommodation; ^agency; ^background; ^behaviour; ^compensation; ^contact; ^deseabl;
    ^disclaimer; ^diversity; ^equality; ^even; ^extra; ^fair; ^gravy; ^hashtag; ^helpful; ^how; ^legal;
    ^may; ^might; ^nice; ^note; ^notic; ^other; ^our; ^pay; ^performanc; ^privacy; ^process; ^question;
    ^some; ^wher; ^would; about$; accommodation; actually; advantag; after; agency; and education;
    and responsibility; apart; apart$; applicant; application$; apply$; are not; area$; assistant$;
    aufgaben; aufgabenbereich; avantag; be doing; behaviour; benefit$; better; bewerbung; build; business;
    but; can; care; check$; cherry; commitment to; compensation; cultur; date; date$; day; day$; del;
    deliverabl; deseabl; designer; dich; differenc; differenc$; discrimination; diversity; doing; else;
    enjoy; enjoy$; environment$; equality; even; even better; experienc with; expertis; fair; for someon;
    for you; fraud; funcion; gain; gain$; get$; give; goody; got any; handy; happen; happy; hara; hashtag;
    helpful; hir; how we'll; impact; in return; in$; inclusion; info; info$; introduction; involv;
    job duty; job overview; join; keyword$; lead; legal; like$; major duty; make you; may not; might not;
    mission$; more; next; next$; not be; notic$; of; of the; offer; ofrecemo; on; opportunity$;
    organisation$; organization; out; out$; overview$; part; pay; pdf; performanc; performanc expectation;
    perk; plus$; point; post$; privacy; procedur$; process$; provid$; purpos$; qualification and;
    que hara; receiv; receiv$; remuneration; report$; requir for; responsabilidad; responsabilit;
    responsibility includ; responsibl; return; reward; scam; school; screen; screen$; se valorara; shin;
    shin if; side; signal; signal$; some; somo; somo$; sound; stand if; statement; statement$; support;
    support$; tach; tag$; task; task$; the follow; typical; uber uns; useful; vorteil; vorteil$; wage;
    ware; we are; we take; we'd be; well; what could; what happen; what might; what to; what you'd; wher;
    will be; will not; with$; within; would; you to; you'll get
-3: !benefits maybe; ^a; ^additional; ^bonus; ^company; ^duty; ^hour; ^instructional; ^it; ^major; ^perk;
    ^selection; ^summary; activity; activity$; additional; and what; any; any of; area; be$; bieden;
    bieten; bonus; company; desirabl; developer; disclaimer; duty; expect from; extra; first; from the;
    further; help; how we; in this; instructional; insuranc; interaction; inventory; job summary;
    key skill; keyword; level; location$; mission; not for; notic; offer$; our; our team; own; own$;
    perk$; plus; post; practical; pupil; purpos; softwar developer; stand; tag; team$; the cherry; time$;
    to apply; to do; us; us$; vacancy; we offer; who we; you can
-4: !preferred; !responsibilities maybe; !signals; #; ^focus; ^primary; ^shift; ^we; company$; desir;
    detail$; do$; document; document$; it; like; love; major; nice; plan; prefer qualification; primary;
    primary responsibility; salary; salary and; what the; why this
-5: ^desir; ^prefer; ^report; ^salary; about us; additional information; applicant$; at; brief; contact;
    duty$; education certification; focus; function; function$; get; information; information$; nice to;
    prefer; remot; shift; summary; summary$; tip
-6: !preferred sure
-8: not`,
  },
  {
    kind: "preferred",
    start: -0.58,
    weights: `
8: desirabl; plus; point
7: ^nice; bonus; cherry
6: ^-ly; ^good; desir; we'd; would
5: !preferred sure; ^-ed; ^bonus; ^desir; ^desirabl; ^it; ^prefer; ^would; atout; front; handy; know$;
    nice; to have; useful; ware
4: !preferred; !runon; any; deseabl; experienc; experienc$; extra; good; good to; have$; help; it would;
    line; nice to; out; plus$; qualification; shin; stand; the cherry; to the; what could; you to
3: ^deseabl; ^duty; ^get; ^helpful; ^may; any of; apart; apart$; browni; candidat; duty; even; further;
    glad; got; got any; gravy; happy; have; helpful; it a; know; line$; make; may; might; other desir;
    point$; prefer experienc; qualification$; quality; se valorara; set; valorara; valu; valu$; we'd be;
    what might; you have
2: ^browni; ^even; ^extra; ^gravy; ^might; ^not; ^we'd; also got; and; and experienc; and responsibility;
    asset; better; bring; browni point; but; certification; could; criteria$; don't; duty and;
    even better; experienc with; happy$; it; licenc; love; out$; prefer; requir; responsibility; se; see;
    shin if; stand if; stand out; valorara$; vorteil; vorteil$; what will; what would; would help
-2: !legal; !over text; !required sure; ^about; ^application; ^apply; ^background; ^behaviour;
    ^certification; ^competency; ^dein; ^disclaimer; ^education; ^equal; ^fair; ^focus; ^hashtag; ^how;
    ^ihre; ^in; ^instructional; ^key; ^minimum; ^note; ^notic; ^performanc; ^position; ^question;
    ^requirement; ^schedul; ^selection; ^technical; ^the; ^this; ^to; ^vos; ^was; ^wat; ^who; ^why; ^wie;
    ^work; accommodation; accountability; additional; agency; applicant; aufgaben; aufgabenbereich;
    avantag; background; bar; be doing; be$; behaviour; bewerbung; bieden; check; compensation;
    competency; competency$; date; dein; del; deliverabl; detail; development; development$; dich;
    disclaimer; discrimination; document; doing; equal; essential duty; fair; fine; first; fit if; fraud;
    from; funcion; function; hashtag; here; how; how you; i; ihre; impact; inclusion; info; info$;
    information$; introduction; je; key; keyword; might not; minimum; mission; more; must; need; next;
    not be; note; notic; nous; offer$; ofrecemo; on; on the; opportunity; overview; packag; part; pay;
    perfil; performanc; perk; perk$; person$; position; post; post$; privacy; procedur$; process; product;
    product development; profil; profil$; purpos; que; qui; requirement$; responsabilidad; responsabilit;
    reward; right; role$; salary; scam; schedul; selection; should; side; sie; signal; signal$; somo;
    somo$; stack; statement; statement$; successful; suit; summary; tach; tag; task; technical; thriv;
    time$; to be; uber; us$; vacancy; vos; vous; wage; wat; we; what the; what we; what you; what you'd;
    what you'll; why; wie; will$; wir; work$; you'll
-3: !about maybe; !other sure; !responsibilities maybe; !unnamed; ^-ing; ^essential; ^job; ^our; ^report;
    ^your; about; apply; at; benefit; contact; description; description$; du; duty$; fit; focus;
    information; job description; join; like; match; our; qualification requirement; report; this; your
-4: !about; !about sure; !benefits; !benefits sure; !other; ^additional; ^benefit; ^location; ^on; ^skill;
    and education; in; job; job$; location$; qualification and; work
-5: !required maybe; for; location; you will
-6: ^you`,
  },
  {
    kind: "responsibilities",
    start: 0.21,
    weights: `
8: aufgaben; shift
7: ^shift; be$; do$; funcion
6: ^aufgaben; ^major; ^principl; be doing; day; impact; instructional; like$; major; own;
    principl activity; responsabilidad; task; why us; will$
5: ^instructional; ^main; ^responsibility; all; day$; deliverabl; doing; essential; involv;
    key responsibility; primary responsibility; principl; responsabilit; school; support; the gig;
    typical; vos; what can; you'll do
4: !responsibilities maybe; ^typical; activity; aufgabenbereich; bei; do; educational; focus; gig;
    how you'll; inventory; je; look like; month; plan; qualification and; que hara; responsibility and;
    responsibl; someon; tach; task$; the company; to do; what you'll; you'll
3: !responsibilities; !responsibilities sure; !runon; ^it; ^key; ^primary; ^process; ^summary; ^vos;
    ^your; about you; activity$; and duty; and education; and what; are the; can you; differenc;
    differenc$; documentation; doing$; duty$; expect; for someon; full job; gig$; hara; internship;
    job purpos; job responsibility; knowledg skill; main; main duty; major responsibility; mission; own$;
    post$; prefer qualification; primary; process; pupil; purpos; report$; responsibility; role and;
    role you; scop of; the position; the work; week; what doe; what the; will be; with$; you do;
    you'll be; you'll get; you'll own
2: !mixed; ^dein; ^duty; ^full; ^if; ^ihre; ^internship; ^knowledg; ^purpos; ^train; about us; actually;
    and ability; area; area$; as; be; be successful; build; communication; company; day to; duty;
    essential function; exchang$; expectation; function; holder; i; ihre; impact$; in this; includ;
    job duty; job summary; key; lead; major duty; mission$; of time; operation; perform; position$; post;
    post holder; prefer; purpos$; que; research; responsibility includ; responsibility of; shop; sie;
    spend; support$; the day; the post; the role; the thing; train and; what you'd; you can; you will;
    your
-2: !benefits sure; !required sure; ^-ing; ^-ly; ^application; ^background; ^candidat; ^competency;
    ^disclaimer; ^education; ^experienc; ^hashtag; ^how; ^money; ^notic; ^perk; ^person; ^physical;
    ^position; ^post; ^qualifikation; ^question; ^report; ^requisito; ^supervision; ^this; ^visa; ^we'r;
    ^wie; ^would; about the; accommodation; advantag; agency; also; apart; apart$; ask for; assistant$;
    at; atout; avantag; basic requirement; behaviour; benefit$; bewerbung; bieden; bieten; bonus; brief$;
    certification; check; cherry; compensation; competency; competency$; criteria$; date; date$; deal$;
    demand; desirabl; developer; disclaimer; discrimination; diversity; duty and; emphasis; emphasiz;
    emphasiz$; enjoy; enjoy$; equality; even; experienc; experienc$; extra; fine; for a; fraud; gain;
    gain$; give; goody; great; happen; hashtag; here a; how; how we; how we'll; if; if$; in return;
    inclusion; individual; individual$; info; info$; interest; introduction; it like; jd emphasiz;
    keyword; know; know$; legal; licenc; line; may be; me; might; money; more; necesita; next; next$;
    not be; note; note$; notic; ofrecemo; out; out$; part; pay; perfil; perk; person specification;
    person$; physical; plus; plus$; point; position description; privacy; process$; profil$; provid$;
    qualification$; qualifikation; receiv; receiv$; relationship; relationship$; requisito; return;
    reward; right; salary; scam; schedul; security; see; set; shin; should includ; signal; signal$;
    softwar developer; solv$; some of; someon who; somo; somo$; specification$; stack; stand; stand out;
    statement$; strong; succe; suit; take; take$; the deal; thriv; uber; vacancy; vorteil; vorteil$; vous;
    wage; want; ware; we; we offer; we'd; we'll; what could; what happen; what to; who; who can; wie; wir;
    with us; work with; you bring; you get; you have
-3: !benefits; !benefits maybe; !signals; !signals sure; ^-ed; ^additional; ^applicant; ^condition; ^fair;
    ^note; ^qualification; ^schedul; ^scop; a great; after; an; and experienc; application; apply; asset;
    background; benefit; brief; bring$; candidat; condition$; criteria; do i; eligibility; environment;
    expertis; fair; follow; get$; have; here$; hir; hour; how you; if you; important; information;
    interaction; job overview; join; join us; le; match; need$; of duty; offer; overview$; primary purpos;
    quality$; requir$; selection; skill$; softwar; specification; statement; that; to the; valu; why this;
    your application
-4: !legal; !legal sure; ^at; ^benefit; ^le; ^skill; ^to; accountability$; additional; applicant; bring;
    condition; for this; good; information$; insuranc; job detail; job function; meet; nous; offer$;
    profil; remot; status; to have; union
-5: ^employment; contact; sale
-6: employment; position summary; requirement$; what we
-7: m`,
  },
  {
    kind: "about",
    start: 0.06,
    weights: `
7: program
6: stack; statement; vacancy
5: background; brief; brief$; environment$; introduction; like; overview$; peopl; primary purpos; purpos;
    purpos$; qui; somo; stack$; tl; uber uns
4: ^background; ^community; ^post; ^supervision; ^tl; about company; activity; activity$; applicant$;
    apply for; business; choos us; community; del; dr; from the; general function; hub$; of duty; offic;
    organisation$; our organisation; position summary; project; project$; role summary; somo$; stat;
    supervision; team; this about; tl dr; union; why choos; wir; you if
3: ^description; ^from; ^in; ^meet; ^our; ^primary; ^us; choos; company; company description; cultur;
    cultur$; dr$; firm$; function$; general; in; interaction; invit; la; line; management; mission;
    not for; organisation; organization; public; public servic; run; some; stand; successful applicant;
    summary$; team and; team$; the firm; the successful; the team; trust; uber; we work; we$; who are;
    wir sind; work environment
2: ^agency; ^further; ^general; ^guest; ^some; ^this; about us; agency; as; build; but; contact; contact$;
    development$; distinguish; do you; environment; firm; for you; further; further information; help;
    here a; information; introduction$; job detail; job function; job overview; me; me$; more; need; not;
    primary; relationship; relationship$; report relationship; school; softwar developer; solv$; sound;
    staff; staff$; statement$; trad; valu; wast hub; welcom; what to; why
-2: !over list; !preferred sure; !signals sure; ^-ly; ^-s; ^compensation; ^deseabl; ^detail; ^disclaimer;
    ^education; ^eeo; ^equal; ^experienc; ^ihre; ^internship; ^key; ^know; ^legal; ^main; ^notic; ^pay;
    ^person; ^privacy; ^qualification; ^schedul; ^selection; ^skill; ^technical; ^to; ^vos; ^was; ^wat;
    ^you'll; ^you'r; ability; about you; accommodation; accountability; advantag; also; asset; atout;
    aufgabenbereich; avantag; behaviour; benefit$; bewerbung; bieden; bieten; bonus; bring; bring$; can;
    candidat$; care; certification; check; check$; cherry; city; commitment; commitment to; compensation;
    competency; competency$; could; criteria; date; day; day$; deadlin; deal$; deliverabl; designer; dich;
    disclaimer; discrimination; diversity; education; eeo; emphasis; emphasiz; equality; experienc$;
    extra; fine; fit; for this; funcion; give; goody; happen; have$; hire; hour; how to; ideal; ihre;
    in return; inclusion; individual; individual$; instructional; involv; je; job description; job$; key;
    keyword; knowledg; le; legal; level; licenc; look like; main; make; might; must; necesita; next; note;
    notic; ofrecemo; on the; packag; pay; perfil; perk; person specification; person$; physical; plus;
    plus$; point; print; print$; privacy; process$; profil; provid$; requir$; responsabilidad;
    responsabilit; return; reward; right; salary; scam; schedul; scop; screen; screen$; see; seek; seek$;
    selection; signal; signal$; skill$; suit; tach; tag; tag$; take; take$; task; task$; technical;
    the deal; the ideal; the person; the post; thriv; vorteil; vorteil$; vos; vous; wage; ware; wat; we'd;
    what could; what happen; what might; what will; why you'll; with; word; you'r
-3: !legal; !other; !required; !required sure; !responsibilities; !signals; ^application; ^contact; ^dein;
    ^essential; ^focus; ^instructional; ^process; ^your; and; are look; ask for; aufgaben; bei; candidat;
    dein; developer; employer; essential; experienc; f; first; for someon; get; how$; includ$; interest;
    internship; know; love; match; need to; perform; qualification; qualification$; que; remot; requir;
    sie; skill; someon; the job; this position; tip; want; week; what you; what you'll; work with; would
-4: !required maybe; !responsibilities sure; ^-ed; ^aufgaben; ^benefit; ^duty; ^on; ^responsibility; ^you;
    and responsibility; application; ask; be; benefit; condition; duty and; employment; equal; focus; i;
    in a; includ; is$; look; look for; m; person; personal; requirement$; responsibility$; to; we'r look;
    what we'r; you'll
-5: !legal sure; ^requirement; area; equal opportunity; expectation; report to; requirement;
    responsibility; what the; your
-6: process; to$
-7: ^location; location
-8: !runon; full
-9: full job
-10: ^full`,
  },
  {
    kind: "benefits",
    start: -0.13,
    weights: `
9: compensation
8: ^compensation; pay; perk
7: ^perk; get$; ofrecemo; wage
6: !benefits maybe; ^pay; avantag; benefit$; bieden; bieten; damo; give; money; reward; salary; side;
    you get
5: !benefits sure; ^money; can offer; damo$; deal$; employment$; goody; in return; insuranc; it for; me;
    perk$; que; return; salary and; the deal; vous; what on
4: ^additional; ^salary; additional; and benefit; benefit; compensation and; durfen sie; for you; gain;
    gain$; in it; offer; on the; packag; pay$; provid; provid$; the good; travel; we can; why you'll;
    with us; work with
3: !benefits; ^advantag; ^travel; about$; additional information; advantag; benefit includ; care;
    das durfen; durfen; employment; enjoy; enjoy$; for the; get; group; group$; information; list$; love;
    nous; offer you; on; receiv; receiv$; remuneration salary; salary$; sale; sie; vorteil; vorteil$; was;
    we offer; we'll; what in; what we; wir; your
2: ^-ly; ^benefit; ^condition; ^das; ^le; ^remuneration; ^reward; ^term; ^wat; ^you'll; ^your; assistant$;
    back; can; dich; du; erwarten$; how we'll; info$; information$; je; join; le; level$; match;
    negotiabl$; rate; remuneration; salary rang; sie erwarten; take; term; the job; time; time$; train;
    wat; we take; well; what you; why join; work at; you$; you'll
-2: !about; !legal maybe; !other sure; !signals; !signals sure; ^-ed; ^a; ^accommodation; ^agency;
    ^application; ^apply; ^as; ^background; ^call; ^competency; ^disclosur; ^education; ^employment;
    ^essential; ^fair; ^get; ^hashtag; ^instructional; ^internship; ^key; ^note; ^person; ^qualification;
    ^question; ^report; ^requirement; ^requisito; ^safeguard; ^skill; ^wher; about you; accommodation;
    agency; applicant; are look; as; ask; asset; atout; aufgaben; background; bar; behaviour; bewerbung;
    bit$; build; candidat; check; cherry; choos us; commitment; commitment to; competency; condition$;
    could; date; day; del; deliverabl; differenc; differenc$; discrimination; diversity; do$; doing; duty;
    education; emphasis; equal; essential; expectation; experienc$; fair; fit; fraud; funcion; happen;
    hara; hashtag; have; have$; help; hir; how you; how you'll; ideal; if you; if$; impact; inclusion;
    interaction; interest$; internship; interview; involv; it$; jd emphasiz; job summary; key; keyword;
    legal; licenc; like$; might; mission; must; necesita; need$; next; next$; non; not; note; notic$;
    opportunity; organisation; overview; own; perfil; person; physical; plus; position; post; post$;
    print$; process$; profil; profil$; purpos$; que hara; qui; report to; requir; requisito;
    responsabilidad; responsabilit; responsibility$; responsibl; road; role$; safeguard; scam; school;
    scop; see; selection; signal; skill; skill$; so; softwar developer; somo; somo$; stack; stand; succe;
    summary$; tag; take$; the person; the road; thriv; tl; touch; touch$; uber; vacancy; want; ware; we'd;
    what happen; what to; what will; what you'd; wher; why choos; why us; wie; will get; would
-3: !other; !other maybe; !preferred sure; !responsibilities; !responsibilities maybe;
    !responsibilities sure; ^focus; ^full; ^job; ^shift; ^so; ^who; ^wie; about; about the; about us;
    application; be; but; call; company; contact; for$; full; full job; if; interest; job purpos; know;
    look for; make; need; process; purpos; report; requirement; requirement$; responsibility; role;
    summary; team; the role; valu; who; work$
-4: !required sure; ^about; ^good; ^position; company information; focus; location; servic; to$
-5: !required; know$
-6: !required maybe; ^location
-8: !runon`,
  },
  {
    kind: "legal",
    start: -0.36,
    weights: `
8: ^fair
7: accommodation; fair
6: !legal sure; ^eeo; ^safeguard; commitment to; disclaimer; eeo; notic; safeguard; sponsorship; visa
5: !legal; !legal maybe; ^equal; applicant; bit; bit$; check; check$; commitment; disclosur;
    discrimination; diversity; fraud; inclusion; legal; scam; sponsorship$; word
4: ^a; ^at; ^can; ^disclaimer; ^disclosur; ^non; ^notic; agency; and inclusion; bor; complianc; make you;
    privacy; restrict; screen; screen$; should; status; to agency
3: ^accommodation; ^applicant; ^diversity; ^equality; ^fine; ^inclusion; ^legal; ^privacy; ^security;
    else; equality; inclusion$; interest$; is this; know$; non; notic$; opportunity$; our commitment;
    servic; visa sponsorship; you know
2: ^agency; ^background; ^certificat; but; certificat; equal; even; every; i; inclusion and; join us;
    requir for; requirement; requirement$; security; statement; statement$; status$; we hire; why join;
    will
-2: !preferred; !required sure; !signals; !signals sure; ^-ly; ^application; ^dein; ^education;
    ^essential; ^experienc; ^ihre; ^in; ^interview; ^key; ^position; ^post; ^role; ^skill; ^so; ^this;
    ^was; ^wat; ^wher; ^work; ^you; ^you'll; ^your; ability; additional; advantag; all; also; asset;
    aufgabenbereich; avantag; behaviour; benefit; bewerbung; call; certification; compensation;
    competency; criteria; criteria$; cultur; date; date$; day; day$; dein; del; detail; detail$; dich;
    dr$; duty; education; environment; essential; experienc; experienc$; extra; first; for$; funcion;
    good; good to; have; have$; ideal; ihre; in this; information; information$; internship; interview;
    introduction; is; je; job$; key; keyword; licenc; mission; more; next; not; note; nous; overview;
    packag; perfil; person; physical; plus; point; post; post$; process; process$; product;
    product development; profil; profil$; purpos; qualification$; que; qui; report$; responsabilidad;
    responsabilit; responsibility$; reward; salary; schedul; scop; selection; sie; signal; signal$; skill;
    skill$; specification; specification$; stack; tag; the company; tl; uber; vacancy; wage; want; ware;
    wat; we are; we'r; wher; wie; will$; wir; would; you'll
-3: !responsibilities sure; !runon; ^-s; ^how; ^report; ^requirement; ^who; ^wie; application; area; be;
    brief; company; description$; du; how; job summary; non negotiabl; registration; registration$;
    report; responsibility; role; summary; the; to; work; work$; your
-4: !other; !other sure; !over list; !responsibilities; ^job; about; about us; company$; description; in;
    job; job description; our team; role$; summary$; team
-5: !other maybe; !role; about the; location; to$
-6: ^about; ^location; it
-7: !about maybe; !about sure
-8: !about`,
  },
  {
    kind: "signals",
    start: -0.97,
    weights: `
10: keyword
9: !signals
8: !signals sure; behaviour
7: signal
6: ^skill; emphasiz; tag
5: ^behaviour; duty$; emphasis; exampl of; jd emphasiz; what the
4: ^competency; ^focus; ^hashtag; ^key; competency; emphasiz$; focus; hashtag; jd; keyword$; selection;
    signal$; skill; top
3: !required sure; ^selection; criteria$; key; key skill; match; skill$
2: !required; ^exampl; ^keyword; criteria; exampl; expertis; field$; of thes; one; some; some of;
    the follow; the post; thes; valu; within
-2: !benefits; !over list; !preferred; !responsibilities; !runon; ^-ing; ^about; ^prefer; ^schedul;
    ability; about the; and responsibility; be; condition; deal$; description$; desirabl; here; is;
    job description; knowledg and; on; prefer; qualification; qualification$; role; set; the deal;
    the role; you'll
-3: !about maybe; !about sure; !benefits sure; !role; !unnamed; about; description; job; job$; location;
    requirement; to; we; work; you
-4: !about; !required maybe; ^location; ^requir; ^requirement; ^the; knowledg
-5: !other; !other sure; and; skill and`,
  },
  {
    kind: "other",
    start: -0.09,
    weights: `
9: ^contact; hir
8: ^application; ^note; location$; m; next; note; process$
7: bewerbung; document; level
6: ^detail; ^interest; ^wher; application; date; interview; wher
5: ^interview; ^to; apply; como; contact; education certification; it$; not; not be; note$; part;
    procedur; tip
4: ^open; ^question; ^url; aplicar; apply$; area$; bei; call; como aplicar; condition of; date$; designer;
    document$; fit; get in; in touch; interest; next$; open; open to; practical; procedur$; remot; s; s$;
    the road; type$; url; what to; wie
3: #$; ^bewerbung; ^get; ^hour; ^how; ^prefer; ^report; aplicar$; application process; application$;
    are you; area; certification; certification$; de; dein; developer; eligibility criteria; f; fit if;
    happen; hour; how; how we; information; interview process; job type; m f; may not; might not; more;
    process; salary; softwar developer; this position; to apply; touch; touch$; what happen
2: !other sure; ^-ed; ^apply; ^at; ^call; ^dein; ^ihre; ^join; ^performanc; ^role; ^student;
    application deadlin; application procedur; ask; ask for; assistant; assistant$; at; at$; city;
    contact us; d; deadlin; deadlin$; detail; detail$; f d; first$; follow$; for this; how to; in your;
    in$; interest in; job function; level$; location; look for; might; minut$; open date; pdf; performanc;
    performanc expectation; prefer; profil; requir; road; schedul; softwar; want; will be; will get;
    will not; work condition; you should; you will
-2: !benefits maybe; !legal maybe; !responsibilities; ^-ly; ^agency; ^background; ^behaviour; ^competency;
    ^deseabl; ^disclaimer; ^essential; ^expectation; ^external; ^fair; ^general; ^hashtag; ^helpful; ^it;
    ^legal; ^may; ^might; ^money; ^notic; ^pay; ^perk; ^person; ^post; ^process; ^qualification;
    ^relevant; ^remuneration; ^requisito; ^responsibility; ^safeguard; ^vos; ^wat; ^we'd; ^what; ^would;
    ^you'll; ^you'r; ability; accommodation; accountability; advantag; after; agency; asset; atout;
    aufgaben; aufgabenbereich; avantag; background; behaviour; bieden; bieten; bonus; build; business;
    care; certificat; check; check$; client; commitment$; competency; competency$; could; cultur; damo;
    damo$; day; day$; del; deliverabl; demand; deseabl; desirabl; differenc; differenc$; disclaimer;
    discrimination; diversity; do$; duty; emphasis; emphasiz; environment; equality; essential; experienc;
    experienc$; extra; fair; for the; fraud; funcion; general; goody; handy; hashtag; have; have$;
    helpful; how we'll; how you'll; impact; impact$; inclusion; introduction$; je; job summary; keyword;
    know$; knowledg; legal; licenc; like$; main; make; management$; may be; mission; mission$; mit$;
    money; necesita; negotiabl; negotiabl$; notic; nous; ofrecemo; organisation; organization; out$;
    overview; packag; pay; perfil; perk; physical; plus; plus$; point; position$; print; privacy; profil$;
    quality; que; qui; remuneration; report$; requisito; responsabilidad; responsabilit; responsibility$;
    responsibl; reward; safeguard; scam; school; scop; see; shift; sie; signal; signal$; somo; somo$;
    spend; sponsorship; stack; stand; stand out; statement; statement$; strong; succe; suit; tach; tag;
    tag$; take; task; task$; team; the; the job; the role; the work; this; tl; tl dr; to be; to have; to$;
    trad; uber; uber uns; useful; valu; visa; vorteil; vorteil$; vos; vous; wage; ware; wat; we are;
    we take; we'd; we'll; what we; what you; will$; wir; would; you'd; you'll; you'r
-3: !signals sure; ^additional; ^description; ^experienc; ^overview; ^skill; ^was; all; and benefit; as;
    brief$; can; commitment; compensation; development$; focus; good; help; of; offic; out; public;
    qualification$; registration; registration$; responsibility; role; role$; skill; skill$;
    specification; specification$; sponsorship$; summary$; this role; we work; we'r; who we
-4: !legal; !legal sure; !runon; ^a; ^community; ^compensation; ^in; about; additional; and; apply for;
    are$; community; company$; development; employment$; includ; includ$; of the; qualification;
    salary and; servic; should; union; you$
-5: !signals; ^your; about us; additional information; but; employment; full; is; on; program
-6: ^full; activity; activity$; purpos; purpos$
-7: ^why; full job; why
-10: !about maybe`,
  },
];
