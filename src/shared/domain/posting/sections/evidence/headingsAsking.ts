import type { Kind } from "./weights.ts";

/** Signs of headings over sections of required, preferred, responsibilities and signals, counted over labelled headings. */
export const HEADINGS_ASKING: Readonly<
  Record<"required" | "preferred" | "responsibilities" | "signals", Kind>
> = {
  required: {
    start: 0.38,
    weights: [
      [6, "candidat; perfil"],
      [5, "ability; applicant; must; need; person; requir; requirement; thriv"],
      [
        4,
        `^requirement; criteria; education; expectation; experienc; fit; in your; knowledg;
        look for; necesita; physical; que; should; strong; succe; take$; want; you`,
      ],
      [
        3,
        `^certification; ^essential; ^experienc; ^minimum; ^physical; ^technical; ^this; ^to;
        ^wat; ^work; ^you; ^you'll; ^you'r; about you; bring; candidat$; certification;
        criteria$; demand; essential; individual; individual$; job overview; knowledg$; licenc;
        match; minimum; person$; profil; qualification; requir$; right; skill; stack;
        successful; suit; technical; wat; we'r; who; wir; you'r`,
      ],
      [
        2,
        `^applicant; ^dein; ^education; ^ihre; ^person; ^qualification; ^requir; ^requisito;
        ^who; ^wie; ^your; about the; bring$; competency; competency$; dein; du; experienc$;
        for$; have$; here; ideal; ihre; job description; make; need$; profil$; qualification$;
        requirement$; requisito; seek; seek$; sie; take; the ideal; the person; the role; this;
        to be; vous; what we; what you; wie; you$; you'll; your`,
      ],
      [
        1,
        `^-s; ^about; ^apply; ^candidat; ^key; ^position; ^skill; ^vos; ^was; ^we; and;
        background; be; could; description$; detail$; do; environment; fit if; have;
        how you'll; if; if you; if$; key; look; may be; of; offer$; overview$; process; see;
        skill$; to; vos; we; we'd; what you'll`,
      ],
      [
        -1,
        `^accommodation; ^agency; ^background; ^behaviour; ^benefit; ^bonus; ^company;
        ^compensation; ^contact; ^deseabl; ^detail; ^disclaimer; ^diversity; ^duty; ^equality;
        ^even; ^fair; ^general; ^hashtag; ^helpful; ^legal; ^may; ^might; ^nice; ^notic; ^our;
        ^overview; ^pay; ^perk; ^privacy; ^question; ^report; ^responsibility; ^role; ^schedul;
        ^shift; ^wher; ^would; accommodation; accountability; activity; activity$; actually;
        advantag; after; apart; apart$; apply$; asset; aufgabenbereich; avantag; be doing; be$;
        benefit$; better; business; care; check$; cherry; client; commitment; commitment to;
        company; compensation; contact; cultur; date; date$; day; day$; del; deliverabl;
        differenc; differenc$; disclaimer; discrimination; diversity; duty$; enjoy; enjoy$;
        equal; equal opportunity; equality; even better; extra; fair; fraud; gain; gain$;
        general; get$; goody; happen; happy; hara; hashtag; help; helpful; hir; how we'll;
        how you; i; in return; in this; inclusion; info; info$; introduction; involv; is; job$;
        join; keyword$; lead; legal; like$; love; mission$; more; next$; not for; nous;
        opportunity; opportunity$; organisation; organization; out; out$; own; packag; pay;
        perk; plus$; point; position; post; post$; prefer; privacy; process$; provid; provid$;
        purpos; purpos$; que hara; qui; receiv; receiv$; report; responsabilit;
        responsibility$; return; reward; scam; schedul; school; scop; screen; screen$; servic;
        shift; signal; signal$; somo; somo$; statement; statement$; summary$; tach; tag$; task;
        task$; team; team$; the; the job; time$; to apply; to have; to$; uber uns; us; valu;
        wage; ware; we take; we'll; what could; what happen; what might; what the; what to;
        what will; what you'd; wher; will; will be; will not; will$; work$; would; you have;
        you will; you'd; you'll get`,
      ],
      [
        -2,
        `^-ed; ^-ing; ^-ly; ^as; ^desirabl; ^how; ^it; ^note; ^prefer; ^why; agency; also;
        are not; at; aufgaben; behaviour; benefit; bewerbung; bonus; build; deseabl; desirabl;
        dich; doing; duty; even; first; from; funcion; function; function$; get; give; handy;
        how; how we; impact; keyword; may not; might not; mission; next; nice; not be; notic$;
        ofrecemo; on; our; plus; responsabilidad; responsibility; responsibl; salary; shin;
        shin if; stand if; summary; tag; useful; vacancy; vorteil; vorteil$; we offer; why`,
      ],
      [-3, "bieden; bieten; location; notic; stand; to do"],
      [-4, "do$; document"],
      [-7, "not"],
    ],
  },
  preferred: {
    start: -0.24,
    weights: [
      [7, "plus"],
      [6, "bonus; desirabl; would"],
      [5, "^-ly; advantag; asset; cherry; extra; point; ware"],
      [
        4,
        `^desirabl; ^not; ^prefer; ^would; atout; deseabl; even; handy; help; if; might; out;
        plus$; prefer; shin; stand; useful`,
      ],
      [
        3,
        `^deseabl; ^helpful; ^it; ^may; ^nice; also; apart; apart$; be; happy; have$; helpful;
        love; make; nice; on; out$; qualification$; set; to have; what could; what might`,
      ],
      [
        2,
        `^bonus; ^even; ^might; ^we'd; better; but; certification; could; even better;
        experienc; experienc$; have; if$; is; licenc; may be; not; qualification; see; shin if;
        stand if; stand out; vorteil; vorteil$; we'd; what will; will`,
      ],
      [
        1,
        `^-ed; ^person; ^requisito; ^we; criteria$; for$; happy$; ideal; if you; person;
        requisito; skill; skill$; specification; specification$; us; you have`,
      ],
      [
        -1,
        `^-ing; ^about; ^application; ^background; ^behaviour; ^benefit; ^certification;
        ^competency; ^dein; ^disclaimer; ^education; ^essential; ^fair; ^hashtag; ^how; ^ihre;
        ^in; ^job; ^key; ^minimum; ^note; ^notic; ^our; ^position; ^qualification; ^question;
        ^report; ^requirement; ^responsibility; ^schedul; ^selection; ^technical; ^the; ^to;
        ^vos; ^was; ^wat; ^who; ^why; ^wie; ^work; ^your; a; ability; about; accommodation;
        accountability; agency; and; applicant; application; are; aufgaben; aufgabenbereich;
        avantag; background; be doing; be$; behaviour; benefit; bewerbung; bieden; check;
        compensation; competency; competency$; date; dein; del; deliverabl; description;
        detail; dich; disclaimer; discrimination; do; document; doing; duty; duty$; fair;
        first; fraud; from; funcion; function; hashtag; here; how; how you; ihre; impact; in;
        inclusion; info; info$; information; information$; introduction; je; job$; join; key;
        keyword; knowledg; might not; minimum; mission; more; must; need; next; not be; note;
        notic; nous; of; offer$; ofrecemo; opportunity; our; overview; packag; pay; perfil;
        perk; person$; position; post; post$; privacy; process; profil; profil$; purpos; qui;
        report; requirement; requirement$; responsabilidad; responsabilit; responsibility;
        responsibility$; reward; right; role; role$; salary; scam; schedul; selection; should;
        sie; signal; signal$; somo; somo$; stack; statement; statement$; strong; successful;
        suit; summary; tach; tag; task; technical; the; thriv; time$; to be; uber; vacancy;
        vos; vous; wage; wat; what; what the; what we; what you; what you'd; what you'll; who;
        why; wie; will$; wir; work$; you$`,
      ],
      [
        -2,
        `^apply; ^requir; ^skill; ^this; ^you; at; candidat; du; fit; fit if; for; i; job; like;
        que; this; work; you will; you'll; your`,
      ],
      [-3, "apply; match"],
    ],
  },
  responsibilities: {
    start: -0.22,
    weights: [
      [7, "duty; funcion"],
      [6, "responsabilidad; responsibility"],
      [
        5,
        `^was; aufgaben; day; deliverabl; do$; function; impact; responsabilit; scop; task;
        will$`,
      ],
      [
        4,
        `^as; ^responsibility; accountability; activity; activity$; aufgabenbereich; day$;
        duty$; first; function$; i; involv; je; mission; responsibl; tach; task$; time$;
        what you'd; you; you'll`,
      ],
      [
        3,
        `^duty; ^main; ^vos; as; be$; differenc; differenc$; doing; for$; hara; in this; job;
        like$; main; mission$; own; post$; que; que hara; role; the job; vos; you'd; your`,
      ],
      [
        2,
        `^dein; ^ihre; ^your; actually; build; dein; do; du; how you; how you'll; ihre; impact$;
        lead; look; sie; spend; this; to do; to$; what you; what you'll; will; work; work$;
        you'll get`,
      ],
      [
        1,
        `^essential; ^how; ^key; ^qualification; ^role; ^what; a; and; be; be doing;
        description; essential; help; how; in; job description; job$; key; on; position; post;
        responsibility$; role$; the; the post; the role; what; what the; what we; you have;
        you will`,
      ],
      [
        -1,
        `^-ly; ^applicant; ^application; ^background; ^benefit; ^candidat; ^competency;
        ^disclaimer; ^education; ^experienc; ^fair; ^hashtag; ^note; ^notic; ^perk; ^person;
        ^physical; ^position; ^post; ^question; ^report; ^requirement; ^requisito; ^schedul;
        ^skill; ^to; ^we; ^who; ^wie; ^would; ^you'll; ability; about the; accommodation;
        advantag; after; agency; also; apart; apart$; application; apply; asset; avantag;
        behaviour; benefit; benefit$; bewerbung; bieden; bieten; bonus; can; candidat;
        certification; check; cherry; company; compensation; competency; competency$; could;
        criteria; criteria$; date; date$; deal$; demand; desirabl; detail; detail$; disclaimer;
        discrimination; diversity; education; emphasiz; emphasiz$; enjoy; enjoy$; environment;
        equality; even; experienc; experienc$; extra; fair; for; fraud; gain; gain$; get;
        goody; happen; hashtag; have$; here; here$; hir; hour; how we; how we'll; if you; if$;
        in return; inclusion; individual; individual$; info; info$; information; information$;
        introduction; job overview; join; keyword; knowledg; knowledg$; legal; licenc;
        location; look for; may be; more; must; necesita; next; next$; not; not be; note;
        notic; of; offer; offer$; opportunity; opportunity$; our; out; out$; overview;
        overview$; packag; pay; perfil; perk; person$; physical; plus; plus$; point; privacy;
        process; process$; profil$; provid; provid$; purpos; qualification; qualification$;
        report; requir; requirement; requirement$; requisito; return; reward; right; salary;
        scam; schedul; see; selection; set; shin; should; signal; signal$; skill$; somo; somo$;
        specification; specification$; stack; stand; stand out; statement; statement$; strong;
        successful; suit; summary$; tag; tag$; take; take$; team; team$; the deal; thriv; uber;
        us; vacancy; valu; vorteil; vorteil$; vous; wage; want; ware; we'd; we'll; what could;
        what happen; who; wie; you get; you$`,
      ],
      [
        -2,
        `^-ed; ^-ing; ^about; ^our; ^this; ^why; ^work; about; applicant; at; atout; background;
        bring$; emphasis; fit; give; if; in your; love; might; need$; nous; ofrecemo; profil;
        receiv; receiv$; requir$; skill; succe; summary; we'r; what to; why; wir`,
      ],
      [-3, "bring; get$; is; match; need; we"],
    ],
  },
  signals: {
    start: -2.06,
    weights: [
      [7, "behaviour; keyword"],
      [6, "signal; tag"],
      [5, "emphasis; skill; what the"],
      [4, "^-ed; ^competency; ^hashtag; ^skill; competency; emphasiz; hashtag; match; signal$"],
      [3, "^behaviour; emphasiz$; keyword$; tag$"],
      [2, "^-s; ^key; competency$; key; skill$; summary$; the; the post; valu"],
      [1, "^job; ^what; at; post; profil; summary; the job"],
      [
        -1,
        `^prefer; ability; about; be; deal$; desirabl; here; is; job$; knowledg; of; on; prefer;
        qualification; qualification$; role; set; the deal; the role; to; we; work; you;
        you'll`,
      ],
      [-2, "^the; and"],
    ],
  },
};
