import type { Trail } from "../../../../shared/domain/boardFlow.ts";
import { statement, type Db } from "../sql.ts";

/** More stages than this do not fit into the number that a trail is gathered in. */
const mostStages = 50;

const trails = statement<
  [{ requisitionId: string; stages: string }],
  { mask: number; count: number }
>(
  `WITH rank AS MATERIALIZED (SELECT value AS stage_id, 1 << key AS bit FROM json_each(@stages)),
   trail AS (
     SELECT sum(DISTINCT rank.bit) + (a.disposition = 'hired')
         * (1 << json_array_length(@stages)) AS mask
     FROM application AS a
     CROSS JOIN stage_transition AS t ON t.application_id = a.id AND t.kind <> 'voided'
       AND NOT EXISTS (SELECT 1 FROM stage_transition AS v WHERE v.voids_id = t.id)
     CROSS JOIN rank ON rank.stage_id = t.to_stage_id
     WHERE a.requisition_id = @requisitionId AND a.removed_at IS NULL
     GROUP BY a.id)
   SELECT mask, count(*) AS count FROM trail GROUP BY mask`,
);

/**
 * The trails of a requisition's applications over these stages, from transitions in effect; at
 * most fifty stages. Applications that never stood on one of them are left out.
 */
export function readTrails(db: Db, requisitionId: string, stageIds: readonly string[]): Trail[] {
  const known = stageIds.slice(0, mostStages);
  return trails(db)
    .all({ requisitionId, stages: JSON.stringify(known) })
    .map(({ mask, count }) => ({ reached: bitsOf(mask), count }));
}

/** Indexes of the bits that are set, of a whole number up to 2^53. */
function bitsOf(mask: number): number[] {
  const bits: number[] = [];
  for (let [rest, index] = [mask, 0]; rest > 0; rest = Math.floor(rest / 2), index += 1) {
    if (rest % 2 === 1) bits.push(index);
  }
  return bits;
}
