import type { Span } from "../reading.ts";
import type { Row } from "../layout/row.ts";
import {
  isCity,
  isContinent,
  isRegion,
  isRemote,
  isWordlike,
  looksLikeTown,
} from "./placeNames.ts";
import { isAddress } from "./address.ts";
import { isPlace, placeAtStart, placesOf, placesWithin } from "./places.ts";
import { namesJob } from "./occupations.ts";
import type { Segment } from "./segments.ts";

const NOWHERE =
  /^(?:remote|hybrid|on-?site|various(?: locations)?|multiple(?: locations)?|several(?: locations)?|flexible|tb[acd]|n\/a|none|anywhere|in[- ]person|on the road|office|home|field|yes|no|worldwide|global|your home|see below|nationwide|(?:showing )?\d+ locations?|full[- ]time|part[- ]time|remote (?:work|job|position))$/i;
const WORKPLACE_HEAD =
  /^(?:(?:fully |100% )?(?:remote|hybrid|on-?site|in[- ]person|office[- ]based|home[- ]based)\b[\s,:;–—()-]*(?:(?:work |role |position )?(?:with)?in |from |based in |at )?|(?:based|located) (?:in|at) |in )/i;
const WORKPLACE_TAIL =
  /[\s,;:–—-]*(?:\(.*\)?|,?\s*\d+ vacanc.*|[-–—,|/;]?\s*\b(?:with |or |and )?(?:hybrid|remote|on[- ]?site|in[- ](?:office|person)|flexible|office[- ]based|home[- ]based)\b.*|,?\s*\b(?:plus|within|and (?:job)?sites|\d+ days|with (?:travel|some))\b.*)$/i;

/** A labelled value without what is said of the workplace and without the first half of a postcode. */
const bareValue = (text: string, span: Span): Span => {
  let { start, end } = span;
  const head = WORKPLACE_HEAD.exec(text.slice(start, end));
  if (head && head[0].length < end - start) start += head[0].length;
  const tail = WORKPLACE_TAIL.exec(text.slice(start, end));
  if (tail && tail.index > 0) end = start + tail.index;
  for (const sign of [/ area$/, / time ?zones?$/i, /[\s,.)\]–—-]+$/u]) {
    end -= sign.exec(text.slice(start, end))?.[0].length ?? 0;
  }
  return { start, end };
};

