import { JOINTS } from "../sections/evidence/joints.ts";
import { eachWeight, POINT } from "../sections/evidence/weights.ts";
import { hasSmall, isCapitalAt, isFigureAt } from "../text/chars.ts";
import { stemOf } from "../text/stems.ts";
import { numberStem } from "../text/vocabulary.ts";
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

/** More of a text before and after a joint says nothing of it, signs. */
const [BEFORE, AFTER] = [30, 50];

const SHAPES = ["none", "figure", "small", "capital", "loud"] as const;
type Shape = (typeof SHAPES)[number];

const shapeOf = (text: string, word: Word | undefined): Shape => {
  if (!word) return "none";
  if (isFigureAt(text, word.start)) return "figure";
  if (!isCapitalAt(text, word.start)) return "small";
  return hasSmall(text.slice(word.start, word.end)) ? "capital" : "loud";
};

/** The words beside a joint, and their shapes. */
interface Beside {
  readonly last: Word | undefined;
  readonly first: Word | undefined;
  readonly second: Word | undefined;
  readonly from: Shape;
  readonly to: Shape;
  readonly next: Shape;
  /** The sign before the space. */
  readonly sign: string;
  readonly wide: boolean;
}

const besideOf = (text: string, { end, at }: Joint): Beside => {
  const head = text.slice(Math.max(0, end - BEFORE), end);
  const tail = text.slice(at, at + AFTER);
  const last = wordsOf(head).at(-1);
  const [first, second] = wordsOf(tail);
  return {
    last,
    first,
    second,
    from: shapeOf(head, last),
    to: shapeOf(tail, first),
    next: shapeOf(tail, second),
    sign: text.charAt(end - 1),
    wide: at - end > 1,
  };
};

const stemIn = (word: Word | undefined): string => stemOf(word?.text ?? "");

/** What is seen at a joint, by name: the words before and after it, and their shapes. */
export const jointSigns = (text: string, joint: Joint): string[] => {
  const { last, first, second, from, to, next, sign, wide } = besideOf(text, joint);
  const signs = [
    `!before ${stemIn(last)}`,
    `!after ${stemIn(first)}`,
    `!after ${stemIn(first)} ${stemIn(second)}`,
    `!then ${stemIn(second)}`,
    `!shapes ${from} ${to} ${next}`,
    `!from ${from}`,
    `!to ${to} ${next}`,
  ];
  if (sign === ")") signs.push("!bracket");
  if (sign === ",") signs.push("!comma", `!comma ${stemIn(first)}`);
  if (wide) signs.push("!wide");
  return signs;
};

/** Numbers of stems stay below it. */
const MOST_STEMS = 0x10000;

/** Points by the number of a stem; of two stems by both their numbers in one. */
type ByStem = Map<number, number>;

const pairOf = (first: number, second: number): number => first * MOST_STEMS + second;

/** The points of the signs that name stems, by the first words of their names. */
interface StemPoints {
  readonly before: ByStem;
  readonly after: ByStem;
  readonly pair: ByStem;
  readonly then: ByStem;
  readonly comma: ByStem;
}

const [{ start, weights } = { start: 0, weights: "" }] = JOINTS;
const stems: StemPoints = {
  before: new Map(),
  after: new Map(),
  pair: new Map(),
  then: new Map(),
  comma: new Map(),
};
const others = new Map<string, number>();
eachWeight(weights, (sign, points) => {
  const [name, first, second] = sign.split(" ");
  const [one, two] = [first, second].map((stem) => (stem === undefined ? 0 : numberStem(stem)));
  if (name === "!after" && second !== undefined) stems.pair.set(pairOf(one ?? 0, two ?? 0), points);
  else if (name === "!after") stems.after.set(one ?? 0, points);
  else if (name === "!before") stems.before.set(one ?? 0, points);
  else if (name === "!then") stems.then.set(one ?? 0, points);
  else if (name === "!comma" && first !== undefined) stems.comma.set(one ?? 0, points);
  else others.set(sign, points);
});
const pointsOf = (sign: string): number => others.get(sign) ?? 0;
const [BRACKET, COMMA, WIDE] = [pointsOf("!bracket"), pointsOf("!comma"), pointsOf("!wide")];

/** Points of the shapes of the words before and after, by the places of the three in `SHAPES`. */
const shapePoints = SHAPES.map((from) =>
  SHAPES.map((to) =>
    SHAPES.map((next) =>
      [`!shapes ${from} ${to} ${next}`, `!from ${from}`, `!to ${to} ${next}`]
        .map(pointsOf)
        .reduce((a, b) => a + b),
    ),
  ),
);
const placeOf = (shape: Shape): number => SHAPES.indexOf(shape);

/** How likely an item begins at a joint, as the logarithm of the odds: its signs, weighed. */
export const jointOdds = (text: string, joint: Joint): number => {
  const { last, first, second, from, to, next, sign, wide } = besideOf(text, joint);
  const [one, two] = [first?.stem ?? 0, second?.stem ?? 0];
  let points =
    (stems.before.get(last?.stem ?? 0) ?? 0) +
    (stems.after.get(one) ?? 0) +
    (stems.pair.get(pairOf(one, two)) ?? 0) +
    (stems.then.get(two) ?? 0) +
    (shapePoints[placeOf(from)]?.[placeOf(to)]?.[placeOf(next)] ?? 0);
  if (sign === ")") points += BRACKET;
  if (sign === ",") points += COMMA + (stems.comma.get(one) ?? 0);
  if (wide) points += WIDE;
  return start + POINT * points;
};
