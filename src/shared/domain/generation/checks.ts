import { z } from "zod";
import {
  checkKindSchema,
  importanceSchema,
  type Measure,
  type PostingReading,
  type Requirement,
} from "../posting/reading.ts";
import {
  ASKS_SKILL,
  AUTHORISATION,
  CLEARANCE,
  LANGUAGE_ALONE,
  LICENCE_WORDS,
  QUALIFIES,
  SECOND_LANGUAGE,
  asksAvailability,
  asksCondition,
} from "./checkSigns.ts";
import { wordsIn } from "./title/cut.ts";
import { languageOf, type Language } from "./title/language.ts";
import { yearsPhrase } from "./title/years.ts";
import { comparable, contentStems, tokensOf } from "./words.ts";

/** A fact asked of an application, answered once with yes, no or unclear; it has no weight. */
export const draftCheckSchema = z.object({
  /** "k" and the first requirement's id: "kr3"; a further one of the same requirement "kr3-2". */
  id: z.string(),
  kind: checkKindSchema,
  label: z.string(),
  /** The requirements that ask for this fact, in the order of the text. */
  requirementIds: z.array(z.string()).min(1),
  importance: importanceSchema,
});
export type DraftCheck = z.infer<typeof draftCheckSchema>;
type CheckKind = DraftCheck["kind"];

const MAX_LABEL = 90;
const MAX_SUBJECT_WORDS = 9;

const NAMED =
  /^(?:education|experience|licen[cs]es?|certifications?|requirements?|note|languages?|basic requirement)\s*:\s+/i;

const short = (raw: string): string => {
  const text = raw
    .replace(NAMED, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\s.;,:]+$/, "");
  if (text.length <= MAX_LABEL) return text;
  return `${text.slice(0, MAX_LABEL - 1).replace(/[\s,;:]+\S*$/, "")}…`;
};

const degrees = {
  secondary: "High school diploma",
  associate: "Associate degree",
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  doctorate: "Doctorate",
  any: "Degree",
} as const;

const degreeLabel = ({ degree }: Requirement): string | undefined => {
  if (!degree) return undefined;
  const field = degree.field?.replace(/,?\s(?:or|and) very close.*$/i, "").trim();
  const named = degrees[degree.level];
  const isField =
    field && !/^(?:an?|any|relevant|related)\b/i.test(field) && wordsIn(field).length <= 12;
  return `${isField ? `${named} in ${field}` : named}${degree.orEquivalent ? " or equivalent" : ""}`;
};

