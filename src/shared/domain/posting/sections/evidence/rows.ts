import type { Kind } from "./weights.ts";

/** What the words and the look of a row say of its kind. Counted by `npm run count`. */
export const ROWS: readonly Kind[] = [
  {
    kind: "required",
    start: -0.14,
    weights: `
8: a plus
7: mindesten; prefer$
6: ^ability; abgeschlossen; ability to; hast; ideally; must be; plus$; self; sql; willingness
5: ^own; ability; able; accuracy; be able; citizenship; climb; construction industry; css; desirabl;
    english; es; excel; excellent; fpga; git; lift; math; must; nec; nice; one is; orient; principl;
    record$; registration; reliabl transportation; strong; will to; willingness to; would be; written and;
    zendesk
4: ^able; ^any; ^can; ^candidat; ^current; ^cut; ^good; ^graduat; ^high; ^patienc; ^peopl; ^reliabl;
    ^strong; ^will; ^willingness; able to; alarm; are requir; associat degre; attitud; b2b; back end;
    be useful; bereit; berufserfahrung; certificat$; certification$; clean driv; comfortabl;
    communication; connection; construction; conviction$; cpc; cpr; desirabl$; detail orient; driv record;
    drug screen; du hast; electrical; employe or; engineer who; equivalent$; essential; experienc prefer;
    familiarity; freud; from a; graduat; gute; high school; hold; hous$; humor; idealerweis; in b2b;
    in computer; industry background; it take; it with; just; labor; least #; leidenschaft; level #;
    licenc; licens; min; mric; mt; natur; nice to; nor; obtain; of a; overlap with; passion; player; plus;
    prefer; reach; spoken; sunday; team player; test$; the duty; the right; the successful; this one;
    thoughtful; to read; to travel; transportation; travel; umgang; understand; useful; useful$; valid;
    vous; wednesday; work #; year requir; yrs; zuverlassig
3: # ano; # monday; # or; # pound; # year; # yrs; ^-ed; ^accuracy; ^applicant; ^arm; ^clean; ^comfortabl;
    ^construction; ^detail; ^level; ^lift; ^minimum; ^must; ^python; ^u; ^understand; ^valid; ^you;
    ^you'r; a charity; a contact; a creativ; a deep; a dot; a high; a season; a strong; a student;
    a supervisor; about #; actuary; advanc degre; advantag; agency or; all level; an advanc; analyst;
    and a; and competency; and dependent; and english; and have; and hire; and then; and willingness; ano;
    are able; arm; as an; ask the; assault; at #; at least; ausbildung; availability; availability$; b;
    background; background$; be flexibl; berufserfahrung in; bist; bls; but not; c1; calm; care or;
    causeway; certification is; challeng; command; conditional; conviction; core; credit union; current;
    customer focus; dashboard; data structur; date; deal with; deep; degre prefer; demand; demonstrat;
    dependent upon; dept; desir; deutsch; distanc; don't; don't do; dont; driv; driv licenc; driver; drug;
    duty requir; e verify; eastern; effectively; eine; engineer or; english or; enjoy; enough;
    environment and; ethical standard; evaluat and; excel$; exceptional; experienc; experienc of; eye;
    farm; fluency; folgenden; follow$; for at; for individual; for someon; friendly and; get here; gibt;
    glue; good; good stand; good with; grasp of; great; grown; hand; hand on; hand tool; have;
    have experienc; have$; health safety; heavy; highly; hold or; in any; in good; in music;
    in production; incl; incorporat; information is; information security; is passionat; it support; jd;
    jurisdiction; kenntniss; knowledg; knowledg of; lake; law and; least one; location for; logistic;
    maitris; manag application; mark; mindesten zwei; minimum; minimum #; minimum of; monday friday;
    multi; music; mysql; neben; necessary$; nice$; nois; nurs; of data; of nurs; old; or; or be;
    or equivalent; or relat; or will; or work; orient$; outgo; overnight; overnight stay; own transport;
    pal; part of; pas; pass; pass a; past; pci; peopl who; pleas note; polic; polic officer; positiv;
    possess; postgresql; pound; pound$; preferably; premier; prepar to; pressur; proactiv; product vision;
    proficiency with; program schedul; project across; proven; proven experienc; provider such;
    python for; quiet; rang of; record; record of; regulator; relat; reliabl; requir to; rest; review by;
    road test; rota; say; say so; school diploma; school of; scor on; second; serv$; should be;
    similar is; social care; solid; somebody; someon; sometim; sorgfaltig; sound; spanish; sql and; stack;
    stack engineer; stand; standard$; stat; stomach; strategic; strong hand; studium; successful;
    support role; t; technical support; telephon; that$; the ability; the greater; the last; themen;
    they'v; this person; time zone; to do; to live; to obtain; to work; tolerat; transportation$; uk;
    umgang mit; und oder; usa$; valid work; verbal; verfugst uber; verify$; very good; violation in;
    vision core; ware; we do; weekend; weekend$; whil we; who has; will have; with dbt; with zendesk;
    within; work knowledg; work requir; work ther; work toward; work well; writ$; written; year in;
    year or
2: !ask3; !ask5; !cells; !nested; !noise2; # food; # in; # lbs; # libra; # member; # month; # shift; ^an;
    ^analytical; ^anyth; ^are; ^associat; ^basic; ^bls; ^bonus; ^clear; ^computer; ^conduct; ^confident;
    ^criteria; ^demonstrat; ^driv; ^driver; ^du; ^ein; ^english; ^excellent; ^experiencia; ^fit;
    ^friendly; ^git; ^gute; ^happy; ^idealerweis; ^interest; ^knowledg; ^logistic; ^offic; ^pass; ^right;
    ^seek; ^sound; ^spanish; ^translat; ^us; ^vous; ^your; a bonus; a chat; a huge; a passion; a project;
    a quiet; a relat; a team; a year; a$; aber; aber kein; ability requir; academic; acceptabl driv;
    accountabl; acl; actuarial; administration; advanc; advantag$; alignment; almost; ambiguous;
    ambiguous problem; an activ; an advantag; an equivalent; an understand; analysis; analysis skill;
    analyst to; analytical and; analytisch; and bank; and challeng; and concept; and distribution;
    and healthcar; and ideally; and local; and math; and or; and policy; and presentation; and problem;
    and ready; and responsibility; and steel; and understand; and verbal; and work; and written; and your;
    any other; anyth; anyway; app; appearanc and; applicabl; application and; apply for; apprenticeship;
    aptitud; arbeitsweis; arbeitsweis$; are comfortabl; are look; are particularly; aren't; as part;
    as the; assess; asset; asset management; at all; at this; attendanc$; attention to; attitud$;
    austausch; automat test; away; away from; aws; b$; bachelor; background prefer; basic; basic computer;
    basic data; be an; be at; be commit; be prepar; befor even; bend; bereitschaft; bet;
    biology biochemistry; bonus; budget$; bus$; buse; business and; but we; by the; call rotation; camera;
    can lift; can't sponsor; candidat; candidat must; cannot be; capacity; capital project; carolina;
    certificat; chang product; character; check$; child; children; christian; citizenship is;
    civil engineer; class; class a; clean; climb ladder; clinical experienc; cloud; colleg or;
    color vision; combination; command of; common; commut; company builder; competency; complet a; concis;
    conduct and; confidenc; conservation; consumer; context; core product; cpr$; credit; criteria;
    criteria essential; criteria$; current uk; customer journey; customiz; cut; dashboard and;
    data analysis; data architectur; data lake; data quality; databas experienc; de prueba; deal;
    delivery of; demonstrat experienc; design; design$; detail; deutsch und; development$; digital;
    diploma; direction we; distanc of; dns; do you; doe not; don't need; down$; dress; driven; drug test;
    du bist; du mit; dutch; dwi; eager; effectively and; efficiently; einer; either; eligibl; elsewher;
    embed; employment; employment drug; employment is; encourag; end and; england; englisch;
    englischkenntniss; english and; english written; enough to; enthusiasm; environment the; epa;
    equivalent; equivalent combination; erfolgreich abgeschlossen; erst; essential desirabl;
    essential for; essential$; est; estar; ethical; etho; every customer; excellent written; expectation;
    expens; experienc #; experienc is; experienc sell; experienc work; experienc writ; experiencia;
    exposur; extensiv knowledg; fac; familiarity with; fast pac; financial; first principl; five #; fleet;
    flexibility; flexibl; flexibl hour; float; fluent; focus$; follow; for any; for build; for detail;
    for occasional; four hour; friendly; frighten; from first; full stack; function of; fundamental;
    fundiert kenntniss; further information; gcse; give; given$; good command; googl; grasp; greater;
    happy; happy on; hav; have a; heat$; helpful$; here http; history check; hold a; holiday; holiday$;
    hour must; however; huge; hygienist; ice; ideal; ideal candidat; identify; if not; im offentlichen;
    impact; impact of; in a; in education; in either; in health; in python; in seven; in summer;
    in technical; independently; infrastructur; ingl; intersection of; into an; io; is essential;
    is expect; is look; is prefer; is requir; ist von; job you; journey$; js; kenntniss in; ki; ki und;
    king; kneel; knowledg and; ladder; lbs; learn$; least; level of; licens$; licensur; lift #; liquid;
    live within; local; look for; looker; losungen; manag; management skill; manner; many; marketplac;
    marketplac and; mas$; member to; microsoft; min #; mississippi; mit; model experienc; moment;
    monitor the; more in; more job; multipl; must also; must hold; must pass; nativ application; natur$;
    necessary; need an; net; night a; no exception; no problem; none; not ask; note you; numerat;
    obtain a; occasional; oder python; of environment; of health; of human; of laboratory; of one;
    of relevant; of turn; of$; offic; on call; on experienc; on shift; one week; only; only be;
    or ability; or as; or comparabl; or eligibl; orient and; other factor; otherwis; ou en; outcom$;
    outdoor in; outsid of; over; p6 or; participat as; passion for; past #; perform work; pharmaceutical;
    pie; pioneer; plan review; plastic; playwright; portland; position doe; position$; ppe;
    pre employment; preferably in; preferenc; pressur and; previous; previous experienc; problem;
    problem solv; procor; procurement and; product manager; product$; professional experienc; proficient;
    proficient in; program$; protectiv equipment; python; python$; qa; qa analyst; qualifi; quantitativ;
    quick; rail; react and; read a; ready to; really; recogniz; record our; refresher; regularly;
    regularly and; regulation and; relat experienc; relat field; relat work; relationship;
    relevant criteria; relevant experienc; requir; requir knowledg; resilienc; responsibility$; right mix;
    risk of; roadmap; roadmap and; role; role are; role for; role requir; role$; rust; scenario;
    schematic; scienc data; scientist$; scor; script languag; security clearanc; seek; sehr gute;
    self starter; sell to; semantic; servic a; sex; sexual; shall; shar their; shift in; shift$; should;
    should have; sicher$; similar; skill; skill are; skill to; so we; sofern; some experienc; sorry$;
    specialist; specialist will; specification$; spreadsheet; stability of; stand for; starter; statutory;
    statutory deadlin; stick; stoop; strong foundation; strongly; strongly prefer; structural; substitut;
    successful senior; such; super; support team; system the; tableau; tax; team and;
    technical documentation; that do; that got; that must; the #; the alarm; the appropriat;
    the california; the delivery; the exist; the facility; the ideal; the industry; the offic;
    the relevant; the requirement; the stability; the stat; the support; the time; the us; this could;
    thre year; time to; to #; to analyz; to apply; to attend; to collaborat; to communicat; to have;
    to keep; to learn; to lift; to maintain; to multipl; to quickly; to start; to world; total;
    train will; tuesday and; tun; turnover; u s; uk we; un; understand of; understand the; union;
    union and; universal; user story; using advanc; ux; validation; valu that; vehicl;
    verbal communication; vergleichbar; vision; vot; walk; warehous data; we are; we don't; we'r seek;
    web; weld; what it; when; when it; when necessary; when the; whil deliver; who; who want; wie;
    will only; with children; with experienc; with great; with react; with relevant; with requirement;
    with softwar; with the; within a; within commut; without a; work a; work flexibl; work hour;
    work night; work outdoor; work within; workplac candidat; world we; worldwid and; would;
    written procedur; wunschenswert$; xma; yet; you care; you have; you pick; you understand; you'r;
    you'v been; yrs in
-2: !about5; !benefits3; !duty2; # a; # for; # mile; # peopl; # per; # risk; #$; ^answer; ^at; ^audit;
    ^by; ^call; ^central; ^coach; ^collect; ^colleg; ^degre; ^email; ^extra; ^follow; ^great; ^health;
    ^help; ^hybrid; ^manag; ^next; ^no; ^or; ^paid; ^pay; ^pension; ^perform; ^plan; ^practical; ^prior;
    ^privacy; ^provid; ^report; ^represent; ^resum; ^run; ^safety; ^serv; ^shar; ^show; ^staff; ^support;
    ^talk; ^target; ^unlimit; ^utiliz; ^when; a business; a cv; a friend; a los; a number;
    a qualification; a technical; a week; about our; abov all; academy is; access; accredit university;
    activity as; ad hoc; address; address the; address$; adjustment; after #; airport; all inclusiv;
    all staff; alongsid; als; also be; among; an experienc; and ability; and content; and equipment;
    and experienc; and is; and jump; and leav; and library; and maintain; and process; and professional;
    and skill; and staff; and support; and unit; and valu; and we; and will; and young; angebot; any; ap;
    ap$; appli; apply; appropriately; architect; architectur$; artist; as; as requir; assignment;
    assistanc; assistanc is; assistant; assistant and; associat to; associat will; audit; availabl$;
    back to; background in; bar; bas at; base; be assign; be responsibl; been going; bereich; birthday;
    bis; boost; boot$; bring; bringst; build product; built; bus; business litigation; business$; by #;
    can be; candidat and; candidat with; care assistant; caus; central; chas; choic; client with; clos;
    closely with; collaboratively; colleagu; collect; collectiv; commensurat; communicat well;
    completion$; con; confirm; content; content$; contingent; contract; contrat; contribut; contribution;
    conversational; convert; cost of; counsel; country; criminal; cv to; day plus; day shift; degre$;
    delivery$; department is; determin; develop; developer; development team; die; direction of; directly;
    disabl; dive; dive deep; documentation of; domain; door; dry; durch; edge; education experienc;
    eleven; employe$; employer; employer$; end of; engineer to; enhancement; erfahrung; evaluat the;
    event; examination; execut; executiv; exhibit strong; experienc and; experienc from; experienc not;
    expertis in; f; family in; field; fil; firm; five; flexibl schedul; flexibl work; flight; for all;
    for emergency; for futur; forklift certification; form of; fort; friday$; friend; from every;
    from outsid; from the; gain; gender; get #; go; go on; goal; got; governor of; half; hand over; has #;
    hav work; have been; have the; help; high performanc; higher; hir; hmong; hotel; hour a; how;
    human traffick; ii; im bereich; imag; immediat; in #; in person; in staff; in this; in to; increas;
    inform; inquiry; install; institut of; interpersonal; interview; into this; invoic$; is an;
    is contingent; is seek; iso #; it for; it is; it$; job titl; job type; journal and; junior; key to;
    kitchen; la; larg; las; laser; lay; least five; leav; let; let talk; letter; letter$; li; life; littl;
    ll; location; london; longer than; look after; los; lunch; machin learn; mail; maintenanc worker; mak;
    manager; may; me; mean; measurement; meet the; merger; mes; mit #; mit den; month you; most of;
    mostly; multidisciplinary team; must address; must meet; my; national security; negotiabl; neue;
    never; next; nhs; nhs pension; node js; non; normal; numpy; numpy scipy; nurs and; nursery; oat$;
    of application; of company; of mak; of pre; of softwar; of your; off; offer is; on; one year; ongo;
    open sourc; openai; option; or utility; or volunteer; origin; other duty; our; our customer; our data;
    our team; our websit; out a; out$; outcom and; overview; packag; paperwork; part time; participat in;
    passport; patient; patient care; payment; peer; pension; peopl; per; per hour; perform; perl;
    permanent$; php; pile; plac of; platform; platform$; pleas apply; plus bank; position offer;
    position requir; post; post$; practic and; prefer work; present; press; principal; prior; problem$;
    procedur; process is; product and; programm; protection; provid all; pto; public work; publication;
    pyspark; quality of; question; radio; rate of; rather; read$; ready for; receipt; recommend;
    reliabl and; relocation; render; report; report to; request; requir the; requirement for; requisition;
    respons; responsibl for; resum; return; review$; revit; rich; ris; risk management; romanian; roster;
    rout to; rs; ruby; safety as; salary$; sale support; sampl; schedul$; school is; scipy; scipy scikit;
    seasonal; second languag; sector; selection; selection criteria; send; set; settl; shap the; short;
    sinc #; sind$; six; skill includ; skill must; so; solution and; spanish or; spanish$; speak;
    spring boot; sr; st; stuff; submit; subscription; suffolk; suffolk library; supervis; supervision;
    support need; take a; task at; teacher$; team befor; technical expert; thank; that they;
    the application; the goal; the good; the opportunity; the other; the product; the qualification;
    the responsibility; the road; the same; the school; the use; them at; them in; them on; thing in;
    third party; this is; this position; this role; time permanent; to appoint; to customer; to ensur;
    to it; to join; to know; to provid; to qualify; to recruit; to run; to two; today$; tool to; top;
    toward it; traine; transition; tuition; two #; two hour; uber; um$; und; und$; uniqu; unit;
    university degre; university$; unlimit; updat; upon; upon successful; us a; used; used to; utiliz;
    utiliz$; vacancy; vacation; vacuum; various; verantwortung; verfugst; via; view; visit; w; we know;
    we need; we'd sooner; we'v; weather; weekly; were; what; whatever; wher; wher you; who thriv;
    who will; will provid; will work; wish; with us; with various; wochen; work and; work experienc;
    work for; work location; work maintenanc; work with; would rather; www; y; year one; year plus; year$;
    you about; you got; you prefer; you'll; you'll be; young peopl; your current
-3: !about3; !colon in; !url; # #; # on; ^application; ^as; ^assist; ^ensur; ^eoe; ^insuranc; ^job; ^our;
    ^page; ^salary; ^supervis; ^travel; ^who; a certificat; a day; abov$; accept; agent; allowanc; and at;
    and communicat; and how; any time; anyon; applicant from; appoint; are in; as assign; as need;
    assign by; assist; aus; be used; bed; bei; benefit; bike; brief; case from; christma; client$; co;
    com; compensation; comprehensiv; consist of; contact; cost; cv; day; deinen; description; disability;
    diversity; diversity$; do the; domain$; duty as; duty$; education$; el; eligibl list; email;
    ensur that; eoe; equal; establish; etc$; eu; every background; everyon; everyth; exampl; exercis;
    fair; file; for #; for our; for six; for you; generally; genomic; gern; go to; grow; handbook;
    have you; home$; hospital; how it; hr; in nursery; in plac; incident; information system; internal;
    job; job description; join our; journal; jump in; keep; keep on; know how; laptop; leader; leas;
    limit; line; list$; litter; look at; love to; mean and; media; meet$; mile; mileag; monday to; nach;
    national; naturlich; nine; nine$; node; normal work; not requir; notic; now; now$; oat; of us; off$;
    offer; often; on a; open; opportunity to; or national; or six; paid; park; permanent; playbook;
    program and; promot; properly; proposal; prospectiv; provid; qualification$; quality; question$;
    receiv; region; remot work; remotely; repair; research; responsibility; right person; rout; run; same;
    schem; search; six or; sooner; speak with; spring; staff industry; stock and; supplemental; supplier;
    technician; technician$; technology$; term; the business; the end; the selection; thos; to the;
    to undertak; together; trial; trust; two; tx; uber fundiert; undertak; unser; us$; v; vendor; video;
    volunteer; water; we'd; websit; welcom applicant; what you; will often; with our; with you; work is;
    you want; you$; you'd; young; your family
-4: !benefits5; !duty3; !fact; !n2; !noise; # day; ^develop; ^take; a six; academy; activity; after;
    answer; are not; are you; around; at our; auch; az; by; cap; competitiv; copy of; depend; depend on;
    director; employe; family; follow are; from #; full time; guest; hybrid; is the; library; library in;
    linkedin; list; load; opportunity; other thing; page; person$; plac; plan$; platz; possibl; represent;
    requirement and; routin; so that; special; stock; subject; support$; system and; the basic;
    the position; to friday; university; you need
-5: !duty5; !noise5; !pay; ^apply; ^is; ^keep; additional; for an; partner; salary; staff; teacher; uns;
    you will`,
  },
  {
    kind: "preferred",
    start: -0.04,
    weights: `
5: ^knowledg; domain; rust; spanish
4: ^experienc; ability to; api; bus; certification; enthusiasm; follow are; framework; kind of; knowledg;
    o; or; prior; refrigeration; you'v
3: ^an; ^forklift; ^german; ^know; ^master; ^prior; ^staff; ^strong; ^technical; a must; ability;
    and communicat; ano de; aws; benefit$; but; certifi; certification$; clearanc; contribution; control;
    conversational; cook; credit; detail; especially; experienc; experienc lead; experienc of;
    familiarity; french; important; interest; iso #; kafka; know your; knowledg of; kotlin; languag$;
    licenc; licenc$; machin; management or; mandatory; mba; merger; multidisciplinary team; nine; nine$;
    no bus; or other; pipelin; platform$; pos; previous; python; right person; sc; second; spanish or;
    spanish$; speaker; the follow; ther no; toward it; understand; understand of
2: !ask5; !colon; ^a; ^comprehensiv; ^confident; ^conversational; ^cpc; ^exist; ^expert; ^exposur; ^has;
    ^interest; ^kafka; ^polish; ^sas; ^you'v; a bonus; a certificat; a library; a relevant; a second;
    abgeschlossen; academy; activ; airport; and css; and the; apprenticeship or; are not; aren't; as ther;
    attitud; ausbildung; basic; be given; believ; benefit; big data; bs; by the; can't; capability;
    certificat or; clearanc$; cloud; commercial or; communicat in; communication; communication skill;
    complianc requirement; component$; comprehensiv; conferenc; conferenc talk; connection; container;
    control or; control$; conversational spanish; county; cpp; credential$; css; css$; databas; dataset;
    degre; degre$; developer; development of; domain$; driv; driv licenc; driver; e g; educator; email$;
    end$; energy; english; english spanish; exceptional; exist; expect; experienc in; exposur to; flight;
    fluency; fluent; forc; forklift certification; fpc or; from outsid; function to; g; geography; german;
    good communication; gps; gute; have used; hmong; home with; hospital in; html and; in a; in to;
    industry$; infrastructur$; ingl; investigation; it or; its; jump in; kind; know; kotlin$; languag;
    larg; lead cross; lean; library; library of; licenc and; licens; liv; local; maitris; messag;
    methodology$; mindesten; molecular; monitor; most important; multi; multipl; nate; national security;
    of company; one year; open sourc; or similar; or thos; oral and; ou; performant; permit; pile;
    possess; postgraduat; postgresql; product and; proven; publication; python and; requir within;
    requirement for; reusabl; review; revit; romanian; salesforc; sas; scal; scal$; school$;
    second languag; similar; six sigma; skill both; skill in; so the; somebody; strong; subscription;
    such as; supply; system for; talk; technical field; tender; terraform; the employe; the most; ther;
    ticket; ticket$; to a; tone and; tool; try; umgang; umgang mit; valid; van; van$; way around; welsh;
    with an; without los; work in; written$; you speak; you'v written
-2: !duty2; !gap; !n20; !n99; !noise3; !noise5; !url; # #; # in; # of; # or; # to; #$; ^-s; ^agency; ^at;
    ^call; ^cater; ^education; ^if; ^maintain; ^report; ^similar; ^train; ^travel; ^up; ^valid; ^we;
    a huge; a los; a particular; a week; accept; accommodation; after #; all; and ability;
    and development; and we; and word; annual; application; aptitud; are in; are you; as need; as well;
    ask; at the; attendanc$; availabl$; az; best; bis; brand; budget; business or; ca; career;
    cater lunch; cd; certification is; chang; chat; civil; click; collaborativ; command; command of;
    commit to; compensation; confidential; consumer; copy of; cours; creat; cultur; data quality; dbt;
    dental; dental vision; der; designer; desirabl$; desk; director; divers; diversity; do; do not; dutch;
    each; education; ein; eligibl for; employe; employer; en la; english written; equity; equivalent to;
    event; examination; excel; execut; experienc and; experienc is; family; federal; file; financial;
    five; flexibl; food; fort; fpga; full; fun; good command; grad; half; help; holiday; hotel; hour; hr;
    identify; ii; in our; in python; install; insur; is not; job; kubernet; la; last; legal; letter;
    limit; line; loan; look at; looker; mail; manager; match; mentor; mes; mi; mileag; min #; mit #;
    month; must be; must possess; national; network; no; notic; nyc; of experienc; of our; of the;
    of them; off; on; on structur; or apply; oracl; our; ownership; page; part; particular; partner; pay;
    pension; physical; plac; pleas; policy; prefer$; privat; professional experienc; python for; randy;
    receiv; referenc; representativ; reserv; retention; right to; room; safe; safety; sampl;
    san francisco; sap; schedul; scienc engineer; scor; servic; set; set$; shift; site; so that; sql and;
    sr; start; station$; student; super; supplier; take; than; that; they; time; to #; to know;
    to maintain; together; toward; trip; tuition; tun; twic; twic a; under; uns; unser; up; us; utiliz;
    vacancy; vacation; vendor; well; wher; will; wir; with our; with strong; with the; word;
    work independently; work is; world; would rather; written procedur; you; you want; you will; you'd;
    zuverlassig
-3: !benefits5; !fact; !legal5; !n40; !prose; # and; ^construction; ^hybrid; ^li; ^mentor; ^no; ^python;
    ^two; a #; a year; a$; about #; account; act; agency; answer; apply; assistant; b; b$; clean; clos;
    colleagu; cost; cv; das; day; de #; des; dich; doe; every; exampl; for the; form; francisco; free;
    fur; gibt; go; group; here; hir; how; igualdad; interview; is; just; keep; laptop; leav; li; list;
    lunch; number; on$; one is; opportunity; out; paid; personal; privacy; provid; question; request;
    requir$; resum; salary; send; servic$; spoken; stat; teacher; to travel; two; und; valu; valu$; von;
    with zendesk; written and; year$; you need; zendesk
-4: !cells; !early; !pay; # day; ^free; ^will; background$; causeway; check; client; equipment; hybrid;
    industry background; information; is requir; may; mric; or work; peopl; really; this; this one;
    travel; week; welcom; which; work toward; y
-5: !noise; construction industry; nec`,
  },
  {
    kind: "responsibilities",
    start: -0.29,
    weights: `
6: servic to
5: # persona; ^maintain; ^run; ^set; ^support; ^take; a team; collect; honest; install; leav and; of leav;
    persona; supervis; vendor; will$; you'd
4: ^analyz; ^by; ^collaborat; ^collect; ^contribut; ^design; ^ensur; ^general; ^handl; ^keep; ^provid;
    ^talk; ^travel; ^you'd; a plan; act as; adher; allowanc; and hand; and internal; and volunteer; audit;
    best practic; bike; brief; candidat will; chang in; chart; chas; day of; diagnos; engag; erstellung;
    foster; friendliest; funder; furnac; go to; he; india; investigation; keep; keep the; leav; litter;
    look after; los; mail; model and; objectiv; odd; on a; operat; order$; oversee; own the; particularly;
    photographer; pick; pipelin; prospectiv; prototyp; reconcil; refer; repair; respond to; scan; sell;
    tax return; to ensur; trend$; various; von; we ask; weekly; what you; with our; y; you will
3: ^answer; ^brief; ^conduct; ^coordinat; ^daily; ^day; ^develop; ^digital; ^erstellung; ^hand; ^lead;
    ^mitarbeit; ^organis; ^other; ^participat; ^perform; ^pick; ^promotional; ^report; ^represent;
    ^review; ^scan; ^schedul; ^use; a mix; a portfolio; a product; activity$; administer; all day; aller;
    analys; analysis; analysis of; and collect; and find; and keep; and operat; and process; and prospect;
    and python; and repair; and retain; and strategy; and support; answer the; armenia; as everybody;
    as need; ask our; aspect; asset$; away; be involv; befor; bid; boxe; breakdown; bury; bus load;
    can expect; care$; caseload; cash; center and; chat and; chief executiv; clear; cmm; comment;
    condition; contribut; coordinat; customer in; customer on; daily$; dan; day plan; debrief; deploy on;
    deputis; designer; desktop and; developer$; development to; diagnos and; doe$; dos; draw; duty;
    duty and; end of; enhanc our; enquiry; ensur; entwickelst; erstellung und; estat; evaluat; every #;
    execut; expect to; facilitat; festival; finanzamt; finanzamt und; first call; first year; fit on; fix;
    from first; furnitur; hard landscap; homeowner; honest$; hr department; identify; implement; in line;
    in time; india and; individuell; inspection; installation; instructional; internet; ireland; item;
    junior; junior$; kid and; krankenkassen; las; lead into; learn styl; leas; liais; limit to; linen;
    lohnsteuer und; maintenanc; manag a; meet$; monatlichen; necessary to; next person; of public;
    of sale; of small; on call; on quality; one you; organiz and; our exist; our product; overse;
    oversee the; own and; part in; partner; patrol; photo; photograph; pick up; plan the; plat; power;
    pre; preparation; preparation of; present; press; proactively; promotional; prun; put away; quality;
    query; radio; rais; receipt; receiv; reconciliation; releas; relevant; removal; rep; replac; report;
    report for; represent; request; resourc; respond; review; root; run; sale by; scan every; schaffst;
    sheet; shop; signal; sleep$; staff and; stair; starken und; stock; stock and; strategy;
    supervis student; supplier; support the; take; take over; take part; talk; talk to; the customer;
    the first; the odd; the releas; the site; the tech; the van; thing that; this year; to attract;
    to buy; to enhanc; to maintain; to provid; to signatur; train new; transaction; trash; travel;
    turn on; type of; undergraduat; up the; up$; updat; user; user need; van$; variety of;
    video conferenc; view$; voran; weed; what work; when the; will own; will supervis; work is; writ up;
    you'd also; you'd take; your own
2: !duty3; !ordered; # audit; # country; # home; # staff; # week; ^-ly; ^accompagner; ^adapt; ^assist;
    ^associat; ^chas; ^coach; ^communicat; ^competitiv; ^complet; ^continu; ^defin; ^deliver; ^establish;
    ^evaluat; ^follow; ^interact; ^look; ^may; ^mentor; ^monitor; ^offic; ^order; ^pair; ^plan; ^process;
    ^quot; ^rebuild; ^sie; ^stand; ^supervis; ^train; ^troubleshoot; ^understand; ^whil; ^writ; a b;
    a day; a laser; a los; a piec; a platform; a routin; abrechnung; accelerat; account$; accrual;
    accurately; accurately and; achiev individual; across the; across thre; admin; advis; adviser;
    advisory; agreement with; air; algorithm; all area; all time; allocat; allocation; among; analysis$;
    and; and #; and all; and analys; and analysis; and attend; and be; and cash; and clean;
    and contribution; and cost; and courteous; and cultivat; and defin; and deputis; and development;
    and document; and doing; and driv; and economic; and event; and execution; and fill; and floor;
    and implementation; and international; and jump; and lead; and modification; and oral; and other;
    and our; and pack; and park; and payment; and plant; and procurement; and product; and project;
    and provid; and public; and purchas; and review; and tax; and technology; and when; annual;
    annual budget; answer; api; application$; apprentic$; appropriately; area; armenia$; around; arrang;
    artist; as assign; as requir; assign$; assist; assist in; assistanc; associat; associat will;
    at present; authority; balanc; balanc sheet; bank and; be bas; be expect; be requir; be run; bedroom;
    bedroom and; bescheinigungen; bike$; bill and; boat; bookshop; breach; breakfast; bringen; bringen$;
    budget; build product; build$; business objectiv; business$; by month; cada; calendar; call; call #;
    call chat; call to; carry; casualty; chair; chat; check and; clarification; clean and; clear product;
    client to; clos of; coach; code quality; code review; collaborat; collaboratively and; colleagu;
    come down; comfortabl work; commensurat; commensurat with; commission; commitment to; committe;
    communicat; communicat well; complet requir; con; condition to; conferenc; connect; constant;
    consumer; content$; continuously; continuously improv; convert; cost$; courteous servic; coverag;
    creativity and; critical in; current; current customer; customer; customer and; customer need;
    customer$; dabei; daily; dass; daten; david; day; day to; dazu; de #; deal; decompos; defin;
    definition; deliver on; demonstrat the; dentist; department in; department is; deploy;
    description and; design and; desir; desir to; desktop; determin; development process; devic; digital;
    director and; display; door; dr; draw$; driv a; drop; dry; durchfuhrung; durchfuhrung der; duty may;
    each year; educat; educat patient; effort to; electronic; email a; employe$; empowerment; en el; end;
    engagement and; ensur complianc; ensur that; entity; entity$; entry; equipment; erwarten;
    essential duty; establish; establish by; estimat and; even; every friday; execution; execution of;
    executiv team; exhibit strong; exist; expect; expens$; experienc essential; external; failur;
    fault find; featur; featur from; federal stat; field; fill; fine$; fintech; first #; floor; follow;
    follow$; for emergency; for information; for long; for opportunity; forecast; fortnight; full stack;
    get the; goal as; graffiti; graphic; group; had; hand over; handler; hard; hire and; holder; hygien;
    idea and; identify opportunity; if and; illustrator; implement and; implementation; implementation$;
    improv; improv exist; in depth; in determin; in every; in for; in incident; in india; in keep;
    in norwich; in support; incom; inform; inquiry and; ins and; inspection$; institut of; instruction;
    interaction; internal; into; invoic; involv; involv in; involv$; involvement; is critical; is fine;
    island; ist; it down; joint project; keep your; kid; klaviyo; kniv; kosten; kunden; kunden$; land;
    lead; lead a; lead the; leadership; leadership skill; learn solution; least thre; leav it;
    legislation; liais with; library servic; licens this; light; light commercial; like a; line on; llp;
    losungen; lot; lunch and; machin; maintain; maintain an; maintain relationship; maintenanc activity;
    management; management team; manager and; manager will; markt; match the; maximiz; meal and; medium;
    met; metal$; metric includ; middl; mini split; miscellaneous; mitarbeit; mitarbeit bei; mobil; mockup;
    monat; monitor; month #; month end; month thre; mostly; move; must demonstrat; n; need; need and;
    never; newsletter; next five; northern; norwich; nos; note; notebook; notic; number; number #; oak;
    oak and; obligation; of both; of major; of shift; of six; of their; of underwrit; off and; offic$;
    officer; officer and; on #; on all; on time; once$; one day; ongo; operation and; optional; optional$;
    or a; oral; order; other relat; other relevant; other responsibility; over; over time; overview; own;
    participat in; participation in; partner closely; patient; patron; pattern; perception and; perform;
    performanc and; performanc$; person; person can; personnel; piec; plan; plant and; plant$; policy$;
    pos; post holder; post$; postdoc; prescription; present at; procedur; process the; process to;
    product and; product direction; product engineer; product management; product requirement;
    product this; program; program and; program that; project team; property casualty; prophylaxis;
    proposal; prospect; provid financial; provid high; public; publish; quality and; quality improvement;
    quarter; question; quo; read; reader; rebuild; receptionist; record and; referral; regional;
    relat activity; relat duty; relationship; render; renewal; repair on; report and; report of;
    report on; report und; report$; request for; request$; requir includ; requir to; requirement and;
    researcher; resident and; retail; retailer; retain; return for; return$; role involv; roll; roster;
    rotat; routin; run the; run your; salari; salary commensurat; saturday; schedul$; scor; search;
    secretary; seguridad; servic and; seven; shadow; she; sich; sie; signatur; sixty; sleep; so that;
    sort; sourc; sowi die; special project; split; sport; staff development; stakeholder; stakeholder$;
    stand in; starken; start at; statement; statistical; statistical analysis; status quo; ston;
    strengthen the; strong; strong leadership; studio; styl; supervisor$; support; system; tak;
    talk peopl; teach; teacher$; team of; team to; teamwork; technically; templat; term; test;
    that doesn't; that it; that the; the annual; the bill; the cmm; the fastest; the financ; the group;
    the main; the month; the nurs; the phon; the postdoc; the preparation; the product; the record;
    the same; the shop; them on; this individual; through; time #; timely; timely manner; to acquir;
    to client; to deploy; to identify; to increas; to inquiry; to prioritiz; to stakeholder; to team;
    town; transport student; tree; treibst; trip; truck; trust; tutor; und; und stellst; understand the;
    underwriter; university of; up; up without; usability; usability test; user story; van; via the;
    video; vision and; visit; visual; watch; way to; web; week in; weekend hour; weekly in; weiter; when;
    when requir; whol of; will includ; will lead; will provid; will you; wirefram; with experienc;
    with help; with one; with partner; with various; within the; work overtim; work such; would; would be;
    writ; wrong$; x; year one; year you; you do; you see; you would; you you'll; you'll do; your first;
    your turn
-2: !about2; !ask2; !ask3; !benefits5; !colon in; # an; # clinic; # hr; # stat; #$; ^#; ^accurately;
    ^application; ^been; ^complex; ^discount; ^doing; ^education; ^familiarity; ^for; ^hav; ^help;
    ^hybrid; ^lift; ^manag; ^meal; ^next; ^no; ^privacy; ^procurement; ^role; ^technical; ^the; ^une; ^us;
    ^what; a contact; a high; a highly; a successful; a way; about the; academic and; access to;
    accessibility; accessibility and; accord to; act and; actuarial; administration; age$; all level;
    an asset; analytic engineer; and access; and beyond; and e; and ensur; and experienc; and get; and it;
    and leav; and motivat; and onboard; and position; and ready; and regulation; and servic; and system;
    and two; and understand; ano de; app; app that; applicant; application; application are; appoint a;
    arbeiten; are; are #; are built; are set; as an; ask; asset management; assist the; assistant; at our;
    audienc; autocad; bachelor; background; background and; basic; bath; be made; be prepar; been family;
    befor$; below; bereichen; bi; bolt; boost; built; business process; c; call out; can use; candidat;
    cap; cap$; car; care assistant; career; certificat; certification; chang; chang order; city; clerk;
    clinic; clinical; code of; collection; collectiv; collectiv agreement; communicat in; company;
    company cultur; company product; company with; complex business; comply with; component and; comput;
    computer scienc; con #; connection; conservation; consider; consolidation; consultant; core;
    core product; cover; credit; credit union; criminal; curious; currently; customer servic; data model;
    de; de prueba; dedicat; den bereichen; dental; depend on; des; deutsch; difficult; discount on;
    distribut; dns; do not; do you; doing; don't; done; du dich; education; effectively and; eligibl;
    email and; en #; enablement; end application; energy; england; environment; environment and;
    equivalent$; ever$; every other; expectation; expectation of; experienc; experiencia; facility$;
    familiar; familiar with; familiarity; family; featur$; file$; final; find the; flexibility;
    flexibl hour; for corporat; for individual; for new; for one; forklift; fort; fpga; friend; from a;
    frontend; fuel; full; fun; further; given; got; greater; groom; has; hast; hav; have; have fun;
    health safety; help build; helpful; her; here; here$; highly; his her; how; http; i; ideally;
    igualdad; immediately; important; improvement and; improvement to; in a; in computer; in sap;
    in seven; includ$; information security; interview; interview and; interview with; into an; is; is a;
    is an; is in; journal; keep on; ki; ki und; know; knowledg; knowledg and; kubernet; languag; last;
    last year; leader; leader for; lean; learn; led; leverag; leverag our; library of; lifestyl; lift and;
    like to; link; linkedin; list$; live in; local; location; loyal; ltd; made; manag application;
    manager; manager$; many; march; marketplac; math; measurement and; member to; mes; middlewar; more in;
    more$; most; multipl; must be; my; near; network; normal; notion; oder; of every; of exist; of health;
    older than; on company; on our; on your; on$; onboard; one in; one year; only; or equivalent;
    or project; our best; our customer; our internal; outdoor in; overall; overdu; ownership; paid; part;
    partner in; partner with; patient care; per week; performanc of; period; person$; personal;
    personal care; pioneer; plus; pm; position is; position$; possibl$; postgr; prefer; preferenc$;
    premier; prepar to; pric; principl; privacy; product vision; proficient; profil$; project manager;
    protect; provid customer; provid personal; pt; qualification$; quantity; rang; read everyth; ready;
    reason; recip$; recruitment process; red; registration; regularly and; relevant experienc;
    responsibility$; right; ring; rn; role is; role will; safety regulation; sale representativ; scal$;
    scop and; seo; servic support; sf; shar; shar their; shop the; sign; similar; sinc; sind; situation;
    skill experienc; softwar engineer; someon; somo; sound; spanish; specializ; specifi; sr; st;
    stability; start; stat government; still; strategic; striv to; structur in; subcontract; such;
    such as; supervision; support for; support role; take home; team are; team for; team leader; tender$;
    territory; than #; that includ; that they; that you; the ability; the candidat; the direction;
    the facility; the federal; the greater; the process; the project; the recip; the research;
    the successful; the total; the world; ther are; they can; thirty; this; this position; throughout;
    tienda; to accept; to answer; to assist; to communicat; to do; to find; to follow; to get; to learn;
    to leverag; to manag; to referenc; to us; to wear; to writ; total; track; train will; train$;
    trend und; uk; un; und machin; understand of; une; union; union and; unserer; us; us$; useful$;
    using advanc; utilis; valid; valu; valuation; verbal and; volunteer and; vous; w d; wasser; way as;
    we are; we make; weekend; weekend as; weiterentwicklung; welcom$; well; who; who has; will be;
    will report; willingness to; with an; with clinical; with stat; women; work #; work a; work flexibl;
    work from; work relationship; work that; work under; workshop to; world; worldwid and; would also;
    writ code; writ$; you need; you'll be; you'll own; you'r; your skill; your time; your work; zu
-3: !about3; !fact; !legal5; # min; ^a; ^ability; ^company; ^have; ^knowledg; ^pleas; ^product; ^staff;
    ^you'll; ^your; a client; a new; able; able to; abov; academic; accommodation; age; agil; all weather;
    and new; and one; and we; apply$; are look; as well; assignment at; at #; atmospher; austin;
    availability; been; bonus; but; child; class; co; com; commit to; competency; comply; county;
    criteria; cv; dato; day and; de un; dem; depend; disability; discussion; discussion with; do the;
    driv record; eager; engineer you; equivalent; es; est; exampl; excellent; excit; experienc in;
    familiarity with; fitness; free; front; front end; gdpr; gross; handover$; has a; home #; hybrid; inc;
    independent; influenc; is to; job titl; join a; join our; js; kitchen; lab; law; licenc; life; list;
    look to; messag; motivat; name; new business; nicht; now$; o; of nurs; one of; owner; permanent;
    personn; plac; platform; play a; practical; procurement; profit shar; project in; qualification;
    record$; regulation and; resident care; role$; rotation; sale support; school of; secur; seek; seek a;
    shar$; sinc #; skill; slowly; someth; specialist; start with; talent; team that; texa; the highest;
    the line; the material; thes; titl; to apply; to be; to join; to see; tx; und$; unit stat; uns; up to;
    use$; ux; vision; want to; we; weather; weather$; will to; wir; work in; worker; year$; your;
    yourself; zum
-4: !ask5; !noise5; # year; ^agency; ^die; ^experienc; ^teacher; ^this; ^we'r; accept; aide$; auf; basis;
    care and; commit; continu; d; e; education$; employment; everyon; flexibl; friendly; full time; just;
    love; member; mov; no; now; only$; position; procurement and; product owner; profit; referenc; resum;
    role; six month; want; year of
-5: !n2; !url; ^-ed; ^two; ability to; health; job; pleas; we'r; you can
-6: !noise3; ^we
-8: !noise`,
  },
  {
    kind: "about",
    start: -0.18,
    weights: `
6: bas in; eur #; of us; sinc
5: # peopl; are you; eur; gross; month$; now; on$; partner; report to; ther are; to join
4: ^job; ^keep; ^somo; ^under; ^who; a month; allianc; american; and it; and system; assistant to; aus;
    background and; care assistant; chef; civil; clickhous; coffe; easy; employ; entwicklung; follow us;
    founder; hand; hi; in #; industry; is seek; is the; keep on; leader; mean and; medicin; metabas; node;
    nurs and; owner; partner with; plac; postgr; read$; recruit; sac; seek; sit; solution; supervision of;
    support for; than; than one; the two; to undertak; unserer; used to; we have; will often; will receiv;
    wish; wish to; you'll be
3: !about2; !about3; # jahr; # person; # room; # stat; # truck; # volunteer; ^are; ^it; ^only; ^our;
    ^start; ^unser; a crucial; a littl; a mission; a permanent; a qualification; about open; about their;
    activ; age or; agil; ai; an hr; and can; and get; and is; and motivat; and sell; and skill; and thre;
    and unit; and we'v; applicant from; architect; are #; are build; are work; as a; assist the;
    assistant; associat to; auto; bar; been going; bei uns; bolt; business process; by our; call us;
    canada; carrier; causeway; chang we; children with; class; com; component; consideration for;
    consist of; contact$; contribution of; creat; dan le; dedicat; deliver; dem; department of; des; desd;
    difficult; director; director$; disability age; doe; dog; dog$; east; einem; en #; entail;
    enthusiastic; excit new; expert; fabriqu; fabriqu des; fall$; find the; for one; for our; found in;
    founder$; freight; from all; from home; front desk; fun$; gdpr; generally; generation; going;
    going sinc; grandmother; hand$; handover$; hat; have fun; haven't; head of; here #; high level;
    his her; hotel; hybrid #; in need; individual to; intern; invest in; is an; is in; is one;
    is responsibl; join the; june; keep #; key to; kind; last year; learn in; littl; loud; ltd; man;
    manufactur; million; most; motivat and; mov; nach einem; name; next; nextj; north; north of;
    of student; oh; older than; on our; one very; only candidat; operation in; orientation national;
    our current; our grow; our team; our valu; peopl; permanent$; personn; platform; platform and; play a;
    previously; primary; privacy; privat; process and; process of; produc$; profitabl; promot;
    provid customer; provider of; purpos; queu; read; real; rent; repair; repetitiv; repetitiv and;
    requirement$; ride; roof; rotation; rotation$; run a; safety and; said; sery; sinc #; site that;
    somebody; somo; sourc$; spark; squar; staff; start; start to; stor in; structur in; sun; sur; task at;
    team is; tech stack; technical expert; technician; technician$; tell you; that are; that help;
    the harbour; the highest; the principal; the research; the unit; thre generation; thriv; tienda;
    to appoint; to find; to open; to race; to six; to writ; to your; together; truck; turn; twenty;
    typescript; uber #; uniqu; unit; use$; valu$; verstarkung; vibrant; we need; without sponsorship;
    work across; work in; work toward; would rather; writ code; wrong; you like
2: !cells; !n99; # billion; # city; # site; # the; ^about; ^as; ^at; ^be; ^complex; ^creat; ^das; ^full;
    ^great; ^hi; ^how; ^la; ^learn; ^payment; ^privacy; ^propos; ^transition; ^travel; ^twitter; ^une;
    ^when; ^you'll; a data; a family; a four; a fun; a grow; a keen; a lead; a leader; a main; a number;
    a position; a public; a real; a small; a un; a zero; about us; academic; academic and; academy;
    academy is; accessibility; accurat; across the; across two; activity of; addition; advanc;
    ai research; aide$; aim; all qualifi; alon; alon$; alongsid; among the; an engineer; an experienc;
    an industry; analys and; and all; and benefit; and bill; and commit; and develop; and duty;
    and encourag; and engineer; and enthusiastic; and experienc; and growth; and has; and how; and leav;
    and new; and nobody; and onboard; and staff; and standard; and their; and train; and you; app;
    app for; appli; appoint a; are commit; are in; are invit; are public; are recruit; around; around the;
    art and; as assign; as such; assign; assist; at hand; attach; attention to; attorney; au; australia;
    availability; awareness; az; bain; bath; bay; be availabl; be consider; be responsibl; be the;
    be used; becom one; been here; behavior; berlin; better; beyond; bigquery; bit of; boost; bottom;
    build; build and; build the; built; buscamo; buscamo a; business litigation; by #; cabl; calculation$;
    call out; call with; can explain; can use; candidat would; celebrat; central; cfa; challeng of;
    challeng$; chang$; chemical; chicken; classroom; client; client is; clinic; cluster; co founder;
    collaboratively; commit; community; community in; company can; company for; company that; company$;
    complianc with; con #; connect to; consist; conversion; corporat; corporation; could; creat and;
    criminal; crucial; cultur; curious; currently seek; dan; de un; deal; debut; delivery; den; deputy;
    der; deutschland; dev; development; development in; development team; direct; direction; directly;
    discovery; do it; do the; do you; doctor; documentation; documentation for; doing; down; driver for;
    duty$; edge; edu; education; effectiv; eleven; embrac; employe own; empower; enablement; energy;
    engineer you; enterpris; entertainment; environment for; erfahrung; erfahrung mit; es; estimat; et;
    et des; europ; ever$; excit; expand; experienc with; expert$; expertis; expertis and; extend; fair;
    farm; fast; financial; finish$; first and; first$; fish; fix; focus; for candidat; for corporat;
    for experienc; for field; for new; for peopl; for seasonal; for someth; for you; forest; format;
    format$; franc; from each; full time; fully; fun; fur unser; gender gender; gene that; giant; giv;
    goal; good; got; governor of; grant; great; grit; ground in; group in; group is; group of; growth;
    guest contact; half; handover; harbour; hardwar system; has; have had; have met; have the; have you;
    he will; head; help; help build; her; here$; high performanc; highest; him; holder will; hospital;
    houston; how; human traffick; hybrid; i've; id #; if you'r; impact; improvement; improvement and;
    improvement$; in addition; in conduct; in meet; in support; in the; incentiv; includ plan;
    industry lead; industry$; information or; initial; initially; insight to; instruct; integration;
    international; into; invest; investor; invit; is locat; is look; issu and; it; it can; it is; it$;
    its; its door; jacksonvill; join; join us; june #; just; keep; key; kind of; kubernet on; laboratory;
    last; le; leader in; leader with; learn; learn and; learn more; least; les; level of; level$;
    liaison and; like; link with; linkedin; linkedin com; list and; locat in; look to; lot; lot of; m w;
    maintain laboratory; mak our; make; make a; management that; manager start; manual; marin;
    marin scienc; market team; mas; mas de; mayb; me a; meet a; meet$; member$; mep; met; mine; mit den;
    more than; most of; must address; nec; network; network and; neuroscienc; new; new business; new way;
    next$; normal; north american; notion; nuestro; number; nurtur environment; of accept; of all;
    of business; of care; of experienc; of its; of long; of mak; of new; of our; of peopl; of them;
    of your; offic$; on averag; on one; on that; on with; onboard; one in; one of; one on; ontario; onto;
    open it; operat #; operat independently; oportunidad; or project; or utility; organization to;
    origin genetic; other peopl; our best; our customer; our head; our new; our peopl; our platform;
    our user; outcom; outcom and; over #; overview; overview$; pack; paper mill; para; partner in;
    partnership; patient care; peopl get; peopl of; performanc evaluation; performanc of; personal;
    personal development; plac to; plenty of; plus two; point; polic; population; position report;
    position this; pour; preconstruction; priority; product owner; professional development; profit shar;
    progress; project architect; project engineer; project in; project manager; propos; provid general;
    pump for; qualifi applicant; query; query and; quickly; race color; ramp; rather; rather than;
    read our; ready; real impact; receiv consideration; recip$; recipient; record$; red; reform;
    reliabl and; req id; research; resident; resident care; resolv; respect and; responsibl for;
    restaurant; retir; role as; role in; role will; row; rule; run; run #; run on; safe; safety;
    said that; satisfaction$; schaffen; school and; scop and; seat; secur; security practic; seek a;
    selection; seniority; set; shap the; shar$; shelv; sie auf; sit on; site for; six$; skill experienc;
    skill requir; small; softwar; softwar engineer; solution and; solution$; solv business; some of;
    sooner; sound; special; specializ; specifi; sponsorship will; st; staff industry; stag; standort;
    startup; stat government; stat without; status$; stay; stor; stor$; storm; striv to; structural;
    student in; study for; succe; succe in; such; such we; suchen; supervisory; support need;
    sustainability; swap your; system that; task; tast; teach assistant; team; team and; team for;
    team includ; team that; team who; technical; territory; than #; that could; that they; that was;
    that will; the american; the aquatic; the attach; the candidat; the challeng; the client; the country;
    the department; the digital; the general; the governor; the international; the key; the kitchen;
    the market; the north; the quality; the scop; the selection; the staff; the task; the third;
    the thousand; the vp; the weather; their; their best; their own; ther; they can; thing for;
    this recruitment; thousand; through our; throughout; tide; to accept; to another; to assist;
    to contribut; to creat; to evaluat; to finish; to gain; to growth; to it; to make; to recruit;
    to solv; to succe; to support; tool that; toward; train and; train customer; trend; trend und; trust;
    turnover; un; una; und die; und$; unglamorous; unit stat; unser; unternehmen; urban; us; us and;
    us by; us on; us to; use the; used by; user; valu; vp; vp of; w d; was; was a; watch; way; we are;
    we give; we keep; we make; we mov; we move; we save; we serv; we use; we want; we'r; we'r a; weather;
    weiterentwicklung; well; well$; what; when a; wher peopl; who thriv; who will; whol; will help;
    will report; will to; with an; with clinical; with operation; within #; work a; work and; work under;
    workshop to; world; would also; writ it; www; you prefer; you want; you'd rather; you'll help;
    you'r ready; your duty
-2: !ask5; !bold; !colon; !colon in; !n10; !n20; !noise; !noise3; !url; # hour; # last; # or; # plus;
    # through; # week; #$; ^-ing; ^an; ^apply; ^build; ^don't; ^du; ^email; ^front; ^lead; ^opportunity;
    ^pick; ^plan; ^provid; ^report; ^role; ^stand; ^successful; ^take; ^to; ^ultimately; a big; a current;
    a designer; a job; a mix; a piec; a plan; a season; a supervisor; a team; a third; accommodation;
    achiev; act as; advisor; advisor and; agreement; algorithm; all day; aller; also; ambiguous;
    ambiguous problem; analyst to; and a; and analysis; and any; and attend; and be; and concept;
    and cost; and courteous; and defin; and deputis; and doing; and driv; and execution; and external;
    and from; and grow; and in; and inclusiv; and job; and learn; and negotiat; and operat; and or;
    and product; and prospect; and retain; and strategy; and task; and tell; and welcom; and when;
    and you'll; anywher in; apply today; apprentic$; april; april #; aquatic; are interest; are locat;
    arrang; as need; as you; aspect; assistant$; at present; attend; august$; b; back end; ball; bank;
    base; basic; basis of; be run; becom our; bedroom; being; belong; bescheinigungen; bewerbung;
    bilingual; bill and; biologic; board immediately; box; boxe; broken; budget$; built for; call #;
    call on; can read; candidat must; candidat will; capability; case; cat; chat; check; check every;
    clear; clear product; clearanc; click; clos; collaboration; collaboration with; collect; colleg;
    colorado; come back; commensurat with; comment; commitment to; communication; company builder;
    company you'll; compassionat; condition; confidential and; constant; continuously scan; control$;
    cooky; coverag; creat a; creativity and; cross; curiosity; curiosity about; customer and;
    customer journey; dashboard; data lake; data warehous; date; david; day off; day plan; day the; dazu;
    defin; degre; democratic; department in; depend; detail; detail orient; develop; developer;
    developer$; diversity of; doe not; done; draft; driv a; driv the; each year; employment law;
    encourag to; engineer skill; enough; environment$; eoe; equal opportunity; equitabl; equity;
    essential; even and; event$; every #; every box; every customer; exclusively; exist; expect;
    experienc in; extensiv knowledg; facilitat; federal employment; federal stat; festival; fight; file;
    file with; fill; find them; first #; first call; fit; flexibl; floor; follow; follow$; footwear;
    for and; for client; for opportunity; forward to; foster; fpg; francisco; from anywher; from first;
    from you; front; full; furnac; g; garden and; gender and; generally requir; generous; gern; gift;
    given; good care; guidanc; happy; he would; heavy; help$; hold a; holder; holiday; honest; honest$;
    huge; ideally; identity or; if; if and; if you; implement and; improv exist; in any; in e; in for;
    in line; in norwich; in one; in summer; in time; in your; inc; inc$; incl; inclusiv; india; india and;
    individual who; install; intersection of; involv; io; is critical; isn't; jederzeit; jetzt; job is;
    job titl; job$; joint project; journey$; junior; juniper; keep the; kein; klingt; knowledg;
    krankenkassen; lake and; lean; leav$; legislativ; library; licens; licens and; lift; light;
    light commercial; like it; line on; linen; logistic; longer than; look at; los; love to; lunch and;
    m f; machin; maintain relationship; manag your; management of; mandatory; manner; match; match #;
    methodology; mind; mini split; mix; modell; monday; month you; more in; move through; must have;
    natur of; night; northern; norwich; notic; nyc; o; obligation; oder; of #; of background; of both;
    of data; of leav; of perspectiv; of six; of underwrit; offer; offer a; offer$; offic; offic in; on #;
    on data; one is; ongo; only; onsit; option; or; our community; our core; our employe; our hir;
    our technology; overse; p; particularly; pass; peopl can; per; perception; perception and; perspectiv;
    phd student; philosophy; pick up; platform$; plus a; plus$; pm; policy; portfolio; position at;
    premier; premium; prepar to; principal$; process$; product requirement; product this; product$;
    professor; program; program$; property casualty; prospect; prospectiv; provid high; provider; prun;
    publish; qualification; quality and; quality improvement; quarterly; rang; read and; reader; referenc;
    regulation$; relat to; releas; relevant; remain; removal; requir; requir by; requirement;
    requirement and; requirement on; requirement to; return for; right; right mix; role; roll; safeguard;
    salary; schem$; screen; search; secret; section; servic$; shar; shop; shrub; side of; sign; signatur;
    silver; simulation; six month; sixty; skill and; solv$; stakeholder; start and; status; status as;
    subject; subject to; successful candidat; supervis; supportiv work; system$; take; team of; team to;
    technically; tell; test; testabl; that show; the #; the chair; the company; the correct; the delivery;
    the director; the home; the ideal; the interview; the management; the panel; the postdoc; the process;
    the rang; the requirement; the same; the stor; the type; the west; them we; themen; this individual;
    this one; thoughtful; through the; through to; thursday; ticket; tim; to becom; to complet;
    to consider; to develop; to ensur; to get; to grow; to our; to suit; to uphold; to$; transport;
    travel to; trip; ultimately; undergraduat; understand of; unterstutzung; updat; usa; valid work;
    verify; verify$; visual; von; want; we leverag; we offer; we'r open; web; weekly in; what work;
    whether; whil deliver; who want; whol of; will involv; will own; will you; will$; winter; with help;
    with you; work besid; work closely; work is; work of; you have; you move; you must; you'd; you'd take;
    you'v; you'v built; your resum; your turn
-3: !benefits3; !benefits5; !nested; # this; ^#; ^a; ^all; ^day; ^juniper; ^teacher; ^work; a creativ;
    a deep; a fast; a portfolio; a six; actually; an employe; analysis; analysis of; and collect;
    and keep; and technology; any other; apparel; applicant; apprenticeship; are proud; ask; ask for;
    ask our; at #; auch; be involv; big; build principal; bus; but not; capability to; center and;
    communication skill; contract; current; day to; deputis; description for; dich; distribution; du dich;
    duty requir; end$; english; enquiry; expect to; fast grow; fennel; fight for; finanzamt und; fintech;
    first year; for individual; for this; friendliest; front end; furnitur; go to; home with; http;
    in all; in india; in our; individual in; interest in; is passionat; ist; leverag the; litter;
    location; lock; lohnsteuer und; magazin; mail; market town; match$; may; model and; monatlichen;
    month whil; move; nc; of public; officer; on experienc; on site; on your; one year; open to; open up;
    opportunity$; or other; other relevant; our lab; panel; pay for; payroll; phd; pipelin; plus;
    position is; post; pre; prepar; present; product and; product manager; product roadmap; program and;
    pull; r; really; reasonabl; recruiter; religion; researcher and; respond to; resum; retailer;
    right to; say so; secretary; sie; sponsor; stack engineer; statistic; ston; successful; sunday;
    survey; take over; talk; tax; tax return; team have; than the; the board; the post;
    the responsibility; the role; to #; to come; to know; to remain; to signatur; understand the; visa;
    we don't; we will; week in; week$; weekend; welcom; welcom$; what you; will supervis; with the;
    work from; workforc; written; year$; you can; you'd be; your own
-4: # per; ^peopl; ^pleas; ^support; analyst; and its; and work; basis; candidat; candidat and; caus;
    chair; conversation; cv; deinem; don't; end; engineer who; exampl; friday; garden; identify; ireland;
    labor; llp; manag a; night team; photographer; pick; proud; shift; target; tell us; the financ;
    the right; to apply; town; type; we ask; weekly
-5: !legal3; !ordered; # month; apply; knowledg of; position$; review; show; the follow
-6: pleas`,
  },
  {
    kind: "benefits",
    start: -0.16,
    weights: `
8: compensation
7: paid; pension; rang
6: !benefits3; !benefits5; christma; competitiv; depend; discount; vacation
5: !pay; ^pension; agreement; bank hol; benefit; birthday; commission$; compensation and; depend on;
    flexibl; for you; from the; generous; h; hol; laptop; life; mileag; pto; relocation
4: # and; # bruto; # k; # mile; # night; ^customer; ^free; ^paid; ^relocation; ^unlimit; auch; base;
    break$; car; cater lunch; competitiv compensation; coverag; day hol; desk; differential; drink; earn;
    email a; equity; fitness; free; fuel; get #; gym; is #; kaffe; loan; meal; mes; monthly; nicht; off;
    offer; on experienc; opportunity to; our sister; parental; park; pay; pay is; plus; retirement;
    salary; salary rang; tage; the base; the business; the rang; time employe; tuition; two week; unlimit;
    we offer; work environment; work experienc; you and; zone
3: !colon in; # depend; # from; # tage; # uncap; ^a; ^betrieblich; ^bring; ^competitiv; ^generous;
    ^health; ^holiday; ^http; ^opportunity; ^remot; ^weekly; a cv; a pension; al; and at; and location;
    and member; and more; and quality; annual; annual leav; as per; assistanc; at #; at cost; at our;
    august$; being; best; betrieblich; between #; bonus; bonus and; boot; bread; bring a; broker; bruto;
    can do; canteen; car park; case from; cater; choic; christma and; classification as; collaborativ;
    collectiv; colorado; comedor; commensurat; conferenc budget; cost$; cours; cv to; day fortnight;
    determin by; deutschlandticket; done; eine; eligibility; environment; equivalent; every year; fair;
    fit$; flexibl schedul; for our; for this; fortnight; forward to; four week; free$; front desk; gear;
    health; health insuranc; healthcar; hir; hour week; imag; in january; insuranc; insuranc for; kit;
    leas car; least two; location; log; lunch; magazin; master; meal on; mile; modern; money; more year;
    need to; next #; not requir; of computer; of pto; of servic; offer a; or more; or send; or six; ote #;
    our employe; packag; paid time; parental leav; pay for; pension #; per year; phon; pleas speak;
    plus bank; pm; position pleas; pric; privat; probation; program; proper; qualification; quality of;
    quarterly; rang for; rate; representativ; return; ris; rs; salary #; sampl; schedul$; schem; schem$;
    season; shut; six or; spend; status as; support for; tailor to; the start; the year; ther is;
    this position; this role; ticket; to hr; to learn; to the; together with; top; transit; two year;
    uncap; university degre; up to; vergutung; vision; volunteer; volunteer and; we also; wear a;
    week and; week of; wher it; wherever; which will; wochen; you get; your choic; your current; zone and
2: # #; # by; # clinic; # cpm; # for; # hr; # month; # more; # off; # per; # september; # und; # usd;
    ^all; ^and; ^angular; ^as; ^between; ^cater; ^central; ^clinical; ^colleg; ^company; ^compensation;
    ^conferenc; ^creat; ^cycl; ^des; ^develop; ^discount; ^email; ^employe; ^equity; ^essential; ^flexibl;
    ^growth; ^gym; ^join; ^know; ^lunch; ^meal; ^medical; ^on; ^plus; ^program; ^salary; ^season; ^staff;
    ^successful; ^sunday; ^to; ^train; ^utiliz; a car; a generous; a laptop; a resum; a very; a work;
    about our; abov$; accord; advancement; age and; agent$; all night; all$; allowanc and; allowanc$;
    and ability; and assist; and benefit; and c; and delivery; and grow; and increas; and library;
    and new; and qualification; and servic; and study; and will; and word; angebot; angebot$; angular;
    annum; apply$; apprenticeship; approval; arbeiten; arbeitsvertrag; arbeitszeiten; as a; as well;
    assistanc is; assuranc; b$; bas on; base salary; base$; be appoint; be around; benefit #; bereich;
    between the; bi; bike leas; bonus #; bread street; break; broadband; budget must; business process;
    business$; by country; calculat and; camp; can be; cannot; cano; cap; car$; cargo; choic of; choos;
    classification; click; clinic; collectiv agreement; colleg; commission; company; company help;
    company product; compensation$; completion of; complex; complex business; comprehensiv; computer;
    computer skill; confirm; consolidation; continu education; contribution; cook by; cooperativ;
    coordinat; coordinat the; cost of; country; creat and; crew; criteria; customer servic; cycl to;
    day and; day plus; day ris; degre; dem; dental; design softwar; disability$; discount on; do your;
    edge; educational; effectiv; eigener; emerg; employe; employe$; en #; end application;
    environment with; environment$; equivalent application; everyth$; exampl; exampl$; excel; experienc;
    experienc not; experienc$; five; for full; for local; for new; for thos; fortnight$; forward; fpg;
    fpg$; fri #; from anywher; from us; front; fun; fund; fur; german; get; good year; govern;
    health after; healthy; hesitat to; higher; highly competitiv; hill; holiday; hour must; hour plus;
    huge; illustrator; im monat; immediately; immediately$; in accordanc; in sap; includ bank;
    includ product; includ thorough; inclusion; indesign; individuell; information system; insuranc after;
    insuranc$; into a; invoic; is availabl; is provid; it every; it for; it to; it$; italian; je; k; kita;
    konnen; languag to; learn; learn to; life insuranc; lisbon; local charity; location$; long term;
    lunch snack; macbook; manag the; match; medical; medical dental; microsoft offic; mitarbeiter;
    month of; must possess; new business; nhs; nhs pension; night; night differential; night$;
    numpy scipy; of family; of vacation; offer competitiv; on company; on friday; on skill; one campaign;
    opportunity$; option; or equivalent; ote; our hir; outdoor; ownership; park$; passport; pension at;
    per; perform team; performanc$; perk; philosophy$; pleas; pleas don't; position offer; premium;
    prepar; pro$; product design; program and; programm$; qualification$; rang #; rapidly grow; rata$;
    rate of; rate$; recognition; reflect; reimbursement; relocation assistanc; requir the; resourc;
    revenu; role is; room; rout to; sabbatical; sale support; scienc or; scipy scikit; season ticket;
    september; servic requir; shrub; sick; sister; skill includ; snack; staff; staff #; station$; status;
    stipend; stipend$; stock; study; subject to; summary$; tailor; technology$; ten year; that you;
    the cours; the opportunity; the salary; the work; thorough; thursday$; time becaus; to and; to ask;
    to develop; to guid; to invest; to pay; to sale; to two; to wear; too and; tool account; toward;
    toward a; town; transit pass; two #; uber fundiert; uncap$; und$; university$; upon successful;
    urlaub; usd; usd$; very; vest; visa for; vision benefit; vor; we pay; week; weiterbildung;
    wertschatzend; which you; work day; work of; x3; year plus; you may; you need; your family;
    your location; z b
-2: !duty3; !legal2; !legal3; !legal5; !noise; !noise5; # hour; # min; # oder; ^about; ^act; ^are;
    ^associat; ^averag; ^band; ^contact; ^das; ^die; ^du; ^first; ^happy; ^keep; ^knowledg; ^logistic;
    ^manag; ^mentor; ^monday; ^not; ^offic; ^open; ^patienc; ^plan; ^rebuild; ^shift; ^sie; ^talk;
    ^target; ^you; ^your; a b; a call; a messag; a month; a senior; a team; a$; abgeschlossen; ability to;
    able to; about; activ; administrativ; ago; aim; alarm; alert; along; among the; an interview;
    analysis; analyst; analytic; analytic engineer; and develop; and help; and provid; and repair;
    and support; and work; any time; anywher in; appointment; arbeitnow$; armenia; as requir; ask;
    at this; aus; az; back; band #; be; be able; bed; been; bereit; berufserfahrung in; bewerbungen;
    bike$; both; brief; but; by month; call #; call back; candidat must; card or; chart; chas; chat;
    classroom; clean and; client; cold; com$; company$; con; con #; conduct; consist; construction; count;
    cover letter; creat; credit; current; d$; dan; das; data; daten; dato; deadlin; deinen; denver co;
    department; designer; detail; developer; director; dm; document; doe; down; du hast; dubai; due;
    duty may; each; easy; effect; einer; email your; en el; encourag; energy; engineer; ensur; enterpris;
    entwickelst; equal opp; equality; erwarten; es; essential; essential duty; est; eur; exist;
    experienc essential; experienc in; featur; federal; field; field$; financial; fire; fix; food handler;
    for consideration; for detail; forc; frau; from a; from home; furnac; germany; gibt; go; go to; going;
    got; grad; had; half day; hand; hand over; handl; handler; head; heat; hire; hold; hotel; hour #; how;
    hybrid #; in hous; in power; includ weekend; insur; interest; international; interview; interview$;
    is an; is requir; is subject; its; job detail; job in; job type; js; just; keep; knowledg; ladder; le;
    least #; li; light commercial; like; likely; logistic; longer than; look after; love to; lunch$;
    manag; market; markt; meet; menschen; min; min$; mind; mindesten zwei; minimum qualification; monday;
    monitor; month$; most and; mt; necessary; necessary$; need; no exception; notic; number; o;
    oder python; of them; of us; on an; on arbeitnow; on call; on$; one of; operation in; opp; or #;
    or get; or your; organis; organizational; our agency; oven; over; page #; patient; pay #; payment;
    peopl from; permanent$; persona; photo; plat; platz; plumb; pop; possibl; postgr; power; problem;
    process; producer; promot; property; protect; pull; python$; quo; rail; rather; relationship;
    relevant; remot; remot work; report to; research interest; respect; result; right to; ruby; s; said;
    salary band; salary commensurat; scor; seek; set up; shift from; sicher; sie; sleep$; softwar;
    softwar development; somebody; someth; sound like; spanish; split; st; stand in; standard; stat;
    stor$; supervis; supervisor; supply; support the; sure; talk; talk about; tax; teach assistant;
    technical; term time; test; test$; than; that got; the alarm; the application; the law; the offic;
    the preparation; the right; the successful; the two; thing; this is; this job; this post; through the;
    to apply; to find; to kitchen; to support; to this; total; train customer; train new; travel #; tx;
    una; und der; und oder; understand; unit; up the; usa; usa$; use case; user; v; verfugst uber;
    vergleichbar; verify; video; view; voic; w d; walk; way; we give; we'v; web; websit; week$;
    weekend and; weiterentwicklung; what it; whatever; when; which includ; whiteboard; will have;
    will remain; will to; wish to; with offic; with our; with servic; within; within #; work in;
    work night; workflow; year experienc; zuverlassig
-3: !n2; !noise2; ^employment; ^find; ^li; ^look; ^post; ^ring; ^schedul; ^show; a valid; act; add; adult;
    and be; answer; app; applicant must; appreciat; are a; assistant; availability; background$; be the;
    bewerbung; check; city; claim; come; communicat; communication; conditional; contract; control;
    conversation; cv a; dependent upon; digital; do a; driv licenc; driver; drug; drug screen; du;
    employment; english; equipment; everyon; february; financ; find; follow; friday #; give; government;
    gross; happy to; hast; have the; hear; helpful; hour per; hous; i; idealerweis; in a; in their;
    incorporat; involv; is the; it is; june; kind of; knowledg of; lead; level; li remot; line; liv;
    look for; m; machin; madison; maintenanc; messag; mindesten; monday to; name; nurs; occasional; oder;
    of leav; on our; on the; operation; out of; p m; page; particular; partner; personn;
    previous experienc; privacy; production; profit shar; project; read; record; referenc; register;
    remot$; repair; request; requir to; school; sea; seat; see; serv; shar; shar$; should; show; similar;
    sql; statement; student; success; tell; tell us; text; that it; the follow; the road; the team; them;
    then; third; time #; time employment; to be; to friday; to perform; travel; under; uns uber; w;
    we are; we do; we'd; whatsapp; when the; wish; with family; with you; work is; would; would be; writ;
    written; you'd; you'll be; you'r; your cv; your resum
-4: !noise3; ^apply; ^report; ^start; ^travel; able; agency; ask for; background; befor; cloud; code;
    commit to; county; detail$; equal; even; not; on a; person; physical; point; python; report;
    residential; ring; road; road and; run; salesforc; screen; search; set; small; so we; the agency;
    time$; type; you'v
-5: ^job; applicant; call; contact; eur #; leav and
-6: !fact; or a`,
  },
  {
    kind: "legal",
    start: -0.3,
    weights: `
7: an equal
6: accommodation; application from; bewerbungen; equal; igualdad
5: !legal5; ^eoe; adjustment; basic; employer; employer$; equal opportunity; exempt; igualdad de;
    national; opportunity employer; reasonabl; the basic; we'v; you need
4: !noise; ^die; age; alter; austin; centro; dato; disabl; discriminat; education$; employment equity;
    eoe; everyon; exempt$; for #; herkunft; identity; if you; in e; is commit; law; measurement; menschen;
    minority; opp; page; page #; party; personn; perspectiv; plumb; privacy notic;
    reasonabl accommodation; religion; respons to; role$; team are; the recip; third; this vacancy;
    to qualify; unsolicit; vacancy; verify; welcom applicant; with disability; women; work visa; your age
3: !runon; # stor; # with; ^acquisition; ^el; ^juniper; ^privacy; ^statement; a client; a disability;
    a patient; a third; access; accommodat; accommodation is; account; acquisition; acquisition in;
    additional; all weather; an accommodation; and ability; and account; and any; and basic; and we;
    app that; apparel; applicant; applicant who; application; application call; application for; appoint;
    appreciat; appreciat$; are grow; are on; arm forc; art #; ask$; at this; background; bar list; basis;
    be paid; beim; by email; call on; can afford; candidat in; care area; career page; case; commit to;
    confident; confidential and; county; cvs; day we; dbs; deinen; direction of; directly so; disability;
    disability confident; diversity; dsgvo; employment; equal employment; equal opp; equality;
    equality of; equity$; etc; every background; fee; fennel; file with; footwear; for six; forc;
    four year; function and; gender; geschlecht; gift; goe with; got; grow our; handicap; happy to; has a;
    have been; hinweis; hire without; hit; i e; in line; includ but; individual with; insur; is an;
    juniper; kept; ki; kitchen; leader for; lernen; let us; licens; m f; market town; matter to;
    measurement and; meet; meet the; monitor; must meet; need help; no exception; not appreciat; not be;
    not contact; notic$; notion; now and; o discapacidad; of #; of four; of thos; on our; oportunidad;
    opportunity; our site; ouvert; ouvert aux; overdu; peopl; personn en; photographer; post and;
    privacy policy; process pleas; process$; procurement; procurement and; protect; proud; provid equal;
    provid personal; qualifi individual; recip; record check; referenc; referenc and; report this;
    represent; rn; scipy scikit; se; seen; sinc #; so if; sponsor visa; statement; status gender; subject;
    subject to; talk about; team to; tell; tell the; test or; that peopl; the direction; the total;
    third party; this announcement; this time; to improv; to look; to remain; to this; tx; unabhangig;
    unabhangig von; unabl; und der; und$; under the; unfortunately; us we; vacancy$; valuation; verfahren;
    vet; von geschlecht; we are; we don't; we publish; we will; we'v got; weather; weather$;
    weiterentwicklung; welcom; welcom application; went; what you'll; whatever; who requir; wichtiger;
    will not; willkommen; women in; worker rout; year$; you requir; you went; zu
2: !about3; !legal3; !noise2; # cfr; # dsgvo; # shop; # we; ^accurately; ^an; ^as; ^doing; ^don't;
    ^forecast; ^hav; ^health; ^hybrid; ^our; ^procurement; ^proficiency; ^report; ^we'r; ^we'v; ^you'll;
    a basic; a big; a criminal; a designer; a global; a mix; a particular; a statement; accessibility;
    accessibility and; accessibl; accommodation to; accomplish; act; act and; act$; advisor; advisor and;
    age$; agency; an; an asset; an enhanc; and disabl; and groom; and keep; and library; and light;
    and maintain; and position; and requirement; and send; and two; and we'll; and welcom; anyon;
    applicant privacy; applicant with; appointment is; are currently; are keen; are set; are unabl; arm;
    as assign; ask for; assign; atmospher; attend; aux; aux personn; availabl on; back to; basis of;
    bath and; be mov; be subject; been; been family; befor they; befor$; belief; believ;
    board immediately; boost; c; call #; can; care; care and; care provider; career; cfr #; check;
    check every; clearanc and; click here; client base; colleagu in; collect; commission; commit;
    company van; compassionat; consolidation; construction; contingent; controll; cover$; data model;
    dbs check; de oportunidad; die; directly; disabl applicant; discapacidad; discriminamo;
    discriminamo por; discrimination; distribution; diversity of; doe not; doing; don't; drug; dsgvo$;
    e verify; edad; eeo; egal; eignung; employe and; employment in; employment law;
    employment opportunity; enablement; end application; engineer team; enhanc; eoe m; equitabl; even and;
    every; every other; everyon is; exce; exemption; exist vacancy; faith; family; featur$; federal;
    feel support; final; fingerprint; firm; flexibl; flexibl work; for client; for work; for$; form in;
    from every; from peopl; function; furnitur; gehoren; gender and; geschlecht herkunft; geschlecht und;
    gleicher; happy; hav work; heard; heart; hit apply; home$; identity and; identity or; if; improv;
    improv overall; improvement; improvement and; improvement to; in full; in modern; in respons; in sap;
    in this; incl; includ; includ$; inclusiv; incumbent; independent; inspect; intend; interview; into an;
    inventory; inventory of; is contingent; job; job$; js; just; keep your; key holder; leav$; leaver and;
    legal; let; leverag; leverag our; licens and; like it; line; lock; lust; manag a; manag and;
    manag the; manager; many of; matter; may; media; meet every; member; member of; menschen werden;
    messag; mobility; model$; month whil; must have; need the; next; ni; no discriminamo; not accept;
    not discriminat; numpy; numpy scipy; obligation; oder; of background; of perspectiv; of pre;
    of themselv; offer is; offshor; on leav; on request; on their; on this; only$; open up; or national;
    origin; origin age; other member; our community; our internal; our night; our privacy; page in; panda;
    participat; particularly welcom; partner with; peopl actually; peopl can; personal; personal care;
    pleas do; policy and; position in; post is; pre employment; prepar; print; priority; privacy;
    product improvement; proficiency in; protection; provid; provider; publish; pursuant; pursuant to;
    pyspark; python and; r python; race; ramp; ramp$; rang from; react; recruitment process; regulation;
    rely; requirement; requirement and; requirement on; researcher and; respons; responsibility includ;
    right; right to; roll; rotation; rule; rule$; s person; same; school is; scikit learn; script;
    script languag; security; seo; serious; sex; sexual; shar the; side; side of; sign; sign agreement;
    site by; situation de; skill worker; softwar; solution$; son is; specification$; sponsorship; stack;
    staff$; status; status or; story; story of; su; subcontract; success; sunday; sunday$; supportiv work;
    tamarack; team befor; team leader; thank all; that goe; that you; the application; the company;
    the county; the employer; the incumbent; the interview; the other; the position; the role; the same;
    the story; the team; the type; the use; the west; the work; them we; this; thriv; throughout;
    to accommodat; to be; to end; to hear; to leverag; to manag; to uphold; total; town; transparency and;
    turn; tx$; type of; typescript; typescript$; unabl to; und machin; under represent; university$;
    unsolicit resum; unsuccessful; upon successful; us; us if; us know; us what; use case; ux; vacancy is;
    veteran; visa; visa$; volunteer and; von menschen; wa; we'v a; went to; werden; wher; wher you;
    which includ; which is; with it; with stat; with the; with them; work besid; work under; y no;
    you must; you'll own; your data; your profil
-2: !ask2; !ask5; !benefits5; !bullet; !duty3; !n2; !n5; !pay; # pleas; # to; ^click; ^day; ^du; ^email;
    ^erstellung; ^for; ^not; ^on; ^patienc; ^send; ^submit; ^support; ^talk; ^the; ^work; a divers;
    a friend; a resum; a role; a work; a year; able; abov; across the; administrativ; alignment with;
    all employe; all of; all qualifi; all responsibility; allocation; allowanc; an activ; analyst; and #;
    and be; and check; and clean; and commit; and company; and depot; and process; and provid; and sell;
    and support; and you; application are; application form; apply to; approach; are build; are not; area;
    armenia; as to; assist; assistant; at #; auch; australia; authoriz; bank and; bcl; be requir; be used;
    bis; bois; bringst du; business and; but no; canada; centr; chair; choic; citizenship; class; clean;
    client is; compensation; competitiv; control; correspondenc; could; cross; current; customer servic;
    dabei; das; data$; daten; day of; deinem; detail; detail$; developer; discovery; dix; domain;
    drug test; effectiv; election; elsewher; employment without; enough; environment for; erstellung; es;
    everyth; examination; exampl no; exampl with; excel; executiv; exist; expect to; experienc in;
    federal stat; fill; first; focus on; for any; for your; frau; frequently; friday; from #; from the;
    front; full stack; full time; function of; fund; general; given; going; growth; had; handl; have the;
    have you; he; high; his; holiday; humor; i'd; implementation; in #; in an; in and; infection;
    interaction; interest in; investigation; island; it or; journal and; kind of; knowledg; last; lead;
    leav; level of; library; life; likely; live; love; lunch; machin; maintenanc; management$; material;
    may not; medical; month$; must be; nach; need of; neighbor; nice; nobody; nomination; ny; objectiv;
    obtain a; of all; of hire; of your; off; on #; on a; on arbeitnow; onlin; operation; opportunity$;
    or #; origin genetic; other; our cost; our team; out; outcom; over; owner; packag; part; part of; pas;
    passionat; permanent; pleas don't; pleas note; polic; possibl; postgr; practic; previous experienc;
    problem; procedur$; product; product that; program; project manager; public; python;
    qualifi applicant; quality; rather; reach; reconciliation; record and; recruiter; relat;
    relationship$; relevant; remediation$; remot team; remov; report on; report$; request$; resident;
    responsibl; resum and; return$; right fit; role; salary; same address; sampl; scientist; second;
    security clearanc; sell; senior; servic; sich; sie sich; similar; site in; skill and; somebody;
    someon; stat without; stomach; stor; strategic; strong; studio; supervisor; support; support the;
    teach; technical; technician; ten; test; test$; the business; the clos; the committe;
    the conversation; the most; the need; think you; this opportunity; ticket; titl; to ask; to hr;
    to make; top; travel; und oder; understand of; unit; unser; using; vision; voic; we expect; we move;
    we receiv; week; well; will hold; with children; with our; work as; work hour; work ther;
    workplac candidat; would; writ; you know; you to; you'v; zone; zusammen
-3: !cells; !fact; !ordered; # and; ^#; ^candidat; ^daily; ^do; ^only; ^sie; a #; a cv; a degre; achiev;
    age or; all$; also; an employe; and all; and cash; are the; around; aus; authoriz to; background and;
    bank; be able; benefit; between; board; bonus; chat; check the; consideration for; cooki; cooky;
    cost$; cv; cv a; date; deliver; delivery; desk; development; disability age; dr; draw; driver; du;
    eine; engineer; excellent; expect; farm; find; follow; friend$; fun; get; hand; have any; head; hr;
    http; insuranc; join the; june; knowledg of; letter; list and; load and; look; look at; management;
    minut; most; move; next step; note; nurs; of a; offic; on site; once; one of; one$; only candidat;
    organization; orientation national; paperwork; partner; personal development; project; qualifi; read;
    refer; region; relocat; remot; representativ; requir to; requir$; research; resident in; round; scal;
    shift; some; sound; sound like; step; step$; take; teacher; team member; telework$; term; than one;
    the follow; the world; ther; this is; this list; thos who; thre; through; to #; to$; together; train;
    two week; un; understand; usa; vendor; video; visit; was; we offer; without sponsorship; work on;
    work with; world; you have
-4: and your; be consider; cash; check$; clos; cloud; degre; department; direct; each; et; for a; full;
    hour; is the; join; level; location; look for; more; now$; pdf; phon; power; receiv; relationship;
    sale; sea; start; student; system; than
-5: at the; when`,
  },
  {
    kind: "signals",
    start: 0.1,
    weights: `
6: basis; familiar with; proficiency; profit shar
5: !colon; ^is; cap; even; familiar; got
4: ^able; ^education; ^even; ^have; able; able to; aws; diversity$; education; genomic; integrity;
    job titl; kenntniss; library in; ote; production; profit; rotation; safety as; shar$; the employe;
    think
3: !benefits5; !n2; # year; ^doing; ^experienc; ^insuranc; ^know; ^sql; and kitchen; and meet; angular;
    as assign; assign resident; boot$; certification; clean of; coach; comfortabl; ct; do the; du; duty;
    education$; effectiv; etc; etc$; experienc; experienc with; gern; ground; guest and; have you;
    hour overlap; in nursery; interpersonal skill; it$; loyal; must; nursery; of it; openai; organis;
    organis$; overlap; payroll; php; python; resident; resident care; secur; set$; skill; skill must;
    skill$; spring; sql; submission; titl; vacuum; wherever; will to; with safety; work at; you got;
    your profil
2: !duty5; !runon; ^angular; ^as; ^audit; ^central; ^coach; ^comfortabl; ^contribut; ^degre; ^dental; ^du;
    ^duration; ^familiar; ^forecast; ^job; ^master; ^secur; ^serv; ^servic; ^supervis; ^terraform;
    ^weekend; ^you'r; ability to; act; against; and complet; and duty; and implement; and plan; ap$;
    architectur$; aren't; assign; at least; attitud; auch; audit; aus und; bachelor; block; boot; but we;
    cap$; central; chang order; chemical; claim; claim and; comply; connection; correctiv; d; data model;
    den; doing; driv and; dur the; duration; durch; dust; dynamik; education experienc; employment status;
    enthusiasm; exceptional; expect; expectation; expectation of; experienc from; financ; five; forecast;
    from any; fulltim; further; handbook; head; implement; in spring; incident; industry; integrity$;
    java; know how; knowledg; least five; litter; ll$; maitris; manag; manag incom; master; mit den;
    model$; must be; node; node js; only; only$; order; organisational; ou; paperwork; perform other;
    perl; pick up; pos; possess; prefer work; preventiv; problem; problem$; productiv; profil; profil$;
    pt; relationship$; respect; respect for; rota; rout; rs; sale$; selection process; self; send; serv;
    shar; sind; sind$; solv; specialist; spring boot; status; team to; teamwork; terraform; the offic;
    the selection; time$; to meet; um; umgang mit; unit; us$; verantwortung; verfugst; visibl; wa;
    work location; you deserv; you'v
-2: !ask5; !fact; !noise3; !url; # #; # day; ^-ed; ^a; ^answer; ^assist; ^build; ^candidat; ^customer;
    ^databas; ^deliver; ^design; ^develop; ^digital; ^handl; ^no; ^offic; ^permanent; ^promotional;
    ^provid; ^report; ^schedul; ^spanish; ^target; ^train; ^understand; ^weekly; a; a degre; a technical;
    ability$; accommodation; account$; act$; after; alert; also; and ability; and collect; and or;
    and process; and verbal; any; application; apply; apply now; are in; are you; asset management;
    assist; assistant; availabl$; bank and; basic; bend; benefit; bis; book; bus; career; civil; client;
    clos; cluster$; colleagu; communication skill; company; compensation; computer scienc; control$;
    copy of; creat; cv; daily; data; day; de; debrief; description$; design$; designer; desk; development;
    disability; disciplin; divers; doe; domain; down; each; elasticsearch; employer; encourag; engineer;
    entry level; equipment; equivalent to; equivalent$; et; event; examination; exampl; execut; exist;
    family; file; follow$; for; form; free; from; function$; fundiert kenntniss; general; go to; group;
    half; hast; have experienc; high performanc; holiday; hotel; housekeep; hr; hybrid; i; identify; if;
    ii; in our; in the; in this; industrial; install; interview; javascript; keep the; ki und; la; laptop;
    last; le; leav; legislation; less; letter; licenc$; like; loan; look at; m; machin; machin learn;
    mail; maintenanc; match; mes; mileag; mit #; monthly; natur$; neben; network; next; notic; number; of;
    of children; of them; offic$; on rail; on$; one; ontario; operation; optional$; organization; orient;
    page; paid; part; partner; pay; pci; pdf; pdf$; peopl; permanent; physical; plac; post; postgresql;
    press; previous experienc; pro; problem solv; proficiency in; question$; rail; receiv; referenc;
    relevant; remot; report$; requir; research; reserv; responsibl; ruby on; safe; sap; second; skill and;
    small; so that; special; sr; statement; step; story; successful candidat; such; supplemental;
    supplier; target; team; test; test$; that; the; the successful; themen; ther; they; thos; thre;
    to know; to our; train; tuition; typescript; typescript$; una; und; understand; uns; unser; usability;
    usability test; use; user story; using; utiliz$; vacation; valu; video; w; we; websit; welcom; wher;
    wie; wir; with our; with requirement; with the; work independently; work is; work toward; world;
    would rather; xilinx; you need; you want; you'd
-3: !.; !gap; !n20; !nested; !pay; !prose; #$; ^-ly; ^arm; ^cut; ^keep; ^next; ^sie; ^travel; ^work;
    a year; account; an; answer; automat; background$; both; business; by; calendar; candidat; check;
    children; com; community; contact; contract; cost; cut; databas; der; director; do not; el; every;
    experienc requir; first; for the; full; hand on; handl; help; hir; information; inspection$; level;
    level$; line; list; may; national; natur; nice to; no; non; not; now; of experienc; on; opportunity;
    other; policy; premier; product; provid; question; report; resum; salary; similar; staff; teacher;
    this; to the; utiliz; view; von; week; which; will be
-4: !cells; !n10; all; az; bank; eine; inspection; keep; manager; offic; or similar; request; requir$;
    schedul; start; vendor; work$
-5: fur`,
  },
  {
    kind: "other",
    start: 0.19,
    weights: `
7: conversation
6: ^location; abov; letter; question$; text
5: !fact; !noise; !noise5; # min; ^li; a six; apply today; az; bachelor degre; basis; clos date; cooky;
    cover letter; cv a; full time; ga; li; location; minut; monday; panel; part time; platz; remot;
    remot$; teacher; utiliz; whatsapp; work is
4: !noise3; # a; # full; # june; ^application; ^cv; ^for; ^peopl; ^practical; ^resum; ^ring; ^senior;
    ^teacher; a friend; address; an accredit; and postgr; applicant$; aquatic; assignment; assistant;
    at most; bewerben; bewerbung; build principal; but no; cv; dann; date; de un; deinem; description;
    developer; exampl with; fight; form of; friend$; gern; gut; http job; ii; in work; inc; inc$;
    job detail; job type; kontakt; longer than; look at; madison; monday to; name; natur of; negotiabl;
    no agency; now$; per week; pleas apply; possibl; pump; read more; referenc; req r; resum and; ring;
    road; road and; search; sre; stuff; supplemental; supply; sure; telework$; the good; the road;
    the school; think you; through the; thur #; time employment; to come; to friday; to kitchen; today$;
    with you; www; year experienc; year$; you'd; you'v; your cv
3: !bold; !colon in; !url; # if; # minut; # oder; # or; # this; ^account; ^assist; ^bei; ^benefit; ^bi;
    ^call; ^click; ^contract; ^department; ^die; ^find; ^hir; ^informal; ^job; ^monday; ^not; ^note;
    ^park; ^part; ^position; ^post; ^product; ^recruiter; ^role; ^schedul; ^send; ^servic; ^shar;
    ^similar; ^submit; ^up; a call; a cover; a messag; a short; about this; ad hoc;
    administrativ assistant; ago; ago$; ai$; aide$; alert; an informal; analyst; analyst$; and beyond;
    and construction; and external; and financ; and from; and if; and interest; and job; anyway;
    anywher in; app; application; application deadlin; apply; apply here; apply onlin; appointment;
    appropriat to; arbeitnow; arbeitnow$; as need; assignment at; assist with; assistant$; august #;
    availability; availabl; availabl$; az #; band; band #; be held; be invit; bei; below; best qualifi;
    bilingual; biologic; board$; bois; by post; call a; can read; capability to; caus; click; click to;
    client; com$; consideration; contact a; contact information; continu; continuously scan; cooki;
    coordinator; copy of; curriculum; cv$; d$; dato; degre from; denver; denver co; department; depot;
    description for; discussion; discussion with; distribution; dm; du dich; e; education in; email;
    email your; examination; exampl; exampl and; exampl befor; exampl no; experienc requir; february;
    feel free; fight for; file; file$; find; finden; floor #; for consideration; francisco; frau; friday;
    functionality; golang; golang$; handbook$; help us; hn; hour; hour #; hour of; hour on; http;
    http www; i read; identificacion$; if; in offic; in one; in person; in plac; in$; individual who;
    informal; interest; internal and; interview; interview with; into a; is full; jederzeit; job; job #;
    job in; july; klingt; lebenslauf; letter of; level$; li remot; linkedin; list; love to; love$; lunch$;
    m; mail; me; mean it; mention hn; min$; miss; more english; my; natur; naturlich; normal work; oat$;
    of thre; off$; on arbeitnow; on site; onsit; ontario$; open to; or text; other thing; our ai; our lab;
    our websit; page; partner$; pay #; pdf; pdf$; per; period; permanent; person$; phoenix az; plac;
    plano; playbook; pop; pop in; post; post #; post$; practical; principal$; product owner; puis;
    puis une; qualify; questionnair; r #; read everyth; receiv; receiv a; reclaim; refer; refere; region;
    rejoindr; relocat; remot work; repons sous; req; requisition; responsibility and; resum;
    risk management; role is; round; sea; see your; send a; send resum; seniority level; short;
    similar job; situation$; sound; sound like; speak; st; standard within; still; student; submit;
    telework; tell a; thank; thank you; that it; the abov; the eligibl; the maintenanc; the name;
    the post; the responsibility; the standard; the subject; then; thing in; this is; tim; time; time #;
    time in; time$; to apply; to arrang; to both; to contact; to referenc; to result; to speak; to suit;
    today; two hour; two peopl; tx; type; university; unless; uns; uns auf; utiliz$; v; video; vita; want;
    warmly; we receiv; we'll; websit; week; welcom$; what are; when possibl; with offic; work from;
    work location; world$; yes; you agre; you ask; you for; you think
2: !runon; # #; # accord; # after; # april; # day; # hour; # last; # may; # no; # on; # pleas; # plus;
    # risk; # through; # to; # uber; # visit; ^#; ^answer; ^apply; ^averag; ^band; ^becaus; ^build; ^day;
    ^district; ^due; ^extra; ^forklift; ^front; ^group; ^i; ^interview; ^kontakt; ^london; ^main; ^no;
    ^permanent; ^pleas; ^qualifi; ^responsibl; ^shift; ^special; ^supervisor; ^target; ^team; ^technical;
    ^thank; ^this; ^two; ^wage; ^you; a federal; a letter; a liaison; a motivat; a portfolio; a principal;
    a real; a rejoindr; a role; a visit; a voic; a year; a$; able; abov all; accessibility;
    accredit university; address$; advert; afternoon; agency; agency$; agenda; agenda for; agre to; ai;
    aide; all responsibility; also; am websit; an interview; an offer; an opportunity; analytic;
    analytic engineer; and alignment; and ask; and company; and contact; and creat; and data;
    and equipment; and experienc; and identify; and in; and key; and overall; and progressiv; and tell;
    and valu; and you'll; announcement is; anschreiben; answer everyon; answer to; any time; anybody;
    anyon; ap; appearanc; applicant; application document; apply send; apply to; appointment$; april;
    architectur; are built; are interest; are welcom; area or; aris; arrang; as outlin; as you; ask;
    ask for; assist; async; at every; at night; at our; at the; at$; atmailbox$; audit and;
    aussagekraftig; austin; autocad; availabl #; availabl for; availabl in; backend; background check;
    background in; barista; be check; be contact; be in; be interest; be the; becom our; bed; board;
    built; built for; business day; call; call back; call or; candidat; candidat and; candidat$; career;
    careercenter; careercenter am; case from; category; causeway; centr; chair; chair of; chang;
    cleanliness; click apply; clos; cluster; cluster$; com; come; come join; company cultur;
    competency and; complet #; con #; consider pleas; construction of; consultant; contact the; contract;
    contrat; conversation with; copy; correspondenc; county$; creat a; credit check; cultur and;
    curiosity$; current; current location; current salary; curriculum vita; cv and; data analytic;
    data management; data scientist; date for; day; day off; day run; day shift; day with; dd #; de lune;
    deep dive; degre; degre and; degre$; deinen; democratic; deserv; deserv a; detail; detail$;
    develop novel; developer$; dich jetzt; director; director of; dix; e mail; e$; education$; eligibl;
    eligibl list; employment; employment eligibility; engineer manager; engineer skill; engineer$;
    exampl by; exampl of; exclusively; executiv; exercis; exhaustiv; expand; familiar; familiar with;
    february #; fill; fill out; first interview; fit; flow; flsa; for application; for immediat;
    for individual; for minimum; for six; for the; forward to; free post; freuen; friend; from day; full;
    gain a; garden and; genau; generally requir; genugt; germany; germany on; get a; going; good care;
    grad; half day; handl over; hir manager; holder to; home #; hour or; hour per; how you; hybrid;
    hybrid$; i; identificacion; identify; identify and; immediat; in may; in our; in such; in which;
    inclusiv and; index; info; information inquiry; information system; infosec; internal; interview #;
    interview will; is not; java; jetzt; job description; job is; job lever; job or; job you; join us;
    jour; jour$; journal; juev; kannst; kennenlernen; kitchen; know; lab; leader for; learn about;
    least five; leav a; less; letter and; letter to; lever; lever co; leverag; leverag our; leverag the;
    library system; lifeguard; like this; likely; likely to; link to; list will; list$; llc; load; love;
    lunch; maintenanc and; mak a; manager; maryland; may #; may be; may not; methodology and; middlewar;
    minut call; more information; more time; most and; motivation; move through; mric; nachstmoglichen;
    natur and; nc; nebraska; need a; night team; nj; no recruiter; no$; nomination; non; non exempt;
    not an; not sell; not sure; note; notic period; november #; ny$; nyc; oat; of application; of exist;
    of no; of our; of research; of softwar; of thes; of work; offic and; on a; on an; on structur; one of;
    opportunity in; or #; or apply; or volunteer; or your; oracl; our agency; our cost; our handbook;
    our two; out of; outlin; overall; owner; p m; paid #; paid$; pair on; partner full; pass on; pattern;
    peopl team; philosophy; phon #; plac a; planner; pleas; pleas send; pleas submit; plus a; pool;
    portfolio; portland or; position at; position$; post for; potential; preferenc; premier; pro rata;
    procedur; process is; producer; project manager; provid all; quot ref; r; randy; rata; rate up;
    really; receiv we; recruiter; reduc; relat opportunity; reply; report job; requirement$;
    research interest; residential property; responsibl; resum$; right fit; roadway; role; room and;
    round a; ruby on; ruth; salary; salary band; sale representativ; same address; san francisco; save;
    schedul #; school for; see; selection; selection criteria; senior; sent; session; set; sf #;
    shar this; shift from; shoe; shoot; shorter; should; sign; site in; skill and; slowly; some role;
    sponsorship is; springfield; sr; staff to; start; statistic; statistic and; structur; student to;
    studio; subject line; submit a; superintendent; survey; system and; take good; talent; team have;
    teletravail; tell us; temporary; term; term$; text randy; than the; that can; the #; the agency;
    the board; the conversation; the material; the natur; the offic; the panel; the possibility;
    the process; the qualification; the right; the role; the room; the total; their application;
    their knowledg; thes; this list; this post; this sound; this will; thos who; thre; thre refere;
    through; thur; tick; time as; to anyon; to becom; to get; to help; to internal; to know; to meet;
    to mrs; to offic; to plac; to run; tout a; track; track for; truste$; two page; uber; uber fundiert;
    under #; university$; unterstutzung; updat; us a; us start; us$; usa; venga; verification; via; vic;
    visit; visit$; vollzeit; volum of; votr; w; wage; want to; was found; washington; way as; we could;
    we expect; we leverag; we look; we mean; we move; we want; we'd; weekend work; were; whiteboard; why;
    will hold; will remain; winter; wir freuen; with bath; with occasional; with servic; within five;
    work by; work that; work toward; work travel; workload$; writ sampl; writer; you about; you deserv;
    you get; you move; you want; you'd be; you'r here; you'r interest; you'v built; young; your current;
    your experienc; your interest; zendesk; zum; zum #
-2: !ask2; !n99; # bruto; # by; # cpm; # home; # more; # p; # peopl; # person; # uncap; # usd; # yrs;
    ^about; ^adapt; ^are; ^betrieblich; ^between; ^bilingual; ^coach; ^collaborat; ^communicat;
    ^compensation; ^cut; ^demonstrat; ^du; ^go; ^keep; ^la; ^manag; ^offic; ^patienc; ^plus;
    ^professional; ^report; ^run; ^security; ^staff; ^successful; ^terraform; ^twitter; ^uk; ^understand;
    ^weekend; ^you'd; a basic; a contract; a criminal; a los; a lot; a passion; a relat; a resum; a test;
    a time; ability to; access to; accident; accommodation to; accurat; acquisition; act$; action; activ;
    activity; adher; advanc; age and; almost; and; and ability; and an; and are; and c; and cloud;
    and come; and continuous; and disabl; and location; and onlin; and system; and we'll; and$; angebot;
    angebot$; anyth; api; appointment is; appreciat; are an; are currently; arm; armenia; as; as an;
    as requir; assign; assistanc; associat; at #; at least; attendanc; australia; auto; automat;
    aux personn; availabl on; b$; background$; bar; bas in; base salary; basic; befor any; befor$;
    bei uns; berufserfahrung; between; bewerbungen; bill; bit of; bond; break; break$; bring; bruto; bs;
    build; call #; camp; can do; cannot be; care; career and; cell; center; certification; challeng;
    character; chart; christma; civil; coffe; collaborat; collect; collectiv; colorado; commensurat;
    commensurat with; communication; community; company; company and; compensation and; complet a;
    computer; condition; conditional; conferenc; confidenc; constant; continuous; contribut; contribution;
    control$; controll; convert; council; count; country; cover$; creat; css; cv to; dan; data engineer;
    databas; day of; degre or; degre prefer; dental and; design softwar; development; devic; did; dies;
    differential; digital; direction; director$; discriminat; do you; documentation; doe; doe not;
    don't need; down; drainag; draw; driv licenc; dsgvo; duty as; edu; educat; eeo; einem; employe;
    employe or; en #; end$; ensur; ensur complianc; environmental; eoe m; equal employment; equal opp;
    erwarten; es; essential; etc; etc$; even; expens; experienc of; experienc work; fac; facilitat;
    factor; fitness; focus$; folgenden; follow us; follow$; for a; for all; for field; for this; for up;
    forc; forecast; fortnight; fpga; franc; from all; from home; from us; front desk; fuel; full and;
    gender and; general; german; geschlecht; geschlecht herkunft; get #; give; goe; good year; graduat;
    growth; guarante; guest contact; gute; hand over; happy to; hardwar; has; have; head of; health;
    health after; health insuranc; healthcar; heard; helpful; here #; here$; high; higher; highly;
    history; hit; html; igualdad; im; imag; immediately$; implementation; in all; in good; in respons;
    in the; in their; in this; individuell; industry$; ingl; initiativ; inspection$; institut of;
    instructional; insur; integrity; intermediat; international; invoic; is #; labourer; lake; las; lead;
    lead the; learn more; learn styl; learn to; leas; least; least #; legal; leidenschaft; les; licens;
    licens and; licensur; list for; littl; liv; loan; locat in; look after; losungen; lot; made; manag;
    marin; marin scienc; master; medicin; member of; menu; mileag; mind; mitarbeiter; mix; mix of; mockup;
    money; monitor; monthly; motor; must have; nach einem; nativ application; neben; necessary;
    necessary$; need the; night weekend; no matter; north american; not appreciat; not ask; notic$; nurs$;
    nutzung; of a; of both; of four; of leav; of long; of project; of relevant; of themselv; of us; offer;
    on this; on time; one; only$; onto; operation; oportunidad; opp; optional; optional$; or equivalent;
    organis; organiz; ote #; other duty; other peopl; our privacy; outdoor; outsid; overview; overview$;
    own; paper; para; park$; part of; participation; particularly; passion for; past; pay for; payment;
    pension; peopl; peopl who; per year; personal; phd; philosophy$; phon; pipelin; plan and; plant;
    plastic; play; polic; policy$; post and; pre; prepar to; press; privacy; privacy policy;
    product design; product$; profit; pto; pupil; put; rang #; rang for; rang from; rapidly; rate; rate$;
    read; read our; recipient; recruitment process; refrigeration; regardless; regional; relat;
    relationship; religion; report; represent; req id; research; robotic; role for; role however; roll;
    room; root; rotation; rotation$; run; safe; salary #; salesforc; school and; scienc; second; security;
    seek a; sit; six; small; solution; spanish; specializ; sponsor visa; stack; staff #; stand;
    standard for; startup; stock; story; story$; strategic; strategy; su; successful candidat; such as;
    sunday; supplier; system; tailor; take; team of; team that; tech stack; techniqu; texa; that could;
    that the; the development; the industry; the job; the month; the principal; the thousand; the work;
    their; ther; this person; this role; thousand; ticket; time becaus; to accommodat; to chang; to day;
    to do; to have; to perform; to sale; to the; tool; turn; two week; two year; typescript; una; uncap;
    university of; unsolicit resum; up to; us in; us what; usd; used; user story; vacancy is; vacancy$;
    vacation; van; vergutung; visa; von menschen; vor; wa; wasser; we don't; we offer; we pay; we use;
    we'r; we'r build; week of; weld; went; werden; when; will be; willingness; willingness to; window;
    with #; with it; would; year requir; you may; you'r ready; your age; your career; your profil
-3: !ask3; !benefits3; !legal5; !nested; # employe; ^acquisition; ^arm; ^as; ^at; ^be; ^bonus; ^bring;
    ^competitiv; ^customer; ^do; ^eoe; ^free; ^health; ^interest; ^must; ^own; ^pension; ^privacy; ^train;
    a #; a highly; a month; a senior; a team; accommodation; accordanc; accurately; across; act; addition;
    after six; aller; alter; and hire; and more; and relevant; and the; and will; annual;
    application call; appoint; are subject; art; as per; at a; at this; au; aws; becaus of; bike;
    birthday; bonus; boot; bring a; buy; can't sponsor; cannot; capital; care$; choic; citizenship; clean;
    clickhous; cloud; commission; communicat; control; controller; conviction; cpc; critical; ct;
    currently; customer; cycl; data and; day a; day we; decision; defin; delivery; directly so;
    driv record; driven; early year; eastern; ein; employe and; employer; employer$; engag; eoe; event;
    exce; exception; experienc$; faith; fast; fee; food; for at; for our; framework; friendly; gender;
    gmp; goal; h; had; hand; happy; have fun; he; heat; hinweis; hire; holiday$; home$; hour week;
    igualdad de; implement; in #; in for; in music; includ; incumbent; inform; inspection; investigation;
    is an; ist; it; kaffe; keep your; kind; kunden; learn; licenc; life; location for; logistic; long;
    los; many; mechanical; member; month of; mov; mt; multi; music; must; must be; must hold; must meet;
    need help; need to; nextj; nice; no exception; not contact; not requir; now and; on call; open sourc;
    open the; operat; or more; or the; ote; our team; overlap; overlap with; pack; participat;
    participat in; party; passionat; pay is; perform; personn; piec; plan; platform; plumb; prefer$;
    previously; pric; program$; proper; publish; qualifi individual; qualification; question and; rais;
    reasonabl; record$; recruitment; regard; regulation; regulation$; regulatory; relevant;
    relevant criteria; reliabl transportation; relocation; remov; resourc; rs; run a; rust; safety; sale;
    scal; season; seen; sie; sinc; solution$; sowi; stat; study; summer; tailor to; tamarack; tech;
    terraform; test and; test or; that; the base; the county; the form; the us; ther are; third party;
    this time; this vacancy; throughout; time and; time employe; time zone; to learn; to look; to work;
    together; transportation; truck; und; under; unserer; unsolicit; us we; used to; utc; vehicl; vorteil;
    warehous; watch; way; we do; we have; we'v got; wednesday; week in; weekend$; welcom application;
    what it; what work; which; whil we; who; wish to; work #; work a; work$; world we; would be; writ;
    year and; you need; you requir
-4: # mile; # night; ^an; ^even; ^mentor; ^us; ability; agreement; an equal; application from; book;
    can't; coach; commit; commit to; der; driv; effectiv; email a; help with; hol; hour must; insuranc;
    keep; matter; menschen; mentor; metabas; mit; ms; national; old; opportunity employer; packag;
    payroll; privacy notic; reasonabl accommodation; record; requir$; rule; salary rang; seek; sql; staff;
    summary; test$; time to; under the; user; very; we can't; we'v; wher; whil; will not; with an;
    with disability; within the; without; y; zone
-5: access; age; and work; class; compensation; customer focus; disability; eine; equal; fur; la; local;
    patient; provid; sponsor; stay; train; von
-6: as a; equal opportunity; program; rang
-7: python`,
  },
];
