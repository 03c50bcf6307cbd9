import { z } from "zod";
import { degreePhrase, measureSubject, yearsPhrase } from "./criterionTitle.ts";
import {
  checkKindSchema,
  importanceSchema,
  type PostingReading,
  type Requirement,
} from "../reading.ts";

/** A fact asked of an application, answered once with yes, no or unclear; it has no weight. */
export const draftCheckSchema = z.object({
  /** "k1", "k2", … in the order of the text. */
  id: z.string(),
  kind: checkKindSchema,
  label: z.string(),
  requirementId: z.string(),
  importance: importanceSchema,
});
export type DraftCheck = z.infer<typeof draftCheckSchema>;

const AUTHORISATION =
  /\b(?:right to work|(?:legally )?(?:authori[sz]ed|eligible|permitted) to work|(?:work|employment) (?:authori[sz]ation|eligibility|permit|visa)|eligibility to work|sponsor(?:ship)?\b|u\.?s\.? citizen(?:s|ship)?|citizenship|arbeitserlaubnis|permis de travail)/i;

const MAX_SUBJECT = 9;
const MAX_LABEL = 90;

const short = (raw: string): string =>
  raw.length <= MAX_LABEL ? raw : `${raw.slice(0, MAX_LABEL).replace(/\s+\S*$/, "")}…`;

const labelsOf = (requirement: Requirement): (readonly [DraftCheck["kind"], string])[] => {
  const { measures, licences, languages, travel, clearance, physical, text } = requirement;
  const labels: (readonly [DraftCheck["kind"], string])[] = [];
  for (const measure of measures) {
    const subject = measureSubject(measure, MAX_SUBJECT);
    const plain = subject === "" || /^experience$/i.test(subject);
    labels.push(["years", `${yearsPhrase(measure)} of ${plain ? "experience" : subject}`]);
  }
  const degree = degreePhrase(requirement, 12);
  if (degree)
    labels.push(["degree", requirement.degree?.orEquivalent ? `${degree} or equivalent` : degree]);
  for (const licence of licences) labels.push(["licence", licence]);
  if (clearance) labels.push(["clearance", clearance]);
  if (AUTHORISATION.test(text)) labels.push(["authorisation", text]);
  for (const language of languages) labels.push(["language", language]);
  if (travel) labels.push(["travel", travel]);
  if (physical) labels.push(["physical", physical]);
  return labels;
};

/** The checks that a reading's requirements ask for, in the order of the text. */
export const draftChecks = (reading: PostingReading): DraftCheck[] =>
  reading.requirements
    .flatMap((requirement) =>
      labelsOf(requirement).map(([kind, label]) => ({
        kind,
        label: short(label),
        requirementId: requirement.id,
        importance: requirement.importance,
      })),
    )
    .map((check, i) => ({ id: `k${String(i + 1)}`, ...check }));
