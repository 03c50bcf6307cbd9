/** The clause of an item in which something stands, as written. */
const clauseAround = (text: string, at: number, length: number): string => {
  const ends = /[;.•]/;
  let from = at;
  while (from > 0 && !(ends.test(text.charAt(from - 1)) && /\s/.test(text.charAt(from)))) from -= 1;
  let to = at + length;
  while (to < text.length && !(ends.test(text.charAt(to)) && /\s|^$/.test(text.charAt(to + 1))))
    to += 1;
  return text
    .slice(from, to)
    .replace(/[\s.,;]+$/, "")
    .trim();
};

const pick = (sign: RegExp, text: string): string | null => {
  const found = sign.exec(text);
  return found ? clauseAround(text, found.index, found[0].length) : null;
};

const TRAVEL =
  /\b(?:travel (?:up to|required|is|may|to|as|for|between|within|domestically|internationally|nationally|regionally|approximately|\d|\(|extensively|occasionally|frequently|locally|overnight)|(?:willing(?:ness)?|able|ability|availability|available|flexibility|flexible|prepared|open|must|need|required|expected|can) (?:to )?(?:regular |occasional |frequent )?travel|(?:some|occasional|frequent|regular|domestic|international|national|overnight|minimal|extensive|local) travel\b|\d{1,3}\s?% travel|travel[^.;]{0,40}\d{1,3}\s?%|reisebereitschaft|d[ée]placements)/i;
const NOT_TRAVEL =
  /\b(?:travel (?:industry|agency|agent|sector|technology|tech|expenses|allowance|company|insurance|brands|products|arrangements|booking|sales)|corporate travel|travel and (?:hospitality|tourism))\b/i;

/** What an item says of travel, as written. */
export const travelOf = (text: string): string | null => {
  const found = pick(TRAVEL, text);
  if (found === null) return null;
  return NOT_TRAVEL.test(text) && !/\d\s?%|willing|ability to travel/i.test(text) ? null : found;
};

const CLEARANCE =
  /\b(?:(?:security|government|sc|dv|ts\/sci|top secret|secret|public trust|dod|q|l|nato|bpss|ctc) clearance|clearance|ts\/sci|top[- ]secret|polygraph|public trust|dv[- ]cleared|sc[- ]cleared|bpss|sicherheits(?:ü|u)berpr(?:ü|u)fung|itar\b)/i;
const NOT_CLEARANCE =
  /\b(?:customs clearance|clearance (?:sale|rates?|items)|slot clearance|site clearance|land clearance|medical clearance|house clearance)\b/i;

/** What an item says of a security clearance, as written. */
export const clearanceOf = (text: string): string | null => {
  const found = pick(CLEARANCE, text);
  return found === null || NOT_CLEARANCE.test(text) ? null : found;
};

const PHYSICAL =
  /\b(?:lift(?:ing)?\b[^.;]{0,50}\b(?:\d{1,3}|heavy|objects|boxes|weights?|items|loads|patients)|(?:carry|push|pull|move|carrying)\b[^.;]{0,40}\b\d{1,3}\s?(?:lbs?|pounds|kg|kilos)|stand(?:ing)?\b[^.;]{0,50}\b(?:hours?|periods?|shift|long|extended|prolonged|day)|sit(?:ting)?\b[^.;]{0,40}\b(?:periods?|extended|prolonged|hours)|on (?:your|their) feet|physically (?:fit|able|demanding|capable|active)|physical(?:ly)? (?:stamina|fitness|demands?|abilit|requirements?|strength|work|labou?r|capab)|bend(?:ing)?\b[^.;]{0,30}\b(?:stoop|kneel|crouch|lift|reach|twist|squat)|(?:stoop|kneel|crouch|climb)(?:ing)?\b|manual handling|manual dexterity|climb(?:ing)? (?:ladders?|stairs)|work (?:at heights|outdoors|in (?:all weather|extreme|hot|cold))|\d{2,3}\s?(?:lbs?|pounds)\b|colou?r vision|visual acuity|heavy lifting)/i;

/** What an item says of physical demands, as written. */
export const physicalOf = (text: string): string | null => pick(PHYSICAL, text);
