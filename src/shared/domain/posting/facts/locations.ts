import type { Span } from "../reading.ts";
import type { Row } from "../layout/row.ts";
import { isCity, isPlace, isRemote, placesWithin } from "./places.ts";
import type { Segment } from "./segments.ts";

const PARTS = /\s*(?:;|\||\/|·|•|\bor\b|\s+and\s+|\s&\s)\s*/g;
const AFTER =
  /\s*(?:\(.*\)?|\d{5}(?:-\d{4})?|,?\s*\d+ vacanc.*|[-–—,]?\s*(?:with )?(?:hybrid|remote|on[- ]?site|in[- ]office|flexible|office[- ]based|home[- ]based)\b.*|,?\s*(?:plus|within|and (?:job)?sites|\d+ days).*)$/i;
const BEFORE =
  /^(?:(?:hybrid|hybrid work|hybrid remote|on[- ]?site|in[- ]person|office[- ]based|multiple locations|remote)(?: in\b|\s*[-–—:(])|(?:based|located) in\b|in\b)\s*/i;

const strip = (text: string, span: Span): Span => {
  let { start, end } = span;
  const raw = text.slice(start, end);
  const wrapped = /^remote\s*[([-]\s*(.+?)\s*[)\]]?$/i.exec(raw);
  if (wrapped?.[1]) {
    const at = start + raw.indexOf(wrapped[1]);
    return { start: at, end: at + wrapped[1].length };
  }
  const before = BEFORE.exec(raw);
  if (before && before[0].length < raw.length) start += before[0].length;
  const rest = text.slice(start, end);
  const after = AFTER.exec(rest);
  if (after && after.index > 0) end = start + after.index;
  const tail = text.slice(start, end);
  end -= tail.length - tail.replace(/[\s,.)\]–—-]+$/u, "").length;
  return { start, end };
};

const split = (text: string, span: Span): Span[] => {
  const raw = text.slice(span.start, span.end);
  const parts: Span[] = [];
  let from = 0;
  for (const match of raw.matchAll(PARTS)) {
    parts.push({ start: span.start + from, end: span.start + match.index });
    from = match.index + match[0].length;
  }
  parts.push({ start: span.start + from, end: span.end });
  return parts.filter((part) => part.end > part.start);
};

const NOWHERE =
  /^(?:remote|hybrid|on-?site|various|multiple(?: locations)?|several|flexible|tb[ac]|n\/a|anywhere|in[- ]person|on the road|office|home|field|yes|no|worldwide|showing \d+ locations?)$/i;

/** "Kansas City, Missouri (remote within Kansas)": the bracket is no further place. */
const withoutBracket = (text: string, span: Span): Span => {
  const raw = text.slice(span.start, span.end);
  const bracket = /^(?!remote)(.*\S)\s*\([^()]*\)\s*$/i.exec(raw);
  return bracket?.[1] ? { start: span.start, end: span.start + bracket[1].length } : span;
};

const commaParts = (text: string, span: Span): Span[] => {
  let from = span.start;
  return text
    .slice(span.start, span.end)
    .split(",")
    .map((part) => {
      const start = from + (part.length - part.trimStart().length);
      from += part.length + 1;
      return { start, end: start + part.trim().length };
    });
};

const SAID =
  /\b(?:based|located|situated|office|offices|hiring|hybrid|on-?site|onsite) (?:is |are |out )?(?:in|at|from|of) (?=\p{Lu})|^(?=\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, \p{Lu})/gu;

/** Places said in sentences ("The office is in Leeds"), for postings that give none at the top. */
const placesSaid = (text: string, rows: readonly Row[]): Span[] => {
  for (const row of rows.slice(0, 150)) {
    const raw = text.slice(row.start, Math.min(row.end, row.start + 1500));
    for (const match of raw.matchAll(SAID)) {
      const at = match.index + match[0].length;
      const tail = raw.slice(at, at + 60);
      const [place] = placesWithin(tail);
      if (place?.start === 0) return [{ start: row.start + at, end: row.start + at + place.end }];
      const town = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}/u.exec(tail)?.[0] ?? "";
      if (isCity(town)) return [{ start: row.start + at, end: row.start + at + town.length }];
    }
  }
  return [];
};

/** Where the job is done: labelled values first, else places in the first lines. */
export const locationsIn = (
  text: string,
  rows: readonly Row[],
  header: readonly Row[],
  segments: readonly Segment[],
  labelled: readonly Span[],
): Span[] => {
  const found: Span[] = [];
  const seen = new Set<string>();
  const add = (span: Span): void => {
    const raw = text.slice(span.start, span.end).trim();
    if (/^\p{Ll}/u.test(raw)) return;
    const key = raw.toLowerCase();
    if (raw.length < 2 || raw.length > 80 || seen.has(key) || isRemote(raw)) return;
    if (NOWHERE.test(raw)) return;
    seen.add(key);
    found.push(span);
  };
  for (const value of labelled) {
    const raw = text.slice(value.start, value.end);
    if (NOWHERE.test(raw.trim())) continue;
    const open = withoutBracket(text, value);
    const listed = raw.split(",").every((part) => isCity(part.trim()));
    const parts = (listed ? commaParts(text, value) : split(text, open)).map((part) =>
      strip(text, part),
    );
    const whole = strip(text, value);
    const several =
      parts.length > 1 &&
      parts.every((part) => {
        const piece = text.slice(part.start, part.end);
        return isPlace(piece) || isRemote(piece) || /^\p{Lu}[\p{L} .'-]{2,30}$/u.test(piece);
      });
    if (several && raw.length < 160) for (const part of parts) add(part);
    else add(whole);
  }
  if (found.length > 0) return found;
  for (const { kind, raw, span } of segments) {
    if (kind === "place") {
      for (const part of split(text, withoutBracket(text, span))) add(strip(text, part));
    } else if (kind !== "job" && kind !== "name") {
      for (const { start, end } of placesWithin(raw)) {
        add({ start: span.start + start, end: span.start + end });
      }
    }
  }
  if (found.length > 0) return found;
  for (const row of header) {
    const raw = text.slice(row.start, row.end);
    for (const place of placesWithin(raw)) {
      add({ start: row.start + place.start, end: row.start + place.end });
    }
  }
  if (found.length > 0) return found;
  for (const span of placesSaid(text, rows)) add(span);
  for (const row of rows.slice(0, found.length > 0 ? 0 : 3)) {
    const [place] = placesWithin(text.slice(row.start, Math.min(row.end, row.start + 600)));
    if (place) add({ start: row.start + place.start, end: row.start + place.end });
  }
  return found;
};
