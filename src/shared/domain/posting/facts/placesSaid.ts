import type { Row } from "../layout/row.ts";
import type { Span } from "../reading.ts";
import { isCity, isRegion, isWordlike, looksLikeTown } from "./placeNames.ts";
import { placeAtStart, placesWithin } from "./placesWithin.ts";
import { unwrapped } from "./unwrapped.ts";

const SAID =
  /\b(?i:(?:based|located|situated|offices?|headquartered|headquarters|hq|position|role|job|opening|opportunity|work|working|onsite|on-site|hybrid|remote(?:ly)?|centre|center|clinic|store|plant|facility|warehouse|studio|school|hospital|campus|branch|site|team|location|vacancy|firm|company|business|practice|care home|restaurant|bakery|pub|hotel|surgery|nursery|garage|farm|workshop|factory)(?: is| are| will be|,)?(?: (?:based|located|situated|out|available|open))?(?: either)?(?: (?:in|at|from|of|near|outside|within|across|throughout)) (?:the |our |its |either (?:the )?)?(?:(?:downtown|central|beautiful|sunny|(?:\p{Ll}+ ){0,3}(?:heart|cent(?:er|re)|city|town|village|suburb) of) )?(?:the )?)(?=\p{Lu})|\b(?i:(?:locations?|hubs|offices|cities|sites|areas)(?: are)?(?: from)?(?: the following)?): (?=\p{Lu})|\b(?i:(?:ubicad[ao]s?|situad[ao]s?|sede|oficinas?) en|(?:bas[ée]{1,2}s?|situ[ée]{1,2}s?) à|(?:standort|sitz|niederlassung|büro|einsatzort|team|haus|werk|filiale|raum) in|am standort|en poste à) (?=\p{Lu})|\b(?:[Oo]ur|[Tt]he|[Ii]n|[Tt]heir|[Ii]ts) (?=\p{Lu}[\p{L} .,'’-]{2,40} (?:offices?|headquarters|HQ|store|studio|showroom|campus|location|plant|facility|warehouse|branch|area|terminal|depot|shop|salon|yard|team|clinic|hub)\b)/gu;
/** Words before a place by which a sentence speaks of the job's place, not of the company's history. */
const OF_JOB =
  /\b(?:role|position|job|you|candidates?|opening|opportunity|vacancy|anywhere|hiring|looking|seeking|applicants?|located in|this|onsite|on-site|hybrid|remote(?:ly)?|work(?:ing)?|recruit\p{L}*|join|joins|our|their|its)\b/iu;
/** The same for a job that is done remotely, where only its own place counts. */
const OF_ROLE =
  /\b(?:role|position|job|candidates?|applicants?|you (?:will|must|can|are|want)|hiring in)\b/i;
const HOUSE =
  /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3} (?:depot|site|campus|hospital|school|plant|centre|center|clinic|surgery|warehouse|yard)\b/u;
const COUNTY = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? County\b(?! \p{Lu})/u;
const NOT_TOWN =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|The|This|Our|We|You|A|An|Q\d|Agile|English|Microsoft|Excel|Java|Python|React|SaaS|B2B|AI|IT|HR|QA|UX|Sales|Marketing|Finance|Engineering|Product|Amazon|Google|Apple|Facebook|Life|Fortune|Series)\b/;

/** Known places that go on a list in a sentence: "in San Francisco, Austin or New York". */
const placesNext = (text: string, from: number): Span[] => {
  const found: Span[] = [];
  let at = from;
  while (found.length < 8) {
    const link =
      /^(?:[,;] (?:or |and )?| or | and | \/ | & )(?=\p{Lu})/u.exec(text.slice(at, at + 8))?.[0]
        .length ?? 0;
    const length = link > 0 ? placeAtStart(text.slice(at + link, at + link + 90)) : 0;
    if (length === 0) break;
    found.push({ start: at + link, end: at + link + length });
    at += link + length;
  }
  return found;
};