/** "5+ years of data engineering", "5+ years building services": in the posting's own words. */
const yearsLabel = (measure: Measure, text: string, language: Language): string => {
  const years = yearsPhrase(measure, language);
  const of = measure.of
    .replace(/^you (?:have|'ve|will have) /i, "")
    .replace(
      /^(?:(?:professional|relevant|industry|work(?:ing)?|prior|previous|hands-on|total|overall|full-time|progressive|proven)\s+)*(?:work\s+)?experience\b\s*/i,
      "",
    )
    .replace(/^(?:in|of|with|as|for|at|on)\b(?=\s*$)/i, "")
    .replace(/\s(?:ist|sind) von Vorteil$|^o más$|^minimum$/i, "")
    .replace(/^or so(?: of)? /i, "")
    .trim();
  const words = wordsIn(of);
  if (words.length === 0) return language === "en" ? `${years} of experience` : years;
  const said = words
    .slice(0, MAX_SUBJECT_WORDS)
    .join(" ")
    .replace(/[\s,;:]+$/, "")
    .replace(/\s(?:and|or|of|in|with|for|a|an|the|to)$/i, "");
  const at = text.indexOf(said);
  const link =
    at <= 0 ? undefined : /\b((?:as|in|with|at|on)(?: an?| the)?)\s$/i.exec(text.slice(0, at))?.[1];
  if (link !== undefined) return `${years} ${link} ${said}`;
  const isLinked =
    /^(?:in|with|as|at|on|for|within|working|leading|of)\b|^\p{L}+(?:ing|ed)\b(?! (?:experience|role|and|or|,))/iu.test(
      said,
    );
  return language !== "en" || isLinked ? `${years} ${said}` : `${years} of ${said}`;
};

type Label = readonly [kind: CheckKind, label: string];

/** What a requirement states that is answered with yes or no. */
const labelsOf = (requirement: Requirement): Label[] => {
  const { measures, licences, languages, travel, clearance, physical, text } = requirement;
  const labels: Label[] = [];
  const language = languageOf(text);
  const isAge =
    AUTHORISATION.test(text) &&
    /\b(?:years? (?:old|of age)|or older|or over|años o más)\b/i.test(text);
  for (const measure of isAge ? [] : measures)
    labels.push(["years", yearsLabel(measure, text, language)]);
  const degree = degreeLabel(requirement);
  if (degree !== undefined) labels.push(["degree", degree]);
  const isPlain = degree === undefined && measures.length === 0 && !ASKS_SKILL.test(text);
  if (licences.length > 0) labels.push(["licence", isPlain ? text : licences.join(", ")]);
  else if (isPlain && (LICENCE_WORDS.test(text) || QUALIFIES.test(text))) {
    labels.push(["licence", text]);
  }
  if (clearance !== null || CLEARANCE.test(text)) labels.push(["clearance", text]);
  if (AUTHORISATION.test(text)) labels.push(["authorisation", text]);
  if (languages.length > 0) labels.push(["language", isPlain ? text : languages.join(", ")]);
  else if (SECOND_LANGUAGE.test(text) || LANGUAGE_ALONE.test(text)) labels.push(["language", text]);
  if (travel !== null) labels.push(["travel", text]);
  if (physical !== null || (travel === null && asksCondition(text)))
    labels.push(["physical", text]);
  else if (travel === null && asksAvailability(text)) labels.push(["availability", text]);
  return labels;
};

/** True when a requirement states nothing but facts of the kinds that a person answers yes or no. */
export const isFactAlone = (requirement: Requirement): boolean => {
  const labels = labelsOf(requirement);
  if (labels.length === 0 || labels.some(([kind]) => kind === "years")) return false;
  return (
    !ASKS_SKILL.test(requirement.text) ||
    labels.some(([kind]) => ["physical", "availability", "authorisation"].includes(kind))
  );
};

const PLAIN_YEARS =
  /\b(?:trade|practice|role|roles|position|capacity|post-qualification|level|similar|job|anywhere)\b/i;

/**
 * True when all that a requirement asks for are years of something ("2 years of retail
 * experience"); how well the years were used is not asked.
 */
export const isYearsAlone = ({ measures, text, degree }: Requirement): boolean => {
  if (measures.length === 0 || (degree !== null && !ASKS_SKILL.test(text)))
    return measures.length > 0;
  const stems = contentStems(tokensOf(text.replace(PLAIN_YEARS, " ")));
  return (
    stems.size <= 2 && !/\b(?:managing|leading|building|designing|managed|led|built)\b/i.test(text)
  );
};

/** The checks that a reading's requirements ask for, once each, in the order of the text. */
export const draftChecks = (reading: PostingReading): DraftCheck[] => {
  const checks = new Map<string, DraftCheck>();
  for (const requirement of reading.requirements) {
    const { id, importance } = requirement;
    for (const [index, [kind, raw]] of labelsOf(requirement).entries()) {
      const label = short(raw);
      const key = `${kind} ${comparable(label)}`;
      const known = checks.get(key);
      checks.set(key, {
        id: known?.id ?? `k${id}${index === 0 ? "" : `-${String(index + 1)}`}`,
        kind,
        label: known?.label ?? label.charAt(0).toUpperCase() + label.slice(1),
        requirementIds: [...new Set([...(known?.requirementIds ?? []), id])],
        importance: known?.importance === "required" ? "required" : importance,
      });
    }
  }
  return [...checks.values()];
};
