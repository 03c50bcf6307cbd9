import type { Row } from "../layout/row.ts";
import type { SectionKind } from "../reading.ts";
import type { Word } from "../text/words.ts";
import { HEADING_FILL, headingBook, type HeadingValue } from "./headingLexicon.ts";
import { shapeKind } from "./headingPatterns.ts";
import type { HeadingMatch } from "./known.ts";

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

/** One-word headings that may be followed by what they are of ("Requirements for this role"). */
const NOUNS =
  /^(?:requirements?|qualifications?|responsibilit(?:y|ies)|duties|benefits|perks|about|prerequisites)$/;
const OF = /^(?:for|of|in|to|as|at|with|if|include|includes|us|the|and)$/;

const DUTY_WORDS =
  /^(?:non|essential|required|mandatory|minimum|basic|core|key|main|job|role|position|work|and|of|the|functions?|duty|duties|tasks?|responsibilit(?:y|ies)|accountabilit(?:y|ies))$/;
const isDutyWord = (word: Word): boolean => DUTY_WORDS.test(word.text);

/** "Required and preferred skills": the items themselves say which they are. */
const saysRequiredToo = (words: readonly Word[]): boolean =>
  words.some((word) => word.text === "required" || word.text === "minimum") &&
  !words.some((word) => word.text === "not");

const opensWith = (words: readonly Word[], to: number): boolean =>
  to >= 2 ||
  words[0]?.text === "about" ||
  (NOUNS.test(words[0]?.text ?? "") && OF.test(words[1]?.text ?? ""));

/** A lone word such as "background" says nothing beside others; "about" must come first. */
const isLoose = (words: readonly Word[], from: number, to: number): boolean =>
  to - from === 1 && words.length > 1 && !(from === 0 && words[0]?.text === "about");

const plain = (words: readonly Word[]): string => words.map((word) => word.text).join(" ");
const saysWish = (words: readonly Word[]): boolean => shapeKind(words) === "preferred";
const saysNot = (words: readonly Word[]): boolean =>
  /\b(?:not|isn't|aren't|won't|don't)\b/.test(plain(words));

/** "You'll love this role if …": what follows is what is asked, or wished when the words say so. */
const endsInIf = (words: readonly Word[]): boolean => {
  const last = words.at(-1)?.text ?? "";
  if (words.length < 3) return false;
  return last === "if" || (OPEN.has(last) && words.slice(-4).some(({ text }) => text === "if"));
};
const OPEN: ReadonlySet<string> = new Set("you have are you've you're also can".split(" "));

/** Reads words as a heading by their shape alone, where no lexicon lists them. */
export const matchShape = (words: readonly Word[]): HeadingMatch | undefined => {
  const kind = words.length <= 45 ? shapeKind(words) : undefined;
  return kind && { kind, strength: "shape", coverage: 0.5, mixed: false, opens: false };
};

/** Reads words as a heading; undefined where no heading phrase occurs in them. */
export const matchHeading = (words: readonly Word[]): HeadingMatch | undefined => {
  const hits = headingBook.find(words);
  if (words.length === 1 && words[0]?.text === "you") {
    return { kind: "required", strength: "strong", coverage: 1, mixed: false, opens: true };
  }
  if (endsInIf(words)) {
    // "We'd love to hear from you if …" asks; "we'd love it if …" wishes.
    const meets = /\b(?:hear from|meet|talk to|chat|speak) ?(?:with )?you\b/.test(plain(words));
    const wished =
      !meets && (hits.some(({ value }) => value.kind === "preferred") || saysWish(words));
    const kind = wished ? "preferred" : saysNot(words) ? "other" : "required";
    return { kind, strength: "strong", coverage: 1, mixed: false, opens: true };
  }
  if (hits.length === 0) return undefined;
  let best: HeadingValue | undefined;
  let bestWeight = -Infinity;
  const covered = words.map(() => false);
  const kinds = new Set<SectionKind>();
  for (const { value, from, to } of hits) {
    if (value.kind === "about" && isLoose(words, from, to)) continue;
    for (let i = from; i < to; i += 1) covered[i] = true;
    if (value.strength === "strong") kinds.add(value.kind);
    const weight = WEIGHT[value.kind] + STRENGTH[value.strength] + (from === 0 ? 0.3 : 0);
    if (weight > bestWeight) {
      best = value;
      bestWeight = weight;
    }
  }
  // "Essential functions": the adjective says nothing of the kind, the noun does.
  if (best?.kind === "required" && kinds.has("responsibilities") && words.every(isDutyWord)) {
    best = { kind: "responsibilities", strength: "strong" };
    kinds.delete("required");
  }
  const filled = words.filter(
    (word, i) => covered[i] === true || HEADING_FILL.has(word.text),
  ).length;
  const coverage = filled / Math.max(1, words.length);
  const sure = best && (best.strength === "strong" || best.strength === "role");
  if (best && (sure || coverage === 1)) {
    return {
      kind: kinds.has("preferred") && saysRequiredToo(words) ? "required" : best.kind,
      strength: best.strength,
      coverage,
      mixed: kinds.has("required") && kinds.has("responsibilities"),
      opens: hits[0]?.from === 0 && opensWith(words, hits[0].to),
    };
  }
  return best && { kind: best.kind, strength: best.strength, coverage, mixed: false, opens: false };
};

/** `matchHeading` for the words of a row, read once. */
export const matchRow = ({ known, words }: Row): HeadingMatch | undefined =>
  (known.heading === undefined ? (known.heading = matchHeading(words) ?? null) : known.heading) ??
  undefined;

/** `matchShape` for the words of a row, read once. */
export const matchRowShape = ({ known, words }: Row): HeadingMatch | undefined =>
  (known.shape === undefined ? (known.shape = matchShape(words) ?? null) : known.shape) ??
  undefined;
