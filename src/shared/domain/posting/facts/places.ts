import type { Span } from "../reading.ts";
import { hasFigure } from "../text/chars.ts";
import { plainForm } from "../text/words.ts";
import { GAZETTEER } from "./gazetteer.ts";
import { namesJob } from "./occupations.ts";
import { NO_POSTCODE, OUTWARD, POSTCODE_ALONE } from "./postcodes.ts";
import { remembered } from "./remember.ts";
import {
  bare,
  cityIds,
  isCity,
  isRegion,
  isWordlike,
  looksLikeTown,
  NONE,
  regionIds,
  within,
} from "./placeNames.ts";

/** A place in a string, as offsets; `sure` where the gazetteer knows it or its region. */
export interface Place extends Span {
  readonly sure: boolean;
}

interface Part extends Span {
  readonly raw: string;
  /** True where a comma or dash, not a stronger sign, stands before the part. */
  readonly joined: boolean;
}

/** What stands beside places and is none: how one works, hours, distances. Masked before parting. */
const BESIDE =
  /\b(?:(?:fully|optional(?:ly)?|100%|partly|partially|mostly|flexible|primarily) )?(?:remote(?:ly)?|h[yíi]brid(?:es?|[oa]s?)?|on[- ]?site|in[- ]?(?:office|person)|office[- ]based|home[- ]?(?:based|office)|field[- ]based|work(?:ing)? from home|wfh|t[ée]l[ée]travail|remoto|presencial|vor ort|anywhere|flexible)(?:[- ](?:first|friendly|only|eligible|optional|possible|ok|working|work|role|position|job|model|based|possible))*(?: (?:anywhere|with)?\s?(?:with)?in(?: the)?| from(?: the)?| across(?: the)?| within(?: the)?)?(?=[^\p{L}]|$)|\b(?:full|part)[- ]?time\b|\bpermanent\b|\b(?:based|located) in\b|\bmultiple locations\b|\bonly\b|(?<=\+ ?)home\b|\bvollzeit\b|\bteilzeit\b|\b(?:and|und|&|et|y) (?:the )?(?:surrounding(?: areas?| region)?|umgebung|environs|alrededores|surrounds|nearby areas?)\b/giu;
const SEPARATOR =
  /\s*(?:[;|/•·●⋅∙\n\t]|\s\+\s|(?<=\s)(?:or|OR|and|AND|oder|und|et|ou|y|o)(?=\s)|(?<=\s)&(?=\s))\s*/gu;
const KEPT_WHOLE =
  /(?:tyne (?:and|&) wear|windsor (?:and|&) maidenhead|hammersmith (?:and|&) fulham|kensington (?:and|&) chelsea|dumfries (?:and|&) galloway|perth (?:and|&) kinross|telford (?:and|&) wrekin|brighton (?:and|&) hove|newfoundland and labrador|trinidad and tobago|bosnia and herzegovina)/giu;

const mask = (raw: string, pattern: RegExp, sign: string): string =>
  raw.replace(pattern, (found) => sign.repeat(found.length));

const BEFORE_PART = /^[\s*_,:+–—-]+/;
const AFTER_PART = /[\s*_,:.–—-]+$/;

