import type { Criterion } from "../scorecard.ts";

/** One difference of one criterion between two versions of a template. */
export interface CriterionChange {
  criterionId: string;
  field: "title" | "category" | "importance" | "weight" | "guidance" | "questions";
  /** A whole sentence: "“SQL” is now called “SQL and Python”." */
  text: string;
}

/** What changed between two versions of a scorecard template. */
export interface TemplateDiff {
  added: Criterion[];
  removed: Criterion[];
  changes: CriterionChange[];
  /** Criteria of both versions stand in another order. */
  isReordered: boolean;
  /** All of it, a sentence each; empty where nothing changed. */
  sentences: string[];
}

const quoted = (title: string): string => `“${title}”`;
const number = (value: number): string => value.toLocaleString("en");

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

const questionsText = (
  title: string,
  before: readonly string[],
  after: readonly string[],
): string => {
  const added = after.filter((question) => !before.includes(question)).length;
  const gone = before.filter((question) => !after.includes(question)).length;
  const count = (many: number): string => `${number(many)} question${many === 1 ? "" : "s"}`;
  if (added > 0 && gone === 0) return `${title}: ${count(added)} added.`;
  if (gone > 0 && added === 0) return `${title}: ${count(gone)} removed.`;
  if (gone === 0) return `${title}: the questions are in another order.`;
  return `${title}: the questions were changed.`;
};

const changesOf = (before: Criterion, after: Criterion): CriterionChange[] => {
  const changes: CriterionChange[] = [];
  const title = quoted(after.title);
  const say = (field: CriterionChange["field"], text: string): void => {
    changes.push({ criterionId: after.id, field, text });
  };
  if (before.title !== after.title) say("title", `${quoted(before.title)} is now called ${title}.`);
  if (before.category !== after.category) {
    say("category", `${title} moved from ${before.category} to ${after.category}.`);
  }
  if (before.importance !== after.importance) {
    say("importance", `${title} is now ${after.importance}; it was ${before.importance}.`);
  }
  if (before.weight !== after.weight) {
    say("weight", `${title} now weighs ${number(after.weight)}; it was ${number(before.weight)}.`);
  }
  if (JSON.stringify(before.guidance) !== JSON.stringify(after.guidance)) {
    say("guidance", `${title}: what the ratings mean was changed.`);
  }
  if (!sameList(before.questions, after.questions)) {
    say("questions", questionsText(title, before.questions, after.questions));
  }
  return changes;
};

/** What changed from one version of a template to another; criteria are told apart by identity. */
export const diffTemplates = (
  before: readonly Criterion[],
  after: readonly Criterion[],
): TemplateDiff => {
  const [old, now] = [
    new Map(before.map((criterion) => [criterion.id, criterion])),
    new Map(after.map((criterion) => [criterion.id, criterion])),
  ];
  const added = after.filter(({ id }) => !old.has(id));
  const removed = before.filter(({ id }) => !now.has(id));
  const changes = after.flatMap((criterion) => {
    const former = old.get(criterion.id);
    return former === undefined ? [] : changesOf(former, criterion);
  });
  const order = (
    criteria: readonly Criterion[],
    others: ReadonlyMap<string, Criterion>,
  ): string[] => criteria.map(({ id }) => id).filter((id) => others.has(id));
  const isReordered = !sameList(order(before, now), order(after, old));
  return {
    added,
    removed,
    changes,
    isReordered,
    sentences: [
      ...added.map(({ title, importance }) => `${quoted(title)} was added as ${importance}.`),
      ...removed.map(({ title }) => `${quoted(title)} was removed.`),
      ...changes.map(({ text }) => text),
      ...(isReordered ? ["The order of the criteria was changed."] : []),
    ],
  };
};
