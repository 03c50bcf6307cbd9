import { insertInto, statement, type Db, type Tx } from "../sql.ts";

const list = statement<[string], { name: string }>(
  "SELECT name FROM candidate_tag WHERE candidate_id = ? AND removed_at IS NULL ORDER BY name",
);
const insert = insertInto("candidate_tag", ["id", "candidate_id", "name"]);
const removeOthers = statement<[string, string, string]>(
  `UPDATE candidate_tag SET removed_at = ? WHERE candidate_id = ? AND removed_at IS NULL
   AND name NOT IN (SELECT value FROM json_each(?))`,
);

/** A candidate's tags by name. */
export function listCandidateTags(db: Db, candidateId: string): string[] {
  return list(db)
    .all(candidateId)
    .map((row) => row.name);
}

/** Makes these a candidate's tags: adds what is new, removes what is not among them. */
export function setCandidateTags(tx: Tx, candidateId: string, tags: readonly string[]): void {
  removeOthers(tx).run(tx.now, candidateId, JSON.stringify(tags));
  const known = new Set(listCandidateTags(tx, candidateId));
  for (const name of new Set(tags)) {
    if (!known.has(name)) insert(tx).run({ id: tx.newId(), candidate_id: candidateId, name });
  }
}
