import { z } from "zod";
import { criterionCategorySchema } from "./posting/reading.ts";

/*
 * A library of competencies is a set of JSON files, one for each category in
 * `resources/competencies/` ("leadership.json" holds the competencies of category "leadership").
 * A file of a person's own may hold competencies of several categories. A file is:
 *
 *   { "about": "One or two sentences: what is in the file.",
 *     "competencies": [ { key, name, category, terms, guidance: { low, middle, high }, questions } ] }
 *
 * key        Lower case words parted by hyphens: "people-management". Unique over all files; it
 *            never changes, and a later file with the same key takes the place of the earlier one.
 * name       A noun phrase of one to five words in sentence case, good enough to stand as the title
 *            of a criterion: "People management", "Stakeholder communication".
 * terms      What a requirement says when it asks for this; any one is enough. A term is one to six
 *            words, without regard to case, accents, hyphens and slashes ("cross functional" finds
 *            "cross-functional"). A word may be a stem, three letters or more and an asterisk
 *            ("mentor*" finds mentor, mentors, mentoring), or a choice ("lead|leading|led teams").
 *            "c++", "c#", ".net", "node.js" and "p&l" are words. More words in a term count for
 *            more, so "people management" wins over "management". Leave out words that many
 *            unlike requirements hold ("experience", "team", "ability"). German, French and
 *            Spanish terms are welcome ("personalführung"), written with or without accents.
 * guidance   What a rating means, in one or two whole sentences of at most 240 characters each:
 *            `low` is rating 1, `middle` rating 3, `high` rating 5. Say what the interviewer heard
 *            or saw ("Speaks of the team's work only; own decisions stay unclear."), not adjectives.
 * questions  Two to five behavioural questions, each about one thing that the candidate has done,
 *            ending in a question mark or a full stop.
 *
 * In guidance and questions "{subject}" stands for the criterion's own words, a noun phrase without
 * an article, in lower case but for names: "people management", "data analysis in SQL and Python",
 * "C++". Where those name a person, a post or a trait ("team player"), the competency's name takes
 * their place; for something that is done, "in work with {subject}" becomes "while explaining
 * findings". Write it where any such phrase reads well: after a preposition or a verb ("experience
 * with {subject}", "what counts in {subject}", "for the sake of {subject}"). Never at the beginning
 * of a sentence, never as its grammatical subject but after "did" ("What did {subject} teach you?"),
 * never after "a", "the" or "your", never twice in one text. At least one of the questions and one
 * of the ratings should hold it, so that they read as written for it.
 */

/** The place in guidance and questions where the criterion's own words go. */
export const subjectPlaceholder = "{subject}";

const bounds = {
  name: 60,
  term: 300,
  terms: 200,
  guidance: 240,
  question: 240,
  competencies: 200,
} as const;

