import type { Competency } from "../competency.ts";
import type { PostingReading, Span } from "../posting/reading.ts";
import {
  applyCorrections,
  requirementAt,
  type PostingCorrection,
  type ReadCorrection,
} from "./corrections.ts";
import { isFactAlone } from "./checks.ts";
import { weightOf, type DraftCriterion } from "./criterion.ts";
import { draftOf, generateScorecard, type DraftScorecard } from "./scorecard.ts";

type CriterionCorrection = Exclude<PostingCorrection, ReadCorrection>;

/** A scorecard with a person's corrections in it, and the reading that it rests on. */
export interface CorrectedScorecard extends DraftScorecard {
  reading: PostingReading;
  /** Corrections that no longer fit the posting and changed nothing. */
  ignored: PostingCorrection[];
}

interface Corrected {
  readonly reading: PostingReading;
  readonly competencies: readonly Competency[];
}

const idsAt = (reading: PostingReading, spans: readonly Span[]): string[] =>
  spans.flatMap((span) => requirementAt(reading, span)?.id ?? []);

/** The criterion that stands for all requirements at the spans, or for the most of them. */
const criterionAt = (
  criteria: readonly DraftCriterion[],
  ids: readonly string[],
): DraftCriterion | undefined => {
  const shared = ({ requirementIds }: DraftCriterion): number =>
    requirementIds.filter((id) => ids.includes(id)).length;
  const [best] = criteria
    .filter((one) => shared(one) > 0)
    .toSorted((a, b) => shared(b) - shared(a));
  return best;
};

const replaced = (
  criteria: readonly DraftCriterion[],
  gone: readonly DraftCriterion[],
  made: readonly DraftCriterion[],
): DraftCriterion[] => {
  const place = criteria.findIndex((one) => gone.includes(one));
  return [
    ...criteria.slice(0, place),
    ...made,
    ...criteria.slice(place).filter((one) => !gone.includes(one)),
  ];
};

/** Titles stand once on a card, also after criteria were split or merged. */
const withOwnTitle = (made: DraftCriterion, others: readonly DraftCriterion[]): DraftCriterion => {
  const taken = new Set(others.map(({ title }) => title.toLowerCase()));
  if (!taken.has(made.title.toLowerCase())) return made;
  for (let i = 2; ; i += 1) {
    const title = `${made.title.split(" ").slice(0, 6).join(" ")} ${String(i)}`;
    if (!taken.has(title.toLowerCase())) return { ...made, title };
  }
};

const make = (
  { reading, competencies }: Corrected,
  requirementIds: readonly string[],
  from: readonly DraftCriterion[],
): DraftCriterion[] => {
  const made = draftOf(reading, requirementIds, competencies);
  return made ? [{ ...made, derivedFrom: from.map(({ id }) => id) }] : [];
};

const split = (
  basis: Corrected,
  criteria: readonly DraftCriterion[],
  correction: Extract<CriterionCorrection, { kind: "split" }>,
): DraftCriterion[] | undefined => {
  const whole = criterionAt(criteria, idsAt(basis.reading, correction.criterion));
  if (!whole) return undefined;
  const left = new Set(whole.requirementIds);
  const parts = correction.parts
    .map((part) => {
      const ids = idsAt(basis.reading, part).filter((id) => left.has(id));
      for (const id of ids) left.delete(id);
      return ids;
    })
    .filter((ids) => ids.length > 0);
  const all = left.size > 0 ? [[...left], ...parts] : parts;
  if (all.length < 2) return undefined;
  const others = criteria.filter((one) => one !== whole);
  const made: DraftCriterion[] = [];
  for (const ids of all) {
    made.push(...make(basis, ids, [whole]).map((one) => withOwnTitle(one, [...others, ...made])));
  }
  return replaced(criteria, [whole], made);
};

const merge = (
  basis: Corrected,
  criteria: readonly DraftCriterion[],
  correction: Extract<CriterionCorrection, { kind: "merge" }>,
): DraftCriterion[] | undefined => {
  const found = correction.criteria.flatMap(
    (spans) => criterionAt(criteria, idsAt(basis.reading, spans)) ?? [],
  );
  const gone = criteria.filter((one) => found.includes(one));
  if (gone.length < 2) return undefined;
  const ids = new Set(gone.flatMap(({ requirementIds }) => requirementIds));
  const made = make(basis, [...ids], gone);
  const others = criteria.filter((one) => !gone.includes(one));
  return replaced(
    criteria,
    gone,
    made.map((one) => withOwnTitle(one, others)),
  );
};

