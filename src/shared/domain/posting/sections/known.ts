import type { SectionKind } from "../reading.ts";
import type { Word } from "../text/words.ts";
import type { Scores } from "./content.ts";
import type { HeadingValue } from "./headingLexicon.ts";

/** A stretch of a row that is judged by itself: a sentence of a paragraph, or the whole row. */
export interface Unit {
  readonly raw: string;
  readonly words: readonly Word[];
  /** Points of its phrases, once they are asked for. */
  scores: Scores | undefined;
}

/** How a line reads as a heading: the kind it names and how much of it is heading vocabulary. */
export interface HeadingMatch {
  readonly kind: SectionKind;
  /** As in the lexicon; `shape` where only the build of the phrase suggests the kind. */
  readonly strength: HeadingValue["strength"] | "shape";
  /** 0 to 1: share of its words that belong to headings; 1 means that nothing else is said. */
  readonly coverage: number;
  /** True when the line names duties and requirements at once ("Duties & qualifications"). */
  readonly mixed: boolean;
  /** True when it begins with a heading phrase ("What you'll bring to the team"). */
  readonly opens: boolean;
}

/**
 * What was worked out of a row, kept on the row: it is asked for many times while a posting is read,
 * and a WeakMap would cost more than most of it.
 */
export interface Known {
  units: readonly Unit[] | undefined;
  /** Points of the row as a whole. */
  whole: Scores | undefined;
  /** Points of the row, evened out over its sentences. */
  points: Scores | undefined;
  noise: boolean | undefined;
  /** How its words read as a heading, null where they do not. */
  heading: HeadingMatch | null | undefined;
  shape: HeadingMatch | null | undefined;
}

/** Nothing is known of a new row. */
export const nothingKnown = (): Known => ({
  units: undefined,
  whole: undefined,
  points: undefined,
  noise: undefined,
  heading: undefined,
  shape: undefined,
});
