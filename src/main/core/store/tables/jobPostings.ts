import { z } from "zod";
import { postingMarkSchema, type PostingMark } from "../../../../shared/domain/posting/reading.ts";
import {
  postingCorrectionsSchema,
  type PostingCorrection,
} from "../../../../shared/domain/generation/corrections.ts";
import { insertInto, statement, type Db, type Tx } from "../sql.ts";

/** A posting as it was pasted, word for word, with the marks that its source knew. */
export interface JobPosting {
  id: string;
  requisitionId: string;
  /** From 1, counted for each requisition; removed versions are counted too. */
  version: number;
  text: string;
  marks: PostingMark[];
  /** What a person corrected in its reading. */
  corrections: PostingCorrection[];
  createdAt: string;
}

const marksSchema = z.array(postingMarkSchema);
const latest = statement<
  [string],
  Omit<JobPosting, "marks" | "corrections"> & { marks: string; corrections: string }
>(
  `SELECT id, requisition_id AS requisitionId, version, text, marks, corrections,
     created_at AS createdAt
   FROM job_posting WHERE requisition_id = ? AND removed_at IS NULL ORDER BY version DESC LIMIT 1`,
);
const nextVersion = statement<[string], { version: number }>(
  "SELECT COALESCE(MAX(version), 0) + 1 AS version FROM job_posting WHERE requisition_id = ?",
);
const insert = insertInto("job_posting", [
  "id",
  "requisition_id",
  "version",
  "text",
  "marks",
  "corrections",
  "created_at",
]);

/** The newest posting of a requisition. */
export function findJobPosting(db: Db, requisitionId: string): JobPosting | undefined {
  const row = latest(db).get(requisitionId);
  return row === undefined
    ? undefined
    : {
        ...row,
        marks: marksSchema.parse(JSON.parse(row.marks)),
        corrections: postingCorrectionsSchema.parse(JSON.parse(row.corrections)),
      };
}

/** Adds the next version of a requisition's posting and returns its number. */
export function insertJobPosting(
  tx: Tx,
  posting: Omit<JobPosting, "version" | "createdAt">,
): number {
  const version = nextVersion(tx).get(posting.requisitionId)?.version ?? 1;
  insert(tx).run({
    id: posting.id,
    requisition_id: posting.requisitionId,
    version,
    text: posting.text,
    marks: JSON.stringify(posting.marks),
    corrections: JSON.stringify(posting.corrections),
    created_at: tx.now,
  });
  return version;
}
