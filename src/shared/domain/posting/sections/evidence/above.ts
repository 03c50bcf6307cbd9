import type { Kind } from "./weights.ts";

/** What a heading says of each row below it. Counted by `npm run count`. */
export const ABOVE: readonly Kind[] = [
  {
    kind: "required",
    start: 0,
    weights: `
5: ^know; ^person; a good; candidat requirement; consider for; job requirement; negotiabl$; of$; person$;
    profil; requir qualification
4: !required ended item; !responsibilities ended item; ^ability; ^experienc; ^licensur; ^physical; ^this;
    bar; bring; essential duty; good; how you; how$; important; licensur; might be; minimum qualification;
    necesita; negotiabl; qualifikation; registration; registration$; specification$; successful; the must;
    this role; this you; we'r look; you should; you'll bring
3: !legal item; !other gap line; !required gap item; ^candidat; ^good; ^hour; ^is; ^personal;
    ^qualifikation; ^technical; an equal; are look; candidat will; candidat$; ce; doing$;
    essential criteria; fit if; ideal candidat; le; licenc; look for; need from; person specification;
    physical; profil$; quality; que nous; requir technical; requir$; requirement includ; requisito;
    should have; skill in; specification; successful candidat; take$; technical skill; that you;
    the person; thriv; to be; we want; what in; you be; you might; you'll need
2: !about ended item; !none gap item; !preferred gap prose; ^additional; ^and; ^certification; ^condition;
    ^if; ^ihr; ^key; ^our; ^quality; ^relevant; ^requisito; ^to; ^wat; ^you; ability$; addition;
    and experienc; and skill; and work; applicant must; assistant; be consider; be doing; board; bring to;
    candidat must; certification$; client; commitment$; competency; dein profil; driv; driver; expect;
    expect to; fit; follow area; from you; has$; have the; hour; how do; i need; ideal; in addition;
    individual; individual$; kind; know how; lookout for; major duty; match; need; non negotiabl;
    organisation; our ideal; perfil; perform; person; personal skill; physical requirement;
    position overview; print; qualification$; quality we'r; qui; qui$; rang; relationship$; requir skill;
    requir to; requirement and; right; role detail; salary; se; skill and; solv; some of; succe; suit;
    take; talk to; that; the candidat; the fine; tool; trad; votr; want$; was; wat; way; we look; we'r;
    we'r on; what will; who has; work condition; work experienc; you bring
-2: !benefits; !benefits ended prose; !benefits item; !benefits sure; !legal gap line; !legal line;
    !other item; !other maybe; !other sure; !preferred; !preferred gap item; !preferred line;
    !preferred prose; !required ended line; !responsibilities ended prose; !signals item;
    !unnamed gap prose; ^-ly; ^a; ^advantag; ^all; ^behaviour; ^duty; ^employment; ^fine; ^focus;
    ^further; ^get; ^highly; ^how; ^perk; ^reasonabl; ^scop; ^secondary; ^selection; a day; a littl;
    about the; about us; about$; accountability$; activity; activity$; actually; advantag; and or;
    and qualification; any; any of; apart; as a; aufgaben; behaviour; bei; better$; bieden; bieten; but;
    can expect; characteristic$; cherry; das durfen; day; dein; desir; desir experienc;
    desir qualification; desirabl criteria; desirabl qualification; detail; do; document; doe; du bei;
    durfen; durfen sie; emphasiz; emphasiz$; employment condition; enjoy; erwarten; es;
    essential function; expect from; expectation$; extra; focus; follow; follow$; for you; from us;
    function$; further; give; glad; gravy; handy; handy$; have experienc; here a; how to; how we; if;
    ihren; inclusion; into$; it a; jd; jd emphasiz; job duty; know$; limit; line$; location; look like;
    main responsibility; make you; manager; more; notic; of the; or; organization; pay; peopl; perk$;
    possess; post; prefer experienc; procedur; procedur$; process$; product; rang$; reasonabl; report to;
    requir education; requir for; research; responsibility will; road; s; se valorara; secondary;
    security; shop; six; six month; skill requirement; some; stack$; staff; stand; submit; summary; team;
    term; the cherry; the good; the jd; this; top; trust; valorara$; we can; we'd be; what doe;
    what would; why this; work environment; would be; you can; you do; you get
-3: !legal; !legal maybe; !legal prose; !responsibilities gap line; !unnamed ended prose; ^benefit;
    ^desirabl; ^some; ^travel; a plus; also; also have; and physical; applicant$; application$; be$;
    better; contact; contain the; development$; do$; education requirement; employment; end; exampl of;
    first; for a; how; in it; in$; introduction; like; line; love; might not; not be; offer; offer$; on;
    own$; part; prefer skill; prefer$; product development; report; return; schedul; shift; softwar;
    summary$; the position; to apply; valorara; we offer; what the; why; will includ; you'll get;
    you'll own
-4: !about maybe; !preferred gap line; !preferred maybe; !signals; !signals line; ^exampl; ^extra; ^why;
    brief; desirabl; else; exampl; get$; own; performanc expectation; plan; s$; scop; strong; uns
-5: !signals sure; ^schedul; get; keyword
-6: will be`,
  },
  {
    kind: "preferred",
    start: 0,
    weights: `
6: desirabl
5: a plus; also; atout; line$; strong
4: be glad; browni; browni point; cherry; desir qualification; extra; see; useful; we'd; will be; you to
3: !preferred item; !preferred maybe; !responsibilities prose; ^-ly; ^browni; ^desir; ^it; ^prefer;
    any of; characteristic$; desir; glad; gravy; handy; help$; it a; it would; knowledg and; plus; plus$;
    prefer$; product development; quality; valu; what would; would
2: !legal gap line; !legal maybe; !none gap line; !preferred sure; ^a; ^bonus; ^deseabl; ^desirabl; ^even;
    ^further; ^get; ^gravy; ^helpful; ^highly; ^may; ^must; ^secondary; ^would; also be; also got; an;
    and experienc; and qualification; apart; apart$; application; asset; be great; better; better$;
    bonus if; but; characteristic; deseabl; desir experienc; desirabl criteria; desirabl qualification;
    development$; even; even better; experienc with; expertis; front; further; get; good to; got;
    great if; handy$; happy; happy$; have experienc; helpful; job duty; knowledg; line; love; make;
    make you; may; not; or; prefer experienc; prefer skill; product; requir$; secondary; set; shin; stand;
    the cherry; to see; ware; we'd be; what could; what might; with; would be; would make
-2: !about ended line; !about line; !benefits; !benefits item; !benefits line; !benefits sure;
    !none gap prose; !none line; !none prose; !other line; !other sure; !required; !required ended line;
    !required line; !required sure; !responsibilities; !responsibilities ended item;
    !responsibilities line; !responsibilities sure; !signals item; ^advantag; ^benefit; ^das;
    ^description; ^in; ^person; ^process; ^scop; ^skill; ^we; ^why; a; and skill; applicant must; apply$;
    area; as; ask; ask for; be a; be doing; can you; contact; damo$; das; description; do i; doing;
    exchang; fit; fit if; follow area; gig; i get; inclusion; jd emphasiz; job description; join;
    key skill; like; list$; location; match; might be; might not; minimum; need; of$; offer$;
    or experienc; person specification; profil; requir experienc; requir qualification; scientist;
    skill experienc; skill in; solv; some; specification; specification$; successful; the job; the must;
    this; us$; we; what do; what we; will; will you; work; worker; you might; you$; you'll be
-3: !about item; !none; !required prose; !unnamed ended item; !unnamed ended line; !unnamed line;
    !unnamed prose; ^-ing; ^competency; ^education; ^knowledg; ^qualification; ^requir; ^you; a good;
    applicant; apply; are; are look; du; for; in; know; our; qualification requirement; sie; the follow;
    we are; we'r look; what you
-4: !required maybe; ofrecemo; provid; requir; requir skill; train; you will
-5: !preferred ended prose; !responsibilities item; all
-6: !preferred gap prose
-7: !preferred ended line`,
  },
  {
    kind: "responsibilities",
    start: 0,
    weights: `
6: ^summary; like$; will$
5: are not; duty includ; includ; month; need to; que hara; responsibility includ; the day
4: ^day; ^student; day$; for the; funcion; gig; in a; look like; patch; role and; so what; the impact;
    the thing; vos; you do; your patch
3: !none gap item; !responsibilities gap line; !responsibilities item; ^exampl; ^ihre; ^main; ^vos;
    activity$; aufgaben$; bei; day; day to; end; field; hara; ihre; impact; in your; job is;
    key responsibility; manager; mission$; performanc expectation; position detail; post; post$;
    principal; requir$; responsibility will; scop of; shop; student; task; us; will do;
    your responsibility
2: !benefits item; !mixed; !responsibilities maybe; !unnamed gap item; ^external; ^key; ^principal; ^was;
    ability; activity; actually; actually do; and report; area; as a; as our; aufgabenbereich; be a;
    be doing; be responsibl; bei uns; can you; client; deliverabl; differenc; differenc$; du bei;
    essential; essential function; expectation; expectation$; experienc requir; expertis; first;
    function$; gig$; holder; involv$; is expect; je; job involv; knowledg; knowledg$; like; limit;
    limit to; machst; main; main duty; main responsibility; my; of work; offic; own; pupil;
    responsabilidad; responsabilit; role you; shift; should$; six; six month; specific; support; tach;
    tag; task$; that; the gig; the position; to do; uns; votr; we'r look; what the; what would; why us;
    you'd actually; you'll get; your
-2: !about ended line; !benefits ended line; !benefits gap prose; !benefits maybe; !benefits sure; !legal;
    !legal item; !none ended prose; !other ended line; !other gap line; !other sure; !preferred sure;
    !signals line; !signals sure; !unnamed gap prose; ^-ed; ^additional; ^and; ^competency; ^condition;
    ^das; ^here; ^knowledg; ^location; ^money; ^not; ^perk; ^personal; ^prefer; ^requirement; ^schedul;
    ^se; ^work; a fit; a littl; also be; also have; although; and what; application; are requir; bar;
    be glad; behaviour; benefit; benefit includ; bonus; brief; bring; candidat; commitment$; condition;
    damo; damo$; dein profil; driver must; duty responsibility; employment condition; erwarten;
    essential duty; expect to; experienc$; fine; follow; for our; for this; fraud; function; get; give;
    has$; have; have experienc; how you; i need; if you; inclusion; interview; it would; jd emphasiz;
    job overview; key skill; know$; knowledg and; le; line$; list$; littl; major duty; mandatory; match;
    might; money; need$; note; nous; of$; ofrecemo$; organisation; organization; our; point;
    prefer experienc; principl; print; profil; profil$; project$; provid; qualification requirement; qui;
    qui$; requir for; requir to; responsibility of; restrict; return; road; role detail; role summary; se;
    se valorara; selection; sound like; team; team$; the fine; the follow; to have; want; we can; we want;
    we'd be; what it; who has; wir; work condition; you get; you might; you should; you'll bring;
    your application
-3: !benefits ended prose; !benefits line; !legal line; !preferred; !required ended line;
    !required gap prose; !required line; !required prose; !signals; !signals item; ^ability; ^distinguish;
    ^employment; ^experienc; ^interview; ^requir; ^you'll; a good; ability to; additional; also; bring to;
    candidat will; company; condition$; contact; distinguish; durfen sie; get$; ideal candidat; if$; join;
    join us; may; more; overview$; part; person; personal; personal skill; position overview; process$;
    requirement; run; salary; scientist; sie erwarten; softwar; statement; valu$; what do; why; why join;
    why this
-4: !none gap line; !preferred item; !required ended prose; and experienc; apply; characteristic; good;
    how we; job function; quality; relationship; report; report to; requirement$; schedul; what we; with$
-5: !benefits prose; ^report; durfen; for you; from; relationship$
-6: position summary
-7: !about gap line; important`,
  },
  {
    kind: "about",
    start: 0,
    weights: `
6: brief; brief$
5: !preferred gap line; about company; more about
4: ^overview; ^qui; ^supervision; background; cultur; in$; line$; principl; project$; role summary; somm;
    stack$; stand; statement; supervision; we work
3: ^more; ^position; ^post; and inclusion; contact; desirabl; employer; how we; like here; line; more;
    nous; organization; overview; overview$; peopl; position detail; run; sind; somm nous; somo; somo$;
    stack; term; the team; tl dr; we want; why choos; you should
2: !about prose; !preferred line; !responsibilities ended prose; ^as; ^background; ^main; ^not; ^product;
    ^some; ^term; ^tl; and qualification; and what; choos; del; desir skill; detail; detail$; do you;
    employment$; from us; healthcar; help; if$; in; introduction; la; like; mission; of duty;
    of employment; our valu; product manager; provid; school; skill experienc; sound like; successful;
    team$; the company; the position; the post; uber; uber uns; valu; what you'd; will includ; work$;
    you if
-2: !benefits ended line; !legal gap line; !legal maybe; !none gap prose; !other ended prose;
    !other gap item; !other gap line; !preferred ended line; !required prose; !responsibilities;
    !responsibilities gap line; !responsibilities item; !responsibilities line; !unnamed gap line; #;
    ^and; ^benefit; ^bonus; ^contact; ^experienc; ^extra; ^key; ^qualification; addition; additional;
    also; also be; and; are the; ask for; at; be; be doing; be glad; bei; bor; bringst; but; can you;
    candidat; candidat should; city; condition$; dein; demand$; development$; do; doing$; driv; driver;
    driver must; du mit; duty includ; education; experienc in; experienc$; first; focus; gig$; give; hire;
    hire$; impact; in your; is$; it; it for; job detail; job overview; key; knowledg skill; le; learn;
    look; look like; match; member; my; need to; off; our ideal; product development; purpos$; que;
    requirement; return; scientist; security; see; should; some; student; the gig; the impact; the thing;
    time; time off; to apply; to do; to$; unser; was; what will; would help; you'll get;
    your responsibility
-3: !benefits maybe; !none gap line; !other line; !preferred item; !required maybe;
    !responsibilities ended item; ^location; ^note; ^nous; ^se; ^summary; ^you; ability; ask; benefit$;
    bonus; can offer; characteristic; compensation; follow skill; get; ideal; if you; in it; in return;
    in this; interest; job responsibility; know; knowledg; location; must; must have; perform;
    possess the; role you; salary and; se; se valorara; sie; this; what the; what you'll; will you;
    you are
-4: !benefits line; !required gap line; !unnamed ended prose; as; good; job purpos; process; would;
    you'll; your
-5: !none item; how to; salary
-6: why join`,
  },
  {
    kind: "benefits",
    start: 0,
    weights: `
5: ^shift; ^travel; can expect; damo; from us; money; travel
4: !about maybe; !required ended line; for you; good; goody; match; rate; s$; the good; trust; what this
3: !about gap item; !benefits item; ^minimum; ^money; ^reward; ^you; about$; and requirement; avantag;
    damo$; deal$; for our; le; minimum; ofrecemo; pay; process$; que; rang; reward; shift; the deal;
    vorteil; vous; you can; you get
2: !about ended item; !about gap line; !benefits gap item; !benefits maybe; !none gap line;
    !preferred ended line; !responsibilities prose; !unnamed ended prose; ^community; ^extra; ^perk;
    ^remuneration; ^us; also have; and perk; are; as$; back; back$; benefit includ; bieden; bonus point;
    candidat should; care; do i; durfen; durfen sie; enjoy$; erwarten; follow skill; gain; gain$; give;
    group$; hir; i; i get; in it; is a; job responsibility; level$; life; off; offer$; on; on offer; out;
    packag; perk; pleas; possess; possess the; provid; provid$; rang$; receiv; remuneration; s; sie;
    sie erwarten; successful; such as; time; time off; time$; train; us; vorteil$; wage; what do;
    why you'll; work at; you also; you'll get
-2: !benefits ended item; !benefits ended prose; !benefits gap line; !none ended prose; !none item;
    !none line; !required gap item; !responsibilities; !responsibilities line; !responsibilities sure;
    !signals; !signals item; !signals sure; ^ability; ^all; ^browni; ^candidat; ^company; ^education;
    ^focus; ^gravy; ^is; ^location; ^not; ^other; ^requir; ^this; ability; about us; all; an; are the;
    ask; ask for; at; behaviour; bei uns; bor; brief$; bring$; but; can you; choos; condition; das; day;
    day$; desirabl; do you; driver must; equity; es; field; fit; from you; get in; gig$; has; help; help$;
    here a; hire; how you; in$; interest$; into$; is expect; jd emphasiz; job involv; know; line$; list$;
    look; may; need; need from; negotiabl; of the; one; other; our hir; part; position detail; prefer;
    procedur; procedur$; qualifikation; que nous; qui; relevant; report; requir for; requirement includ;
    role; security; so what; staff; that; the must; thes; tip; to do; to$; tool; trad; type$; want;
    we hire; why join; will do; work$; worker; would help; you bring; you know; you should
-3: !about gap prose; !none gap item; !required item; !responsibilities item; !responsibilities maybe; #;
    ^competency; ^position; ^qui; ^skill; ^we; apply; are$; as our; be a; bring; company; expectation;
    fit if; for$; from our; gig; hour$; if$; knowledg; minimum qualification; need to; road; servic;
    skill; skill and; so; somm; somm nous; submit; summary; summary$; thing; we'r; what you'll; who;
    why choos; why us; you are; you'll own
-4: !other item; !other prose; !responsibilities ended line; and education; contact; education$; not; tag;
    the road
-5: !benefits ended line; !unnamed ended item; in a`,
  },
  {
    kind: "legal",
    start: 0,
    weights: `
5: be$; scop
4: !legal prose; ^applicant; ^disclaimer; ^not; ^safeguard; ^scop; position requirement; sponsorship;
    sponsorship$; visa
3: !responsibilities ended prose; ^employment; ^non; ^notic; ^you; accountability; accountability$; ask;
    aufgaben; benefit perk; condition; condition$; disclaimer; do$; eeo; employer$; employment condition;
    full; interest$; non; notic; our team; safeguard; we ask
2: !about ended item; !legal; !legal maybe; !none gap item; !other gap prose; !other maybe;
    ^accommodation; ^diversity; ^eeo; ^equal; ^equality; ^fair; ^full; ^legal; ^location; ^perk;
    ^position; ^privacy; ^report; ^why; about you; accommodation; agency; and education; applicant;
    application$; check; check$; discrimination; equality; fair; full job; legal; life$; location; notic$;
    of sponsorship; perk; privacy; report; report to; report$; requir for; scam; screen; screen$; team;
    the position; will be; you'll do
-2: !about gap prose; !benefits item; !legal ended line; !other gap line; !preferred ended line;
    !preferred gap line; !responsibilities gap item; !signals sure; !unnamed line; ^additional;
    ^compensation; ^prefer; ^vesterheim; ^we'r; a littl; activity$; and responsibility; any of; are the;
    driver; driver must; duty includ; duty of; duty$; experienc requir; expertis$; follow$; for$;
    function$; get; get in; hour; in touch; job detail; key; knowledg$; limit to; list$; littl; look;
    minimum; mit$; more; need to; not limit; perform; point; primary responsibility; provid; rang;
    responsibl; salary$; security; servic; should; should includ; task$; the job; to do; vesterheim; vous;
    we'r; with; you'll get
-3: !about gap line; !other item; !preferred line; !signals line; !unnamed item; ^-ed; ^-ing; ^if; ^it;
    ability; about company; be responsibl; benefit includ; but; compensation; criteria; detail; detail$;
    environment$; expectation; experienc$; includ; job responsibility; join us; knowledg skill;
    prefer qualification; product; salary; scientist; what in; with$; you'll be; your
-4: !benefits gap line; !responsibilities gap line; ^interview; experienc; function; interview; knowledg;
    responsibility includ
-5: !none line; eligibility
-6: !none gap line`,
  },
  {
    kind: "signals",
    start: 0,
    weights: `
5: ^competency; ^you'll; qualification requirement; tag
4: !signals item; ^focus; key skill; own
3: !signals; !signals sure; ^behaviour; ^location; ^schedul; ^selection; behaviour; competency; emphasiz;
    focus; if$; jd emphasiz; own$; responsibl; schedul; signal; signal$
2: !about ended line; !about line; !responsibilities item; !signals line; ^certificat; ^exampl; ^hashtag;
    ^key; ^we; ^who; be; bring; bringst; criteria; das bringst; duty$; education requirement; education$;
    emphasis; emphasiz$; environment; es; exampl; exampl of; hashtag; have; jd; job$; keyword; keyword$;
    list$; location; person; requir education; selection; the jd; who; you are; you bring; you'r
-2: !none gap line; !none prose; !preferred item; !preferred sure; !role; !unnamed; !unnamed ended line;
    ^additional; ^all; ^desirabl; ^get; ^person; ^position; ^was; although; area; be consider;
    consider for; dein; detail; detail$; employment; expectation; experienc; experienc requir;
    follow skill; for$; have the; in the; in your; information; information$; is$; it; job involv; know;
    know$; line; line$; look; more; need to; need$; of work; person specification; primary responsibility;
    process; provid; report to; requir to; requirement$; requisito; role$; salary; scientist; skill and;
    skill experienc; specification; specification$; the day; the follow; the must; the role;
    this position; to be; uns; will$; with$; work$; you'v
-3: !about ended item; !about item; !legal; !legal line; !legal sure; !none; !other gap line; !preferred;
    !preferred line; !required maybe; !responsibilities ended item; !responsibilities gap line;
    !unnamed gap line; ^-ing; ^in; ^must; ^primary; ^report; ^requirement; ability; additional;
    additional information; and; and experienc; day; description$; desirabl; follow; for the; function$;
    involv$; is; knowledg; knowledg skill; must; must have; on; position detail; report; requir$; to;
    train; was; what we; your
-4: !about gap line; !unnamed item; in; job responsibility; qualification$; responsibility includ
-5: !none line; !required gap line; function; will be`,
  },
  {
    kind: "other",
    start: 0,
    weights: `
6: !preferred ended line; ^contact; location$
5: !responsibilities gap line; document; eligibility; job type; position summary; type; you also
4: !benefits ended line; #; ^application; ^at; ^detail; ^note; ^packag; ^wher; also have; and benefit;
    application process; belong; date; interview process; it$; might not; note; open; prefer experienc;
    security; softwar; submit; the road; wher
3: !about ended line; !about gap line; !legal ended line; !other gap item; !preferred maybe;
    !unnamed gap line; ^advantag; ^condition; ^experienc; ^mandatory; ^minimum; ^salary; after;
    application; apply for; bei; bor; bringst du; company information; enjoy; equity; exampl;
    experienc requirement; from our; happen; important$; inclusion and; interview; invit; job function;
    job summary; licens; like to; might; next; not be; open to; practical; process$; requir experienc;
    responsibl; s; summary; type$; we can; we give; you might
2: !benefits ended item; !legal gap line; !other ended line; !other item; !preferred gap item;
    !responsibilities ended line; !signals; !signals line; ^bonus; ^company; ^dein; ^education;
    ^interview; ^personal; ^question; ^report; and skill; applicant; application$; apply; apply$; ask for;
    benefit$; better; better$; certification; contain; contain the; date$; dein; desir; diversity;
    eligibility criteria; es; exampl of; fine print; first; fit; fit if; for$; from; from the; get in;
    governanc; hire; hour; how; how to; in this; in touch; in$; introduction; job detail; job involv;
    job purpos; keyword; know$; level; lo; location; may not; member; next$; not; offer you; ofrecemo;
    on$; or experienc; other; our hir; part; plan; procedur; project; relationship; requir skill;
    research; responsibility of; responsibl for; road; should; skill requirement; skill$; user;
    what happen; what to; why join
-2: !about ended item; !about gap item; !about prose; !legal maybe; !none gap item; ^behaviour; ^desirabl;
    ^exampl; ^extra; ^is; ^money; ^non; ^process; ^remuneration; ^reward; ^selection; ^term; ^us; a plus;
    ability; about you; an equal; and inclusion; and or; and perk; and report; are$; back; back$;
    be doing; behaviour; can you; certificat; characteristic$; day to; desir qualification; desirabl;
    detail$; developer; doing; doing$; driv; duty and; emphasiz; employer$; employment$; essential duty;
    essential function; exchang; experienc with; focus; for the; glad; good; group; group$; guest; how$;
    in your; is; is$; jd emphasiz; job description; job$; know how; knowledg; languag; line$; main;
    main responsibility; match; might be; minimum qualification; more about; nice to; of thes; on the;
    opportunity; perk$; pleas; position detail; principal; pupil; qualification;
    qualification requirement; que hara; reward; role you; salary rang; sale; se; signal$; skill; some of;
    sponsorship$; statement; tag; talk to; the candidat; the company; the deal; the good; the impact;
    the job; this role; to talk; vous; was; we want; we work; what this; what you'll; why this; why us;
    work experienc; worker; you be; you if; you'll; you'll do; you'll get
-3: !legal gap prose; !preferred gap line; !preferred item; !required ended prose;
    !responsibilities prose; ^general; ^key; ^know; ^more; ^skill; ^was; and responsibility; benefit perk;
    can expect; ce; ce que; if; money; nice; nous; que; rang; rate; requir technical; sponsorship;
    technical; technical skill; that; the role; us$; will you; will$
-4: !benefits item; !responsibilities ended prose; brief$; from us; out; out$; responsibility includ;
    salary$; term; we ask; you can
-5: !about item; !legal prose; ^good
-8: !about maybe`,
  },
];
