/** Headings of the process, dates, places and what a site adds. */
export const OTHER = `
  how to apply; how do i apply; ready to apply; to apply; apply;
  apply now|today|here|online|below;
  application process|instructions|procedure|details|information|deadline|closing; applications;
  next steps; what happens next; the? interview|hiring|recruitment|selection process;
  interview process; hiring process|timeline; our hiring|interview|recruitment process;
  contact us?; contact information|details|person;
  job details|info|information|facts|id|code|number|type|category|reference|ref;
  key details|facts|info|information; details; location|locations; work|job location;
  where you'll work; schedule|shift|shifts|hours; work|working schedule|hours|pattern;
  hours of work; work|working environment|conditions; environment; employment type;
  reporting|reports to|line|relationships?; reporting structure|relationships|line;
  supervisory responsibilities|responsibility; closing date; start date;
  additional information|info|details|notes; other information|info|details;
  more information|info; further information|details; important information|notes; notes|note;
  please note; share this? job?; similar jobs; related jobs; more jobs; recommended jobs;
  people also viewed; questions; join us; jetzt bewerben; bewerbung; kontakt; postuler;
  comment postuler; como aplicar; candidature; solliciteren; solliciteer; candidatura;
  the process; our process; process; what to expect from our process|the;
  what happens next|after|then; what's next; how we hire|recruit|interview|select;
  how does hiring work; how hiring works; hiring process; where to apply; where and when;
  how you will be evaluated|assessed; required documents; documents required|needed|to;
  timetable; timeline; key|important dates; dates; interested; ready;
  ready to join|apply|start|go; next step; selection process|procedure|method|methods;
  conditions of work; you might|may|will|are not be? a? fit|match|for if? you?;
  this role|job is|may|might not for|be you|for? right?; not a fit if; who this is not for;
  this isn't|is not for you if?; don't apply if; questions|contact|enquiries|inquiries;
  for questions|enquiries|more; informal enquiries|discussion; so bewirbst du dich;
  bewerbungsprozess; deine bewerbung; ihre bewerbung; interessiert;
  processus de recrutement|selection; proceso de seleccion; interesado; interesada;
  como inscribirte; travel; hours and location; work hours|location|schedule;
  working pattern|hours|arrangements|time; visa sponsorship;
  similar|related|other vacancies|openings|roles; more from this employer|company;
  join our talent? community|network; about this listing|posting; the details; vital statistics;
  at a glance; job snapshot|summary|at; quick facts; how long; in order to apply;
  application;
`;

/** Headings of lists of bare keywords. */
export const SIGNALS = `
  what the jd|job|posting|listing emphasized|emphasised|emphasizes|emphasises|stresses;
  other signals; key signals; signals; keywords|keyword|hashtags; key words|terms; tags;
  skill|skills tags|keywords|tagged|detected|mentioned|extracted|matched; job tags|keywords;
  top skills|keywords; matched|matching|extracted|detected|related skills|keywords; ats keywords;
  ai summary; most mentioned; emphasized|emphasised; skills at a glance; behaviours|behaviors;
  competencies assessed; skills|technology|tech tags; hashtags; success profile behaviours;
  ai detected skills;
`;

/** Phrases of applying and of sites that settle what a sentence is. */
export const NOISE_SURE = `
  listing is enriched|indexed|sponsored; enriched and|by; indexed by; first indexed;
  send us? your|a|an|us? cv|resume|resumes|application|letter|short|portfolio;
  send resumes|resume|cvs|applications; email us? your|a|an? cv|resume|application;
  submit your|a|an cv|resume|application|cover; apply with|via|by|through a|your|an|the|our;
  call or|on|text; call us on|at|today|for|between; ring us|on|the; text us|resume; hit apply; click apply|here|the|on; get in touch;
  contact us|our|the; please contact|email|ring|call|apply|send; drop us|off; stop by;
  applications are|close|will|must|should; this posting|vacancy|advert|job will|closes remain|close|be;
  use the easy|apply; easy apply; quick apply; cookies help; use of cookies; reference id;
  job was found; on an aggregator; similar jobs; job alert|alerts; we look forward; write to;
  we interview|answer|reply|respond as|by|to|everyone|within; original posting|listing; a cover letter and;
  bewirb dich; schick uns; wir freuen uns auf; envoyez votre|nous; enviar|envia tu|cv; postulez;
`;

/** Phrases of applying, of the process and of the site around a posting. */
export const NOISE_PHRASES = `
  apply now|today|here|online|below|tot|for|via|by|to; click here|apply|the|below|on;
  save|share|report|print|view|see this? job|jobs; last updated|indexed|seen;
  posted on|by|about|over|today|yesterday|#|date|30; date posted;
  days|hours|weeks|month|months|day|week|hour ago; accept all|cookies; all rights reserved;
  copyright; powered by; back to jobs|search|results|all|top|list; skip to content|main;
  be an early applicant; over # applicants; # applicants; actively recruiting|hiring;
  follow us|on; get notified|job|alerts; set|create alert; refer a|friend; cover letter;
  to apply; how to apply; closing date; application deadline; applications close|will|must;
  job id|number|ref|reference|code; req id|requisition; for more information;
  interview|interviews process|will|date|dates; minute|minutes call|conversation|interview|chat|talk;
  recruiter call|screen; call with; technical conversation|interview|exercise|test;
  half a? day|on; take home; you hear|will|will from; within a|two|three|five|ten|# weeks|working|days;
`;
