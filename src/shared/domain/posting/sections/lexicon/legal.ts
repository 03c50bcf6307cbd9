/** Headings of notices that law or caution asks for. */
export const LEGAL = `
  equal employment? opportunity|opportunities employer? statement?; eeo|eoe|eeoc; eeo statement;
  diversity equity? and? inclusion|equality|belonging; inclusion and? diversity; equality;
  dei|deib; accessibility; accommodation|accommodations|accomodation;
  reasonable accommodation|accommodations|adjustments; disability accommodation|accommodations;
  privacy; privacy notice|policy|statement; data protection|privacy; disclaimer|disclaimers;
  legal; legal notice|notices|disclaimer; e verify; everify; fair chance;
  background check|checks|screening; recruitment|recruiting|hiring fraud|scam|scams;
  fraud alert|warning|notice; scam alert|warning; agencies; agency notice; recruitment agencies;
  notice to agencies; safeguarding; commitment to diversity|inclusion|equality|equity;
  affirmative action; statement of non discrimination; non discrimination; nondiscrimination;
  terms and conditions; compliance statement; chancengleichheit; datenschutz;
  egalite des chances; igualdad de oportunidades; diversity at _;
  our commitment to diversity|inclusion|equality|equity|you; inclusion at _;
  nationality requirements; applicant|candidate|legal|important? notices|notice; notices;
  disclosure and barring service? check?; certificate of sponsorship; sponsorship;
  legal information|statement|stuff; equality and diversity|inclusion; health screening;
  fair chance act|ordinance|hiring; anti discrimination; accommodations and accessibility;
  belonging; criminal record|records check|checks; eeo and accommodations; the legal stuff;
  fine print;
`;

/** Phrases that occur in notices alone: they settle what a sentence is. */
export const LEGAL_SURE = `
  equal employment? opportunity|opportunities; equal opportunities; equal opportunity employer;
  eoe|eeo|eeoc; affirmative action; without regard to; without distinction;
  regardless of race|age|gender|your|background|sex|color|colour|religion|ethnicity|disability|who|where;
  race color|colour|religion|ethnicity|gender|creed|national|sex|age;
  sexual orientation; gender identity|expression; national origin; veteran status; marital status;
  protected veteran|veterans|class|classes|characteristic|characteristics|status|by|under|group|groups;
  does|do|will|shall not discriminate; prohibit|prohibits discrimination|harassment|retaliation;
  discriminate|discrimination|discriminates|discriminatory; reasonable accommodation|accommodations;
  reasonable adjustment|adjustments; individuals|people|persons|applicants|candidates with disabilities;
  americans with disabilities; e verify; everify; fair chance; arrest or|and conviction;
  qualified applicants with|will; all qualified applicants|candidates|individuals|persons;
  consideration for employment; criminal histories|convictions; rehabilitation of offenders;
  privacy policy|notice|statement; gdpr; unsolicited resumes|resume|cvs|agency|applications|candidates;
  disability confident; recruitment fraud|scam|scams; drug free workplace|employer|environment;
  applications|applicants|candidates from all|every|underrepresented|diverse|people|women|minority|black|members|any;
  keeping children safe; conditional offer; contingent on|upon;
  offers are; all offers; i 9; form i; we celebrate diversity|difference|differences;
  celebrate diversity|differences; equal treatment; underrepresented groups|backgrounds|communities;
  genetic information; pregnancy; race|religion gender|age|disability|sex|ethnicity;
  to perform this|the job|position|role successfully; representative of the|those; are representative;
  be made to enable; applicants understand; security requirements before; before they|you can be appointed;
  plan de igualdad; lopd|lopdgdd|rgpd|dsgvo|avg; proteccion de datos; datenschutz; protection des donnees;
  gleichstellung; unabhangig von geschlecht|herkunft|alter; menschen mit behinderung|behinderungen;
  schwerbehinderte|schwerbehinderten; geschlecht herkunft|alter|nationalitat;
  situation de handicap; egalite des chances; equite en matiere; igualdad de oportunidades|trato;
  no discriminamos; igualdad entre; diversidade e inclusao; gelijke kansen; pari opportunita;
`;

/** Phrases of notices that law or caution asks for. */
export const LEGAL_PHRASES = `
  on the basis of; is|be checked|verified|confirmed; request an? accommodation|accommodations|adjustment|adjustments;
  accommodation|accommodations to|for|during|in; need an? adjustments|adjustment|accommodation;
  if you need|require;
  criminal record|records|history; personal data; applicable law|laws|federal|state|local;
  federal state and|or local; federal law; at will; not intended to be|create|constitute;
  nothing in this job; this job description is not|may|does; not an? exhaustive|all|comprehensive;
  duties may change; may be? change|changed|amended at; subject to change;
  recruitment|recruiting|staffing agencies|agency|firms; third party recruiters|agencies; no agencies;
  committed to diversity|equal|equality|inclusion|safeguarding|fostering|promoting|diverse|a|creating|building|providing|being;
  commitment to diversity|equality|inclusion|equity;
  diverse and inclusive|workforce|workplace|perspectives|backgrounds|team;
  diversity and|equity inclusion|belonging|and; diversity equity; value diversity;
  inclusive workplace|environment|culture|employer|workforce; people of|from every|all;
  every background; from all backgrounds|walks|sections|communities; where you are|come from;
  welcome|encourage|welcomes|encourages|encouraging applications|applicants|candidates|people|women|individuals|all;
  are encouraged to apply; confidence gap; meet every|all|100|each; tick every|all; check every|all;
  never ask|request; subject to|a references|background|an|a|satisfactory|enhanced|dbs|pre;
  we will|may check|conduct|run|verify; will be run|required|conducted|subject;
  background check|checks will|is|are|may|and; offers of employment; as required by|law;
  work authorization that; sponsorship; skilled worker; right to work in the? uk? we;
  notices on|about; nationals of; uk nationals; vaccination|vaccinations|vaccinated;
  safeguarding and; welfare of children;
`;
