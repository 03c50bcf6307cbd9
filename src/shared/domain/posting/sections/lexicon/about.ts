/** Headings that speak of the company, the team or the role in general. */
export const ABOUT = `
  about; about us;
  about the? company|team|role|job|position|opportunity|organization|organisation|department|employer|client|business|program|project|group|school|practice|firm|product|hotel|restaurant|store|hospital|trust|charity|university|brand;
  company|business|organization|organisation|team|client|agency|school description|overview|profile|background|information|summary|introduction|culture;
  who we are; who are we; what we do; what we're building; what we are building; what we believe;
  why we exist; how we work; where we work;
  our mission|story|values|culture|company|team|vision|purpose|people|client|clients|product|history|approach|organization|organisation|technology|stack|tech;
  meet the team; description; overview; summary; introduction; intro; purpose; opportunity;
  your team|opportunity; purpose of the? role|position|job|post; life at; working at|with|here;
  company culture; culture; mission; values; background and? context; uber uns|uns; uber;
  wer wir sind; wir sind; das unternehmen; stellenbeschreibung; a propos; qui sommes nous;
  l'entreprise; description du poste; descriptif; sobre nosotros|nos; sobre la empresa;
  sobre a empresa|vaga; quienes somos; quem somos; descripcion del puesto?; descricao da? vaga?;
  over ons; wie wij|we zijn; wie zijn wij|we; chi siamo; descrizione; l'azienda;
  the company|team|opportunity|organization|organisation|client|business|product|challenge|school|hospital|hotel|restaurant|store|department|firm|practice|charity;
  the mission; nature of work; what it's|its like here|to|working?; what's it like;
  what is it like; how we work|operate|think|build; what we stand for;
  our stack|values|why|principles|beliefs|team|way|approach|work|commitment;
  why people stay|join; things about working; a few things about;
  technologies we use; our tech|technology stack; background; context; why this role|job|matters;
  why we're hiring; why now; profile of the company; meet us|the; hello; hi;
  notre entreprise|equipe|stack; nuestra empresa; nuestro equipo; unser team|unternehmen;
  das team; ons bedrijf|team;
`;

/** Headings under which either the role is described or its duties are listed. */
export const ROLE = `
  primary|main|overall|key purpose;
  the role|position|post|job|vacancy|opening; role|position|post;
  job|role|position|post|general|executive|vacancy description|summary|overview|purpose|profile|brief|statement|introduction|specification|info;
  full job description; position in brief; what the role|job is;
`;

/** Phrases of a company, team or role described. */
export const ABOUT_PHRASES = `
  our mission|vision|values|culture|customers|clients|company|story|founders|people|product|products|platform|purpose|goal|journey|portfolio;
  we believe|build|help|serve|operate|value|love|strive|work|make|partner|create|exist|started|were|power|empower|deliver|have|work|care|take;
  we are|we're a|an|the|on|building|proud|committed|one|passionate|changing|driven|backed|growing|hiring|expanding|leading|part|rapidly|not|transforming|revolutionizing;
  founded in|by; established in; headquartered in;
  is a|an|the|one leading|global|world|fast|growing|family|national|leader|premier|innovative|privately|publicly|company|nonprofit|non|charity|start|startup|independent|of|provider;
  leading provider|global|supplier|manufacturer; fast growing; series a|b|c|d|e; backed by;
  join us|our|the|a|one; our team is|of|has|includes|works; the team is|builds|has|owns|works|of;
  this team builds|is|owns|works; this role is|sits|will|reports|offers; this is a|an|your|not;
  great place to; best places to; come join|work|be|and; you'll be joining|part;
  opportunity to join|work|make|be|shape|grow; exciting opportunity|time|role;
  is seeking|looking|hiring|recruiting; are seeking|hiring|recruiting; we seek|need;
`;
