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
import { isPlace, placesOf } from "./places.ts";
import { placeAtStart, placesWithin } from "./placesWithin.ts";
import { namesJob } from "./occupations.ts";
import { placeAfter, placesSaid, streetSaid, townSaid, townsWithin } from "./placesSaid.ts";
import type { Segment } from "./segments.ts";
import { workplaceIn } from "./terms.ts";

const NOWHERE =
  /^(?:remote|hybrid|on-?site|various(?: locations)?|multiple(?: locations)?|several(?: locations)?|flexible|tb[acd]|n\/a|none|anywhere|in[- ]person|on the road|office|home|field|yes|no|worldwide|global|your home|see below|nationwide|(?:showing )?\d+ locations?|non-?\s?\p{L}+|full[- ]time|part[- ]time|remote (?:work|job|position))$/iu;
const WORKPLACE_HEAD =
  /^(?:(?:fully |100% )?(?:remote|hybrid|h[ií]brid[oa]|on-?site|in[- ]person|office[- ]based|home[- ]based)(?![\p{L}])[\s,:;–—()-]*(?:(?:work |role |position )?(?:with)?in |from |based in |at )?|(?:based|located) (?:in|at) |in )/iu;
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

/** How far apart the places of one list stand: "Berlin or Remote (EU)". */
const BESIDE = 14;
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

/** Where the job is done: labelled values first, else places in the first lines, else in sentences. */
export const locationsIn = (
  text: string,
  rows: readonly Row[],
  header: readonly Row[],
  segments: readonly Segment[],
  labelled: readonly Span[],
  title: Span | undefined,
  remote = false,
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
    const worded = /(?: \p{Ll}{3,}[^\p{L}]?){2}/u.test(raw) ? townsWithin(text, value) : [];
    if (places.length > 0) for (const place of places) add(place);
    else if (worded.length > 0) for (const place of worded) add(place);
    else if (raw.length <= 160) {
      const own = bareValue(text, value);
      // "Hybrid: 2 days at home" names no place.
      if (/\p{Lu}/u.test(text.slice(own.start, own.end)) || !workplaceIn(raw)) add(own);
    }
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
  const besideNear = (span: Span): boolean =>
    near.some(({ start, end }) => {
      const [from, to] = end <= span.start ? [end, span.start] : [span.end, start];
      const between = text.slice(from, to);
      // "Nordics (Stockholm)" is one place.
      const within = end > span.start && between.trim() === "(";
      return to - from < BESIDE && !between.includes("\n") && !within;
    });
  const listed = found.filter((span) => !wide(span) || besideNear(span));
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
    const inner =
      kind === "job" || kind === "name" || kind === "pay" ? /\(([^()]{2,60})\)/.exec(raw) : null;
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
    const after =
      before?.row === row && LEGAL_END.test(before.raw) && span.start - before.span.end < 3;
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
  for (const span of placesSaid(text, rows, remote)) add(span);
  if (found.length > 0 || remote) return found;
  const town = townSaid(text, rows) ?? streetSaid(text, rows);
  if (town) add(town);
  return found;
};
