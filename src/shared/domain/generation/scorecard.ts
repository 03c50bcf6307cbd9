import { subjectPlaceholder, type Competency } from "../competency.ts";
import type { CriterionCategory, PostingReading } from "../posting/reading.ts";
import { draftChecks, isFactAlone, isYearsAlone, type DraftCheck } from "./checks.ts";
import { criterionIdOf, weightOf, type DraftCriterion } from "./criterion.ts";
import { fallback, type Prompts } from "./fallback.ts";
import { gather, importanceOf, subjectOf, type Group, type Subject } from "./gather.ts";
import { categoryOfGroup, leadingCompetency, nameGroups, type Name } from "./naming.ts";
import { filled, nameWithin, plainSubject, type WithinText } from "./subject.ts";
import { withoutCompany } from "./title/title.ts";
import { comparable } from "./words.ts";

/** What is proposed from one posting: what to rate, what to check, and what a person should know. */
export interface DraftScorecard {
  criteria: DraftCriterion[];
  checks: DraftCheck[];
  /** Sentences on what is unusual about this posting and what was proposed for it. */
  notes: string[];
}

/** With fewer rated criteria than this, years of something are proposed for rating as well. */
const FEW = 3;
/** Categories in which years alone say nothing of a skill ("2 years of retail experience"). */
const BROAD: ReadonlySet<CriterionCategory> = new Set(["experience", "domain", "education"]);
const MAX_QUESTIONS = 3;
const ENOUGH_QUESTIONS = 2;

/** A competency further down the list is used where it has at least this share of the best's points. */
const SECOND = 0.6;

/** What a group is asked and rated by, and how many groups before it and in all have the same. */
interface Basis {
  readonly category: CriterionCategory;
  readonly competency: Competency | undefined;
  readonly place: number;
  readonly sharers: number;
}

/** The leading competency of each group; another that it asks for as well where that one is taken. */
const basesOf = (groups: readonly Group[]): Basis[] => {
  const taken = new Map<string, number>();
  const chosen = groups.map((group) => {
    const leading = leadingCompetency(group);
    const isFree = leading !== undefined && !taken.has(leading.key);
    const other = isFree
      ? undefined
      : group
          .flatMap(({ competencies }) =>
            competencies.filter(
              ({ competency, points }) =>
                competency.category === leading?.category &&
                points >= (competencies[0]?.points ?? 0) * SECOND,
            ),
          )
          .find(({ competency }) => !taken.has(competency.key))?.competency;
    const competency = other ?? leading;
    const place = competency === undefined ? 0 : (taken.get(competency.key) ?? 0);
    if (competency) taken.set(competency.key, place + 1);
    return { category: categoryOfGroup(group), competency, place };
  });
  return chosen.map((basis) => ({
    ...basis,
    sharers: taken.get(basis.competency?.key ?? "") ?? 1,
  }));
};

const isOwn = (question: string): boolean => question.includes(subjectPlaceholder);

/**
 * Where several criteria rest on one competency, its questions are dealt out among them; the one
 * with the criterion's own words goes to the first, and to the one for whom nothing else is left.
 */
const dealt = ({ competency, place, sharers }: Basis): string[] => {
  const questions = competency?.questions ?? [];
  const own = questions.find(isOwn);
  const plain = questions.filter((question) => question !== own);
  const mine = plain.filter((_, i) => i % sharers === place);
  if (own === undefined) return mine.slice(0, MAX_QUESTIONS);
  const getsOwn = place === 0 || place === plain.length;
  return getsOwn ? [...mine.slice(0, MAX_QUESTIONS - 1), own] : mine;
};

/** What a category asks of a skill; delivery as such would miss what its competency is about. */
const furtherFor = ({ category, competency }: Basis): Prompts =>
  fallback[category === "execution" && competency ? "technical" : category];

/**
 * Two or three questions, none of them asked before on this card: the competency's, and the
 * category's where those are too few or none holds the criterion's own words.
 */
const questionsFor = (
  basis: Basis,
  { subject, instead }: { subject: WithinText; instead: WithinText | undefined },
  asked: Set<string>,
): string[] => {
  const { questions } = furtherFor(basis);
  const first = dealt(basis);
  const further = [...questions.slice(basis.place % questions.length), ...questions];
  const chosen: string[] = [];
  const repeated: string[] = [];
  let hasOwn = false;
  for (const question of new Set([...first, ...further])) {
    const isGiven = first.includes(question);
    const isEnough = basis.competency === undefined || isGiven ? MAX_QUESTIONS : ENOUGH_QUESTIONS;
    if (chosen.length >= MAX_QUESTIONS || (chosen.length >= isEnough && hasOwn)) break;
    const text = filled(question, subject, isGiven ? instead : undefined);
    if (asked.has(text)) {
      repeated.push(text);
      continue;
    }
    chosen.push(text);
    hasOwn ||= isOwn(question);
  }
  // Two criteria of one category without words of their own: rather the same question than none.
  chosen.push(...repeated.slice(0, Math.max(0, ENOUGH_QUESTIONS - chosen.length)));
  for (const text of chosen) asked.add(text);
  return chosen;
};

