import type { Row } from "../layout/row.ts";
import type { SectionKind } from "../reading.ts";
import { sentencesOf } from "../text/sentences.ts";
import { wordsOf } from "../text/words.ts";
import { matchHeading, matchShape, type HeadingMatch } from "./headingMatch.ts";

/** A row taken as a heading; `kind` is undefined where its words name none. */
export interface Heading {
  readonly kind: SectionKind | undefined;
  /** Leaves open whether duties or a description follow ("The role"). */
  readonly role: boolean;
  /** Names duties and requirements at once: items are told apart by their own words. */
  readonly mixed: boolean;
  /** Words alone, without signs, emoji and colon. */
  readonly label: string;
}

const SIGNS_BEFORE = /^[^\p{L}\p{N}("“'’¿¡]+/u;
const SIGNS_AFTER = /[\s:：*_#=–—-]+$/u;

/** A heading as a person would say it: no marks, no colon, no emoji round it. */
export const headingLabel = (text: string): string =>
  text
    .slice(0, 400)
    .replace(SIGNS_BEFORE, "")
    .replace(/[\p{Extended_Pictographic}\ufe0f\u200d\s]+$/u, "")
    .replace(SIGNS_AFTER, "");

const isCapitals = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return (
    letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  );
};

const isTitleCase = (row: Row): boolean =>
  row.words.every(
    (word) => word.text.length <= 3 || /^[\p{Lu}\p{N}]/u.test(row.text.charAt(word.start)),
  );

const COLON = /[:：]\s*[-–—*_]*$/;
const STOP = /[.;,]["”’)]?$/;
const SENTENCE = 12;

const headingOfMatch = (match: HeadingMatch | undefined, text: string): Heading => ({
  kind: match?.kind,
  role: match?.strength === "role",
  mixed: match?.mixed ?? false,
  label: headingLabel(text),
});

/** A long line after a short one without a stop: the short one is its title. */
const titlesParagraph = (row: Row, before: Row | undefined, after: Row | undefined): boolean =>
  after?.mark === "none" &&
  after.cells.length === 0 &&
  after.words.length >= SENTENCE &&
  // With blank lines all round, only a title in capitals over a real paragraph is told from an item.
  (!after.gapBefore ||
    (row.gapBefore && isTitleCase(row) && row.words.length <= 7 && after.words.length >= 24)) &&
  /[.!?]["”’)]?$/.test(after.text) &&
  row.words.length <= 8 &&
  (row.gapBefore || before === undefined || /[.!?]["”’)]?$/.test(before.text)) &&
  !/[.!;,]$/.test(row.text);

/** Decides whether a row is a heading, from its words, its shape and what stands round it. */
export const headingOf = (
  row: Row,
  before: Row | undefined,
  after: Row | undefined,
): Heading | undefined => {
  if (row.words.length === 0 || row.text.length > 400) return undefined;
  if (row.cells.length > 0) return tableHeading(row);
  const { text } = row;
  const colon = COLON.test(text);
  const listed = row.mark !== "none";
  const opensList =
    after !== undefined &&
    after.mark !== "none" &&
    (!listed || after.level > row.level || after.sign !== row.sign);
  if (row.words.length > 14 || text.length > 130) {
    return colon && opensList && !listed ? leadIn(row) : undefined;
  }
  const match = matchHeading(row.words);
  const known = match && match.strength !== "lead" ? match : undefined;
  const shape = (): HeadingMatch | undefined => matchShape(row.words);
  const full = known?.coverage === 1;
  const certain = full && (known.strength === "strong" || known.strength === "role");
  if (row.heading > 0) {
    return headingOfMatch(known && (known.coverage >= 0.5 || known.opens) ? known : shape(), text);
  }
  if (listed && !row.bold) return listedHeading(row, after, certain ? known : undefined);
  const trails = /(?:\.{3}|…)$/.test(text);
  if (STOP.test(text) && !trails && !certain) return undefined;
  if (/[:：]\s*\S/.test(text) && !row.bold) return titledHeading(row, opensList);
  if (text.endsWith(".") && !trails && row.words.length > 3) return undefined;
  const capitals = isCapitals(text);
  const apart = row.gapBefore || before?.mark !== "none";
  const shaped = row.bold || capitals || colon || opensList;
  const capital = /^[^\p{L}]*\p{Lu}/u.test(text);
  if (certain && row.words.length <= 10 && (shaped || capital)) return headingOfMatch(known, text);
  if (full && known.strength === "weak" && capital) {
    const titled = row.words.length <= 4 && isTitleCase(row);
    if (shaped || (titled && (apart || row.words.length <= 2))) return headingOfMatch(known, text);
  }
  if (known && known.strength !== "weak" && known.opens && capital && row.words.length <= 12) {
    if (shaped || (apart && row.words.length <= 8 && !/[!]$/.test(text)))
      return headingOfMatch(known, text);
  }
  if (known && known.coverage >= 0.5 && shaped && capital && row.words.length <= 10) {
    return headingOfMatch(known, text);
  }
  if (colon && !listed && (opensList || row.words.length >= 3)) {
    const lead = leadIn(row);
    if (lead && (lead.kind !== undefined || opensList)) return lead;
  }
  if ((text.endsWith("?") || trails) && capital && apart && row.words.length <= 12) {
    return headingOfMatch(known ?? shape(), text);
  }
  if (!capital || row.words.length > 9) return undefined;
  const titled =
    row.bold ||
    (capitals && apart) ||
    (colon && row.gapBefore && row.words.length <= 3) ||
    (opensList && apart && (colon || row.gapBefore)) ||
    titlesParagraph(row, before, after);
  return titled && !listed ? headingOfMatch(shape(), text) : undefined;
};

/** "THE JOB: FRONT OFFICE MANAGER": a heading in capitals with what it is of after a colon. */
const titledHeading = (row: Row, opensList: boolean): Heading | undefined => {
  if (!opensList || row.mark !== "none" || !isCapitals(row.text) || row.words.length > 8)
    return undefined;
  const match = matchHeading(wordsOf(row.text.slice(0, row.text.search(/[:：]/))));
  return match?.coverage === 1 && match.strength !== "lead"
    ? headingOfMatch(match, row.text)
    : undefined;
};

/** A list item that is a heading: numbered titles, emoji before the words, a title over its list. */
const listedHeading = (
  row: Row,
  after: Row | undefined,
  match: HeadingMatch | undefined,
): Heading | undefined => {
  if (!match || STOP.test(row.text)) return undefined;
  const colon = COLON.test(row.text);
  const other = after === undefined || after.mark === "none" || after.sign !== row.sign;
  const numbered = row.mark === "ordered" && after?.mark !== "ordered";
  const over = after !== undefined && after.mark !== "none" && after.level > row.level;
  return colon || over || numbered || (other && row.mark === "bullet" && after !== undefined)
    ? headingOfMatch(match, row.text)
    : undefined;
};

/** A table's only cell with words, where these are a heading ("| | Main responsibilities |"). */
const tableHeading = (row: Row): Heading | undefined => {
  const filled = row.cells.filter(({ start, end }) => end > start);
  const [only] = filled;
  if (filled.length !== 1 || !only) return undefined;
  const offset = row.start;
  const label = row.text.slice(only.start - offset, only.end - offset);
  const match = matchHeading(wordsOf(label));
  return match?.coverage === 1 && match.strength === "strong"
    ? headingOfMatch(match, label)
    : undefined;
};

/** A sentence that ends in a colon is read by its last sentence: "To succeed you will need:". */
const leadIn = (row: Row): Heading | undefined => {
  const last = sentencesOf(row.text).at(-1);
  if (!last) return undefined;
  const sentence = row.text.slice(last.start, last.end);
  const words = wordsOf(sentence);
  if (words.length > 45) return undefined;
  const tail = words.slice(-24);
  const match = matchHeading(tail);
  const sure = match && match.strength !== "lead" && match.strength !== "weak";
  return headingOfMatch(sure ? match : (matchShape(tail) ?? match), sentence);
};

/** The heading that each row is, undefined for the rows that are none. */
export const headingsOf = (rows: readonly Row[]): (Heading | undefined)[] =>
  rows.map((row, i) => headingOf(row, rows[i - 1], rows[i + 1]));
