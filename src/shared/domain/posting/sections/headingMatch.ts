import { HEADING_FILL, headingBook, type HeadingValue } from "./headingLexicon.ts";
import type { SectionKind } from "../reading.ts";
import type { Word } from "../text/words.ts";

/** How a line reads as a heading: the kind it names and how much of it is heading vocabulary. */
export interface HeadingMatch {
  readonly kind: SectionKind;
  readonly strength: HeadingValue["strength"];
  /** 0 to 1: share of its words that belong to headings; 1 means that nothing else is said. */
  readonly coverage: number;
  /** True when the line names duties and requirements at once ("Duties & qualifications"). */
  readonly mixed: boolean;
  /** True when the first words are the heading phrase ("What you'll bring to the team"). */
  readonly opens: boolean;
}

/** Where a heading names several kinds the greatest wins: "Preferred qualifications" is preferred. */
const WEIGHT: Record<SectionKind, number> = {
  signals: 6,
  preferred: 5.5,
  legal: 5,
  required: 3,
  responsibilities: 3,
  benefits: 2.8,
  other: 2.5,
  about: 2,
};
const STRENGTH = { strong: 0, role: -0.2, weak: -1.5, lead: -2 } as const;

/** Reads words as a heading; undefined where no heading phrase occurs in them. */
export const matchHeading = (words: readonly Word[]): HeadingMatch | undefined => {
  const hits = headingBook.find(words);
  let best: HeadingValue | undefined;
  let bestWeight = -Infinity;
  let covered = 0;
  const kinds = new Set<SectionKind>();
  for (const { value, from, to } of hits) {
    covered += to - from;
    if (value.strength === "strong") kinds.add(value.kind);
    const weight = WEIGHT[value.kind] + STRENGTH[value.strength] + (from === 0 ? 0.3 : 0);
    if (weight > bestWeight) {
      best = value;
      bestWeight = weight;
    }
  }
  if (!best) return undefined;
  const inHit = new Set<number>();
  for (const { from, to } of hits) for (let i = from; i < to; i += 1) inHit.add(i);
  const filled = words.filter((word, i) => !inHit.has(i) && HEADING_FILL.has(word.text)).length;
  return {
    kind: kinds.has("preferred") && saysRequiredToo(words) ? "required" : best.kind,
    strength: best.strength,
    coverage: (covered + filled) / words.length,
    mixed: kinds.has("required") && kinds.has("responsibilities"),
    opens: hits[0]?.from === 0,
  };
};

/** "Required and preferred skills": the items themselves say which they are. */
const saysRequiredToo = (words: readonly Word[]): boolean =>
  words.some((word) => word.text === "required" || word.text === "minimum") &&
  !words.some((word) => word.text === "not");
