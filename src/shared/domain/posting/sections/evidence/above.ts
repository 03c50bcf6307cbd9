import type { Kind } from "./weights.ts";

/** What a heading says of each row below it. Counted by `npm run count`. */
export const ABOVE: readonly Kind[] = [
  {
    kind: "required",
    start: 0,
    weights: `
5: ^person
4: !required ended item; ^ability; ^candidat; ^is; ^non; ^this; ^to; and experienc; job requirement;
    must have; necesita; registration$; specification$; that; the must; we want; we'r look; you'll bring
3: !responsibilities ended item; !unnamed ended item; ^additional; ^competency; ^experienc; ^ihr; ^know;
    ^personal; ^physical; ^process; ^was; ^we; ^who; a good; bar; be consider; bring to;
    candidat requirement; candidat$; client; consider for; driver; essential duty; expectation;
    follow area; has$; how you; how$; licenc; licensur; minimum qualification; need; need from; negotiabl;
    negotiabl$; of$; perform; person specification; person$; physical; quality; registration;
    relationship$; requir skill; requir$; requisito; right; salary$; sie; specification; successful;
    take$; the person; thriv; to be; vous; want$; what do; what in
2: !benefits gap line; !legal item; !none gap item; !preferred ended prose; !preferred gap prose;
    !required maybe; ^certification; ^condition; ^licensur; ^location; ^minimum; ^requisito; ^successful;
    ^technical; ^typical; ^wat; ^you; ^you'll; a fit; ability to; also be; an equal; and responsibility;
    and skill; applicant; applicant must; area; ask for; bring; ce; characteristic; condition; do i;
    doing; driver must; employer; essential; essential criteria; experienc$; fit; for; good; here; i need;
    in addition; individual; individual$; is; knowledg; knowledg$; le; list; match; might be; must; non;
    opportunity employer; perfil; process; profil$; qualification requirement; qualification$;
    qualifikation; requir; requir qualification; requir to; requirement; responsibility includ; salary;
    selection; should have; skill experienc; skill in; specific; succe; suit; take; technical skill;
    that you; the candidat; the fine; the follow; this role; this you; votr; wat; way; we'r; what will;
    who has; work condition; you are; you should; you$; you'll; you'll need
-2: !about gap item; !about line; !about maybe; !benefits; !benefits ended prose; !benefits item;
    !benefits sure; !legal; !none ended prose; !preferred gap line; !preferred line;
    !responsibilities maybe; !signals item; !unnamed ended prose; ^-ly; ^advantag; ^behaviour; ^fine;
    ^focus; ^get; ^highly; ^perk; ^reasonabl; ^selection; a plus; about us; accountability$; activity$;
    actually; advantag; an; and qualification; and requirement; any; any of; apart; applicant$;
    application$; are requir; aufgaben; behaviour; bieden; bieten; bonus point; can; cherry; could;
    das durfen; day; desir qualification; desirabl criteria; desirabl qualification; document; doe; du;
    durfen; education requirement; emphasiz; emphasiz$; erwarten; es; expect from; experienc requirement;
    expertis; extra; first; focus; follow; follow$; for a; for this; from; further; get$; give; glad;
    gravy; handy; handy$; here a; hour; ihren; in it; in$; inclusion; into$; it a; jd; line; line$;
    look like; love; make you; might not; more; notic; of work; on; our; pay; peopl; perk$; point;
    prefer experienc; procedur; process$; qualification and; reasonabl; requir for; research;
    responsibility will; road; se valorara; see; six; softwar; some; stack$; stand; submit; the cherry;
    the good; the jd; thing; this; to apply; to see; top; uns; valorara; valorara$; we are; we can;
    we'd be; what doe; what would; who can; why this; will includ; work environment; you also; you can;
    you do; you need; you'll get; you'll own
-3: !about ended line; !legal prose; !other item; !other sure; !preferred maybe; !signals line; ^benefit;
    ^bonus; ^desirabl; ^extra; ^further; ^in; ^schedul; ^some; ^we'r; a day; a littl; about the;
    and physical; be$; better$; brief; can expect; contact; desir; do$; durfen sie; else; from us;
    good to; is$; jd emphasiz; know$; knowledg skill; not; not be; of thes; offer; offer$; own; part;
    post; procedur$; return; s; s$; scop; summary; summary$; thes; to$; valu$; we offer; what the; why;
    you'll do
-4: !none line; !required ended line; !signals; !signals sure; ^why; better; end; exampl of; get;
    introduction; keyword; plan; shift
-5: ^exampl; exampl; will be`,
  },
  {
    kind: "preferred",
    start: 0,
    weights: `
4: ^desirabl; ^it; desir; glad; knowledg and; line$; requir$; thes; useful; we'd; you to
3: !preferred item; !preferred sure; !responsibilities prose; ^-ly; ^desir; ^extra; ^good; also; atout;
    cherry; could; desir qualification; desirabl; extra; good to; gravy; handy; help$; it a; it would;
    love; make; of the; of thes; plus$; prefer experienc; qualification$; the cherry; valu$; we'd be;
    what would; would
2: !preferred; !preferred maybe; ^-ed; ^bonus; ^browni; ^deseabl; ^even; ^further; ^get; ^gravy; ^helpful;
    ^highly; ^may; ^prefer; a plus; additional; also got; also have; an; and experienc; and qualification;
    any of; apart; apart$; application; asset; be; be glad; be great; better; better$; bonus if;
    bonus point; browni; browni point; candidat; criteria$; deseabl; desirabl criteria;
    desirabl qualification; do; even; even better; get; great if; handy$; happy; happy$; help; helpful;
    if you; it; knowledg; line; make you; not; plus; point; qualification and; quality; see; set; shin;
    stand; strong; to see; ware; what could; what might; will be; with$; would make; you'll do
-2: !about ended line; !about line; !benefits; !benefits item; !benefits line; !benefits sure;
    !none gap prose; !none prose; !other line; !other sure; !preferred ended prose; !required ended line;
    !responsibilities; !responsibilities ended item; !responsibilities line; !responsibilities sure;
    !unnamed prose; ^benefit; ^das; ^description; ^in; ^knowledg; ^person; ^process; ^requir;
    ^requirement; ^skill; ^what; ^why; a; all; and skill; applicant; applicant must; area; ask; ask for;
    be a; be doing; contact; damo$; description; doing; du; fit if; follow skill; gig; good; inclusion;
    jd emphasiz; job; job description; join; know; like; list$; location; match; might not; minimum;
    must have; need; of; offer$; person specification; point$; requir qualification; requirement;
    requirement$; skill in; some; specification; specification$; successful; the follow; the job;
    the must; this; us$; what you; will you; work; you; you$
-3: !legal; !legal line; !mixed; !none; !none line; !preferred gap line; !preferred prose; !required;
    !required maybe; !required prose; !signals item; !unnamed ended line; !unnamed line; ^-ing; ^advantag;
    ^qualification; ^you; apply; education$; essential; fit; follow area; in; must; our; provid;
    qualification requirement; sie; skill$; train
-4: !preferred gap prose; !required line; !required sure; !responsibilities item; ^competency; ^we;
    a good; for; requir skill; we; we'r look
-6: !preferred ended line; requir`,
  },
  {
    kind: "responsibilities",
    start: 0,
    weights: `
5: ^summary; are not; day; day$; duty includ; need to; scop; so what; the day
4: ^main; ability; activity$; for the; funcion; gig; knowledg skill; like$; post; to do
3: !about gap item; !none gap item; ^day; ^key; ^skill; ^vos; ^your; a day; actually; as our; be doing;
    be responsibl; be$; bei; detail$; duty and; duty$; end; exampl of; ihre; includ; includ$; job is; key;
    look like; main; month; patch; plan; post$; principal; requir$; responsibility will; role you; shift;
    skill experienc; task; task$; vos; why us; will do; will have; will$; you do; your responsibility
2: !about item; !mixed; !responsibilities ended item; !responsibilities gap prose; !responsibilities item;
    !responsibilities maybe; !unnamed gap item; ^as; ^dein; ^ihre; ^principal; ^role; ^student; ^we'r;
    activity; actually do; and responsibility; area; aufgaben$; aufgabenbereich; bei uns; can you;
    communication; day to; deliverabl; detail; differenc; differenc$; exampl; expertis; field; focus;
    for a; gig$; hara; holder; hour; impact; in this; in your; involv; je; key responsibility; look for;
    machst; main duty; manager; mission; mission$; must; offer$; on; peopl; que hara; responsabilidad;
    responsabilit; responsibility includ; role and; scop of; servic worker; sie; six; so; tach; the gig;
    the impact; the post; the thing; thing; typical duty; votr; we'r look; what the; what would; who can;
    will includ; will you; worker; you be; you'd actually; you'll be; your patch
-2: !benefits ended line; !benefits gap prose; !legal; !legal item; !legal line; !other ended line;
    !required ended line; !required gap prose; !signals line; !signals sure; !unnamed gap line;
    !unnamed gap prose; !unnamed prose; ^ability; ^additional; ^competency; ^condition; ^description;
    ^experienc; ^here; ^interview; ^money; ^not; ^perk; ^qualification; ^requirement; ^schedul; ^scop;
    ^se; a; a fit; a littl; ability to; additional; also be; also have; although; and education; and what;
    application; are requir; bar; be a; be glad; behaviour; benefit; benefit includ; bonus; brief; bring;
    can; characteristic; condition; condition$; damo; damo$; dein profil; driver must; durfen; duty of;
    education; fine; for our; for this; fraud; from; give; good; have experienc; how we; how you; i need;
    if; in$; inclusion; interview; it would; jd emphasiz; job detail; job function; job overview; join us;
    key skill; le; list$; littl; management; mandatory; match; may; might; money; need$; note; of$;
    ofrecemo$; part; point; print; profil$; project$; qualification requirement; relationship$;
    requir for; requir to; research; return; role summary; role$; schedul; scienc; scientist; se;
    se valorara; selection; softwar; statement; summary$; team; the company; the fine; the role; to;
    to have; valu$; we can; we'd be; what it; who has; wir; work condition; you get; you might; you$;
    your application
-3: !benefits ended prose; !benefits line; !none gap line; !other line; !other prose;
    !required ended prose; !required line; !signals; !signals item; ^-ed; ^general; ^prefer; ^report;
    ^requir; also; and experienc; apply; contact; get$; has$; how; if you; if$; important;
    job description; join; knowledg and; more; our; overview$; prefer experienc; profil; quality; report;
    report to; requirement; requirement$; road; run; salary; this position; want; we want; why join;
    why this; you'll bring
-4: !benefits prose; !preferred sure; !required prose; bring to; for you; have; person; position summary;
    what do; what we
-5: !about gap line; !preferred; !preferred item; with$`,
  },
  {
    kind: "about",
    start: 0,
    weights: `
6: !preferred gap line
4: brief$; more; more about; overview; overview$; project$; run; we work
3: !none ended line; ^more; ^overview; about company; application$; brief; contact; cultur; healthcar;
    in$; management$; peopl; qui; role summary; sind; somo; somo$; stack; stand; statement; tl dr; valu;
    valu$; why choos; your application
2: !about prose; !preferred line; !responsibilities ended line; ^background; ^general; ^in; ^not; ^our;
    ^post; ^qualifikation; ^responsibility; ^so; ^some; ^supervision; ^tl; and qualification; and what;
    background; choos; del; do you; du; equal opportunity; has; have; have$; here a; how we; if$; in;
    introduction; la; like; like here; line; line$; of duty; organisation; our valu; profil; project;
    relationship; s; school; scienc; stack$; successful; supervision; team; the position; the team; train;
    uber; uber uns; us; we; we want; what you'd; wir
-2: !about gap line; !about line; !benefits ended line; !none gap line; !other ended prose;
    !other gap item; !preferred ended line; !preferred gap prose; !required ended prose; !required maybe;
    !required prose; !responsibilities; !responsibilities gap line; !unnamed ended prose; #; ^-ed;
    ^benefit; ^experienc; ^extra; ^good; ^key; ^location; ^note; ^position; ^qualification; activity$; as;
    ask; ask for; be doing; bonus; bor; but; compensation; demand$; do; driver; driver must; duty includ;
    employment; experienc; focus; get; gig$; give; hire; hire$; if you; in it; in your; interest; it;
    it for; job purpos; job responsibility; location; look; look like; match; must; must have; need to;
    of the; off; our team; perform; physical; qualification; que; requirement; return; salary and;
    scientist; se; se valorara; servic worker; skill; the gig; time; time off; to apply; to do; unser;
    was; what will; who; why join; will; will have; will you; will$; would help; you'll get; your;
    your responsibility
-3: !benefits maybe; !none gap prose; !preferred item; !required gap line; !responsibilities ended item;
    ^se; ^summary; ^you; ability; can offer; doing$; experienc$; how to; in return; in this; includ$; key;
    know; knowledg; knowledg skill; sie; this; what the; what you'll; you are; you'll
-4: !benefits line; !none item; !other line; good; process; role you; salary; would`,
  },
  {
    kind: "benefits",
    start: 0,
    weights: `
6: !required ended line
5: money
4: !about gap line; ^shift; avantag; damo; damo$; for our; minimum; reward; the deal; the good
3: ^money; ^reward; about$; deal$; from us; get$; good; goody; ofrecemo$; pay; que; requir; return; s;
    vorteil
2: !about maybe; !benefits gap item; !benefits item; !none gap line; !other line; !preferred ended line;
    !responsibilities prose; ^advantag; ^benefit; ^compensation; ^dein; ^minimum; ^travel; ^us; ^you;
    and perk; and requirement; back; back$; bieden; bieten; bonus; can expect; care; compensation; dir;
    doe; enjoy; enjoy$; expect from; first; for you; for your; from; gain; gain$; give; insuranc; it;
    it for; it like; job purpos; job responsibility; join; le; level; level$; life; match; nous; off;
    offer you; ofrecemo; on offer; out; packag; perk; perk$; provid; provid$; rate; receiv; requir skill;
    s$; shift; the position; time; time off; time$; to$; travel; trust; vorteil$; wage; what this;
    why you'll; you also; you can; you get; your
-2: !about gap prose; !about sure; !benefits ended item; !none line; !preferred ended prose;
    !preferred item; !responsibilities; !responsibilities line; !responsibilities sure; !signals;
    !signals item; !signals sure; !unnamed gap line; !unnamed line; !unnamed prose; ^ability; ^browni;
    ^company; ^competency; ^education; ^focus; ^gravy; ^is; ^prefer; ^some; ^this; ability; all; apply;
    apply$; are the; ask; ask for; behaviour; bei uns; bor; brief$; but; can you; choos; contact; day;
    day$; description; desirabl; do you; driver must; expectation; fit; get in; gig$; has; help; help$;
    here a; how you; ideal; interest$; into$; jd emphasiz; job involv; job$; knowledg; line$; list$; may;
    minimum qualification; must; must have; need from; negotiabl; nice to; not; prefer; procedur;
    procedur$; process; qualifikation; qui; requir for; road; role; servic; should; so; some; submit;
    summary; summary$; tag; that; the must; the road; tip; to do; type$; want; we want; we'r; why us;
    will do; with$; work$; worker; would help; you are; you know; you'll own
-3: !benefits ended prose; !other item; !required item; !responsibilities ended line;
    !responsibilities item; !responsibilities maybe; !unnamed ended item; ^all; ^candidat; ^location;
    are$; as our; candidat; company; for$; gig; if$; in a; need to; so what; thes; thing; what you'll;
    who; why choos; you bring
-4: !other prose; ^skill; at; of the
-5: !benefits ended line
-6: !benefits gap line`,
  },
  {
    kind: "legal",
    start: 0,
    weights: `
4: !legal prose; ask; notic; our team
3: !about ended item; !responsibilities ended prose; ^applicant; ^equal; ^notic; ^report; ^safeguard;
    ^scop; accommodation; are requir; aufgaben; disclaimer; do$; eeo; skill$; sponsorship; sponsorship$;
    team$; we ask
2: !legal; !other ended prose; ^accommodation; ^certificat; ^disclaimer; ^diversity; ^eeo; ^equality;
    ^fair; ^full; ^legal; ^not; ^perk; ^privacy; ^qualifikation; ^you; accountability$; agency;
    and education; applicant; application$; be$; benefit perk; certificat; check; check$; company;
    company$; discrimination; employer$; equality; fair; follow; for; for this; full; full job; interest;
    interest$; job summary; join; legal; life$; notic$; of sponsorship; pay transparency; perk;
    position requirement; privacy; requir; requir for; s; safeguard; scam; scop; screen; screen$; summary;
    team; us; visa; will do; you'll do
-2: !about gap line; !about gap prose; !benefits item; !legal ended line; !none item;
    !preferred ended line; !preferred gap line; !preferred gap prose; !required maybe;
    !responsibilities gap item; !role; !signals sure; !unnamed line; ^-ed; ^ability; ^additional; ^and;
    ^compensation; ^exampl; ^general; ^if; ^interview; ^it; ^to; ^we'r; ^wher; a; a littl; about company;
    additional information; all; also got; an equal; and responsibility; any of; are the; but;
    compensation; criteria; driver; driver must; duty includ; duty of; else; employer; employment;
    environment$; equal opportunity; exampl of; expectation; experienc; expertis; expertis$; follow$;
    for$; function$; get in; in touch; interview; join us; key; knowledg; list$; littl; look; minimum;
    mit$; need to; opportunity; opportunity employer; peopl; perform; point; product; salary; salary$;
    scientist; selection; task$; the job; we'r; what in; will need; with; with$; you'll get; your
-3: !other item; !preferred line; !responsibilities gap line; !signals line; detail; detail$; duty$;
    eligibility; experienc$; function; get; knowledg skill; more; responsibl; to do; you'll be
-4: !none gap line; !none line; !unnamed item; ability; be responsibl; job responsibility`,
  },
  {
    kind: "signals",
    start: 0,
    weights: `
5: !signals; ^competency
4: !signals item; ^behaviour; ^exampl; behaviour; responsibl; tag
3: !signals sure; ^focus; ^qualification; ^selection; ^we; ^you'll; be$; competency; emphasiz; exampl;
    if$; jd emphasiz; key skill; keyword; offer; own; person; qualification requirement; qualifikation;
    schedul; signal; signal$; you bring
2: !about ended line; !required sure; !responsibilities item; !signals line; ^about; ^hashtag; ^key;
    ^location; ^schedul; ^skill; ^you'r; criteria; criteria$; dein profil; duty$; education;
    education requirement; education$; emphasis; emphasiz$; es; essential; essential duty; exampl of;
    hashtag; jd; keyword$; licens; location; profil; the company; the jd; the job; we offer; you'r
-2: !about ended item; !about gap line; !none; !none gap line; !none prose; !other gap line;
    !preferred item; !required ended item; !responsibilities gap line; !role; !unnamed;
    !unnamed ended line; ^additional; ^all; ^desirabl; ^get; ^in; ^must; ^person; ^position; ^the; ^was;
    additional; additional information; are; area; be consider; consider for; description$; detail;
    detail$; expectation; in the; in your; information; information$; is$; it; job involv; know; know$;
    line; line$; look; more; must have; need to; need$; person specification; primary responsibility;
    requir to; requisito; responsibility includ; role$; salary; scientist; skill; specification;
    specification$; technical skill; the day; the follow; the must; the role; this position; to be; uns;
    will$; with$; work$; you'v
-3: !benefits line; !legal; !legal line; !legal sure; !none line; !preferred;
    !responsibilities ended item; !unnamed gap line; ^-ing; ^benefit; ^primary; ^process; and; day;
    follow; for the; from; involv$; is; job responsibility; knowledg; knowledg skill; must; on; process;
    qualification$; was; what we; your
-4: !required gap line; !required maybe; !unnamed item; ^requirement; ability; and experienc; function;
    function$; in; to
-5: requir$; skill experienc`,
  },
  {
    kind: "other",
    start: 0,
    weights: `
5: !preferred ended line
4: ^contact; document; hour; might; process$; wher
3: !benefits ended line; !legal ended line; !required maybe; !responsibilities gap line;
    !unnamed gap line; ^advantag; ^application; ^at; ^detail; ^note; ^wher; application; benefit$; better;
    better$; bor; date; eligibility; else; employment; es; from; happen; hir; in$; inclusion and; it$;
    job involv; job type; location$; might not; next; not be; note; prefer experienc; procedur; the road;
    type; you also; you might
2: !benefits ended item; !benefits gap line; !legal gap line; !none ended prose; !other gap item;
    !other line; !preferred maybe; !preferred prose; !required ended line; !unnamed ended line; #; ^-ed;
    ^candidat; ^condition; ^education; ^further; ^hour; ^how; ^interview; ^minimum; ^packag; ^prefer;
    ^primary; ^question; ^salary; ^why; ^work; advantag; application process; apply for; as; ask for;
    be a; belong; bring$; bringst du; certification; company information; date$; dich; diversity;
    driver must; du; duty of; education; education requirement; eligibility criteria; equal;
    equal opportunity; experienc requirement; fine print; fit; for a; for this; get in; governanc;
    important; in this; in touch; interview; interview process; introduction; invit; it; job detail;
    job function; job summary; keyword; lo; location; may not; next$; not; offer; open to; other; person;
    position summary; prefer; primary; primary responsibility; procedur$; requir to; research;
    responsibility; road; s$; scientist; should; should$; softwar; submit; summary; type$; we can;
    we give; what happen; what to; why; you have; you need
-2: !about ended item; !about prose; !none gap item; !preferred gap line; !preferred item;
    !responsibilities ended prose; !responsibilities gap prose; !responsibilities prose; ^-ing; ^all;
    ^behaviour; ^essential; ^exampl; ^extra; ^good; ^is; ^know; ^money; ^non; ^not; ^reward; ^se; ^to;
    ^us; a fit; ability; about; about us; and experienc; and perk; are$; back; back$; be doing; behaviour;
    benefit perk; certificat; compensation; criteria; criteria$; desir qualification; doing; doing$; driv;
    duty and; emphasiz; essential duty; essential function; experienc$; focus; for our; for the; get;
    glad; how$; if; in your; includ; includ$; is; is$; jd emphasiz; job overview; like; main;
    main responsibility; minimum qualification; mit; more; must; need to; nice; overview; perk$;
    principal; qualification; qualification requirement; rate; relationship$; reward; role you; sale;
    signal$; sponsorship; sponsorship$; statement; tag; the candidat; the deal; the good; the impact;
    the role; thes; this role; us$; vorteil; was; we work; we'd be; what in; what this; why this; why us;
    will; will have; with$; you be; you get; you should; you'll
-3: !benefits item; !required ended prose; ^general; ^in; ^key; ^knowledg; ^more; ^process; ^selection;
    ^was; and responsibility; at; desirabl; experienc with; good; might be; money; more about; nous; out;
    out$; overview$; responsibility includ; skill; we ask; what you'll; will you; will$
-4: !about item; !about maybe; !legal prose; ^desirabl; ^skill; brief$; salary$; that
-5: knowledg`,
  },
];
