import type { Migration } from "./migration.ts";

/*
 * What reading, generating and interviewing keep: corrections of a reading, the posting a template
 * was made from, templates saved for the next requisition, people's own competencies, and what an
 * interview needs to be put into a calendar.
 */
const sql = `
-- What a person corrected in the reading of this text, in the order of the corrections.
ALTER TABLE job_posting ADD COLUMN corrections TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(corrections));

-- The posting whose lines the criteria of this version point at.
ALTER TABLE scorecard_template ADD COLUMN posting_id TEXT REFERENCES job_posting (id);

-- A scorecard template or an interview plan, kept by name for the next requisition of its kind.
CREATE TABLE saved_template (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('scorecard','interview_plan')),
  name TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  created_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;

-- A competency that a person wrote, or their wording of a shipped one (then shipped_key is set).
CREATE TABLE competency (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  shipped_key TEXT,
  content TEXT NOT NULL CHECK (json_valid(content)),
  created_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE UNIQUE INDEX competency_once ON competency (shipped_key)
  WHERE shipped_key IS NOT NULL AND removed_at IS NULL;

ALTER TABLE interview_plan ADD COLUMN interviewer_ids TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(interviewer_ids));

-- Where or by which link an interview takes place; questions as they were when it was planned.
ALTER TABLE interview ADD COLUMN place TEXT;
ALTER TABLE interview ADD COLUMN questions TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(questions));
-- Grows with every new time: calendars replace an entry by its number (RFC 5545, SEQUENCE).
ALTER TABLE interview ADD COLUMN calendar_sequence INTEGER NOT NULL DEFAULT 0;
`;

export const templatesAndInterviews: Migration = {
  version: 2,
  name: "templates and interviews",
  sql,
};
