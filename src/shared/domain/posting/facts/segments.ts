import type { Span } from "../reading.ts";
import type { Row } from "../layout/row.ts";
import { isPlace, isRemote, placeParts } from "./places.ts";
import { employmentIn, workplaceIn } from "./terms.ts";
import { namesJob } from "./titles.ts";

/** A piece of a posting's first lines, with what it seems to be. */
export interface Segment {
  readonly span: Span;
  readonly raw: string;
  readonly row: number;
  /** Place of the piece in its row, from 0. */
  readonly index: number;
  readonly kind: "place" | "term" | "pay" | "meta" | "job" | "name";
}

const BREAKS = /\s+[|•·●—–/-]\s+|\s*[|•·●]\s*|\t+|\s{3,}|;\s+|\s+—\s*|\s+@\s+|\s+at\s+(?=\p{Lu})/gu;
const META =
  /\b(?:posted|apply|job id|req(?:uisition)?\b|closing|deadline|applicants?|days? ago|indexed|save|share|report|interviews?|http|www\.|starts?\b|until|hours?|shift|band \d|grade|per week|exempt|visa|start date|reference|bonus|date|ref\b|duration|months?|nights|weekends?|days|monday|live-in|benefits|hiring|overtime|license)\b|@|\d{4}|#\w/i;
const TENURE =
  /^(?:permanent|unbefristet|cdi|indefinido|indefinite|exempt|non-exempt|regular|direct hire|ongoing|perm)$/i;
const MONEY = /[$£€₹]\s?\d|\b\d[\d,.]*\s?(?:USD|EUR|GBP|CAD|€|£|k\b)/i;

const trimmedSpan = (text: string, start: number, end: number): Span => {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.replace(/^[\s*_#:,"“”'([\-–—]+/u, "").length;
  const tail = raw.length - raw.replace(/[\s*_#:,"“”'\]\-–—]+$/u, "").length;
  return { start: Math.min(start + lead, end), end: Math.max(end - tail, start + lead) };
};

const kindOf = (raw: string): Segment["kind"] => {
  if (MONEY.test(raw)) return "pay";
  if (isPlace(raw) || isRemote(raw)) return "place";
  const bare = raw.replace(/\(.*?\)/g, "").trim();
  if (bare !== raw && (isPlace(bare) || isRemote(bare))) return "place";
  if (raw.split(/\s+(?:or|and|&)\s+|\s*\/\s*/).every((part) => isPlace(part))) return "place";
  if (TENURE.test(raw)) return "term";
  const words = raw.split(/\s+/).length;
  if (words <= 8 && !namesJob(raw) && (employmentIn(raw) || workplaceIn(raw))) return "term";
  if (META.test(raw)) return "meta";
  return namesJob(raw) ? "job" : "name";
};

const TERM_TAIL = /^(?:with )?(?:hybrid|remote|on[- ]?site|in person)\b/i;

/** Parts a piece into its leading words and a place or term at its end ("Kestrel, Rockford, IL"). */
const partPlace = (text: string, span: Span): Span[] => {
  const raw = text.slice(span.start, span.end);
  const bracket = /\s*\([^()]*\)\s*$/.exec(raw);
  const bare = bracket ? raw.slice(0, bracket.index) : raw;
  const commas = [...bare.matchAll(/,\s*/g)].map((match) => match.index);
  if (commas.length === 0 || commas.length > 8 || raw.length > 200) return [span];
  const parts = bare.split(",").map((part) => part.trim());
  const cut = (parted: number): Span[] => {
    const comma = commas[parted - 1] ?? 0;
    const head = trimmedSpan(text, span.start, span.start + comma);
    const tail = trimmedSpan(text, span.start + comma + 1, span.end);
    return [...partPlace(text, head), tail];
  };
  const last = parts.at(-1) ?? "";
  if (TERM_TAIL.test(last) || (employmentIn(last) && !namesJob(last))) return cut(parts.length - 1);
  const places = placeParts(parts);
  return places > 0 && places < parts.length ? cut(parts.length - places) : [span];
};

/** The pieces of the first rows, in order. */
export const segmentsOf = (text: string, rows: readonly Row[]): Segment[] =>
  rows.flatMap((row, number) => {
    const raw = text.slice(row.start, row.end);
    const edges: number[] = [0];
    const nexts: number[] = [];
    for (const match of raw.matchAll(BREAKS)) {
      const before = raw.slice(edges.at(-1) ?? 0, match.index);
      // A sign within brackets parts nothing.
      if (before.lastIndexOf("(") > before.lastIndexOf(")")) continue;
      nexts.push(match.index);
      edges.push(match.index + match[0].length);
    }
    nexts.push(raw.length);
    let index = 0;
    return edges.flatMap((from, i) => {
      const span = trimmedSpan(text, row.start + from, row.start + (nexts[i] ?? raw.length));
      return partPlace(text, span).flatMap((part) => {
        const piece = text.slice(part.start, part.end);
        if (piece.trim() === "") return [];
        index += 1;
        return [{ span: part, raw: piece, row: number, index: index - 1, kind: kindOf(piece) }];
      });
    });
  });
