import type { Span } from "../reading.ts";
import type { Row } from "../layout/row.ts";
import { isCity, isRemote, isWordlike, looksLikeTown } from "./placeNames.ts";
import { isAddress, isPlace, placeParts, placesOf } from "./places.ts";
import { employmentIn, workplaceIn } from "./terms.ts";
import { namesJob } from "./occupations.ts";

/** A piece of a posting's first lines, with what it seems to be. */
export interface Segment {
  readonly span: Span;
  readonly raw: string;
  readonly row: number;
  /** Place of the piece in its row, from 0. */
  readonly index: number;
  /** The sign or word between it and the piece before (" | ", " at "), empty for the first. */
  readonly sign: string;
  readonly kind: "place" | "term" | "pay" | "meta" | "job" | "name";
}

const BREAKS =
  /\s+(?:[|•·●—–/>»›~-]|\/\/|-{2}|&[nm]dash;|&bull;)\s+|\s*&nbsp;\s*|\s*[|•·●]\s*|\t+|\s{3,}|;\s+|\s+—\s*|\s*—\s+|\s+@\s*(?=\p{L})|\s+at\s+(?=\p{Lu})/gu;
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

const MAX_PIECE = 14;

const kindOf = (raw: string): Segment["kind"] => {
  if (MONEY.test(raw)) return "pay";
  // So many words are a sentence.
  const words = raw.split(/\s+/).length;
  if (words > MAX_PIECE) return raw.includes(";") && isPlace(raw) ? "place" : "meta";
  if (isPlace(raw) || isRemote(raw) || isDistrict(raw) || isAddress(raw)) return "place";
  if (/^\p{Lu}[\p{L} '’-]{2,30} area$/u.test(raw) && !namesJob(raw)) return "place";
  const bare = raw.replace(/\(.*?\)/g, "").trim();
  if (bare !== raw && (isPlace(bare) || isRemote(bare))) return "place";
  if (
    / or | and | & |\//.test(raw) &&
    raw.split(/\s+(?:or|and|&)\s+|\s*\/\s*/).every((part) => isPlace(part))
  ) {
    return "place";
  }
  const job = namesJob(raw);
  if (/\s(?:or|and)\s/.test(raw) && !job) {
    const listed = placesOf(raw, true);
    if (listed && listed.length > 1 && listed.some(({ sure }) => sure)) return "place";
  }
  if (TENURE.test(raw)) return "term";
  if (words <= 8 && !job && (employmentIn(raw) || workplaceIn(raw))) return "term";
  if (META.test(raw)) return "meta";
  return job ? "job" : "name";
};

const TERM_TAIL = /^(?:with )?(?:hybrid|remote|on[- ]?site|in person)\b/i;

/** True for "Southbank, London": what may be a town's part (or a company) and the town. */
const isDistrict = (raw: string): boolean => {
  const [part = "", town = "", ...more] = raw.split(",").map((piece) => piece.trim());
  return (
    more.length === 0 &&
    looksLikeTown(part) &&
    !part.startsWith("The ") &&
    !isCity(part) &&
    isCity(town) &&
    !namesJob(part)
  );
};

/** True when a text goes on to use a name as somebody's, not as a place ("in Southbank"). */
const namedAgain = (text: string, name: string, from: number): boolean => {
  const word = name.split(/\s/)[0] ?? name;
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!/\b(?:in|near|around|to|of|from) $/.test(text.slice(at - 8, at))) return true;
  }
  return false;
};

/** Parts a piece into its leading words and a place or term at its end ("Kestrel, Rockford, IL"). */
const partPlace = (text: string, span: Span): Span[] => {
  const raw = text.slice(span.start, span.end);
  if ((isPlace(raw) && !isWordlike(raw)) || isAddress(raw)) return [span];
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
  const places = placeParts(parts, !namesJob(bare));
  const name = parts[0] ?? "";
  // "Southbank, London": a name that the posting never says again is a part of the town.
  if (isDistrict(raw) && !namedAgain(text, name, span.end)) {
    return [span];
  }
  return places > 0 && places < parts.length ? cut(parts.length - places) : [span];
};

const MAX_ROW_WORDS = 18;

/** The pieces of the first rows, in order. */
export const segmentsOf = (text: string, rows: readonly Row[]): Segment[] =>
  rows.flatMap((row, number) => {
    const raw = text.slice(row.start, row.end);
    // A long row without a parting sign is a sentence, and one piece.
    if (row.words.length > MAX_ROW_WORDS && !/[|•·\t]/.test(raw)) {
      const span = { start: row.start, end: row.end };
      return [{ span, raw, row: number, index: 0, sign: "", kind: kindOf(raw) }];
    }
    const edges: number[] = [0];
    const signs: string[] = [""];
    const nexts: number[] = [];
    for (const match of raw.matchAll(BREAKS)) {
      const before = raw.slice(edges.at(-1) ?? 0, match.index);
      // A sign within brackets parts nothing.
      if (before.lastIndexOf("(") > before.lastIndexOf(")")) continue;
      nexts.push(match.index);
      edges.push(match.index + match[0].length);
      signs.push(match[0]);
    }
    nexts.push(raw.length);
    let index = 0;
    return edges.flatMap((from, i) => {
      const span = trimmedSpan(text, row.start + from, row.start + (nexts[i] ?? raw.length));
      return partPlace(text, span).flatMap((part, n) => {
        const piece = text.slice(part.start, part.end);
        if (piece.trim() === "") return [];
        index += 1;
        return [
          {
            span: part,
            raw: piece,
            row: number,
            index: index - 1,
            sign: n > 0 ? ", " : (signs[i] ?? ""),
            kind: kindOf(piece),
          },
        ];
      });
    });
  });
