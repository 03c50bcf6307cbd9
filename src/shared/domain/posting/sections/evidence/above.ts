import type { Kind } from "./weights.ts";

/** What a heading says of each row below it. Counted by `npm run count`. */
export const ABOVE: readonly Kind[] = [
  {
    kind: "required",
    start: 0,
    weights: `
5: ^person; a good; consider for; of$
4: !required ended item; ^ability; ^personal; ^this; bar; bring; candidat requirement; good; important;
    job requirement; might be; minimum qualification; necesita; negotiabl$; person$; profil;
    registration$; relationship$; requir qualification; specification$; you'll bring
3: !benefits gap line; !legal item; !none gap item; !required gap item; !responsibilities ended item;
    ^additional; ^and; ^candidat; ^experienc; ^is; ^know; ^licensur; ^physical; ^to; ^you; and skill; as;
    candidat$; characteristic; client; condition; driver; fit if; how you; how$; le; licenc; licensur;
    must have; need from; negotiabl; perform; person specification; physical; profil$; qualifikation;
    quality; que nous; registration; requir skill; requisito; sie; specification; successful; take$;
    the must; the person; this you; thriv; to be; we want; we'r look; you are; you might; you'll need
2: !about ended item; !preferred gap prose; ^certification; ^competency; ^condition; ^good; ^ihr;
    ^process; ^qualifikation; ^report; ^requir; ^requisito; ^successful; ^technical; ^wat; ^who; ability$;
    although; an equal; and experienc; applicant must; are; be consider; be doing; board; bring to;
    candidat will; dein profil; doing; driv; driver must; essential; essential criteria; essential duty;
    expect; expectation; experienc with; fit; follow area; for$; from you; has$; have the; here; i need;
    in addition; individual; individual$; knowledg$; list; list$; look for; match; must; need; nous;
    perfil; person; physical requirement; primary; print; process; provid; qui; qui$; rang; relationship;
    requir to; requir$; requirement includ; right; salary; salary$; should have; skill and; skill in;
    solv; specific; succe; successful candidat; suit; take; technical skill; that you; the candidat;
    the fine; the follow; this position; this role; votr; want$; wat; way; we'r; what in; what will;
    who has; will you; work condition; you should; you'd; your
-2: !about ended line; !about gap item; !benefits; !benefits ended prose; !benefits item; !benefits prose;
    !benefits sure; !legal; !none line; !other item; !other maybe; !other sure; !preferred;
    !preferred line; !preferred sure; !required ended line; !required gap line; !signals item; ^-ly; ^a;
    ^advantag; ^all; ^behaviour; ^desirabl; ^fine; ^focus; ^further; ^get; ^highly; ^how; ^perk;
    ^reasonabl; ^scop; ^selection; ^travel; a day; a littl; about the; about us; about$; accountability$;
    activity$; actually; advantag; and qualification; and requirement; and responsibility; any; any of;
    apart; applicant$; application$; aufgaben; behaviour; bei; better$; bieden; bieten; but; can expect;
    cherry; could; das durfen; day; dein; desir experienc; desir qualification; desirabl criteria;
    desirabl qualification; document; doe; du bei; durfen; durfen sie; education requirement; emphasiz;
    emphasiz$; erwarten; es; expect from; experienc and; extra; first; focus; follow; follow$; for a;
    from us; further; give; glad; gravy; handy; handy$; here a; hour; how; how we; ihren; in it; in$;
    inclusion; into$; it a; jd; jd emphasiz; like; line; line$; location; look like; love; make you;
    management; more; not; notic; of the; on; pay; peopl; perk$; post; prefer experienc; procedur;
    procedur$; process$; rang$; reasonabl; report; requir for; research; responsibility will; road; s;
    schedul; se valorara; six; six month; skill; softwar; stack$; stand; submit; team; the cherry;
    the good; the jd; the role; this; top; valorara; valorara$; valu$; we can; we'd be; what doe;
    what would; who; why this; will includ; will$; work environment; would be; you can; you do; you get;
    you'll do
-3: !about maybe; !legal prose; !preferred gap line; !signals; !signals line; !unnamed ended prose;
    ^benefit; ^duty; ^extra; ^some; a plus; also have; and physical; be$; better; brief; contact; desir;
    do$; else; end; exampl of; expertis; get$; introduction; might not; not be; of thes; offer; offer$;
    or; our; own$; part; prefer skill; prefer$; return; scop; shift; some; summary; summary$; thes;
    to apply; we are; we offer; what the; why; you'll get; you'll own
-4: !preferred maybe; !signals sure; ^exampl; ^schedul; ^why; exampl; keyword; own; plan; s$; strong; uns
-5: desirabl; get
-6: will be`,
  },
  {
    kind: "preferred",
    start: 0,
    weights: `
7: desirabl
5: a plus; knowledg and; strong; we'd; will be
4: !responsibilities prose; atout; cherry; you to
3: !preferred item; !preferred maybe; !preferred sure; ^-ly; ^browni; ^desir; ^extra; ^prefer; also have;
    and experienc; any of; browni point; candidat; desir; desir qualification; extra; glad; gravy; handy;
    help$; if you; it a; it would; knowledg; line$; love; not; of thes; or; plus; plus$; prefer skill;
    prefer$; quality; thes; useful; valu$; we'd be; what would; would
2: ^a; ^bonus; ^deseabl; ^desirabl; ^even; ^further; ^get; ^gravy; ^helpful; ^highly; ^it; ^may; also; an;
    and qualification; apart; apart$; application; asset; be; be glad; be great; better; better$;
    bonus if; browni; but; could; deseabl; desir experienc; desirabl criteria; desirabl qualification;
    even; even better; experienc and; expertis; good to; got; great if; handy$; happy; happy$; helpful;
    line; make; make you; may; point; prefer experienc; qualification$; requir$; see; set; shin; stand;
    the cherry; to see; valu; ware; what could; what might; who; would be; would make; you bring;
    you have
-2: !about ended line; !about item; !about line; !benefits; !benefits item; !benefits line;
    !benefits sure; !mixed; !none gap prose; !none prose; !other line; !other sure; !preferred prose;
    !required ended line; !required item; !responsibilities; !responsibilities ended item;
    !responsibilities line; !responsibilities sure; !signals item; !unnamed ended item; ^advantag;
    ^benefit; ^das; ^description; ^education; ^in; ^person; ^process; ^requir; ^requirement; ^scop;
    ^skill; ^why; a; and skill; applicant; applicant must; apply$; area; ask; ask for; be a; be doing;
    contact; damo$; das; description; do i; doing; essential; fit; fit if; follow area; gig; i get; if$;
    inclusion; jd emphasiz; job; job description; join; key skill; know; like; list$; location; match;
    might be; might not; minimum; must; must have; need; of$; offer$; or experienc; person specification;
    profil; requir experienc; requir qualification; scientist; skill in; skill$; solv; some;
    specification; specification$; successful; the job; the must; this; us$; what do; what you; will;
    will you; work; you also; you might; you'll be
-3: !legal; !legal line; !none; !required; !required line; !required maybe; !required prose;
    !required sure; !unnamed ended line; !unnamed line; !unnamed prose; ^-ing; ^competency; ^knowledg;
    ^qualification; ^we; ^you; a good; apply; du; in; our; qualification requirement; requir skill; sie;
    we; we'r look; you$
-4: !none line; !preferred ended prose; !preferred gap prose; for; ofrecemo; provid; requir; the follow;
    train; you will
-5: !responsibilities item; all
-6: !preferred ended line`,
  },
  {
    kind: "responsibilities",
    start: 0,
    weights: `
6: need to; responsibility includ
5: ^main; ^summary; are not; duty includ; includ; like$; the day; will$
4: activity$; be responsibl; day$; for the; main; month; patch; post; so what
3: !about gap item; !mixed; !none gap item; !responsibilities item; ^day; ^ihre; ^key; ^student; ^vos;
    activity; and responsibility; as a; aufgaben$; bei; day; day to; end; field; funcion; gig; hara; ihre;
    impact; in a; job is; key responsibility; look like; post$; principal; que hara; responsibility will;
    role and; role you; scop; scop of; shift; task; the impact; us; vos; will do; you be; you do;
    your patch; your responsibility
2: !benefits item; !none item; !responsibilities maybe; !unnamed ended item; !unnamed gap item; ^all; ^as;
    ^exampl; ^on; ^principal; ^skill; ^was; ^you; ability; actually; actually do; all; and report; area;
    as our; aufgabenbereich; be doing; bei uns; deliverabl; detail$; differenc; differenc$; do$; doing$;
    du bei; duty and; exampl; expertis; gig$; holder; in your; je; job; machst; main duty; manager;
    mission; mission$; on; plan; report$; requir; requir$; responsabilidad; responsabilit; six; six month;
    skill and; student; tach; task$; the gig; the post; the road; the thing; to do; uns; votr; we'r look;
    what the; what would; why us; will have; will includ; work; you'd actually; you'll get; your
-2: !about ended item; !benefits ended line; !benefits gap prose; !benefits maybe; !benefits sure; !legal;
    !legal item; !legal line; !other ended line; !other gap line; !other item; !other sure;
    !preferred sure; !required ended line; !required gap item; !required gap prose; !required line;
    !signals line; !signals sure; !unnamed prose; ^additional; ^competency; ^condition; ^description;
    ^distinguish; ^experienc; ^here; ^location; ^money; ^not; ^perk; ^personal; ^prefer; ^qualification;
    ^requirement; ^schedul; ^scop; ^se; ^why; ^you'll; a fit; a littl; ability to; ability$;
    accountability; additional; also be; also have; although; and experienc; and what; application;
    are requir; as; bar; be glad; behaviour; benefit; benefit includ; bonus; brief; bring; but; candidat;
    candidat will; company; condition; condition$; damo; damo$; dein profil; distinguish; driver must; du;
    durfen; fine; for our; for this; fraud; from; give; has$; have; have experienc; how you; i need; if;
    in$; inclusion; interview; it would; jd emphasiz; job function; job overview; job summary; join us;
    key skill; know$; knowledg and; le; list$; littl; mandatory; match; might; money; need$; note; nous;
    of duty; of$; ofrecemo$; point; position overview; prefer experienc; print; profil; profil$; project$;
    qualification requirement; qui; qui$; relationship; report; requir for; requir to; restrict; return;
    role summary; scienc; scientist; se; se valorara; selection; softwar; the fine; this position; to;
    to have; to$; valu$; want; we can; we want; we'd be; what it; who has; why; wir; work condition;
    you get; you might; you'll bring; your application
-3: !about ended line; !benefits ended prose; !benefits line; !none gap line; !preferred;
    !required ended prose; !signals; !signals item; !unnamed gap prose; ^-ed; ^ability; ^and; ^interview;
    ^requir; a good; also; apply; bring to; characteristic; contact; get$; if you; if$; join; may; more;
    overview$; part; person; relationship$; report to; requirement; run; salary; schedul; statement;
    what do; why join; why this
-4: !preferred item; !required prose; ^report; for you; good; how we; quality; requirement$; what we;
    with$
-5: !benefits prose; position summary
-6: !about gap line
-7: important`,
  },
  {
    kind: "about",
    start: 0,
    weights: `
5: !preferred gap line; brief$; more about; overview$
4: ^more; about company; brief; cultur; line$; overview; project$; statement
3: !preferred line; ^overview; ^post; ^qui; ^supervision; background; contact; healthcar; how we; if$;
    like; like here; more; nous; peopl; role summary; run; sind; somm; somm nous; somo$; stack; stack$;
    stand; successful; supervision; the team; tl dr; valu; valu$; we work; why choos; you should
2: !about prose; ^background; ^in; ^not; ^our; ^some; ^tl; ^we; about us; and inclusion;
    and qualification; and what; application$; benefit includ; choos; del; desirabl; do you; employer;
    has; have; help; in; in$; introduction; is; join; la; line; management$; of duty; our valu; pleas;
    position overview; project; school; somo; that; the position; train; uber; uber uns; we want;
    what you'd; work$; you if; your application
-2: !benefits ended line; !none gap line; !other gap item; !preferred ended line; !required ended prose;
    !required maybe; !required prose; !responsibilities; !responsibilities gap line;
    !responsibilities item; !responsibilities line; !unnamed ended prose; #; ^and; ^benefit; ^experienc;
    ^extra; ^key; ^nous; ^qualification; activity$; all; and; ask; ask for; be; be doing; bei; benefit$;
    bonus; bor; bringst; but; compensation; dein; demand$; do; doing$; driv; driver; driver must; du mit;
    duty includ; education; focus; gig$; give; hire; hire$; if you; impact; in it; in this; in your; is$;
    it for; job responsibility; join us; key; knowledg skill; le; look; look like; match; must; must have;
    need to; off; physical; que; requirement; return; scientist; skill; student; the gig; the impact;
    time; time off; to apply; to do; unser; us; was; what will; will you; would help; you'll get;
    your responsibility
-3: !benefits maybe; !none gap prose; !preferred item; !required gap line; !responsibilities ended item;
    ^location; ^note; ^se; ^summary; ^you; ability; as a; can offer; employment; experienc; experienc$;
    get; in return; interest; it; job purpos; know; knowledg; location; perform; role you; salary and; se;
    se valorara; sie; this; what the; what you'll; you are; you'll
-4: !benefits line; !none item; good; how to; process; salary; would
-5: !other line; as; your
-7: why join`,
  },
  {
    kind: "benefits",
    start: 0,
    weights: `
6: !required ended line
5: damo; money; ofrecemo
4: !about gap line; !none gap line; ^shift; ^travel; good; goody; match; pay; s$; the good; travel
3: !about maybe; !benefits item; !responsibilities prose; ^minimum; ^money; ^reward; about$; avantag;
    bonus point; ce; damo$; deal$; for our; join us; le; minimum; provid; que; return; reward; the deal;
    what this
2: !about ended item; !benefits gap item; !benefits maybe; !none ended line; !other ended line;
    !other line; !preferred ended line; ^benefit; ^community; ^compensation; ^description; ^perk; ^us;
    and perk; and requirement; back; back$; benefit$; bieden; can expect; care; do i; enjoy; enjoy$;
    first; for you; from us; gain; gain$; give; group; group$; i; i get; is; it; job responsibility;
    level$; life; off; on offer; out; packag; perk; provid$; rang; rate; receiv; s; shift; time; time off;
    time$; trust; us; vorteil; vorteil$; vous; wage; what do; what we; why you'll; will need; you also;
    you get; you'll get
-2: !benefits ended item; !none gap item; !none item; !required gap item; !responsibilities;
    !responsibilities line; !responsibilities sure; !signals; !signals item; !signals sure; !unnamed line;
    #; ^-ing; ^ability; ^all; ^browni; ^company; ^competency; ^education; ^focus; ^gravy; ^is; ^on;
    ^other; ^prefer; ^requir; ^this; ^we; a; ability; about us; all; an; are the; as; ask; ask for;
    behaviour; bei uns; benefit perk; bor; brief$; bring$; but; can you; choos; compensation and; das;
    day; day$; desirabl; do you; driver must; es; expectation; fit; from you; get in; gig$; has; help;
    help$; here a; hire; hour; hour$; how you; ideal; interest$; into$; jd emphasiz; job involv; know$;
    knowledg; line$; list$; look; may; need; need from; negotiabl; not; nous; of the; other; procedur;
    procedur$; process; qualifikation; qui; report; requir for; requirement includ; servic; so; so what;
    submit; tag; that; the must; thes; tip; to do; type$; want; we hire; we want; we'r; why us; will do;
    with$; work$; worker; would help; you bring; you know; you should; you'd; you'll own
-3: !about gap prose; !benefits ended prose; !required item; !responsibilities ended line;
    !responsibilities item; !responsibilities maybe; !unnamed gap line; ^candidat; ^qui; ^skill; apply;
    as our; be a; bring; candidat; company; contact; fit if; for$; gig; if$; know; minimum qualification;
    need to; prefer; que nous; road; role; should; skill; somm; somm nous; summary; summary$; thing;
    what you'll; who; why choos; why join; you are
-4: !benefits gap line; !other item; !unnamed ended item; and education; are$; at; education$; skill and;
    the road
-5: !benefits ended line; !other prose; in a`,
  },
  {
    kind: "legal",
    start: 0,
    weights: `
4: !legal prose; ^scop; aufgaben; be$
3: !responsibilities ended prose; ^applicant; ^disclaimer; ^equal; ^non; ^not; ^notic; ^safeguard; ^you;
    accommodation; ask; benefit perk; disclaimer; eeo; employer$; full; interest$; notic; perk;
    position requirement; scop; sponsorship; sponsorship$; team; team$; visa
2: !about ended item; !legal; ^accommodation; ^certificat; ^diversity; ^eeo; ^equality; ^fair; ^full;
    ^legal; ^perk; ^position; ^privacy; ^why; accountability; accountability$; agency; and education;
    applicant; application$; check; check$; discrimination; do$; equal employment; equality; fair;
    for this; full job; join; legal; life$; location; non; notic$; of sponsorship; our team; perk$;
    privacy; requir for; requir$; safeguard; scam; screen; screen$; skill experienc; skill$; the position;
    we ask; why join; you'll do
-2: !about gap line; !about gap prose; !benefits item; !legal ended line; !none item;
    !preferred ended line; !preferred gap line; !responsibilities gap item; !signals sure; !unnamed line;
    ^-ed; ^-ing; ^ability; ^compensation; ^exampl; ^if; ^job; ^to; ^we'r; a littl; all;
    and responsibility; any of; are the; benefit includ; but; compensation; criteria; driver; driver must;
    duty includ; duty of; duty$; expectation; experienc; expertis; expertis$; follow$; for$; function$;
    get; get in; in touch; job description; job detail; key; knowledg; list$; littl; look; minimum; mit$;
    need to; peopl; perform; point; prefer qualification; primary responsibility; product; rang;
    responsibl; salary$; should; task$; the job; to do; vous; we'r; what in; with; you'll get
-3: !benefits gap line; !other item; !preferred line; !responsibilities gap line; !signals line;
    ^additional; ^interview; ^it; ability; about company; be responsibl; detail; detail$; employment;
    environment$; experienc$; function; interview; job responsibility; join us; knowledg skill; more;
    salary; scientist; with$; you'll be; your
-4: !unnamed item; eligibility; includ; responsibility includ
-5: !none gap line; !none line`,
  },
  {
    kind: "signals",
    start: 0,
    weights: `
5: tag
4: !signals; !signals item; ^competency; ^focus; ^you'll; competency; key skill; keyword; own;
    qualification requirement
3: !signals line; ^behaviour; ^schedul; ^selection; ^we; be$; behaviour; emphasiz; if$; jd emphasiz;
    signal; signal$; you'r
2: !about ended line; !about line; !responsibilities item; !signals sure; ^hashtag; ^key; ^location;
    ^you'r; be; bring; bringst; criteria; das bringst; du mit; duty$; education; education requirement;
    education$; emphasis; emphasiz$; es; essential duty; exampl; exampl of; focus; from; hashtag; have;
    jd; keyword$; location; own$; person; responsibl; schedul; selection; the jd; you bring
-2: !about item; !benefits line; !none gap line; !none prose; !other gap line; !other item;
    !preferred item; !preferred sure; !required ended item; !responsibilities gap line; !role; !unnamed;
    !unnamed ended line; ^-ing; ^additional; ^all; ^desirabl; ^get; ^in; ^must; ^person; ^position;
    ^process; ^report; ^the; ^was; additional; additional information; although; are; area; be consider;
    be responsibl; consider for; dein; description$; detail; detail$; expectation; experienc;
    experienc requir; follow skill; for$; have the; in the; in your; information; information$; is$; it;
    job involv; know; know$; knowledg; line; line$; list; look; more; must have; need to; need$;
    person specification; primary responsibility; provid; qualification; report; requir to; requisito;
    salary; scientist; skill and; specification; specification$; technical skill; the day; the follow;
    the must; this position; to be; to$; train; uns; will$; with$; work$; you'v
-3: !about ended item; !about gap line; !legal; !legal line; !legal sure; !none; !preferred;
    !preferred line; !required maybe; !responsibilities ended item; !unnamed gap line; ^primary; ability;
    and; and experienc; day; desirabl; follow; for the; function$; involv$; is; job responsibility;
    knowledg skill; must; on; process; requirement$; role$; the role; was; what we; will be; your
-4: !required gap line; !unnamed item; ^requirement; function; in; qualification$; requir$;
    responsibility includ; skill experienc; to
-5: !none line`,
  },
  {
    kind: "other",
    start: 0,
    weights: `
5: hour; job summary; location$
4: !benefits ended line; !preferred ended line; !responsibilities gap line; ^application; ^at; ^contact;
    document; eligibility; job involv; job type; might not; position summary; type; wher
3: !about ended line; !legal ended line; !other gap item; !unnamed gap line; #; ^advantag; ^detail;
    ^minimum; ^note; ^packag; ^salary; ^wher; application; application process; be a; belong; date;
    employment; es; exampl of; happen; in this; in$; inclusion and; interview process; it$; know; know$;
    lo; might; next; not be; note; other; prefer experienc; process$; requir experienc; research; should;
    softwar; summary; type$; why join; you also; you might
2: !about sure; !benefits ended item; !legal gap line; !none ended prose; !none line; !other gap line;
    !other item; !preferred maybe; !preferred prose; !responsibilities ended line; !unnamed ended line;
    ^company; ^condition; ^dein; ^education; ^experienc; ^further; ^hour; ^interview; ^mandatory; ^other;
    ^prefer; ^question; ^responsibility; ^why; after; all; also have; and benefit; apply for; ask for; be;
    bei; better; better$; bor; bringst du; certification; company information; compensation and; date$;
    dein; detail; diversity; duty$; eligibility criteria; exampl; experienc; experienc requirement;
    fine print; fit; fit if; for$; get in; governanc; hir; hire; hour$; important$; in touch; interview;
    introduction; invit; involv$; job detail; job function; licens; like to; list; location; may not;
    next$; offer you; open; open to; or experienc; practical; prefer; procedur; responsibl;
    responsibl for; s; should$; skill$; submit; the road; we; we can; we give; what happen; what to; why;
    you'll be
-2: !about ended item; !about line; !about prose; !responsibilities gap prose; ^behaviour; ^community;
    ^extra; ^is; ^know; ^knowledg; ^money; ^non; ^process; ^reward; ^se; ^selection; ^us; a plus; ability;
    about; an equal; and inclusion; and perk; and report; are$; back; back$; be doing; behaviour;
    certificat; community; day to; desir qualification; desirabl; doing; doing$; driv; duty and; emphasiz;
    employer$; essential duty; essential function; experienc with; focus; for our; for the; glad; good;
    group; group$; how$; in your; is; jd emphasiz; job overview; line$; main responsibility; match;
    might be; minimum qualification; more about; nice; opportunity; overview; perk$; principal;
    qualification; qualification and; qualification requirement; rate; reward; role you; salary rang;
    sale; se valorara; selection; signal$; sponsorship; sponsorship$; statement; tag; the candidat;
    the deal; the good; the impact; this position; this role; us$; vous; was; we work; what in; what this;
    what we; what you'll; why this; why us; will; will have; will need; you be; you if; you should;
    you'll; you'll do; you'll get
-3: !preferred gap line; !preferred item; !responsibilities ended prose; !responsibilities prose;
    ^desirabl; ^general; ^good; ^key; ^more; ^not; ^skill; ^was; and responsibility; benefit perk; ce;
    ce que; if; is$; main; money; nous; out; overview$; que; rang; relationship$; skill; that; the role;
    we ask; will you; will$
-4: !legal prose; !required ended prose; brief$; knowledg; out$; responsibility includ; salary$
-5: !about item; !benefits item
-6: !about maybe`,
  },
];
