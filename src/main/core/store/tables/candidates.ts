import { type Candidate, type CandidateFacts } from "../../../../shared/domain/candidate.ts";
import { searchable } from "../../../../shared/domain/names.ts";
import { flag, insertInto, statement, type Db, type Flag, type Tx } from "../sql.ts";

interface Row extends Omit<Candidate, "isSample"> {
  isSample: Flag;
}

const columns = `id, name, email, phone, current_title AS currentTitle,
  current_company AS currentCompany, location, source, created_at AS createdAt,
  is_sample AS isSample`;
const find = statement<[string], Row>(
  `SELECT ${columns} FROM candidate WHERE id = ? AND removed_at IS NULL`,
);
const findByEmail = statement<[string], Row>(
  `SELECT ${columns} FROM candidate
   WHERE email = ? COLLATE NOCASE AND email IS NOT NULL AND removed_at IS NULL
     AND merged_into_id IS NULL ORDER BY seq LIMIT 1`,
);
const findByName = statement<[string], Row>(
  `SELECT ${columns} FROM candidate
   WHERE name_key = ? AND removed_at IS NULL AND merged_into_id IS NULL ORDER BY seq LIMIT 5`,
);
const count = statement<[], { count: number }>(
  "SELECT count(*) AS count FROM candidate WHERE removed_at IS NULL AND merged_into_id IS NULL",
);
const hasSamples = statement<[], { found: Flag }>(
  `SELECT EXISTS (SELECT 1 FROM requisition WHERE is_sample = 1)
     OR EXISTS (SELECT 1 FROM candidate WHERE is_sample = 1) AS found`,
);
const insert = insertInto("candidate", [
  "id",
  "name",
  "search_text",
  "name_key",
  "email",
  "phone",
  "current_title",
  "current_company",
  "location",
  "source",
  "last_activity_at",
  "created_at",
  "is_sample",
]);
const update = statement<[ReturnType<typeof factColumns> & { id: string }]>(
  `UPDATE candidate SET name = @name, search_text = @search_text, name_key = @name_key,
     email = @email, phone = @phone,
     current_title = @current_title, current_company = @current_company, location = @location,
     source = @source WHERE id = @id`,
);
const touch = statement<[string, string, string]>(
  `UPDATE candidate SET last_activity_at = ?
   WHERE id IN (SELECT value FROM json_each(?)) AND last_activity_at < ?`,
);
const facts = statement<[string], { name: string; email: string | null }>(
  "SELECT name, email FROM candidate WHERE id = ?",
);
const writeSearchText = statement<[string, string, string]>(
  "UPDATE candidate SET search_text = ?, name_key = ? WHERE id = ?",
);
const remove = statement<[string, string]>("UPDATE candidate SET removed_at = ? WHERE id = ?");

/** A candidate who was not removed. */
export function findCandidate(db: Db, id: string): Candidate | undefined {
  return fromRow(find(db).get(id));
}

/** The candidate with this e-mail address, whatever its case; the oldest where there are several. */
export function findCandidateByEmail(db: Db, email: string): Candidate | undefined {
  return fromRow(findByEmail(db).get(email));
}

/** Up to five candidates of this very name, whatever its case and accents; the oldest first. */
export function findCandidatesByName(db: Db, name: string): Candidate[] {
  return findByName(db)
    .all(searchable(name))
    .flatMap((row) => fromRow(row) ?? []);
}

export function countCandidates(db: Db): number {
  return count(db).get()?.count ?? 0;
}

/** True while a requisition or a candidate of the sample data is there. */
export function hasSampleData(db: Db): boolean {
  return hasSamples(db).get()?.found === 1;
}

/** Adds a candidate; the last activity is when they were made unless it is given. */
export function insertCandidate(tx: Tx, candidate: Candidate & { lastActivityAt?: string }): void {
  insert(tx).run({
    id: candidate.id,
    ...factColumns(candidate),
    last_activity_at: candidate.lastActivityAt ?? candidate.createdAt,
    created_at: candidate.createdAt,
    is_sample: flag(candidate.isSample),
  });
}

export function updateCandidateFacts(tx: Tx, id: string, facts: CandidateFacts): void {
  update(tx).run({ id, ...factColumns(facts) });
}

/** Says that something happened to these candidates now; it is not part of what undo restores. */
export function touchCandidates(tx: Tx, ids: readonly string[]): void {
  touch(tx).run(tx.now, JSON.stringify(ids), tx.now);
}

/** Writes the texts by which a candidate is found anew, after the name or e-mail was put back. */
export function refreshSearchText(tx: Tx, id: string): void {
  const row = facts(tx).get(id);
  if (row !== undefined) writeSearchText(tx).run(searchTextOf(row), searchable(row.name), id);
}

/** Marks a candidate as removed; their applications are removed by `removeApplicationsOf`. */
export function removeCandidate(tx: Tx, id: string): void {
  remove(tx).run(tx.now, id);
}

/** The text by which a candidate is found. */
function searchTextOf({ name, email }: { name: string; email: string | null }): string {
  return searchable(email === null ? name : `${name} ${email}`);
}

function factColumns(facts: CandidateFacts) {
  return {
    name: facts.name,
    search_text: searchTextOf(facts),
    name_key: searchable(facts.name),
    email: facts.email,
    phone: facts.phone,
    current_title: facts.currentTitle,
    current_company: facts.currentCompany,
    location: facts.location,
    source: facts.source,
  };
}

function fromRow(row: Row | undefined): Candidate | undefined {
  return row === undefined ? undefined : { ...row, isSample: row.isSample === 1 };
}
