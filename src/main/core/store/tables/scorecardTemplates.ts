import { z } from "zod";
import { lineRangeSchema } from "../../../../shared/domain/posting/reading.ts";
import { guidanceSchema, type Criterion } from "../../../../shared/domain/scorecard.ts";
import { insertInto, statement, type Db, type Tx } from "../sql.ts";
import { findJobPosting } from "./jobPostings.ts";

/** One version of a requisition's list of criteria. */
export interface ScorecardTemplate {
  id: string;
  requisitionId: string;
  version: number;
  createdAt: string;
  /** Who saved it, by id. */
  createdBy: string;
}

interface CriterionRow extends Omit<Criterion, "lines" | "guidance" | "questions"> {
  lines: string;
  guidance: string | null;
  questions: string;
}

const linesSchema = z.array(lineRangeSchema);
const questionsSchema = z.array(z.string());

const columns =
  "id, requisition_id AS requisitionId, version, created_at AS createdAt, created_by AS createdBy";
const latest = statement<[string], ScorecardTemplate>(
  `SELECT ${columns} FROM scorecard_template
   WHERE requisition_id = ? AND removed_at IS NULL ORDER BY version DESC LIMIT 1`,
);
const find = statement<[string], ScorecardTemplate>(
  `SELECT ${columns} FROM scorecard_template WHERE id = ?`,
);
const all = statement<[string], ScorecardTemplate>(
  `SELECT ${columns} FROM scorecard_template
   WHERE requisition_id = ? AND removed_at IS NULL ORDER BY version DESC`,
);
const nextVersion = statement<[string], { version: number }>(
  "SELECT COALESCE(MAX(version), 0) + 1 AS version FROM scorecard_template WHERE requisition_id = ?",
);
const criteria = statement<[string], CriterionRow>(
  `SELECT criterion_id AS id, title, category, importance, weight, lines, quote, guidance, questions
   FROM criterion_version WHERE template_id = ? ORDER BY position`,
);
const cards = statement<[string], { count: number }>(
  "SELECT count(*) AS count FROM scorecard WHERE template_id = ?",
);
const known = statement<[string, string], { id: string }>(
  `SELECT id FROM criterion WHERE requisition_id = ?
   UNION ALL SELECT id FROM application_check WHERE requisition_id = ?`,
);
const insertTemplate = insertInto("scorecard_template", [
  "id",
  "requisition_id",
  "version",
  "created_at",
  "created_by",
  "posting_id",
]);
const removeTemplate = statement<[string, string]>(
  "UPDATE scorecard_template SET removed_at = ? WHERE id = ?",
);
const insertIdentity = statement<[string, string, string]>(
  `INSERT INTO criterion (id, requisition_id, derived_from) VALUES (?, ?, ?)
   ON CONFLICT (id) DO NOTHING`,
);
const insertVersion = insertInto("criterion_version", [
  "id",
  "template_id",
  "criterion_id",
  "position",
  "title",
  "category",
  "importance",
  "weight",
  "lines",
  "quote",
  "guidance",
  "questions",
]);

/** The newest version of a requisition's template. */
export function findLatestTemplate(db: Db, requisitionId: string): ScorecardTemplate | undefined {
  return latest(db).get(requisitionId);
}

/** A version by its id, also one that newer ones have replaced. */
export function findTemplate(db: Db, id: string): ScorecardTemplate | undefined {
  return find(db).get(id);
}

/** Every version of a requisition's template, the newest first. */
export function listTemplates(db: Db, requisitionId: string): ScorecardTemplate[] {
  return all(db).all(requisitionId);
}

/** The criteria of one version in their order. */
export function listCriteria(db: Db, templateId: string): Criterion[] {
  return criteria(db)
    .all(templateId)
    .map((row) => ({
      ...row,
      lines: linesSchema.parse(JSON.parse(row.lines)),
      guidance: row.guidance === null ? null : guidanceSchema.parse(JSON.parse(row.guidance)),
      questions: questionsSchema.parse(JSON.parse(row.questions)),
    }));
}

/** How many cards were begun or submitted on a version. */
export function countCardsOn(db: Db, templateId: string): number {
  return cards(db).get(templateId)?.count ?? 0;
}

/** Ids of every criterion and check that a requisition ever had. */
export function listKnownCriterionIds(db: Db, requisitionId: string): Set<string> {
  return new Set(
    known(db)
      .all(requisitionId, requisitionId)
      .map((row) => row.id),
  );
}

/**
 * Saves a list of criteria as a version. With `replaces` it takes the number and the place of a
 * version on which no card was begun; otherwise it gets the next number. New identities are made
 * for criteria that have none yet. Returns the version.
 */
export function insertScorecardTemplate(
  tx: Tx,
  template: {
    requisitionId: string;
    criteria: readonly Criterion[];
    replaces?: ScorecardTemplate | null;
  },
): ScorecardTemplate {
  const { requisitionId, replaces } = template;
  if (replaces) removeTemplate(tx).run(tx.now, replaces.id);
  const version = replaces?.version ?? nextVersion(tx).get(requisitionId)?.version ?? 1;
  const id = tx.newId();
  insertTemplate(tx).run({
    id,
    requisition_id: requisitionId,
    version,
    created_at: tx.now,
    created_by: tx.actorId,
    posting_id: findJobPosting(tx, requisitionId)?.id ?? null,
  });
  template.criteria.forEach((criterion, position) => {
    insertIdentity(tx).run(
      criterion.id,
      requisitionId,
      JSON.stringify(criterion.derivedFrom ?? []),
    );
    insertVersion(tx).run({
      id: tx.newId(),
      template_id: id,
      criterion_id: criterion.id,
      position,
      title: criterion.title,
      category: criterion.category,
      importance: criterion.importance,
      weight: criterion.weight,
      lines: JSON.stringify(criterion.lines),
      quote: criterion.quote,
      guidance: criterion.guidance === null ? null : JSON.stringify(criterion.guidance),
      questions: JSON.stringify(criterion.questions),
    });
  });
  return { id, requisitionId, version, createdAt: tx.now, createdBy: tx.actorId };
}
