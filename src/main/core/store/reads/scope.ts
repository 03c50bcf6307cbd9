import { statement, type Db } from "../sql.ts";

/** Which applications are read: the active ones of a requisition's board, or these. */
export type CardScope = { requisitionId: string } | { applicationIds: readonly string[] };

/* Where the applications come from and which they are, for each scope. */
const onBoard = {
  from: "FROM application AS a",
  where: "a.requisition_id = ? AND a.disposition = 'active' AND a.removed_at IS NULL",
};
const theseOnes = {
  from: "FROM json_each(?) AS given CROSS JOIN application AS a ON a.id = given.value",
  where: "a.removed_at IS NULL",
};

/**
 * One SQL for both scopes, so that a board and what changes on it can never tell differently. The
 * application is `a`, and `personOf` joins who stands for its candidate.
 */
export function scoped<Row>(sql: (scope: typeof onBoard) => string) {
  const byRequisition = statement<[string], Row>(sql(onBoard));
  const byIds = statement<[string], Row>(sql(theseOnes));
  return (db: Db, scope: CardScope): Row[] =>
    "requisitionId" in scope
      ? byRequisition(db).all(scope.requisitionId)
      : byIds(db).all(JSON.stringify(scope.applicationIds));
}

/** Joins the candidate `c` of an application `a`: of a merged one, who it was merged into. */
export const personOf = `LEFT JOIN candidate_winner AS merged ON merged.loser_id = a.candidate_id
    CROSS JOIN candidate AS c ON c.id = COALESCE(merged.winner_id, a.candidate_id)`;

/** Items by a key, in the order given. */
export function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
