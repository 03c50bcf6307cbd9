import type { Measure } from "../../posting/reading.ts";
import type { Language } from "./language.ts";

const units: Readonly<
  Record<Language, readonly [year: string, years: string, months: string, upTo: string]>
> = {
  en: ["year", "years", "months", "up to"],
  de: ["Jahr", "Jahre", "Monate", "bis"],
  fr: ["an", "ans", "mois", "jusqu’à"],
  es: ["año", "años", "meses", "hasta"],
};

const figure = (value: number): string => String(Math.round(value * 10) / 10);

/** "6+ years", "3–5 years", "18+ months": the years of a measure in few words. */
export const yearsPhrase = (
  { years: { min, max } }: Measure,
  language: Language = "en",
): string => {
  const [year, years, months, upTo] = units[language];
  if (max === null) {
    if (min < 1 || (min < 2 && !Number.isInteger(min))) return `${figure(min * 12)}+ ${months}`;
    return `${figure(min)}+ ${min === 1 ? year : years}`;
  }
  return min === 0
    ? `${upTo} ${figure(max)} ${max === 1 ? year : years}`
    : `${figure(min)}–${figure(max)} ${years}`;
};

const NUMBER =
  "(?:\\d+(?:[.,]\\d+)?|an?(?= (?:year|yr))|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|ein(?:e|em|en)?|zwei|drei|vier|fünf|une?|deux|trois|quatre|cinq|uno?|dos|tres|cuatro|cinco)";
const UNIT =
  "(?:years?|yrs?\\.?|months?|jahre?n?|monate?n?|ans?|années?|mois|años?|meses)(?:['’](?!\\p{L}))?";

/** A length of time as a requirement states it, with the words around it that go with it. */
export const YEARS = new RegExp(
  `(?:^|(?<=[\\s(:,]))(?:,? ?(?:for|with|including|pendant|durante|seit) )?(?:(?:at least|a minimum of|minimum(?: of)?|minimum|min\\.?|over|around|about|approximately|more than|up to|mindestens|ungefähr|au moins|al menos|plus de|más de|an?|the) )*${NUMBER}\\s?(?:(?:-|–|to|or|bis|à|a|ou) ?${NUMBER})?(?:\\+|-plus| plus)?(?: or more| oder mehr)?\\s?\\+?[\\s-]?${UNIT}\\+?(?: or more| plus| oder mehr| minimum)?(?=[\\s,.;:)]|$)(?: of(?: them)?(?= )| in(?= )| as(?= )| with(?= )| on(?= )| de(?= )| d['’]| der(?= )|)`,
  "iu",
);
