import type { Kind } from "./weights.ts";

/** What the words and the look of a row say of its kind. Counted by `npm run count`. */
export const ROWS: readonly Kind[] = [
  {
    kind: "required",
    start: -0.16,
    weights: `
9: a plus
8: prefer$
7: citizenship; mindesten; plus$
6: ^ability; abgeschlossen; be able; construction industry; desirabl; fpga; graduat; hast; ideally;
    it take; math; must be; nice; orient; sql; to travel; willingness; zendesk
5: ^able; ^can; ^candidat; ^construction; ^current; ^good; ^graduat; ^logistic; ^own; ^reliabl; ^strong;
    ability to; able; and have; associat degre; css; driv record; drug screen; effectively; english;
    essential; excel; excellent; experienc prefer; git; humor; in b2b; industry background; it with;
    least #; licenc; logistic; min; mric; must; nec; one is; or equivalent; prefer; record$; registration;
    reliabl transportation; self; spoken; strong; valid; willingness to; work #; would be; written and
4: # ano; # monday; # pound; ^any; ^basic; ^cut; ^excellent; ^high; ^must; ^patienc; ^will; ^willingness;
    able to; accuracy; actuary; agency or; alarm; alignment; and dependent; and english; and then;
    at least; attitud; b2b; back end; be at; be useful; bereit; berufserfahrung; berufserfahrung in;
    causeway; certificat$; certification$; clean driv; climb; comfortabl; conditional; connection;
    conviction; conviction$; cpc; cpr; credit union; data analysis; deal with; deep; degre prefer; demand;
    dependent upon; dept; desirabl$; detail orient; distanc; dont; driv; driv licenc; driver; du hast;
    duty requir; effectively and; employe or; engineer or; engineer who; environment and; equivalent$; es;
    evaluat and; eye; familiarity; flexibl hour; focus$; for at; freud; from a; gibt; gute;
    have experienc; have$; health safety; high school; hold; hous$; idealerweis; in computer; in music;
    incorporat; jurisdiction; just; labor; least one; leidenschaft; licensur; lift; manag application;
    minimum of; monday friday; mt; multi; must hold; mysql; natur; nice to; nice$; nor; note you; obtain;
    of nurs; or work; outgo; overlap with; own transport; passion; player; pleas note; possess;
    preferably; prepar to; pressur; principl; product vision; proficiency with; provider such; reach;
    relat; road test; school diploma; school of; scor on; self starter; should be; social care; solid;
    sound; spreadsheet; stack engineer; starter; stomach; successful; t; team player; test$; the ability;
    the duty; the greater; the right; the successful; this one; thoughtful; to live; to obtain; to read;
    transportation$; understand; union; useful; useful$; valid work; very good; vision core; vous;
    wednesday; who has; who want; will to; with zendesk; work ther; work well; year or; year requir;
    zuverlassig
3: !nested; # or; # shift; # year; # yrs; ^accuracy; ^analytical; ^arm; ^associat; ^clean; ^comfortabl;
    ^criteria; ^detail; ^du; ^experiencia; ^friendly; ^happy; ^idealerweis; ^interest; ^level; ^lift;
    ^minimum; ^offic; ^peopl; ^python; ^right; ^sound; ^translat; ^u; ^valid; ^vous; ^you; ^you'r;
    a charity; a chat; a contact; a creativ; a deep; a dot; a huge; a quiet; a season; a strong;
    a student; a supervisor; a team; a$; ability; about #; academic; acl; advantag; advantag$; all level;
    ambiguous; ambiguous problem; an advanc; an advantag; an understand; analysis skill; and a; and bank;
    and competency; and concept; and healthcar; and hire; and presentation; and problem; and ready;
    and understand; and willingness; ano; any other; anyth; appearanc and; applicabl; application and;
    aptitud; arbeitsweis; are able; are comfortabl; are particularly; are requir; arm; ask the; assault;
    ausbildung; availability$; away; background; basic; basic data; be an; be flexibl; bend; bist; bls;
    buse; business and; by the; calm; candidat must; cannot be; care or; certification is; check$;
    children; civil engineer; clinical experienc; cloud; combination; command; communication; commut;
    competency; complet a; confidenc; consumer; core; core product; credit; current; current uk;
    customer focus; customer journey; customiz; data structur; de prueba; demonstrat; desir; deutsch;
    development$; digital; direction we; dns; don't; don't do; don't need; e verify; eager; eastern;
    efficiently; eine; electrical; elsewher; employment is; end and; england; english and; english or;
    enjoy; enough; essential desirabl; essential for; ethical standard; etho; excel$; expens; experienc #;
    experienc sell; experienc writ; farm; fleet; flexibl; fluency; folgenden; follow$; for any;
    for detail; for individual; for someon; friendly and; full stack; function of; further information;
    get here; glue; good stand; good with; googl; grasp of; greater; grown; hand on; hand tool; happy;
    have; heavy; highly; history check; hold or; huge; hygienist; identify; if not; impact of; in either;
    in good; in health; in production; in technical; incl; independently; information is; is essential;
    it support; jd; kenntniss; kenntniss in; kneel; knowledg; knowledg of; ladder; lake; law and; learn$;
    least; level of; licens; licens$; live within; location for; looker; maitris; mark; marketplac;
    marketplac and; min #; mindesten zwei; minimum; minimum #; mississippi; model experienc; more in;
    music; must pass; nativ application; natur$; neben; necessary$; net; of a; of data; of health;
    of laboratory; of$; old; on experienc; only be; or; or as; or be; or relat; orient and; orient$;
    other factor; outcom$; outdoor in; outsid of; overnight; overnight stay; pal; part of; pas; pass;
    pass a; passion for; past; past #; peopl who; perform work; pharmaceutical; plastic; plus;
    polic officer; postgresql; pound; pound$; pre employment; previous experienc; proactiv; product$;
    program schedul; project across; proven; proven experienc; python for; quantitativ; quiet; rang of;
    ready to; record; record of; refresher; regularly and; regulator; relat experienc; relat field;
    relat work; relationship; relevant criteria; relevant experienc; reliabl; rest; risk of; roadmap;
    roadmap and; role are; rota; say; say so; scienc data; script languag; sex; should; should have;
    sicher$; similar is; skill are; skill to; somebody; someon; sorgfaltig; specialist; specialist will;
    sql and; stack; stand; standard$; stat; stoop; strategic; strong foundation; strong hand;
    strongly prefer; studium; successful senior; sunday; support role; technical documentation;
    technical support; telephon; that$; the #; the alarm; the california; the facility; the ideal;
    the last; the relevant; the requirement; they'v; this could; this person; time zone; to apply;
    to collaborat; to do; to lift; to maintain; to work; to world; tolerat; total; train will;
    transportation; travel; umgang; umgang mit; un; understand of; union and; using advanc; valu that;
    vehicl; verfugst uber; verify$; violation in; vision; vot; ware; weekend$; whil we; will have;
    will only; with children; with experienc; with react; with relevant; within a; work a; work flexibl;
    work hour; work knowledg; work outdoor; work requir; work toward; workplac candidat; writ$; written;
    year in; you understand; you'v been; yrs
2: !ask2; !ask5; !cells; !noise2; # food; # in; # lbs; # libra; # month; ^-ed; ^an; ^anyth; ^applicant;
    ^are; ^bls; ^bonus; ^comfort; ^computer; ^conduct; ^confident; ^ein; ^employment; ^english; ^fit;
    ^fpga; ^french; ^git; ^gute; ^knowledg; ^pass; ^prefer; ^previous; ^proficiency; ^seek; ^six;
    ^spanish; ^understand; ^us; ^you'v; a bonus; a passion; a project; a similar; aber; aber kein;
    ability requir; acceptabl driv; accredit colleg; actuarial; administration and; advanc degre; almost;
    also need; an equivalent; analysis; analyst; analytical; analytical and; analytical solution;
    analytisch; and challeng; and css; and distribution; and enjoy; and ensur; and ideally; and local;
    and math; and or; and organiz; and policy; and receiv; and responsibility; and steel; and verbal;
    and work; and written; anyway; application$; apply for; apprenticeship; approv; arbeitsweis$;
    are look; aren't; as a; as an; as part; at #; at this; attendanc$; attention to; attitud$; austausch;
    automat test; availability; away from; background prefer; background$; bank; basic computer;
    be commit; be prepar; befor even; bent; bereitschaft; besoin; bet; biology biochemistry; body; bonus;
    budget$; bus$; but not; but we; c1; call rotation; camera; can lift; can't sponsor; candidat;
    candidat are; capacity; capital project; carolina; certificat; challeng; chang product; character;
    child; christian; citizenship is; class a; clean; climb ladder; cloud nativ; coder; colleg or;
    color vision; comfortabl with; command of; common; communicat with; como; company builder;
    complaint and; complet; computer skill; concis; conduct and; conservation; construction; context;
    cpr$; criteria; criteria essential; critical; cyber; dashboard; dashboard and; data architectur;
    data from; data lake; data quality; databas experienc; de; degre or; delivery of;
    demonstrat experienc; dental hygienist; dependent; design; design$; detail; detail$; deutsch und;
    differenc$; distanc of; do you; dot; down$; dress; driven; driver or; drug; drug test; du bist;
    du mit; dutch; dwi; early; education and; einer; either; embed; employment drug; encourag; end$;
    englisch; englischkenntniss; english written; enough to; epa; equivalent; equivalent combination;
    erfolgreich abgeschlossen; erst; essential$; est; estar; ethical; every customer; excellent written;
    exceptional; expectation; experienc; experienc is; experienc of; extensiv knowledg; fac;
    familiarity with; fast pac; financial; first principl; five #; flexibility; float; fluent; follow;
    for a; for build; for occasional; forecast accuracy; four hour; fpga$; french; friendly; frighten;
    from any; from first; full and; function; fundamental; fundiert kenntniss; gcse; give; given$; good;
    good command; grasp; grit; hand; hand and; happy on; healthcar; heat$; helpful$; highly prefer; hire$;
    hold a; holiday$; html; html and; ice; idea$; ideal; ideal candidat; im offentlichen; impact; in a;
    in any; in einem; in english; in python; in seven; in summer; in writ; indesign; ingl; insuranc;
    insuranc domain; intersection of; into an; io; is expect; is highly; is look; is passionat; is prefer;
    ist von; jahr berufserfahrung; journey$; js; ki; ki und; king; knowledg and; languag; lbs; level #;
    lift #; liquid; look for; manag; management skill; manner; manner at; many; mas$; member to; member$;
    microsoft; moment; multipl sourc; necessary; new graduat; night a; no exception; no problem; nois;
    not ask; numerat; nurs; obtain a; oder python; of both; of environment; of human; of it; of one;
    of relevant; of turn; offer$; on shift; or ability; or comparabl; or eligibl; or in; or similar;
    or train; or will; organiz; otherwis; ou en; outcom; overlap; p6 or; partnership; pci; phas of;
    physical; pie; pioneer; plan review; playwright; polic; position doe; positiv; ppe; preferably in;
    preferenc; presentation; presentation skill; pressur and; previous; principl of; problem;
    problem solv; procor; procurement; procurement and; product manager; proficient; proficient in;
    protectiv equipment; public or; python; qa; qualifi; quick; rail; react and; read a; really;
    reasonabl; recogniz; record our; regularly; requir; requir knowledg; requir to; requir travel;
    resilienc; responsibility$; review by; right mix; robust; role; role for; role$; rust; safety; saint;
    sap; scenario; scenario$; schematic; school; scientist$; scor; second; security clearanc; seek;
    sehr gute; sell to; semantic; serv$; server; servic a; sexual; shall; shar their; shift in; skill;
    skill$; so we; sofern; solution which; some experienc; sometim; sorry$; sourc$; spanish;
    specification$; stand for; stand walk; statutory deadlin; strongly; strukturiert; substitut;
    success with; suitabl; super; system accord; tax; that do; that got; that must; the delivery;
    the industry; the minimum; the offic; the stat; the stor; the time; the uk; the us; theft; themen;
    thre; thre year; time to; to attend; to have; to implement; to keep; to learn; to multipl; to program;
    to quickly; to start; train; train can; tun; u s; uk; uk we; um; und machin; und oder; understand the;
    universal; usa; usa$; user story; using; ux; validation; verbal; verbal communication; vergleichbar;
    violation; walk; warehous data; we are; we do; we don't; we encourag; we'r seek; weekend; weld;
    when necessary; when the; whil deliver; who; with an; with dbt; with difficult; with requirement;
    with strong; with the; within; within commut; without a; work night; work within; world we; would;
    written procedur; wunschenswert$; xma; year experienc; year of; yet; you care; you have; you pick;
    your work; yrs in
-2: !about5; !benefits3; !legal5; # a; # mile; # peopl; # risk; ^as; ^assign; ^audit; ^by; ^call;
    ^central; ^coach; ^collect; ^creat; ^degre; ^email; ^ensur; ^extra; ^follow; ^health; ^help; ^how;
    ^hybrid; ^independent; ^insuranc; ^know; ^learn; ^master; ^next; ^or; ^paid; ^pay; ^pension; ^perform;
    ^practical; ^prior; ^privacy; ^provid; ^report; ^represent; ^resum; ^run; ^safety; ^serv; ^shar;
    ^staff; ^talk; ^target; ^travel; ^ultimately; ^unlimit; ^weekend; ^when; a cv; a friend; a leader;
    a los; a qualification; a week; abov all; academy is; accept; accredit university; act$; activ;
    actively; activity as; ad hoc; address$; advisory; after #; all qualifi; alongsid; among; an ai;
    and assist; and content; and deliver; and design; and drug; and equipment; and experienc; and grow;
    and jump; and learn; and leav; and ml; and process; and professional; and skill; and start; and unit;
    and valu; and we; and well; and will; and young; angebot; ap; appli; appropriately; architect; artist;
    assign; assist in; associat will; at any; aus; availabl with; availabl$; back to; background in; bas;
    bas on; be assign; be used; been going; below; birthday; bis; boost; boot$; bring; build product;
    built; built for; business litigation; business problem; by #; candidat and; care assistant; central;
    certifi; chas; choic; client with; colleagu; collect; collectiv; commensurat; communicat well;
    community; compensation and; confirm; content; contingent upon; contrat; contribution; conversational;
    convert; cooperativ; copy; cost of; counsel; criminal; cv to; data to; day plus; day shift; defens;
    delivery$; den; department; deserv; determin; develop; development team; direction of; directly;
    disability; disaster; dive; dive deep; diversity$; domain; door; dry; education experienc; eeo;
    effect; eleven; employe$; employer$; employment status; enforcement; engineer to; enhancement; equal;
    erfahrung; etc$; evaluat the; every background; examination; execut; exhibit strong; expertis;
    family in; fil; firm; five; flexibl schedul; flight; for #; for emergency; for employe; for futur;
    for six; for you; form of; fort; frequent; friday$; friend; from outsid; from the; fundrais;
    generally; get #; github; go on; governor of; half; hand over; hardwar; hav work; have been;
    high performanc; higher; hir; hmong; hotel; hour a; hour per; how; human traffick; ii; imag; immediat;
    in #; in offic; in this; in to; includ #; industry$; inform; inquiry; install; interact with;
    interfac; interview; into this; invoic$; is bas; is seek; it for; it is; java; job type; journal and;
    jump in; key to; laptop; las; lay; leader in; leav; let; letter; letter$; level and; littl; ll; log;
    longer than; look after; los; lunch; machin learn; mail; management experienc; me; meet the; merger;
    mes; mileag; mit #; month you; more time; most of; mostly; must address; must meet; my; neue; never;
    next; nhs; nhs pension; normal; not requir; notic; nurs and; nursery; of company; of mak; of pre;
    of softwar; of you; of your; off; offer is; offic$; on; one of; ongo; opportunity$; option;
    or volunteer; oral; origin; other duty; our websit; out a; out$; outlin; overview; paid; pallet;
    part time; participat in; passport; patient care; peer; pension; perform; permanent$; php; pile;
    plac of; platform; playbook; plus bank; position offer; position report; position requir;
    position with; post; practic and; prefer work; problem$; procedur; process is; protection; provid all;
    pto; qualify; question; quot ref; radio; ramp; rate of; rather; read$; ready for; receipt; receiv;
    recommend; region; reliabl and; relocation; remot work; remov; render; report; report to; request;
    requir the; requirement for; requisition; residential; respons; responsibility; responsibl for; resum;
    review$; revit; rich; ris; romanian; roster; rout to; sac; safety as; salary$; sale support; schedul$;
    seasonal; second languag; sector; set; settl; shap the; shar; short; shut; sinc #; sind$; skill must;
    solution and; spanish or; spanish$; speak; spring; sr; startup; submit; suffolk; suffolk library;
    supervision; support need; take a; take the; task; task at; teacher$; team befor; team$;
    technical writ; technician; technology$; thank; that they; the application; the data; the goal;
    the kitchen; the other; the product; the qualification; the road; the school; the team; the thing;
    the vp; them at; them in; them on; thing in; this position; thos; to appoint; to customer; to ensur;
    to provid; to qualify; to recruit; today$; together; traine; trip; try; tuition; two #; two hour;
    uber; ultimately; und$; unit; university degre; unlimit; updat; upon; us a; used; vacancy; vacuum;
    various; vehicl with; video; view; vp of; we know; we'v; weather; websit; were; whatever; wher you;
    who thriv; who will; will work; wish; with night; with our; with this; with us; wochen; work day;
    work for; work from; work location; would rather; www; year contract; year one; year plus; year$;
    you about; you got; you may; you$; young; young peopl; your application; your current; your family
-3: !colon in; !duty3; !noise; !url; # #; # day; # for; #$; ^answer; ^application; ^assist; ^colleg; ^eoe;
    ^great; ^job; ^our; ^page; ^plan; ^salary; ^supervis; ^utiliz; ^who; a certificat; a day; a number;
    address; address the; after; agent; all inclusiv; all staff; allowanc; and at; and how; and staff;
    and support; anyon; ap$; applicant from; appoint; architectur$; are in; as assign; as need; as requir;
    assign by; assignment; assist; assistanc; assistanc is; assistant; assistant and; associat to; auch;
    az; bar; bas at; be responsibl; bed; bei; bereich; bike; brief; bringst; bus; business$; can be;
    christma; client$; com; completion$; comprehensiv; consist of; contact; contingent; country; cv; day;
    degre$; deinen; department is; description; die; director; disabl; diversity; documentation of;
    duty as; edge; education$; eligibl list; email; employe; end of; eoe; eu; everyon; everyth; exampl;
    exercis; experienc and; experienc not; expertis in; f; fair; family; file; flexibl work; for all;
    for our; forklift certification; from every; gender; genomic; go to; goal; handbook; has #; have the;
    help; home$; hospital; how it; hr; im bereich; in plac; incident; increas; information system;
    institut of; internal; is contingent; job; job description; job titl; join our; journal; keep;
    kitchen; know how; laser; leas; let talk; li; library; line; linkedin; list; list$; litter; location;
    london; look at; love to; maintenanc worker; mak; may; mean and; measurement; meet$; mit den;
    multidisciplinary team; nach; national security; naturlich; negotiabl; nine; nine$; node js;
    normal work; oat; oat$; of application; of us; off$; often; on a; open; openai; opportunity to;
    or six; or utility; our; our customer; our team; outcom and; packag; paperwork; park; partner;
    patient; per; per hour; perl; permanent; platz; pleas apply; present; program and; programm; properly;
    proposal; prospectiv; provid; public work; qualification$; quality; quality of; question$; repair;
    return; right person; rout; routin; rs; sampl; schem; search; selection; selection criteria; send;
    six; sooner; speak with; special; stock and; stuff; subject; supervis; supplemental; supplier;
    support$; technical expert; technician$; term; the business; the good; the opportunity;
    the responsibility; the same; third party; this is; time permanent; to join; to the; to two;
    to undertak; top; toward it; transition; trial; two; tx; uber fundiert; undertak; uniqu; university$;
    unser; upon successful; us$; utiliz$; v; verfugst; visit; volunteer; water; we need; we'd sooner;
    weekly; what; what you; wher; will often; will provid; with various; work experienc; work maintenanc;
    work with; you need; you prefer; you want; you'd; you'll; you'll be
-4: !about3; !benefits5; !fact; !n2; # on; # per; ^take; a six; academy; activity; and communicat; and is;
    answer; any time; are not; are you; around; at our; by; case from; co; compensation; competitiv;
    copy of; depend; depend on; do the; domain$; duty$; el; ensur that; establish; follow are; full time;
    go; grow; guest; have you; hybrid; in nursery; is an; is the; keep on; leader; limit; load; mile;
    monday to; node; now; now$; offer; open sourc; opportunity; or national; other thing; page; person$;
    plac; plan$; possibl; principal; product and; promot; remotely; represent; research; same; six or;
    so that; staff industry; stock; system and; teacher; the end; the selection; to friday; trust;
    university; vendor; we'd; welcom applicant; with you
-5: !noise5; !pay; ^develop; abov$; additional; benefit; cap; for an; from #; library in; requirement and;
    salary; staff; the basic; the position; uns; you will
-6: !duty5; ^apply; ^is; ^keep`,
  },
  {
    kind: "preferred",
    start: -0.1,
    weights: `
6: domain
5: ^knowledg; certification; framework; spanish
4: ability; bus; but; certifi; communication skill; conversational; cook; enthusiasm; experienc lead;
    experienc of; interest; kind of; knowledg; licenc; machin; management or; multidisciplinary team;
    no bus; or other; pipelin; prior; refrigeration; spanish$; toward it; you'v
3: !ask5; ^an; ^comprehensiv; ^conversational; ^experienc; ^exposur; ^forklift; ^german; ^has; ^interest;
    ^kafka; ^know; ^master; ^prior; ^staff; a library; a must; a relevant; ability to; and communicat;
    ano de; api; as ther; aws; be given; benefit$; certificat or; certification$; clearanc; clearanc$;
    commercial or; complianc requirement; component$; contribution; credit; end$; especially; experienc;
    experienc in; fluent; follow are; forklift certification; french; function to; important;
    investigation; kafka; know your; knowledg of; kotlin; languag$; lead cross; library; licenc$;
    mandatory; mba; merger; multipl; national security; nine; nine$; o; open sourc; or; or thos; previous;
    product and; publication; revit; right person; rust; sc; scal$; school$; similar; skill both;
    skill in; spanish or; speaker; structural; the follow; the most; ther no; try; understand of;
    way around; written$; you speak
2: !colon; ^a; ^cpc; ^driv; ^exist; ^expert; ^independent; ^polish; ^sas; ^technical; ^understand; ^you'v;
    a bonus; a certificat; a second; abgeschlossen; academy; airport; and communication;
    apprenticeship or; are alway; are encourag; are not; aren't; believ; bs; can't; capability; cloud;
    communicat in; communication; conferenc; conferenc talk; connection; control; control or; control$;
    conversational spanish; cpp; credential$; css$; databas; dataset; detail; domain$; driv; driv licenc;
    e g; educator; effect; email$; enforcement; english; english spanish; exist; exposur to; familiarity;
    flight; fluency; forc; fpc or; from outsid; fundrais; g; generalist; german; given;
    good communication; gps; gute; have used; hmong; home with; hospital in; in a; in to; infrastructur$;
    ingl; institut; interfac; iso #; it or; jump in; kind; know; kotlin$; law; lean; library of;
    licenc and; licens; liv; maitris; management experienc; manual; massiv; messag; methodology$;
    molecular; monitor; most important; motion; nate; of company; of defens; one year; or national;
    oral and; ou; performant; permit; pile; platform$; pos; possess; postgraduat; postgresql; prefer but;
    present; proven; python and; quickly; requir within; requirement for; residential; reusabl; review;
    romanian; salesforc; sas; scal; second; second languag; six sigma; so the; subscription; supply;
    system for; talk; technical field; technical writ; tecnologia; tender; terraform; the law; ther;
    ticket; ticket$; tone and; tool; umgang; umgang mit; understand; valid; van; van$; welsh; without los;
    work in; you'v written
-2: !about2; !duty2; !gap; !n20; !n99; !noise3; !noise5; # in; # or; # to; ^-s; ^agency; ^at; ^bachelor;
    ^call; ^cater; ^education; ^excellent; ^fpga; ^if; ^maintain; ^python; ^report; ^similar; ^train;
    ^travel; ^valid; a los; a week; accept; accommodation; account; after #; all; and ability; and we;
    and$; annual; application; are in; are you; as need; as well; ask; asset; at the; attendanc$;
    availabl$; bis; brand; budget; business$; ca; career; cater lunch; cd; certification is; chang; chat;
    civil; click; command; command of; commit to; commitment to; compensation; confidential; consumer;
    copy of; cours; creat; cultur; data quality; dbt; dental; dental vision; der; designer; desirabl$;
    desk; director; disciplin; divers; do; do not; dutch; each; effectively; ein; eligibl for; employe;
    employer; en la; english written; equity; equivalent to; equivalent work; event; examination; excel;
    execut; experienc is; family; federal; file; five; flexibl; food; for the; fort; full; fun;
    good command; grad; grit; half; health; health care; help; holiday; hotel; hr; identify; ii; in our;
    in python; in relat; install; insur; is not; job; k; kubernet; la; last; legal; letter; li; limit;
    line; loan; look at; looker; mail; manager; match; mentor; mes; mi; mileag; min #; mit #; month;
    must be; must possess; network; no; notic; nyc; of #; of our; of the; of them; on; on$; or apply;
    oracl; order; our; ownership; page; part; partner; pension; physical; plac; pleas; plus;
    plus experienc; prefer$; privat; python for; randy; receiv; referenc; representativ; requir$; reserv;
    retention; right to; room; safe; sampl; schedul; scor; set; set$; site; skill$; so that; sql and; sr;
    station$; student; super; teacher; than; that; they; time; to #; to know; to maintain; trip; tuition;
    tun; twic; twic a; under; uns; unser; us; utiliz; vacancy; vacation; vendor; wher; will to; with our;
    word; work independently; work is; would rather; written procedur; you need; you want; you will;
    you'd; zuverlassig
-3: !benefits5; !cells; !fact; !legal5; !n40; !prose; !url; # and; # of; ^hybrid; ^mentor; ^no; ^two; ^we;
    a #; a huge; a particular; a year; act; agency; and development; and word; answer; apply; aptitud;
    assistant; b$; business or; check; clean; client; clos; colleagu; cost; cv; das; day; des; dich;
    diversity; doe; education; equipment; every; exampl; experienc and; form; fpga; francisco; free; fur;
    gibt; go; group; here; hir; hour; igualdad; interview; is; just; keep; leav; list; lunch; number; off;
    one is; opportunity; out; paid; particular; personal; privacy; provid; question; request; resum;
    safety; salary; san francisco; scienc engineer; send; servic$; shift; spoken; stat; this one;
    to travel; together; two; und; up; valu; von; week; well; which; wir; with strong; written and; year$
-4: !early; !pay; # day; ^free; ^li; ^up; ^will; a$; about #; de #; how; hybrid; industry background;
    information; is requir; laptop; may; really; this; toward; travel; valu$; welcom; with zendesk; y;
    zendesk
-5: ^construction; b; causeway; mric; nec; or work; peopl; work toward
-6: !noise; construction industry`,
  },
  {
    kind: "responsibilities",
    start: -0.36,
    weights: `
7: collect
6: leav and; servic to; supervis
5: # persona; ^collect; ^coordinat; ^keep; ^run; ^set; ^take; ^travel; act as; adher; allowanc;
    and collect; be involv; cash; day of; diagnos; erstellung; funder; furnac; go to; honest; install;
    look after; los; model and; of leav; oversee; own the; persona; prospectiv; scan; tax return;
    to ensur; various; will$
4: ^by; ^collaborat; ^contribut; ^daily; ^day; ^design; ^erstellung; ^handl; ^lead; ^maintain; ^organis;
    ^other; ^pick; ^promotional; ^talk; ^writ; ^you'd; a plan; a team; analys; analysis; analysis of;
    and cash; and internal; and operat; and python; and retain; and volunteer; ask our; aspect; assign$;
    bank and; best practic; brief; bury; chang in; chart; chas; chat and; chief executiv; condition;
    coordinat; current customer; customer on; dos; draw; engag; enquiry; estat; friendliest;
    hard landscap; he; homeowner; hr department; identify; in line; india; investigation; invoic; involv;
    ireland; keep; keep the; learn styl; leav; litter; mail; need and; objectiv; odd; of sale; on call;
    operat; order; order$; overse; patient; patrol; photographer; pick; preparation; present; proactively;
    prototyp; prun; quarter; query; radio; reconcil; record and; refer; releas; repair; requir to; retain;
    seguridad; sell; take over; the annual; the odd; the postdoc; to attract; to increas; transaction;
    travel; trend$; trip; type of; up the; video conferenc; von; we ask; weed; what you; with our;
    you will; you would; you'd; you'd also; your own
3: !duty3; # country; # home; # staff; ^analyz; ^brief; ^complet; ^defin; ^ensur; ^evaluat; ^general;
    ^hand; ^interact; ^mitarbeit; ^process; ^provid; ^report; ^represent; ^review; ^scan; ^schedul; ^sie;
    ^understand; ^use; a b; a day; a portfolio; a product; account$; accurately and; activity$; admin;
    administer; advisory; algorithm; aller; allocation; and analys; and analysis; and be; and defin;
    and deputis; and economic; and execution; and fill; and find; and hand; and implementation; and keep;
    and lead; and other; and payment; and prospect; and repair; and strategy; and support; and tax;
    and when; annual; annual budget; answer the; appropriately; area; armenia; arrang; artist;
    as everybody; as need; asset$; assist in; associat will; audit; authority; be bas; be expect;
    be requir; befor; bid; bike; bike$; bill and; boxe; breakdown; bringen; bus load; business objectiv;
    business$; can expect; candidat will; care$; carry; caseload; casualty; center and; clarification;
    clear; clerical; cmm; code quality; comfortabl work; comment; committe; condition to;
    continuously improv; convert; coverag; current; dan; daten; david; day plan; debrief; decompos;
    dentist; department in; department is; deploy; deploy on; deputis; design and; designer; desir to;
    desktop and; determin; development to; diagnos and; doe$; door; draw$; duty may; effort to;
    electronic; end of; enhanc our; ensur that; entwickelst; erstellung und; establish by; every #;
    execut; execution; executiv team; expect; external; facilitat; festival; finanzamt; finanzamt und;
    first call; first year; fit on; fix; for information; for opportunity; fortnight; foster; from first;
    furnitur; get the; graphic; holder; honest$; hygien; if and; implement; implementation$; improv;
    in depth; in every; in india; in time; incom; india and; individuell; inquiry and; inspection;
    inspection$; installation; instructional; internet; involv in; involvement; is critical; item; junior;
    junior$; kid and; krankenkassen; las; lead into; leadership skill; leas; legislation; liais;
    liais with; licens this; light commercial; limit to; linen; lohnsteuer und; losungen; machin;
    maintain an; maintain relationship; maintenanc; maintenanc activity; manag a; management team;
    manager and; manager will; match the; maximiz; medium; metric includ; mockup; monatlichen; month end;
    mostly; necessary to; newsletter; next person; northern; norwich; notebook; oak; oak and; of both;
    of major; of public; of small; of underwrit; off and; on a; on quality; once$; one you; ongo;
    operation and; optional; or a; other duty; other responsibility; our product; over; oversee the;
    own and; part in; participat in; participation in; particularly; partner; partner closely; photo;
    photograph; pick up; piec; plan the; plant and; plant$; plat; policy$; post$; postdoc; power;
    preparation of; prescription; press; procedur; product direction; product engineer;
    product requirement; product this; program and; program that; promotional; proposal; prospect;
    provid financial; put away; quality; quality and; quality improvement; quo; rais; receipt; relevant;
    removal; renewal; rep; replac; report and; report of; report on; represent; request; request for;
    request$; requir includ; requirement and; resident and; respond to; return for; return$; review;
    role involv; roll; run; run the; salari; salary commensurat; sale by; scan every; schaffst;
    servic and; she; signal; signatur; sleep; sleep$; sort; special project; split; staff and;
    staff development; stair; starken und; status quo; stock; stock and; ston; strategy;
    strong leadership; supervis student; supervisor$; supplier; take; take part; talk to; teacher$;
    team of; team to; technically; the cmm; the fastest; the financ; the main; the phon; the preparation;
    the product; the releas; the shop; the site; the tech; the van; thing that; this year; timely;
    to acquir; to buy; to deploy; to enhanc; to identify; to maintain; to signatur; train new;
    transport student; trash; tree; trust; turn on; tutor; undergraduat; understand the; underwriter;
    university of; up$; user; user need; user story; van$; variety of; vendor; video; view$; vision and;
    visit; way to; week in; weekly; what work; when; when requir; when the; will own; will provid;
    will supervis; wirefram; with one; with partner; with various; work is; work overtim; work such;
    would be; writ up; x; y; year you; you'd take; your turn
2: !ordered; # audit; # week; ^-ly; ^accompagner; ^adapt; ^answer; ^assist; ^associat; ^chas; ^coach;
    ^communicat; ^competitiv; ^conduct; ^develop; ^digital; ^du; ^establish; ^follow; ^look; ^may;
    ^mentor; ^offic; ^order; ^oversee; ^pair; ^participat; ^perform; ^quot; ^rais; ^rebuild; ^stand;
    ^supervis; ^support; ^troubleshoot; a joint; a laser; a los; a mix; a piec; a platform; a routin;
    ability of; abrechnung; accelerat; accordanc; accrual; achiev individual; across the; across thre;
    activ; actively; activity and; adapt; adviser; agent; agreement with; air; all area; all day;
    all time; among; an activ; an ongo; analysis$; and; and #; and all; and as; and attend; and clean;
    and contribution; and cost; and courteous; and cultivat; and deliver; and develop; and development;
    and document; and doing; and floor; and international; and jump; and ml; and modification; and oral;
    and pack; and park; and plant; and process; and procurement; and product; and provid; and public;
    and purchas; and review; and safety; and technology; and tell; and very; and workflow; application$;
    apprentic$; armenia$; around; as assign; as it; as requir; assist; assistanc; at present;
    audit process; away; be run; be to; bedroom; bedroom and; bescheinigungen; boat; bookshop; breach;
    breakfast; bringen$; build product; build$; bus; by month; cada; calendar; call; call #; call chat;
    call to; chair; chat; clean and; clear product; client to; clos of; coach; code review; collaborat;
    collaboratively and; colleagu; come down; commensurat; commensurat with; commission; communicat well;
    competitiv; complet; complet in; complet requir; complex problem; con; concept; connect; consumer;
    content; content$; continuously; controll; correctly; cost$; courteous servic; creativity and;
    critical in; customer; customer and; customer in; customer need; customer$; dabei; daily$; dass;
    data to; data$; day to; dazu; de #; deal; defin; defin product; definition; deliver on; delivery;
    demand$; demonstrat the; deposit; desir; desktop; develop a; devic; director and; disaster; discharg;
    display; doctoral; doctoral student; dr; drop; drug; dry; durchfuhrung; durchfuhrung der; duty;
    duty and; each year; educat; educat patient; efficient manner; email a; empowerment; en el;
    engagement and; ensur; ensur complianc; enter; equipment; erwarten; escalation; essential duty;
    establish; estimat and; evaluat; even; every friday; execution of; exhibit strong; exist;
    exist product; expect to; expens$; experienc essential; fault find; featur; featur from; federal stat;
    feedback; field at; fieldwork; fill; financial; fine$; fintech; first #; floor; follow; follow$;
    for emergency; for long; forecast; full stack; georgia; giv; goal as; graffiti; hand; hand over;
    handler; hard; hire and; identify opportunity; illustrator; implementation; improv exist; in determin;
    in for; in hand; in incident; in keep; in norwich; in offic; inbox; includ thos; increas; ins and;
    insist; institut of; instruction; insuranc; interaction; internal; into; involv$; is fine; island;
    it down; keep your; kid; klaviyo; kniv; kosten; kunden$; land; lead a; lead the; learn solution;
    least thre; leav it; les; letter of; library in; library servic; light; like a; line on; llp; llp is;
    lot; lunch and; machinery; main; maintain; markt; matrix; meal and; merchandis; met; metal$; middl;
    mini split; miscellaneous; mitarbeit; mitarbeit bei; mobil; modify; monat; monitor; monitor and;
    month #; month thre; monthly quarterly; must demonstrat; necessary; need; never; new and; next five;
    nos; not a; notic; number; obligation; occasion; of servic; of shift; of six; offer; offic$; officer;
    officer and; old; on all; on duty; on time; one day; oral; organiz and; other relat; other relevant;
    our exist; outstand; over time; para; patron; pattern; pay for; payment; perception; perception and;
    perform; performanc; performanc and; performanc$; person; person can; pipelin; portfolio; pos;
    present at; preventiv; process to; product and; product design; program; property casualty;
    prophylaxis; provid guidanc; provid high; publish; quarterly; question; rate; read; reader; rebuild;
    receiv; receptionist; reconciliation; relat; relat activity; relat duty; relation to; relationship;
    relationship$; remov; render; repair on; report for; report und; researcher; resident with; resourc;
    respond; responsibility for; responsibl for; retail; retailer; return; role you; root; roster; rotat;
    run your; run$; safely; sap; saturday; schedul$; scor; search; second; secretary; seven; shadow; sie;
    sixty; so that; social and; sourc; sowi die; sport; staff; staff$; stakeholder; stakeholder to;
    stakeholder$; stand in; standard; starken; start at; statement; statistical; statistical analysis;
    strengthen the; strong; student and; student to; studio; styl; support the; support$; system; tak;
    talk; talk peopl; teach; teamwork; term; test; that it; that perform; the bill; the charity;
    the diversity; the end; the first; the job; the kitchen; the month; the nurs; the record; the support;
    them on; therefor; this individual; through; thursday; time #; timely delivery; timely manner; to and;
    to client; to face; to improv; to inquiry; to prioritiz; to provid; to stakeholder; to team; translat;
    treibst; trend; truck; understand customer; unit and; up; up without; updat; usability;
    usability test; validat; varianc analysis; vendor to; viabl; visual; visual merchandis; voran; watch;
    web; weekend hour; weekly in; weiter; what we; who are; whol of; will also; will includ; will you;
    with experienc; with help; writ; year one; you do; you see; you you'll; you'll do; your first;
    zealand
-2: !ask3; !benefits3; !benefits5; !colon in; # an; # clinic; # stat; #$; ^application; ^been; ^complex;
    ^customer; ^doing; ^education; ^familiarity; ^for; ^have; ^inspect; ^job; ^lift; ^meal; ^next;
    ^privacy; ^role; ^staff; ^technical; ^the; ^une; ^us; ^you'll; ^your; a contact; a sr; about the;
    academic and; access to; accessibility and; accord; act and; aide; alignment; all level; all of;
    analytic; analytic engineer; and access; and beyond; and e; and federal; and get; and it; and leav;
    and new; and position; and ready; and requirement; and servic; and strategic; and system; and two;
    ano de; app that; applicant; application; application are; appoint a; appoint to; arbeiten; are #;
    are built; are set; asset register; assist the; assistant and; at #; audienc; bachelor; background;
    background and; be able; be appoint; be made; be prepar; been family; befor$; bereichen; bolt; c;
    call out; campaign and; can; can use; cap; cap$; car; career; certificat; certification; chang order;
    city; claim and; clinic; clinical; code of; collectiv; collectiv agreement; communicat in; company;
    company cultur; company product; company with; completion of; complex business; comply; component and;
    comput; computer scienc; con #; connection; conservation; consider; consultant; control and; core;
    cover; criminal; criteria; criteria$; curious; de prueba; dedicat; den bereichen; depend on; deserv;
    deutsch; develop test; development of; difficult; discount on; distribut; dns; do you;
    documentation for; don't; done; du dich; enablement; end application; engineer or; england;
    environment; environment and; equivalent$; ever$; every other; expectation of; familiar;
    familiar with; familiarity; final; find the; flexibility; for mak; for one; forklift; fort; forward;
    fpga; friend; from a; frontend; fuel; full; group; group in; hast; hav; health safety; healthcar;
    helpful; here; his her; how; http; hub; ideally; igualdad; immediately; important; improvement and;
    in computer; in seven; includ but; includ virtual; internal control; interview; interview with; is a;
    is in; is the; job titl; js; ki; ki und; kitchen; lab; leader for; lean; learn; leverag; life;
    lift and; linkedin; list$; live in; locat; location; ltd; manner at; march; massiv; math;
    measurement and; member; mes; messag; more in; most; motivat; must be; my; near; network; nicht; non;
    non engineer; normal; notion; nursery; oder; of every; of exist; older than; on company; on our; on$;
    one in; one of; one year; only; operation$; or equivalent; or project; our best; our business;
    our customer; outdoor in; overdu; ownership; paid; pallet; particular; partner in; period; person$;
    personnel in; pioneer; platform; plus; pm; position$; prefer; preferenc$; premier; prepar work; prid;
    privacy; provid personal; pt; quantity; read everyth; reason; recruitment process; red; register;
    registration; relevant experienc; requirement$; retention; ring; rn; roadmap and; rotation;
    sale representativ; san; school; security; security practic; sf; shar; shar their; sign; sinc;
    situation; skill; skill experienc; someon; somo; sound; spanish; specializ; specification; stability;
    start; stat government; stay; step; still; strategic; striv to; strong relationship; structur in;
    study; success; supervision; support and; support for; support role; take home; team are; team leader;
    tender$; territory; than #; that includ; that they; the american; the australian; the direction;
    the federal; the process; the project; the recip; the research; the total; they can; thing; think;
    thirty; this; this position; tienda; to accept; to answer; to communicat; to do; to find; to get;
    to learn; to manag; to travel; to wear; to writ; total; track record; train$; trend und; und machin;
    und$; une; union and; unserer; unterstutzung; up to; us; useful$; using advanc; utilis; vdi; vehicl;
    verbal and; virtual; volunteer and; vous; vp; vp of; w d; wasser; way as; we are; we make; we work;
    weekend as; weiterentwicklung; welcom$; who has; will be; will report; will to; willingness to;
    with an; with clinical; women; work #; work a; work environment; work from; work relationship;
    work that; work to; workshop to; world; would also; wren; writ code; writ$; you need; your;
    your skill; your time; your work
-3: !about3; # hr; # min; # year; ^#; ^a; ^accurately; ^die; ^discount; ^hav; ^hybrid; ^manag; ^no; ^what;
    a client; a new; a successful; able; abov; accommodation; accord to; age; age$; aide$; all weather;
    an asset; and ensur; and experienc; and motivat; and one; and regulation; and understand; apply$; are;
    as well; assignment at; at our; atmospher; australian; autocad; availability; bath; been; below;
    bonus; boost; business process; care assistant; clerk; co; collection; commit to; consolidation;
    core product; county; credit; credit union; currently; customer servic; cv; data model; day and; de;
    de un; dem; dental; depend; des; discussion; discussion with; do not; do the; driv record; e;
    education; effectively and; eligibl; email and; en #; energy; equivalent; es; est; exampl; excellent;
    excit; experienc; facility$; familiarity with; file$; fitness; flexibl hour; for new; free; front;
    front end; gdpr; got; greater; groom; gross; handover$; has; has a; have; her; here$; highly; home #;
    includ$; independent; information security; into an; join our; keep on; knowledg; languag; last;
    last year; led; leverag our; licenc; like to; link; list; look to; made; manag application; manager$;
    many; marketplac; more$; mov; multipl; name; no; o; of health; our internal; overall; patient care;
    per week; permanent; personn; play a; position is; possibl$; practical; prepar to; product vision;
    profil$; profit shar; project in; ready; record$; regularly and; regulation and; right; role; role is;
    role will; role$; safety regulation; sale support; scal$; secur; seek; shar$; shop the; similar;
    sinc #; sind; slowly; specifi; sr; st; start with; talent; the ability; the candidat; the facility;
    the greater; the highest; the material; the world; ther are; throughout; titl; to apply; to be;
    to follow; to leverag; to referenc; to us; train will; tx; understand of; union; unit stat; us$; use$;
    valuation; vision; want to; we; weather; weather$; wir; with stat; work flexibl; work in; work under;
    worker; year$; zu; zum
-4: !ask5; !fact; !legal5; !noise5; ^ability; ^agency; ^company; ^experienc; ^knowledg; ^pleas; ^product;
    ^teacher; ^we'r; able to; academic; accept; agil; and we; are look; asset management; austin; child;
    com; commit; competency; continu; d; dato; disability; eager; employment; engineer you; everyon;
    experienc in; friendly; full time; health; hybrid; inc; influenc; is to; join a; law; new business;
    now$; of nurs; owner; plac; position; procurement and; profit; qualification; qualification$;
    resident care; resum; school of; seek a; servic support; six month; someth; specialist; team that;
    texa; the line; thes; to join; to see; un; uns; yourself
-5: !n2; ^-ed; ^this; ^two; ability to; basis; care and; education$; flexibl; job; just; love; now; only$;
    pleas; product owner; referenc; want; we'r; year of
-6: !url; ^we; auf; you can
-7: !noise3
-10: !noise`,
  },
  {
    kind: "about",
    start: -0.17,
    weights: `
7: eur #
6: # peopl; bas in; eur; gross; of us; on$; ther are
5: ^somo; ^who; allianc; american; are you; clickhous; coffe; employ; follow us; in #; is seek; keep on;
    metabas; node; owner; sinc; team is; the principal; to join; we have; you'll be
4: !about3; # person; # truck; ^are; ^great; ^job; ^keep; ^under; a crucial; a leader; a mission; a month;
    a qualification; ai; and is; and it; and motivat; and sell; and skill; and system; and unit; and we'v;
    applicant from; architect; are #; are work; assist the; assistant to; associat to; aus;
    background and; bar; bei uns; business process; by our; calculation$; canada; care assistant; chef;
    civil; com; component; consideration for; consist of; director$; driver for; east; engineer you;
    entail; enthusiastic; expert; fabriqu; fabriqu des; find the; for our; great; group; hand; hat;
    haven't; head of; her; here #; hi; his her; hotel; industry; industry$; is locat; is one; join the;
    last year; leader; leader in; loud; ltd; man; manufactur; mean and; medicin; month$; network;
    north of; now; nurs and; oh; one very; operation in; overview; overview$; partner; partner with;
    personn; plac; play a; position report; postgr; profitabl; provider of; read$; real; rent; report to;
    role as; roof; sac; safety and; said; seek; sinc #; sit; site that; somo; spark; stor in; sun;
    supervision of; support for; task; team that; tech stack; technical expert; technician; than;
    than one; the thousand; the two; thousand; tienda; to undertak; typescript; uber #; unserer; use$;
    used to; valu$; verstarkung; vp; vp of; will often; without sponsorship; you like; you prefer
3: !about2; # billion; # jahr; # room; # stat; # volunteer; ^at; ^creat; ^das; ^hi; ^how; ^it; ^la;
    ^learn; ^only; ^our; ^payment; ^privacy; ^transition; ^une; ^unser; a family; a fun; a grow; a lead;
    a littl; a number; a permanent; a position; a public; about open; about their; about us; academic;
    accessibility; activ; addition; age or; ai research; aim; an hr; analys and; and bill; and can;
    and duty; and experienc; and get; and how; and staff; and strategic; and thre; app for; appli;
    appoint a; are build; are invit; are recruit; art and; as a; as such; assistant; attention to;
    attorney; australia; bain; bath; be used; been going; bolt; built; buscamo; buscamo a; call us;
    candidat would; carrier; causeway; celebrat; center; central; challeng$; chang we; chemical; class;
    classroom; client is; cluster; community in; company can; company for; con #; consist; contact$;
    contribution of; corporation; could; creat and; crucial; curious; currently seek; dan; dan le; deal;
    deliver; dem; den; department of; deputy; des; desd; development team; difficult; direction;
    disability age; do you; doctor; documentation for; dog; doing; easy; edge; edu; education; einem;
    eleven; en #; enterpris; entertainment; entwicklung; es; et; et des; europ; excit new; expand;
    experienc with; expertis; fall$; finish$; first$; for candidat; for field; for seasonal; forest;
    found in; founder; founder$; franc; freight; from all; from each; front desk; fully; fun; fun$;
    fur unser; gdpr; gender gender; generally; generation; going; going sinc; grandmother; grant;
    group in; group is; group of; guest contact; hand$; handover$; have fun; have you; he will; help;
    high level; highest; hybrid #; improvement$; in addition; in conduct; in meet; in need; individual to;
    industry lead; information or; initial; insight to; investor; is in; is responsibl; is the; it; it is;
    its; join us; june; just; keep #; key to; kind; learn in; level$; link with; littl; locat in; look to;
    lot of; maintain laboratory; make; make a; marin scienc; mas; meet$; million; mine; motivat and; mov;
    nach einem; name; nec; network and; new business; new way; next$; nextj; north; nuestro; number;
    of accept; of business; of student; older than; on averag; on our; on that; one of; only candidat;
    ontario; onto; oportunidad; or utility; orientation national; other peopl; our current; our customer;
    our head; our peopl; our platform; our team; our user; our valu; outcom; outcom and; paper mill; para;
    patient care; peopl; peopl get; peopl of; personal development; plenty of; polic; population;
    position this; pour; preconstruction; previously; primary; privat; process of; produc$;
    project architect; project engineer; project in; promot; provid customer; provid general; query and;
    queu; ramp; read; ready; real impact; reality; recipient; record$; recruit; reliabl and; repair;
    repetitiv; repetitiv and; restaurant; retir; row; run a; run on; said that; school and; seat;
    security practic; seniority; sery; shap the; shelv; site for; some of; somebody; sooner;
    sponsorship will; st; staff industry; start; start to; stat without; stay; stor$; storm; structur in;
    student in; support need; sur; sustainability; swap your; task at; tast; team who; technician$;
    tell you; that are; that help; the american; the challeng; the country; the governor; the harbour;
    the highest; the kitchen; the market; the quality; the research; the selection; the staff; the unit;
    the vp; their best; their own; thre generation; thriv; throughout; to creat; to growth; to open;
    to race; to recruit; to six; to support; to writ; to your; together; toward; truck; turn; twenty; una;
    uniqu; unit; unit stat; urban; us on; us to; vibrant; was; watch; we need; we want; we'r; we'r a;
    weather; well$; what; wher peopl; who will; will help; will receiv; will report; will to; wish;
    wish to; work a; work across; work in; work toward; work under; would also; writ code; writ it; wrong;
    you'll help; you'r ready; your duty
2: !cells; !n99; # city; # of; # site; # the; ^about; ^be; ^do; ^full; ^impact; ^own; ^propos; ^public;
    ^small; ^start; ^twitter; ^when; a data; a four; a keen; a lot; a main; a real; a site; a small; a un;
    a uniqu; about two; academic and; academy; academy is; accurat; across two; activity of; ada; advanc;
    agil; aide$; all of; alon; alon$; among the; an ai; an email; an engineer; an industry; and all;
    and assist; and attention; and benefit; and commit; and develop; and encourag; and engineer;
    and enthusiastic; and growth; and leav; and new; and nobody; and process; and standard; and their;
    and train; and we; and what; another; app; appl; are in; are public; are the; around; around the;
    as well; assign; assignment; assist; assistant and; at hand; at some; attach; au; auto; availability;
    awareness; az; back by; balanc sheet; bay; be consider; be responsibl; be the; becaus we; becom one;
    been here; beyond; bigquery; billion; bist du; bit of; boost; bottom; budget and; build; build a;
    build and; business litigation; business problem; by #; ca; cabl; call out; call with; can explain;
    can use; can we; center is; cfa; challeng of; chang$; chicken; chief; children with; china; client;
    client in; clinic; co founder; collaboratively; collaboratively to; company that; company$; connect;
    connect to; consolidation; construction project; continuous; control; control and; conversion;
    country; creat; criminal; critical; cultur; de un; debut; dedicat; defens; deliver great; der;
    deutschland; dev; development; development in; development of; development process; die; direct;
    direct and; directly; director; do it; do the; documentation; dog$; down; each other; easy for;
    effectiv; ein; eine; embrac; employe own; enablement; energy; engin; engineer to; entity; entity$;
    entry; equipment and; erfahrung; estimat; ever$; excellent; experienc; experienc for; expert$;
    expertis and; extend; farm; fifteen; financial; fish; fix; focus; food and; for mak; for new;
    for someth; format$; from home; gemeinsam; gene that; germany; giant; giv; goal; googl; got;
    governor of; grit; ground in; grown; half; hand on; handover; hang; harbour; hardwar system; has;
    has #; haulag; have a; have had; have met; have the; health care; heat; here$; high performanc; him;
    holder will; hospital; houston; how; human traffick; hybrid; i've; if you'r; implementation;
    improvement; improvement and; in dem; in more; in support; in the; incentiv; includ plan;
    includ virtual; influenc; initially; instruct; integration; intern; internal control; international;
    invest in; is an; is bas; is like; is look; is our; is ready; is requir; island; issu and; it can;
    it$; its door; jacksonvill; join; june #; keep; kind of; kubernet on; laboratory; lake; largest; last;
    leader with; learn; learn and; learn more; les; like; like to; linkedin com; list and; maintenanc and;
    mak our; management that; manager start; manual; marin; market team; mas de; mayb; me a; meet a; mep;
    met; mill; mission to; mit den; most of; mric; must address; need; need an; neighbor; neuroscienc;
    nine; normal; north american; notion; nurtur environment; ny; of a; of all; of care; of experienc;
    of financ; of internal; of its; of long; of mak; of our; of peopl; of them; of your; offic$; on a;
    on board; on it; on one; on with; one in; one on; open it; operat #; operat independently; or project;
    organization to; origin genetic; our best; our business; our client; our first; our grow; our new;
    our research; partner in; partnership; perform general; performanc evaluation; permanent$; personal;
    personnel in; plac to; platform; platform and; play; plus two; point; predict; priority; privacy;
    procedur$; process and; product owner; professional development; progress; project manager; propos;
    provinc; pump for; purpos; qualifi applicant; quality of; query; quickly; race color; reach; read our;
    ready to; reality$; recip$; reconciliation; red; reform; reliabl; requirement$; research; resident;
    resident care; resolv; responsibl for; retention; ride; river; role in; role will; rotation;
    rotation$; rule; run; run #; safe; safety; sale and; satisfaction$; schaffen; scop and; secur;
    security; seek a; seek to; selection; serv; servic support; set; shar$; sheet; ship; sie auf; sit on;
    six$; skill experienc; skill requir; small; softwar; softwar engineer; sold in; solution;
    solution and; solv business; sourc$; special; specializ; specifi; staff; staff in; standort; startup;
    stat government; status$; stor; strong relationship; structural; study for; such; such we; suchen;
    summary; supervisory; support; sur les; sustainabl; system that; talent; team and; team includ;
    teammat; tech; technical; temp; territory; than #; that could; that they; that was; the aquatic;
    the australian; the budget; the client; the customer; the department; the digital; the exist;
    the international; the key; the line; the north; the task; the third; the weather; their; thing for;
    this recruitment; through our; tide; to accept; to another; to appoint; to chang; to contribut;
    to evaluat; to find; to finish; to gain; to hire; to it; to make; to own; to solv; to take; tool that;
    train and; train customer; transition; trend und; trust; turnover; und die; und ein; und$;
    unglamorous; unternehmen; us and; us by; use the; used by; user; utility; valu; vdi; virtual; was a;
    way; we are; we give; we keep; we make; we mov; we move; we save; we serv; we use; we work;
    weiterentwicklung; what it; what to; when; when a; who thriv; whol; with an; with clinical;
    with operation; work and; work as; workflow; workshop to; worldwid; would; would rather; www; you on;
    you want; you'd rather
-2: !benefits3; !bold; !colon in; !n10; !n2; !noise3; # hour; # last; # or; # plus; ^a; ^apply; ^bei;
    ^driver; ^du; ^email; ^front; ^in; ^interest; ^lead; ^opportunity; ^plan; ^provid; ^responsibl;
    ^stand; ^successful; ^support; ^ultimately; a designer; a joint; a piec; a plan; a season; a smart;
    a supervisor; a team; a third; accommodation; act as; advisor; advisor and; agreement; algorithm;
    all day; all the; aller; also; an employe; an ongo; and any; and attend; and be; and cash;
    and concept; and cost; and courteous; and doing; and driv; and from; and grow; and negotiat;
    and payment; and product; and qualification; and retain; and task; and tell; and when; and you'll;
    annual; any other; applicant; apply today; apprentic$; aquatic; are locat; arrang; arrangement;
    as need; as you; aspect; at present; attend; august$; b; back end; background$; base; basis of;
    be bas; be run; becom our; bedroom; belong; bescheinigungen; best work; bewerbung; bi;
    board immediately; box; boxe; budget$; but the; call #; can read; cat; chat; check every;
    chief executiv; clear product; clearanc; clos; colleg; colorado; com career; come back; comment;
    commitment to; company builder; company has; compassionat; competitiv; condition; confidential and;
    constant; continuously scan; control$; cooky; coverag; creativity and; credit; curiosity about;
    customer and; customer journey; dashboard; data lake; day off; day plan; day the; day to; dazu; deep;
    democratic; demonstrat; department in; depend; detail; develop; develop new; developer; doctoral;
    draft; driv a; each year; employe across; employment law; encourag to; engineer skill; england; eoe;
    equitabl; equity; even and; event$; every #; every box; exclusively; exempt; expect; expect to;
    extensiv knowledg; facilitat; featur; featur with; federal employment; federal stat; festival;
    field at; fieldwork; fight; file with; fintech; first #; first call; flexibl; follow; follow$;
    footwear; for and; for client; for your; foster; fpg; francisco; from anywher; from you; front;
    fundrais; furnac; g; gender and; generous; gift; good care; grow company; help$; here http; hold a;
    holder; honest; honest$; ideally; improv exist; in e; in for; in hand; in norwich; in one; in our;
    in time; inc; inc$; incl; inclusion; inclusiv; increas; india; india and; install; intersection of;
    involv; io; is highly; is passionat; isn't; jederzeit; job titl; journey$; junior; keep the; kein;
    klingt; krankenkassen; law and; lean; leav$; legislativ; library; licens and; licensur; light;
    light commercial; line on; linen; llp is; longer; los; m f; maintain relationship; manag your;
    management of; manager will; mandatory; match #; may; mini split; modell; monday; month you; more in;
    move; northern; note; note you; nyc; o; obligation; oder; of background; of data; of leav;
    of perspectiv; of six; of strong; off; off a; offer a; offer and; offic; on data; on their; one is;
    ongo; only$; onsit; other relevant; our community; our core; our lab; our night; overse; p; p s;
    participation in; particularly; pass; perception and; philosophy; pick up; pipelin; platform$; plus$;
    pm; position is; possess the; pre; premium; prepar to; principal$; print; process$; product and;
    product design; product this; professor; program; program$; property; property casualty; provid high;
    provider; prun; quality improvement; quantity of; rang; read and; reader; regardless of; relat to;
    releas; relevant; religion; remain; removal; requir; requirement on; right mix; safeguard; salary;
    sap; schem$; screen; search; secret; servic$; shrub; side of; sie; sign; signatur; silver; simulation;
    six month; sixty; skill and; so if; solv$; spend up; sql; stakeholder; start and; student and;
    subject; successful; successful candidat; successful completion; supervis; supportiv work; system$;
    take; team to; tell; testabl; that show; the #; the annual; the base; the correct; the delivery;
    the director; the home; the ideal; the interview; the law; the management; the panel; the rang;
    the requirement; the same; the stor; the thing; the type; the west; them we; themen; this individual;
    this one; thoughtful; through to; ticket; to becom; to complet; to consider; to develop; to do;
    to face; to get; to grow; to our; train in; transaction; travel to; trip; ultimately;
    understand customer; understand of; up to; updat; verify$; visual; von; want; we also; we leverag;
    weekly in; what work; whol of; will involv; will you; will$; with help; with you; work of; year$;
    you can; you have; you move; you'd take; you'v; you'v built; your resum
-3: !benefits5; !nested; !noise; # this; # through; #$; ^all; ^an; ^build; ^don't; ^juniper; ^pick;
    ^pleas; ^role; ^take; ^teacher; ^work; a big; a creativ; a current; a deep; a fast; a job; a six;
    actually; ambiguous; ambiguous problem; analysis of; analyst; and analysis; and defin; and deputis;
    and execution; and external; and inclusiv; and job; and keep; and operat; and prospect; and strategy;
    and welcom; and work; anywher in; apparel; apprenticeship; april #; are interest; assistant$; at #;
    ball; bank; being; bill and; broken; build principal; built for; bus; but not; call on; candidat must;
    candidat will; capability; capability to; case; caus; center and; clear; collaboration;
    collaboration with; collect; commensurat with; communication skill; company you'll; contract;
    curiosity; data warehous; david; degre; deputis; distribution; diversity of; doe not; done; driv the;
    engineer who; english; enough; environment$; essential; every customer; experienc in; file;
    finanzamt und; find them; floor; for opportunity; for this; from first; front end; garden;
    generally requir; gern; given; go to; happy; he would; holiday; home with; http; huge; if and; in all;
    in any; in line; in summer; individual who; interest in; is critical; ist; jetzt; job is; job$;
    knowledg; lake and; leverag the; licens; lift; like it; litter; llp; location; lock; logistic;
    lohnsteuer und; longer than; love to; lunch and; magazin; mail; match$; methodology; mind; model and;
    monatlichen; month whil; move through; must have; natur of; nc; night; norwich; notic; of public;
    of underwrit; offer; offer$; offic in; on experienc; on site; one year; open up; opportunity$; option;
    our employe; our hir; our technology; panel; payroll; peopl can; per; perception; perspectiv;
    phd student; photographer; plus a; policy; portfolio; position at; post; present; product manager;
    product requirement; product roadmap; product$; program and; prospect; prospectiv; publish; pull;
    quality and; quarterly; r; really; reasonabl; regulation$; requir by; requirement; requirement and;
    requirement to; researcher and; respond to; retailer; return for; right to; roll; say so; secretary;
    section; sponsor; stack engineer; status; status as; ston; sunday; survey; tax return; technically;
    than the; the board; the chair; the post; the process; the role; through the; thursday; tim; to #;
    to come; to ensur; to know; to signatur; to suit; transport; undergraduat; unterstutzung; usa;
    valid work; verify; visa; we don't; we offer; we'r open; week in; weekend; welcom; welcom$; what you;
    whether; will own; will supervis; with experienc; work from; work is; written; your own; your turn
-4: # per; ^#; ^-ing; ^day; ^peopl; a portfolio; analysis; and collect; and technology; april; are proud;
    ask; ask for; ask our; auch; basis; be involv; bilingual; candidat; candidat and; chair; conversation;
    cv; deinem; description for; don't; du dich; duty requir; end; end$; enquiry; fast grow; fennel;
    fight for; first year; for individual; friendliest; full; furnitur; in india; in your; individual in;
    labor; manag a; market town; of both; officer; on your; open to; or other; pay for; phd; pick; plus;
    prepar; proud; recruiter; resum; statistic; take over; tax; team have; tell us; the postdoc;
    the responsibility; the right; to apply; to remain; town; type; understand the; we ask; we will;
    week$; weekly; who want; winter; with the; workforc; you must
-5: !legal3; !ordered; # month; and its; apply; current; dich; exampl; friday; identify; ireland;
    knowledg of; night team; review; shift; target; the financ
-6: pleas; position$; show
-7: the follow`,
  },
  {
    kind: "benefits",
    start: -0.17,
    weights: `
9: compensation
8: pension
7: competitiv; discount; salary
6: !benefits3; !benefits5; christma; compensation and; generous; hol; paid; rang
5: !pay; # night; ^pension; ^salary; agreement; bank hol; benefit; break$; case from; commission$;
    competitiv compensation; depend; depend on; differential; earn; equity; for you; free; from the; h;
    laptop; life; offer a; opportunity to; pay is; pto; relocation; salary rang; the base; the rang;
    work environment; you and; zone
4: !colon in; # and; # bruto; # depend; # k; # mile; ^bring; ^competitiv; ^creat; ^customer; ^free;
    ^generous; ^holiday; ^relocation; ^unlimit; and more; annual leav; as per; at cost; at our; base;
    birthday; bonus; can do; canteen; car; cater lunch; choic; christma and; comedor; cost$; cours;
    coverag; day fortnight; day hol; desk; deutschlandticket; email a; flexibl; front desk; fuel; gear;
    get #; gym; health insuranc; kaffe; least two; log; meal; mes; mileag; monthly; off; on skill;
    or more; our employe; our sister; paid time; parental; park; pay; pleas speak; plus; plus bank;
    proper; rang #; rang for; rate of; representativ; retirement; rs; schem; schem$; shut; status as;
    tailor to; the business; the start; time employe; tuition; two week; two year; unlimit; vacation;
    volunteer; we also; we offer; which will; work experienc; zone and
3: # from; # month; # tage; # uncap; # usd; ^and; ^betrieblich; ^between; ^colleg; ^compensation;
    ^develop; ^discount; ^email; ^employe; ^equity; ^flexibl; ^growth; ^health; ^http; ^medical; ^remot;
    ^staff; ^successful; ^utiliz; ^weekly; a car; a cv; a generous; a laptop; a pension; a resum; a work;
    abov$; age and; al; all$; and at; and location; and qualification; and quality; angebot;
    apprenticeship; assistanc; assistanc is; at #; auch; august$; be appoint; be around; being;
    betrieblich; bonus and; bring a; broadband; bruto; business process; business$; by country; car park;
    car$; cater; choic of; classification; classification as; collaborativ; collectiv;
    collectiv agreement; colleg; colorado; commensurat; commission; complex business; comprehensiv;
    conferenc budget; creat and; crew; cv to; design softwar; determin by; disability$; discount on; done;
    drink; edge; eligibility; employe$; environment; equivalent; every year; experienc not; fair; fitness;
    five; flexibl schedul; for local; for new; for this; fortnight; forward to; four week; free$; fri #;
    from anywher; health; healthcar; healthy; hesitat to; highly competitiv; hill; hir; holiday;
    hour must; hour plus; hour week; imag; immediately; immediately$; in january; includ product;
    insuranc after; insuranc for; insuranc$; is #; kit; languag to; life insuranc; loan; local charity;
    location; location$; lunch; macbook; magazin; meal on; medical dental; mile; modern; more year;
    need to; new business; nicht; night; night differential; of computer; of pto; offer; on company;
    on experienc; opportunity$; option; or send; or six; ote #; packag; parental leav; pay for; per;
    per year; pleas don't; position pleas; premium; pric; probation; product design; program;
    qualification; qualification$; quality of; rate; rate$; reflect; relocation assistanc; ris;
    sale support; sampl; schedul$; scienc or; sick; sister; six or; snack; spend; study; support for;
    tage; tailor; technology$; ten year; the year; ther is; this position; time becaus; to ask; to guid;
    to hr; to learn; to sale; to the; to two; tool account; top; town; transit; uncap; uncap$;
    university degre; up to; upon successful; usd; usd$; vergutung; vest; vision; volunteer and; we pay;
    wear a; week and; week of; wher it; wherever; work day; you get; your current; your location
2: # #; # by; # clinic; # cpm; # for; # hr; # more; # off; # per; # september; # und; #$; ^a; ^all;
    ^angular; ^annual; ^cater; ^central; ^clinical; ^collaborativ; ^commission; ^company; ^conferenc;
    ^cycl; ^des; ^essential; ^flexibility; ^gym; ^join; ^know; ^lunch; ^meal; ^on; ^opportunity; ^paid;
    ^pay; ^plus; ^program; ^quarterly; ^season; ^sunday; ^support; ^to; a rate; a very; about our; accord;
    advancement; agent$; all night; allowanc and; allowanc$; and ability; and assist; and benefit; and c;
    and condition; and grow; and increas; and library; and member; and servic; and study; and will;
    angebot$; angular; annual; annum; any question; apply$; appoint to; approval; arbeiten;
    arbeitsvertrag; arbeitszeiten; as well; assuranc; availabl with; b; b$; bas on; base salary; base$;
    bean; benefit packag; bereich; best; between #; between the; bi; bike leas; bonus #; boot; bread;
    break; broker; budget must; business; calculat and; camp; can be; cannot; cano; cargo; case; choos;
    click; clinic; commensurat with; community$; company; company help; company product; company wide;
    compensation$; completion of; complex; confirm; consolidation; continu education; contribution;
    cook by; cooperativ; cost of; country; cultur; cultur with; cv; cycl to; day and; day plus; day ris;
    degre; degre$; dem; dental; dental and; do your; driven; educational; effectiv; eigener; eine; en #;
    end application; environment with; equivalent application; equivalent work; everyth$; exampl;
    exampl or; exampl$; experienc; experienc and; experienc$; family and; fast grow; fit$; flexibl work;
    for full; for our; for thos; for your; fortnight$; forward; fpg; fpg$; friendly; from us; front; fun;
    fund; fur; german; get; good year; govern; health after; hesitat; huge; im monat; incentiv;
    includ bank; includ but; inclusion; individuell; insuranc; intermediat senior; into a; is provid;
    it every; it for; it to; italian; je; k; kita; konnen; kostenfrei; last; learn to; leas car;
    level and; lisbon; long term; lunch snack; manag the; master; match; media$; mitarbeiter; money;
    month of; negotiabl; negotiabl$; next #; nhs; nhs pension; night$; not requir; note that; numpy scipy;
    nutzung; of family; of servic; of vacation; offer competitiv; on friday; one campaign; ote; our hir;
    outdoor; ownership; paid a; paid media; part of; passport; pension #; pension at; perform team;
    performanc$; perk; philosophy$; phon; pleas; pm; position offer; privat; pro$; program and; program$;
    programm$; public; quarterly; rapidly grow; recognition; reimbursement; reimbursement$; requir the;
    resourc; return; role is; rout to; saa; sabbatical; salary #; scipy scikit; season; season ticket;
    september; servic requir; servic support; shift and; shift differential; staff #; station$; stipend;
    stipend$; stock; subject to; summary$; take; team that; that you; the cours; the front;
    the opportunity; the position; the salary; this role; thursday$; ticket; time off; to and;
    to experienc; to invest; to pay; to wear; together with; too and; toward; toward a; transaction$;
    transit pass; two #; uber fundiert; und; und$; university$; urlaub; visa for; vision benefit; vor;
    water; we provid; weekend$; weiterbildung; wertschatzend; which is; which you; with experienc; wochen;
    x3; year plus; you may; you need; your choic; your family; z b
-2: !duty2; !noise; # min; # oder; # to; ^about; ^act; ^associat; ^averag; ^band; ^contact; ^das; ^die;
    ^first; ^happy; ^keep; ^knowledg; ^location; ^manag; ^mentor; ^monday; ^offic; ^patienc; ^plan;
    ^previous; ^rebuild; ^shift; ^sie; ^talk; ^your; a b; a call; a senior; a$; abgeschlossen; about;
    about the; activ; administrativ; ai; aim; alarm; alert; american; among the; analysis; analyst;
    analytic; analytic engineer; and have; and help; and provid; and repair; and support; and work;
    answer; any time; anywher in; application; arbeitnow$; armenia; as requir; at this; aus; az; be;
    be able; bed; bereit; berufserfahrung in; beverag; bewerbung$; bewerbungen; both; brief; by month;
    call #; call back; card or; care; chas; classroom; co; com; communication; con; con #; conduct;
    consist; construction; control; count; cover letter; credit; current; d$; data; date; daten; dato;
    deadlin; deinen; design program; designer; directly; director; dm; document; down; drug; du hast;
    dubai; due; duty may; each; easy; einer; email your; en el; encourag; engineer; english speak; ensur;
    enterpris; entwickelst; equal opp; equal opportunity; equality; erwarten; es; essential;
    essential duty; est; exist; expect; experienc essential; experienc in; featur; february; federal;
    field; financial; fire; first; focus on; food handler; for consideration; for detail; forc; frau;
    futur; gibt; given; go; go to; going; grad$; had; half day; hand over; handler; head; heat; hire;
    hold; hotel; hour per; hybrid #; idealerweis; in hous; in power; includ weekend; insur; international;
    interview; interview$; is an; is requir; is subject; its; job in; job type; just; keep; knowledg;
    ladder; le; least #; level; licenc; light commercial; like; likely; longer than; look after; love to;
    lunch$; m; manag; market; markt; mean; meet; menschen; min; min$; mind; mindesten zwei;
    minimum qualification; monday; monitor; month$; most and; mt; necessary; necessary$; need;
    no exception; notic; number; ny; oder python; of them; of us; on an; on arbeitnow; on call; on the;
    on$; operation in; opp; or #; or get; or your; organis; organizational; other; our agency; oven; over;
    page #; paid train; patient; peopl from; persona; photo; plat; plumb; pop; possibl; postgr; problem;
    process; producer; promot; protect; pull; pump; python$; quo; rail; rather; relevant; remot;
    report to; research interest; respect; responsibl; right to; ruby; s; said; salary band; scor; seek;
    serv; set up; shar; sicher; sleep$; softwar; softwar development; somebody; someth; sound like;
    spanish; split; stack; stand in; submit; supervis; supervisor; supply; support the; talk about;
    teach assistant; technical; tell us; term time; test$; than; that got; the alarm; the application;
    the best; the preparation; the right; the successful; the time; the two; thing; this is; to chang;
    to find; to kitchen; to support; to this; total; train; train new; train$; travel; travel #; tx; una;
    und der; und oder; understand; unit and; up the; usa; usa$; use case; user; v; verfugst uber;
    vergleichbar; verify; video; view; w; w d; we do; we give; we'd love; we'v; web; websit; week$;
    weiterentwicklung; whatever; when the; whiteboard; will have; will remain; will to; wish to;
    with offic; with servic; within; within #; work night; you'd be; you'r; your application; your resum;
    your work; zuverlassig
-3: !legal2; !legal5; !n2; !noise2; # hour; ^are; ^du; ^find; ^li; ^logistic; ^look; ^not; ^post; ^ring;
    ^schedul; ^show; ^target; a messag; a valid; able to; act; add; adult; ago; along; an interview;
    and be; and develop; app; application$; appointment; appreciat; are a; assistant; availability;
    band #; been; bewerbung; bike$; but; candidat must; chart; chat; check; city; clean and; client;
    cloud; cold; com$; come; commit to; communicat; conditional; conversation; county; creat; cv a; dan;
    denver co; department; dependent upon; detail; developer; digital; driv licenc; driver; drug screen;
    effect; el; employment; energy; english; equipment; eur; everyon; field$; financ; find; fix; follow;
    furnac; germany; give; government; grad; gross; hand; handl; happy to; hast; have the; helpful;
    hour #; i; in their; job detail; js; june; kind of; lead; li; li remot; line; liv; logistic; look for;
    machin; madison; maintenanc; messag; mindesten; monday to; name; nurs; oder; of leav; on a; on our;
    one of; out of; p m; page; particular; partner; pay #; payment; power; previous experienc; privacy;
    production; profit shar; project; property; referenc; register; relationship; remot work; remot$;
    repair; request; requir to; salary commensurat; school; sea; seat; shift from; should; similar; sql;
    standard; statement; stor$; success; sure; talk; tell; text; the road; the team; them; then; third;
    this job; this post; through the; time #; time employment; to apply; to friday; to perform;
    train customer; uns uber; walk; we are; we'd; weekend and; what it; whatsapp; when; wish; with family;
    with our; with you; workflow; would; would be; writ; written; year experienc; you'd; you'll be;
    your cv
-4: ^employment; ^report; ^start; able; agency; applicant must; ask for; background; background$; be the;
    befor; claim; code; company$; contract; do a; du; equal; even; friday #; hear; hous; incorporat;
    involv; it is; knowledg of; not; occasional; operation; person; personn; physical; point; python;
    read; record; report; ring; road and; run; salesforc; search; see; set; shar$; show; small; so we; st;
    student; that it; the agency; the follow; to be; under; work is; you'v
-5: !noise3; ^apply; ^job; ^travel; call; contact; detail$; is the; leav and; residential; road; screen;
    time$; type
-6: !fact; applicant; eur #
-7: or a`,
  },
  {
    kind: "legal",
    start: -0.31,
    weights: `
6: !legal5; ^eoe; accommodation; an equal; application from; basic; employer$; equal; igualdad; page #;
    perspectiv; the basic
5: adjustment; alter; austin; bewerbungen; centro; disabl; employment equity; eoe; equal opportunity;
    exempt; for #; identity; igualdad de; in e; is commit; minority; opp; opportunity employer; plumb;
    that peopl; the recip; wa; we'v; welcom applicant; you need
4: !noise; ^acquisition; ^die; ^doing; ^juniper; a disability; a patient; accommodat; acquisition; act$;
    and account; and requirement; and we; applicant who; appreciat; appreciat$; arm forc; at this;
    background; call on; dato; day we; dbs; deinen; directly so; disability confident; discriminat; eeo;
    employer; employment; equal opp; equity$; everyon; exempt$; fee; fennel; gender; happy to; herkunft;
    hire without; hit; if you; includ but; is an; juniper; law; licens; m f; market town; measurement;
    menschen; national; not appreciat; not be; not contact; now and; of thos; ouvert aux; overdu; page;
    personn; privacy notic; process$; proud; provid equal; provid personal; provider; qualifi individual;
    reasonabl; reasonabl accommodation; recip; recruitment process; referenc; referenc and; represent;
    respons to; role$; so if; sponsor visa; subject to; success; third; third party; this vacancy;
    to look; to qualify; to remain; to this; vacancy; vacancy$; verify; von geschlecht; we don't;
    we publish; welcom application; whatever; women; work visa; your age
3: !legal3; !runon; # stor; # with; ^accurately; ^don't; ^el; ^privacy; ^statement; ^we'r; a client;
    a global; a mix; a particular; a third; access; accessibl; accommodation is; accommodation to;
    accomplish; account; acquisition in; act; age; age$; agency; all weather; an accommodation; an asset;
    and ability; and any; and basic; and send; and two; and we'll; and welcom; app that; apparel;
    applicant; application call; are currently; are grow; are keen; are on; art #; ask for; ask$;
    australian; aux; availabl on; bar list; basis; be paid; be subject; been; befor$; beim; belief; boost;
    by email; call #; candidat in; care and; care area; care provider; case; cfr #; click here; commit;
    commit to; confident; confidential and; consolidation; construction; contingent; cover$;
    de oportunidad; directly; disability; disabl applicant; diversity; doe not; doing; don't; dsgvo;
    dsgvo$; e verify; education$; eignung; employe and; engineer team; entity; entity$; entry; eoe m;
    equal employment; equality; equality of; etc; every background; everyon is; file with; footwear; forc;
    four year; from every; function and; gehoren; geschlecht; geschlecht herkunft; gift; gleicher; got;
    grow our; guidelin; handicap; has a; hav work; have been; hinweis; identity and; in full; in line;
    in respons; includ$; incumbent; individual with; inspect; insur; intend; inventory of; is contingent;
    job$; keep your; kept; ki; legal; let us; leverag our; like it; lock; manag and; many of; matter to;
    measurement and; meet; meet the; monitor; must meet; need the; not accept; not discriminat; notic$;
    notion; o discapacidad; obligation; of four; of pre; on our; on their; on this; oportunidad;
    opportunity; origin; other member; our internal; our night; our site; ouvert; party; peopl; peopl can;
    personal care; personn en; policy and; priority; privacy; process pleas; procurement and;
    product improvement; ramp; ramp$; record check; regulation; religion; rely; report this;
    responsibility includ; rn; same; se; seen; sexual; sinc #; situation de; son is; specification$;
    stat and; statement; status; status gender; status or; su; subcontract; subject; sunday; sunday$;
    support and; talk about; tamarack; team are; team befor; tell the; test or; thank all; the employer;
    the interview; the team; the type; this announcement; this time; to accommodat; to leverag; to manag;
    town; type of; unabhangig; unabhangig von; unabl; unabl to; und der; under represent; under the;
    unfortunately; unsolicit; unsuccessful; upon successful; us know; us we; use case; valuation;
    verfahren; vet; visa$; von menschen; we will; we'v a; we'v got; weather; weather$; weiterentwicklung;
    welcom; went; what you'll; which includ; who requir; will not; willkommen; with disability; with stat;
    women in; work under; worker rout; year$; you requir; you went; your data; zu
2: !about3; !legal2; !noise2; # cfr; # dsgvo; # shop; # we; ^an; ^as; ^forecast; ^hav; ^hybrid; ^inspect;
    ^our; ^procurement; ^report; ^unfortunately; ^we'v; ^you'll; a background; a basic; a big; a criminal;
    a designer; accord; accurately; act and; additional; advisor; advisor and; an; an enhanc; and disabl;
    and federal; and groom; and in; and keep; and light; and onlin; and position; and project; anyon;
    applicant privacy; applicant with; application; application for; appoint; appointment is; are set;
    are unabl; as assign; as requir; asset management; asset register; atmospher; attend; auf;
    aux personn; back to; balanc; basis of; bath and; be mov; been family; befor they; believ; below;
    bewerbungen von; board immediately; by federal; c; can afford; care; career; career page; check;
    check every; clearanc and; clerk; colleagu in; collection; company has; company van; compassionat;
    contact; contact in; contingent upon; controll; county; criteria$; currently; cvs; d v; dbs check;
    de handicap; desk support; detail in; direction of; discapacidad; discriminamo; discriminamo por;
    discrimination; disposition; distribution; diversity of; edad; egal; employer will; employment in;
    employment law; end application; england; enhanc; equitabl; even and; every; every other; exemption;
    exist vacancy; fairly; family; fantastic; fantastic opportunity; federal; feel support; final;
    fingerprint; firm; flexibl; flexibl work; for an; for client; for six; for work; for$; form in;
    from peopl; furnitur; futur opportunity; gender and; geschlecht und; goe with; happy; has; health$;
    heard; heart; home$; i e; improv; improvement; improvement and; in asset; in modern; in this; incl;
    inclusiv; independent; into an; inventory; job; key holder; kitchen; kitchen that; leader for; leav$;
    leaver and; lernen; leverag; licens and; lust; manag a; many; may; media; meet every; member of;
    menschen werden; mobility; month whil; monthly; must have; need help; next #; ni; no discriminamo;
    non engineer; o; oder; of #; of background; of perspectiv; of themselv; offer; officer to; on leav;
    on request; only$; open up; opportunity is; or national; or sexual; orientation gender; origin age;
    our community; our privacy; own; page in; particular; particularly welcom; peopl actually;
    photographer; plan; pleas do; position in; position$; post and; post is; pre employment; prepar;
    prepar work; print; privacy policy; protection; provid; publish; pursuant; pursuant to; python and;
    react; recruitment; regardless of; register; requir for; requirement and; requirement on;
    researcher and; right; right to; roll; rule; rule$; s person; school is; scipy scikit; see the;
    serious; servic desk; shar the; sheet; side; side of; sign; sign agreement; site by; skill worker;
    softwar; specification; sponsorship; stack; stor and; story; story of; suppli; supportiv work;
    team leader; team to; tell; that goe; that you; the application; the company; the county;
    the customer; the direction; the installation; the other; the position; the role; the same; the story;
    the total; the west; the work; them we; this; throughout; to agre; to be; to hear; to see; to uphold;
    transparency and; turn; tx; tx$; typescript$; und$; university$; unsolicit resum; us; us if; us what;
    vacancy is; visa; we are; we deal; we do; went to; werden; wher; wher you; whether; which is;
    who writ; wichtiger; will keep; with the; with them; work besid; work to; workforc; y no; you must;
    you'll own; you'r not; your profil
-2: !ask2; !ask5; !benefits5; !bullet; !duty3; !n5; ^day; ^erstellung; ^for; ^logistic; ^not; ^on;
    ^patienc; ^send; ^sie; ^submit; ^support; ^talk; ^the; ^work; a friend; a resum; a role; a year; abov;
    across the; administrativ; alignment with; all employe; all qualifi; all responsibility; allowanc;
    an activ; analyst; and #; and all; and be; and check; and clean; and commit; and company; and process;
    and provid; and sell; and support; and you; any question; application are; application form; apply to;
    approach; are build; are not; armenia; as it; as to; assist; assistant; at #; auch; australia;
    authoriz; background and; be requir; be used; between; bis; bringst du; business and; but no; but not;
    canada; caustic chemical; centr; certification; choic; citizenship; class; client is; compensation;
    competitiv; complet; correspondenc; cross; current; dabei; das; data$; daten; day of; deinem; demand$;
    desk; detail$; discovery; dix; effectiv; election; elsewher; engineer; enough; erstellung; es;
    escalation; everyth; examination; exampl no; exampl with; excel; executiv; expect to; experienc in;
    federal stat; fill; financial; for any; found; frau; frequently; from #; from the; full stack; fund;
    general; going; growth; had; handl; have the; he; head; high; his; humor; i'd; in #; incom;
    interaction; investigation; island; it or; journal and; kind of; last; lead; learn; leav; letter of;
    level of; likely; load and; lunch; machin; may not; must be; nach; nice; nobody; nomination; objectiv;
    obtain a; of your; off; on #; on arbeitnow; onlin; operation; or #; origin genetic; other; our cost;
    our team; out; outcom; outsid; over; paperwork; part; part of; pas; pleas don't; pleas note; polic;
    possibl; postgr; practic; previous experienc; problem; procedur$; product; product that; program;
    project manager; proper; qualifi; rather; relationship$; relevant; remediation$; remov; report$;
    request$; resident; responsibl; resum and; return; right fit; role; salary; sampl; school; scientist;
    sell; senior; servic to; sich; sie sich; similar; site in; skill and; some; somebody; someon who;
    staff; stomach; strategic; strong; support the; teach; technical; technician; ten; test$; that is;
    the business; the clos; the committe; the conversation; the most; the need; think you; this role;
    through; ticket; time; timely; timely delivery; titl; to ask; to hr; tool$; top; transfer; travel;
    und oder; understand of; unit; unser; using; vision; voic; we expect; we move; we receiv; week; well;
    well as; who is; will have; will hold; with children; with our; within; work as; work ther;
    workplac candidat; would; you have; you know; you to; you$; you'v; zone; zusammen
-3: !fact; !ordered; !pay; # pleas; ^#; ^candidat; ^click; ^daily; ^do; ^du; ^email; ^only; a #; a cv;
    a degre; a divers; able; achiev; age or; all of; allocation; also; an employe; and cash; are the;
    area; around; aus; bank; bank and; bcl; be able; benefit; bois; bonus; chair; chat; check the; clean;
    consideration for; control; cooky; cost$; could; cv; cv a; date; disability age; dr; draw; driver;
    drug test; eine; employment without; excellent; expect; farm; find; focus on; for your; friend$;
    front; full time; fun; function of; get; given; hand; have any; have you; hr; http; implementation;
    in and; infection; insuranc; interest in; join; join the; june; knowledg; knowledg of; letter;
    library; life; list and; live; look; look at; maintenanc; management$; material; medical; minut;
    month$; need of; neighbor; next step; note; ny; of a; of all; of hire; offic; on a; on site; once;
    one of; one$; only candidat; opportunity$; organization; orientation national; owner; packag; partner;
    passionat; permanent; personal development; project; python; quality; reach; record and; refer;
    region; relat; relocat; remot; remot team; report on; representativ; research; resident in; return$;
    round; scal; second; shift; sound; stat without; step; studio; support; system; teacher; team member;
    telework$; term; test; than one; the world; ther; this is; this list; this opportunity; thos who;
    thre; to #; to make; to$; together; train; two week; un; understand; video; visit; we offer;
    work hour; work with; world
-4: !cells; # and; all$; and your; authoriz to; be consider; board; cash; check$; clos; cloud; cooki;
    degre; deliver; delivery; department; development; direct; du; et; for a; full; hour; is the;
    location; most; now$; nurs; pdf; phon; read; receiv; requir to; requir$; sale; sea; sound like; start;
    step$; student; take; than; usa; was; without sponsorship; work on
-5: at the; each; level; look for; more; power; relationship; when`,
  },
  {
    kind: "signals",
    start: 0.13,
    weights: `
7: basis
6: familiar with; profit shar
5: !colon; ^even; ^is; cap; even; familiar; proficiency
4: ^duration; ^education; ^job; ^know; ^secur; ^weekend; assign resident; claim and; ct; diversity$;
    education experienc; education$; employment status; got; have you; in nursery; integrity; job titl;
    library in; openai; organis; ote; php; production; profit; resident; resident care; rotation;
    safety as; secur; set$; shar$; the employe; titl; you got; your profil
3: !benefits5; !duty5; !n2; ^dental; ^familiar; ^forecast; ^have; ^master; ^sql; ^terraform; able;
    able to; and complet; and kitchen; and meet; and plan; angular; ap$; architectur$; as assign; aws;
    bit; block; claim; clean of; coach; d; data model; den; do the; duration; duty; education; effectiv;
    etc; financ; fulltim; genomic; ground; guest and; integrity$; interpersonal skill; kenntniss;
    know how; litter; manag incom; master; mit den; model$; must; node; nursery; organis$; organisational;
    pallet; paperwork; payroll; perl; profil$; python; respect; rs; selection process; send; skill;
    skill must; skill$; submission; teamwork; terraform; think; to meet; vacuum; vehicl; verfugst;
    wherever; with safety
2: !runon; ^able; ^angular; ^audit; ^coach; ^comfortabl; ^contribut; ^doing; ^experienc; ^in; ^insuranc;
    ^issu; ^mak; ^paid; ^perform; ^plan; ^servic; a job; accountability; act; advis; advis on; against;
    analyst$; and advis; and depot; and duty; and implement; aren't; assign; attitud; below; between our;
    boot$; but we; chang order; check and; chemical; client with; comfortabl; complaint; comply;
    correctiv; court; defect; degre$; depot; des; driv and; du; dur the; dust; dynamik; employment;
    expectation; expectation of; find; find them; forecast; gern; github; github action; grow company;
    handbook; has more; head; here http; hour overlap; hub; incident; it$; java; job; job you; knowledg;
    ll$; love; love$; loyal; maitris; manag; master degre; matter; more job; must be; night; node js;
    only; only$; option; overlap; paid train; perform other; pick up; prefer work; preventiv; problem;
    problem$; productiv; profil; pt; qa; qa analyst; recovery; relationship$; respect for; rota; rout;
    sac; sale$; shar; sind$; solv; specialist; sql; status; the offic; the selection; them here; time$;
    train$; updat and; vehicl with; visibl; we'd; we'd love; weekend; weekend as; will to; with night;
    work at; work location; you deserv; you love; you may
-2: !ask5; !duty2; !fact; !n20; !noise3; !prose; # #; ^a; ^answer; ^arm; ^assist; ^build; ^candidat;
    ^customer; ^deliver; ^design; ^digital; ^handl; ^no; ^offic; ^prepar; ^promotional; ^provid; ^report;
    ^sie; ^spanish; ^target; ^train; ^weekly; ^work; a; a degre; a technical; ability$; accommodation;
    account$; after; alert; analytical solution; and ability; and collect; and implementation; and or;
    and verbal; apply; apply now; april; are in; are you; automat; availabl$; basic; benefit; bis; bus;
    career; civil; clos; cluster$; colleagu; communication skill; compensation; control$; copy of; creat;
    cv; day$; de; debrief; demand$; der; description$; design$; designer; desk; disability; disciplin;
    divers; do not; doe; down; e; each; employer; encourag; entry level; equipment; equivalent to;
    equivalent$; et; event; examination; exampl; execut; exist; experienc requir; family; financial;
    follow$; for the; free; full; fundiert kenntniss; general; go to; good; half; hast; have experienc;
    high performanc; holiday; hotel; housekeep; hr; hybrid; i; identify; if; ii; in our; in the; in this;
    industrial; install; interact; interact with; interview; is highly; javascript; keep the; ki; ki und;
    la; laptop; last; le; learn; less; licenc$; loan; look at; m; mail; maintenanc; match; mes; mileag;
    mit #; national; natur$; neben; next; non; notic; number; of; of them; offic$; on; on rail; on$; one;
    ontario; operation; optional$; or a; organization; orient; page; part; partner; pay; pci; pdf; pdf$;
    peopl; permanent; physical; plac; position; post; postgresql; prepar; press; previous experienc; pro;
    problem solv; proficiency in; provid; quarter; question$; rail; receiv; relevant; remot; research;
    reserv; responsibl; ruby on; safe; sap; second; small; so that; statement; step; story;
    successful candidat; such as; supplemental; supplier; supply; target; team; test; test$; that; the;
    the successful; themen; ther; they; thos; thre; to know; to our; tuition; typescript; typescript$;
    una; und machin; uns; unser; usability; usability test; use; user story; using; utiliz$; vacation;
    valu; very; video; w; we; websit; welcom; wher; wir; with our; with requirement; with the;
    work independently; work is; world; would rather; xilinx; year; you need; you want; you'd
-3: !.; !gap; !n10; !nested; !pay; # day; #$; ^cut; ^databas; ^keep; ^next; ^permanent; ^schedul; ^travel;
    ^understand; a year; act$; also; an; answer; any; application; background$; bank and; bend; book;
    both; business; by; calendar; candidat; children; com; community; computer scienc; contact; contract;
    cost; cut; data; databas; day; dich; director; domain; el; elasticsearch; every; first; form; from;
    function$; hand on; handl; help; hir; implementation; information; leav; legislation; letter; level;
    line; list; machin; natur; network; nice to; no; not; now; of children; of experienc; opportunity;
    or similar; policy; premier; product; question; requir; resum; salary; similar; special; staff; start;
    such; teacher; this; to the; und; understand; vendor; view; week; which; wie; will be
-4: !cells; ^-ly; account; all; az; bank; eine; fur; inspection$; keep; level$; machin learn; manager;
    offic; request; schedul; utiliz; von; work$
-5: inspection; requir$`,
  },
  {
    kind: "other",
    start: 0.33,
    weights: `
6: !fact; !noise; ^li; ^location; a six; bachelor degre; clos date; conversation; cover letter; minut;
    question$; remot$
5: !noise3; !noise5; # full; # min; ^cv; ^hir; abov; apply today; assignment; az; basis; bewerbung;
    build principal; cooky; cv a; date; dato; de un; deinem; denver; description; file$; full time; ga;
    job detail; letter; li; linkedin; location; madison; monday; natur of; no agency; now$; panel;
    part time; per week; pleas apply; product owner; pump; referenc; remot; sre; st; stuff; sure; text;
    the good; think you; time employment; time in; today$; utiliz; utiliz$; whatsapp; with you; work is;
    www; you'v
4: !bold; # accord; # june; # this; ^account; ^application; ^bei; ^benefit; ^click; ^contract; ^find;
    ^for; ^job; ^not; ^note; ^part; ^peopl; ^permanent; ^position; ^product; ^recruiter; ^resum; ^ring;
    ^role; ^send; ^senior; ^shar; ^teacher; a friend; a messag; address; ago; ago$; alert; an informal;
    analytic engineer; and interest; and job; and postgr; apply here; apply onlin; appointment; april;
    aquatic; arbeitnow; assist with; assistant; assistant$; at most; availabl #; band #; bei; below;
    bilingual; bois; built for; but no; click to; client; com$; consideration; continu; cooki; copy of;
    cv$; d$; dann; denver co; department; description for; deserv; detail$; developer; discussion;
    discussion with; dm; education in; exampl and; exampl with; feel free; fight; fight for; find;
    form of; francisco; friend; friend$; gut; home #; hour #; hour on; http job; ii; in one; in work; in$;
    inc; inc$; internal and; interview; into a; is full; jederzeit; job; job in; job type; kontakt;
    lebenslauf; li remot; longer than; me; monday to; my; name; natur; non exempt; oat$; off$;
    on arbeitnow; on site; ontario$; outlin; partner$; pay #; pdf$; plac; platz; practical; principal$;
    puis une; read more; refer; rejoindr; req; req r; resum and; ring; road; road and; round; search;
    similar job; situation$; sound like; submit; supplemental; supply; teacher; telework$; tell a; thank;
    the responsibility; the road; the school; then; this is; through the; thur #; tim; time$; to come;
    to friday; to kitchen; to referenc; to suit; today; two hour; tx; uns; uns auf; welcom$; what are;
    when possibl; work from; work location; year$; you about; your cv
3: !runon; !url; # a; # after; # hour; # if; # last; # minut; # oder; # pleas; # risk; # to; ^#; ^answer;
    ^assist; ^averag; ^bi; ^call; ^department; ^die; ^due; ^front; ^group; ^informal; ^interview;
    ^kontakt; ^london; ^monday; ^park; ^post; ^practical; ^responsibl; ^schedul; ^shift; ^similar;
    ^special; ^submit; ^target; ^this; ^up; a call; a cover; a portfolio; a principal; a real; a rejoindr;
    a short; a year; about this; ad hoc; administrativ assistant; advert; afternoon; ai$; aide; am websit;
    an accredit; an interview; analyst; and construction; and contact; and creat; and from; and if;
    and overall; and you'll; anyway; anywher in; appearanc; applicant$; application; application deadlin;
    application document; apply; apply to; appointment$; appropriat to; arbeitnow$; are interest; aris;
    assignment at; assist; at our; at$; atmailbox$; august #; aussagekraftig; availability; availabl;
    availabl in; availabl$; az #; bachelor; background in; band; be contact; be held; be in; be invit;
    becom our; best qualifi; bewerben; board$; by post; call a; call or; can read; capability to;
    careercenter; careercenter am; category; centr; chair of; cleanliness; click; click apply; com;
    consider pleas; construction of; contact a; contact information; continuously scan; conversation with;
    coordinator; copy; creat a; curiosity$; current salary; curriculum; cv; data analytic; date for;
    day shift; day with; degre from; democratic; depot; du dich; e; e mail; e$; email; email your;
    employment eligibility; engineer manager; engineer skill; engineer$; examination; exampl; exampl no;
    exclusively; exercis; exhaustiv; expand; experienc requir; february; february #; file;
    first interview; floor #; for consideration; for immediat; frau; free post; friday; generally requir;
    gern; get a; golang; golang$; good care; grad; help us; hir manager; hn; holder to; hour; hour of;
    hour per; how you; however; i read; identificacion$; immediat; in offic; in person; in plac;
    inclusiv and; individual who; info; informal; information system; infosec; interview with; invit;
    jetzt; job #; job is; job or; journal; july; kannst; klingt; lab; learn about; level$; leverag;
    library system; likely to; llc; look at; love to; love$; lunch$; maryland; may #; mean it; mention hn;
    methodology and; min$; miss; more english; more information; more time; motivation; move through;
    nachstmoglichen; nebraska; nj; no recruiter; no$; normal work; not an; not sure; november #; ny$;
    of application; of softwar; of thre; open to; opportunity in; or #; or apply; or text; other thing;
    our ai; our websit; owner; page; paid$; pass on; person$; phoenix az; phon #; plac a; plano;
    pleas send; pleas submit; pop; pop in; portfolio; portland or; position at; possibl; post; post #;
    post for; post$; premier; provid all; puis; qualify; quot ref; r #; receiv; receiv a; reclaim; refere;
    region; relocat; remot work; repons sous; report job; requisition; residential property;
    responsibility and; resum; resum$; right fit; risk management; role is; room and; salary band;
    san francisco; save; schedul #; sea; see; send a; send resum; seniority level; session; set; sf #;
    shar this; shift from; shoot; short; site in; slowly; some role; sound; speak; sponsorship is;
    springfield; staff to; standard within; still; student; studio; subject line; submit a;
    superintendent; team have; teletravail; telework; term$; than the; thank you; that it; the abov;
    the board; the eligibl; the maintenanc; the name; the natur; the possibility; the process;
    the project; the standard; the subject; this list; through; time #; to anyon; to apply; to arrang;
    to both; to contact; to plac; to result; to speak; truste$; two page; two peopl; type; university$;
    unless; unterstutzung; updat; us a; v; via; video; vita; volum of; votr; want; want to; warmly;
    was found; we receiv; we'll; week; weekend work; why; winter; with occasional; with offic;
    within five; work by; work travel; year experienc; yes; you agre; you ask; you deserv; you for;
    you think; you'r here; you'v built; your interest; zum
2: !colon in; # #; # april; # january; # may; # no; # or; # through; # uber; # visit; # week; ^apply;
    ^band; ^becaus; ^build; ^day; ^district; ^driver; ^drop; ^extra; ^forklift; ^i; ^if; ^main; ^medical;
    ^no; ^pleas; ^qualifi; ^servic; ^supervisor; ^team; ^technical; ^thank; ^two; ^wage; a differenc;
    a federal; a free; a full; a huge; a job; a letter; a liaison; a motivat; a part; a role; a school;
    a visit; a voic; a$; abov all; abov$; accessibility; accredit university; address$; agency$; agenda;
    agenda for; agre to; ai; aide$; all responsibility; an offer; analyst$; analytic; and alignment;
    and beyond; and company; and data; and equipment; and external; and financ; and identify; and in;
    and into; and key; and learn; and may; and progressiv; and start; and valu; announcement is;
    anschreiben; answer everyon; answer to; anybody; ap; apply now; apply send; aquatic director;
    architectur; are built; area or; arrang; as need; as outlin; as you; ask; ask you; async; at every;
    at night; at the; audit and; austin; autocad; availabl for; backend; background check; barista;
    basis$; be bas; be check; be interest; be the; becaus you; bed; benefit; bewerbung$; big; biologic;
    built; business day; but the; call back; candidat; candidat and; candidat$; career; case from; caus;
    causeway; chair; chang; cluster; cluster$; collaboration and; com career; come; come join;
    company cultur; competency and; complet #; con #; contact the; contrat; correspondenc; credit check;
    cultur and; curiosity; current; current location; curriculum vita; cv and; data management;
    data scientist; day; day off; day run; dd #; de lune; deep dive; degre; degre and; deinen;
    describ the; deserv a; detail; develop novel; developer$; dich; dich jetzt; director; director of;
    distribution; dix; due to; early; easy apply; education$; eligibl list; employment; employment$;
    english speak; exampl befor; exampl by; exampl of; exhaustiv list; fill; fill out; final conversation;
    finden; flsa; for application; for individual; for minimum; for six; forward to; free to; freuen;
    from day; full; functionality; futur requir; garden and; genau; genugt; germany; germany on; going;
    good; grad$; handbook$; handl over; head offic; here to; his; hoc; home and; hour or; http; http www;
    human; hybrid; hybrid$; id; identificacion; if; if this; in mak; in may; in our; in such; index;
    information; information inquiry; interest; interview #; interview will; invit to; is bas; java;
    job description; job it; job lever; job you; join us; jour$; juev; kennenlernen; kitchen; know; le;
    leader for; least five; leav a; legal$; less; letter and; letter of; letter to; lever; lever co;
    leverag our; leverag the; lifeguard; like this; link to; list; list abov; list will; list$; love;
    lunch; m; mail; mail us; maintenanc and; mak a; manager; may be; may not; medical; mention;
    minut call; mois; most and; mountain view; mric; name$; natur and; naturlich; nc; negotiabl;
    night team; non; not all; not sell; note; notic period; nyc; oat; of certificat; of exist; of no;
    of our; of research; of strong; of thes; of truste; of work; of you; ohio; on a; on an; on structur;
    on to; onsit; or linkedin; or volunteer; or your; oracl; our cost; our lab; our two; out of; pacific;
    paid #; pair on; partner full; pattern; pdf; peopl team; per; period; permanent; planner; playbook;
    pleas; pleas be; pleas email; plus a; plus experienc; pool; position; position$; possibl$; preferenc;
    pro rata; process is; producer; project manager; qualification$; quantity of; questionnair; r; randy;
    rata; rate up; read everyth; receiv we; recruiter; relat opportunity; research interest; responsibl;
    risk; roadway; round a; ruby on; ruth; seasonal; see your; selection; selection criteria; senior;
    sent; shoe; shorter; should; show; sr; start date; statistic; statistic and; structur; structur the;
    student to; survey; system and; take good; target; teach assistant; temporary; term; text randy;
    that can; the agency; the conversation; the criteria; the head; the material; the offic; the panel;
    the post; the qualification; the room; the thing; the time; the total; their application;
    their knowledg; then a; thing in; this post; this sound; this will; thos who; thre; thre refere; thur;
    time; time as; to #; to answer; to becom; to fill; to get; to mrs; to offic; to submit; tout a; type$;
    uber; uber fundiert; under #; university; until; upgrad; us start; us$; usa; usa$; venga;
    verification; vic; visit; visit$; vollzeit; wage; washington; way as; we could; we expect; we leverag;
    we look; we mean; we'd; we'd love; websit; were; westchester; whiteboard; will hold; will remain;
    wir freuen; with bath; with servic; with thre; work day; work that; work toward; workload$; world$;
    writ sampl; writer; year contract; you get; you move; you want; you'd; you'd be; you'll hear;
    you'r interest; young; your application; your current; your experienc; zendesk; zum #
-2: !ask2; !ask3; !legal5; !n99; # bruto; # by; # cpm; # home; # more; # p; # peopl; # person; # uncap;
    # usd; # yrs; ^about; ^adapt; ^are; ^as; ^betrieblich; ^coach; ^collaborat; ^commission; ^communicat;
    ^compensation; ^cut; ^demonstrat; ^flexibility; ^go; ^in; ^keep; ^la; ^logistic; ^manag; ^patienc;
    ^plus; ^professional; ^report; ^run; ^security; ^twitter; ^uk; ^understand; ^we'r; a #; a basic;
    a criminal; a los; a lot; a passion; a relat; a test; a time; ability to; accident; accommodation to;
    accredit colleg; accurat; act; adher; almost; analytical solution; and; and a; and ability; and an;
    and c; and cloud; and come; and continuous; and disabl; and location; and system; and to; and we'll;
    angebot$; api; appreciat; architect; are currently; arm; as; as requir; ask our; assign; at #;
    at least; auto; automat; aux personn; background$; bar; base salary; be at; be paid; be part;
    befor any; befor$; bei uns; berufserfahrung; bewerbungen; bill; birthday; bit of; bond; bring; bruto;
    bs; build; business; camp; cell; challeng; character; chart; christma; cloud nativ; coffe; collectiv;
    colorado; commensurat; communicat; company; company and; compensation and; complet a; completion; con;
    conferenc; confidenc; contact in; continuous; contribut; control; control$; controll; council; count;
    creat; cultur; currently; dan; das; day of; day to; degre in; degre or; demand$; design softwar;
    development; devic; did; die; dies; differential; director$; doing; down; drainag; driv licenc; dsgvo;
    edu; educat; eeo; einem; employe or; en #; encourag you; ensur; ensur complianc; environmental; eoe m;
    equal employment; erwarten; es; essential; etc$; even; every; exist; expens$; experienc of;
    experienc with; experienc work; expert; fac; facilitat; factor; fitness; folgenden; follow$; for a;
    for field; for this; forc; forecast; fpga; franc; from the; from us; fuel; full and;
    futur opportunity; gender and; general; geschlecht; geschlecht herkunft; get #; good year; growth;
    guest contact; gute; h; hand over; happy to; hardwar; has; have; have you; health; health after;
    health insuranc; heard; here #; here$; higher; highly; hit; hotel; html; im; imag; immediately$;
    in all; in good; in their; individuell; industry$; ingl; inspection$; instructional; insur; integrity;
    intermediat; invoic; island; it; js; kaffe; kostenfrei; labourer; las; law; lead; lead the; leader;
    lean; learn; learn more; learn styl; learn to; least #; leidenschaft; les; licenc$; licens;
    licens and; licensur; limit; list for; littl; liv; loan; location for; long; look after; losungen;
    made; manag; marin; marin scienc; media; member of; menu; mileag; mind; mitarbeiter; mix of; motor;
    must have; nach einem; neben; necessary; necessary$; need help; need the; negotiabl$; new; nextj;
    night weekend; north american; not ask; note that; notic$; nurs$; of a; of four; of leav; of long;
    of project; of relevant; of themselv; of us; on this; on time; onto; oportunidad; opp; optional;
    optional$; or equivalent; organis; ote #; other duty; other peopl; our privacy; outdoor; outsid;
    page #; paid; paper; para; park$; participation; particularly; passion for; pay for; peopl who;
    per year; philosophy$; pipelin; plastic; pleas click; polic; post and; prepar; prepar to; press;
    privacy; produc; product$; pto; public; pupil; quarter; rang for; rang from; rapidly; rate; rate of;
    read our; refrigeration; regardless; relat; relationship; reliabl; religion; research; responsibl for;
    robotic; robust; role for; root; rotation; rotation$; run; scienc; second; see the; sexual; sit; six;
    small; solution; sourc; specializ; stack typescript; staff; staff #; stand; standard for; stock; stor;
    strategic; subject to; successful candidat; such as; sunday; supplier; support; take; team to;
    tech stack; technical; techniqu; tecnologia; texa; that could; that is; the base; the front;
    the industry; the job; the minimum; the successful; their; they; this person; this role; this vacancy;
    thursday; ticket; time and; to day; to have; to perform; to the; together; tool; total; two year; una;
    uncap; university of; unsolicit; unsolicit resum; up to; us in; us what; usd; user story; vacancy is;
    vacancy$; vacation; vergutung; visa; von menschen; vor; wasser; watch; we don't; we encourag; we pay;
    we'r build; week in; week of; weekend; weld; went; werden; when; will keep; willingness;
    willingness to; window; wish to; with it; would; year requir; you may; you need; you on; you'r not;
    your age
-3: !benefits3; !nested; # employe; # night; ^arm; ^between; ^bonus; ^competitiv; ^du; ^free; ^health;
    ^must; ^offic; ^own; ^pension; ^privacy; ^salary; ^staff; ^successful; ^terraform; ^train; ^weekend;
    ^you'd; a contract; a highly; a month; a resum; a senior; a team; access to; accurately; acquisition;
    act$; action; activ; activity; addition; advanc; age and; aller; alter; and are; and hire; and more;
    and onlin; and relevant; and the; and$; angebot; annual; anyth; application call; appoint;
    appointment is; are an; are subject; art; as an; assistanc; associat; at a; attendanc; au; australia;
    availabl on; aws; b$; becaus of; between; bike; boot; break; break$; bring a; buy; call #; can do;
    can't sponsor; cannot; cannot be; capital; care$; career and; center; certification; choic; civil;
    collaborat; collect; commensurat with; communication; community; computer; condition; conditional;
    constant; contribution; controller; convert; conviction; country; cover$; cpc; critical; cycl;
    databas; day a; defin; degre prefer; delivery; dental and; direction; discriminat; documentation; doe;
    doe not; don't need; draw; driv record; duty as; early year; eastern; employe; employe and; employer;
    end$; engag; eoe; equal opp; etc; event; exce; exception; expens; faith; fee; focus$; follow us; food;
    for all; for our; for up; fortnight; framework; from all; front desk; gender; german; gmp; goal; goe;
    graduat; guarante; had; have fun; he; head of; healthcar; heat; high; hinweis; history; holiday$;
    home$; hour week; igualdad; igualdad de; implement; implementation; in #; in for; in music;
    in respons; in this; includ; incumbent; inform; initiativ; institut of; investigation; is an; kind;
    kunden; lake; leas; locat in; los; master; mechanical; medicin; mix; mockup; money; monitor; month of;
    monthly; mov; ms; mt; multi; music; must hold; nativ application; nice; no exception; no matter;
    not appreciat; nutzung; of both; offer; on call; only$; open sourc; operation; or more; or the;
    organiz; ote; our team; overlap; overlap with; pack; participat; participat in; party; payment;
    pension; peopl; personal; personn; piec; plan and; plant; platform; play; policy$; pre; prefer$;
    previously; pric; product design; profit; program$; publish; rais; rate$; reasonabl; recipient;
    record$; regard; regional; regulation; regulatory; relevant; relevant criteria;
    reliabl transportation; remov; represent; resourc; roll; run a; rust; safe; safety; salesforc; scal;
    school and; season; security; seek a; seen; sinc; solution$; sponsor visa; stack; startup; story$;
    strategy; study; su; summer; system; tailor; team of; team that; test or; that; the county;
    the development; the form; the month; the principal; the work; ther are; this time; thousand;
    throughout; time becaus; time employe; time to; time zone; to accommodat; to look; to sale; to work;
    transportation; truck; turn; two week; typescript; und; under; us we; used; utc; vehicl; very;
    vorteil; warehous; we can't; we do; we have; we use; weekend$; what work; whil we; who; with an;
    with disability; world we; would be; writ; year and; you requir; you'r ready; your profil
-4: # mile; ^acquisition; ^at; ^be; ^bring; ^customer; ^do; ^eoe; ^interest; ^mentor; ability;
    accommodation; accordanc; across; after six; agreement; an equal; and will; application from; as per;
    at this; bonus; book; citizenship; clean; clickhous; cloud; coach; commission; commit to; ct;
    customer; data and; day we; decision; der; directly so; driven; effectiv; ein; employer$; experienc$;
    fast; for at; friendly; hand; happy; hire; hol; hour must; inspection; insuranc; ist; keep; keep your;
    licenc; life; logistic; many; matter; member; menschen; mentor; mit; must; must meet; need to;
    not contact; not requir; now and; old; open the; operat; overview; overview$; packag; passionat;
    pay is; perform; plan; plumb; privacy notic; proper; qualifi individual; question and; rang #;
    reasonabl accommodation; record; recruitment; recruitment process; regulation$; relocation; requir$;
    rs; salary rang; sale; seek; sie; sowi; sql; stat; tailor to; tamarack; tech; terraform; test and;
    test$; the thousand; the us; third party; to learn; unserer; used to; user; wa; way; we'v got;
    wednesday; welcom application; what it; wher; which; will not; within the; without; work #; work a;
    work$; y; your career; zone
-5: ^an; ^even; ^us; age; and work; can't; class; commit; compensation; customer focus; disability; driv;
    eine; email a; help with; la; local; metabas; national; opportunity employer; patient; payroll;
    program; provid; rule; stay; train; under the; von; we'v; whil
-6: access; as a; equal opportunity; fur; python; rang; sponsor; summary
-7: equal`,
  },
];