/** Places said in sentences ("The office is in Leeds"), the job's own before the company's. */
export const placesSaid = (text: string, rows: readonly Row[], remote: boolean): Span[] => {
  let company: Span | undefined;
  let country: Span | undefined;
  for (const row of rows.slice(0, 150)) {
    const raw = unwrapped(text, row, 3_000);
    for (const match of raw.matchAll(SAID)) {
      const at = match.index + match[0].length;
      const tail = raw.slice(at, at + 90);
      const known = placeAtStart(tail);
      let length = known;
      if (known === 0) {
        const town =
          /^\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*){0,2}(?=[,.;)]|\s(?:and|with|is|office|as|to|for|on|who|where|in|und|mit|von|bei|zu|et|avec|con)\b|$)/u.exec(
            tail,
          )?.[0] ?? "";
        const placed =
          /\b(?:based|located|situated|offices?|hq|headquartered|headquarters|standort|sitz|sede|ubicad[ao]s?|situé[es]*|terminal|site)\b[^.]{0,20}$/i.test(
            match[0],
          ) && !/\b(?:at|from|of|across|within) $/.test(match[0]);
        if (placed && looksLikeTown(town) && !NOT_TOWN.test(town)) length = town.length;
        length = COUNTY.exec(tail)?.[0].length ?? length;
        // "based at the Carrow depot": a house by its name.
        if (/\b(?:based|located|situated) /i.test(match[0])) {
          length = HOUSE.exec(tail)?.[0].length ?? length;
        }
      }
      if (length === 0 || NOT_TOWN.test(tail)) continue;
      const span = { start: row.start + at, end: row.start + at + length };
      const sentence = raw.slice(Math.max(0, match.index - 90), at);
      const here = remote ? OF_ROLE : OF_JOB;
      // A list of places to choose from is the job's, whoever speaks.
      const ofJob =
        match[0].endsWith(": ") || here.test(sentence.slice(sentence.lastIndexOf(". ") + 1));
      // A whole country gives way to a town that is named later.
      if (ofJob && isRegion(text.slice(span.start, span.end))) {
        country ??= span;
        continue;
      }
      if (ofJob) return [span, ...placesNext(text, span.end)];
      company ??= span;
    }
  }
  if (country) return [country, ...placesNext(text, country.end)];
  // The company's own place is none of a job that is done from anywhere.
  if (remote) return [];
  if (company) return [company];
  for (const row of rows.slice(0, 150)) {
    const [pair] = placesWithin(text.slice(row.start, Math.min(row.end, row.start + 90)));
    if (pair?.start === 0) return [{ start: row.start, end: row.start + pair.end }];
  }
  return [];
};

/** Known towns within a value that is no list: "Preference for NYC or DC". */
export const townsWithin = (text: string, { start, end }: Span): Span[] => {
  const raw = text.slice(start, Math.min(end, start + 160));
  const found: Span[] = [];
  for (const { index } of raw.matchAll(/(?<![\p{L}’'-])\p{Lu}/gu)) {
    const from = start + index;
    if (from < (found.at(-1)?.end ?? 0)) continue;
    const length = placeAtStart(raw.slice(index, index + 60));
    const name = raw.slice(index, index + length);
    if (length > 0 && !isWordlike(name)) found.push({ start: from, end: from + length });
  }
  return found;
};

const TOWN_IN = /\b(?:in|near|around|across) (?:the )?(?=\p{Lu})/gu;

/** The first known town that a sentence of the first rows names, where nothing else tells the place. */
export const townSaid = (text: string, rows: readonly Row[]): Span | undefined => {
  for (const row of rows.slice(0, 12)) {
    const raw = unwrapped(text, row, 1_500);
    for (const match of raw.matchAll(TOWN_IN)) {
      const at = match.index + match[0].length;
      const length = placeAtStart(raw.slice(at, at + 90));
      const name = raw.slice(at, at + length);
      // A country alone is where the company sells.
      if (length === 0 || isWordlike(name) || !(isCity(name) || name.includes(","))) continue;
      return { start: row.start + at, end: row.start + at + length };
    }
  }
  return undefined;
};

const STREET =
  /\b(?:at|on|to|in) (?=(\d{1,4}[A-Za-z]?(?:[-–]\d{1,4})? (?:\p{Lu}[\p{L}'’.]* ){1,3}(?:Street|Road|Avenue|Lane|Drive|Boulevard|Square|Terrace|Quay|Parkway|Highway|St|Rd|Ave|Blvd)\b(?:, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:,? [A-Z]{2}(?: \d{5})?)?)?))/u;

/** The first house that a sentence names by its street: "our café at 22 Bread Street, Leeds". */
export const streetSaid = (text: string, rows: readonly Row[]): Span | undefined => {
  for (const row of rows.slice(0, 60)) {
    const raw = unwrapped(text, row, 1_500);
    const match = STREET.exec(raw);
    if (!match?.[1]) continue;
    const start = row.start + match.index + match[0].length;
    return { start, end: start + match[1].length };
  }
  return undefined;
};

const TOWN_NEXT = /^\p{Lu}\p{Ll}[\p{L}'’-]{2,20}(?: \p{Lu}\p{Ll}[\p{L}'’-]*)?(?=[.,;)]|\s*$)/u;
/** Words with a capital after "in" that are fields, not towns. */
const OF_SENTENCE =
  /(?:ing|ment|tion|ics|ogy|ware|ance|care|Team|Data|Support|Retail|Security|Law)$|^(?:Community|Mental|Primary|Higher|Early|Real|Human|Public|Corporate|Digital|Clinical)\b/;

/** "… a Bread Engineer in Leeds": the place that a sentence names right after the job. */
export const placeAfter = (text: string, title: Span | undefined): Span[] => {
  if (!title) return [];
  const next = /^[^.!?\n]{0,40}? (?:in|en|à|em|near|at our|for our|in our) (?=\p{Lu})/u.exec(
    text.slice(title.end, title.end + 64),
  );
  const start = title.end + (next?.[0].length ?? 0);
  const tail = text.slice(start, start + 90);
  const town = next ? (TOWN_NEXT.exec(tail)?.[0] ?? "") : "";
  const length =
    (next ? placeAtStart(tail) : 0) ||
    (looksLikeTown(town) && !NOT_TOWN.test(town) && !OF_SENTENCE.test(town) ? town.length : 0);
  return length > 0 ? [{ start, end: start + length }, ...placesNext(text, start + length)] : [];
};
