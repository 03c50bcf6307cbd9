import type { Kind } from "./weights.ts";

/** Signs of headings over sections of about, benefits, legal and other, counted over labelled headings. */
export const HEADINGS_APART: Readonly<Record<"about" | "benefits" | "legal" | "other", Kind>> = {
  about: {
    start: 0.04,
    weights: [
      [6, "purpos"],
      [5, "^our; introduction; qui; team"],
      [
        4,
        `^about; about; background; business; client; company; del; description; organisation;
        organization; overview; school; somo; somo$; summary; uber uns`,
      ],
      [
        3,
        `^background; ^overview; ^post; ^role; ^who; ^why; a; cultur; is; like; opportunity;
        opportunity$; position; team$; uber; vacancy; valu; we; we work; why`,
      ],
      [
        2,
        `^agency; ^company; ^general; ^position; ^the; are; be doing; build; cultur$;
        description$; doing; general; here; here$; info; info$; introduction$; our; overview$;
        post; profil; profil$; purpos$; specification; specification$; stack; stand; statement;
        statement$; summary$; us; what; who; work$`,
      ],
      [
        1,
        `^in; ^job; ^this; ^wher; ^wie; agency; but; do$; from; have; hir; how we; in;
        information; information$; job$; like$; mission; nous; role; the; to do; to$; we'r;
        what to; wher; wie; wir; work`,
      ],
      [
        -1,
        `^-ing; ^application; ^compensation; ^contact; ^dein; ^deseabl; ^desirabl; ^disclaimer;
        ^education; ^eeo; ^equal; ^essential; ^experienc; ^ihre; ^key; ^legal; ^main; ^notic;
        ^pay; ^person; ^privacy; ^qualification; ^schedul; ^selection; ^skill; ^technical; ^to;
        ^vos; ^was; ^wat; ^you; ^you'll; ^you'r; ability; about the; about you; accommodation;
        accountability; activity; activity$; advantag; after; also; application; asset; atout;
        aufgaben; aufgabenbereich; avantag; be; behaviour; benefit; benefit$; bewerbung;
        bieden; bieten; bonus; bring; bring$; can; candidat$; care; certification; check;
        check$; commitment; commitment to; compensation; competency; competency$; contact;
        could; criteria; date; day; day$; deal$; dein; deliverabl; desirabl; detail; detail$;
        dich; disclaimer; discrimination; diversity; do; duty; duty$; education; eeo; emphasis;
        emphasiz; environment; equal opportunity; equality; essential; experienc; experienc$;
        extra; fit; for; for$; fraud; funcion; function; function$; get; goody; happen; have$;
        help; hour; ideal; if; if$; ihre; in return; in this; inclusion; individual;
        individual$; involv; job description; job overview; join; key; keyword; knowledg;
        legal; licenc; location; look for; love; main; make; match; might; must; necesita;
        next; not; note; notic; ofrecemo; packag; pay; perfil; person$; physical; plus; plus$;
        point; privacy; provid; provid$; qualification; qualification$; requir; requir$;
        responsabilidad; responsabilit; return; reward; right; salary; scam; schedul; scop;
        screen; screen$; see; seek; seek$; selection; servic; signal; signal$; skill$;
        successful; suit; tach; tag; tag$; take; take$; task; task$; technical; the deal;
        the ideal; the person; the post; the role; this; thriv; to; to have; vorteil; vorteil$;
        vos; vous; wage; ware; wat; we'd; what could; what happen; what might; what will;
        what you; why join; will$; you'r`,
      ],
      [
        -2,
        `^-ed; ^-ly; ^-s; ^we; applicant; apply; apply$; candidat; cherry; du; equal;
        expectation; first; give; i; je; more; offer; offer$; on; perk; process; process$;
        requirement; requirement$; sie; skill; want; what you'd; why you'll; would; you$`,
      ],
      [-3, "and; look; person; que; what the; will; you'll"],
      [-5, "you"],
    ],
  },
  benefits: {
    start: -0.6,
    weights: [
      [8, "benefit; pay; salary"],
      [7, "compensation; ofrecemo; wage"],
      [6, "avantag; bieden; bieten; give; packag; perk; reward"],
      [5, "get$; nous; offer"],
      [
        4,
        `^benefit; ^why; can; deal$; gain; gain$; get; goody; in return; provid; receiv;
        receiv$; return; the deal; why`,
      ],
      [
        3,
        `^compensation; ^notic; ^pay; ^perk; after; benefit$; care; dich; enjoy; enjoy$; in;
        look; love; offer$; provid$; vorteil; vorteil$; vous; we'll; why you'll`,
      ],
      [
        2,
        `^-ing; ^salary; about; and; at; for; how we; how we'll; join; more; notic; on; que;
        sie; take; us; we offer; we take; why join; wir; you; you get; you$; you'll`,
      ],
      [
        1,
        `^-ly; ^-s; ^dein; ^how; ^in; ^our; ^the; ^wat; ^we; ^what; ^you'll; also; apply$; dein;
        du; how; i; information; information$; je; of; our; wat; we; what; you will; your`,
      ],
      [
        -1,
        `^-ed; ^accommodation; ^agency; ^application; ^apply; ^as; ^background; ^competency;
        ^education; ^essential; ^fair; ^hashtag; ^job; ^key; ^note; ^person; ^position;
        ^qualification; ^question; ^report; ^requirement; ^requisito; ^safeguard; ^skill; ^was;
        ^wher; ^who; ^wie; about you; accommodation; advantag; agency; applicant; application;
        as; asset; atout; aufgaben; background; behaviour; bewerbung; build; but; candidat;
        certification; check; cherry; commitment; commitment to; company; competency; could;
        date; day; del; deliverabl; description; differenc; differenc$; discrimination;
        diversity; do; do$; doing; duty; education; emphasis; equal; essential; expectation;
        experienc; experienc$; extra; fair; fit; fraud; funcion; happen; hara; hashtag; have;
        have$; help; here; hour; how you; how you'll; ideal; if you; if$; impact; inclusion;
        involv; is; job$; key; keyword; legal; licenc; like$; match; might; mission; must;
        necesita; need; need$; next; next$; not; note; notic$; opportunity; organisation; out;
        overview; own; perfil; person; physical; plus; position; post; post$; process;
        process$; profil; profil$; purpos; qualification; que hara; report; requir;
        requirement; requirement$; requisito; responsabilidad; responsabilit; responsibility;
        responsibility$; responsibl; role$; safeguard; scam; school; scop; see; selection;
        servic; signal; skill; skill$; somo; somo$; stack; stand; succe; summary; summary$;
        tag; take$; team; the person; the role; thriv; time$; to; to$; uber; vacancy; want;
        ware; we'd; what happen; what the; what to; what will; what you'd; what you'll; wher;
        who; wie; work$; would; you'd; you'll get`,
      ],
      [
        -2,
        `^about; ^work; a; be; for$; hir; if; in your; job; look for; make; qui; role; this;
        valu`,
      ],
    ],
  },
  legal: {
    start: -0.37,
    weights: [
      [6, "accommodation; fraud"],
      [5, "discrimination; legal; notic; scam; servic"],
      [
        4,
        `^disclaimer; ^fair; agency; check; check$; commitment to; disclaimer; diversity; equal;
        fair; inclusion; privacy`,
      ],
      [
        3,
        `^-ing; ^accommodation; ^diversity; ^eeo; ^equal; ^equality; ^legal; ^privacy;
        ^safeguard; commitment; eeo; equality; is; notic$; safeguard; screen; screen$`,
      ],
      [
        2,
        `^notic; ^qualification; applicant; at; equal opportunity; of; opportunity; requirement;
        requirement$; statement; statement$`,
      ],
      [
        1,
        `^agency; ^background; ^candidat; ^the; and; but; can; for; hir; i; qualification;
        should; summary; to; will`,
      ],
      [
        -1,
        `^-ly; ^-s; ^about; ^application; ^dein; ^education; ^essential; ^experienc; ^how;
        ^ihre; ^in; ^job; ^key; ^position; ^post; ^report; ^requirement; ^role; ^skill; ^this;
        ^was; ^wat; ^wher; ^who; ^why; ^wie; ^work; ^you; ^you'll; ^your; ability; about;
        advantag; also; application; apply; asset; aufgabenbereich; avantag; be; behaviour;
        benefit; bewerbung; certification; compensation; competency; criteria; criteria$;
        cultur; date; date$; day; day$; dein; del; description; description$; detail; detail$;
        dich; duty; education; environment; essential; experienc; experienc$; extra; first;
        for$; funcion; have; have$; how; ideal; if; ihre; in; information; information$;
        introduction; je; job$; join; key; keyword; licenc; location; mission; more; next; not;
        note; nous; on; our; overview; packag; pay; perfil; person; physical; plus; point;
        position; post; post$; process; process$; profil; profil$; purpos; qualification$; qui;
        report; responsabilidad; responsabilit; responsibility; responsibility$; reward; role;
        role$; salary; schedul; scop; selection; sie; signal; signal$; skill; skill$;
        specification; specification$; stack; summary$; tag; the; to$; uber; us; vacancy; wage;
        ware; wat; we; we'r; wher; who; why; wie; wir; work; work$; would; you; you'll`,
      ],
      [-2, "^-ed; ^what; a; du; job; que; what; will$; your"],
    ],
  },
  other: {
    start: 0.01,
    weights: [
      [8, "not"],
      [7, "next"],
      [6, "apply; bewerbung; document; location; process$"],
      [5, "^note; hour; schedul"],
      [
        4,
        `^application; ^contact; ^question; ^report; application; contact; date; detail; note;
        process; report; selection`,
      ],
      [
        3,
        `^-ed; ^how; ^schedul; ^shift; ^wher; ^work; apply$; are not; date$; from; happen; hir;
        how; job; join; may not; might not; more; next$; not be; shift; what happen; what to;
        wher`,
      ],
      [
        2,
        `^apply; ^detail; ^job; ^selection; detail$; dich; environment; fit; for; info; info$;
        information; information$; job$; not for; our; responsibility$; role$; this; to apply;
        vacancy; will be; will not; work`,
      ],
      [
        1,
        `^about; ^education; ^key; ^we; ^you; a; about the; also; at; first; fit if; how we;
        how you; key; like; match; might; need; requir$; responsibility; role; summary$; to;
        to do; want; what will; work$; you will`,
      ],
      [
        -1,
        `^-ly; ^agency; ^background; ^behaviour; ^benefit; ^company; ^compensation; ^competency;
        ^deseabl; ^desirabl; ^disclaimer; ^essential; ^experienc; ^fair; ^general; ^hashtag;
        ^helpful; ^in; ^legal; ^may; ^might; ^notic; ^pay; ^perk; ^person; ^post; ^prefer;
        ^qualification; ^requirement; ^requisito; ^responsibility; ^role; ^safeguard; ^salary;
        ^skill; ^the; ^to; ^vos; ^wat; ^we'd; ^what; ^who; ^wie; ^would; ^you'll; ^you'r;
        ability; accommodation; accountability; activity; activity$; advantag; agency;
        applicant; as; asset; atout; aufgaben; aufgabenbereich; avantag; background; behaviour;
        benefit; bieden; bieten; bonus; build; business; care; certification; check; check$;
        client; commitment; compensation; competency; competency$; could; criteria; criteria$;
        cultur; day; day$; del; deliverabl; demand; description$; deseabl; desirabl; differenc;
        differenc$; disclaimer; discrimination; diversity; do$; emphasis; emphasiz; equality;
        essential; experienc; experienc$; extra; fair; for$; fraud; funcion; function;
        function$; general; goody; handy; hashtag; have$; help; helpful; here; how we'll;
        how you'll; i; impact; impact$; in this; inclusion; introduction; introduction$; is;
        je; job overview; keyword; keyword$; knowledg; legal; licenc; like$; main; make;
        may be; mission; mission$; must; necesita; notic; nous; offer; ofrecemo; on;
        opportunity; organisation; organization; out; out$; overview; overview$; packag; pay;
        perfil; perk; physical; plus; plus$; point; position; prefer; privacy; profil$; purpos;
        purpos$; qualification$; qui; requir; requirement; requisito; responsabilidad;
        responsabilit; responsibl; reward; safeguard; salary; scam; school; scop; see; sie;
        signal; signal$; skill$; somo; somo$; specification; specification$; spend; stack;
        stand; stand out; statement; statement$; strong; succe; suit; tach; tag; tag$; take;
        task; task$; team; time$; to be; to have; to$; uber; uber uns; useful; valu; vorteil;
        vorteil$; vos; vous; wage; ware; wat; we; we take; we'd; we'll; we'r; what; what we;
        what you; who; wie; will$; would; you'r`,
      ],
      [
        -2,
        `^not; ^our; ^was; ^why; ^your; can; candidat; description; duty; have; in;
        job description; look; of; profil; qualification; que; servic; should; skill; the;
        the job; why; wir; you; you'd; you'll; your`,
      ],
      [-3, "we work"],
      [-4, "but"],
    ],
  },
};
