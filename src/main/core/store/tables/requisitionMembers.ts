import type { HiringTeam, TeamRole } from "../../../../shared/domain/hiringTeam.ts";
import { insertInto, statement, type Db, type Tx } from "../sql.ts";

interface MemberRow {
  id: string;
  memberId: string;
  role: TeamRole;
}

const list = statement<[string], MemberRow>(
  `SELECT rm.id, rm.team_member_id AS memberId, rm.role FROM requisition_member AS rm
   JOIN team_member AS m ON m.id = rm.team_member_id
   WHERE rm.requisition_id = ? AND rm.removed_at IS NULL AND m.removed_at IS NULL ORDER BY rm.seq`,
);
const insert = insertInto("requisition_member", ["id", "requisition_id", "team_member_id", "role"]);
const remove = statement<[string, string]>(
  "UPDATE requisition_member SET removed_at = ? WHERE id = ?",
);

/** Who does what on a requisition, in the order in which they joined. */
export function readHiringTeam(db: Db, requisitionId: string): HiringTeam {
  const rows = list(db).all(requisitionId);
  const of = (role: TeamRole) =>
    rows.filter((row) => row.role === role).map(({ memberId }) => memberId);
  return {
    recruiterIds: of("recruiter"),
    hiringManagerIds: of("hiring_manager"),
    interviewerIds: of("interviewer"),
  };
}

/** Makes these the people of a requisition; the others are removed. */
export function setHiringTeam(tx: Tx, requisitionId: string, team: HiringTeam): void {
  const known = list(tx).all(requisitionId);
  const wanted: [TeamRole, readonly string[]][] = [
    ["recruiter", team.recruiterIds],
    ["hiring_manager", team.hiringManagerIds],
    ["interviewer", team.interviewerIds],
  ];
  for (const [role, memberIds] of wanted) {
    const own = known.filter((row) => row.role === role);
    for (const row of own) if (!memberIds.includes(row.memberId)) remove(tx).run(tx.now, row.id);
    for (const memberId of memberIds) {
      if (own.some((row) => row.memberId === memberId)) continue;
      insert(tx).run({
        id: tx.newId(),
        requisition_id: requisitionId,
        team_member_id: memberId,
        role,
      });
    }
  }
}
