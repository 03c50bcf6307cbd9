import { insertInto, statement, type Db, type Tx } from "../sql.ts";

/** What can be kept by name for the next requisition of its kind. */
export type SavedTemplateKind = "scorecard" | "interview_plan";

interface SavedTemplateRow {
  id: string;
  name: string;
  /** As it was saved; whoever reads it parses it by its kind. */
  content: unknown;
}

const list = statement<[string], { id: string; name: string; content: string }>(
  `SELECT id, name, content FROM saved_template
   WHERE kind = ? AND removed_at IS NULL ORDER BY name COLLATE NOCASE, seq`,
);
const insert = insertInto("saved_template", ["id", "kind", "name", "content", "created_at"]);
const replace = statement<[string, string]>("UPDATE saved_template SET content = ? WHERE id = ?");
const remove = statement<[string, string]>(
  "UPDATE saved_template SET removed_at = ? WHERE id = ? AND removed_at IS NULL",
);

/** The saved templates of one kind by name. */
export function listSavedTemplates(db: Db, kind: SavedTemplateKind): SavedTemplateRow[] {
  return list(db)
    .all(kind)
    .map((row) => {
      const content: unknown = JSON.parse(row.content);
      return { ...row, content };
    });
}

/** Saves a template under a name; one of the same kind and name is replaced. Returns its id. */
export function putSavedTemplate(
  tx: Tx,
  template: { kind: SavedTemplateKind; name: string; content: unknown },
): string {
  const content = JSON.stringify(template.content);
  const name = template.name.toLowerCase();
  const known = list(tx)
    .all(template.kind)
    .find((row) => row.name.toLowerCase() === name);
  if (known !== undefined) {
    replace(tx).run(content, known.id);
    return known.id;
  }
  const id = tx.newId();
  insert(tx).run({ id, kind: template.kind, name: template.name, content, created_at: tx.now });
  return id;
}

/** Removes a template; false when there is none. */
export function removeSavedTemplate(tx: Tx, id: string): boolean {
  return remove(tx).run(tx.now, id) > 0;
}
