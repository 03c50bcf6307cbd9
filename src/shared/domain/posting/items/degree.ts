import type { Degree } from "../reading.ts";

type Level = Degree["level"];

const LEVELS: readonly (readonly [Level, RegExp])[] = [
  ["secondary", /\b(?:high[- ]school (?:diploma|degree|graduate|education|or)|h\.?s\.? diploma|ged\b|g\.e\.d|secondary (?:school|education)|gcses?\b|a[- ]levels?\b|leaving certificate|abitur|school[- ]leaving)/i],
  ["associate", /\b(?:associate[’']?s?[’']? (?:degree|of|in)|a\.?a\.?s?\.? degree|foundation degree|hnd\b|hnc\b|two[- ]year degree|2[- ]year degree)/i],
  ["bachelor", /\b(?:bachelor[’']?s?\b|baccalaureate|undergraduate degree|b\.?sc\b\.?|b\.s\.|b\.a\.|bs\/(?:ba|ms)\b|ba\/(?:bs|ma)\b|b\.?eng\b|b\.?tech\b|bba\b|bsn\b|llb\b|b\.?ed\b|four[- ]year degree|4[- ]year degree|(?:first|undergraduate|university|college) degree|(?:a|an|with) (?:bs|ba)\b|^(?:bs|ba)\b|\b(?:BS|BA) (?:degree|in|or)\b|licence|licenciatura)/i],
  ["master", /\b(?:master[’']?s?[’']? (?:degree|of|in|or|level|prefer|required|program|is|from)|master[’']s\b|masters\b|m\.?sc\b\.?|m\.s\.|m\.a\.|mba\b|m\.?eng\b|m\.?ed\b|msn\b|msw\b|mph\b|\b(?:MS|MA)\/(?:PhD)|(?:post)?graduate degree|advanced degree|(?:MS|MA) (?:degree|in|or)\b)/i],
  ["doctorate", /\b(?:ph\.?\s?d\b|doctorate|doctoral|m\.?d\.? degree|j\.?d\.?\b(?= degree| from|,|\/| or| required)|pharm\.?d|dphil|edd\b|juris doctor)/i],
];
const ANY = /\b(?:degree|diploma in|hochschulabschluss|studium|dipl[oô]me|t[ií]tulo universitario|laurea)\b/i;
const NOT_DEGREE = /\b(?:degrees? (?:of|celsius|fahrenheit)|360[- ]degree|high degree of|some degree|large degree|great degree|degree to which|master (?:data|schedule|electrician|plumber|planner)|scrum master|licen[cs]e)\b/i;
const DEGREE_CONTEXT = /\b(?:degree|bachelor|master['’]?s|ph\.?d|diploma|ged|gcse|doctora|mba|bsc|msc|b\.s|b\.a|bs|ba|a[- ]level|hnd|hnc|bsn|msn|baccalaureate|studium|laurea|high school|secondary)/i;
const EQUIVALENT =
  /\b(?:(?:or|and\/or|\/)\s?(?:an? |the |some |other |demonstrated )?(?:relevant |related |practical |professional |work |industry |military |proven )?(?:equivalent|comparable|commensurate|equal)|or (?:the )?equivalen(?:t|ce)|equivalent (?:combination|experience|practical|work|education|qualification|professional|industry|level|training|by|through|in|knowledge|military|relevant|degree)|\(or equivalent|in lieu of|or (?:relevant|related|similar|practical|equivalent|proven|significant|work|additional|extensive|commensurate) (?:work |professional |industry |practical )?experience|combination of (?:education|training|experience)|may be substituted|substitute(?:d|s)? for|oder (?:eine )?vergleichbar|ou [ée]quivalent|o equivalente|of gelijkwaardig)/i;
const FIELD =
  /\b(?:degree|bachelor[’']?s?|master[’']?s?|ph\.?\s?d\.?|b\.?sc\.?|m\.?sc\.?|b\.?s\.?|b\.?a\.?|m\.?s\.?|diploma|mba|doctorate|baccalaureate)\)?(?: or higher| or above)?,?\s+(?:in|of|with a (?:major|focus|concentration) in)\s+(?:an? |the )?([^.;()•]{2,140})/i;
const FIELD_END =
  /,?\s+(?:or (?:an? )?(?:equivalent|comparable|higher|relevant (?:work|experience)|related (?:work )?experience|similar experience|master|bachelor|ph\.?d)|and (?:at least |a minimum |\d|\d\+|two|three|five|experience)|with |from |plus |is |are |required|preferred|strongly|desired|desirable|and\/or equivalent|at an? |\d)|,?\s+or equivalent.*$/i;

/** The degree that an item asks for, with the lowest level it accepts; null where it asks for none. */
export const degreeOf = (text: string): Degree | null => {
  if (!DEGREE_CONTEXT.test(text)) return null;
  let level: Level | undefined;
  for (const [name, sign] of LEVELS) {
    if (sign.test(text)) {
      level = name;
      break;
    }
  }
  if (!level) {
    if (!ANY.test(text) || NOT_DEGREE.test(text)) return null;
    level = "any";
  }
  const found = FIELD.exec(text)?.[1]?.trim() ?? "";
  const end = FIELD_END.exec(found)?.index ?? found.length;
  const field = found.slice(0, end).replace(/[\s,]+$/, "");
  return { level, field: field === "" ? null : field, orEquivalent: EQUIVALENT.test(text) };
};