const criterionOf = (
  group: Group,
  { title, within }: Name,
  basis: Basis,
  { checks, asked }: { checks: readonly DraftCheck[]; asked: Set<string> },
): DraftCriterion => {
  const requirementIds = group.map(({ requirement }) => requirement.id);
  const importance = importanceOf(group);
  const { competency, category, place } = basis;
  const instead = competency ? nameWithin(competency.name) : undefined;
  const isNamed = competency !== undefined && comparable(title) === comparable(competency.name);
  const subject = (isNamed ? undefined : within) ?? instead ?? plainSubject(category);
  // A scale that stands on the card already would tell nothing of what is different here.
  const isRepeated = place > 0 && within !== undefined;
  const scale = (isRepeated ? undefined : competency) ?? furtherFor(basis);
  const say = (text: string): string => filled(text, subject, isRepeated ? undefined : instead);
  const { low, middle, high } = scale.guidance;
  return {
    id: criterionIdOf(requirementIds),
    title,
    category,
    importance,
    weight: weightOf(importance),
    ratedBy: "rating",
    checks: checks
      .filter((check) => check.requirementIds.some((id) => requirementIds.includes(id)))
      .map(({ id }) => id),
    requirementIds,
    lines: group.map(({ requirement }) => requirement.lines),
    guidance: { low: say(low), middle: say(middle), high: say(high) },
    questions: questionsFor(basis, { subject, instead }, asked),
    competency: competency?.key ?? null,
    derivedFrom: [],
  };
};

/** Criteria for groups that are given: what `generateScorecard` makes of its own. */
const criteriaOfGroups = (
  groups: readonly Group[],
  checks: readonly DraftCheck[],
): DraftCriterion[] => {
  const names = nameGroups(groups);
  const bases = basesOf(groups);
  const asked = new Set<string>();
  return groups.flatMap((group, i) => {
    const [name, basis] = [names[i], bases[i]];
    return name && basis ? [criterionOf(group, name, basis, { checks, asked })] : [];
  });
};

/** The requirements that are rated; the others are facts and become checks alone. */
const ratedOf = (reading: PostingReading, library: readonly Competency[]): Subject[] => {
  const without = withoutCompany(reading);
  const subjects = reading.requirements
    .filter((requirement) => !isFactAlone(requirement))
    .map((requirement) => subjectOf(requirement, library, without));
  const isRated = ({ requirement, competencies, category }: Subject): boolean =>
    !isYearsAlone(requirement) ||
    (requirement.degree === null && (competencies.length > 0 || !BROAD.has(category)));
  const rated = subjects.filter(isRated);
  if (rated.length >= FEW) return rated;
  return subjects.filter((subject) => isRated(subject) || subject.requirement.degree === null);
};

const plural = (count: number, one: string): string =>
  `${count.toLocaleString("en")} ${one}${count === 1 ? "" : "s"}`;

const notesOn = (
  { requirements, responsibilities, closest }: PostingReading,
  rated: readonly Subject[],
  criteria: readonly DraftCriterion[],
): string[] => {
  const notes: string[] = [];
  if (requirements.length === 0) {
    const hint =
      closest.length > 0
        ? "Choose among the sentences that come closest, or add criteria yourself."
        : responsibilities.length > 0
          ? "Mark duties that matter as required, or add criteria yourself."
          : "Add criteria yourself, or paste the whole posting.";
    return [
      `No requirements were found in this posting, so nothing is proposed for the scorecard. ${hint}`,
    ];
  }
  if (criteria.length === 0) {
    return [
      "This posting asks only for facts such as degrees and licences. They are proposed as checks of the application. Add what interviewers should rate, or mark duties as required.",
    ];
  }
  if (rated.every(({ requirement }) => isYearsAlone(requirement))) {
    notes.push(
      "This posting asks for little but years and qualifications. They are proposed as checks, and the experience behind the years as criteria, so that there is something to rate.",
    );
  } else if (criteria.length < FEW) {
    notes.push(
      `Only ${plural(criteria.length, "criterion").replace("criterions", "criteria")} could be drawn from this posting. Add what else interviewers should rate.`,
    );
  }
  if (rated.length > criteria.length) {
    notes.push(
      `${plural(rated.length, "requirement")} were gathered into ${plural(criteria.length, "criterion").replace("criterions", "criteria")}. Each can be taken apart again.`,
    );
  }
  return notes;
};

/**
 * Proposes a scorecard from a reading and a library of competencies: at most ten criteria, required
 * ones first, each with the requirements and lines it came from, and the checks of facts. Every
 * requirement is in exactly one criterion or among the checks, or in both where it states a fact
 * and asks for skill. The same reading and library always give the same.
 */
export const generateScorecard = (
  reading: PostingReading,
  competencies: readonly Competency[],
): DraftScorecard => {
  const checks = draftChecks(reading);
  const rated = ratedOf(reading, competencies);
  const criteria = criteriaOfGroups(gather(rated), checks);
  return { criteria, checks, notes: notesOn(reading, rated, criteria) };
};

/**
 * One criterion for the requirements with these ids, as `generateScorecard` would write it;
 * undefined where the reading has none of them.
 */
export const draftOf = (
  reading: PostingReading,
  requirementIds: readonly string[],
  competencies: readonly Competency[],
): DraftCriterion | undefined => {
  const without = withoutCompany(reading);
  const group = reading.requirements
    .filter(({ id }) => requirementIds.includes(id))
    .map((requirement) => subjectOf(requirement, competencies, without));
  return group.length === 0 ? undefined : criteriaOfGroups([group], draftChecks(reading))[0];
};
