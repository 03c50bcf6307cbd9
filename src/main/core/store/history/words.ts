import { shortName } from "../../../../shared/domain/names.ts";
import { statement, type Db } from "../sql.ts";

interface Named {
  name: string;
}

/** What a row is called in a sentence, by table; its name comes in place of the `*`. */
const subjects: Readonly<
  Record<string, { words: string; name: (db: Db) => { get(id: string): Named | undefined } }>
> = {
  candidate: named("*", "SELECT name FROM candidate WHERE id = ?"),
  application: named(
    "*",
    "SELECT c.name FROM application AS a JOIN candidate AS c ON c.id = a.candidate_id WHERE a.id = ?",
  ),
  candidate_tag: named(
    "A tag of *",
    "SELECT c.name FROM candidate_tag AS t JOIN candidate AS c ON c.id = t.candidate_id WHERE t.id = ?",
  ),
  note: named(
    "A note on *",
    "SELECT c.name FROM note AS n JOIN candidate AS c ON c.id = n.candidate_id WHERE n.id = ?",
  ),
  check_answer: named(
    "A check of *",
    `SELECT c.name FROM check_answer AS n JOIN application AS a ON a.id = n.application_id
     JOIN candidate AS c ON c.id = a.candidate_id WHERE n.id = ?`,
  ),
  requisition: named("*", "SELECT title AS name FROM requisition WHERE id = ?"),
  opening: named(
    "An opening of *",
    `SELECT r.title AS name FROM opening AS o JOIN requisition AS r ON r.id = o.requisition_id
     WHERE o.id = ?`,
  ),
  scorecard_template: named(
    "The scorecard template of *",
    `SELECT r.title AS name FROM scorecard_template AS t
     JOIN requisition AS r ON r.id = t.requisition_id WHERE t.id = ?`,
  ),
  job_posting: named(
    "The posting of *",
    `SELECT r.title AS name FROM job_posting AS p JOIN requisition AS r ON r.id = p.requisition_id
     WHERE p.id = ?`,
  ),
  application_check: named(
    "The check “*”",
    "SELECT label AS name FROM application_check WHERE id = ?",
  ),
  stage: named("The stage *", "SELECT name FROM stage WHERE id = ?"),
  team_member: named("*", "SELECT name FROM team_member WHERE id = ?"),
};

function named(words: string, sql: string) {
  return { words, name: statement<[string], Named>(sql) };
}

const columnWords: Readonly<Record<string, string>> = {
  stage_id: "stage",
  position: "place in the stage",
  email: "e-mail address",
  phone: "phone number",
  pay: "pay range",
  source_url: "source",
  filled_at: "filling",
  filled_by_id: "filling",
  starts_on: "start date",
};

/** What a row is called ("Ada Park", "A note on Ada Park"). */
export function subjectOf(db: Db, table: string, rowId: string): string {
  const subject = subjects[table];
  const name = subject?.name(db).get(rowId)?.name;
  if (subject === undefined || name === undefined) return "A record";
  return subject.words.replace("*", () => shortName(name));
}

/** "Ada Park's stage has changed since and was left as it is." */
export function changedSince(db: Db, table: string, rowId: string, column: string): string {
  const what = columnWords[column] ?? column.replace(/_(?:id|at)$/u, "").replaceAll("_", " ");
  return `${subjectOf(db, table, rowId)}'s ${what} has changed since and was left as it is.`;
}