/** Parts of a string between commas, dashes and stronger signs, brackets left out. */
const partsOf = (raw: string): Part[] => {
  // "remote (Europe)": what stands in brackets after the workplace is where.
  let text = raw.includes("(")
    ? raw.replace(/\b(?:remote|hybrid|anywhere|home[- ]based)\s?\([^()]*\)/giu, (found) =>
        found.replace(/[()]/g, ";"),
      )
    : raw;
  const bracket = /\(([^()]{0,120})\)?/.exec(text);
  if (bracket) {
    const outside = mask(text, /\([^()]*\)?/g, ";");
    const left = mask(outside, BESIDE, ";").replace(/[^\p{L}]/gu, "");
    text = left === "" ? text.replace(/[()]/g, ";") : outside;
  }
  text = mask(text, BESIDE, ";");
  // Names with "and" in them are parted nowhere: their spaces become a sign that is not looked for.
  const guarded = text.replace(KEPT_WHOLE, (name) => name.replace(/ /g, "_"));
  const parts: Part[] = [];
  const push = (from: number, to: number, joined: boolean): void => {
    const piece = text.slice(from, to);
    const lead = BEFORE_PART.exec(piece)?.[0].length ?? 0;
    const tail = AFTER_PART.exec(piece)?.[0].length ?? 0;
    const [start, end] = [from + lead, to - tail];
    if (end > start) {
      // "D.C." and "U.S." keep their full stop.
      const stop = text[end] === "." && /\.\p{L}$/u.test(text.slice(start, end)) ? 1 : 0;
      parts.push({ start, end: end + stop, raw: text.slice(start, end + stop), joined });
    }
  };
  const chunk = (from: number, to: number): void => {
    let at = from;
    let joined = false;
    for (const match of guarded.slice(from, to).matchAll(/,|\s[-–—]+\s/g)) {
      push(at, from + match.index, joined);
      joined = true;
      at = from + match.index + match[0].length;
    }
    push(at, to, joined);
  };
  let from = 0;
  for (const match of guarded.matchAll(SEPARATOR)) {
    chunk(from, match.index);
    from = match.index + match[0].length;
  }
  chunk(from, raw.length);
  return parts;
};

/** "LND" in "GB, LND, London": a code of a part of the country that no list holds. */
const isShortCode = (raw: string): boolean => /^[A-Z\d]{1,3}$/.test(raw);

/** "Austin TX", "Hexham NE46": a town and its state or postcode with nothing between them. */
const endsInState = (raw: string): boolean => {
  const coded = !hasFigure(raw) || NO_POSTCODE.test(raw) ? null : OUTWARD.exec(raw.trim());
  if (coded?.[1] && !namesJob(coded[1])) return looksLikeTown(coded[1]);
  const match = /^(.{2,40}) ([A-Z]{2,3})$/.exec(bare(raw));
  const ids = match?.[2] ? regionIds(match[2]) : NONE;
  const town = match?.[1] ?? "";
  return ids.some((id) => id.includes("-")) && !/^(?:AB|SA|NV|OR)$/.test(match?.[2] ?? "")
    ? looksLikeTown(town)
    : ids.length > 0 && isCity(town);
};

/** True when a region may follow a name in one address: "Austin" + "TX", "US" + "CA" (country first). */
const continues = (
  place: readonly Part[],
  next: Part,
  after: Part | undefined,
  open: boolean,
  alone: boolean,
): boolean => {
  const last = place.at(-1);
  const first = place[0];
  if (!last || !first || !next.joined || place.length >= 4) return false;
  if (POSTCODE_ALONE.test(next.raw)) return true;
  const ids = regionIds(next.raw);
  const before = regionIds(last.raw);
  if (ids.length > 0) {
    const cities = cityIds(last.raw);
    if (cities.length > 0) {
      if (within(cities, ids)) return true;
      // "San Francisco, New York": the second is a city of another state. Towns may share a name.
      return !isCity(next.raw) && (before.length === 0 || within(before, ids));
    }
    if (before.length > 0) return within(before, ids) || within(ids, before);
    return true;
  }
  // "Porto, Grande Porto, Portugal": between a city and its country anything may stand.
  const outer = after?.joined === true ? regionIds(after.raw) : NONE;
  if (place.length === 1 && outer.length > 0 && within(cityIds(last.raw), outer)) {
    if (looksLikeTown(next.raw) && (!isCity(next.raw) || next.raw === last.raw)) return true;
  }
  // "Civic Hub, Wexmoor": two names that no list holds are one address.
  if (open && place.length === 1 && !isRegion(last.raw) && !isCity(last.raw) && alone) return true;
  // "Southbank, London": a part of a town, then the town.
  if (before.length === 0 && place.length === 1 && cityIds(last.raw).length === 0) {
    return open && isCity(next.raw) && !isWordlike(next.raw) && looksLikeTown(last.raw);
  }
  // "US, CA, San Francisco" and "Germany, Berlin": the country first.
  const country = regionIds(first.raw);
  if (country.length === 0 || place.some((part) => !isRegion(part.raw) && !isShortCode(part.raw))) {
    return false;
  }
  if (place.length === 1 && isShortCode(next.raw) && isShortCode(first.raw)) return true;
  const city = cityIds(next.raw);
  if (city.length > 0) return within(city, country);
  return place.length > 1 && looksLikeTown(next.raw);
};

