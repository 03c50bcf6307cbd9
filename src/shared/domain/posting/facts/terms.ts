import type { EmploymentType, Workplace } from "../reading.ts";
import type { Placed } from "./found.ts";
import { remembered } from "./remember.ts";

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
    /\b(?:temporary(?! (?:or permanent|until))|temp\b|seasonal(?! (?:conditions|weather|(?:\w+ )?(?:workers|staff)|menus?|ingredients|produce|flavou?rs|changes|items))|interim(?! (?:[\w-]+ )?(?:secret|clearance))|casual(?!,? (?:fun|and|but|yet|friendly|dress|attire|wear|dining|environment|atmosphere|work\b|setting|restaurant|office|culture))|zero[- ]hours|temp[- ]to[- ](?:perm|hire)|befristet|temporal|temporaire|saisonnier)\b/i,
  ],
  [
    "contract",
    /(?:^(?:independent )?contractor$|\bindependent contractor\b|\bcontractor (?:role|position)\b|\bcontract\b|\b(?:fixed[- ]term|\d+[- ]month (?:ftc|fixed)|ftc\b|freelance|cdd\b|corp[- ]to[- ]corp|c2c\b|1099\b|w2 contract|consultancy))/i,
  ],
  [
    "part_time",
    /\b(?:part[- ]?time|p\/t|teilzeit|temps partiel|media jornada|tiempo parcial|meio per[ií]odo|deeltijd)\b/i,
  ],
  [
    "full_time",
    /\b(?:full[- ]?time|f\/t|vollzeit|temps plein|tiempo completo|jornada completa|tempo integral|voltijd|fulltime|regular full|tempo pieno)\b/i,
  ],
];
/** Parts of words without one of which nothing is an employment type: one look instead of many. */
const EMPLOYMENT_PART =
  /intern|prakti|stage|pr[aá]c|placement|co-op|volunt|temp|interim|season|casual|zero|befrist|saison|contract|fixed|ftc|freelance|cdd|corp|c2c|1099|consultancy|part|p\/t|teilzeit|parcial|media|meio|deeltijd|full|f\/t|vollzeit|completo|completa|integral|voltijd|^\s*(?:FT|PT)\s*$/i;
const TIMED = /\b\d+[- ](?:month|year|week)s? (?:(?:temporary|fixed[- ]term|initial) )*contract\b/i;
const NOT_CONTRACT =
  /\bcontract (?:type|negotiation|management|law|administration|manager|compliance|platform|software|lawyer|review|manufacturing|to)\b/i;

/** The employment type that a short stretch names; part time wins over permanent. */
export const employmentIn = (raw: string): Placed<EmploymentType> | undefined =>
  EMPLOYMENT_PART.test(raw) ? readEmployment(raw) : undefined;

const readEmployment = remembered((raw: string): Placed<EmploymentType> | undefined => {
  const both =
    /\b(?:full[- ]?time|vollzeit|temps plein)\b.{0,16}\b(?:part[- ]?time|teilzeit|temps partiel)\b|\bpart (?:or|and|\/) full[- ]?time\b/i.test(
      raw,
    );
  // "1 year temporary contract": a contract for a time, whatever else it is called.
  const timed = TIMED.exec(raw);
  if (timed) {
    return { value: "contract", start: timed.index, end: timed.index + timed[0].length };
  }
  const short = /^(FT|PT)$/.exec(raw.trim())?.[1];
  if (short) {
    return {
      value: short === "FT" ? "full_time" : "part_time",
      start: raw.indexOf(short),
      end: raw.indexOf(short) + 2,
    };
  }
  for (const [value, sign] of EMPLOYMENT) {
    const match = sign.exec(raw);
    if (!match) continue;
    // "Full-time and part-time" names neither.
    if (both && (value === "part_time" || value === "full_time")) continue;
    if (
      value === "contract" &&
      (NOT_CONTRACT.test(raw) || /^\s*contract\s*:?\s*(?:permanent|full|part|type)/i.test(raw))
    )
      continue;
    if (value === "contract" && /\b(?:permanent|unbefristet|cdi)\b/i.test(raw)) continue;
    return { value, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
});

const WORKPLACE: readonly (readonly [Workplace, RegExp])[] = [
  [
    "hybrid",
    /\b(?:hybrid|(?:[1-4]|one|two|three|four) days? (?:(?:a|per|each|every) week )?(?:in|from|on|at) (?:the |our |your )?(?:\p{Lu}\p{L}+ )?(?:office|site)|hybrides?|h[ií]brid[oa]s?|t[eé]l[eé]travail (?:partiel|\d)|teilweise (?:remote|homeoffice)|partially remote|part remote)/iu,
  ],
  [
    "remote",
    /\b(?:remote(?:ly)?|work(?:ing)? from (?:home|anywhere)|home[- ]based|wfh|t[eé]l[eé]travail|remoto|100% homeoffice|distributed team|zdalnie|praca zdalna|op afstand|à distance|da remoto|distans)\b/i,
  ],
  [
    "onsite",
    /\b(?:(?:5|five) days? (?:(?:a|per|each|every) week )?(?:in|from|at) (?:the |our |your )?(?:\p{Lu}\p{L}+ )?office|on[- ]?site|in[- ]office|in[- ]person|office[- ]based|vor ort|presencial|sur site|op locatie|wfo|site[- ]based|in the office(?! \d)(?= ?(?:[,.;(|·•]|$))|work(?:ing)? from (?:the )?office|in sede)\b/iu,
  ],
];
/** The same for a workplace. */
const WORKPLACE_PART =
  /remot|h[iyí]brid|days?|t[eé]l[eé]travail|teilweise|home|anywhere|wfh|distrib|zdaln|afstand|distan|site|office|person|vor ort|presencial|locatie|wfo|sede/i;
const NOT_REMOTE =
  /\b(?:(?:flexibility|ability|option|opportunity|chance|possibility|freedom) (?:to|for|of) (?:work(?:ing)? )?(?:remote(?:ly)?|from (?:your )?home)|remote work(?:ing)? flexibility|mobile h[ií]brid[oa]?|not (?:a )?remote|no remote|non[- ]remote|remote (?:work )?is not|remotely (?:controlled|operated|monitor)|remote (?:sensing|control|monitoring|teams|sites?|access|locations?|communities|offices|areas?|desktop|support|hands|procedure|employees|interviews?|diagnostics)|hybrid (?:cloud|vehicle|car|mobile|apps?|electric|infrastructure|event))\b/i;
const NOT_ONSITE =
  /\b(?:on[- ]?site (?:gym|parking|caf|canteen|interview|restaurant|training|visits?|nursery|childcare|support|events?|lunch|fitness|clinic|laundry)|in[- ]person (?:interview|meeting|event|training))/i;

/** The workplace that a stretch names. */
export const workplaceIn = (raw: string): Placed<Workplace> | undefined =>
  WORKPLACE_PART.test(raw) ? readWorkplace(raw) : undefined;

const readWorkplace = remembered((raw: string): Placed<Workplace> | undefined => {
  if (
    /\b(?:isn['’]t|not|cannot|can['’]t|won['’]t)\b[^.]{0,40}\bremote(?:ly)?\b/i.test(raw) &&
    /\bon[- ]?site\b/i.test(raw)
  ) {
    const on = /\bon[- ]?site\b/i.exec(raw);
    if (on) return { value: "onsite", start: on.index, end: on.index + on[0].length };
  }
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
});
