/** Headings of what the person will do. */
export const RESPONSIBILITIES = `
  role|roles and? responsibilities|duties|accountabilities;
  responsibilities|responsibility|responsabilities; duties|duty; duties and? responsibilities;
  accountabilities; tasks;
  what you'll|you'd|you do|doing|own|lead|drive|deliver|tackle|build|achieve|create|accomplish;
  what you'll|you'd actually|be|get do|doing|to responsible? do?;
  what you'll|you'd be doing|working|responsible|building|owning|leading on? for?;
  what you'll work on; what you'll be? up to; what you will be up to; what you'll get to do;
  what you will do|own|lead|drive|deliver|build|achieve|accomplish;
  what you will be? doing|working|responsible on? for?; what you are going to do;
  what you're going to do; what you'll spend your time; what you can expect to do;
  what will you do; what will you be doing; what would you do; what would you be doing;
  what you get to do; what do you do; what's the job|role;
  what the job|role involves|entails|looks like?;
  what this job|role involves|entails|looks like?; what the work looks like;
  what we need you to do; what we'd|we like you to do;
  how you'll|you make|spend|contribute|help|have a|an|your|us impact|difference|time|days;
  how you will|can make|contribute|help a|an? impact|difference; how you'll|you contribute|help;
  your role|job|mission|impact|day|responsibilities|tasks|duties|work|contribution|focus|objectives;
  the day to day; day to day; day in the life; typical day|week;
  in this role|position|job you'll? you? will? be?; as a|an|the|our _ _? _? you will|you'll;
  you'll be responsible for; you will be? responsible? for?; you'll; you'll get to;
  essential|job|key|primary|main|core|position functions|function|duties|tasks|activities;
  functions; essential duties and? responsibilities;
  scope of work|role|responsibilities|position;
  principal|key|main accountabilities|responsibilities|duties|activities|objectives|deliverables|tasks;
  deliverables; areas of responsibility; impact you'll|you make|have; the impact; the work;
  work you'll|you do; projects you'll|you work; key result areas; aufgaben;
  aufgabengebiet|aufgabenbereich|tatigkeiten|verantwortlichkeiten; was dich|sie erwartet;
  das erwartet dich|sie; was du|sie machst|tust|machen|tun bewegst?; missions|mission;
  vos|tes|les|vos missions|responsabilites|taches; responsabilites|taches;
  responsabilidades|funciones|tareas|funcoes|atribuicoes|atividades; que haras; lo que haras;
  o que vais|vai|voce fazer|fara; tus|sus|suas funciones|responsabilidades;
  taken|werkzaamheden|verantwoordelijkheden|functieomschrijving|taakomschrijving; wat ga je doen;
  wat je gaat doen; jouw|je taken|rol|werkzaamheden; responsabilita|mansioni|attivita;
  cosa farai; di cosa ti occuperai; job|key|main|core|essential|daily duties;
  examples of duties|work; typical duties|tasks|work; representative duties; nature and scope;
  what would|do|will i do|be|actually|spend doing?; your day;
  your first|# days|weeks|months|year|week|month; your first three|six|twelve|ninety months|days;
  what success looks like; success in this role|job; what the day looks like;
  main|core|primary responsibilities|duties|tasks; job functions; your tasks|challenge;
  how you will spend your time; what's the work; the postholder|candidate|incumbent|person will;
  as a|an|the|our _ you'll|you; you will be; your work; key activities;
  main activities|purpose|tasks; job content; scope; aufgabenbereich;
  deine|ihre|die aufgaben|tatigkeiten|verantwortung|rolle|mission;
  ihr|dein aufgabengebiet|aufgabenbereich|verantwortungsbereich; das machst|tust du;
  darauf hast du lust; tes|vos|les responsabilites; ton|votre|le role|quotidien|poste; que faras;
  o que voce vai fazer; tu dia a dia; tus tareas|responsabilidades|funciones|retos;
  funciones del puesto; il tuo ruolo; le tue responsabilita|attivita; dit ga je doen;
  jouw werkzaamheden|functie|verantwoordelijkheden;
`;

/** Parts of a sentence that opens a list of duties. */
export const RESPONSIBILITIES_LEADS = `
  you will; you'll; responsible for; will be responsible; will be expected to; duties include;
  your job will be; will include;
`;

/** Phrases of sentences that tell what the person will do. */
export const DUTY_PHRASES = `
  you will|you'll lead|manage|work|be|build|develop|design|own|drive|help|support|create|collaborate|partner|report|join|play|deliver|write|ensure|take|get|assist|use|act|make|provide|run|define|set|oversee|coordinate|implement|contribute|also|spend;
  responsible for; responsibility for; is to; duties include; other duties as; work closely with;
  reporting to; reports to; the role|position|postholder will|involves|is;
  the successful candidate will be responsible|work|lead|manage|join|report;
`;
