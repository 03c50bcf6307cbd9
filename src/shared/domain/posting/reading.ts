import { z } from "zod";

/** A run of characters of the posting's text: UTF-16 offsets, `end` exclusive. */
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof spanSchema>;

/** First and last line of a span, both counted from 1 and both included. */
export const lineRangeSchema = z.tuple([z.int().min(1), z.int().min(1)]);
export type LineRange = z.infer<typeof lineRangeSchema>;

export const importanceSchema = z.enum(["required", "preferred"]);
export type Importance = z.infer<typeof importanceSchema>;

export const sectionKindSchema = z.enum([
  "required",
  "preferred",
  "responsibilities",
  "about",
  "benefits",
  "legal",
  "signals",
  "other",
]);
export type SectionKind = z.infer<typeof sectionKindSchema>;

/** What a criterion is about. */
export const criterionCategorySchema = z.enum([
  "experience",
  "leadership",
  "technical",
  "domain",
  "execution",
  "collaboration",
  "communication",
  "education",
  "tools",
  "values",
]);
export type CriterionCategory = z.infer<typeof criterionCategorySchema>;

/** What a fact asked of the application is about. */
export const checkKindSchema = z.enum([
  "years",
  "degree",
  "licence",
  "clearance",
  "authorisation",
  "language",
  "travel",
  "physical",
  /** When and where the work is done, and what a person has to bring: shifts, place, tools, a car. */
  "availability",
]);

/** What is known of a stretch of the text before it is read: from HTML, Markdown, a PDF or a .docx. */
export const postingMarkSchema = z.object({
  kind: z.enum(["heading", "listItem", "tableRow", "bold"]),
  /** Depth of a heading (1 to 6) or of nesting of a list item (from 0); 0 for the rest. */
  level: z.int().min(0).max(20),
  span: spanSchema,
});
export type PostingMark = z.infer<typeof postingMarkSchema>;

/** Text as it came, with what its source knew of headings, lists and tables (none for plain text). */
export const postingDocumentSchema = z.object({
  text: z.string(),
  marks: z.array(postingMarkSchema).default([]),
});
export type PostingDocument = z.infer<typeof postingDocumentSchema>;

export const workplaceSchema = z.enum(["onsite", "hybrid", "remote"]);
export type Workplace = z.infer<typeof workplaceSchema>;

export const employmentTypeSchema = z.enum([
  "full_time",
  "part_time",
  "contract",
  "temporary",
  "internship",
  "volunteer",
]);
export type EmploymentType = z.infer<typeof employmentTypeSchema>;

export const senioritySchema = z.enum([
  "intern",
  "entry",
  "mid",
  "senior",
  "staff",
  "manager",
  "director",
  "executive",
]);
export type Seniority = z.infer<typeof senioritySchema>;

/** Pay as stated: amounts in whole or decimal units of `currency` (ISO 4217) for each `period`. */
export const paySchema = z.object({
  min: z.number().nonnegative().nullable(),
  max: z.number().nonnegative().nullable(),
  currency: z.string().length(3),
  period: z.enum(["hour", "day", "week", "month", "year"]),
});
export type Pay = z.infer<typeof paySchema>;

const fact = <T extends z.ZodType>(value: T) =>
  z.object({ value, span: spanSchema, lines: lineRangeSchema });

export const postingFactsSchema = z.object({
  title: fact(z.string()).nullable(),
  company: fact(z.string()).nullable(),
  team: fact(z.string()).nullable(),
  locations: z.array(fact(z.string())),
  workplace: fact(workplaceSchema).nullable(),
  employmentType: fact(employmentTypeSchema).nullable(),
  seniority: fact(senioritySchema).nullable(),
  pay: fact(paySchema).nullable(),
  /** A plain date, YYYY-MM-DD. */
  postedOn: fact(z.string()).nullable(),
  sourceUrl: fact(z.string()).nullable(),
  /** The job board the posting stood on, by name ("Greenhouse", "Lever"). */
  board: fact(z.string()).nullable(),
});
export type PostingFacts = z.infer<typeof postingFactsSchema>;

export const postingSectionSchema = z.object({
  kind: sectionKindSchema,
  /** The heading as written, without marks and colon; null where a section has none. */
  heading: z.string().nullable(),
  span: spanSchema,
  lines: lineRangeSchema,
});
export type PostingSection = z.infer<typeof postingSectionSchema>;

export const measureSchema = z.object({
  years: z.object({ min: z.number().nonnegative(), max: z.number().nonnegative().nullable() }),
  /** What the years are of, in the posting's words ("people management experience"). */
  of: z.string(),
});
export type Measure = z.infer<typeof measureSchema>;

export const degreeSchema = z.object({
  level: z.enum(["secondary", "associate", "bachelor", "master", "doctorate", "any"]),
  /** The subject as written, null where none is named. */
  field: z.string().nullable(),
  orEquivalent: z.boolean(),
});
export type Degree = z.infer<typeof degreeSchema>;

/** One thing that the posting asks for; `text` is the posting's own, without its list mark. */
export const requirementSchema = z.object({
  /** "r1", "r2", … in the order of the text. */
  id: z.string(),
  text: z.string(),
  importance: importanceSchema,
  /** Index into `sections`. */
  section: z.int().min(0),
  span: spanSchema,
  lines: lineRangeSchema,
  measures: z.array(measureSchema),
  degree: degreeSchema.nullable(),
  /** Licences and certificates as written. */
  licences: z.array(z.string()),
  languages: z.array(z.string()),
  travel: z.string().nullable(),
  clearance: z.string().nullable(),
  physical: z.string().nullable(),
});
export type Requirement = z.infer<typeof requirementSchema>;

/** A duty or a keyword: shown beside the requirements, never a criterion of its own. */
export const postingItemSchema = z.object({
  id: z.string(),
  text: z.string(),
  span: spanSchema,
  lines: lineRangeSchema,
});
export type PostingItem = z.infer<typeof postingItemSchema>;

export const fairnessNoteSchema = z.object({
  code: z.string(),
  quote: z.string(),
  span: spanSchema,
  lines: lineRangeSchema,
  reason: z.string(),
  /** The law or the study the reason rests on. */
  source: z.string(),
  suggestion: z.string(),
});
export type FairnessNote = z.infer<typeof fairnessNoteSchema>;

/** Everything that was read from one posting. Absent facts are null; nothing is invented. */
export const postingReadingSchema = z.object({
  facts: postingFactsSchema,
  sections: z.array(postingSectionSchema),
  requirements: z.array(requirementSchema),
  responsibilities: z.array(postingItemSchema),
  signals: z.array(postingItemSchema),
  /** Sentences that come closest to a requirement, offered when `requirements` is empty. */
  closest: z.array(postingItemSchema),
  notes: z.array(fairnessNoteSchema),
});
export type PostingReading = z.infer<typeof postingReadingSchema>;
