import type { Competency } from "../competency.ts";
import type { CriterionCategory, Importance, Requirement } from "../posting/reading.ts";
import { categoryOf } from "./category.ts";
import { competenciesIn } from "./match.ts";
import { headOf } from "./title/cut.ts";
import { isDoing } from "./title/doing.ts";
import { titleOf, type Title } from "./title/title.ts";
import { comparable, contentStems, likeness, overlapOf, tokensOf } from "./words.ts";

/** At most so many criteria are proposed (domain rule: a scorecard template is short). */
export const MAX_CRITERIA = 10;

/** A requirement with what it is about. */
export interface Subject {
  readonly requirement: Requirement;
  readonly title: Title;
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly competencies: readonly { competency: Competency; points: number }[];
  readonly category: CriterionCategory;
}

/** Requirements that are rated together, in the order of the text. */
export type Group = readonly Subject[];

/** What the title names counts more than what is said beside it, and most of all its last words. */
const TITLE_WEIGHT = 1.5;
const LAST_WORDS = 2;
/** What stands after "because", "including", "so that" explains and counts half. */
const EXPLAINED = 0.5;
/** Less than this is one common word in passing. */
const ENOUGH = 0.55;
const AFTER_HEAD =
  /,(?!.*\s(?:and|or)\s)|\s(?:of|for|in|with|on|to|from|at|by|as|about|across|within|under|using)\s/i;

/** Adds the points of a text's competencies to those that are known. */
const addPoints = (
  known: Map<string, { competency: Competency; points: number }>,
  text: string,
  weight: number,
  library: readonly Competency[],
): void => {
  for (const { competency, points } of competenciesIn(text, library)) {
    const before = known.get(competency.key)?.points ?? 0;
    known.set(competency.key, { competency, points: before + weight * points });
  }
};

/** What a requirement asks for, best first: by its title's head, the head's last words, and its text. */
const competenciesOf = (text: string, { bare }: Title, library: readonly Competency[]) => {
  const head = bare.split(AFTER_HEAD)[0] ?? bare;
  // "explaining a design decision" is about explaining, "embedded software testing" about testing.
  const words = head.split(/\s+/);
  const last = isDoing(bare) ? words.slice(0, LAST_WORDS) : words.slice(-LAST_WORDS);
  const known = new Map<string, { competency: Competency; points: number }>();
  const main = headOf(text);
  addPoints(known, text, main === text ? 1 : EXPLAINED, library);
  if (main !== text) addPoints(known, main, 1 - EXPLAINED, library);
  for (const part of head.includes(",") ? [head] : new Set([head, last.join(" ")]))
    addPoints(known, part, TITLE_WEIGHT, library);
  return [...known.values()]
    .filter(({ points }) => points >= ENOUGH)
    .sort((a, b) => b.points - a.points);
};

export const subjectOf = (
  requirement: Requirement,
  library: readonly Competency[],
  without: (text: string) => string,
): Subject => {
  const title = titleOf(requirement, without);
  const competencies = competenciesOf(requirement.text, title, library);
  return {
    requirement,
    title,
    text: comparable(requirement.text),
    stems: contentStems(tokensOf(requirement.text)),
    competencies,
    category: competencies[0]?.competency.category ?? categoryOf(requirement),
  };
};

export const importanceOf = (group: Group): Importance =>
  group.some(({ requirement }) => requirement.importance === "required") ? "required" : "preferred";

/** Requirements so near that two criteria would ask the same thing twice. */
const SAME = 0.8;
/** The least nearness at which unlike requirements are gathered to make room. */
const NEAR = 0.3;
const PAIRS_AT_MOST = 80;

/** Two wishes for the same kind of tool are one criterion: they would be asked and rated alike. */
const isSameTool = (a: Subject, b: Subject): boolean => {
  const [mine, theirs] = [a.competencies[0]?.competency, b.competencies[0]?.competency];
  return (
    mine?.category === "tools" &&
    mine.key === theirs?.key &&
    a.requirement.importance === "preferred" &&
    b.requirement.importance === "preferred"
  );
};

