import { z } from "zod";
import { categoryOf } from "./criterionCategory.ts";
import { criterionTitle } from "./criterionTitle.ts";
import {
  type CriterionCategory,
  type LineRange,
  type PostingReading,
  type Requirement,
  criterionCategorySchema,
  importanceSchema,
  lineRangeSchema,
} from "../reading.ts";
import { wordsOf } from "../text/words.ts";

/** A criterion proposed from a posting, before a person has looked at it. */
export const draftCriterionSchema = z.object({
  /** "c1", "c2", … in the order proposed: required ones first, each in the order of the text. */
  id: z.string(),
  title: z.string(),
  category: criterionCategorySchema,
  importance: importanceSchema,
  /** 3 for required, 1 for preferred. */
  weight: z.int().min(1).max(5),
  requirementIds: z.array(z.string()).min(1),
  lines: z.array(lineRangeSchema),
});
export type DraftCriterion = z.infer<typeof draftCriterionSchema>;

/** At most so many criteria are proposed (domain rule: a scorecard template is short). */
export const MAX_CRITERIA = 10;

const NEAR_DUPLICATE = 0.5;

const SMALL = new Set(
  "a an and the of in with or for to on at by as is are be you your we our experience strong years ability skills knowledge plus preferred required including excellent proven demonstrated".split(
    " ",
  ),
);

interface Group {
  readonly requirements: Requirement[];
  readonly category: CriterionCategory;
  readonly words: Set<string>;
}

const GATHERED: Record<CriterionCategory, string> = {
  experience: "Relevant experience",
  leadership: "Leadership",
  technical: "Technical skills",
  domain: "Domain knowledge",
  execution: "Organisation and delivery",
  collaboration: "Working with others",
  communication: "Communication",
  education: "Qualifications",
  tools: "Tools and software",
  values: "Attitude and values",
};

const contentWords = (requirement: Requirement): Set<string> =>
  new Set(
    wordsOf(requirement.text)
      .map((word) => word.text.replace(/(?:ing|ed|s)$/, ""))
      .filter((word) => word.length > 1 && !SMALL.has(word)),
  );

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const shared = a.intersection(b).size;
  return shared === 0 ? 0 : shared / Math.min(a.size, b.size);
};

const importanceOf = (group: Group): "required" | "preferred" =>
  group.requirements.some(({ importance }) => importance === "required") ? "required" : "preferred";

const join = (a: Group, b: Group): Group => ({
  requirements: [...a.requirements, ...b.requirements],
  category: a.category,
  words: a.words.union(b.words),
});

/** Joins the two groups that `closeness` puts nearest; false where it puts none together. */
const joinNearest = (
  groups: Group[],
  closeness: (a: Group, b: Group) => number,
  least: number,
): boolean => {
  let best: [number, number] | undefined;
  let bestValue = least;
  for (const [i, a] of groups.entries()) {
    for (let j = i + 1; j < groups.length; j += 1) {
      const b = groups[j];
      if (!b || importanceOf(a) !== importanceOf(b)) continue;
      const value = closeness(a, b);
      if (value >= bestValue) {
        best = [i, j];
        bestValue = value + Number.EPSILON;
      }
    }
  }
  if (!best) return false;
  const [a, b] = [groups[best[0]], groups[best[1]]];
  if (!a || !b) return false;
  groups.splice(best[1], 1);
  groups[best[0]] = join(a, b);
  return true;
};

/** A posting with hundreds of items is gathered by category at once: pairs would take too long. */
const PAIRS_AT_MOST = 120;

const gather = (requirements: readonly Requirement[]): Group[] => {
  const groups = requirements.map((requirement): Group => ({
    requirements: [requirement],
    category: categoryOf(requirement),
    words: contentWords(requirement),
  }));
  if (groups.length <= MAX_CRITERIA) return groups;
  if (groups.length <= PAIRS_AT_MOST) {
    while (
      groups.length > MAX_CRITERIA &&
      joinNearest(groups, (a, b) => overlap(a.words, b.words), NEAR_DUPLICATE)
    );
  }
  if (groups.length <= MAX_CRITERIA) return groups;
  return gatherByCategory(groups);
};

const size = (group: Group): number => group.requirements.length;

/** Joins the smallest groups of one category, then, if need be, the smallest of one importance. */
const gatherByCategory = (all: readonly Group[]): Group[] => {
  let groups = [...all];
  if (groups.length > PAIRS_AT_MOST) {
    const byKey = new Map<string, Group>();
    for (const group of groups) {
      const key = `${group.category} ${importanceOf(group)}`;
      const known = byKey.get(key);
      byKey.set(key, known ? join(known, group) : group);
    }
    groups = [...byKey.values()];
  }
  const alike = (a: Group, b: Group): number =>
    a.category === b.category ? 1 / (size(a) + size(b)) : 0;
  while (groups.length > MAX_CRITERIA && joinNearest(groups, alike, 1e-9));
  while (groups.length > MAX_CRITERIA && joinNearest(groups, (a, b) => 1 / (size(a) + size(b)), 0));
  return groups;
};

const titleOf = (group: Group, taken: ReadonlySet<string>): string => {
  const [first] = group.requirements;
  if (!first) return GATHERED[group.category];
  const own = criterionTitle(first);
  const named = size(group) === 1 ? own : GATHERED[group.category];
  if (!taken.has(named.toLowerCase())) return named;
  return taken.has(own.toLowerCase()) ? `${own} (${first.id})` : own;
};

/**
 * Criteria proposed from a reading: one for each requirement when there are ten or fewer, otherwise
 * near-duplicates and then the smallest related ones gathered until ten are left.
 */
export const draftCriteria = (reading: PostingReading): DraftCriterion[] => {
  const groups = gather(reading.requirements).toSorted(
    (a, b) => Number(importanceOf(a) === "preferred") - Number(importanceOf(b) === "preferred"),
  );
  const taken = new Set<string>();
  return groups.map((group, i) => {
    const title = titleOf(group, taken);
    taken.add(title.toLowerCase());
    const importance = importanceOf(group);
    return {
      id: `c${String(i + 1)}`,
      title,
      category: group.category,
      importance,
      weight: importance === "required" ? 3 : 1,
      requirementIds: group.requirements.map(({ id }) => id),
      lines: group.requirements.map(({ lines }): LineRange => lines),
    };
  });
};
