import type { Competency } from "../competency.ts";
import type { PostingReading, Requirement } from "../posting/reading.ts";
import type { Criterion } from "../scorecard.ts";
import type { PostingComparison } from "./compare.ts";
import { quoteOf, weightOf, type DraftCriterion } from "./criterion.ts";
import type { DraftCheck } from "./checks.ts";
import { requirementsOf } from "./origins.ts";
import { draftOf, generateScorecard } from "./scorecard.ts";

/** A criterion that stays itself, with the lines and words of the next posting. */
export interface KeptCriterion {
  criterion: Criterion;
  /** Requirements of the next posting that it stands for; none where a person added it. */
  requirementIds: string[];
  /** Ids among them that it did not stand for before: added ones that are close to it. */
  joined: string[];
  /** Its importance followed the posting's. */
  importanceChanged: boolean;
}

/** What becomes of a scorecard's criteria when the posting has changed. */
export interface CarriedOver {
  kept: KeptCriterion[];
  /** Proposed for requirements that are new. */
  added: DraftCriterion[];
  /** Criteria whose requirements all went; whether they go too is for a person to say. */
  dropped: Criterion[];
  /** The checks of the next posting. */
  checks: DraftCheck[];
}

const importanceFrom = (requirements: readonly Requirement[]): Criterion["importance"] =>
  requirements.some(({ importance }) => importance === "required") ? "required" : "preferred";

/** The same criterion on the next posting. A person's own title, guidance and weight stay. */
const onNext = (
  criterion: Criterion,
  former: readonly Requirement[],
  next: readonly Requirement[],
): Pick<KeptCriterion, "criterion" | "importanceChanged"> => {
  const [was, is] = [importanceFrom(former), importanceFrom(next)];
  const importanceChanged = was !== is && criterion.importance === was;
  const importance = importanceChanged ? is : criterion.importance;
  const weight =
    importanceChanged && criterion.weight === weightOf(was) ? weightOf(is) : criterion.weight;
  return {
    criterion: {
      ...criterion,
      importance,
      weight,
      lines: next.map(({ lines }) => lines),
      quote: quoteOf(next),
    },
    importanceChanged,
  };
};

/**
 * Carries the criteria of a scorecard over to a changed posting: those whose requirements persist
 * keep their identity, added requirements join a criterion that is near or become one, and
 * criteria whose requirements all went are named. Criteria that a person added are kept.
 */
export const carryOver = (input: {
  criteria: readonly Criterion[];
  former: PostingReading;
  next: PostingReading;
  comparison: PostingComparison;
  competencies: readonly Competency[];
}): CarriedOver => {
  const { criteria, former, next, comparison, competencies } = input;
  const nextOf = new Map(
    [...comparison.unchanged, ...comparison.reweighted, ...comparison.reworded].map((pair) => [
      pair.former.id,
      pair.next,
    ]),
  );
  const owner = new Map<string, string>();
  const parts = criteria.map((criterion) => {
    const was = requirementsOf(criterion, former);
    const is = was.flatMap(({ id }) => nextOf.get(id) ?? []);
    for (const { id } of is) owner.set(id, criterion.id);
    return { criterion, was, is, joined: new Array<Requirement>() };
  });
  const drafted = generateScorecard(next, competencies);
  const addedIds = new Set(comparison.added.map(({ id }) => id));
  const added: DraftCriterion[] = [];
  for (const draft of drafted.criteria) {
    const fresh = draft.requirementIds.filter((id) => addedIds.has(id));
    if (fresh.length === 0) continue;
    const owners = new Set(draft.requirementIds.flatMap((id) => owner.get(id) ?? []));
    const home = parts.find(({ criterion }) => owners.has(criterion.id));
    const isFresh = (requirement: Requirement): boolean => fresh.includes(requirement.id);
    if (home) home.joined.push(...next.requirements.filter(isFresh));
    else if (fresh.length === draft.requirementIds.length) added.push(draft);
    else {
      const made = draftOf(next, fresh, competencies);
      if (made) added.push(made);
    }
  }
  const kept = parts.flatMap(({ criterion, was, is, joined }): KeptCriterion[] => {
    if (was.length === 0) {
      return [{ criterion, requirementIds: [], joined: [], importanceChanged: false }];
    }
    const all = next.requirements.filter(
      (requirement) => is.includes(requirement) || joined.includes(requirement),
    );
    if (is.length === 0) return [];
    return [
      {
        ...onNext(criterion, was, all),
        requirementIds: all.map(({ id }) => id),
        joined: joined.map(({ id }) => id),
      },
    ];
  });
  return {
    kept,
    added,
    dropped: parts
      .filter(({ was, is }) => was.length > 0 && is.length === 0)
      .map(({ criterion }) => criterion),
    checks: drafted.checks,
  };
};