const edit = (
  { reading }: Corrected,
  criteria: readonly DraftCriterion[],
  { criterion, change }: Extract<CriterionCorrection, { kind: "edit" }>,
): DraftCriterion[] | undefined => {
  const edited = criterionAt(criteria, idsAt(reading, criterion));
  if (!edited) return undefined;
  const importance = change.importance ?? edited.importance;
  const weight =
    change.weight ??
    (importance !== edited.importance && edited.weight === weightOf(edited.importance)
      ? weightOf(importance)
      : edited.weight);
  const {
    title = edited.title,
    category = edited.category,
    guidance = edited.guidance,
    questions = edited.questions,
  } = change;
  const next = { ...edited, title, category, importance, weight, guidance, questions };
  return criteria.map((one) => (one === edited ? next : one));
};

const move = (
  { reading }: Corrected,
  criteria: readonly DraftCriterion[],
  correction: Extract<CriterionCorrection, { kind: "move" }>,
): DraftCriterion[] | undefined => {
  const moved = criterionAt(criteria, idsAt(reading, correction.criterion));
  if (!moved) return undefined;
  const others = criteria.filter((one) => one !== moved);
  const before = correction.before && criterionAt(others, idsAt(reading, correction.before));
  const place = before ? others.indexOf(before) : others.length;
  return [...others.slice(0, place), moved, ...others.slice(place)];
};

const applied = (
  basis: Corrected,
  criteria: readonly DraftCriterion[],
  correction: CriterionCorrection,
): DraftCriterion[] | undefined => {
  switch (correction.kind) {
    case "split":
      return split(basis, criteria, correction);
    case "merge":
      return merge(basis, criteria, correction);
    case "edit":
      return edit(basis, criteria, correction);
    case "move":
      return move(basis, criteria, correction);
  }
};

/**
 * The criteria of the reading as it came, with its lines read as a person says. What was gathered
 * stays together, so that correcting one line leaves every other criterion alone.
 */
const withCorrectedLines = (
  drafted: readonly DraftCriterion[],
  raw: PostingReading,
  { reading, competencies }: Corrected,
): DraftCriterion[] => {
  const asked = new Map(reading.requirements.map((requirement) => [requirement.id, requirement]));
  const kept = drafted.flatMap((criterion): DraftCriterion[] => {
    const requirements = criterion.requirementIds.flatMap((id) => asked.get(id) ?? []);
    if (requirements.length < criterion.requirementIds.length) {
      const made = draftOf(
        reading,
        requirements.map(({ id }) => id),
        competencies,
      );
      return made ? [made] : [];
    }
    const importance = requirements.some((one) => one.importance === "required")
      ? "required"
      : "preferred";
    return [{ ...criterion, importance, weight: weightOf(importance) }];
  });
  const known = new Set(raw.requirements.map(({ id }) => id));
  const fresh = reading.requirements
    .filter((requirement) => !known.has(requirement.id) && !isFactAlone(requirement))
    .flatMap(({ id }) => draftOf(reading, [id], competencies) ?? []);
  const all = fresh.reduce((others, one) => [...others, withOwnTitle(one, others)], kept);
  return all.toSorted(
    (a, b) => Number(a.importance === "preferred") - Number(b.importance === "preferred"),
  );
};

/**
 * Proposes a scorecard from a reading and replays a person's corrections over it, in their order:
 * first those of lines, then those of criteria. What no longer fits is ignored and named.
 */
export const generateCorrected = (
  raw: PostingReading,
  competencies: readonly Competency[],
  corrections: readonly PostingCorrection[],
): CorrectedScorecard => {
  const { reading, ofCriteria, ignored } = applyCorrections(raw, corrections);
  const isAsRead = reading === raw;
  const drafted = generateScorecard(raw, competencies);
  const { checks, notes } = isAsRead ? drafted : generateScorecard(reading, competencies);
  let criteria = isAsRead
    ? drafted.criteria
    : withCorrectedLines(drafted.criteria, raw, { reading, competencies });
  for (const correction of ofCriteria) {
    const next = applied({ reading, competencies }, criteria, correction);
    if (next) criteria = next;
    else ignored.push(correction);
  }
  return { checks, notes, criteria, reading, ignored };
};
