import { searchable } from "../../../../shared/domain/names.ts";
import type { PaletteHit } from "../../../../shared/ipc/views.ts";
import { statement, type Db } from "../sql.ts";
import { hasWords, wordsOf } from "./candidateRows.ts";

/** How many hits of each kind are shown. */
const most = 12;

interface CandidateHit {
  id: string;
  name: string;
  currentTitle: string | null;
  currentCompany: string | null;
}

const requisitions = statement<[], { id: string; title: string; company: string | null }>(
  `SELECT id, title, company FROM requisition
   WHERE removed_at IS NULL ORDER BY status = 'closed', seq DESC`,
);
const candidates = statement<[Record<string, string | number>], CandidateHit>(
  `SELECT id, name, current_title AS currentTitle, current_company AS currentCompany
   FROM candidate AS c
   WHERE removed_at IS NULL AND merged_into_id IS NULL AND ${hasWords}
   ORDER BY instr(' ' || search_text, ' ' || @word0) = 0, last_activity_at DESC, seq DESC
   LIMIT @most`,
);

/**
 * Requisitions and candidates that hold every word, those in which a word begins with the first
 * one before others, then the most recent. An empty text gives the most recent of each.
 */
export function readPaletteHits(db: Db, text: string): PaletteHit[] {
  const words = wordsOf(text);
  const open = requisitions(db)
    .all()
    .filter(({ title, company }) => {
      const shown = searchable(`${title} ${company ?? ""}`);
      return Object.values(words).every((word) => shown.includes(word));
    })
    .slice(0, most)
    .map(({ id, title, company }): PaletteHit => {
      return { kind: "requisition", id, title, detail: company ?? "" };
    });
  const people = candidates(db)
    .all({ ...words, most })
    .map((row): PaletteHit => {
      const detail = [row.currentTitle, row.currentCompany].filter((part) => part !== null);
      return { kind: "candidate", id: row.id, title: row.name, detail: detail.join(", ") };
    });
  return [...open, ...people];
}
