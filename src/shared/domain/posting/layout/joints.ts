import { JOINTS } from "../sections/evidence/joints.ts";
import { evidenceOf, oddsOf } from "../sections/evidence/weights.ts";
import { hasSmall, isCapitalAt, isFigureAt } from "../text/chars.ts";
import { stemOf } from "../text/stems.ts";
import { wordsOf, type Word } from "../text/words.ts";

/** A space within a line after which an item may begin that lost its line break. */
export interface Joint {
  /** Where the words before the space end. */
  readonly end: number;
  /** Where the words after it begin. */
  readonly at: number;
}

const SPACE =
  /(?<=[\p{L}\d)%+],?) {1,3}(?=\p{Lu}\p{Ll}|\p{Lu}{2}|An? \p{Ll}|\d{1,2}(?:\+|-\d) ?\d?\d?\+? ?[yY])/gu;

/** The places of a text at which only a space would part two items. */
export const jointsIn = (text: string): Joint[] =>
  Array.from(text.matchAll(SPACE), ({ index, 0: space }) => ({
    end: index,
    at: index + space.length,
  }));

/** Much of a text before and after a joint says nothing of it. */
const NEAR = 60;

const shapeOf = (text: string, word: Word | undefined): string => {
  if (!word) return "none";
  const raw = text.slice(word.start, word.end);
  if (isFigureAt(raw, 0)) return "figure";
  if (!isCapitalAt(raw, 0)) return "small";
  return hasSmall(raw) ? "capital" : "loud";
};

const stemIn = (words: readonly Word[], at: number): string => stemOf(words.at(at)?.text ?? "");

/** What is seen at a joint: the words before and after it, and their shapes. */
export const jointSigns = (text: string, { end, at }: Joint): string[] => {
  const head = text.slice(Math.max(0, end - NEAR), end);
  const tail = text.slice(at, at + NEAR);
  const [before, after] = [wordsOf(head), wordsOf(tail)];
  const [last, first] = [stemIn(before, -1), stemIn(after, 0)];
  const shapes = [
    shapeOf(head, before.at(-1)),
    shapeOf(tail, after[0]),
    shapeOf(tail, after[1]),
  ] as const;
  const signs = [
    `!before ${last}`,
    `!after ${first}`,
    `!after ${first} ${stemIn(after, 1)}`,
    `!then ${stemIn(after, 1)}`,
    `!shapes ${shapes.join(" ")}`,
    `!from ${shapes[0]}`,
    `!to ${shapes[1]} ${shapes[2]}`,
  ];
  if (head.endsWith(")")) signs.push("!bracket");
  if (head.endsWith(",")) signs.push("!comma", `!comma ${first}`);
  if (at - end > 1) signs.push("!wide");
  return signs;
};

const EVIDENCE = evidenceOf(JOINTS);

/** How likely an item begins at a joint, as the logarithm of the odds. */
export const jointOdds = (text: string, joint: Joint): number =>
  oddsOf(EVIDENCE, [], jointSigns(text, joint), 1)[0] ?? 0;
