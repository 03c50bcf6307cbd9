import type { Degree } from "../reading.ts";

type Level = Degree["level"];

/** Signs of each level, lowest first: the lowest that an item names is the one that will do. */
const LEVELS: readonly (readonly [Level, RegExp])[] = [
  [
    "secondary",
    /\b(?:high[- ]?school (?:diploma|degree|graduate|education|or|equivalen|level)|h\.?s\.? diploma|hs\/ged|ged\b|g\.e\.d|secondary (?:school|education)|gcses?\b|leaving certificate|abitur|school[- ]leaving|baccalaur[ée]at\b|educaci[óo]n secundaria|bachillerato|ensino m[ée]dio)/iu,
  ],
  [
    "associate",
    /\b(?:associate[’']?s?[’']? (?:degree|of|in|or)|a\.?a\.?s?\.? degree|foundation degree|hnd\b|hnc\b|two[- ]year (?:college |technical )?degree|2[- ]year (?:college |technical )?degree|bac ?\+ ?2|bts\b|dut\b)/i,
  ],
  [
    "bachelor",
    /\b(?:bachelor[’']?s?[’']?(?!\p{L})|baccalaureate degree|undergraduate (?:degree|qualification)|honou?rs degree|b\.?sc\b\.?|b\.s\.|b\.a\.|bs\/(?:ba|ms)|ba\/(?:bs|ma)|b\.?eng\b|b\.?tech\b|bba\b|bsn\b|llb\b|b\.?ed\b|four[- ]year (?:college )?degree|4[- ]year (?:college )?degree|(?:first|undergraduate) degree|licence\b(?= en| de)|licenciatura|grado en|gradua[çc][ãa]o|bac ?\+ ?[34]|laurea triennale)/iu,
  ],
  [
    "master",
    /\b(?:master[’']?s?[’']? (?:degree|of|in|or|level|preferred|required|program|is|from|and|\()|master[’']s\b|masters\b|m\.?sc\b\.?|m\.s\.|m\.a\.|m\.?eng\b|m\.?ed\b|(?:post)?graduate degree|advanced degree|bac ?\+ ?5|laurea magistrale|m[áa]ster en|mestrado)/i,
  ],
  [
    "doctorate",
    /\b(?:ph\.?\s?d\b|doctorate|doctoral|m\.?d\.? degree|juris doctor|j\.?d\.? (?:degree|from|required)|pharm\.?\s?d|dphil|edd\b|dpt\b|promotion in)/i,
  ],
];
/** Short forms that are degrees only in capitals. */
const SHORT_BACHELOR = /\b(?:BS|BA|BFA|BSc|BEng|AB)\b(?= |,|\/|\)|$)/;
const SHORT_MASTER =
  /\b(?:MBA|MSN|MSW|(?<!\d ?)MPH|LL\.M)\b|\b(?:MS|MA|MFA)\b(?= (?:degree|in|or|preferred)|\/|,? ?(?:or )?PhD)/;
const SHORT_DOCTOR = /\bJD\b/;
const ANY =
  /\b(?:degree|diploma in|hochschulabschluss|hochschulstudium|studium|dipl[oô]me|t[ií]tulo universitario|titulaci[óo]n|laurea|hbo|wo)\b/i;
const NOT_DEGREE =
  /\b(?:degrees? (?:of (?!arts|science)|celsius|fahrenheit|c\b|f\b)|360[- ]degree|high degree of|some degree|large degree|great degree|degree to which|minus \d+ degree|\d+ degrees)\b/i;
const CONTEXT =
  /degree|bachelor|master|ph\.?\s?d|diploma|\bged\b|gcse|doctor|mba\b|\bb\.?sc|\bm\.?sc|b\.s|b\.a|\bB[AS]\b|\bBFA\b|\bJD\b|eng\b|a[- ]level|hn[dc]\b|bsn|\bMS[NW]\b|\bMPH\b|\bll\.?[bm]\b|baccalaur|studium|laurea|high[- ]?school|secondary|secundaria|bac ?\+|dipl|licenci|grado|graduad?[oçã]|titul|abitur|abschluss|\bhbo\b|\bbts\b/i;
const EQUIVALENT =
  /\b(?:(?:or|and\/or|\/)\s?(?:an? |the |some |other |demonstrated )?(?:relevant |related |practical |professional |work |industry |military |proven )?(?:equivalent|comparable|commensurate|equal)|or (?:the )?equivalen(?:t|ce)|equivalent (?:combination|experience|practical|work|education|qualification|professional|industry|level|training|by|through|in|knowledge|military|relevant|degree)|\(or equivalent|in lieu of|or (?:relevant|related|similar|practical|equivalent|proven|significant|work|additional|extensive|commensurate|demonstrable|comparable)(?: \w+){0,2} experience|or experience\b|combination of (?:education|training|experience)|may be substituted|substitute(?:d|s)? for|oder (?:eine )?(?:vergleichbar|gleichwertig)|ou [ée]quivalent|o (?:formaci[óo]n )?(?:equivalente|similar)|of (?:gelijkwaardig|vergelijkbaar)|o equivalente|ou equivalente)/i;
/** "… or 1 year with an advanced degree": a shorter way in, no degree asked for. */
const SHORTCUT = /\bor \d+\+? years?[^.;]{0,80}\bwith an? (?:advanced|master|ph|graduate)/i;
const NAME =
  "(?:degree|bachelor[’']?s?[’']?(?: degree)?|master[’']?s?[’']?(?: degree)?|ph\\.?\\s?d\\.?|b\\.?sc\\.?|m\\.?sc\\.?|b\\.?s\\.?|b\\.?a\\.?|m\\.?s\\.?|beng|meng|diploma|mba|doctorate|baccalaureate|hnd|hnc|studium)";
const FIELD = new RegExp(
  `\\b${NAME}\\)?(?: \\([^)]{1,20}\\))?(?: or higher| or above| or equivalent)?,?\\s+(?:in|of|with a (?:major|focus|concentration) in)\\s+(?:an? |the )?([^.;()•]{2,140})`,
  "i",
);
const FIELD_END =
  /,?\s+(?:or (?:an? )?(?:the )?(?:equivalent|comparable|higher|relevant (?:work|experience)|(?:related )?(?:work )?experience|similar experience|master|bachelor|ph\.?d|dscg|\d)|and (?:at least |a minimum |\d|two|three|five|experience|an? )|with |from |plus |is |are |required|preferred|strongly|desired|desirable|and\/or equivalent|at an? |\d|oder vergleichbar|ou [ée]quivalent|o formaci[óo]n)|,?\s+or equivalent.*$/i;

const A_LEVEL = /\bA[- ][Ll]evels?\b(?! ?\d| \p{Lu})/u;

const levelOf = (text: string): Level | undefined => {
  if (A_LEVEL.test(text)) return "secondary";
  for (const [level, sign] of LEVELS) {
    if (sign.test(text)) return level;
    if (level === "bachelor" && SHORT_BACHELOR.test(text)) return level;
    if (level === "master" && SHORT_MASTER.test(text)) return level;
  }
  return SHORT_DOCTOR.test(text) ? "doctorate" : undefined;
};

/** The degree that an item asks for, with the lowest level it accepts; null where it asks for none. */
export const degreeOf = (text: string): Degree | null => {
  if (!CONTEXT.test(text) || SHORTCUT.test(text)) return null;
  const named = levelOf(text);
  if (!named && (!ANY.test(text) || NOT_DEGREE.test(text))) return null;
  const found = FIELD.exec(text)?.[1]?.trim() ?? "";
  const end = FIELD_END.exec(found)?.index ?? found.length;
  const field = found.slice(0, end).replace(/[\s,]+$/, "");
  return {
    level: named ?? "any",
    field: field === "" ? null : field,
    orEquivalent: EQUIVALENT.test(text),
  };
};
