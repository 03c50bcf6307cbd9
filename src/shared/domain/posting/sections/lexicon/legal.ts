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

/** Phrases of notices that law or caution asks for. */
export const LEGAL_PHRASES = `
  equal employment? opportunity|opportunities; equal opportunities; eoe|eeo; affirmative action;
  without regard to;
  regardless of race|age|gender|your|background|sex|color|religion|ethnicity|disability;
  race color|colour|religion|ethnicity|gender|creed|national; sexual orientation;
  gender identity; national origin;
  protected veteran|class|characteristic|characteristics|status|by|under; veteran status;
  marital status; on the basis of; does|do not discriminate;
  prohibit|prohibits discrimination|harassment|retaliation;
  discriminate|discrimination|discriminates;
  reasonable accommodation|accommodations|adjustment|adjustments;
  request an? accommodation|accommodations|adjustment;
  accommodation|accommodations to|for|during;
  individuals|people|persons|applicants|candidates with disabilities|a|criminal;
  americans with disabilities; e verify; fair chance; arrest or|and conviction;
  criminal histories|history|records; privacy policy|notice|statement; gdpr;
  personal data|information; applicable law|laws|federal|state|local; federal state and|or local;
  pay transparency; transparency act|law|laws|in; at will; not intended to be|create|constitute;
  nothing in this job; this job description is not|may; not an? exhaustive|all|comprehensive;
  may change|be changed at; unsolicited resumes|resume|cvs|agency|applications;
  recruitment|recruiting|staffing|third agencies|agency|firms|party;
  committed to diversity|creating|building|providing|equal|equality|inclusion|safeguarding|a|the|fostering|promoting;
  diverse and inclusive|workforce|workplace|perspectives|backgrounds|team;
  diversity and|equity inclusion|belonging|and; diversity equity;
  inclusive workplace|environment|culture|employer|workforce; celebrate diversity|differences;
  welcome|encourage|welcomes|encourages applications|applicants|candidates|people|women|individuals|you|all;
  underrepresented groups|backgrounds|communities;
  all qualified applicants|candidates|individuals|persons; qualified applicants will|with;
  consideration for employment; factors including|such;
  based on factors|several|experience|a|multiple|location|skills; may vary depending|based;
  good faith estimate; actual compensation|salary|pay|base; drug free workplace; confidence gap;
  meet every|all|100|each; tick every|all; check every|all; disability confident;
  recruitment fraud|scam|scams; never ask|request;
`;
