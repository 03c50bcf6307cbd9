import type { EmploymentType, Seniority, Workplace } from "../reading.ts";

const EMPLOYMENT: readonly (readonly [EmploymentType, RegExp])[] = [
  [
    "internship",
    /\b(?:internship|intern (?:position|role)|praktikum|stage de|pr[aá]cticas|placement year|co-op)\b/i,
  ],
  [
    "volunteer",
    /\b(?:volunteer(?:ing)? (?:role|position|opportunity)|unpaid volunteer|voluntary role)\b|^volunteer$/i,
  ],
  [
    "temporary",
    /\b(?:temporary|temp\b|seasonal|interim|casual|zero[- ]hours|temp[- ]to[- ](?:perm|hire)|befristet|temporal|temporaire|saisonnier)\b/i,
  ],
  [
    "contract",
    /\b(?:contract(?:or)?\b|fixed[- ]term|\d+[- ]month (?:ftc|fixed)|ftc\b|freelance|cdd\b|corp[- ]to[- ]corp|c2c\b|1099\b|w2 contract|consultancy)/i,
  ],
  [
    "part_time",
    /\b(?:part[- ]?time|teilzeit|temps partiel|media jornada|tiempo parcial|meio per[ií]odo|deeltijd)\b/i,
  ],
  [
    "full_time",
    /\b(?:full[- ]?time|vollzeit|temps plein|tiempo completo|jornada completa|tempo integral|voltijd|fulltime|regular full|tempo pieno)\b/i,
  ],
];
const NOT_CONTRACT =
  /\bcontract (?:type|negotiation|management|law|administration|manager|compliance|to)\b/i;

