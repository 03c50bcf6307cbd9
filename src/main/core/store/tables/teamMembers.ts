import type { TeamMember } from "../../../../shared/ipc/views.ts";
import { flag, insertInto, statement, type Db, type Tx } from "../sql.ts";

const columns = "id, name, email";
const list = statement<[], TeamMember>(
  `SELECT ${columns} FROM team_member WHERE removed_at IS NULL ORDER BY seq`,
);
const find = statement<[string], TeamMember>(
  `SELECT ${columns} FROM team_member WHERE id = ? AND removed_at IS NULL`,
);
const insert = insertInto("team_member", ["id", "name", "email", "created_at", "is_sample"]);
const update = statement<[{ id: string; name: string; email: string | null }]>(
  "UPDATE team_member SET name = @name, email = @email WHERE id = @id",
);

/** Everybody on the team, in the order in which they were added. */
export function listTeamMembers(db: Db): TeamMember[] {
  return list(db).all();
}

export function findTeamMember(db: Db, id: string): TeamMember | undefined {
  return find(db).get(id);
}

export function insertTeamMember(tx: Tx, member: TeamMember & { isSample?: boolean }): void {
  insert(tx).run({
    id: member.id,
    name: member.name,
    email: member.email,
    created_at: tx.now,
    is_sample: flag(member.isSample ?? false),
  });
}

export function updateTeamMember(tx: Tx, { id, name, email }: TeamMember): void {
  update(tx).run({ id, name, email });
}
