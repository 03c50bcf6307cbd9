import type { PostingReading, Requirement } from "../posting/reading.ts";
import { comparable, contentStems, likeness, tokensOf } from "./words.ts";

/** A requirement of the former posting and the one of the next that says the same. */
export interface RequirementPair {
  former: Requirement;
  next: Requirement;
}

/** What a changed posting asks for beside the former, by meaning; the order of lines counts for nothing. */
export interface PostingComparison {
  /** Word for word the same (case, punctuation and list marks aside), and as important. */
  unchanged: RequirementPair[];
  /** The same words, but now required where it was preferred, or the other way round. */
  reweighted: RequirementPair[];
  /** The same thing in other words. */
  reworded: RequirementPair[];
  added: Requirement[];
  removed: Requirement[];
}

/** From this likeness on, two texts are the same requirement reworded. */
const REWORDED = 0.5;
/** Texts of one or two words in common say little: a figure or a name may be the whole change. */
const SHORT = 3;

interface Side {
  readonly requirement: Requirement;
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

const sideOf = (requirement: Requirement): Side => {
  const tokens = tokensOf(requirement.text);
  return {
    requirement,
    text: comparable(requirement.text),
    words: new Set(tokens.map(({ text }) => text)),
    stems: contentStems(tokens),
  };
};

const samenessOf = (a: Side, b: Side): number => {
  const content = likeness(a.stems, b.stems);
  const words = likeness(a.words, b.words);
  if (Math.min(a.stems.size, b.stems.size) < SHORT) return Math.min(content, words + 0.2);
  return 0.75 * content + 0.25 * words;
};

/**
 * Compares what two readings ask for. Each requirement stands in exactly one list; pairs are made
 * of the likest texts first. `former` and `next` keep the order of the next posting.
 */
export const comparePostings = (
  former: PostingReading,
  next: PostingReading,
): PostingComparison => {
  const left = former.requirements.map(sideOf);
  const right = next.requirements.map(sideOf);
  const partner = new Map<Side, Side>();
  const free = new Set(left);
  for (const side of right) {
    const same = left.filter((other) => free.has(other) && other.text === side.text);
    const match =
      same.find(({ requirement }) => requirement.importance === side.requirement.importance) ??
      same[0];
    if (!match) continue;
    partner.set(side, match);
    free.delete(match);
  }
  const candidates = right
    .filter((side) => !partner.has(side))
    .flatMap((side) => [...free].map((other) => ({ side, other, value: samenessOf(side, other) })))
    .filter(({ value }) => value >= REWORDED)
    // Ties by text, not by place, so that the order of lines changes nothing.
    .toSorted(
      (a, b) =>
        b.value - a.value ||
        compareText(a.side.text, b.side.text) ||
        compareText(a.other.text, b.other.text),
    );
  for (const { side, other } of candidates) {
    if (partner.has(side) || !free.has(other)) continue;
    partner.set(side, other);
    free.delete(other);
  }
  const comparison: PostingComparison = {
    unchanged: [],
    reweighted: [],
    reworded: [],
    added: [],
    removed: [],
  };
  for (const side of right) {
    const other = partner.get(side);
    if (!other) {
      comparison.added.push(side.requirement);
      continue;
    }
    const pair = { former: other.requirement, next: side.requirement };
    if (other.text !== side.text) comparison.reworded.push(pair);
    else if (pair.former.importance !== pair.next.importance) comparison.reweighted.push(pair);
    else comparison.unchanged.push(pair);
  }
  comparison.removed = left.filter((side) => free.has(side)).map(({ requirement }) => requirement);
  return comparison;
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** True when the two postings ask for the same things, in whatever order. */
export const asksTheSame = ({ reweighted, reworded, added, removed }: PostingComparison): boolean =>
  reweighted.length + reworded.length + added.length + removed.length === 0;
