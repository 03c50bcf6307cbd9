import { pausesOf, type Pause } from "../../../shared/domain/pauses.ts";
import type { Db } from "../store/sql.ts";
import { listStatusChanges } from "../store/tables/requisitionStatusChanges.ts";

/** Gives the times in which requisitions' clocks stood still, each read once. */
export function pauseReader(db: Db): (requisitionId: string) => Pause[] {
  const known = new Map<string, Pause[]>();
  return (requisitionId) => {
    const pauses = known.get(requisitionId) ?? pausesOf(listStatusChanges(db, requisitionId));
    known.set(requisitionId, pauses);
    return pauses;
  };
}