/** Words with a capital: a place has one, and without a capital nothing is known. */
const WORD = /(?<![\p{L}'])\p{Lu}[\p{L}']*/gu;

/** False for a string without any word of the gazetteer, or with too many others, to be a place. */
const mayName = (raw: string): boolean => {
  const words = raw.match(WORD);
  if (!words) return false;
  return hasFigure(raw) || words.some((word) => GAZETTEER.words.has(plainForm(word)));
};

/**
 * The places that a whole string lists, whatever stands beside them of workplace and hours; undefined
 * where something in it is no place. With `open`, names that no gazetteer knows are taken for towns.
 */
export const placesOf = (raw: string, open = false): readonly Place[] | undefined =>
  open ? readPlaces(raw, true) : knownPlaces(raw);

const readPlaces = (raw: string, open: boolean): Place[] | undefined => {
  if (raw.length > 300 || (!open && !mayName(raw))) return undefined;
  // "US-TX-Houston", as one system writes its places.
  const coded = /^\s*([A-Z]{2,3}-([A-Z]{2})-\p{Lu}[\p{L}.' -]{1,40})\s*$/u.exec(raw);
  if (coded?.[1] && coded[2] && regionIds(coded[2]).length > 0) {
    const start = raw.indexOf(coded[1]);
    return [{ start, end: start + coded[1].trimEnd().length, sure: true }];
  }
  const parts = partsOf(raw);
  const places: Place[] = [];
  for (let i = 0; i < parts.length;) {
    const group: Part[] = [];
    for (let part = parts[i]; part; part = parts[i]) {
      if (group.length > 0 && !continues(group, part, parts[i + 1], open, parts.length === 2))
        break;
      group.push(part);
      i += 1;
    }
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) return undefined;
    const known =
      group.some((part) => isRegion(part.raw) || isCity(part.raw)) ||
      POSTCODE_ALONE.test(last.raw) ||
      endsInState(first.raw);
    const named =
      isRegion(first.raw) ||
      isCity(first.raw) ||
      looksLikeTown(first.raw) ||
      endsInState(first.raw);
    if (!named || (!known && !open)) return undefined;
    places.push({ start: first.start, end: last.end, sure: known });
  }
  return places.length > 0 ? places : undefined;
};

const knownPlaces = remembered((raw) => readPlaces(raw, false));

/** True when a whole string is one or several places: "Palo Alto, CA", "Remote, US", "Cork, Ireland". */
export const isPlace = (raw: string): boolean => placesOf(raw) !== undefined;

/**
 * How many of a string's last comma-parted parts name a place: "Palo Alto, CA" is two of "Acme, Palo
 * Alto, CA"; 0 where its end is no place. With `wordlike`, a town whose name is also a word counts.
 */
export const placeParts = (parts: readonly string[], wordlike = false): number => {
  const last = parts.length - 1;
  let regions = 0;
  while (regions < Math.min(3, last) && isRegion(parts[last - regions] ?? "")) {
    const here = regionIds(parts[last - regions] ?? "");
    const after = regions > 0 ? regionIds(parts[last - regions + 1] ?? "") : here;
    if (!within(here, after)) break;
    regions += 1;
  }
  const town = parts[last - regions] ?? "";
  // "Acme is hiring in Greenville, South Carolina": the town is within the part before.
  if (
    regions > 0 &&
    /^[A-Z]{2,3}$/.test((parts[last - regions + 1] ?? "").trim()) &&
    !looksLikeTown(town) &&
    !isCity(town)
  ) {
    return 0;
  }
  if (
    regions > 0 &&
    /\b(?:in|near|at|of) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u.test(town)
  )
    return 0;
  if (regions > 0) return isCity(town) || looksLikeTown(town) ? regions + 1 : regions;
  if (endsInState(town) && /[A-Z]{2}$/.test(town.trim())) return 1;
  return isCity(town) && (wordlike || !isWordlike(town))
    ? 1
    : isRegion(town) && !GAZETTEER.codes.has(town)
      ? 1
      : 0;
};
