import { z } from "zod";
import {
  criterionCategorySchema,
  importanceSchema,
  lineRangeSchema,
  spanSchema,
  type LineRange,
  type PostingReading,
  type Requirement,
  type Span,
} from "../posting/reading.ts";
import { guidanceSchema } from "../scorecard.ts";

/*
 * A correction points into the posting's text, which never changes, by the spans of the lines that
 * it is about. So it can be stored beside the posting and replayed over every later reading.
 */

const spans = z.array(spanSchema).min(1).max(500);

/** What a person says that a line of the posting is. */
export const readAsSchema = z.enum(["required", "preferred", "responsibility", "none"]);
export type ReadAs = z.infer<typeof readAsSchema>;

export const postingCorrectionSchema = z.discriminatedUnion("kind", [
  /** The text at `span` is a requirement, a duty, or nothing that is asked. */
  z.strictObject({
    kind: z.literal("read"),
    span: spanSchema,
    as: readAsSchema,
    /** The words at the span and their lines, where the reading had found nothing there. */
    said: z.strictObject({ text: z.string().min(1).max(5_000), lines: lineRangeSchema }).optional(),
  }),
  /** A criterion is taken apart; requirements in no part stay with it. */
  z.strictObject({
    kind: z.literal("split"),
    criterion: spans,
    parts: z.array(spans).min(1).max(100),
  }),
  /** Criteria become one. */
  z.strictObject({ kind: z.literal("merge"), criteria: z.array(spans).min(2).max(100) }),
  /** A criterion is worded or weighed otherwise. */
  z.strictObject({
    kind: z.literal("edit"),
    criterion: spans,
    change: z.strictObject({
      title: z.string().min(1).max(200).optional(),
      category: criterionCategorySchema.optional(),
      importance: importanceSchema.optional(),
      weight: z.number().min(0).max(10).optional(),
      guidance: guidanceSchema.optional(),
      questions: z.array(z.string().max(500)).max(20).optional(),
    }),
  }),
  /** A criterion moves before another, or to the end of the list. */
  z.strictObject({ kind: z.literal("move"), criterion: spans, before: spans.nullable() }),
]);
export type PostingCorrection = z.infer<typeof postingCorrectionSchema>;
export type ReadCorrection = Extract<PostingCorrection, { kind: "read" }>;

export const postingCorrectionsSchema = z.array(postingCorrectionSchema).max(2_000);

/** True when two spans are about the same text: each covers half of the other or more. */
export const isSameSpan = (a: Span, b: Span): boolean => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 >= Math.max(a.end - a.start, b.end - b.start);
};

/** The requirement at a span, if there is one. */
export const requirementAt = (reading: PostingReading, span: Span): Requirement | undefined =>
  reading.requirements.find((requirement) => isSameSpan(requirement.span, span));

interface Item {
  readonly id: string;
  readonly text: string;
  readonly span: Span;
  readonly lines: LineRange;
}

const plainItem = ({ id, text, span, lines }: Item): Item => ({ id, text, span, lines });

const requirementFrom = (
  item: Item,
  reading: PostingReading,
  importance: Requirement["importance"],
): Requirement => ({
  ...plainItem(item),
  // A line keeps one id, whatever it is read as, apart from those of requirements as read.
  id: /^r\d+$/.test(item.id) ? item.id : `p${String(item.span.start)}`,
  importance,
  section: Math.max(
    0,
    reading.sections.findIndex(
      ({ span }) => span.start <= item.span.start && item.span.start < span.end,
    ),
  ),
  measures: [],
  degree: null,
  licences: [],
  languages: [],
  travel: null,
  clearance: null,
  physical: null,
});

const inOrder = <T extends { readonly span: Span }>(items: readonly T[]): T[] =>
  items.toSorted((a, b) => a.span.start - b.span.start);

/** One line read otherwise; undefined where the reading has no such line. */
const readOtherwise = (
  reading: PostingReading,
  { span, as, said }: ReadCorrection,
): PostingReading | undefined => {
  const at = (item: Item): boolean => isSameSpan(item.span, span);
  const away = (item: Item): boolean => !at(item);
  const requirement = reading.requirements.find(at);
  const item =
    requirement ??
    [...reading.responsibilities, ...reading.closest, ...reading.signals].find(at) ??
    (said && { id: `p${String(span.start)}`, span, ...said });
  if (!item) return undefined;
  const without: PostingReading = {
    ...reading,
    requirements: reading.requirements.filter(away),
    responsibilities: reading.responsibilities.filter(away),
    closest: reading.closest.filter(away),
    signals: reading.signals.filter(away),
  };
  if (as === "none") return without;
  if (as === "responsibility") {
    return {
      ...without,
      responsibilities: inOrder([...without.responsibilities, plainItem(item)]),
    };
  }
  const asked = requirement
    ? { ...requirement, importance: as }
    : requirementFrom(item, reading, as);
  return { ...without, requirements: inOrder([...without.requirements, asked]) };
};

/**
 * Replays the corrections of lines over a reading. Requirements keep their ids; a line that becomes
 * one gets an id from its place ("p120"). Corrections that no longer fit are left out and
 * returned as `ignored`; those of criteria are passed on, to be replayed over the criteria.
 */
export const applyCorrections = (
  reading: PostingReading,
  corrections: readonly PostingCorrection[],
): {
  reading: PostingReading;
  ofCriteria: Exclude<PostingCorrection, ReadCorrection>[];
  ignored: PostingCorrection[];
} => {
  let corrected = reading;
  // A line that was taken for nothing can be brought back by a later correction.
  const known: Item[] = [...reading.requirements, ...reading.responsibilities];
  const ofCriteria: Exclude<PostingCorrection, ReadCorrection>[] = [];
  const ignored: PostingCorrection[] = [];
  for (const correction of corrections) {
    if (correction.kind !== "read") {
      ofCriteria.push(correction);
      continue;
    }
    const next =
      readOtherwise(corrected, correction) ?? broughtBack(corrected, correction, known, reading);
    if (next) corrected = next;
    else ignored.push(correction);
  }
  return { reading: corrected, ofCriteria, ignored };
};

const broughtBack = (
  corrected: PostingReading,
  correction: ReadCorrection,
  known: readonly Item[],
  original: PostingReading,
): PostingReading | undefined => {
  const item = known.find(({ span }) => isSameSpan(span, correction.span));
  if (!item) return undefined;
  const requirement = original.requirements.find(({ id }) => id === item.id);
  const withIt: PostingReading = requirement
    ? { ...corrected, requirements: inOrder([...corrected.requirements, requirement]) }
    : { ...corrected, responsibilities: inOrder([...corrected.responsibilities, item]) };
  return readOtherwise(withIt, correction);
};
