import { matchHeading } from "./headingMatch.ts";
import type { SectionKind } from "../reading.ts";
import type { Row } from "../layout/rows.ts";
import { sentencesOf } from "../text/sentences.ts";
import { wordsOf } from "../text/words.ts";

/** A row taken as a heading; `kind` is undefined where its words name none. */
export interface Heading {
  readonly kind: SectionKind | undefined;
  /** Names duties and requirements at once: its items must be told apart by their own words. */
  readonly mixed: boolean;
  /** A sentence that opens a list ("To succeed you will need:") rather than a title. */
  readonly leadIn: boolean;
  /** Words alone, without signs and colon. */
  readonly label: string;
}

const SIGNS_AROUND = /^[^\p{L}\p{N}("“'’]+|[\s:：*_#=\-–—]+$/gu;

/** A heading as a person would say it: no marks, no colon, no emoji before it. */
export const headingLabel = (text: string): string => text.slice(0, 300).replace(SIGNS_AROUND, "");

const isCapitals = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
};

const isTitleCase = (row: Row): boolean =>
  row.words.every(
    (word) => word.text.length <= 3 || /^[\p{Lu}\p{N}]/u.test(row.text.charAt(word.start)),
  );

const COLON = /[:：]\s*[-–—*_]*$/;
const SENTENCE_END = /[.;,]["”’)]?$/;

/** Decides whether a row is a heading, from its words, its shape and what stands round it. */
export const headingOf = (
  row: Row,
  before: Row | undefined,
  after: Row | undefined,
): Heading | undefined => {
  if (row.cells.length > 0 || row.words.length === 0) return undefined;
  const { text } = row;
  const colon = COLON.test(text);
  const listed = row.mark !== "none";
  const opensList =
    after !== undefined && after.mark !== "none" && (!listed || after.level > row.level);
  const label = headingLabel(text);
  const make = (
    kind: SectionKind | undefined,
    leadIn: boolean,
    mixed = false,
  ): Heading => ({ kind, mixed, leadIn, label });

  if (row.words.length > 14 || text.length > 130) {
    return colon && opensList && !listed ? leadIn(row, make) : undefined;
  }
  const match = matchHeading(row.words);
  const known = match && match.strength !== "lead" ? match : undefined;
  const full = known?.coverage === 1;
  if (row.heading > 0) {
    const fits = known && (known.coverage >= 0.5 || known.opens);
    return make(fits ? known.kind : undefined, false, fits && known.mixed);
  }
  if (listed && !row.bold) {
    const orderedTitle = row.mark === "ordered" && full && known.strength === "strong";
    const titled = full && known.strength === "strong" && (colon || opensList) && !SENTENCE_END.test(text);
    if (!titled && !(orderedTitle && after?.mark !== "ordered")) return undefined;
    return make(known.kind, false, known.mixed);
  }
  if (SENTENCE_END.test(text)) return undefined;
  const capitals = isCapitals(text);
  const apart = row.gapBefore || (before !== undefined && before.mark !== "none") || !before;
  const shaped = row.bold || capitals || colon || opensList;
  const capital = /^[\P{L}]*\p{Lu}/u.test(text) || capitals;
  if (full && known.strength === "strong" && row.words.length <= 10) {
    if (shaped || capital) return make(known.kind, false, known.mixed);
  }
  if (full && known.strength === "weak" && capital) {
    if (shaped || (row.words.length <= 3 && apart && isTitleCase(row))) {
      return make(known.kind, false, known.mixed);
    }
  }
  if (known?.strength === "strong" && known.opens && capital && row.words.length <= 12) {
    if (shaped || (apart && row.words.length <= 8)) return make(known.kind, colon && !row.bold, known.mixed);
  }
  if (known && known.coverage >= 0.5 && shaped && capital && row.words.length <= 10) {
    return make(known.kind, false, known.mixed);
  }
  if (colon && !listed && (opensList || row.words.length >= 3)) {
    const lead = leadIn(row, make);
    if (lead && (lead.kind !== undefined || opensList)) return lead;
  }
  if (!capital || row.words.length > 9) return undefined;
  const titleShape = row.bold || (capitals && apart) || (opensList && apart && (colon || !before || row.gapBefore));
  return titleShape && !listed ? make(undefined, false) : undefined;
};

/** Reads a sentence that ends in a colon by its last sentence. */
const leadIn = (
  row: Row,
  make: (kind: SectionKind | undefined, leadIn: boolean, mixed?: boolean) => Heading,
): Heading | undefined => {
  const last = sentencesOf(row.text).at(-1);
  if (!last) return undefined;
  const words = wordsOf(row.text.slice(last.start, last.end));
  if (words.length > 45) return undefined;
  const match = matchHeading(words.slice(-24));
  return make(match?.kind, true, match?.mixed);
};
