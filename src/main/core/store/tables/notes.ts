import { insertInto, type Tx } from "../sql.ts";

const insert = insertInto("note", [
  "id",
  "candidate_id",
  "application_id",
  "author_id",
  "text",
  "created_at",
]);

/** Adds a note in the acting person's name. */
export function insertNote(
  tx: Tx,
  note: {
    id: string;
    candidateId: string;
    applicationId: string | null;
    text: string;
    authorId?: string;
    createdAt?: string;
  },
): void {
  insert(tx).run({
    id: note.id,
    candidate_id: note.candidateId,
    application_id: note.applicationId,
    author_id: note.authorId ?? tx.actorId,
    text: note.text,
    created_at: note.createdAt ?? tx.now,
  });
}
