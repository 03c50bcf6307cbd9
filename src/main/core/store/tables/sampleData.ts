import { statement, type Tx } from "../sql.ts";
import { isConstraintError } from "../sqliteErrors.ts";
import { listTeamMembers } from "./teamMembers.ts";
import { readSetting, writeSetting } from "./settings.ts";

const freeOpenings = statement<[]>(
  `UPDATE opening SET filled_at = NULL, filled_by_id = NULL WHERE filled_by_id IN
     (SELECT a.id FROM application AS a JOIN candidate AS c ON c.id = a.candidate_id
      WHERE c.is_sample = 1)`,
);
const deleteApplications = statement<[]>(
  `DELETE FROM application WHERE requisition_id IN (SELECT id FROM requisition WHERE is_sample = 1)
     OR candidate_id IN (SELECT id FROM candidate WHERE is_sample = 1)`,
);
const deleteRequisitions = statement<[]>("DELETE FROM requisition WHERE is_sample = 1");
const deleteCandidates = statement<[]>("DELETE FROM candidate WHERE is_sample = 1");
const sampleMembers = statement<[], { id: string }>(
  "SELECT id FROM team_member WHERE is_sample = 1",
);
const deleteMember = statement<[string]>("DELETE FROM team_member WHERE id = ?");
const undoTables = statement<[], { name: string }>(
  "SELECT DISTINCT table_name AS name FROM undo_change WHERE table_name <> 'setting'",
);
const keepMember = statement<[string]>("UPDATE team_member SET is_sample = 0 WHERE id = ?");

/**
 * Deletes the sample requisitions and candidates with everything on them, and the sample people
 * whom nothing of a person's own work names; those who are named stay as people of the team. What
 * could be undone on any of it is forgotten. Run it with `runBulk`: it cannot be undone.
 */
export function deleteSampleData(tx: Tx): void {
  freeOpenings(tx).run();
  // Applications first: their submitted cards are locked as long as they are there.
  deleteApplications(tx).run();
  deleteRequisitions(tx).run();
  deleteCandidates(tx).run();
  for (const { id } of sampleMembers(tx).all()) {
    try {
      deleteMember(tx).run(id);
    } catch (error) {
      if (!isConstraintError(error)) throw error;
      keepMember(tx).run(id);
    }
  }
  forgetUndoOfGoneRows(tx);
  const members = listTeamMembers(tx);
  const [first] = members;
  const actor = readSetting(tx, "actor");
  if (first !== undefined && !members.some((member) => member.id === actor)) {
    writeSetting(tx, "actor", first.id);
  }
}

/** Rows are only ever deleted here, so an entry that names a row that is not there is void. */
function forgetUndoOfGoneRows(tx: Tx): void {
  for (const { name } of undoTables(tx).all()) {
    statement<[string]>(
      `DELETE FROM undo_entry WHERE id IN (SELECT entry_id FROM undo_change
         WHERE table_name = ? AND row_id NOT IN (SELECT id FROM "${name}"))`,
    )(tx).run(name);
  }
}
