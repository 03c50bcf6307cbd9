import { z } from "zod";
import { candidateFactsSchema } from "./candidate.ts";
import { emailSchema, requiredLine } from "./fields.ts";
import { checkKindSchema } from "./posting/reading.ts";
import {
  checkAnswerSchema,
  overallRecommendationSchema,
  ratingSchema,
  scorecardStatusSchema,
} from "./scorecard.ts";

/*
 * The format of the invented data that a first run can look around in: `sample.json` beside the
 * texts of its postings. Times are days before the moment it is loaded, so that it never ages.
 */

/** Days before loading; 1.5 is a day and a half. */
const daysAgoSchema = z.number().min(0).max(3_650);
const indexSchema = z.int().min(0);
const lineSchema = z.int().min(1);

const sampleRequisitionSchema = z.strictObject({
  /** File name of the posting beside `sample.json`; facts, criteria and checks are read from it. */
  posting: z.string().regex(/^[a-z0-9-]+\.txt$/u),
  status: z.enum(["draft", "open", "on_hold"]),
  blind: z.enum(["never", "until_submitted", "always"]).default("until_submitted"),
  openings: z.int().min(1).max(20),
  createdDaysAgo: daysAgoSchema,
});

const sampleScorecardSchema = z.strictObject({
  /** Name of one of `members`. */
  author: z.string(),
  interview: requiredLine("The interview's name"),
  status: scorecardStatusSchema,
  /** When it was begun and, where it was, submitted. */
  daysAgo: daysAgoSchema,
  ratings: z.array(
    z.strictObject({
      /** A line of the posting; the criterion that came from it is rated. */
      line: lineSchema,
      answer: z.union([ratingSchema, z.literal("not_assessed")]),
      evidence: z.string().default(""),
    }),
  ),
  recommendation: overallRecommendationSchema.nullable(),
  takeaways: z.string().default(""),
  privateNote: z.string().default(""),
  /** The reason for submitting with gaps; needed where something is missing. */
  gapReason: z.string().nullable().default(null),
});

const sampleOutcomeSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.enum(["rejected", "withdrawn"]),
    /** Name of a disposition reason of this kind. */
    reason: z.string(),
    note: z.string().nullable().default(null),
    daysAgo: daysAgoSchema,
  }),
  z.strictObject({
    kind: z.literal("hired"),
    daysAgo: daysAgoSchema,
    /** Days from loading to the start date. */
    startsInDays: z.int().min(-365).max(365),
  }),
]);

const sampleApplicationSchema = z.strictObject({
  /** Index into `requisitions`. */
  requisition: indexSchema,
  appliedDaysAgo: daysAgoSchema,
  /** In the order in which they happened; each stage by its name. */
  moves: z.array(z.strictObject({ stage: z.string(), daysAgo: daysAgoSchema })).default([]),
  outcome: sampleOutcomeSchema.nullable().default(null),
  scorecards: z.array(sampleScorecardSchema).default([]),
  checks: z
    .array(
      z.strictObject({
        /** A line of the posting, and the kind of fact that it asks for. */
        line: lineSchema,
        kind: checkKindSchema,
        answer: checkAnswerSchema,
        seenIn: z.string().nullable().default(null),
      }),
    )
    .default([]),
});

const sampleCandidateSchema = z.strictObject({
  facts: candidateFactsSchema,
  tags: z.array(requiredLine("The tag", 60)).default([]),
  addedDaysAgo: daysAgoSchema,
  applications: z.array(sampleApplicationSchema).default([]),
  notes: z
    .array(z.strictObject({ author: z.string(), text: z.string().min(1), daysAgo: daysAgoSchema }))
    .default([]),
});

/** The whole of `sample.json`. Indices and names that point nowhere are refused. */
export const sampleDataSchema = z
  .strictObject({
    /** Says that everything in the file is invented. */
    notice: z.string().min(1),
    /** Colleagues who wrote scorecards and notes; the acting person is not among them. */
    members: z.array(z.strictObject({ name: requiredLine("The name"), email: emailSchema })),
    requisitions: z.array(sampleRequisitionSchema).min(1),
    candidates: z.array(sampleCandidateSchema).min(1),
  })
  .superRefine((data, context) => {
    const names = new Set(data.members.map((member) => member.name));
    const unknown = (author: string, path: (string | number)[]) => {
      if (names.has(author)) return;
      context.addIssue({ code: "custom", path, message: `${author} is not among the members.` });
    };
    data.candidates.forEach((candidate, index) => {
      const path = ["candidates", index];
      candidate.notes.forEach((note, at) => {
        unknown(note.author, [...path, "notes", at, "author"]);
      });
      candidate.applications.forEach((application, at) => {
        const here = [...path, "applications", at];
        if (application.requisition >= data.requisitions.length) {
          context.addIssue({
            code: "custom",
            path: [...here, "requisition"],
            message: `There is no requisition ${application.requisition.toString()}.`,
          });
        }
        application.scorecards.forEach((card, place) => {
          unknown(card.author, [...here, "scorecards", place, "author"]);
        });
      });
    });
  });
export type SampleData = z.infer<typeof sampleDataSchema>;
export type SampleCandidate = SampleData["candidates"][number];
export type SampleApplication = SampleCandidate["applications"][number];
export type SampleScorecard = SampleApplication["scorecards"][number];

/**
 * What a person is told after the sample data was removed: how many of their own candidates were
 * kept without a requisition, and how many sample candidates left their own requisitions.
 */
export function sampleRemovedText({ kept, gone }: { kept: number; gone: number }): string {
  const many = (count: number, one: string, more: string) =>
    count === 1 ? one : more.replace("#", count.toLocaleString("en"));
  const parts = ["The sample data was removed."];
  if (kept > 0) {
    parts.push(
      many(
        kept,
        "1 candidate you had added to a sample requisition was kept as a prospect.",
        "# candidates you had added to sample requisitions were kept as prospects.",
      ),
    );
  }
  if (gone > 0) {
    parts.push(
      many(
        gone,
        "1 sample candidate also left a requisition of yours.",
        "# sample candidates also left requisitions of yours.",
      ),
    );
  }
  return parts.join(" ");
}