/** How near two requirements are in meaning: 1 for the same words, 0 for nothing in common. */
export const nearness = (a: Subject, b: Subject): number => {
  if (a.text === b.text) return 1;
  if (isSameTool(a, b)) return SAME;
  const alike = likeness(a.stems, b.stems);
  const shared = overlapOf(a.stems, b.stems);
  const words =
    a.stems.size >= 2 && b.stems.size >= 2 ? Math.max(alike, shared * 0.85) : alike * 0.9;
  const [mine, theirs] = [a.competencies[0]?.competency.key, b.competencies[0]?.competency.key];
  if (mine !== undefined && mine === theirs) return Math.max(words, 0.5 + words * 0.4);
  const isSecond =
    a.competencies.some(({ competency }) => competency.key === theirs) ||
    b.competencies.some(({ competency }) => competency.key === mine);
  const kin = a.category === b.category ? 0.2 : 0;
  return Math.max(words, kin + (isSecond ? 0.15 : 0) + words * 0.5);
};

const between = (a: Group, b: Group): number => {
  let sum = 0;
  for (const one of a) for (const other of b) sum += nearness(one, other);
  return sum / (a.length * b.length);
};

const inOrder = (a: Group, b: Group): Group =>
  [...a, ...b].toSorted((one, other) => one.requirement.span.start - other.requirement.span.start);

const sameWords = (subjects: readonly Subject[]): Group[] => [
  ...Map.groupBy(subjects, ({ text, requirement }) => text || requirement.id).values(),
];

/** Joins pairs, the best first, until `enough` or until none is worth `least`. */
const joinBest = (
  groups: readonly Group[],
  {
    enough,
    least,
    worth,
  }: { enough: number; least: number; worth: (a: Group, b: Group) => number },
): Group[] => {
  const left = [...groups];
  const known = new Map<Group, Map<Group, number>>();
  const valueOf = (a: Group, b: Group): number => {
    const row = known.get(a) ?? new Map<Group, number>();
    known.set(a, row);
    const value = row.get(b) ?? worth(a, b);
    row.set(b, value);
    return value;
  };
  while (left.length > enough) {
    let best: { a: Group; b: Group; value: number } | undefined;
    for (const [i, a] of left.entries()) {
      for (let j = i + 1; j < left.length; j += 1) {
        const b = left[j];
        if (!b) continue;
        const value = valueOf(a, b);
        if (value >= least && (!best || value > best.value)) best = { a, b, value };
      }
    }
    if (!best) break;
    const { a, b } = best;
    left.splice(left.indexOf(b), 1);
    left[left.indexOf(a)] = inOrder(a, b);
  }
  return left;
};

/** A long posting: first everything of one competency and importance, else pairs take too long. */
const roughly = (groups: readonly Group[]): Group[] => {
  const byKind = Map.groupBy(groups, (group) => {
    const [first] = group;
    const about = first?.competencies[0]?.competency.key ?? first?.category ?? "";
    return `${importanceOf(group)} ${about}`;
  });
  return [...byKind.values()].map((alike) => alike.reduce(inOrder));
};

/**
 * Gathers rated requirements into at most ten groups. The same thing said twice is always one;
 * beyond that only as much as is needed, the nearest first, preferred ones before required ones.
 */
export const gather = (subjects: readonly Subject[]): Group[] => {
  let groups = sameWords(subjects);
  if (groups.length > PAIRS_AT_MOST) groups = roughly(groups);
  if (groups.length <= PAIRS_AT_MOST) {
    groups = joinBest(groups, { enough: 1, least: SAME, worth: between });
  }
  const mixed = (a: Group, b: Group): boolean => importanceOf(a) !== importanceOf(b);
  const worth = (a: Group, b: Group): number => {
    const size = (a.length + b.length - 2) * 0.04;
    const ease = importanceOf(a) === "preferred" ? 0.25 : 0;
    return mixed(a, b) ? between(a, b) - 0.25 - size : between(a, b) + ease - size;
  };
  groups = joinBest(groups, { enough: MAX_CRITERIA, least: NEAR, worth });
  // What is left over has little in common: rather preferred with preferred, and small with small.
  const forced = (a: Group, b: Group): number =>
    (mixed(a, b) ? 0 : importanceOf(a) === "preferred" ? 2 : 1) +
    between(a, b) +
    1 / (a.length + b.length);
  groups = joinBest(groups, { enough: MAX_CRITERIA, least: 0, worth: forced });
  const start = (group: Group): number => group[0]?.requirement.span.start ?? 0;
  return groups.toSorted(
    (a, b) =>
      Number(importanceOf(a) === "preferred") - Number(importanceOf(b) === "preferred") ||
      start(a) - start(b),
  );
};
