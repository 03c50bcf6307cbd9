import type { Migration } from "./migration.ts";

/*
 * Every record has an integer `seq` that gives order and a UUID `id` that is public.
 * Instants are ISO 8601 UTC text, plain dates YYYY-MM-DD text, flags 0 or 1, lists JSON text.
 * `removed_at` marks what a person removed or undid: rows stay, so that both can be reversed.
 */
const sql = `
CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID, STRICT;

CREATE TABLE team_member (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  email TEXT,
  created_at TEXT NOT NULL,
  is_sample INTEGER NOT NULL DEFAULT 0,
  removed_at TEXT
) STRICT;

CREATE TABLE requisition (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  company TEXT,
  team TEXT,
  location TEXT,
  workplace TEXT CHECK (workplace IN ('onsite','hybrid','remote')),
  employment_type TEXT,
  seniority TEXT,
  pay TEXT CHECK (pay IS NULL OR json_valid(pay)),
  source_url TEXT,
  status TEXT NOT NULL CHECK (status IN ('draft','open','on_hold','closed')),
  blind TEXT NOT NULL DEFAULT 'until_submitted'
    CHECK (blind IN ('never','until_submitted','always')),
  created_at TEXT NOT NULL,
  opened_at TEXT,
  closed_at TEXT,
  is_sample INTEGER NOT NULL DEFAULT 0,
  removed_at TEXT
) STRICT;

-- When a requisition was on hold: its clocks stop between two rows. Append-only.
CREATE TABLE requisition_status_change (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  requisition_id TEXT NOT NULL REFERENCES requisition (id) ON DELETE CASCADE,
  from_status TEXT,
  to_status TEXT NOT NULL,
  occurred_at TEXT NOT NULL,
  actor_id TEXT NOT NULL REFERENCES team_member (id),
  voids_id TEXT REFERENCES requisition_status_change (id) ON DELETE CASCADE,
  repeats_id TEXT REFERENCES requisition_status_change (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX requisition_status_change_by_requisition
  ON requisition_status_change (requisition_id, seq);
CREATE UNIQUE INDEX requisition_status_change_voided_once
  ON requisition_status_change (voids_id) WHERE voids_id IS NOT NULL;
CREATE TRIGGER requisition_status_change_is_never_rewritten
BEFORE UPDATE ON requisition_status_change
BEGIN SELECT RAISE (ABORT, 'requisition_status_change is append-only'); END;
CREATE TRIGGER requisition_status_change_is_never_lost
BEFORE DELETE ON requisition_status_change
WHEN EXISTS (SELECT 1 FROM requisition WHERE id = old.requisition_id)
BEGIN SELECT RAISE (ABORT, 'requisition_status_change is append-only'); END;
-- The changes that clocks read: neither voided nor a void.
CREATE VIEW effective_status_change AS
  SELECT * FROM requisition_status_change AS c
  WHERE c.voids_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM requisition_status_change AS v WHERE v.voids_id = c.id);

CREATE TABLE requisition_member (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  requisition_id TEXT NOT NULL REFERENCES requisition (id) ON DELETE CASCADE,
  team_member_id TEXT NOT NULL REFERENCES team_member (id),
  role TEXT NOT NULL CHECK (role IN ('recruiter','hiring_manager','interviewer')),
  removed_at TEXT
) STRICT;
CREATE UNIQUE INDEX requisition_member_once
  ON requisition_member (requisition_id, team_member_id, role) WHERE removed_at IS NULL;

CREATE TABLE job_posting (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  requisition_id TEXT NOT NULL REFERENCES requisition (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  text TEXT NOT NULL,
  marks TEXT NOT NULL CHECK (json_valid(marks)),
  created_at TEXT NOT NULL,
  removed_at TEXT,
  UNIQUE (requisition_id, version)
) STRICT;

CREATE TABLE pipeline_template (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  stages TEXT NOT NULL CHECK (json_valid(stages)),
  removed_at TEXT
) STRICT;

CREATE TABLE stage (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  requisition_id TEXT NOT NULL REFERENCES requisition (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('applied','screen','interview','assessment','offer')),
  position TEXT NOT NULL,
  target_days INTEGER,
  wip_limit INTEGER,
  archived_at TEXT,
  removed_at TEXT
) STRICT;
CREATE INDEX stage_by_requisition ON stage (requisition_id, position);

CREATE TABLE candidate (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  -- the name and e-mail as they are looked for: lower case, without accents
  search_text TEXT NOT NULL,
  email TEXT,
  phone TEXT,
  current_title TEXT,
  current_company TEXT,
  location TEXT,
  source TEXT,
  is_internal INTEGER NOT NULL DEFAULT 0,
  is_confidential INTEGER NOT NULL DEFAULT 0,
  merged_into_id TEXT REFERENCES candidate (id),
  last_activity_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  is_sample INTEGER NOT NULL DEFAULT 0,
  removed_at TEXT
) STRICT;
CREATE INDEX candidate_by_email ON candidate (email COLLATE NOCASE) WHERE email IS NOT NULL;
CREATE INDEX candidate_by_activity ON candidate (last_activity_at);
CREATE INDEX candidate_by_search_text ON candidate (search_text);
CREATE INDEX candidate_by_winner ON candidate (merged_into_id) WHERE merged_into_id IS NOT NULL;

CREATE TABLE candidate_tag (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  candidate_id TEXT NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE UNIQUE INDEX candidate_tag_once
  ON candidate_tag (candidate_id, name) WHERE removed_at IS NULL;

-- A merge keeps both records; the loser points to the winner and can be taken apart again.
CREATE TABLE candidate_merge (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  loser_id TEXT NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
  winner_id TEXT NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
  merged_at TEXT NOT NULL,
  merged_by TEXT NOT NULL REFERENCES team_member (id),
  unmerged_at TEXT,
  unmerged_by TEXT REFERENCES team_member (id)
) STRICT;

CREATE TABLE disposition_reason (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('rejected','withdrawn')),
  name TEXT NOT NULL,
  position TEXT NOT NULL,
  archived_at TEXT,
  removed_at TEXT
) STRICT;

CREATE TABLE application (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  candidate_id TEXT NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
  requisition_id TEXT NOT NULL REFERENCES requisition (id) ON DELETE CASCADE,
  stage_id TEXT NOT NULL REFERENCES stage (id),
  position TEXT NOT NULL,
  disposition TEXT NOT NULL DEFAULT 'active' CHECK (disposition IN
    ('active','hired','rejected','withdrawn','transferred','duplicate')),
  disposition_reason_id TEXT REFERENCES disposition_reason (id),
  disposition_note TEXT,
  disposed_at TEXT,
  source TEXT,
  applied_at TEXT NOT NULL,
  entered_stage_at TEXT NOT NULL,
  entered_stated INTEGER NOT NULL DEFAULT 0,
  starts_on TEXT,
  transferred_from_id TEXT REFERENCES application (id),
  duplicate_of_id TEXT REFERENCES application (id),
  next_action TEXT,
  next_action_on TEXT,
  next_action_done_at TEXT,
  created_at TEXT NOT NULL,
  removed_at TEXT,
  CHECK (disposition NOT IN ('rejected','withdrawn') OR disposition_reason_id IS NOT NULL),
  CHECK (disposition = 'active' OR disposed_at IS NOT NULL)
) STRICT;
-- A candidate may apply again: many applications on one requisition, at most one active.
CREATE UNIQUE INDEX application_one_active ON application (candidate_id, requisition_id)
  WHERE disposition = 'active' AND removed_at IS NULL;
CREATE INDEX application_by_candidate ON application (candidate_id);
-- Two cards of one stage never share a place.
CREATE UNIQUE INDEX application_place ON application (stage_id, position)
  WHERE disposition = 'active' AND removed_at IS NULL;
CREATE INDEX application_by_requisition
  ON application (requisition_id, disposition, stage_id, position);
CREATE INDEX application_by_transfer ON application (transferred_from_id)
  WHERE transferred_from_id IS NOT NULL;
CREATE INDEX application_by_duplicate ON application (duplicate_of_id)
  WHERE duplicate_of_id IS NOT NULL;

CREATE TABLE opening (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  requisition_id TEXT NOT NULL REFERENCES requisition (id) ON DELETE CASCADE,
  opened_on TEXT NOT NULL,
  filled_at TEXT,
  filled_by_id TEXT REFERENCES application (id),
  closed_at TEXT,
  removed_at TEXT
) STRICT;
CREATE INDEX opening_by_requisition ON opening (requisition_id);

-- Append-only. What an undo voids stays and is pointed to by the transition that voids it.
CREATE TABLE stage_transition (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  application_id TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('applied','moved','rejected','withdrawn','hired','restored',
    'transferred','closed_as_duplicate','voided')),
  from_stage_id TEXT REFERENCES stage (id),
  to_stage_id TEXT NOT NULL REFERENCES stage (id),
  from_disposition TEXT,
  to_disposition TEXT NOT NULL,
  reason_id TEXT REFERENCES disposition_reason (id),
  note TEXT,
  occurred_at TEXT NOT NULL,
  is_stated INTEGER NOT NULL DEFAULT 0,
  recorded_at TEXT NOT NULL,
  actor_id TEXT NOT NULL REFERENCES team_member (id),
  voids_id TEXT REFERENCES stage_transition (id) ON DELETE CASCADE,
  repeats_id TEXT REFERENCES stage_transition (id) ON DELETE CASCADE,
  CHECK ((kind = 'voided') = (voids_id IS NOT NULL))
) STRICT;
CREATE INDEX stage_transition_by_application ON stage_transition (application_id, seq);
CREATE UNIQUE INDEX stage_transition_voided_once ON stage_transition (voids_id)
  WHERE voids_id IS NOT NULL;
CREATE INDEX stage_transition_repeated ON stage_transition (repeats_id)
  WHERE repeats_id IS NOT NULL;
CREATE TRIGGER stage_transition_is_never_rewritten BEFORE UPDATE ON stage_transition
BEGIN SELECT RAISE (ABORT, 'stage_transition is append-only'); END;
CREATE TRIGGER stage_transition_is_never_lost BEFORE DELETE ON stage_transition
WHEN EXISTS (SELECT 1 FROM application WHERE id = old.application_id)
BEGIN SELECT RAISE (ABORT, 'stage_transition is append-only'); END;
-- The transitions that reports read: those that no undo has voided.
CREATE VIEW effective_transition AS
  SELECT * FROM stage_transition AS t
  WHERE t.kind <> 'voided'
    AND NOT EXISTS (SELECT 1 FROM stage_transition AS v WHERE v.voids_id = t.id);

CREATE TABLE offer (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  application_id TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  terms TEXT NOT NULL,
  sent_on TEXT,
  expires_on TEXT,
  accepted_on TEXT,
  declined_on TEXT,
  created_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX offer_by_application ON offer (application_id);

-- A criterion's identity; its wording lives in the versions of the template.
CREATE TABLE criterion (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  requisition_id TEXT NOT NULL REFERENCES requisition (id) ON DELETE CASCADE,
  derived_from TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(derived_from))
) STRICT;
CREATE INDEX criterion_by_requisition ON criterion (requisition_id);

CREATE TABLE scorecard_template (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  requisition_id TEXT NOT NULL REFERENCES requisition (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL REFERENCES team_member (id),
  removed_at TEXT
) STRICT;
CREATE UNIQUE INDEX scorecard_template_version
  ON scorecard_template (requisition_id, version) WHERE removed_at IS NULL;

CREATE TABLE criterion_version (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  template_id TEXT NOT NULL REFERENCES scorecard_template (id) ON DELETE CASCADE,
  criterion_id TEXT NOT NULL REFERENCES criterion (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  category TEXT NOT NULL,
  importance TEXT NOT NULL CHECK (importance IN ('required','preferred')),
  weight REAL NOT NULL CHECK (weight >= 0),
  lines TEXT NOT NULL CHECK (json_valid(lines)),
  quote TEXT NOT NULL,
  guidance TEXT CHECK (guidance IS NULL OR json_valid(guidance)),
  questions TEXT NOT NULL CHECK (json_valid(questions)),
  UNIQUE (template_id, criterion_id)
) STRICT;

-- A fact asked of every application of a requisition. No weight, outside every mean.
CREATE TABLE application_check (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  requisition_id TEXT NOT NULL REFERENCES requisition (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  label TEXT NOT NULL,
  importance TEXT NOT NULL CHECK (importance IN ('required','preferred')),
  lines TEXT NOT NULL CHECK (json_valid(lines)),
  position INTEGER NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX application_check_by_requisition ON application_check (requisition_id, position);

CREATE TABLE check_answer (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  application_id TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  check_id TEXT NOT NULL REFERENCES application_check (id) ON DELETE CASCADE,
  answer TEXT NOT NULL CHECK (answer IN ('yes','no','unclear')),
  seen_in TEXT,
  answered_by TEXT NOT NULL REFERENCES team_member (id),
  answered_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE UNIQUE INDEX check_answer_once
  ON check_answer (application_id, check_id) WHERE removed_at IS NULL;

-- One interview of a requisition's plan.
CREATE TABLE interview_plan (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  requisition_id TEXT NOT NULL REFERENCES requisition (id) ON DELETE CASCADE,
  stage_id TEXT NOT NULL REFERENCES stage (id),
  name TEXT NOT NULL,
  length_minutes INTEGER NOT NULL,
  focus_criterion_ids TEXT NOT NULL CHECK (json_valid(focus_criterion_ids)),
  questions TEXT NOT NULL CHECK (json_valid(questions)),
  position TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX interview_plan_by_requisition ON interview_plan (requisition_id);

CREATE TABLE interview (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  application_id TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  interview_plan_id TEXT REFERENCES interview_plan (id),
  name TEXT NOT NULL,
  -- local date and time with its IANA zone; null while nothing is agreed
  starts_at_local TEXT,
  zone TEXT,
  length_minutes INTEGER,
  focus_criterion_ids TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(focus_criterion_ids)),
  status TEXT NOT NULL DEFAULT 'planned'
    CHECK (status IN ('planned','done','cancelled','no_show')),
  created_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX interview_by_application ON interview (application_id);

-- A seat is one interviewer on one interview; it owes one card.
CREATE TABLE seat (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  team_member_id TEXT NOT NULL REFERENCES team_member (id),
  due_on TEXT,
  removed_at TEXT
) STRICT;
CREATE UNIQUE INDEX seat_once ON seat (interview_id, team_member_id) WHERE removed_at IS NULL;
CREATE INDEX seat_by_member ON seat (team_member_id);

CREATE TABLE scorecard (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  seat_id TEXT NOT NULL REFERENCES seat (id) ON DELETE CASCADE,
  application_id TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  author_id TEXT NOT NULL REFERENCES team_member (id),
  template_id TEXT NOT NULL REFERENCES scorecard_template (id),
  status TEXT NOT NULL CHECK (status IN ('draft','submitted')),
  recommendation TEXT CHECK (recommendation IN
    ('definitely_no','no','yes','strong_yes','no_decision')),
  takeaways TEXT NOT NULL DEFAULT '',
  private_note TEXT NOT NULL DEFAULT '',
  gap_reason TEXT,
  created_at TEXT NOT NULL,
  submitted_at TEXT,
  -- a reopened card keeps the version that was submitted
  reopens_id TEXT REFERENCES scorecard (id) ON DELETE CASCADE,
  reopen_reason TEXT,
  CHECK ((status = 'submitted') = (submitted_at IS NOT NULL))
) STRICT;
CREATE INDEX scorecard_by_application ON scorecard (application_id);
CREATE INDEX scorecard_by_seat ON scorecard (seat_id);
CREATE INDEX scorecard_by_template ON scorecard (template_id);
CREATE INDEX scorecard_by_reopened ON scorecard (reopens_id) WHERE reopens_id IS NOT NULL;
CREATE TRIGGER scorecard_is_locked BEFORE UPDATE ON scorecard
WHEN old.status = 'submitted'
BEGIN SELECT RAISE (ABORT, 'a submitted scorecard is locked'); END;
CREATE TRIGGER scorecard_is_never_lost BEFORE DELETE ON scorecard
WHEN old.status = 'submitted' AND EXISTS (SELECT 1 FROM application WHERE id = old.application_id)
BEGIN SELECT RAISE (ABORT, 'a submitted scorecard is locked'); END;

CREATE TABLE scorecard_rating (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  scorecard_id TEXT NOT NULL REFERENCES scorecard (id) ON DELETE CASCADE,
  criterion_id TEXT NOT NULL REFERENCES criterion (id) ON DELETE CASCADE,
  rating INTEGER CHECK (rating BETWEEN 1 AND 5),
  is_not_assessed INTEGER NOT NULL DEFAULT 0,
  evidence TEXT NOT NULL DEFAULT '',
  UNIQUE (scorecard_id, criterion_id),
  CHECK (rating IS NULL OR is_not_assessed = 0)
) STRICT;
CREATE TRIGGER scorecard_rating_is_locked BEFORE UPDATE ON scorecard_rating
WHEN (SELECT status FROM scorecard WHERE id = old.scorecard_id) = 'submitted'
BEGIN SELECT RAISE (ABORT, 'a submitted scorecard is locked'); END;
CREATE TRIGGER scorecard_rating_is_never_lost BEFORE DELETE ON scorecard_rating
WHEN (SELECT status FROM scorecard WHERE id = old.scorecard_id) = 'submitted'
BEGIN SELECT RAISE (ABORT, 'a submitted scorecard is locked'); END;
CREATE TRIGGER scorecard_rating_is_not_added BEFORE INSERT ON scorecard_rating
WHEN (SELECT status FROM scorecard WHERE id = new.scorecard_id) = 'submitted'
BEGIN SELECT RAISE (ABORT, 'a submitted scorecard is locked'); END;

CREATE TABLE decision (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  application_id TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  outcome TEXT NOT NULL,
  reason TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  decided_by TEXT NOT NULL REFERENCES team_member (id),
  revoked_at TEXT,
  revoke_reason TEXT
) STRICT;
CREATE INDEX decision_by_application ON decision (application_id);

CREATE TABLE note (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  candidate_id TEXT NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
  application_id TEXT REFERENCES application (id) ON DELETE CASCADE,
  author_id TEXT NOT NULL REFERENCES team_member (id),
  text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX note_by_candidate ON note (candidate_id, seq);
CREATE INDEX note_by_application ON note (application_id) WHERE application_id IS NOT NULL;

-- Files are kept beside the database, named by their SHA-256.
CREATE TABLE attachment (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  candidate_id TEXT NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('resume','other')),
  text TEXT,
  created_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX attachment_by_candidate ON attachment (candidate_id);

CREATE TABLE saved_view (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  screen TEXT NOT NULL,
  name TEXT NOT NULL,
  view TEXT NOT NULL CHECK (json_valid(view)),
  removed_at TEXT
) STRICT;

CREATE TABLE export_preset (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  options TEXT NOT NULL CHECK (json_valid(options)),
  removed_at TEXT
) STRICT;

-- Undo: one entry per command of one person, with the columns it changed.
CREATE TABLE undo_entry (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  actor_id TEXT NOT NULL REFERENCES team_member (id) ON DELETE CASCADE,
  label TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done','undone')),
  schema_version INTEGER NOT NULL,
  size INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX undo_entry_by_actor ON undo_entry (actor_id, state, seq);

CREATE TABLE undo_change (
  seq INTEGER PRIMARY KEY,
  entry_id TEXT NOT NULL REFERENCES undo_entry (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  -- 'insert': the row was made; 'update': columns changed; 'append': a line of an append-only table.
  -- Columns as they were and became; of an application's place also ":prev" and ":next", the cards
  -- it stood between.
  kind TEXT NOT NULL CHECK (kind IN ('insert','update','append')),
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after))
) STRICT;
CREATE INDEX undo_change_by_entry ON undo_change (entry_id, seq);
CREATE INDEX undo_change_by_row ON undo_change (row_id);
`;

export const theHouse: Migration = { version: 1, name: "the house", sql };