/** The employment type that a short stretch names; part time wins over permanent. */
export const employmentIn = (
  raw: string,
): { value: EmploymentType; start: number; end: number } | undefined => {
  const both =
    /\b(?:full[- ]?time|vollzeit|temps plein)\b.{0,16}\b(?:part[- ]?time|teilzeit|temps partiel)\b/i.exec(
      raw,
    );
  if (both) return { value: "full_time", start: both.index, end: both.index + both[0].length };
  for (const [value, sign] of EMPLOYMENT) {
    const match = sign.exec(raw);
    if (!match) continue;
    if (
      value === "contract" &&
      (NOT_CONTRACT.test(raw) || /^\s*contract\s*:?\s*(?:permanent|full|part|type)/i.test(raw))
    )
      continue;
    if (value === "contract" && /\b(?:permanent|unbefristet|cdi)\b/i.test(raw)) continue;
    return { value, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
};

const WORKPLACE: readonly (readonly [Workplace, RegExp])[] = [
  [
    "hybrid",
    /\b(?:hybrid|\d days? (?:a|per) week (?:in|from) (?:the |our )?office|\d days? in (?:the |our )?office|hybrides?|h[ií]brid[oa]|t[eé]l[eé]travail (?:partiel|\d)|teilweise (?:remote|homeoffice)|partially remote|part remote)/i,
  ],
  [
    "remote",
    /\b(?:remote(?:ly)?|work(?:ing)? from (?:home|anywhere)|home[- ]based|wfh|t[eé]l[eé]travail|remoto|100% homeoffice|distributed team)\b/i,
  ],
  [
    "onsite",
    /\b(?:on[- ]?site|in[- ]office|in[- ]person|office[- ]based|vor ort|presencial|sur site|op locatie)\b/i,
  ],
];
const NOT_REMOTE =
  /\b(?:not (?:a )?remote|no remote|non[- ]remote|remote (?:work )?is not|remotely (?:controlled|operated|monitor)|remote (?:sensing|control|monitoring|teams?|sites?|access|locations?|communities|offices|areas?|desktop|support|hands|procedure|employees|interviews?|diagnostics)|hybrid (?:cloud|vehicle|car|mobile|apps?|environments?|electric|infrastructure|event))\b/i;
const NOT_ONSITE =
  /\b(?:on[- ]?site (?:gym|parking|caf|canteen|interview|restaurant|training|visits?|nursery|childcare|support|events?|lunch|fitness|clinic|laundry)|in[- ]person (?:interview|meeting|event|training))/i;

/** The workplace that a stretch names. */
export const workplaceIn = (
  raw: string,
): { value: Workplace; start: number; end: number } | undefined => {
  if (/\b(?:not (?:a )?remote|no remote|remote (?:work )?is not)\b/i.test(raw)) {
    const no = /\b(?:not (?:a )?remote|no remote|remote (?:work )?is not)\b/i.exec(raw);
    if (no) return { value: "onsite", start: no.index, end: no.index + no[0].length };
  }
  for (const [value, sign] of WORKPLACE) {
    const match = sign.exec(raw);
    if (!match) continue;
    if (value !== "onsite" && NOT_REMOTE.test(raw)) continue;
    if (value === "onsite" && NOT_ONSITE.test(raw)) continue;
    return { value, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
};

const SENIORITY: readonly (readonly [Seniority, RegExp])[] = [
  [
    "intern",
    /\b(?:intern|internship|apprentice(?:ship)?|praktikant|stagiaire|werkstudent|trainee)\b/i,
  ],
  [
    "executive",
    /\b(?:chief(?! of staff| engineer| clerk| mate)|ceo|cto|cfo|coo|cmo|cio|ciso|vp|svp|evp|vice[- ]president|president|managing director)\b/i,
  ],
  ["director", /\b(?:director|head of|dean)\b/i],
  [
    "staff",
    /\b(?:staff (?!nurse|accountant|assistant|pharmacist|attorney|auditor|writer|officer|physician)|principal(?! teacher)|distinguished|fellow\b(?=.*engineer))/i,
  ],
  [
    "manager",
    /\b(?<!(?:account|accounts|product|project|projects|program|programme|success|case|relationship|community|campaign|content|client|engagement|release|partner|partnerships?|territory|media|delivery|contracts?|events?|portfolio|property) )managers?\b/i,
  ],
  ["senior", /\b(?:senior|sr\.?|lead\b|expert|niveau senior)(?=\s|$|[,/(-])/i],
  ["mid", /\b(?:mid[- ]?level|mid[- ]?senior|intermediate|mid(?= \w))/i],
  ["entry", /\b(?:junior|jr\.?|entry[- ]level|graduate|new grad|early[- ]career)\b/i],
];

/** The seniority that a job title or a stated level names. */
export const seniorityIn = (
  raw: string,
): { value: Seniority; start: number; end: number } | undefined => {
  for (const [value, sign] of SENIORITY) {
    const match = sign.exec(raw);
    if (match) return { value, start: match.index, end: match.index + match[0].trimEnd().length };
  }
  return undefined;
};

const MONTHS: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  januar: 1,
  februar: 2,
  marz: 3,
  mai: 5,
  juni: 6,
  juli: 7,
  okt: 10,
  dez: 12,
};
const NAMED_DATE =
  /\b(\d{1,2})(?:st|nd|rd|th)?\.? ?(?:of )?([A-Za-zäû]{3,9})\.?,? (\d{4})\b|\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/;
const ISO_DATE = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const SLASHED = /\b(\d{1,2})([/.])(\d{1,2})[/.](\d{4}|\d{2})\b/;

const pad = (value: number): string => String(value).padStart(2, "0");
const iso = (year: number, month: number, day: number): string | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1990 && year <= 2100
    ? `${String(year)}-${pad(month)}-${pad(day)}`
    : undefined;
const monthOf = (raw: string): number | undefined => {
  const name = raw.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return MONTHS[name] ?? MONTHS[name.slice(0, 3)];
};

/**
 * A calendar date as YYYY-MM-DD with its place. Slashed dates are read month first, unless `dayFirst`
 * or the first figure is above 12; dotted dates are read day first.
 */
export const dateIn = (
  raw: string,
  dayFirst: boolean,
): { value: string; start: number; end: number } | undefined => {
  const read = (match: RegExpExecArray, value: string | undefined) =>
    value === undefined
      ? undefined
      : { value, start: match.index, end: match.index + match[0].length };
  const exact = ISO_DATE.exec(raw);
  if (exact) return read(exact, iso(Number(exact[1]), Number(exact[2]), Number(exact[3])));
  const named = NAMED_DATE.exec(raw);
  if (named) {
    const month = monthOf(named[2] ?? named[4] ?? "");
    const day = Number(named[1] ?? named[5]);
    if (month) return read(named, iso(Number(named[3] ?? named[6]), month, day));
  }
  const slashed = SLASHED.exec(raw);
  if (!slashed) return undefined;
  const [first, second] = [Number(slashed[1]), Number(slashed[3])];
  const long = Number(slashed[4]);
  const year = long < 100 ? 2000 + long : long;
  const dayIsFirst = slashed[2] === "." || dayFirst || first > 12;
  return read(slashed, dayIsFirst ? iso(year, second, first) : iso(year, first, second));
};
