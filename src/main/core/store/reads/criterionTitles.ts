import { statement, type Db } from "../sql.ts";

const titles = statement<[string], { id: string; title: string }>(
  `SELECT v.criterion_id AS id, v.title
   FROM json_each(?) AS given JOIN criterion_version AS v ON v.criterion_id = given.value
   ORDER BY v.seq`,
);

/** The newest wording of these criteria by id, also of those that have left the template. */
export function readCriterionTitles(db: Db, ids: readonly string[]): Map<string, string> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  return new Map(
    titles(db)
      .all(JSON.stringify(wanted))
      .map(({ id, title }) => [id, title]),
  );
}
