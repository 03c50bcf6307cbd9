import type { Span } from "../reading.ts";
import type { Row } from "../layout/rows.ts";
import { isPlace, isRemote, placesWithin } from "./places.ts";
import type { Segment } from "./segments.ts";

const PARTS = /\s*(?:;|\||\/|·|•|\bor\b|\s+and\s+|\s&\s)\s*/g;
const AFTER = /\s*(?:\(.*\)?|[-–—,]?\s*(?:with )?(?:hybrid|remote|on[- ]?site|in[- ]office|flexible|office[- ]based|home[- ]based)\b.*|,?\s*(?:plus|within|and (?:job)?sites|\d+ days).*)$/i;
const BEFORE = /^(?:hybrid|on[- ]?site|in[- ]person|office[- ]based|based in|in|multiple locations)\s*(?:[-–—:(,]|in)?\s*/i;

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

/** Where the job is done: labelled values first, else places in the first lines. */
export const locationsIn = (
  text: string,
  header: readonly Row[],
  segments: readonly Segment[],
  labelled: readonly Span[],
): Span[] => {
  const found: Span[] = [];
  const seen = new Set<string>();
  const add = (span: Span): void => {
    const raw = text.slice(span.start, span.end).trim();
    const key = raw.toLowerCase();
    if (raw.length < 2 || raw.length > 80 || seen.has(key) || isRemote(raw)) return;
    if (/^(?:remote|hybrid|on-?site|various|multiple locations|flexible|tbc|n\/a|anywhere)$/i.test(raw)) return;
    seen.add(key);
    found.push(span);
  };
  for (const value of labelled) {
    const raw = text.slice(value.start, value.end);
    const parts = split(text, value).map((part) => strip(text, part));
    const whole = strip(text, value);
    const several = parts.length > 1 && parts.every((part) => {
      const piece = text.slice(part.start, part.end);
      return isPlace(piece) || isRemote(piece) || /^\p{Lu}[\p{L} .'-]{2,30}$/u.test(piece);
    });
    if (several && raw.length < 160) for (const part of parts) add(part);
    else add(whole);
  }
  if (found.length > 0) return found;
  for (const segment of segments) {
    if (segment.kind !== "place") continue;
    for (const part of split(text, segment.span)) add(strip(text, part));
  }
  if (found.length > 0) return found;
  for (const row of header) {
    const raw = text.slice(row.start, row.end);
    for (const place of placesWithin(raw)) {
      add({ start: row.start + place.start, end: row.start + place.end });
    }
  }
  return found;
};