/** "Halle (Saale)", "Leeds (LS6)": a bracket that belongs to the name. */
const NAMED_BRACKET =
  /^ ?\((?!\d+\)|.*\b(?:remote|person|onsite|hybrid|presencial|on-?site|office|home|days?|hours?|hq|or|and|near|flexible|preferred|optional|only|based|full|part|permanent|with|within|us|usa|uk)\b)[\p{L}\d .'’-]{1,24}\)/iu;

const placesIn = (text: string, span: Span, open: boolean): Span[] =>
  (placesOf(text.slice(span.start, span.end), open) ?? []).flatMap((place) => {
    const start = span.start + place.start;
    const end = span.start + place.end;
    // "Seats in London": the place within what is said of it.
    const lead = /^\p{Lu}\p{L}+ in (?=\p{Lu})/u.exec(text.slice(start, end))?.[0].length ?? 0;
    const first =
      lead > 0 && placeAtStart(text.slice(start + lead, end)) > 0 ? start + lead : start;
    const own = bareValue(text, { start: first, end: end });
    const bracket = NAMED_BRACKET.exec(text.slice(end, Math.min(end + 28, span.end + 1)));
    if (!bracket) return [own];
    // "Nordics (Stockholm)": a region, and the place in it.
    if (!isRegion(text.slice(start, end))) return [{ start, end: end + bracket[0].length }];
    const from = end + bracket[0].indexOf("(") + 1;
    const inner = { start: from, end: end + bracket[0].length - 1 };
    return isPlace(text.slice(inner.start, inner.end)) ? [own, inner] : [own];
  });

/** Known places among the comma-parted parts of a piece: "Teilzeit, Osnabrück, hybrid". */
const listedPlaces = (text: string, span: Span): Span[] => {
  const found: Span[] = [];
  let from = span.start;
  for (const part of text.slice(span.start, span.end).split(",")) {
    const own = { start: from, end: from + part.length };
    from += part.length + 1;
    if (!isWordlike(part.trim())) found.push(...placesIn(text, own, false));
  }
  return found;
};

const SITE = /\b(?:Airport|Campus|Station|Terminal|Harbou?r|Port|Depot|Yard|Arena|Stadium|Hub)\b/;
const LEGAL_END = /\b(?:Inc|Ltd|LLC|LLP|GmbH|AG|plc|PLC|B\.V|BV|SA|SAS|Oy|AB)\.?$/;

/** Whether a name stands in a text with its region, asked of the same text again and again. */
export const placedIn =
  (text: string): ((name: string) => boolean) =>
  (name) => {
    if (!looksLikeTown(name) || name.length < 4) return false;
    const near = text.slice(0, 20_000);
    let at = near.indexOf(`${name}, `);
    for (let n = 0; at >= 0 && n < 6; n += 1) {
      const next = near.slice(at + name.length + 2, at + name.length + 40);
      const region = /^(?:[A-Z]{2,3}(?![\p{L}])|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)/u.exec(next)?.[0];
      if (region && isRegion(region)) return true;
      at = near.indexOf(`${name}, `, at + 1);
    }
    return false;
  };

const IN_PLACE = / (?:in|en|à|em|near) (?=\p{Lu})/u;

const SAID =
  /\b(?i:(?:based|located|situated|offices?|headquartered|headquarters|hq|position|role|job|opening|opportunity|work|working|onsite|on-site|hybrid|remote(?:ly)?|centre|center|clinic|store|plant|facility|warehouse|studio|school|hospital|campus|branch|site|team|location|vacancy|firm|company|business|practice|care home|restaurant|bakery|pub|hotel|surgery|nursery|garage|farm|workshop|factory)(?: is| are| will be|,)?(?: (?:based|located|situated|out|available|open))?(?: (?:in|at|from|of|near|outside|within|across)) (?:the )?(?:(?:downtown|central|beautiful|sunny|heart of|city of) )?)(?=\p{Lu})|\b(?i:(?:ubicad[ao]s?|situad[ao]s?|sede|oficinas?) en|(?:bas[ée]{1,2}s?|situ[ée]{1,2}s?) à|(?:standort|sitz|niederlassung|büro|einsatzort|team|haus|werk|filiale|raum) in|am standort|en poste à) (?=\p{Lu})|\b(?:[Oo]ur|[Tt]he|[Ii]n|[Tt]heir|[Ii]ts) (?=\p{Lu}[\p{L} .,'’-]{2,40} (?:offices?|headquarters|HQ|store|studio|showroom|campus|location|plant|facility|warehouse|branch|area|terminal|depot|shop|salon|yard|team|clinic|hub)\b)/gu;
/** Words before a place by which a sentence speaks of the job's place, not of the company's history. */
const OF_JOB =
  /\b(?:role|position|job|you|candidates?|opening|opportunity|vacancy|anywhere|hiring|looking|seeking|applicants?|located in|this|onsite|on-site|hybrid|remote(?:ly)?|work(?:ing)?|recruit\p{L}*|join|joins|our|their|its)\b/iu;
const NOT_TOWN =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|The|This|Our|We|You|A|An|Q\d|Agile|English|Microsoft|Excel|Java|Python|React|SaaS|B2B|AI|IT|HR|QA|UX|Sales|Marketing|Finance|Engineering|Product|Amazon|Google|Apple|Facebook|Life|Fortune|Series)\b/;

/** Known places that go on a list in a sentence: "in San Francisco, Austin or New York". */
const placesNext = (text: string, from: number): Span[] => {
  const found: Span[] = [];
  let at = from;
  while (found.length < 8) {
    const link =
      /^(?:, (?:or |and )?| or | and | \/ | & )(?=\p{Lu})/u.exec(text.slice(at, at + 8))?.[0]
        .length ?? 0;
    const length = link > 0 ? placeAtStart(text.slice(at + link, at + link + 90)) : 0;
    if (length === 0) break;
    found.push({ start: at + link, end: at + link + length });
    at += link + length;
  }
  return found;
};

/** Places said in sentences ("The office is in Leeds"), the job's own before the company's. */
const placesSaid = (text: string, rows: readonly Row[]): Span[] => {
  let company: Span | undefined;
  for (const row of rows.slice(0, 150)) {
    const raw = text.slice(row.start, Math.min(row.end, row.start + 3000));
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
      }
      if (length === 0 || NOT_TOWN.test(tail)) continue;
      const span = { start: row.start + at, end: row.start + at + length };
      const sentence = raw.slice(Math.max(0, match.index - 90), at);
      if (OF_JOB.test(sentence.slice(sentence.lastIndexOf(". ") + 1))) {
        return [span, ...placesNext(text, span.end)];
      }
      company ??= span;
    }
  }
  if (company) return [company];
  for (const row of rows.slice(0, 150)) {
    const [pair] = placesWithin(text.slice(row.start, Math.min(row.end, row.start + 90)));
    if (pair?.start === 0) return [{ start: row.start, end: row.start + pair.end }];
  }
  return [];
};

