import type { Kind } from "./weights.ts";

/** What the words and the look of a row say of its kind. Counted by `npm run count`. */
export const ROWS: readonly Kind[] = [
  {
    kind: "required",
    start: -0.1,
    weights: `
7: ^able; a plus
6: ability to; excel; mindesten; plus$; prefer$
5: # year; ^good; ^strong; abgeschlossen; ability; able; at least; climb; css; electrical; english;
    excellent; freud; ideally; licenc; lift; player; possess; self; sql; strong; will to; willingness;
    would be
4: # yrs; ^du; ^own; ^peopl; ^willingness; ^you; able to; accuracy; attitud; availabl; certificat$;
    comfortabl; connection; construction; demonstrat; desir; es; exceptional; familiar; familiar with;
    fpga; from a; git; hav; just; least #; math; min; minimum; mit; must; nice; of a; one is; or;
    or equivalent; peopl who; prefer; record; record$; reliabl; someon; team player; uk; understand;
    valid; weekend; willingness to; written; yrs
3: ^-ed; ^ability; ^applicant; ^associat; ^can; ^clean; ^comfortabl; ^current; ^cut; ^demonstrat;
    ^excellent; ^flexibl; ^knowledg; ^level; ^patienc; ^reliabl; ^will; ^you'r; a project; alarm; and a;
    and have; associat degre; at #; ausbildung; availability; background; background$; be able; by the;
    calm; causeway; certification$; citizenship; communication; confidenc; cpc; current; deep; design;
    desirabl$; detail orient; digital; do you; don't; driv licenc; driv record; drug; drug screen; du;
    enough; enthusiasm; equivalent; equivalent$; essential; experienc; familiarity; fluency; fluent;
    for at; good; grown; gute; hand; hast; have; heavy; high school; hold; hous$; humor; idealerweis;
    in b2b; in computer; industry background; infrastructur; it take; it with; king; knowledg;
    knowledg of; labor; least; level #; licens; maitris; mark; minimum of; mov; mric; multi; multipl;
    music; must be; natur; nec; obtain; on shift; or will; or work; orient; ou; over; overlap;
    overlap with; pas; pass; plus; premier; principl; proven; python; quiet; record of; registration;
    relat; reliabl transportation; requir to; risk; rust; serv$; sexual; skill; somebody; sorry$; spoken;
    studium; sunday; telephon; test$; the last; this one; to read; to start; to travel; to work;
    transportation; travel; umgang; umgang mit; un; understand of; useful$; verbal; vous; ware; we do;
    weekend$; who; will have; work #; work toward; writ$; written and; you have; you'r; you'v; zendesk;
    zum; zuverlassig
2: !ask3; !nested; !noise2; # ano; # food; # in; # lbs; # libra; # monday; # month; # or; # pound;
    # shift; ^a; ^accuracy; ^an; ^any; ^anyth; ^are; ^arm; ^bonus; ^candidat; ^clear; ^confident; ^detail;
    ^driver; ^ein; ^english; ^fit; ^friendly; ^graduat; ^happy; ^high; ^lift; ^master; ^minimum; ^must;
    ^pass; ^python; ^record; ^right; ^spanish; ^u; ^understand; ^une; ^valid; ^we; ^your; a bonus;
    a charity; a chat; a contact; a creativ; a dot; a high; a quiet; a relat; a season; a strong;
    a student; a supervisor; a$; aber; aber kein; about; about #; academic; acceptabl driv; acl; actuary;
    administration; advanc; advanc degre; advantag; advantag$; agency or; allen; almost; an advanc;
    an advantag; an equivalent; an individual; analyst; and bank; and competency; and dependent;
    and english; and hire; and ideally; and math; and performanc; and steel; and then; and willingness;
    and written; and you; ano; any other; anyth; app; applicant; apply for; appointment; apprenticeship;
    approach; arbeitsweis$; are able; are look; are requir; aren't; arm; as part; as the; ask the;
    assault; assess; at this; attend; attention to; attitud$; availability$; availabl for; away; aws; b;
    b$; b2b; bachelor; back end; background prefer; basic; be an; be commit; be flexibl; be useful; being;
    bereit; bereitschaft; berufserfahrung; berufserfahrung in; bist; bls; bonus; bringst du; buse;
    but not; but we; c1; call rotation; camera; can lift; can't sponsor; cannot be; capacity;
    capital project; care or; careful; certification is; challeng; child; children; citizenship is;
    classroom; clean driv; climb ladder; cloud; colleg or; command; command of; commut; completion of;
    complex; computer; computer skill; conditional; conduct and; construction industry; consumer;
    conviction; conviction$; count; cpr; criteria; criteria$; customer focus; cut; das; dashboard;
    data and; data driven; data quality; data structur; date; dbt; deal with; degre prefer; demand;
    dependent upon; dept; design$; desirabl; detail; detail and; deutsch; development environment;
    different; diploma; distanc; distanc of; dns; don't do; don't need; done; dont; down$; driv; driven;
    driver; du hast; du mit; dutch; duty requir; dwi; e verify; early; eastern; effect; effectiv;
    effectively; ein; einer; eligibl; elsewher; employe or; employment; employment drug; end$;
    engineer or; engineer who; english and; english or; enjoy; enough to; epa; equivalent experienc; erst;
    essential$; estar; ethical; ethical standard; evaluat and; excel$; excellent written; expect;
    expectation; expectation$; experienc at; experienc is; experienc of; experienc prefer; experienc sell;
    exposur; exposur to; extensiv knowledg; eye; faith; familiarity with; farm; fleet; flexibility;
    flexibl; float; follow$; for experienc; for individual; for occasional; for someon; four hour; french;
    friendly and; from the; full stack; fundamental; gcse; get here; gibt; give; given$; glue; good stand;
    good with; googl; graduat; grasp of; great; hand on; hand tool; happy; happy on; have experienc;
    have$; heart; heat$; highly; hire; hire$; hold or; holiday; holiday$; hour must; hour week; hous;
    however; i e; ice; if not; im; im offentlichen; in a; in any; in design; in education; in good;
    in health; in music; in production; in python; in seven; in summer; incl; incorporat; indesign;
    industry; information is; information security; ingl; is availabl; is expect; is passionat; ist von;
    it support; jd; jurisdiction; kenntniss; kneel; know your; ladder; lake; law; law and; lbs; learn$;
    least one; leidenschaft; licens$; lift #; live; location for; look for; looker; manag; manner; mas;
    mas$; measur; mechanical; min #; mindesten zwei; mit der; modern; moment; monday friday; motion; mt;
    must pass; mysql; nice to; nice$; night a; no exception; no problem; nois; nor; now and; numerat;
    nurs; o; occasional; oder python; of children; of data; of it; of nurs; of relevant; of turn; on call;
    one week; one$; only; or a; or ability; or be; or comparabl; or eligibl; or relat; or similar;
    orient$; otherwis; ou en; outdoor in; outgo; outstand; overnight; overnight stay; own transport;
    p6 or; pal; part of; pass a; passion; passionat; past; past #; pci; physical; pie; plastic;
    pleas note; polic; polic officer; pos; position$; positiv; postgresql; pound; pound$; ppe; pre;
    pre employment; preferably; preferably in; pressur; pressur and; proactiv; procor; procurement;
    procurement and; proficiency in; proficiency with; program; program schedul; project across; project$;
    protectiv equipment; proven experienc; provider such; python for; python$; qualifi; qualification;
    rang of; reach; read a; really; reasonabl; record our; register; regulator; relat experienc;
    relat field; relat work; requir; requir$; resilienc; responsibility$; rest; review by; right; risk of;
    road test; role; role$; rota; run a; s; say; say so; school diploma; school of; scor; scor on; screen;
    script languag; second; sell to; semantic; servic a; shall; shift in; shift$; should; should be;
    should have; similar; similar is; situation; skill in; social care; solid; some; some experienc;
    someon who; sometim; sorgfaltig; sorry; sound; spanish; specification$; spreadsheet; sql and; stack;
    stack engineer; stakeholder; stand; stand for; standard$; starter; stat; statutory; statutory deadlin;
    stomach; stoop; strong hand; structural; successful; successful completion; such; such as; sufficient;
    super; support role; system administration; t; tableau; technical support; technology; test; that do;
    that got; that$; the ability; the alarm; the appropriat; the california; the duty; the industry;
    the most; the offic; the right; the stat; the successful; the us; they'v; thoughtful; thre year;
    time zone; time$; to #; to apply; to attend; to collaborat; to do; to have; to hold; to lift; to live;
    to obtain; to understand; tolerat; toward; transportation$; troubleshoot; tuesday and; tun; uk we; um;
    und oder; universal; up to; usa; usa$; useful; valid work; validation; verbal and; verfugst uber;
    vergleichbar; verify; verify$; very good; violation in; voic; vot; walk; we are; web; wednesday; weld;
    whil; whil we; who has; who want; will only; with children; with dbt; with softwar; with zendesk;
    within; within #; within commut; without a; work hour; work knowledg; work night; work outdoor;
    work requir; work ther; work well; work within; world we; would; written procedur; wunschenswert$;
    xma; year in; year or; year requir; yet; you pick; you'v been; yrs in
-2: !benefits3; !colon in; !early; !n40; !n99; !runon; # a; # for; # on; # peopl; #$; ^answer; ^assist;
    ^by; ^call; ^coach; ^colleg; ^email; ^ensur; ^eoe; ^extra; ^follow; ^health; ^help; ^hybrid;
    ^insuranc; ^is; ^job; ^next; ^our; ^page; ^paid; ^pay; ^plan; ^practical; ^prepar; ^privacy;
    ^professional; ^report; ^represent; ^resum; ^run; ^safety; ^salary; ^serv; ^sie; ^staff; ^supervis;
    ^talk; ^train; ^unlimit; ^who; a b; a certificat; a cv; a friend; a los; a number; a routin; a six;
    a technical; a week; about our; abov$; academy; access; accommodation; account; accredit; activity;
    ad hoc; address; address$; adjustment; after; after #; agreement; airport; all inclusiv; alongsid;
    als; and at; and communicat; and enthusiastic; and for; and hand; and how; and inclusion; and jump;
    and manag; and meet; and unit; and valu; and we; and will; angebot; any time; anyon; apply; apply$;
    appoint; artist; as; as assign; as need; as ther; assign; assign by; assignment; assist;
    assistant and; associat to; assuranc; auch; aus; availabl$; back to; base; be given; be subject;
    be used; bed; been going; benefit; bike; bis; brief; business litigation; care assistant; caus;
    center; chas; check; chemical; choic; clean; client; clos; closely; closely with; co; collect;
    collectiv; com; como; competitiv; completion$; comprehensiv; confirm; consist of; contract;
    contribution; conversational; cost of; counsel; country; creat; customer$; cv to; day; day plus;
    day shift; de #; degre in; dein; deinen; delivery; description; designer; develop and; developer;
    dich; die; direction of; discriminat; diversity$; do the; doe; domain$; door; dry; duty as;
    education$; eleven; eligibl list; employe$; employer$; end of; engag; engineer to; english is; enhanc;
    ensur; ensur that; eoe; equipment; establish; etc$; event; every; every background; everyth; execut;
    executiv; experienc and; experienc not; f; fair; field; fil; flexibl schedul; flexibl work; flight;
    for #; for early; for emergency; for futur; for our; for six; for the; for your;
    forklift certification; fort; framework$; friday; friday$; friend; from every; from outsid; fundiert;
    gain; gender; generally; get #; go; go on; go to; goal; governor of; group; grow; gute deutsch; half;
    hand over; handbook; have been; healthcar; high performanc; higher; hir; hmong; home; home$; hospital;
    hotel; how it; if you'v; ii; imag; in #; in nursery; in plac; in staff; incident; inclusiv; inform;
    inquiry; install; insur; interpersonal; into this; invoic; invoic$; is; is the; iso; it for; it is;
    java; job description; job type; join our; journal; jump in; keep on; keep the; kind; kitchen;
    know how; la; laser; last; lay; leader; leas; letter; library in; like to; list; list$; litter; littl;
    ll; location; location$; longer than; look after; love; lunch; machin learn; main; mak; manager; me;
    mean and; meet; member; merger; mes; mile; mit #; monday to; month you; most of; mostly;
    multidisciplinary team; must meet; my; naturlich; neue; never; next; nhs; nhs pension; nine; nine$;
    node js; normal work; not requir; now$; nurs and; oat; of our; of us; offer; often; ohio; on;
    open sourc; opportunity to; option; or six; or utility; or volunteer; other duty; our; our data;
    our team; our websit; out a; overview; pair; paperwork; part time; participat in; passport; patient;
    patient care; payment; peer; pension; peopl; perform; perl; permanent; personal; pile; platform;
    platform$; platz; playbook; plus bank; pool; post$; prefer work; press; primary; prior; privacy;
    problem$; program and; programm; properly; proposal; prospectiv; protect; protection; pto;
    qualification$; quality; question; radio; read$; receipt; recommend; region; remot work; remotely;
    repair; request; requirement and; requisition; research; responsibility; responsibl for; right person;
    ris; romanian; roster; rout; rout to; rs; safety as; salary$; sale support; same; sampl; schedul$;
    school is; search; seasonal; second languag; section; see; settl; shap the; short; sinc #; sind;
    sind$; six or; skill must; so; sooner; sort; spanish or; spanish$; speak; speak with; special;
    specification in; sponsorship; spring; sr; start; stock; story; strategy; strukturiert; student;
    stuff; supervis; supplemental; support$; system and; task at; technician$; technology$; term; thank;
    that they; the application; the end; the goal; the good; the position; the product;
    the responsibility; the road; the safety; the same; the school; the task; them at; them in; them on;
    thing in; time and; to appoint; to customer; to our; to qualify; to run; to the; to undertak; tool to;
    toward it; traine; trial; trust; tuition; two; two hour; tx; uber fundiert; und$; undertak; uniqu;
    university degre; unlimit; up$; use; used to; utiliz; v; vacancy; vacation; vacuum; video; volunteer;
    w; water; we know; we need; we'd; we'd sooner; we'v; weekly; were; what; whatever; wher; wher you;
    who have; will be; will often; will work; wish; wish to; with our; with you; wochen; work and;
    work closely; work experienc; work is; work location; work with; world$; would rather; y; year one;
    year plus; you got; you want; you'll; young; your current; your family
-3: !about3; !benefits5; !duty2; !duty5; !fact; !noise5; !url; # #; # day; ^application; ^apply; ^collect;
    ^develop; ^no; ^pension; ^previous; ^prior; ^take; ^travel; a business; a day; a qualification;
    accept; agent; allowanc; and ability; applicant from; are not; are you; assistant; at our; bei;
    birthday; by; cap; christma; client$; colleagu; compensation; con; contact; cv; depend; depend on;
    des; director; disability; diversity; duty$; email; employer; equal; eu; everyon; examination; exampl;
    exercis; exist; file; follow are; for an; for you; from #; full time; guest; have you; help; hr;
    hybrid; in person; in this; information system; interview; iso #; job; keep; laptop; le; library;
    limit; line; linkedin; load; look at; love to; mail; media; meet the; meet$; messag; mileag; nach;
    national; node; notic; now; of your; off; off$; on a; one of; open; operation; other thing; paid;
    park; partner; php; possibl; post; question$; receiv; report; represent; responsibl; routin; ruby;
    run; schem; security; six; so that; subject; submit; supplier; team member; technician; thos;
    to friday; to it; to know; top; unit; unit$; university; university$; unser; vendor; view; websit;
    welcom applicant; what you; work on; you$; you'd
-4: !duty3; !n2; !noise; !pay; ^keep; ^manag; additional; answer; are in; around; az; bank; copy of; cost;
    domain; el; employe; family; internal; page; person$; plac; plan$; provid; teacher; the basic;
    together; uns; you will
-5: ^as; opportunity; salary; staff; you need`,
  },
  {
    kind: "preferred",
    start: -0.03,
    weights: `
6: knowledg; prior
5: ^ability; ability to; or; spanish
4: ^experienc; ^know; ^knowledg; aws; certifi; certification; domain; familiarity; interest; knowledg of;
    languag$; must; o; rust; you'v
3: ^an; ^german; ^master; ^prior; ^strong; ^technical; a bonus; ability; api; attitud; bus; by the;
    certification$; computer; connection; control; county; credit; desir; enthusiasm; exceptional;
    experienc; expertis; familiar; familiar with; follow are; framework; french; gute; ingl; iso #;
    kind of; languag; licenc; licens; machin; messag; mindesten; multipl; or other; ou; pos; previous;
    professional; second; sourc; the employe; understand; van
2: !ask5; ^a; ^confident; ^conversational; ^cpc; ^exist; ^forklift; ^have; ^interest; ^peopl; ^polish;
    ^practic; ^staff; ^you; ^you'r; ^you'v; a certificat; a must; a relevant; a second; abgeschlossen;
    able; able to; academy; across; activ; airport; and communicat; ano de; appointment;
    apprenticeship or; are not; aren't; as ther; at all; ausbildung; bank; basic; be given; being; believ;
    benefit$; big; big data; bs; but; but we; calm; can't; certificat or; clearanc; clearanc$; climb;
    comfortabl; communicat in; communication; como; conferenc; conferenc talk; contribution; control or;
    control$; conversational; conversational spanish; cook; cpc; cpp; credential$; css; degre; degre$;
    detail; developer; domain$; driv; driv licenc; driver; e; educator; email$; energy; english;
    english spanish; especially; exist; expect; experienc lead; experienc of; experienc with;
    experienc work; experienc$; flight; fluency; fluent; forklift certification; foundation; fpc or;
    freud; from outsid; g; german; git; good communication; got; hav; have; have used; high; hmong;
    home with; hospital in; important; in a; in the; individual; industry$; investigation; investigation$;
    iso; it or; its; kenntniss; kind; know; know your; kotlin; leadership; lean; level #; licenc and;
    licenc$; lift; liv; load; local; look for; love; maitris; management or; mandatory; master; mba;
    mechanical; merger; monitor; multidisciplinary team; nate; nine; nine$; no bus; of a; one year; open;
    open sourc; payment; permit; pile; pipelin; platform; platform$; possess; postgraduat; proven; python;
    react; refrigeration; right person; romanian; rota; sc; school$; second languag; six sigma; so the;
    somebody; someon; spanish or; spanish$; speaker; strong; such as; supply; talk; team player;
    technical field; tender; terraform; test; the county; the follow; ther no; ticket; ticket$; to a;
    tone and; tool; toward it; train; try; umgang; umgang mit; understand of; valid; van$; walk;
    way around; welsh; will to; without los; work in; would be; you have; you speak; you'v written;
    your own
-2: !colon in; !duty2; !duty3; !fact; !gap; !n40; !n99; !noise3; !url; # in; # of; # to; #$; ^agency; ^at;
    ^build; ^design; ^develop; ^hybrid; ^if; ^li; ^location; ^maintain; ^manag; ^report; ^similar; ^train;
    ^travel; ^valid; ^will; a #; a los; a week; a$; about #; accept; accommodation; act; after #; agency;
    agent; all; and ability; and maintain; and we; annual; application; are in; are you; as need; as well;
    ask; at the; audit; availabl$; az; b; b$; best; bis; brand; budget; by; ca; career; cd;
    certification is; chang; chat; clean; click; collaborativ; command; command of; commit to; company;
    compensation; conduct; confidential; construction industry; consumer; contract; copy of; cours; creat;
    cultur; data quality; dbt; de #; dental; der; designer; desirabl$; desk; director; divers; diversity;
    do; dutch; each; effect; ein; el; eligibl for; employer; equity; equivalent to; event; examination;
    execut; experienc and; experienc is; family; federal; file; financial; five; flexibl; food; for; form;
    fort; francisco; free; from; full; fun; gibt; grad; group; half; handl; health; help; here; holiday;
    hotel; hour; how; hr; i; identify; igualdad; ii; in our; in python; install; insur; is not; job; just;
    kubernet; last; legal; less; letter; li; limit; line; loan; look at; looker; lunch; mail; manager; mi;
    mileag; min #; mit #; modern; month; motion; network; notic; of experienc; of our; of the; of them;
    off; on; oracl; page; partner; pay; pension; personal; physical; plac; policy; privacy; privat;
    professional experienc; python for; quality; referenc; representativ; request; reserv; retention;
    right to; room; safe; sampl; sap; schedul; scor; send; servic; servic$; set; set$; shift; site;
    so that; spoken; sql and; sr; stat; station$; stream; student; super; supervis; supplier; take; than;
    that; the; they; thre; time; to; to #; toward; trip; trust; tuition; tun; twic; twic a; una; under;
    uns; unser; vacancy; vacation; valu$; verbal and; well; wher; will; wir; with our; with the;
    with zendesk; work independently; work is; world; would rather; written and; written procedur; year$;
    you; you want; you will; you'd; zendesk; zuverlassig
-3: !benefits5; !legal5; !n20; # and; # day; ^-s; ^free; ^mentor; ^no; ^python; ^two; ^work; a year;
    account; answer; assistant; check; client; clos; colleagu; cost; cv; das; day; des; dich; do not; doe;
    employe; equipment; every; exampl; for the; fur; go; hir; industry background; information; interview;
    is; is requir; keep; laptop; leav; list; match; mes; mric; national; nec; no; number; on$; one is;
    opportunity; or work; our; out; paid; part; peopl; provid; question; really; receiv; requir$; resum;
    salary; skill and; teacher; this one; to know; to travel; travel; two; und; us$; valu; vendor; von;
    welcom; work toward; y; you need
-4: !cells; !early; !noise; !pay; # #; apply; causeway; hybrid; may; start; this; us; week; which
-5: !prose; background$`,
  },
  {
    kind: "responsibilities",
    start: -0.16,
    weights: `
5: ^keep; ^travel; as assign; assist; engag; ensur; install; keep the
4: ^analyz; ^assist; ^collaborat; ^conduct; ^contribut; ^design; ^develop; ^ensur; ^handl; ^monitor; ^set;
    ^support; ^take; ^you'd; a team; and hand; brief; candidat will; chas; duty; foster; go to; honest;
    identify; investigation; invoic; keep; leav and; look after; manag a; of leav; on a; operat; partner;
    perform; pipelin; prepar; repair; sell; supervis; travel; weekly; y; you will
3: !cells; # persona; ^by; ^collect; ^coordinat; ^deliver; ^du; ^follow; ^mitarbeit; ^perform; ^plan;
    ^represent; ^review; ^run; ^secur; ^serv; ^talk; ^writ; a los; account; act as; adher; advis;
    allowanc; and keep; and maintain; answer; assist with; audit; bike; build a; call; care$; chair;
    clear; contribut; coordinat; day of; deploy; diagnos; dos; el; end; end of; erwarten; execut; expect;
    expect to; featur; finanzamt und; first call; from first; funder; furnac; help; holder; implement;
    in support; inform; inspect; inspection$; into; lead; leas; leav; les; linen; mail; maintain;
    maintenanc; management; monitor; on call; order; order$; overse; own; part in; particularly; persona;
    photographer; pick; power; present; press; product and; prospectiv; put away; radio; receiv; reconcil;
    refer; repair on; represent; respond; respond to; review; scan; servic to; shop; so that; sort;
    student; supplier; take; talk; tax; tax return; the first; the odd; to ensur; trip; understand the;
    updat; we ask; what you; when the; will$; writ; you'd; your own
2: !benefits2; !duty3; !duty5; # audit; # week; ^-ing; ^accompagner; ^answer; ^be; ^brief; ^build; ^coach;
    ^communicat; ^day; ^digital; ^driv; ^erstellung; ^establish; ^general; ^go; ^hand; ^lead; ^maintain;
    ^mentor; ^order; ^organis; ^other; ^own; ^pair; ^participat; ^pick; ^promotional; ^provid; ^quot;
    ^rebuild; ^report; ^scan; ^stand; ^train; ^use; ^work; a b; a big; a budget; a day; a laser; a mix;
    a piec; a plan; a portfolio; a product; a routin; a week; abrechnung; account$; accurately;
    across the; activ; activity$; admin; administer; adviser; aide; air; all area; all day; aller; analys;
    analysis; and; and all; and attend; and cultivat; and doing; and find; and floor; and internal;
    and international; and jump; and negotiat; and operat; and pack; and prospect; and provid;
    and purchas; and python; and repair; and retain; and support; and tell; and volunteer; and work;
    annual; answer the; api; app; application$; arbeitest; architect; artist; as everybody; as requir;
    ask our; asset$; assign; assign$; assist in; at present; away; b; be run; befor; bescheinigungen;
    best practic; bid; board; boat; book; bookshop; breach; breakdown; breakfast; bringen$; budget; bury;
    bus load; business$; by month; calendar; call #; call chat; call on; can expect; capability; caseload;
    caus; center and; chang in; chang$; chart; chat; chat and; chief executiv; claim; clean; clean and;
    closely; cmm; coach; collaborat; collect; come down; comment; commission; communicat; complet; con;
    condition; conferenc; connect; cultivat; customer; customer in; customer on; customer$; dabei; daily$;
    dan; dass; data; data in; daten; day; day plan; dazu; de #; deal; debrief; deploy on; deputis;
    description and; design and; designer; desktop; desktop and; developer$; development to; devic;
    diagnos and; dies; director and; doe$; door; dry; durchfuhrung; durchfuhrung der; duty and; duty as;
    each year; efficiently; election; electronic; email a; employe$; en; en el; enhanc our; enquiry;
    entwickelst; environment$; equipment; erstellung; erstellung und; establish; estat; evaluat; even;
    every; every #; every friday; exercis; expens; expens$; experienc to; external; fac; facilitat;
    failur; fault find; feed; festival; field; file; fill; financial; finanzamt; fine$; first #;
    first year; fit on; fix; floor; follow; follow$; for emergency; for opportunity; fortnight;
    friendliest; from #; furnitur; get the; guest; had; handler; hard; hard landscap; hardwar; he; high;
    hire and; holder will; homeowner; honest$; hr department; id; identify opportunity; improv; in depth;
    in for; in india; in line; in their; in time; incl; includ; increas; india; individuell; inspection;
    installation; instruction; instructional; internal; internet; invoic$; ireland; is fine; island;
    it down; item; jump in; junior; junior$; keep your; kid; kid and; kosten; krankenkassen; kunden; land;
    le; lead into; lead the; learn solution; learn styl; least thre; leav it; liais; like a; limit to;
    litter; load and; lock; lohnsteuer und; los; losungen; lot; lunch and; manager and; markt; material;
    meal and; meet$; metal$; middl; mini split; mitarbeit; mitarbeit bei; mobil; model; model and; monat;
    monatlichen; month #; month thre; morn; mostly; n; necessary to; need; never; new; next five;
    next person; northern; note; notic; number; number #; oak; oak and; objectiv; odd; of public; of sale;
    of shift; of six; of small; officer; officer and; offshor; on; on #; on quality; once$; one you;
    open up; operation and; optional; optional$; or a; organiz and; other duty; other relevant;
    our employe; our exist; our product; oversee; oversee the; overview; own and; own the; paper;
    paperwork; participat in; participation in; patrol; payroll; perform other; performanc; person can;
    photo; photograph; pick up; piec; plan; plan the; plat; possibl; post holder; pre; prep; present at;
    proactively; procedur; program that; promotional; proposal; prospect; prototyp; provid high; prun;
    public; pull; quality; quality improvement; quarterly; query; question; rais; ramp; rebuild; receipt;
    reconciliation; reduc; regulation$; relat activity; relationship; releas; relevant; removal; rep;
    replac; report for; report und; request; request$; requir includ; residential; resourc; responsibl;
    retain; return for; roadmap; roll; root; roster; rotat; routin; run; run the; run your; sale by; sap;
    saturday; scan every; schaffst; scor; search; secretary; serv; seven; shadow; sheet; sicher$; signal;
    signatur; sixty; sleep; sleep$; so; solution$; sowi die; specific; sport; staff; staff and; stair;
    stakeholder$; stand; stand in; starken; starken und; start at; statement; street; submit; success;
    sunday$; supervis student; support the; take over; take part; talk peopl; talk to; teach; team to;
    tell; test; that doesn't; that it; that the; the bill; the board; the cmm; the customer; the design;
    the end; the general; the goal; the month; the nurs; the record; the releas; the same; the shop;
    the site; the tech; the technical; the van; the work; them on; then; thing that; this year; through;
    time #; to attract; to buy; to client; to customer; to enhanc; to identify; to increas; to it;
    to maintain; to prioritiz; to provid; to signatur; toilet; town; train new; traine; transaction;
    trash; treatment; treibst; trend; trend$; truck; turn on; tutor; type of; und; und stellst;
    undergraduat; up; up the; up without; up$; usability; usability test; user; user need; utiliz; van;
    van$; variety of; various; vendor; video; video conferenc; view$; vision and; visit; von; voran;
    watch; way; weed; weekly in; what work; when; whol of; will; will includ; will lead; will own;
    will perform; will supervis; will you; with help; with one; with our; within the; work independently;
    work is; work of; work overtim; writ up; wrong$; x; year one; year you; you do; you see; you you'll;
    you'd also; you'd take; you'll; you'll do; your first; your turn
-2: !about2; !about3; !ask2; !ask3; !benefits5; !fact; !gap; !legal3; !noise5; !runon; # an; # clinic;
    # hr; # min; # of; # stat; #$; ^#; ^application; ^been; ^company; ^customer; ^do; ^education;
    ^familiarity; ^for; ^if; ^it; ^knowledg; ^lift; ^meal; ^no; ^pleas; ^privacy; ^propos; ^servic;
    ^technical; ^us; ^your; a #; a client; a contact; a high; a highly; a new; a successful; a year;
    able to; about the; academic; academic and; access to; accommodation; accord; act; act and; actually;
    address; administration; age; agent; agil; ai; all weather; an; analytic engineer; and a; and access;
    and beyond; and cash; and e; and get; and it; and motivat; and one; and performanc; and two; and we;
    ano de; any; app that; applicant; application are; apply$; appointment; arbeiten; are; are #; as and;
    as well; assignment at; assist the; at #; at least; at our; atmospher; audienc; availability;
    bachelor; background; basic; be made; been; been family; below; bereichen; bi; bolt; call out; can;
    can use; candidat should; cap; cap$; care and; care assistant; certificat; certification; chang;
    check; child; clinic; clinical; co; collectiv; collectiv agreement; commit to; communicat in;
    community; company cultur; company with; competency; competitiv; comply; computer scienc; con #;
    consider; continu; continuous; controll; criteria; cultur and; curious; cv; day and; dedicat; deep;
    dein; den bereichen; dental; department; depend; depot; desk; deutsch; developer and; difficult;
    disability; discussion; discussion with; dns; do not; do you; don't; done; driv record; eat;
    education$; ein; eine; eligibl; email and; en #; equivalent$; es; essential; ever$; exampl; excit;
    expectation; expectation of; expectation$; experienc in; facility$; familiar; familiar with;
    familiarity; familiarity with; family; farm; federal; figma; find the; fitness; flexibility; forklift;
    fort; founder; friend; from a; fuel; full; get; given; good; got; gross; handover$; has; has a; hast;
    hav; have; head of; helpful; here; here$; highly; him; home; home #; hospital; how; http; hub; hybrid;
    ideally; igualdad; immediately; important; in computer; in figma; in seven; in the; inc; incentiv;
    independent; influenc; infrastructur; insight; interview; interview with; is; is a; is an; is to;
    job titl; join a; join our; join the; joint; just; ki; ki und; know; knowledg; kubernet; la;
    last year; law; lean; learn; learn and; led; level of; library in; licenc; lift and; like to;
    linkedin; list; list$; live in; local; location; look for; look to; ltd; m; made; mainly; many; march;
    mas; math; measurement and; medical; meet the; member; member of; merchandis; mes; messag; minut;
    more; more in; more$; most; motivat; my; near; network; nicht; normal; not; now$; o; oder; of data;
    of nurs; of the; of them; older than; on your; on$; one in; one of; one year; one$; only;
    opportunity to; or; or equivalent; our best; our customer; outdoor; outdoor in; paid; part;
    partner in; per; period; permanent; person$; personn; plac; play a; plus; position$; postgr;
    practical; prefer; preferenc$; problem$; profit shar; program schedul; project in; pt; put;
    qualification$; read everyth; recip$; recruitment process; red; referenc; registration; respect;
    right; ring; rn; role; role is; role will; role$; rule$; rust; salary; sale representativ;
    sale support; school of; see; seek; seek a; self; sf; shar$; shop the; similar; sinc; sinc #; sind;
    situation; six month; skill$; softwar engineer; solv; someon; someth; somo; spanish; sr; start with;
    stat; stat government; still; stor in; subcontract; such; supervision; supplemental; support role;
    take home; talent; team in; team that; tender; tender$; territory; texa; than #; that; that you;
    the highest; the line; the material; the process; the recip; the research; the school; the world;
    thes; this; throughout; tienda; titl; to accept; to answer; to apply; to assist; to find; to follow;
    to join; to see; to wear; to writ; train$; tx; typescript; uk; und machin; underwrit; unit stat;
    up to; us; use$; utilis; valid; valuation; verbal and; vision; vous; w; w d; want to; wasser; we are;
    we make; weather; weather$; weekend; weekend as; weiterentwicklung; welcom$; who; who has; will be;
    will to; willingness to; with an; with clinical; work #; work in; work outdoor; work that; worker;
    world; writ code; writ$; written; year$; you have; you need; you'r; your skill; your time; yourself;
    zu; zum
-3: !legal5; ^ability; ^agency; ^experienc; ^have; ^staff; ^teacher; ^we'r; able; abov; accept; accord to;
    al; are look; austin; between our; bonus; class; com; commit; connection; county; customer servic;
    dem; do the; du dich; e; employment; equivalent; excellent; experienc; final; flexibl; fpga; free;
    friendly; full time; gdpr; health; i; if; in a; kitchen; lab; last; library; life; live; may; mov;
    multipl; name; no; only$; page; pallet; peopl; platform; pleas; pm; position; practic$; procurement;
    profit; prozessen; qualification; responsibility$; resum; rota; rotation; school; skill; slowly;
    status; such as; support$; that they; this position; to be; to get; to work; uns; valu; want; we;
    well; wir; your
-4: !ask5; !url; ^-ed; ^a; ^die; ^this; ability to; auf; basis; between; but; d; everyon; job; love; now;
    procurement and; und$; we'r; year of
-5: !noise3; # year; ^two; you can
-6: !n2; ^we
-7: !noise`,
  },
  {
    kind: "about",
    start: -0.19,
    weights: `
7: sinc
5: month$; of us; on$; we have
4: !about3; # peopl; ^we'r; a month; ai; are you; bas in; der; des; eur #; in #; last; now; our team;
    real; report to; sit; solution; technician; una; wish; wish to; would rather
3: !about2; ^about; ^as; ^it; ^keep; ^our; ^unser; ^who; activ; and it; around; assist the; aus; both;
    care assistant; causeway; civil; client; clinic; con; deliver; dem; desd; deutschland; direction;
    director; dog; eine; eleven; employ; estimat; et; eur; follow us; for our; founder; from home; gdpr;
    generation; good; gross; has; head of; here; here #; here$; hi; hospital; hotel; improvement$; is an;
    is the; it$; join; join the; june; keep; level of; man; many; mean and; metabas; million; most; name;
    next; node; north; nurs and; of our; older than; plac; platform; postgr; purpos; python; read; read$;
    rotation; seek; sery; shap the; sinc #; small; somebody; staff; standort; start; stay; suchen;
    supervision of; team; than; the harbour; the research; ther are; thes; to join; typescript; unser; us;
    use$; valu; we need; we'r; whil; wir; you'll be
2: !n99; # jahr; # of; # person; # room; # site; # stat; # truck; # volunteer; # we; ^are; ^experienc;
    ^full; ^job; ^only; ^payment; ^privacy; ^propos; ^run; ^somo; ^start; ^under; a crucial; a four;
    a keen; a littl; a main; a mission; a number; a permanent; a qualification; a small; about open;
    about their; academic and; across the; across two; act and; activity of; age or; agil; all qualifi;
    allianc; alongsid; american; an hr; and are; and can; and cash; and encourag; and enthusiastic;
    and get; and how; and manag; and motivat; and nobody; and sell; and skill; and system; and their;
    and thre; and unit; and we'v; applicant from; are #; are build; are commit; are in; are public;
    are work; as a; as to; assignment; assistant; assistant to; associat to; attention to; au; auf;
    authoriz; awareness; az; background and; bain; bath; be availabl; be consider; be used; becom one;
    been going; bei uns; berlin; better; bigquery; bit of; bolt; bottom; boundary of; build and; builder;
    built; business litigation; by our; by your; cabl; cada; call out; call us; call with; can be;
    can explain; can use; canada; carrier; cash; cash up; chang we; chart; chef; chemical; children with;
    class; clean; clickhous; cluster; coffe; colleagu; common; community; company$; component; con #;
    connect to; connection; consideration for; consist of; contact$; continuous improvement;
    contribution of; corporation; creat; cultur; curious; customer; customer satisfaction; dan; dan le;
    deal; dedicat; delivery; dentist; department; department of; dev; development; difficult; direct;
    disability age; district; do it; do the; doe; dog$; down; duty$; easy; einem; embrac; employe own;
    employe we; empower; en #; energy; engineer team; entail; enthusiastic; entwicklung; environment for;
    et des; event; ever$; excit; excit new; experienc; expertis; expertis and; expression; fabriqu;
    fabriqu des; fall$; farm; fast; find the; finish$; first and; first$; fix; flat; focus; for candidat;
    for peopl; for seasonal; forest; found in; founder$; framework$; freight; from; from all; front desk;
    fun$; fur unser; generally; go; goal; going; going sinc; got; government; governor of; grandmother;
    grant; great; grit; group of; grow; growth; half; hand; hand$; handover$; harbour; hardwar system;
    hat; have fun; have had; have met; have some; haven't; he; head; help; high level; high performanc;
    highest; him; hybrid #; i've; ii; impact; important; in need; incentiv; individual to; industry;
    insight; insight to; instruct; integration; intern; interview$; into; invest in; is look; is one;
    is responsibl; is seek; is to; issu; issu and; it; it matter; jacksonvill; joint; kafka; keep #;
    keep on; kind; kind of; kunden; last year; le; leader; learn; learn and; learn in; least; like; littl;
    long term; lot; loud; love; ltd; m w; main; make; manager start; manufactur; market team; mas; mas de;
    mayb; me a; medicin; meet$; mep; merchandis; met; mine; most and; most of; motivat and; mov; ms;
    must be; nach einem; national; neuroscienc; nextj; no; normal; north of; nous; nurtur;
    nurtur environment; of care; of long; of peopl; of student; of them; offic$; oh; on averag; on our;
    on with; one in; one of; one very; only candidat; onto; open it; operation in; opportunity to;
    or utility; orientation national; origin genetic; other peopl; our best; our current; our grow;
    our head; our user; our valu; outcom; over #; owner; pack; paper mill; para; partner; partner in;
    partner with; patient; peopl; performanc evaluation; permanent$; personn; platform and; play a;
    plus two; practic$; preconstruction; previously; primary; priority; privacy; privat; process and;
    process of; produc$; professional development; profit shar; profitabl; promot; propos; provider of;
    prozessen; pump for; put; qualifi applicant; qualification$; quality; que; queu; quickly; race color;
    recip$; recruit; red; rent; repair; repetitiv; repetitiv and; requir to; respect and; responsibl for;
    restaurant; ride; road; role in; role$; roof; rotation$; row; rule; run; run a; sac; safe; safety;
    safety and; said; said that; satisfaction$; sector management; seniority; set; shar$; shelv; ship;
    sie auf; sit on; site for; site that; six$; softwar; softwar engineer; solv business; somo; sooner;
    sound; sourc$; spac; spark; special; sponsorship; sponsorship will; squar; staff$; start to;
    stat government; stat without; status$; still; stor; stor in; stream; study for; succe; such we;
    suchen wir; sun; supervisory; support for; support$; sur; system that; task; task at; tast;
    teach assistant; team and; team includ; team is; tech stack; technician$; tell you; term time;
    territory; test and; than one; that; that are; that help; that they; that was; that will; the client;
    the department; the governor; the highest; the recip; the task; the third; the two; the unit;
    the weather; their; them; thre generation; thriv; throughout; tide; tienda; time permanent; to accept;
    to appoint; to assist; to be; to creat; to find; to finish; to it; to open; to plac; to race; to six;
    to undertak; to writ; to your; together; truck; trust; turn; turnover; twenty; uber #; und$;
    underwrit; uniqu; unit; unit stat; unit$; university; university of; unserer; unternehmen; us a;
    us by; us to; used by; used to; user; valu$; verstarkung; vibrant; view; w; w d; was; was a; watch;
    we are; we encourag; we give; we keep; we make; we mov; weiterentwicklung; well; what; when; wher;
    whol; will have; will often; will receiv; will work; with an; with clinical; without sponsorship;
    work across; work as; work in; work toward; worker; writ code; writ it; wrong; you like; you want;
    you will; you'll
-2: !benefits2; !benefits5; !legal3; !n10; !n20; !nested; !noise3; !ordered; !runon; # hour; # or; # plus;
    # this; # through; # to; # week; #$; ^#; ^-ing; ^a; ^all; ^bei; ^candidat; ^day; ^juniper; ^lead;
    ^opportunity; ^pick; ^plan; ^report; ^stand; ^successful; ^support; ^teacher; ^to; ^writ; ^you'd;
    a big; a creativ; a fast; a mix; a piec; a plan; a portfolio; a product; a season; a six;
    a supervisor; a third; accommodation; achiev; acquir; actually; after; agreement; all day; aller;
    also; an employe; and a; and any; and attend; and doing; and external; and from; and grow; and in;
    and its; and job; and negotiat; and operat; and or; and retain; and technology; and tell; any other;
    apparel; apprenticeship; are interest; are proud; area$; ask our; asset; assistanc; assistant$;
    at present; attend; august$; b; back; bank; be run; being; belong; benefit; bescheinigungen;
    bewerbung; biologic; board; broken; build a; build principal; but not; call #; call on; can read;
    candidat and; candidat will; capability; capability to; carry; cat; center and; chat; check; clear;
    click; clos; colleg; come back; comment; commission; communicat; communication skill; condition;
    confidential and; continuously scan; contract; control$; cook; cooky; creat a; cross; data driven;
    date; day a; day off; day plan; day to; dazu; de; deep; democratic; dental; depend; deputis;
    description for; detail orient; develop; distribution; done; draft; drug; du dich; duty; duty requir;
    e; each year; early; electrical; eligibl; employe; employe$; employment law; end; end$; engineer who;
    engineer$; english; enough; enquiry; environment$; eoe; equal opportunity; equity; essential; event$;
    every #; exclusively; expect to; experienc$; extensiv knowledg; fast grow; federal employment; fennel;
    fight; fight for; file; file with; fintech; first #; first call; first year; floor; follow$; footwear;
    for and; for opportunity; forward to; foster; fpg; friendliest; full; furnac; garden and; gender and;
    generous; gern; gift; given; handbook; handl; happy; have been; heavy; help$; holder; holiday;
    home with; honest; honest$; http; ideally; identify; if you; implement; in all; in any; in e; in for;
    in india; in line; in one; in summer; in time; in your; inc; inc$; incl; individual in;
    individual who; infrastructur; install; interest in; is passionat; isn't; jederzeit; job$; junior;
    juniper; keep the; kein; klingt; knowledg; krankenkassen; lab; law$; leav$; legislativ; leverag the;
    licens; licens and; light commercial; like it; limit to; linen; litter; live in; llp; location; lock;
    lohnsteuer und; longer than; look at; lunch and; m f; machin; magazin; mail; mandatory; manner;
    market town; match; match #; match$; may; may be; meal; mind; mini split; minimum; mix; model and;
    modell; monatlichen; monday; month whil; month you; more about; move; natur of; nc; night; northern;
    notic; nurs$; o; oak; oder; of #; of public; of six; offer; offer$; on experienc; on site; on your;
    one is; one year; one$; only; onsit; open; open up; opportunity$; option; or other; other relevant;
    our employe; our lab; our websit; outstand; overse; p; panel; particularly; party; pas; pay for;
    payroll; peopl can; permanent; phd; philosophy; photographer; platform$; plus a; plus$; pm; position;
    position at; pre; prefer; prepar; present; pric; principal; product and; product roadmap; professor;
    profil; program and; prospect; prospectiv; provid high; provider; prun; publish; pull;
    quality improvement; quarterly; r; rang; read and; really; reasonabl; recruiter; referenc; regular;
    regulation$; relevant; religion; remain; removal; reply; req; request; requirement; researcher and;
    residential; respond to; retailer; return for; risk; roll; salary; say so; schem$; screen; search;
    secret; secretary; serv$; sex; shar; shop; should; signatur; sixty; skill; softwar development;
    sponsor; stack engineer; standard$; start and; status as; ston; successful candidat; such as; sunday;
    sunday$; supervis; survey; system$; take over; target; tax; tax return; team have; tell; test;
    than the; that the; that we; that you; the #; the board; the business; the company; the first;
    the interview; the odd; the position; the post; the rang; the responsibility; the right; the role;
    the stor; the type; them we; think; this one; thursday; ticket; tim; to apply; to consider; to ensur;
    to grow; to pay; to remain; to signatur; to suit; to understand; travel to; type; um; us$; usa; valid;
    verify; verify$; visa; want; we will; we'r open; week in; week$; weekend; weekly in; welcom; welcom$;
    wellness; what work; whether; which includ; who want; whol of; will involv; will own; will supervis;
    will you; with help; work from; work is; work of; workforc; written; you can; you do; you have; you$;
    you'd be; you'd take; you'r; your turn
-3: !ask5; !benefits3; !colon; !noise; !url; # per; ^du; ^peopl; ^pleas; agency; analyst; and keep;
    and work; ask; ask for; at #; auch; basis; bus; caus; chair; conversation; current; cv; deinem; dich;
    don't; expect; finanzamt und; fit; for individual; for this; furnitur; garden; go to; in our;
    interest; ireland; labor; lean; mit; night team; officer; open to; or; per; pick; pipelin; plus; post;
    proud; resum; right to; shift; show; sign; site$; statistic; subject; subject to; successful; team to;
    tell us; the financ; the follow; to #; to come; to know; town; trip; understand the; we ask; we don't;
    weekly; what you; with the; workplac; year$; your own
-4: # month; ^work; applicant; big; candidat; complet; exampl; friday; knowledg of; manag a; on #; pass;
    position is; program; review; six month; talk
-5: apply; pleas; position$`,
  },
  {
    kind: "benefits",
    start: -0.14,
    weights: `
8: pension
7: compensation; paid; rang
6: !benefits3; christma; depend; mileag; salary; vacation
5: !benefits5; !pay; ^pension; benefit; birthday; discount; equity; for you; generous; laptop; life; park;
    pto
4: # k; ^free; ^paid; agreement; annual; assistanc; at our; base; betrieblich; bonus; competitiv; cost$;
    depend on; desk; fitness; four week; free; fuel; gym; hol; is #; loan; meal; mes; off; offer;
    on experienc; opportunity to; parental; pay; phon; plus; program; relocation; retirement; schem; tage;
    tuition; two week; unlimit; very; vision; zone
3: # bruto; # mile; # night; ^a; ^as; ^betrieblich; ^bring; ^competitiv; ^staff; ^unlimit; a #; a cv;
    accept; additional; al; apply$; arbeitsvertrag; at cost; august$; bank hol; best; bonus and; boot;
    break$; car; choic; collaborativ; commission$; coverag; cv to; day hol; degre; differential; drink;
    earn; eine; email a; employe; every year; flexibl; flexibl schedul; for this; from #; front; h;
    healthcar; hir; information; information system; insuranc; k; learn; match; medical dental; modern;
    money; monthly; night; night$; not requir; of servic; pay for; per year; plus bank; privat; rate;
    room; salary rang; sampl; schedul$; schem$; stipend; target; the base; the rang; ticket; to learn;
    top; two year; und$; we offer; we pay; wear a; week; week of; wher it; work experienc; you and
2: !cells; !colon in; # #; # and; # by; # clinic; # depend; # for; # from; # hr; # month; # more; # off;
    # september; # tage; # uncap; # und; #$; ^all; ^bonus; ^clinical; ^colleg; ^conferenc; ^customer;
    ^cycl; ^des; ^employe; ^essential; ^generous; ^growth; ^gym; ^health; ^holiday; ^http; ^join; ^know;
    ^lunch; ^meal; ^medical; ^on; ^opportunity; ^plus; ^previous; ^professional; ^relocation; ^remot;
    ^season; ^sunday; ^train; ^we; ^weekly; a car; a laptop; a pension; a very; abov$; account; all night;
    allowanc and; also; analytisch; and ability; and assist; and at; and c; and delivery; and grow;
    and location; and more; and quality; and study; and will; angebot; angebot$; annual leav;
    arbeitszeiten; as a; as per; as well; assuranc; at #; auch; auf; base salary; base$; being; bereich;
    between the; bi; bike leas; bonus #; bread; break; bring a; broadband; broker; bruto; budget must;
    camp; can do; cannot; cano; canteen; cap; car park; car$; cater; cater lunch; certification; choos;
    christma and; classification; classification as; cleanliness; clinic; clinical; closely with;
    collectiv; collectiv agreement; colleg; comedor; commensurat; commission; company help;
    compensation and; compensation$; competitiv compensation; comprehensiv; computer scienc;
    conferenc budget; confirm; contribution; cook by; cost of; country; cours; crew; criteria;
    customer servic; cycl to; day and; day fortnight; day plus; day ris; dem; dental; desirabl;
    determin by; deutschlandticket; disability; done; eigener; eligibility; embed; en #; environment;
    environment with; equivalent; everyth$; exampl; exampl$; exempt; experienc; experienc not; experienc$;
    fair; fit$; five; for full; for thos; for your; fortnight; fortnight$; forward to; fpg; fpg$; free$;
    fri #; from the; from us; front desk; fuhren; fun; fund; fundiert; garden and; gear; german; get;
    get #; good year; govern; growth; guarante; gute deutsch; have been; health; health after;
    health insuranc; higher; holiday; hour; hour must; hour plus; hour week; huge; imag; immediately;
    in january; incentiv; inclusion; individuell; insuranc for; is provid; it every; it for; it to;
    italian; je; kaffe; kit; kita; konnen; learn to; leas car; least two; leav; life insuranc; limit;
    lisbon; local; location; location$; log; long; lunch; lunch snack; magazin; master; meal on; medical;
    meet the; mentor; mile; month of; more; more year; must meet; need to; next #; nhs; nhs pension;
    nicht; night differential; night team; of computer; of employment; of family; of pto; of the;
    of vacation; of your; off$; on friday; one campaign; opportunity; option; or more; or send; or six;
    ote; ote #; our night; our sister; out a; outdoor; packag; paid time; parental leav; park$; passport;
    pay is; pension #; pension at; per; perform team; performanc$; philosophy; philosophy$; platform$;
    pleas; pleas speak; pm; position pleas; previous; probation; professional experienc; program and;
    programm; programm$; proper; purchas; qualification; quality of; quarterly; rate$; recognition;
    recruitment process; reflect; regard; representativ; return; ris; role is; rout to; rs; sabbatical;
    salary #; scienc or; season; season ticket; september; servic requir; shut; sick; sister; six or;
    snack; spend; station$; status; status as; step; stipend$; stock; strukturiert; study; stuff; support;
    tailor; tailor to; ten year; that you; the business; the cost; the day; the opportunity; the salary;
    the start; the year; ther; ther is; this position; this role; thursday$; time becaus; time employe;
    to and; to hr; to pay; to the; to wear; too and; tool; tool account; toward; toward a; train; transit;
    transit pass; two; uber fundiert; uncap; uncap$; university degre; university$; up to; urlaub; us$;
    vergutung; very old; vest; visa for; vision benefit; volunteer; vor; we also; week and; weiterbildung;
    wellness; what we; wherever; which will; which you; wie; within the; wochen; work day;
    work environment; workplac; x3; xilinx; year; year plus; you get; your choic; your current;
    your family; z b; zone and
-2: !legal3; !legal5; !n2; !noise; !noise2; !noise5; # a; # hour; # min; # oder; # to; # week; ^about;
    ^act; ^an; ^are; ^averag; ^band; ^das; ^die; ^employment; ^find; ^happy; ^keep; ^knowledg; ^li; ^look;
    ^manag; ^mentor; ^monday; ^not; ^open; ^patienc; ^plan; ^post; ^rebuild; ^report; ^ring; ^show; ^talk;
    ^this; ^you; a b; a call; a day; a messag; a senior; a team; a valid; a$; abgeschlossen; ability to;
    able to; about; account$; act; activ; add; adult; ago; alarm; alert; an interview; analysis; analyst;
    analytic; analytic engineer; and #; and be; and maintain; and repair; and support; answer; any;
    any time; anywher in; app; applicabl; applicant must; application$; appointment; appreciat;
    appropriat; arbeitnow$; are; are a; assistant; at this; aus; availability; availabl; back;
    background$; be; be able; be the; been; bei; bereit; berufserfahrung in; bewerbungen; both; brief;
    but; by; by month; call #; call back; can; candidat will; card or; case; chang; chart; chas; chat;
    check; children; city; claim; classroom; clean and; client; com$; come; commercial; communicat;
    communication; como; con #; conditional; conduct; consist; construction; contract; control; count;
    cover letter; creat; credit; current; cv a; d$; dan; das; data; daten; dato; deadlin; deinen;
    department; dependent upon; designer; detail; detail$; director; dm; do a; document; doe; down;
    driv licenc; driver; drug; drug screen; du; du hast; dubai; due; e; easy; effect; einer; email your;
    en el; energy; english; ensur; entwickelst; equal opp; equality; equipment; erwarten; everyon; exist;
    facility; featur; february; federal; field; field$; file; financ; fire; fix; float; follow;
    food handler; for consideration; for immediat; frau; friday #; from a; from home; furnac; germany;
    gibt; give; go; go to; going; got; government; had; hand; hand over; handler; has a; have the;
    have to; head; helpful; hire; hold; hotel; hour #; hour per; hous; hybrid #; in power; in their; incl;
    includ weekend; incorporat; insur; interview; interview$; involv; is an; is requir; is subject; it is;
    its; job in; job type; june; just; kind of; ladder; least #; level; li remot; licenc; licens;
    light commercial; like; likely; liv; longer than; look after; look for; love to; lunch$; machin;
    madison; maintain; maintenanc; market; markt; mean; meet; menschen; messag; million; min; min$;
    mindesten zwei; ml; model; monday to; monitor; most and; name; new; no exception; non; notic; number;
    nurs; occasional; oder python; of them; of us; on an; on arbeitnow; on call; on our; on$; only; only$;
    operation in; opp; or get; or your; organis; our agency; out of; oven; own; p; p m; page; page #;
    participat in; particular; patient; payment; peopl from; per month; perform; permanent$; persona;
    personn; photo; plat; platz; plumb; pop; postgr; prior; privacy; pro rata; problem; producer;
    product and; production; project; promot; property; protect; pull; python$; rata; rather; register;
    remot work; remot$; report to; request; requir to; respect; result; right to; road and; s; said;
    salesforc; scor; seat; senior; serv; servic$; set up; shar; shar$; should; show; sicher; sleep$;
    so that; softwar; softwar development; somebody; someth; sorry; sound like; spanish; split; sql;
    stand in; standard; statement; student; studio; subject; success; supervis; supply; talk; talk about;
    teach assistant; technician; tell us; term time; test$; that got; that it; the ability; the agency;
    the alarm; the application; the follow; the law; the road; the team; third; this post; time #;
    time employment; to be; to find; to kitchen; to meet; to perform; to this; train new; travel;
    travel #; type; uber; una; und der; und oder; understand; uns uber; up the; usa; usa$; use case; user;
    using; utiliz; v; verfugst uber; vergleichbar; verify; video; view; voic; w; w d; walk; we do;
    we give; we'd; we'v; web; websit; week$; weekend and; weiterentwicklung; welcom; whatever; whatsapp;
    when the; which includ; whiteboard; will have; will remain; will to; wish; wish to; with family;
    with offic; with you; within #; work in; work is; work night; written; you'd; your resum; zu;
    zuverlassig
-3: ^apply; ^experienc; ^schedul; ^start; able; agency; and work; applicant; application; ask; az;
    background; bewerbung; code; commit to; con; contact; conversation; customer; design; digital; don't;
    employment; engineer; equal; eur #; even; find; happy to; hast; hear; i; idealerweis; is the; keep;
    knowledg of; lead; line; m; manag; mindesten; mov; not; o; oder; of a; of leav; on the; operation;
    over; partner; person; physical; point; power; process; profit shar; record; referenc; repair; report;
    residential; road; run; school; screen; sea; see; similar; small; so we; sorry$; tell; test; text;
    the offic; them; then; to friday; under; unit; way; we are; within; would; would be; writ; you'll be;
    you'r; you'v; your cv
-4: !duty3; !fact; !noise3; ^du; ^job; ^travel; ask for; befor; cloud; county; in a; leav and; on a; or a;
    python; read; ring; search; set; time$
-5: call`,
  },
  {
    kind: "legal",
    start: -0.31,
    weights: `
7: accommodation
6: employer; equal; igualdad; page
5: !legal5; an equal; application from; bewerbungen; check; employer$; equal opportunity; igualdad de;
    opportunity employer; religion; you need
4: !runon; ^die; ^eoe; adjustment; and we; applicant; basic; discriminat; everyon; if you; meet the;
    national; page #; party; personn; protect; reasonabl accommodation; sex; the basic; und$; verify;
    we'v; welcom; welcom applicant; with disability
3: !noise; a third; access; additional; alter; an enhanc; and ability; and any; application; are grow;
    art #; ask for; background; basis; been; been family; between our; career page; controll; dato;
    diversity; drug; dsgvo; e verify; education$; employment; employment equity; enhanc; eoe; essential;
    exempt; federal; final; for #; geschlecht; herkunft; identity; in e; in this; is an; is commit; kept;
    ki; kitchen; law; measurement; media; meet; menschen; messag; must meet; not discriminat; notic$;
    of #; only$; opp; opportunity; pallet; participat; peopl; plumb; post and; privacy notic;
    procurement and; provid; prozessen; race; reasonabl; respons; security; subject; team to; tell;
    the recip; third; third party; this time; to qualify; to this; und machin; unsolicit; vacancy; vehicl;
    we don't; weiterentwicklung; welcom application; went; workplac; your age
2: !legal3; # cfr; # dsgvo; # stor; # with; # year; ^acquisition; ^an; ^as; ^el; ^forecast; ^health;
    ^hybrid; ^juniper; ^our; ^privacy; ^report; ^statement; ^we'r; ^we'v; ^wir; a basic; a client;
    a criminal; a disability; a mix; a patient; a statement; accommodat; accommodation is;
    accommodation to; accord; acquisition; acquisition in; advic; age; agency; all weather; an;
    an accommodation; analytic; and account; and adapt; and basic; and disabl; and inclusion; and keep;
    and light; and relevant; and the; and we'll; and will; app that; apparel; applicant who;
    applicant with; application call; application for; appoint; appointment is; appreciat$; are on;
    are review; arm; arm forc; ask; ask$; at this; atmospher; attend; austin; aux; aux personn; back to;
    background$; bar list; be mov; be paid; be provid; be subject; beim; brand; by email; can; can afford;
    can do; candidat in; care; care area; career; case; centro; cfr #; check and; colleagu in; collect;
    commission; commit; commit to; company van; confident; confidential and; country; county; cover$;
    creat; creat a; cvs; daily; day we; dbs check; de oportunidad; deinen; direction of; directly so;
    disability; disability confident; disabl; disabl applicant; discapacidad; discriminamo;
    discriminamo por; distribution; don't; dsgvo$; du dich; e; edad; egal; eignung; employment law;
    encourag; english is; eoe m; equal employment; equal opp; equality; equality of; equity$; eu; every;
    every background; exempt$; exemption; family; fee; feel support; fennel; file with; firm; flexibl;
    flexibl work; footwear; for six; for work; for$; forc; forecast; form in; four year; from every;
    from peopl; frontend; function; function and; furnitur; gehoren; gender; gender and;
    geschlecht herkunft; geschlecht und; gift; gleicher; goe with; got; grow our; guten; handicap; happy;
    happy to; has a; have been; hear from; hinweis; hire without; hit; hold a; home$; hub; i e; if;
    in line; in order; in staff; individual with; insur; intend; interview; is not; is subject; it is;
    job; job$; juniper; just; keep your; ki und; leav$; leaver and; legal; lernen; let us; licens;
    licens and; like it; line; logistic; lust; m f; machin learn; mainly; market town; matter to; may;
    measurement and; menschen werden; minority; ms; must have; need; need help; ni; no discriminamo;
    no exception; not; not accept; not appreciat; not be; not contact; now and; o discapacidad;
    obligation; of four; of themselv; of thos; on leav; on our; on request; open in; oportunidad;
    order to; origin age; our night; our site; ouvert; ouvert aux; page in; participat in;
    particularly welcom; patient; peopl actually; peopl can; person; personal; personn en; personnel;
    perspectiv; photographer; pleas do; post; post is; print; process pleas; process$; procurement;
    protection; proud; provid equal; provider; publish; pursuant; qualifi individual; react; recip;
    record check; referenc; referenc and; regard; report this; represent; requirement; requirement and;
    researcher and; respons to; right; right to; rn; roll; rotation; rule; rule$; s person; school is; se;
    seen; side; sign agreement; sinc #; site by; skill worker; so if; son is; specification in;
    sponsor visa; statement; status; status gender; story; su; subcontract; subject to;
    successful candidat; talk about; tamarack; team are; tell the; test or; that goe; that peopl;
    that you; the application; the company; the county; the direction; the incumbent; the interview;
    the position; the post; them we; themen; this; this announcement; this job; this vacancy; throughout;
    time$; to be; to hear; to look; to perform; to remain; tx; typescript; unabhangig; unabhangig von;
    unabl; unabl to; und; und der; under the; unfortunately; university$; unsolicit resum; us; us if;
    us we; us what; use case; vacancy$; valuation; verfahren; verify$; vet; veteran; von; von geschlecht;
    von menschen; we are; we hire; we publish; we will; we'd; we'v a; we'v got; weather; weather$;
    went to; werden; what you'll; whatever; wher; wher you; which includ; which is; who have; who meet;
    who requir; wichtiger; will not; willkommen; with it; with the; with them; women; women in; work visa;
    work$; worker rout; y no; year and; year$; you must; you requir; you went; you$; your data;
    your profil; zu; zur
-2: !ask2; !ask5; !benefits5; !cells; !colon in; !duty3; !duty5; !early; !fact; !n10; !noise5; !pay; # #;
    # and; # pleas; # to; ^#; ^-s; ^candidat; ^click; ^day; ^do; ^erstellung; ^for; ^not; ^on; ^only;
    ^patienc; ^send; ^shar; ^submit; ^talk; ^the; ^work; a; a cv; a friend; a resum; a work; a year; able;
    abov; accept; achiev; activity; administrativ; adult; age or; all employe; all qualifi; all$;
    allowanc; an employe; analyst; and #; and all; and be; and check; and company; and or; and sell;
    and you; application are; application form; approach; are not; are the; as to; assistant; at #; auch;
    auf; aus; authoriz; authoriz to; b; background and; be able; be consider; benefit; bewerbung; bis;
    board; bois; box; bringst du; build; but; but no; canada; cash; centr; chat; check the; check$; choic;
    city; click; client; compensation; competitiv; consideration for; control; cooki; cooky;
    correspondenc; cost; cost$; credit; cross; customer servic; cv; cv a; dabei; das; data$; date; daten;
    day; day of; deinem; deliver; delivery; desk; development; disability age; dix; dr; driver; du;
    effectiv; election; elsewher; email; employe we; end; enough; environment for; erstellung; es;
    establish; everyth; examination; exampl no; excel; excellent; executiv; expect to; expression; fill;
    find; first; for any; frau; friday; friend$; from #; front; full time; fun; further; given; going;
    growth; had; hand; hav; have any; have the; he; head; high; hir; his; holiday; hr; humor; i'd; in #;
    insuranc; interest; into; investigation; island; it or; join the; june; kind of; knowledg of; languag;
    last; lead; learn; leav; life; likely; list and; live; load and; locat; look; look at; love; lunch;
    maintain; management; may not; minut; mit; model; most; multipl; must be; nach; neighbor; network;
    next step; nice; nobody; nomination; non; note; nurs; of a; off; on; on #; on arbeitnow; on site;
    once; one of; one$; only candidat; opportunity$; organization; orientation national; origin genetic;
    other duty; our cost; out; outstand; over; owner; packag; paperwork; part; particular; pas; passionat;
    personal development; phon; plan$; postgr; practic; problem; program; project; python; qualifi;
    qualifi applicant; rather; read; receiv; refer; region; relationship; relocat; remot; representativ;
    request$; requir to; resident; resident in; resum and; right fit; round; salary; same address; sampl;
    scal; schedul; scientist; sea; second; sell; senior; servic; set; shar; shar this; shift; shop; sich;
    sie sich; similar; site in; skill and; somebody; sound; sound like; sourc; stat without; status$;
    step; step$; stomach; stor; strong; studio; submit; take; teach; teacher; team member; team$;
    technician; telework$; ten; term; test; test$; than one; the committe; the conversation; the world;
    think you; this is; this list; thos who; ticket; to apply; to hr; to$; together; top; travel;
    two week; und oder; understand; unser; up; usa; using; very; voic; want; was; we encourag; we expect;
    we have; we offer; we receiv; well; who are; will hold; with a; with children; without sponsorship;
    work ther; world; would; writ; you are; you know; you to; you will; you'v; zone; zusammen
-3: !bullet; !n2; !n5; !ordered; ^du; ^next; ^sie; a #; a degre; and your; around; assist; be used; bonus;
    cloud; degre; department; direct; each; eine; engineer; et; expect; farm; follow; from the; full; get;
    hour; http; is the; it$; letter; location; look for; manag; move; now$; offic; onlin; other; partner;
    pdf; power; product; public; rang; recruiter; requir$; research; role; sale; sie; some; someon; start;
    still; student; system; the follow; thre; through; to #; train; un; video; visit; week; work with;
    you have
-4: also; at the; clos; for a; join; level; more; than; ther; when`,
  },
  {
    kind: "signals",
    start: 0.06,
    weights: `
6: got; proficiency
5: basis; profit shar
4: !colon; ^as; ^experienc; able; able to; aws; cap; certification; comfortabl; kenntniss; must; problem;
    profit; rota; skill$; sql; the employe; will to
3: !n2; # year; ^education; ^have; ^supervis; ^you; ability to; act; attitud; but we; chemical; clean;
    connection; desirabl; diversity$; education; effectiv; enthusiasm; etc$; even; exceptional; experienc;
    experienc with; familiar; familiar with; gute; have you; implement; integrity; java; job titl;
    library; library in; manag; merchandis; mindesten; only; only$; ote; ou; pos; possess; prefer;
    previous; python; rotation; routin; ruby; safety as; self; shar$; sind; skill; solv; team to; think;
    unit$; you'v
2: !benefits5; !runon; ^ability; ^able; ^coach; ^comfortabl; ^dental; ^even; ^forecast; ^insuranc; ^is;
    ^kenntniss; ^know; ^must; ^previous; ^python; ^servic; ^sql; ^terraform; ^you'r; a bonus; a plus;
    a routin; a team; ability; against; and cash; and implement; and kitchen; and meet; and plan;
    and review; angular; aren't; as; asset; ausbildung; be able; build; calm; cap$; cash; cash up;
    clean of; climb; coach; component; correctiv; css; design; desir; developer; developer and; do the;
    dur the; dust; duty$; education$; essential; etc; excellent; expect; expectation; expectation of;
    figma; fluency; fluent; forecast; freud; git; ground; guest and; guidelin; hand; hand over; handbook;
    hygien; ideally; in figma; in nursery; in spring; incident; interpersonal skill; kitchen; level #;
    litter; ll$; location$; look for; maintain; maitris; management; management$; must be; node; node js;
    nursery; o; organis; organis$; over; payroll; peopl who; perl; php; pick up; practic$; prefer work;
    preventiv; problem$; production; proven; pt; react; respect; respect for; rout; rs; rust; sale$;
    selection process; serv$; set$; sind$; skill must; somebody; someon; spring; submission; superior;
    supervis; tableau; teamwork; terraform; the offic; the selection; titl; to it; to meet; umgang mit;
    unit; vacuum; valid; visibl; visual; vous; we do; wherever; will manag; with a; with safety;
    work location; work on; would be; writ$; you got
-2: !cells; !colon in; !fact; !gap; !n20; !noise3; !url; #; # day; ^-s; ^answer; ^arm; ^assist; ^build;
    ^candidat; ^databas; ^deliver; ^design; ^develop; ^digital; ^handl; ^keep; ^next; ^promotional;
    ^provid; ^report; ^spanish; ^train; ^weekly; a; a degre; a technical; a year; accommodation; account$;
    after; alert; also; an; and ability; and or; application; are in; are you; assist; assistant; automat;
    availabl$; background$; bank; benefit; bis; book; both; budget; business; calendar; candidat; career;
    children; civil; client; clos; colleagu; com; company; compensation; computer scienc; contact;
    control$; copy of; creat; cut; cv; databas; day; debrief; der; description$; design$; desk;
    development; dich; disability; divers; doe; down; each; eine; employer; encourag; engineer;
    entry level; equivalent to; equivalent$; et; event; examination; exampl; execut; exist;
    experienc requir; family; file; follow$; for; form; free; general; go to; group; half; hand on; handl;
    have experienc; high performanc; holiday; hotel; housekeep; hr; hybrid; i; identify; if; ii; in our;
    in the; in this; inspection; inspection$; install; interview; keep the; la; laptop; last; le; leav;
    less; letter; level; licenc$; like; loan; look at; m; mail; match; mes; mileag; mit #; monthly; natur;
    network; next; nice to; now; number; of; of children; of them; on; on$; one; ontario; operation;
    optional$; order; organization; orient; our; page; part; partner; pay; pci; pdf; pdf$; peopl;
    personal; physical; plac; policy; post; premier; press; pro; proficiency in; project; question$;
    receiv; referenc; remot; report; report$; research; reserv; responsibl; safe; similar; skill and;
    small; so that; sr; statement; step; such; supplemental; supplier; test; test$; that; the; ther; they;
    thos; thre; to our; to the; train; tuition; una; uns; unser; usability; usability test; use; using;
    utiliz; vacation; valu; video; w; we; websit; welcom; wher; wir; with our; with the;
    work independently; work is; work toward; world; would rather; xilinx; year of; you need; you want;
    you'd
-3: !.; !ask5; !nested; !pay; # #; #$; ^cut; ^no; ^sie; ^travel; ^work; answer; any; by; check; community;
    contract; cost; designer; do not; el; every; first; for the; from; full; fur; help; hir; information;
    level$; line; list; may; national; no; non; not; notic; of experienc; offic; or similar; other; paid;
    product; provid; question; request; requir$; resum; salary; sap; schedul; staff; teacher; to know;
    und; us; vendor; view; von; week; which; will be; your
-4: !n10; !prose; account; all; apply; az; director; keep; manager; opportunity; start; this; work$`,
  },
  {
    kind: "other",
    start: 0.02,
    weights: `
6: conversation; letter; text
5: !noise; ^for; ^location; abov; az; examination; full time; linkedin; minut; question$; work is
4: !noise3; # a; ^job; ^senior; ^servic; address; ago; anyon; bachelor degre; basis; bewerben; bewerbung;
    click; clos date; cover letter; inc; level$; location; look at; m; monday; more information;
    our websit; part time; pdf; remot; req; ring; supplemental; teacher; thank; the school; to friday;
    want
3: !colon in; !fact; !noise5; !url; # june; # min; # oder; # plus; ^bei; ^click; ^cv; ^department; ^die;
    ^i; ^li; ^peopl; ^resum; ^ring; ^schedul; ^shar; a call; a friend; accredit; address$; agent; alert;
    also; an accredit; and your; anyway; applicant$; application; apply; are welcom; as need; ask for;
    assistant; at most; at the; availability; below; board; bois; but no; ca; candidat; chang; clos; com;
    cooky; copy of; cv; cv a; date; deinem; department; director; discussion; du dich; exampl; fight;
    frau; friday; friend$; full; ga; gern; hour #; hour or; http job; hybrid; hybrid$; i; if; ii;
    in person; inc$; index; interest; interview; job; job type; less; li; list; longer than; mail; mak;
    manager; me; min$; monday to; my; natur; natur of; no agency; oder; on arbeitnow; onsit; oracl; page;
    panel; peopl team; permanent; person$; plac; platz; pm; possibl; post; preferenc; pro rata; pump;
    receiv; receiv a; referenc; remot work; remot$; result; resum; resum and; road; round;
    sale representativ; search; senior; short; split; sr; sre; start; still; submit; team$; telework$;
    term; the #; the name; the road; then; thing in; think you; time; time$; to come; to kitchen;
    two hour; tx; type; university; university$; websit; whatsapp; you'd; your cv
2: # #; # after; # april; # day; # full; # hour; # if; # may; # minut; # on; # or; # pleas; # this;
    # through; # to; # uber; # visit; ^account; ^answer; ^application; ^apply; ^averag; ^band; ^benefit;
    ^bi; ^build; ^call; ^contract; ^due; ^extra; ^final; ^find; ^group; ^hir; ^informal; ^interview;
    ^kontakt; ^main; ^monday; ^no; ^not; ^note; ^park; ^part; ^pleas; ^position; ^post; ^practical;
    ^prepar; ^qualifi; ^recruiter; ^send; ^show; ^similar; ^submit; ^supervis; ^teacher; ^team; ^thank;
    ^the; ^two; ^university; ^you; a cover; a federal; a letter; a messag; a motivat; a real; a rejoindr;
    a school; a short; a six; a visit; a year; about this; accessibility; accord to; ad hoc;
    administrativ assistant; advert; afternoon; agency; agenda; agenda for; ago$; agre to; ai; ai$;
    an informal; an opportunity; analyst; analyst$; analytic; analytic engineer; and #; and ask;
    and beyond; and company; and construction; and experienc; and external; and financ; and from; and if;
    and in; and interest; and job; and postgr; and technology; and valu; announcement is; anschreiben;
    answer everyon; any time; anybody; anywher in; applicabl; application deadlin; apply here;
    apply onlin; apply today; appointment; appropriat to; aquatic; arbeitnow; arbeitnow$; are interest;
    are the; arrang; assignment; assignment at; assistant$; at every; at night; audit and; august #;
    austin; availabl$; az #; back to; backend; background check; band; band #; barista; be check;
    be contact; be held; be invit; be made; be the; bei; best qualifi; bilingual; biologic; board$;
    build principal; business day; but; by post; ca$; call; call a; call back; call or; can read;
    capability to; care for; career; category; caus; causeway; centr; chat; click to; com$; come;
    commercial; company cultur; con; con #; consider pleas; consideration; construction; contact a;
    contact information; continu; continuously scan; conversation with; cooki; coordinator; copy;
    correspondenc; county$; credit check; cultur and; current; current location; curriculum;
    curriculum vita; cv$; d; d$; dann; data scientist; day run; dd #; de lune; deep dive; degre from;
    dein; democratic; denver; depot; description; description for; detail; detail$; developer;
    director of; discussion with; distribution; dix; dm; education in; eligibl; eligibl list; email;
    email your; employment; employment opportunity; engineer manager; engineer$; equivalent to; everyth;
    exampl and; exampl befor; exampl no; exampl of; exampl with; exclusively; exercis; experienc requir;
    february; february #; feel free; field; fight for; fil; file; fill out; financ; find; finden; floor #;
    follow up; for consideration; for immediat; for six; for the; form of; fort; francisco; freuen;
    from an; from day; fundiert; gain a; genugt; germany; get; going; golang; golang$; gut; handbook$;
    hear; help us; hir manager; hn; home; hour; hour of; hour on; hour per; hr; http; http www; i read;
    identificacion; identificacion$; if you'v; immediat family; in may; in offic; in one; in our; in plac;
    in which; in work; in$; individual who; informal; internal and; interview #; interview will;
    interview with; into a; is full; java; jederzeit; job #; job detail; job in; job lever; join us; jour;
    jour$; journal; juev; july; kannst; kitchen; klingt; know; kontakt; lab; leav a; lebenslauf;
    letter of; letter to; lever; lever co; li remot; lifeguard; light; light commercial; like this;
    link to; list will; list$; live; love to; lunch; lunch$; madison; main; maintenanc and; may; may #;
    may not; mean it; mention hn; mi; minut call; miss; ml; more english; most; most and; mric; name;
    naturlich; need a; need this; negotiabl; nomination; normal work; not an; not sell; note;
    notic period; now; now$; nyc; oat; of experienc; of no; of our; of thes; of thre; off$; offic and;
    on a; on site; only; ontario$; open; open to; opportunity$; or text; or volunteer; or your;
    other thing; our agency; our ai; our cost; our handbook; our lab; our two; out of; p m; paid #; paid$;
    pair on; part; partner$; pass on; pattern; pay #; pdf$; per; per month; per week; period; phoenix az;
    plano; playbook; pleas apply; plus a; pm$; pop; pop in; portal$; position at; position is; position$;
    post #; post$; practical; principal; producer; profil; property; puis; puis une; qualify;
    questionnair; r #; rata; rate up; rather; read everyth; read more; ready; ready for; real; receiv we;
    reclaim; recruiter; refer; refere; region; regular; rejoindr; relocat; reply; repons sous; req r;
    requirement$; requisition; responsibility and; right fit; road and; roadway; role is; role will;
    round a; salary$; same; same address; school for; scientist; sea; see; see your; selection; send a;
    send resum; seniority level; sent; sf #; shar this; shoe; shorter; sign; similar; similar job;
    site in; situation$; six month; slowly; sound; sound like; speak; sponsorship is; standard within;
    statistic; student to; studio; stuff; subject; supply; support$; sure; survey; take home; talent;
    technical; telework; tell a; tell us; temporary; territory; than two; thank you; that can; that it;
    the abov; the conversation; the eligibl; the good; the maintenanc; the natur; the offic;
    the qualification; the responsibility; the role; the same; the standard; the subject; the volum;
    think; third; this list; this post; this will; thos who; thre; thre refere; through; through the;
    thur #; tick; tim; time #; time as; time employment; time in; to #; to anyon; to apply; to arrang;
    to both; to contact; to help; to know; to meet; to offic; to result; to run; to speak; to suit; today;
    today$; travel to; two page; two peopl; uber; uber fundiert; under #; unless; uns; uns auf; us start;
    utiliz; v; va; venga; verification; via; video; view; visit; visit$; vita; vollzeit; volum; volum of;
    w; want to; warmly; was found; we expect; we look; we mean; we move; we receiv; we want; we'll; week;
    welcom$; were; what are; when possibl; whiteboard; why; will hold; will remain; wir freuen;
    with occasional; with offic; with you; within; within a; within five; work by; work location; work on;
    work that; work toward; workload$; world$; writ sampl; www; year experienc; year$; yes; you agre;
    you ask; you can; you for; you get; you think; you'd be; you'v; young; your current; zendesk; zum #
-2: !benefits2; !benefits5; !bullet; !duty2; !duty3; # bruto; # by; # employe; # for; # more; # of;
    # peopl; # person; # uncap; # yrs; ^-ing; ^acquisition; ^are; ^arm; ^at; ^be; ^betrieblich; ^coach;
    ^collaborat; ^communicat; ^competitiv; ^cut; ^demonstrat; ^du; ^eoe; ^even; ^flexibl; ^go; ^health;
    ^in; ^interest; ^keep; ^look; ^must; ^own; ^patienc; ^perform; ^plus; ^privacy; ^report; ^run; ^staff;
    ^terraform; ^train; ^uk; ^we'r; ^you'd; a #; a basic; a contract; a criminal; a cv; a highly; a los;
    a lot; a relat; a senior; a team; a test; accident; accommodation; accommodation to; accordanc;
    accurately; across; act; activ; addition; additional; adher; after six; aller; almost; alter; and;
    and an; and c; and come; and disabl; and hire; and how; and location; and more; and relevant;
    and system; and the; and we'll; and will; angebot; angebot$; anyth; api; application call;
    application$; appoint; are an; are currently; are subject; arm; as assign; as per; as requir; assess;
    assign; associat; at #; at a; at this; attendanc; automat; aux personn; aws; background; bas in;
    base salary; basic; becaus; becaus of; becom; bei uns; bewerbungen; bike; bill; bit of; bond; boot;
    break; break$; bring; bring a; bruto; budget; buy; call #; camp; can do; can't sponsor; cannot;
    cannot be; capital; care; care$; career page; certifi; certification; choic; christma; citizenship;
    civil; clean; clickhous; collaborat; collectiv; commit; communicat; communication; company and;
    computer; conditional; conferenc; confidenc; contact; contribut; contribution; control$; controller;
    conviction; core; council; count; cover$; cpc; creat; critical; css; currently; customer; cycl; dan;
    data; data and; data engineer; day a; day of; day we; de; decision; defin; degre or; delivery;
    dental and; des; dev; did; dies; differential; directly so; discriminat; do you; don't need; drainag;
    driv licenc; driv record; driven; drug; dsgvo; duty as; early year; eastern; ein; einem; employe and;
    employe or; en #; engag; ensur; eoe m; equal employment; equal opp; erwarten; et; etc; etc$; exce;
    exception; exist; experienc of; experienc work; experienc$; explain; fac; facilitat; factor; faith;
    fee; firm; fitness; flexibl; follow us; follow$; food; for; for at; for our; for this; forc; forecast;
    fortnight; foundation; fpga; framework; fri #; friendly; from #; from home; from us; fuel; full and;
    fund; gender; gender and; general; german; geschlecht; geschlecht herkunft; get #; give; global; gmp;
    go; goal; good year; ground; growth; guarante; h; had; hand over; happy; happy to; hardwar; has;
    have fun; he; head of; health after; health insuranc; healthcar; heat; help with; here #; high;
    hinweis; hit; holiday$; home$; igualdad; im; implement; in #; in all; in for; in good; in music;
    in order; in the; in their; in this; incumbent; individuell; industry$; inform; ingl; inspection;
    inspection$; instructional; insur; integrity; international; is #; issu; ist; it; kaffe; keep your;
    kid; kind; labourer; last; law; le; lead; lead the; learn; learn styl; learn to; leas; least #; les;
    licens; licens and; littl; liv; loan; location for; look after; los; lot; made; make; management;
    management$; many; master; meal; mechanical; member; mileag; mind; money; monitor; month of; month$;
    monthly; most of; motor; mov; ms; mt; multi; must have; must hold; must meet; nach einem; national;
    need help; need to; nextj; night; night weekend; no exception; not contact; not requir; notic$; nous;
    nurs$; nutzung; of #; of a; of four; of leav; of long; of relevant; of themselv; of us; offer; old;
    one campaign; onto; open sourc; open the; operat; opp; opportunity to; optional; optional$; or;
    or equivalent; or more; or the; order; organis; organiz; ote #; other duty; other peopl; our team;
    outdoor; own; pack; paper; park$; part of; participat; participat in; participation; particularly;
    party; passionat; past; pay for; pay is; payment; payroll; pension; per year; personal; personn;
    phon$; piec; pipelin; plant; plastic; platform; plumb; post and; pre; prefer$; press; previously;
    pric; pto; publish; pupil; put; qualifi individual; question; question and; rais; rang from; rat;
    rate; rate$; record$; recruitment; regard; regardless; register; regulation; regulation$; regulatory;
    relationship; relevant; relevant criteria; reliabl transportation; religion; remov; represent;
    resourc; respond; respons; responsibl for; right to; roll; room; rotation; rotation$; rs; rule; run;
    safe; sale$; salesforc; scal; school and; season; second; seen; september; seven; ship; sinc; sit;
    skill; small; solution$; sowi; special; specializ; sponsor visa; stack; stand; stock; study; su;
    successful candidat; such as; suchen wir; summary; summer; sunday; supplier; system; tailor;
    tailor to; tamarack; target; team to; tech stack; terraform; test and; test or; that the; the base;
    the form; the industry; the job; the month; the us; their; ther; ther are; third party; this time;
    this vacancy; throughout; ticket; time and; time becaus; time employe; time permanent; time to;
    time zone; to chang; to do; to learn; to look; to perform; to the; tool; transportation; travel;
    truck; turn; two week; two year; uk; un; uncap; under; under the; unserer; unsolicit resum; us in;
    us we; us what; used to; utc; vacancy$; vacation; van; vehicl; vergutung; verify; veteran; visa;
    von menschen; vor; vorteil; warehous; wasser; way; we do; we make; we offer; we pay; we'r; we'v got;
    web; wednesday; week in; week of; weekend$; welcom application; weld; went; werden; what it;
    what work; when; whil we; who; will be; will have; willingness; willingness to; window; wish; with #;
    with it; work as; work at; work hour; work$; worker; would be; year; year in; you may; you need;
    you requir; you'll; your age; your profil
-3: !ask3; !benefits3; !cells; !nested; # mile; # night; ^about; ^as; ^bonus; ^bring; ^do; ^free;
    ^pension; ^support; ^us; a month; ability; access; age; an equal; and work; annual; application from;
    art; as; assistanc; at least; au; birthday; bonus; book; can't; class; coach; commission; commit to;
    control; criteria; customer focus; cv to; development; driv; effectiv; email a; employer$; eoe; event;
    fast; from; front; hand; have; hol; hour must; hour week; igualdad de; includ; insuranc;
    investigation; kunden; la; least; licenc; life; long; matter; menschen; mentor; metabas; mit; music;
    must be; nice; now and; on call; one; opportunity employer; organization; ote; overlap; overlap with;
    packag; peopl who; perform; philosophy$; phon; privacy notic; professional; program; program$; proper;
    qualification; reasonabl; reasonabl accommodation; relat; relocation; requir$; right; run a; rust;
    salary rang; sale; seek; sql; staff; stat; test$; the county; this role; to work; together; unsolicit;
    up to; user; very; watch; we can't; we have; we'v; which; will not; wish to; with an; with disability;
    within the; without; work #; world we; writ; y; year and
-4: !legal5; ^an; ^mentor; agreement; compensation; der; disability; eine; employer; equal;
    equal opportunity; fur; hire; is an; keep; local; must; patient; plan; record; safety; sie; sponsor;
    stay; take; und; wher; whil; zone
-5: as a; python; rang; train; von
-6: provid`,
  },
];
