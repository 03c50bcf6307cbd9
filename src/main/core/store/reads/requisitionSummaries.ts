import type { RequisitionStatus } from "../../../../shared/domain/requisition.ts";
import { statement, type Db, type Flag } from "../sql.ts";

/** A requisition as lists show it; who is late is for the domain to say. */
export interface RequisitionFunnel {
  id: string;
  title: string;
  company: string | null;
  status: RequisitionStatus;
  isSample: boolean;
  activeCount: number;
  /** Openings that are neither filled nor closed. */
  openingsLeft: number;
  /** Active applications by stage in the stages' order; archived ones only while they hold any. */
  funnel: { stageId: string; name: string; count: number }[];
}

/** How many applications of a requisition have left, by disposition. */
export interface LeftCounts {
  hired: number;
  rejected: number;
  withdrawn: number;
  other: number;
}

interface RequisitionRow extends Omit<RequisitionFunnel, "isSample" | "activeCount" | "funnel"> {
  isSample: Flag;
}
interface StageRow {
  requisitionId: string;
  stageId: string;
  name: string;
  count: number;
}

const requisitions = statement<[], RequisitionRow>(
  `SELECT r.id, r.title, r.company, r.status, r.is_sample AS isSample,
     (SELECT count(*) FROM opening AS o WHERE o.requisition_id = r.id AND o.removed_at IS NULL
       AND o.filled_at IS NULL AND o.closed_at IS NULL) AS openingsLeft
   FROM requisition AS r WHERE r.removed_at IS NULL ORDER BY r.seq`,
);
const stages = statement<[], StageRow>(
  `SELECT s.requisition_id AS requisitionId, s.id AS stageId, s.name,
     (SELECT count(*) FROM application AS a WHERE a.stage_id = s.id
       AND a.disposition = 'active' AND a.removed_at IS NULL) AS count, s.archived_at AS archivedAt
   FROM stage AS s WHERE s.removed_at IS NULL AND (s.archived_at IS NULL OR EXISTS
     (SELECT 1 FROM application AS a WHERE a.stage_id = s.id
       AND a.disposition = 'active' AND a.removed_at IS NULL))
   ORDER BY s.requisition_id, s.position, s.seq`,
);
const left = statement<[string], LeftCounts>(
  `SELECT count(*) FILTER (WHERE disposition = 'hired') AS hired,
     count(*) FILTER (WHERE disposition = 'rejected') AS rejected,
     count(*) FILTER (WHERE disposition = 'withdrawn') AS withdrawn,
     count(*) FILTER (WHERE disposition IN ('transferred', 'duplicate')) AS other
   FROM application AS a JOIN candidate AS c ON c.id = a.candidate_id
   WHERE a.requisition_id = ? AND a.removed_at IS NULL AND c.removed_at IS NULL
     AND a.disposition IN ('hired', 'rejected', 'withdrawn', 'transferred', 'duplicate')`,
);

/** Every requisition with its funnel, in the order in which they were made. */
export function readRequisitionFunnels(db: Db): RequisitionFunnel[] {
  const funnels = new Map<string, RequisitionFunnel["funnel"]>();
  for (const { requisitionId, stageId, name, count } of stages(db).all()) {
    const funnel = funnels.get(requisitionId) ?? [];
    funnel.push({ stageId, name, count });
    funnels.set(requisitionId, funnel);
  }
  return requisitions(db)
    .all()
    .map((row) => {
      const funnel = funnels.get(row.id) ?? [];
      const activeCount = funnel.reduce((sum, stage) => sum + stage.count, 0);
      return { ...row, isSample: row.isSample === 1, activeCount, funnel };
    });
}

export function readLeftCounts(db: Db, requisitionId: string): LeftCounts {
  return left(db).get(requisitionId) ?? { hired: 0, rejected: 0, withdrawn: 0, other: 0 };
}