const TOWN_IN = /\b(?:in|near|around|across) (?:the )?(?=\p{Lu})/gu;

/** The first known town that a sentence of the first rows names, where nothing else tells the place. */
const townSaid = (text: string, rows: readonly Row[]): Span | undefined => {
  for (const row of rows.slice(0, 12)) {
    const raw = text.slice(row.start, Math.min(row.end, row.start + 1500));
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

const TOWN_NEXT = /^\p{Lu}\p{Ll}[\p{L}'’-]{2,20}(?: \p{Lu}\p{Ll}[\p{L}'’-]*)?(?=[.,;)]|\s*$)/u;
/** Words with a capital after "in" that are fields, not towns. */
const OF_SENTENCE =
  /(?:ing|ment|tion|ics|ogy|ware|ance|care|Team|Data|Support|Retail|Security|Law)$|^(?:Community|Mental|Primary|Higher|Early|Real|Human|Public|Corporate|Digital|Clinical)\b/;

/** "… a Bread Engineer in Leeds": the place that a sentence names right after the job. */
const placeAfter = (text: string, title: Span | undefined): Span[] => {
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

/** Where the job is done: labelled values first, else places in the first lines, else in sentences. */
export const locationsIn = (
  text: string,
  rows: readonly Row[],
  header: readonly Row[],
  segments: readonly Segment[],
  labelled: readonly Span[],
  title: Span | undefined,
): Span[] => {
  const found: Span[] = [];
  let seen: string[] = [];
  const add = (span: Span): void => {
    const raw = text.slice(span.start, span.end).trim();
    const key = raw.toLowerCase();
    if (raw.length < 2 || raw.length > 110 || /^\p{Ll}/u.test(raw) || !/\p{L}/u.test(raw)) return;
    if (isRemote(raw) || NOWHERE.test(raw)) return;
    // "Leeds" after "Leeds, UK" is no second place, nor "Leeds LS1" after "Leeds".
    if (seen.some((other) => `${other},`.startsWith(`${key},`) || key.startsWith(`${other} `)))
      return;
    // "Leeds, UK" after "Leeds" is the same place in full.
    const short = seen.findIndex((other) => key.startsWith(`${other},`));
    if (short >= 0) {
      seen = seen.with(short, key);
      found[short] = span;
      return;
    }
    seen.push(key);
    found.push(span);
  };
  for (const value of labelled) {
    const raw = text.slice(value.start, value.end);
    if (raw.length > 300 || NOWHERE.test(raw.trim())) continue;
    if (isAddress(raw)) {
      add(value);
      continue;
    }
    // "Elk Prairie, Nebraska - West Hall": the place, then a house.
    const dash = raw.search(/\s[-–—]\s/);
    const ahead =
      dash > 0 ? placesIn(text, { start: value.start, end: value.start + dash }, false) : [];
    const whole = placesIn(text, value, false);
    const known = whole.length > 0 ? whole : ahead;
    const places = known.length > 0 ? known : placesIn(text, value, true);
    if (places.length > 0) for (const place of places) add(place);
    else if (raw.length <= 160) add(bareValue(text, value));
  }
  if (found.length > 0) return found;
  let first: number | undefined;
  for (const { kind, raw, row, span } of segments) {
    // Places are named close together: one far below belongs to a sentence.
    if (first !== undefined && row > first + 3) break;
    if (kind === "place") {
      if (isAddress(raw)) add(span);
      else for (const place of placesIn(text, span, true)) add(place);
    } else if (kind !== "job" && kind !== "name") {
      const within = placesWithin(raw);
      for (const { start, end } of within)
        add({ start: span.start + start, end: span.start + end });
      if (within.length === 0) for (const place of listedPlaces(text, span)) add(place);
    }
    if (found.length > 0) first ??= row;
  }
  // "EMEA" far from the place is a market; "UK or EU" is a list.
  const wide = (span: Span): boolean => isContinent(text.slice(span.start, span.end));
  const near = found.filter((span) => !wide(span));
  const listed = found.filter(
    (span) =>
      !wide(span) ||
      near.some(({ end, start }) => Math.abs(span.start - end) < 6 || Math.abs(start - span.end) < 6),
  );
  if (near.length > 0) return listed;
  // "Leeds Bradford Airport | On site": a place that begins with a town, above a mere continent.
  const terms = new Set(segments.filter(({ kind }) => kind === "term").map(({ row }) => row));
  const sited = segments.find(
    ({ kind, raw, row, index }) =>
      kind === "name" && index === 0 && terms.has(row) && SITE.test(raw) && placeAtStart(raw) > 0,
  );
  if (sited) {
    const closed = text[sited.span.end] === ")" ? 1 : 0;
    return [{ start: sited.span.start, end: sited.span.end + closed }];
  }
  if (found.length > 0) return found;
  // "Acme (New York, hybrid)"
  for (const { raw, span } of segments) {
    const inner = /\(([^()]{2,60})\)?$/.exec(raw);
    if (inner?.[1] && /\b(?:remote|hybrid|on-?site|office)\b/i.test(inner[1])) {
      const start = span.start + inner.index + 1;
      for (const place of listedPlaces(text, { start, end: start + inner[1].length })) add(place);
    }
  }
  if (found.length > 0) return found;
  // "Hexham (hybrid)", "Hybrid in Wexcombe": a name beside the workplace is a place.
  for (const { raw, span } of segments) {
    if (!/\b(?:remote|hybrid|on-?site|office)\b/i.test(raw) || raw.split(/\s+/).length > 8)
      continue;
    if (/[:：]/.test(raw) || namesJob(raw)) continue;
    for (const place of placesIn(text, span, true)) add(place);
  }
  if (found.length > 0) return found;
  // "Heating engineer in Freiburg", "Baker (Leeds)"
  for (const { kind, raw, span } of segments) {
    const inner = kind === "job" || kind === "name" ? /\(([^()]{2,60})\)/.exec(raw) : null;
    if (inner?.[1] && !isWordlike(inner[1])) {
      const start = span.start + inner.index + 1;
      const some = inner[1].split(/,|\/|&|\band\b|\bor\b/).some((part) => isCity(part.trim()));
      for (const place of placesIn(text, { start, end: start + inner[1].length }, some)) add(place);
    }
    const said = kind === "job" && raw.length <= 120 ? IN_PLACE.exec(raw) : null;
    const at = said ? said.index + said[0].length : 0;
    const length = said ? placeAtStart(raw.slice(at)) : 0;
    if (length > 0) add({ start: span.start + at, end: span.start + at + length });
  }
  if (found.length > 0) return found;
  // "Berghaus AG, Scuol": a town after a legal form.
  for (const [i, { kind, raw, span, row }] of segments.entries()) {
    const before = segments[i - 1];
    const after = before?.row === row && LEGAL_END.test(before.raw) && span.start - before.span.end < 3;
    if (after && kind === "name" && looksLikeTown(raw)) add(span);
  }
  if (found.length > 0) return found;
  for (const row of header) {
    const raw = text.slice(row.start, row.end);
    for (const { start, end } of placesWithin(raw))
      add({ start: row.start + start, end: row.start + end });
  }
  if (found.length > 0) return found;
  for (const span of placeAfter(text, title)) add(span);
  if (found.length > 0) return found;
  for (const span of placesSaid(text, rows)) add(span);
  if (found.length > 0) return found;
  const town = townSaid(text, rows);
  if (town) add(town);
  return found;
};
