import type { Row } from "../layout/row.ts";
import type { SectionKind } from "../reading.ts";
import { HEADS } from "./evidence/heads.ts";
import { signNamed, type Sign } from "./evidence/signs.ts";
import { evidenceOf, oddsOf } from "./evidence/weights.ts";
import { hasSmall, isCapitalAt } from "../text/chars.ts";
import { endsInColon, endsInDots, endsInStop, endsSentence } from "../text/ends.ts";
import { sentencesOf } from "../text/sentences.ts";
import { wordsOf } from "../text/words.ts";
import { headingSigns, isTitleCase, type HeadingSigns } from "./headingSigns.ts";
import { matchHeading, matchRow, matchRowShape, matchShape } from "./headingMatch.ts";
import type { HeadingMatch } from "./known.ts";

/** A row taken as a heading; `kind` is undefined where its words name none. */
export interface Heading {
  readonly kind: SectionKind | undefined;
  /** True where its words name the kind; false where they only suggest it. */
  readonly sure: boolean;
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

const FOUR_CAPITALS = /(?:\p{Lu}[^\p{L}]*){4}/u;
const isCapitals = (text: string): boolean => !hasSmall(text) && FOUR_CAPITALS.test(text);

/** How a heading that is a question begins. */
const ASKS = /^\P{L}*(?:what|who|why|how|where|was|wer|wie|warum|que|qui|pourquoi|¿)/iu;
const SENTENCE = 12;

const headingOfMatch = (match: HeadingMatch | undefined, text: string): Heading => ({
  kind: match?.kind,
  sure:
    match !== undefined &&
    match.strength !== "shape" &&
    match.strength !== "lead" &&
    (match.coverage > 0.5 || match.opens),
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
  (!after.gapBefore || (row.gapBefore && isTitleCase(row) && after.words.length >= 24)) &&
  endsSentence(after.text) &&
  (row.gapBefore || before === undefined || endsSentence(before.text));

/** From how many points on a row is a heading. */
const ENOUGH = 3.5;
/** The most that the words of a row can add. */
const MOST = 4;

/** Points for the look of a row: what a heading has and an ordinary line lacks. */
const lookOf = (row: Row, before: Row | undefined, after: Row | undefined): number => {
  const { text, words } = row;
  let points = 0;
  if (row.bold) points += 2.5;
  if (isCapitals(text)) points += 2;
  if (endsInColon(text)) points += 2;
  else if (endsInDots(text)) points += 1.5;
  else if (text.endsWith("?")) points += ASKS.test(text) ? 2.5 : 1.5;
  else if (endsInStop(text)) points -= 3;
  else if (text.endsWith("!")) points -= 1.5;
  if (after !== undefined && after.mark !== "none") points += 2;
  if (row.gapBefore || before === undefined || (before.mark !== "none" && !row.runOn)) points += 1;
  if (titlesParagraph(row, before, after)) points += 2;
  if (words.length <= 4) points += 0.5;
  else if (words.length > 8) points -= 1;
  if (words.length > 10) points -= 1.5;
  if (isTitleCase(row)) points += words.length > 1 ? 1 : 0.5;
  return points;
};

/** Points for the words of a row: how far it says what a heading says. */
const wordingOf = (match: HeadingMatch, words: number): number => {
  if (match.strength === "shape") return 1;
  if (match.strength === "weak") return match.coverage === 1 ? 2 : 0;
  if (match.coverage === 1) return words <= 10 ? 4 : 2;
  if (match.opens) return 2.5;
  // "Legal Assistant": one heading word among others is a title, not a heading.
  return match.coverage >= 0.5 ? 2 : 0;
};

/** Decides whether a row is a heading, from its words, its look and what stands round it. */
export const headingOf = (
  row: Row,
  before: Row | undefined,
  after: Row | undefined,
): Heading | undefined => {
  if (row.words.length === 0 || row.text.length > 400) return undefined;
  if (row.cells.length > 0) return tableHeading(row);
  const { text } = row;
  const colon = endsInColon(text);
  const listed = row.mark !== "none";
  const opensList =
    after !== undefined &&
    after.mark !== "none" &&
    (!listed || after.level > row.level || after.sign !== row.sign);
  if (row.words.length > 14 || text.length > 130) {
    return colon && opensList && !listed ? leadIn(row) : undefined;
  }
  // A line that ends as a sentence does is a heading only where it looks like one.
  const stops = endsInStop(text) && !endsInDots(text);
  if (stops && row.heading === 0 && !row.bold && !listed && !isCapitals(text)) {
    if (row.words.length > 5) return undefined;
  }
  const look = lookOf(row, before, after);
  const hopeless = look + MOST < ENOUGH && !colon && row.heading === 0 && !listed && !row.bold;
  if (hopeless) return undefined;
  const match = matchRow(row);
  const known = match && match.strength !== "lead" ? match : undefined;
  if (row.heading > 0) {
    const named = known && (known.coverage >= 0.5 || known.opens) ? known : undefined;
    return headingOfMatch(named ?? matchRowShape(row), text);
  }
  const certain = known?.coverage === 1 && known.strength !== "weak";
  if (listed && !row.bold) return listedHeading(row, after, certain ? known : undefined);
  if (/[:：]\s*\S/.test(text) && !row.bold) return titledHeading(row, opensList);
  if (text.endsWith(".") && !endsInDots(text) && row.words.length > 3) return undefined;
  if (
    !isCapitalAt(text, 0) &&
    !/^[^\p{L}]*\p{Lu}/u.test(text) &&
    !(certain && (colon || opensList))
  )
    return undefined;
  if (colon && !certain && !listed && (opensList || row.words.length >= 3)) {
    const lead = leadIn(row);
    if (lead && (lead.kind !== undefined || opensList)) return lead;
  }
  const said = known ?? (look + 1 >= ENOUGH ? matchRowShape(row) : undefined);
  const wording = said ? wordingOf(said, row.words.length) : 0;
  const lead = certain && colon ? 2.5 : 0;
  if (look + wording + lead >= ENOUGH && (look >= 0 || (certain && colon))) {
    return listed && !said ? undefined : headingOfMatch(wording > 0 ? said : undefined, text);
  }
  return undefined;
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
  if (!match || endsInStop(row.text)) return undefined;
  const colon = endsInColon(row.text);
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

/** A row that is a heading by what surrounds it, though no rule of looks takes it for one. */
const unlikelyHeading = (row: Row): Heading => {
  const match = matchRow(row);
  const named = match && match.strength !== "lead" && (match.coverage >= 0.5 || match.opens);
  return headingOfMatch(named ? match : matchRowShape(row), row.text);
};

/** Longer rows are never headings, but for a sentence that ends in a colon. */
const MAX_HEADING_WORDS = 14;
const MAX_LEAD_WORDS = 30;
const MAX_SURE = 4;
const EVIDENCE = evidenceOf(HEADS);
/** Odds are written here, for speed. */
const weighed = new Float64Array(1);
/** From which odds, as a logarithm, a row is a heading. */
const EVEN = 0;

const SIGNS = {
  looksSure: signNamed("!looks sure"),
  looksMaybe: signNamed("!looks maybe"),
  looks: signNamed("!looks"),
  looksUnnamed: signNamed("!looks unnamed"),
} as const;
const looksSigns = (looks: Heading | undefined): Sign[] => {
  if (!looks) return [];
  const named = looks.sure ? SIGNS.looksSure : SIGNS.looksMaybe;
  return [SIGNS.looks, looks.kind ? named : SIGNS.looksUnnamed];
};

/** True for a heading that names benefits or legal text beyond doubt: it closes what stands above. */
export const closesAbove = (heading: Heading | undefined): boolean =>
  heading?.sure === true && (heading.kind === "benefits" || heading.kind === "legal");

/** The heading that each row is by its own look. */
export const looksOf = (rows: readonly Row[]): (Heading | undefined)[] =>
  rows.map((row, i) => headingOf(row, rows[i - 1], rows[i + 1]));

/**
 * What a row and its neighbours show of its being a heading; undefined for rows that only their own
 * look can tell: where breaks were lost, where the source itself marks headings, in tables.
 */
export const rowSigns = (
  rows: readonly Row[],
  looks: readonly (Heading | undefined)[],
  i: number,
): HeadingSigns | undefined => {
  const [before, row, after] = [rows[i - 1], rows[i], rows[i + 1]];
  if (!row || row.heading > 0 || row.cells.length > 0) return undefined;
  const most = endsInColon(row.text) ? MAX_LEAD_WORDS : MAX_HEADING_WORDS;
  if (row.words.length === 0 || row.words.length > most) return undefined;
  if (row.line === before?.lastLine || row.lastLine === after?.line) return undefined;
  // What is added below must not change how the rows above are read.
  const below = closesAbove(looks[i + 1]) ? undefined : after;
  return headingSigns(row, before, below, i, looksSigns(looks[i]));
};

/** The heading that each row is, undefined for the rows that are none. */
export const headingsOf = (rows: readonly Row[]): (Heading | undefined)[] => {
  const looks = looksOf(rows);
  return rows.map((row, i) => {
    const own = looks[i];
    const shown = rowSigns(rows, looks, i);
    // A line in bold over a list is one wherever it stands, and so is one that names its kind.
    const stands = row.bold || (own?.sure === true && row.words.length <= MAX_SURE);
    const titlesList = stands && row.mark === "none" && (rows[i + 1]?.mark ?? "none") !== "none";
    if (!shown || (own && titlesList)) return own;
    const [odds = 0] = oddsOf(EVIDENCE, shown.words, shown.signs, 1, weighed);
    return odds > EVEN ? (own ?? unlikelyHeading(row)) : undefined;
  });
};