const termWord = /^(?:[\p{L}\p{N}.+#&'’-]+\*?)(?:\|[\p{L}\p{N}.+#&'’-]+\*?)*$/u;

/** One line between two lengths, with sentences that say what to do. */
function line(what: string, most: number) {
  return z
    .string(`${what} is missing. Write it as text in quotation marks.`)
    .trim()
    .min(1, `${what} is empty. Fill it in.`)
    .max(most, `${what} is too long. Shorten it to ${most.toLocaleString("en")} characters.`)
    .refine((text) => !/\p{Cc}/u.test(text), `${what} has a line break or a tab. Take it out.`);
}

/** A sentence in which the subject may stand at most once. */
function sentence(what: string, most: number) {
  return line(what, most)
    .refine(
      (text) => text.split(subjectPlaceholder).length <= 2,
      `${what} holds ${subjectPlaceholder} more than once. Keep one.`,
    )
    .refine(
      (text) => !/[{}]/.test(text.replaceAll(subjectPlaceholder, "")),
      `${what} has a brace that is not part of ${subjectPlaceholder}. Take it out.`,
    )
    .refine(
      (text) => !text.startsWith(subjectPlaceholder),
      `${what} begins with ${subjectPlaceholder}. Put it later in the sentence.`,
    );
}

const termSchema = line("The term", bounds.term).refine((term) => {
  const words = term.split(/\s+/);
  return (
    words.length <= 6 &&
    words.every(
      (word) =>
        termWord.test(word) && word.split("|").every((one) => !one.endsWith("*") || one.length > 3),
    )
  );
}, "The term cannot be looked for. Use one to six words; an asterisk may only close a word of three letters or more, and choices are parted by a bar.");

const list = <Item extends z.ZodType>(item: Item, what: string, least: number, most: number) =>
  z
    .array(item, `The ${what} are missing. Write them as a list in square brackets.`)
    .min(least, `There are too few ${what}. Give at least ${String(least)}.`)
    .max(most, `There are too many ${what}. Keep at most ${String(most)}.`);

export const competencySchema = z.strictObject(
  {
    key: line("The key", bounds.name).regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      "The key may hold lower case letters, figures and single hyphens only, as in “people-management”.",
    ),
    name: line("The name", bounds.name).refine(
      (name) => name.split(/\s+/).length <= 5,
      "The name has more than five words. Shorten it.",
    ),
    category: z.enum(
      criterionCategorySchema.options,
      `The category is not one of ${criterionCategorySchema.options.join(", ")}. Choose one of them.`,
    ),
    terms: list(termSchema, "terms", 1, bounds.terms),
    /** What ratings 1, 3 and 5 mean. */
    guidance: z.strictObject(
      {
        low: sentence("The guidance for rating 1", bounds.guidance),
        middle: sentence("The guidance for rating 3", bounds.guidance),
        high: sentence("The guidance for rating 5", bounds.guidance),
      },
      "The guidance is missing. Write it as { low, middle, high }.",
    ),
    questions: list(sentence("The question", bounds.question), "questions", 2, 5),
  },
  "The competency is not an object. Write { key, name, category, terms, guidance, questions }.",
);
export type Competency = z.infer<typeof competencySchema>;

/** The file without a look at each competency, so that one bad one does not spoil the others. */
const fileFrame = z.strictObject(
  {
    about: line("The field “about”", 1_000),
    competencies: list(z.unknown(), "competencies", 1, bounds.competencies),
  },
  'The file holds no object. Write { "about": …, "competencies": […] }.',
);

/** What could be used of a file, and a sentence for everything that could not. */
export interface ParsedCompetencies {
  competencies: Competency[];
  problems: string[];
}

/**
 * Reads the text of a competency file. Each problem says where, what is wrong and what to do; a
 * competency with a problem is left out and the others are kept.
 */
export function parseCompetencyFile(fileName: string, text: string): ParsedCompetencies {
  const raw = jsonOf(text);
  if (raw === undefined) {
    return {
      competencies: [],
      problems: [`${fileName} is not valid JSON. Check its commas, quotation marks and brackets.`],
    };
  }
  const file = fileFrame.safeParse(raw);
  const problems = file.success ? [] : sentencesOf(fileName, file.error);
  const entries = z.looseObject({ competencies: z.array(z.unknown()) }).safeParse(raw);
  const kept = new Map<string, Competency>();
  for (const [index, entry] of (entries.data?.competencies ?? [])
    .slice(0, bounds.competencies)
    .entries()) {
    const key = z.looseObject({ key: z.string().max(bounds.name) }).safeParse(entry).data?.key;
    const named = key === undefined ? "" : ` (“${key}”)`;
    const where = `${fileName}, competency ${String(index + 1)}${named}`;
    const parsed = competencySchema.safeParse(entry);
    if (!parsed.success) problems.push(...sentencesOf(where, parsed.error));
    else if (kept.has(parsed.data.key)) {
      problems.push(`${where}: The key is in the file twice. Give this one another key.`);
    } else kept.set(parsed.data.key, parsed.data);
  }
  return { competencies: [...kept.values()], problems };
}

/** Several files as one library: a later competency takes the place of an earlier of the same key. */
export function mergeCompetencies(files: readonly (readonly Competency[])[]): Competency[] {
  return [...new Map(files.flat().map((competency) => [competency.key, competency])).values()];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sentencesOf(where: string, error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const place = issue.path.map((part) => (typeof part === "number" ? part + 1 : part)).join(" ");
    const at = place === "" ? where : `${where}, ${place}`;
    if (issue.code !== "unrecognized_keys") return `${at}: ${issue.message}`;
    const names = issue.keys.map((name) => `“${name}”`).join(", ");
    return `${at}: ${names} is not known here. Correct the name or remove it.`;
  });
}
