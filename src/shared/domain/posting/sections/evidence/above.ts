import type { Kind } from "./weights.ts";

/** What a heading says of each row below it. Counted by `npm run count`. */
export const ABOVE: readonly Kind[] = [
  {
    kind: "required",
    start: 0,
    weights: `
5: ^this; requir skill; you'll bring
4: ^is; ^minimum; ^person; ^physical; necesita; need; requir to; the must
3: !required ended item; !responsibilities ended item; ^additional; ^candidat; ^essential; ^know; ^non;
    ^qualifikation; ^to; additional; and experienc; as; ask for; bar; be consider; candidat$; client;
    consider for; how you; how$; important; job requirement; need from; negotiabl; of$; perfil;
    person specification; profil$; registration$; relationship$; requisito; right; skill and;
    specification; specification$; take$; technical skill; this role; thriv; to be; vous; we want;
    what do; what will; with; you'll
2: !legal item; !required gap item; !required maybe; !responsibilities gap line; !unnamed ended item;
    ^ability; ^certification; ^condition; ^experienc; ^ihr; ^location; ^our; ^personal; ^requisito;
    ^technical; ^was; ^wat; ^who; ^would; ^you'll; apply; be a; bring; candidat; candidat requirement; ce;
    characteristic; competency; condition; do i; driver; driver must; essential; essential duty;
    expectation; fine; fit; for the; i; i need; if$; important$; in a; in addition; individual;
    individual$; key; knowledg; knowledg$; licenc; licensur; look for; match; must have; negotiabl$; non;
    person$; physical; physical requirement; qualification$; qualifikation; que; registration; requir;
    requir$; role you; selection; sie; specific; strong; succe; successful; suit; take; technical; that;
    that you; the fine; the person; us$; want$; wat; we'r; we'r look; what in; what we'r; work condition;
    work$; you know; you might; your
-2: !about; !about gap item; !about maybe; !about sure; !benefits; !benefits ended prose; !benefits item;
    !benefits line; !benefits prose; !benefits sure; !legal line; !legal prose; !legal sure; !none item;
    !other; !preferred gap line; !required gap line; !responsibilities gap item; !responsibilities maybe;
    !signals item; !unnamed ended prose; ^-ly; ^advantag; ^behaviour; ^duty; ^focus; ^further; ^get;
    ^interview; ^perk; ^reasonabl; ^responsibility; activity$; actually; advantag; an; and physical; any;
    any of; apart; aufgaben; behaviour; bieden; bieten; brief; can; cherry; could; das durfen;
    desir qualification; desirabl criteria; document; doe; durfen; education certification; else;
    emphasiz; emphasiz$; erwarten; extra; first; focus; follow skill; further; get$; give; gravy; handy;
    handy$; in it; in$; inclusion; it a; jd; knowledg and; licens; line; line$; look like; love; make you;
    might not; more; need to; not be; notic; of thes; offer; offer$; opportunity; or experienc; own; part;
    pay; perk$; position; post; procedur; procedur$; process$; reasonabl; road; se valorara; stand;
    summary; summary$; the cherry; the good; the jd; thes; thing; to apply; to do; top; valorara;
    valorara$; we can; we'd be; what doe; what would; why this; work; you also; you do; you'll get;
    you'll own
-3: !legal; !none line; !other sure; !preferred line; !preferred maybe; !signals line; ^benefit; ^extra;
    ^in; ^why; a littl; about the; also; be doing; contact; day; desir; desirabl qualification; do$;
    durfen sie; field; keyword; know$; like; point$; prefer qualification; shift; should$; valu$;
    what the; why
-4: !about item; !required ended line; !signals; !signals sure; ^it; better$; end; for you; get; is$;
    jd emphasiz; plan; return; we offer
-5: better; exampl of; introduction; not; will be; you'll do
-6: ^exampl; exampl`,
  },
  {
    kind: "preferred",
    start: 0,
    weights: `
5: ^it; make
4: !preferred maybe; ^-ly; atout; cherry; desir; extra; it would; plus; we'd
3: ^browni; ^deseabl; ^even; ^extra; also; and experienc; apart; asset; browni; could; criteria$; deseabl;
    desir qualification; desirabl qualification; gravy; handy; help$; it a; knowledg and; love; plus$;
    prefer; prefer qualification; the cherry; useful; valorara; valu$; what would; would; you to
2: !preferred item; !preferred sure; ^desir; ^get; ^gravy; ^helpful; ^may; ^must; ^not; a littl; advantag;
    any of; apart$; are not; better; better$; bonus; bonus if; browni point; criteria; desirabl;
    desirabl criteria; even; even better; follow skill; glad; handy$; happy; happy$; help; helpful; if;
    line; line$; make you; of the; of thes; or experienc; qualification$; quality; set; shin; skill and;
    stand; the candidat; thes; ware; what could; what might; will be; would make; you have
-2: !about item; !benefits; !benefits item; !benefits line; !benefits sure; !legal; !legal line;
    !none gap prose; !none line; !none prose; !other line; !other sure; !preferred ended line;
    !preferred gap prose; !required ended line; !required maybe; !required prose;
    !responsibilities ended item; !responsibilities item; !responsibilities line; !responsibilities sure;
    !unnamed; !unnamed ended line; !unnamed line; !unnamed prose; ^benefit; ^das; ^in; ^knowledg; ^person;
    ^requir; ^requirement; ^skill; ^why; ^your; ask; ask for; be a; be doing; contact; damo$; description;
    doing; du; fit; fit if; gig; inclusion; jd emphasiz; job; job description; join; know; like; list$;
    location; match; might not; offer$; person specification; requir qualification; requirement;
    specification; specification$; the must; this; us$; we; what you; will you; with; work; you'll
-3: !none; !preferred prose; !required; !responsibilities; !signals item; ^-ing; ^qualification; apply;
    in; need; requirement$; sie
-4: !required line; !required sure; our; what
-5: requir skill
-6: requir`,
  },
  {
    kind: "responsibilities",
    start: 0,
    weights: `
6: day
5: ^your; activity$; day$; you'll do
4: ^main; be doing; dein; do$; exampl; exampl of; funcion; gig; involv; need to; plan;
    responsibility includ; the day
3: !none gap item; !responsibilities maybe; ^day; ^dein; ^exampl; ^key; ^summary; ^vos; about us;
    activity; are not; be; bei; can you; duty includ; end; expect; field; for the; like$; look; look like;
    mission; mission$; not; post; post$; principal; responsabilidad; scop; shift; should$; so; so what;
    task; task$; that; to do; vos; what the; will be; work; worker
2: !about gap item; !about item; !about maybe; !responsibilities item; !responsibilities prose;
    !responsibilities sure; ^as; ^ihre; ^principal; ^requir; ^responsibility; ^you; accountability;
    actually; actually do; area; as our; aufgaben$; aufgabenbereich; be$; bei uns; communication; day to;
    deliverabl; detail; differenc; differenc$; doe; doing; duty and; essential; gig$; hara; ihre; impact;
    in this; in your; includ; includ$; involv$; je; job is; like; machst; main; main duty; month; must;
    of the; offer$; patch; que hara; requir qualification; responsabilit; scop of; tach; the gig;
    the post; thes; thing; votr; what you'd; who we; why us; will do; will$; you do; you need;
    you'd actually; you'll get; your patch
-2: !benefits ended line; !benefits ended prose; !benefits gap prose; !benefits line; !legal; !legal item;
    !legal line; !none gap line; !other ended line; !other line; !preferred item; !preferred sure;
    !required; !required ended line; !required ended prose; !required gap prose; !required prose;
    !required sure; !responsibilities gap line; !signals; !unnamed gap line; !unnamed gap prose;
    ^additional; ^competency; ^condition; ^experienc; ^general; ^money; ^overview; ^perk; ^qualification;
    ^report; ^se; ^what; ^work; a fit; a littl; about; additional; also; also have; and experienc; apply;
    bar; behaviour; bonus; bring; can; characteristic; condition; condition$; damo; damo$; driver must;
    durfen; fine; for our; fraud; from; get; give; good; how we; how you; i need; if; in; inclusion;
    it would; jd emphasiz; job function; job overview; knowledg and; list$; littl; management; match;
    more; need$; note; of duty; of work; of$; offer; overview; overview$; part; point; position summary;
    print; project$; qualification requirement; relationship$; report; report to; requir to; requirement$;
    return; road; run; salary; se; se valorara; skill; skill and; statement; summary$; the company;
    the fine; the role; this position; to$; valu$; was; we can; what it; what will; why; why this; wir;
    with$; work condition; you get; you might
-3: !about gap line; !benefits prose; !other prose; !preferred; !required line; !signals item; ^knowledg;
    be a; contact; duty of; follow$; get$; how; if you; important; join; join us; might; selection;
    this role; why join; you$
-4: description$; have; knowledg; what we; you'll bring
-5: what do`,
  },
  {
    kind: "about",
    start: 0,
    weights: `
5: overview
4: !preferred gap line; ^overview
3: !preferred line; ^in; brief$; contact; have; have$; how we; like here; nice to; of duty; overview$;
    project$; qui; run; somo; somo$; stack; we work
2: !about item; !about prose; ^background; ^description; ^exampl; ^full; ^general; ^how; ^our; ^post; ^so;
    ^tl; ^why; a littl; and qualification; background; brief; business; choos; company; cultur; del;
    do you; from; healthcar; in; in$; introduction; join; join us; like; line; line$; littl; management;
    management$; nice; organisation; our valu; peopl; position summary; purpos; purpos$; relationship;
    road; school; sind; stand; statement; the position; the team; tl dr; uber; uber uns; vacancy; valu;
    valu$; we; why choos; wir
-2: !about gap line; !benefits ended line; !benefits maybe; !legal line; !legal sure; !other gap item;
    !other line; !other sure; !preferred ended line; !preferred item; !required gap line; !required maybe;
    !responsibilities; !unnamed ended prose; !unnamed prose; ^-ed; ^benefit; ^das; ^experienc; ^extra;
    ^key; ^prefer; ^qualification; ^se; ^summary; ^you; a; about us; activity$; apply; ask; ask for; be;
    be doing; bonus; bor; do; driver; driver must; du; experienc; experienc$; focus; for you; get; gig$;
    give; good; hire; hire$; how to; in return; in this; in your; interest; it for; job description;
    location; look like; match; mit; must; must have; need to; of the; on; qualification; que;
    requirement; return; role you; salary and; se; se valorara; the; the gig; this; unser; was; what this;
    what will; what you; what you'll; who; will; will you; will$; would; would help; you'll get
-3: !benefits line; !none gap prose; !preferred; !preferred gap prose; !preferred prose;
    !required ended prose; !responsibilities ended item; ^-s; apply$; can offer; doing$; in it; key; know;
    look; process; salary; to apply; what the; you$; you'll; your
-4: !about line; !none item; sie`,
  },
  {
    kind: "benefits",
    start: 0,
    weights: `
6: pay
5: the deal
4: damo$; for you; good; return; reward; the good; vorteil
3: !about gap line; !required ended line; !required gap line; ^money; ^reward; ^shift; ^why; avantag;
    back; back$; bieden; bieten; care; damo; deal$; follow; get$; give; goody; it for; join us; minimum;
    money; ofrecemo; packag; provid$; receiv; report to; to$; wage; what this; why; you also
2: !benefits item; !other line; ^benefit; ^perk; ^qualification; about; about$; and perk; can; can offer;
    das durfen; doe; durfen; enjoy; enjoy$; first; for our; for your; gain; gain$; in it; is$; life; nous;
    offer; out; perk; provid; qualification and; que; receiv$; report; shift; the follow; this position;
    time$; und; unser; us; vorteil$; we are; we can; what in; why you'll
-2: !about sure; !benefits ended item; !benefits ended line; !benefits gap prose; !none gap line;
    !other item; !other prose; !preferred ended prose; !preferred item; !preferred sure; !required maybe;
    !required prose; !responsibilities; !responsibilities ended line; !responsibilities item;
    !responsibilities line; !responsibilities sure; !signals; !signals item; !signals sure;
    !unnamed prose; ^ability; ^bonus; ^browni; ^competency; ^focus; ^gravy; ^position; ^the; additional;
    are the; as our; ask; ask for; behaviour; bei uns; bor; brief$; but; candidat requirement; choos;
    company; contact; day; day$; desirabl; detail; do you; driver must; expectation; fit; get in; gig$;
    help; help$; how you; ideal; interest$; is; jd emphasiz; job involv; like; look for; make; me$; must;
    must have; need; need from; need to; need$; negotiabl; nice to; of the; part; procedur; procedur$;
    qui; road; should; skill$; tag; that; the; the must; thes; to do; want; we'r; what you'll; who;
    why choos; why join; why us; will; with; work$; would help; you are; you know; you need; you'll get;
    you'll own
-3: !benefits ended prose; !required item; !unnamed ended item; !unnamed line; ^is; ^skill; ^this; are$;
    at; can you; candidat; expect; for$; gig; if; if$; so; so what; the road; thing; to have; we want;
    worker
-4: !benefits gap line; !none line; !responsibilities maybe; ^candidat; in a`,
  },
  {
    kind: "legal",
    start: 0,
    weights: `
5: ask
4: ^eeo; aufgaben; notic
3: !legal prose; !responsibilities ended prose; ^notic; ^safeguard; accommodation; eeo; summary
2: !legal; !legal sure; !responsibilities gap prose; ^accommodation; ^applicant; ^certificat; ^disclaimer;
    ^diversity; ^duty; ^equal; ^equality; ^fair; ^job; ^legal; ^nice; ^privacy; ^report; about the;
    agency; applicant; certificat; check; check$; company$; demand; disclaimer; discrimination; equal;
    equality; fair; interest; interest$; join; legal; life$; notic$; of sponsorship; our team;
    pay transparency; privacy; report to; safeguard; scam; screen; screen$; servic; sponsorship;
    sponsorship$; team; team$; us$; visa; we ask; what we; why; why join
-2: !benefits ended line; !benefits gap line; !benefits item; !legal ended line; !none gap line;
    !none item; !other item; !other line; !other maybe; !preferred gap prose; !required maybe;
    !responsibilities ended line; !responsibilities maybe; !signals line; !signals sure;
    !unnamed ended line; ^-ed; ^ability; ^additional; ^compensation; ^exampl; ^general; ^how; ^position;
    ^the; ^to; ^what; a littl; are; belong; detail; detail$; driver; driver must; duty includ; equity;
    exampl; expectation; experienc$; for$; function; function$; get; get in; in; in touch; join us; list$;
    littl; more; need to; not; note; of; our; point; product; requirement$; role$; task$; this; to do;
    what in; work; you'll get
-3: !about gap line; !none line; !preferred gap line; compensation; exampl of; your
-4: !preferred line; !unnamed item`,
  },
  {
    kind: "signals",
    start: 0,
    weights: `
5: behaviour
4: !signals item; ^behaviour; ^competency; emphasiz; jd emphasiz; tag
3: !signals; !signals sure; ^exampl; ^knowledg; ^skill; emphasiz$; exampl; exampl of; licens;
    qualification requirement; requir; responsibility$; signal; signal$; top
2: !responsibilities item; ^about; ^focus; ^hashtag; ^we; ^you'll; ^you'r; and ability; competency; du;
    duty$; emphasis; essential; essential duty; experienc$; focus; hashtag; if$; jd; keyword; keyword$;
    knowledg; knowledg skill; list; match; of duty; offer; own; own$; person; responsibility; responsibl;
    schedul; skill; the jd; this; we offer; you'll; you'll be; you'r
-2: !about gap line; !legal; !legal line; !legal sure; !none; !none gap line; !none item; !none line;
    !none prose; !preferred; !preferred item; !preferred sure; !required ended item; !unnamed;
    !unnamed gap line; ^-ing; ^duty; ^get; ^in; ^minimum; ^must; ^person; ^requir; ^requirement; ^you;
    are; area; function; function$; have; in the; in your; is; it; job involv; know; know$; line; line$;
    list$; must have; on; person specification; qualification; qualification$; requirement; requisito;
    specification; specification$; technical skill; the day; the follow; the must; was; what we; will;
    will$; work$; you
-3: !benefits line; !required gap line; !required maybe; !responsibilities ended item; ^the; be consider;
    consider for; day; follow; for the; involv$; must; requir to; to; to be; your
-4: !unnamed item; ^benefit; and experienc; in`,
  },
  {
    kind: "other",
    start: 0,
    weights: `
5: !benefits gap line; document
4: !preferred ended line; ^contact; better; better$; hour; might; might not
3: !benefits ended line; !none line; ^application; ^at; ^detail; ^note; ^work; also have; be a; date;
    education; happen; introduction; it$; job involv; job type; keyword; location; next; not; note; offer;
    procedur; procedur$; process$; the road; wher; you also
2: !benefits ended item; !legal ended line; !legal gap line; !none; !none gap line; !none item; !other;
    !other line; !preferred prose; !required ended line; !required maybe; !responsibilities ended line;
    !responsibilities gap item; !responsibilities gap line; !signals line; !unnamed ended item;
    !unnamed gap line; !unnamed gap prose; !unnamed prose; ^advantag; ^candidat; ^commitment; ^condition;
    ^duty; ^further; ^interview; ^nice; ^packag; ^question; ^responsibility; also; application; apply$;
    ask for; belong; benefit$; bewerbung; bor; bring$; candidat; certification; certification$;
    commitment; commitment to; date$; dich; driver; driver must; education certification; equity;
    fine print; fit; fraud; function$; get in; here$; hir; hire; hire$; if; if you; important; in touch;
    in$; inclusion and; interview; it; job function; join; know$; level; list$; location$; may not; more;
    next$; not be; of work; offer you; part; print$; requirement; requirement$; responsibility; road;
    salary; should; to have; type; we give; what happen; what to; with
-2: !about prose; !none gap item; !other maybe; !preferred item; !required ended prose;
    !responsibilities ended prose; !responsibilities gap prose; ^-ing; ^behaviour; ^browni; ^eeo;
    ^essential; ^exampl; ^extra; ^general; ^if; ^is; ^key; ^know; ^money; ^non; ^reward; ^was; ^why;
    ^your; and perk; are$; back$; behaviour; brief; browni; browni point; certificat; desir qualification;
    do; doing; doing$; duty and; eeo; emphasiz; essential duty; exampl; exampl of; focus; glad; have$;
    how$; in your; jd emphasiz; job overview; knowledg; list; main; main responsibility; minimum; nous;
    ofrecemo; out$; overview; overview$; principal; qualification$; rang$; relationship$; report;
    report to; reward; role; role you; role$; servic; signal$; sponsorship; sponsorship$; statement; tag;
    that; the; the deal; the good; time$; und; we are; we ask; we work; what in; what this; why this;
    will; will need; will you; you'd; you'll
-3: !about item; !about maybe; !legal prose; !preferred gap line; !responsibilities prose; ^in; ^skill;
    ^you; back; be doing; brief$; good; join us; money; nice; out; plan; responsibility includ; the role;
    thes; vorteil; will$
-4: nice to`,
  },
];
