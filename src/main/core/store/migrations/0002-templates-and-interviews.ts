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

-- Who planned an interview; when, by whom and why it was cancelled, or that nobody came.
ALTER TABLE interview ADD COLUMN created_by TEXT REFERENCES team_member (id);
ALTER TABLE interview ADD COLUMN closed_at TEXT;
ALTER TABLE interview ADD COLUMN closed_by TEXT REFERENCES team_member (id);
ALTER TABLE interview ADD COLUMN closed_note TEXT;
CREATE INDEX interview_by_start ON interview (starts_at_local) WHERE removed_at IS NULL;
-- Undo changes what a calendar shows as well, so the number is counted here and never goes back.
CREATE TRIGGER interview_calendar_sequence
AFTER UPDATE OF starts_at_local, zone, length_minutes, place, name, status, removed_at ON interview
WHEN old.starts_at_local IS NOT new.starts_at_local OR old.zone IS NOT new.zone
  OR old.length_minutes IS NOT new.length_minutes OR old.place IS NOT new.place
  OR old.name IS NOT new.name OR old.status IS NOT new.status
  OR old.removed_at IS NOT new.removed_at
BEGIN UPDATE interview SET calendar_sequence = calendar_sequence + 1 WHERE id = new.id; END;

-- A draft can be removed and put back; a submitted card never is.
ALTER TABLE scorecard ADD COLUMN removed_at TEXT;
CREATE UNIQUE INDEX scorecard_one_draft ON scorecard (seat_id)
  WHERE status = 'draft' AND removed_at IS NULL;

ALTER TABLE decision ADD COLUMN revoked_by TEXT REFERENCES team_member (id);
-- What was decided is never rewritten; it can be revoked once, with a reason.
CREATE TRIGGER decision_is_kept BEFORE UPDATE ON decision
WHEN old.revoked_at IS NOT NULL OR old.outcome IS NOT new.outcome
  OR old.reason IS NOT new.reason OR old.decided_at IS NOT new.decided_at
  OR old.decided_by IS NOT new.decided_by OR new.revoked_at IS NULL
BEGIN SELECT RAISE (ABORT, 'a recorded decision is kept'); END;
CREATE UNIQUE INDEX decision_standing ON decision (application_id) WHERE revoked_at IS NULL;

-- The name as it is looked for, by which a possible duplicate is found. Of what is there it is the
-- search text without the e-mail, which holds no space, at its end.
ALTER TABLE candidate ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
UPDATE candidate SET name_key = CASE WHEN email IS NULL THEN search_text
  ELSE rtrim(rtrim(search_text, replace(search_text, ' ', ''))) END;
CREATE INDEX candidate_by_name ON candidate (name_key, removed_at, merged_into_id, id);
DROP INDEX candidate_by_email;
CREATE INDEX candidate_by_email
  ON candidate (email COLLATE NOCASE, removed_at, merged_into_id, id) WHERE email IS NOT NULL;
CREATE INDEX application_by_next_action ON application (next_action_on)
  WHERE next_action IS NOT NULL AND next_action_done_at IS NULL;
-- From which stages an application was moved, for days of former visits.
CREATE INDEX stage_transition_by_left_stage ON stage_transition (application_id, from_stage_id);
-- Who stands for a merged candidate: the end of the chain of pointers.
CREATE VIEW candidate_winner AS
  WITH RECURSIVE chain (loser_id, winner_id) AS (
    SELECT id, merged_into_id FROM candidate WHERE merged_into_id IS NOT NULL
    UNION
    SELECT chain.loser_id, c.merged_into_id FROM chain
      JOIN candidate AS c ON c.id = chain.winner_id WHERE c.merged_into_id IS NOT NULL)
  SELECT loser_id, winner_id FROM chain
  WHERE winner_id IN (SELECT id FROM candidate WHERE merged_into_id IS NULL);
`;

export const templatesAndInterviews: Migration = {
  version: 2,
  name: "templates and interviews",
  sql,
};
