-- A database of version 2 with invented people, as a released app left it.
PRAGMA foreign_keys = OFF;
BEGIN;
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
CREATE TABLE requisition_member (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  requisition_id TEXT NOT NULL REFERENCES requisition (id) ON DELETE CASCADE,
  team_member_id TEXT NOT NULL REFERENCES team_member (id),
  role TEXT NOT NULL CHECK (role IN ('recruiter','hiring_manager','interviewer')),
  removed_at TEXT
) STRICT;
CREATE TABLE job_posting (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  requisition_id TEXT NOT NULL REFERENCES requisition (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  text TEXT NOT NULL,
  marks TEXT NOT NULL CHECK (json_valid(marks)),
  created_at TEXT NOT NULL,
  removed_at TEXT, corrections TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(corrections)),
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
, name_key TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE candidate_tag (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  candidate_id TEXT NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  removed_at TEXT
) STRICT;
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
CREATE TABLE criterion (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  requisition_id TEXT NOT NULL REFERENCES requisition (id) ON DELETE CASCADE,
  derived_from TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(derived_from))
) STRICT;
CREATE TABLE scorecard_template (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  requisition_id TEXT NOT NULL REFERENCES requisition (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL REFERENCES team_member (id),
  removed_at TEXT
, posting_id TEXT REFERENCES job_posting (id)) STRICT;
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
, interviewer_ids TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(interviewer_ids))) STRICT;
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
, place TEXT, questions TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(questions)), calendar_sequence INTEGER NOT NULL DEFAULT 0, created_by TEXT REFERENCES team_member (id), closed_at TEXT, closed_by TEXT REFERENCES team_member (id), closed_note TEXT) STRICT;
CREATE TABLE seat (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  team_member_id TEXT NOT NULL REFERENCES team_member (id),
  due_on TEXT,
  removed_at TEXT
) STRICT;
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
  reopen_reason TEXT, removed_at TEXT,
  CHECK ((status = 'submitted') = (submitted_at IS NOT NULL))
) STRICT;
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
, revoked_by TEXT REFERENCES team_member (id)) STRICT;
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
CREATE TABLE saved_template (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('scorecard','interview_plan')),
  name TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  created_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE TABLE competency (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  shipped_key TEXT,
  content TEXT NOT NULL CHECK (json_valid(content)),
  created_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
INSERT INTO setting VALUES ('actor', '"019cadc6-a638-76d8-9faf-8e97ca712ab3"');
INSERT INTO setting VALUES ('shippedTemplates', '5');
INSERT INTO team_member VALUES (1, '019cadc6-a638-76d8-9faf-8e97ca712ab3', 'Me', NULL, '2026-03-02T09:00:02.000Z', 0, NULL);
INSERT INTO requisition VALUES (1, '019cadc6-ec88-7ca2-af63-2758ad347111', 'Product engineer', 'Northwind', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'open', 'never', '2026-03-02T09:00:20.000Z', '2026-03-02T09:00:20.000Z', NULL, 0, NULL);
INSERT INTO requisition_status_change VALUES (1, '019cadc7-03f8-721b-bacc-596661769e49', '019cadc6-ec88-7ca2-af63-2758ad347111', NULL, 'open', '2026-03-02T09:00:20.000Z', '019cadc6-a638-76d8-9faf-8e97ca712ab3', NULL, NULL);
INSERT INTO job_posting VALUES (1, '019cadc7-07e0-719a-aad1-908158a64220', '019cadc6-ec88-7ca2-af63-2758ad347111', 1, 'Product engineer

Required
- Five years of TypeScript
', '[]', '2026-03-02T09:00:20.000Z', NULL, '[]');
INSERT INTO pipeline_template VALUES (1, '019cadc6-e4b8-7626-ad3c-748fd04bbad7', 'Default', '[{"name":"Applied","kind":"applied","targetDays":3},{"name":"Recruiter screen","kind":"screen","targetDays":5},{"name":"Hiring manager screen","kind":"interview","targetDays":5},{"name":"Onsite","kind":"interview","targetDays":10},{"name":"Offer","kind":"offer","targetDays":4}]', NULL);
INSERT INTO pipeline_template VALUES (2, '019df237-4a38-77ff-bbdc-c771f248e9d3', 'Engineering', '[{"name":"Applied","kind":"applied","targetDays":3,"wipLimit":null},{"name":"Recruiter screen","kind":"screen","targetDays":5,"wipLimit":null},{"name":"Technical screen","kind":"interview","targetDays":5,"wipLimit":null},{"name":"Take-home","kind":"assessment","targetDays":7,"wipLimit":null},{"name":"Onsite","kind":"interview","targetDays":10,"wipLimit":null},{"name":"Offer","kind":"offer","targetDays":4,"wipLimit":null}]', NULL);
INSERT INTO pipeline_template VALUES (3, '019df237-4e20-7bc9-a5c6-a7d4b64f23fe', 'Sales', '[{"name":"Applied","kind":"applied","targetDays":2,"wipLimit":null},{"name":"Recruiter screen","kind":"screen","targetDays":3,"wipLimit":null},{"name":"Hiring manager interview","kind":"interview","targetDays":5,"wipLimit":null},{"name":"Role play","kind":"assessment","targetDays":5,"wipLimit":null},{"name":"Team interview","kind":"interview","targetDays":5,"wipLimit":null},{"name":"Offer","kind":"offer","targetDays":3,"wipLimit":null}]', NULL);
INSERT INTO pipeline_template VALUES (4, '019df237-5208-7801-a22a-7ca37a034e45', 'Hourly', '[{"name":"Applied","kind":"applied","targetDays":1,"wipLimit":null},{"name":"Phone call","kind":"screen","targetDays":2,"wipLimit":null},{"name":"Interview on site","kind":"interview","targetDays":3,"wipLimit":null},{"name":"Offer","kind":"offer","targetDays":2,"wipLimit":null}]', NULL);
INSERT INTO pipeline_template VALUES (5, '019df237-55f0-7b58-8fb0-3b31d38169b1', 'Executive', '[{"name":"Long list","kind":"applied","targetDays":15,"wipLimit":null},{"name":"First conversation","kind":"screen","targetDays":10,"wipLimit":null},{"name":"Short list","kind":"interview","targetDays":10,"wipLimit":null},{"name":"Panel","kind":"interview","targetDays":15,"wipLimit":null},{"name":"References","kind":"assessment","targetDays":10,"wipLimit":null},{"name":"Offer","kind":"offer","targetDays":10,"wipLimit":null}]', NULL);
INSERT INTO stage VALUES (1, '019cadc6-f070-7f46-9438-ef23d556035d', '019cadc6-ec88-7ca2-af63-2758ad347111', 'Applied', 'applied', 'a0', 3, NULL, NULL, NULL);
INSERT INTO stage VALUES (2, '019cadc6-f458-77df-bbad-aa9c090c85e8', '019cadc6-ec88-7ca2-af63-2758ad347111', 'Recruiter screen', 'screen', 'a1', 5, NULL, NULL, NULL);
INSERT INTO stage VALUES (3, '019cadc6-f840-79b8-b40e-90df4745d7c3', '019cadc6-ec88-7ca2-af63-2758ad347111', 'Hiring manager screen', 'interview', 'a2', 5, NULL, NULL, NULL);
INSERT INTO stage VALUES (4, '019cadc6-fc28-7411-8904-1c368a926185', '019cadc6-ec88-7ca2-af63-2758ad347111', 'Onsite', 'interview', 'a3', 10, NULL, NULL, NULL);
INSERT INTO stage VALUES (5, '019cadc7-0010-7536-ae9d-1dc2ab758083', '019cadc6-ec88-7ca2-af63-2758ad347111', 'Offer', 'offer', 'a4', 4, NULL, NULL, NULL);
INSERT INTO candidate VALUES (1, '019cadc7-1f50-7ff6-ade2-049cce6effe5', 'Ada Park', 'ada park', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, '2026-03-02T09:00:20.000Z', '2026-03-02T09:00:20.000Z', 0, NULL, 'ada park');
INSERT INTO candidate VALUES (2, '019cadc7-2338-7e99-ad67-a846b869c1bc', 'Łukasz Wójcik', 'lukasz wojcik', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, '2026-05-04T09:00:31.000Z', '2026-03-02T09:00:20.000Z', 0, NULL, 'lukasz wojcik');
INSERT INTO candidate VALUES (3, '019cadc7-2720-738b-bcef-b48d57055f2b', '山田 花子', '山田 花子', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, '2026-03-02T09:00:20.000Z', '2026-03-02T09:00:20.000Z', 0, NULL, '山田 花子');
INSERT INTO candidate VALUES (4, '019cadc7-2b08-7ce6-bc33-a66b6589cd53', 'Noor al-Amin', 'noor al-amin', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, '2026-03-02T09:00:20.000Z', '2026-03-02T09:00:20.000Z', 0, NULL, 'noor al-amin');
INSERT INTO candidate_tag VALUES (1, '019cadc7-4e30-716f-a1fe-3724093bfdf3', '019cadc7-1f50-7ff6-ade2-049cce6effe5', 'referral', NULL);
INSERT INTO disposition_reason VALUES (1, '019cadc6-aa20-75c5-9ab1-6001b17f2623', 'rejected', 'Experience', 'a0', NULL, NULL);
INSERT INTO disposition_reason VALUES (2, '019cadc6-ae08-7f84-8045-e0ff26c603e9', 'rejected', 'Skills', 'a1', NULL, NULL);
INSERT INTO disposition_reason VALUES (3, '019cadc6-b1f0-7069-9c42-9d1488d9968d', 'rejected', 'Level', 'a2', NULL, NULL);
INSERT INTO disposition_reason VALUES (4, '019cadc6-b5d8-792d-9476-2fbd99273d03', 'rejected', 'Location or workplace', 'a3', NULL, NULL);
INSERT INTO disposition_reason VALUES (5, '019cadc6-b9c0-73bf-931e-6b7dcb594f5e', 'rejected', 'Compensation', 'a4', NULL, NULL);
INSERT INTO disposition_reason VALUES (6, '019cadc6-bda8-7117-b3e7-39652deb8f70', 'rejected', 'Work authorisation', 'a5', NULL, NULL);
INSERT INTO disposition_reason VALUES (7, '019cadc6-c190-7b9e-ac83-21069b3c2d2f', 'rejected', 'Position filled', 'a6', NULL, NULL);
INSERT INTO disposition_reason VALUES (8, '019cadc6-c578-7de0-ba7a-4699134d7214', 'rejected', 'No reply', 'a7', NULL, NULL);
INSERT INTO disposition_reason VALUES (9, '019cadc6-c960-7f4d-bdd2-5ca6e72b49fb', 'rejected', 'Other', 'a8', NULL, NULL);
INSERT INTO disposition_reason VALUES (10, '019cadc6-cd48-76e6-b98f-8964ab0d7582', 'withdrawn', 'Accepted another offer', 'a0', NULL, NULL);
INSERT INTO disposition_reason VALUES (11, '019cadc6-d130-72a0-af0c-412b96edc71d', 'withdrawn', 'Compensation', 'a1', NULL, NULL);
INSERT INTO disposition_reason VALUES (12, '019cadc6-d518-7b3f-8113-577297c2daa7', 'withdrawn', 'Location or workplace', 'a2', NULL, NULL);
INSERT INTO disposition_reason VALUES (13, '019cadc6-d900-7013-8f29-5cfa9e7fd822', 'withdrawn', 'Timing', 'a3', NULL, NULL);
INSERT INTO disposition_reason VALUES (14, '019cadc6-dce8-7abe-84d8-89ccc442330a', 'withdrawn', 'Role not a fit', 'a4', NULL, NULL);
INSERT INTO disposition_reason VALUES (15, '019cadc6-e0d0-7586-9974-5e266117db95', 'withdrawn', 'Other', 'a5', NULL, NULL);
INSERT INTO application VALUES (1, '019cadc7-2ef0-7cbc-bf34-5b814d2e6437', '019cadc7-1f50-7ff6-ade2-049cce6effe5', '019cadc6-ec88-7ca2-af63-2758ad347111', '019cadc6-f458-77df-bbad-aa9c090c85e8', 'a0', 'active', NULL, NULL, NULL, NULL, '2026-03-02T09:00:20.000Z', '2026-03-02T09:00:55.000Z', 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02T09:00:20.000Z', NULL);
INSERT INTO application VALUES (2, '019cadc7-36c0-725d-bf3e-b758149d1b00', '019cadc7-2338-7e99-ad67-a846b869c1bc', '019cadc6-ec88-7ca2-af63-2758ad347111', '019cadc6-f070-7f46-9438-ef23d556035d', 'a1', 'active', NULL, NULL, NULL, NULL, '2026-03-02T09:00:20.000Z', '2026-03-02T09:00:20.000Z', 0, NULL, NULL, NULL, 'Call back', '2026-05-13', NULL, '2026-03-02T09:00:20.000Z', NULL);
INSERT INTO application VALUES (3, '019cadc7-3e90-781a-8a04-f54312ff2f5a', '019cadc7-2720-738b-bcef-b48d57055f2b', '019cadc6-ec88-7ca2-af63-2758ad347111', '019cadc6-f070-7f46-9438-ef23d556035d', 'a2', 'active', NULL, NULL, NULL, NULL, '2026-03-02T09:00:20.000Z', '2026-03-02T09:00:20.000Z', 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02T09:00:20.000Z', NULL);
INSERT INTO application VALUES (4, '019cadc7-4660-7528-a228-c1d895711c7c', '019cadc7-2b08-7ce6-bc33-a66b6589cd53', '019cadc6-ec88-7ca2-af63-2758ad347111', '019cadc6-f070-7f46-9438-ef23d556035d', 'a3', 'rejected', '019cadc6-aa20-75c5-9ab1-6001b17f2623', NULL, '2026-03-02T09:00:58.000Z', NULL, '2026-03-02T09:00:20.000Z', '2026-03-02T09:00:20.000Z', 0, NULL, NULL, NULL, NULL, NULL, NULL, '2026-03-02T09:00:20.000Z', NULL);
INSERT INTO opening VALUES (1, '019cadc7-0bc8-7d15-9a71-5dcec4a73436', '019cadc6-ec88-7ca2-af63-2758ad347111', '2026-03-02', NULL, NULL, NULL, NULL);
INSERT INTO stage_transition VALUES (1, '019cadc7-32d8-75c1-959e-2bf115d59170', '019cadc7-2ef0-7cbc-bf34-5b814d2e6437', 'applied', NULL, '019cadc6-f070-7f46-9438-ef23d556035d', NULL, 'active', NULL, NULL, '2026-03-02T09:00:20.000Z', 0, '2026-03-02T09:00:20.000Z', '019cadc6-a638-76d8-9faf-8e97ca712ab3', NULL, NULL);
INSERT INTO stage_transition VALUES (2, '019cadc7-3aa8-7d06-9957-2420524e35e7', '019cadc7-36c0-725d-bf3e-b758149d1b00', 'applied', NULL, '019cadc6-f070-7f46-9438-ef23d556035d', NULL, 'active', NULL, NULL, '2026-03-02T09:00:20.000Z', 0, '2026-03-02T09:00:20.000Z', '019cadc6-a638-76d8-9faf-8e97ca712ab3', NULL, NULL);
INSERT INTO stage_transition VALUES (3, '019cadc7-4278-74d7-a42b-09af504b011e', '019cadc7-3e90-781a-8a04-f54312ff2f5a', 'applied', NULL, '019cadc6-f070-7f46-9438-ef23d556035d', NULL, 'active', NULL, NULL, '2026-03-02T09:00:20.000Z', 0, '2026-03-02T09:00:20.000Z', '019cadc6-a638-76d8-9faf-8e97ca712ab3', NULL, NULL);
INSERT INTO stage_transition VALUES (4, '019cadc7-4a48-7eda-9ada-e5fb1a5886d0', '019cadc7-4660-7528-a228-c1d895711c7c', 'applied', NULL, '019cadc6-f070-7f46-9438-ef23d556035d', NULL, 'active', NULL, NULL, '2026-03-02T09:00:20.000Z', 0, '2026-03-02T09:00:20.000Z', '019cadc6-a638-76d8-9faf-8e97ca712ab3', NULL, NULL);
INSERT INTO stage_transition VALUES (5, '019cadc7-7540-729b-b7f9-1818d34a84fd', '019cadc7-2ef0-7cbc-bf34-5b814d2e6437', 'moved', '019cadc6-f070-7f46-9438-ef23d556035d', '019cadc6-f458-77df-bbad-aa9c090c85e8', 'active', 'active', NULL, NULL, '2026-03-02T09:00:55.000Z', 0, '2026-03-02T09:00:55.000Z', '019cadc6-a638-76d8-9faf-8e97ca712ab3', NULL, NULL);
INSERT INTO stage_transition VALUES (6, '019cadc7-88c8-7382-9678-c7fede0bd46d', '019cadc7-36c0-725d-bf3e-b758149d1b00', 'moved', '019cadc6-f070-7f46-9438-ef23d556035d', '019cadc6-f458-77df-bbad-aa9c090c85e8', 'active', 'active', NULL, NULL, '2026-03-02T09:01:00.000Z', 0, '2026-03-02T09:01:00.000Z', '019cadc6-a638-76d8-9faf-8e97ca712ab3', NULL, NULL);
INSERT INTO stage_transition VALUES (7, '019cadc7-9480-707f-9e4a-5f2df55248ee', '019cadc7-36c0-725d-bf3e-b758149d1b00', 'voided', '019cadc6-f458-77df-bbad-aa9c090c85e8', '019cadc6-f070-7f46-9438-ef23d556035d', 'active', 'active', NULL, NULL, '2026-03-02T09:01:03.000Z', 0, '2026-03-02T09:01:03.000Z', '019cadc6-a638-76d8-9faf-8e97ca712ab3', '019cadc7-88c8-7382-9678-c7fede0bd46d', NULL);
INSERT INTO criterion VALUES (1, '019cadc7-0fb0-7f47-ba7f-201d061f46e2', '019cadc6-ec88-7ca2-af63-2758ad347111', '[]');
INSERT INTO scorecard_template VALUES (1, '019cadc7-1398-7444-94ef-3e8a32ec7266', '019cadc6-ec88-7ca2-af63-2758ad347111', 1, '2026-03-02T09:00:20.000Z', '019cadc6-a638-76d8-9faf-8e97ca712ab3', NULL, NULL);
INSERT INTO criterion_version VALUES (1, '019cadc7-1780-7065-a5a4-67b73ce58003', '019cadc7-1398-7444-94ef-3e8a32ec7266', '019cadc7-0fb0-7f47-ba7f-201d061f46e2', 0, 'TypeScript, 5+ years', 'technical', 'required', 2.5, '[[4,4]]', 'Five years of TypeScript', NULL, '["Tell me of a type you are proud of."]');
INSERT INTO application_check VALUES (1, '019cadc7-1b68-7cd4-b158-6ca6a4b6844d', '019cadc6-ec88-7ca2-af63-2758ad347111', 'years', '5+ years of TypeScript', 'required', '[[4,4]]', 0, NULL);
INSERT INTO check_answer VALUES (1, '019cadc7-5600-72b6-aaba-1a0083488297', '019cadc7-2ef0-7cbc-bf34-5b814d2e6437', '019cadc7-1b68-7cd4-b158-6ca6a4b6844d', 'yes', 'Résumé', '019cadc6-a638-76d8-9faf-8e97ca712ab3', '2026-03-02T09:00:20.000Z', NULL);
INSERT INTO interview VALUES (1, '019cadc7-59e8-76e7-948a-af3cdbdaf941', '019cadc7-2ef0-7cbc-bf34-5b814d2e6437', NULL, 'Recruiter screen', NULL, NULL, NULL, '["019cadc7-0fb0-7f47-ba7f-201d061f46e2"]', 'planned', '2026-03-02T09:00:20.000Z', NULL, NULL, '[]', 0, NULL, NULL, NULL, NULL);
INSERT INTO interview VALUES (2, '019df237-84d0-7c96-afb0-7543ecdc8706', '019cadc7-36c0-725d-bf3e-b758149d1b00', NULL, 'Bench test', '2026-05-12T10:00', 'Europe/Berlin', 60, '[]', 'planned', '2026-05-04T09:00:17.000Z', NULL, 'Room 2', '["What went wrong last?"]', 1, '019cadc6-a638-76d8-9faf-8e97ca712ab3', NULL, NULL, NULL);
INSERT INTO seat VALUES (1, '019cadc7-5dd0-777e-8e6d-d34029b3981f', '019cadc7-59e8-76e7-948a-af3cdbdaf941', '019cadc6-a638-76d8-9faf-8e97ca712ab3', '2026-03-05', NULL);
INSERT INTO seat VALUES (2, '019df237-88b8-7da2-b56d-0bb04c683042', '019df237-84d0-7c96-afb0-7543ecdc8706', '019cadc6-a638-76d8-9faf-8e97ca712ab3', '2026-05-14', NULL);
INSERT INTO scorecard VALUES (1, '019cadc7-61b8-78a8-89b1-cf5cd99af350', '019cadc7-5dd0-777e-8e6d-d34029b3981f', '019cadc7-2ef0-7cbc-bf34-5b814d2e6437', '019cadc6-a638-76d8-9faf-8e97ca712ab3', '019cadc7-1398-7444-94ef-3e8a32ec7266', 'submitted', 'yes', 'Clear thinker.', '', NULL, '2026-03-02T09:00:20.000Z', '2026-03-02T09:00:20.000Z', NULL, NULL, NULL);
INSERT INTO scorecard_rating VALUES (1, '019cadc7-65a0-7cf9-8032-8a1f9062bde7', '019cadc7-61b8-78a8-89b1-cf5cd99af350', '019cadc7-0fb0-7f47-ba7f-201d061f46e2', 4, 0, 'Wrote a parser with us.');
INSERT INTO decision VALUES (1, '019df237-bb80-72f0-9fa3-bb5c24d3b39c', '019cadc7-36c0-725d-bf3e-b758149d1b00', 'move_forward', 'Steady hands.', '2026-05-04T09:00:31.000Z', '019cadc6-a638-76d8-9faf-8e97ca712ab3', NULL, NULL, NULL);
INSERT INTO note VALUES (1, '019cadc7-5218-7952-a69c-a622c8a6191f', '019cadc7-1f50-7ff6-ade2-049cce6effe5', '019cadc7-2ef0-7cbc-bf34-5b814d2e6437', '019cadc6-a638-76d8-9faf-8e97ca712ab3', 'Called on Monday.
Wants to know about the team.', '2026-03-02T09:00:20.000Z', NULL);
INSERT INTO undo_entry VALUES (1, '019df237-6590-794a-9553-c07ce73a338c', '019cadc6-a638-76d8-9faf-8e97ca712ab3', 'Keep the scorecard Bakers', 'done', 2, 100, '2026-05-04T09:00:08.000Z');
INSERT INTO undo_entry VALUES (2, '019df237-7530-7c88-9d21-c250617e1ebd', '019cadc6-a638-76d8-9faf-8e97ca712ab3', 'Save Beekeeping', 'done', 2, 100, '2026-05-04T09:00:12.000Z');
INSERT INTO undo_entry VALUES (3, '019df237-8ca0-7b55-ad3a-400f5ba26b9c', '019cadc6-a638-76d8-9faf-8e97ca712ab3', 'Plan Bench test with Łukasz Wójcik', 'done', 2, 200, '2026-05-04T09:00:17.000Z');
INSERT INTO undo_entry VALUES (4, '019df237-9858-7ea9-9925-790d0abdd14a', '019cadc6-a638-76d8-9faf-8e97ca712ab3', 'Reschedule Bench test with Łukasz Wójcik', 'done', 2, 322, '2026-05-04T09:00:22.000Z');
INSERT INTO undo_entry VALUES (5, '019df237-a410-7e76-beab-cd2087577514', '019cadc6-a638-76d8-9faf-8e97ca712ab3', 'Set the next action: Łukasz Wójcik', 'done', 2, 199, '2026-05-04T09:00:25.000Z');
INSERT INTO undo_entry VALUES (6, '019df237-afc8-701b-94ea-0b644397f0b9', '019cadc6-a638-76d8-9faf-8e97ca712ab3', 'Change who sees others'' scorecards on Product engineer', 'done', 2, 144, '2026-05-04T09:00:28.000Z');
INSERT INTO undo_change VALUES (1, '019df237-6590-794a-9553-c07ce73a338c', 'saved_template', '019df237-61a8-70a9-8b15-38e44e76b133', 'insert', NULL, NULL);
INSERT INTO undo_change VALUES (2, '019df237-7530-7c88-9d21-c250617e1ebd', 'competency', '019df237-7148-7436-9750-6132c42af575', 'insert', NULL, NULL);
INSERT INTO undo_change VALUES (3, '019df237-8ca0-7b55-ad3a-400f5ba26b9c', 'interview', '019df237-84d0-7c96-afb0-7543ecdc8706', 'insert', NULL, NULL);
INSERT INTO undo_change VALUES (4, '019df237-8ca0-7b55-ad3a-400f5ba26b9c', 'seat', '019df237-88b8-7da2-b56d-0bb04c683042', 'insert', NULL, NULL);
INSERT INTO undo_change VALUES (5, '019df237-9858-7ea9-9925-790d0abdd14a', 'interview', '019df237-84d0-7c96-afb0-7543ecdc8706', 'update', '{"starts_at_local":"2026-05-11T10:00"}', '{"starts_at_local":"2026-05-12T10:00"}');
INSERT INTO undo_change VALUES (6, '019df237-9858-7ea9-9925-790d0abdd14a', 'seat', '019df237-88b8-7da2-b56d-0bb04c683042', 'update', '{"due_on":"2026-05-13"}', '{"due_on":"2026-05-14"}');
INSERT INTO undo_change VALUES (7, '019df237-a410-7e76-beab-cd2087577514', 'application', '019cadc7-36c0-725d-bf3e-b758149d1b00', 'update', '{"next_action":null,"next_action_on":null}', '{"next_action":"Call back","next_action_on":"2026-05-13"}');
INSERT INTO undo_change VALUES (8, '019df237-afc8-701b-94ea-0b644397f0b9', 'requisition', '019cadc6-ec88-7ca2-af63-2758ad347111', 'update', '{"blind":"until_submitted"}', '{"blind":"never"}');
INSERT INTO saved_template VALUES (1, '019df237-61a8-70a9-8b15-38e44e76b133', 'scorecard', 'Bakers', '{"criteria":[{"id":null,"title":"TypeScript, 5+ years","category":"technical","importance":"required","weight":2.5,"lines":[],"quote":"","guidance":null,"questions":["Tell me of a type you are proud of."]}],"checks":[{"id":null,"kind":"years","label":"5+ years of TypeScript","importance":"required","lines":[]}]}', '2026-05-04T09:00:08.000Z', NULL);
INSERT INTO competency VALUES (1, '019df237-7148-7436-9750-6132c42af575', NULL, '{"key":"beekeeping","name":"Beekeeping","category":"domain","terms":["bees"],"guidance":{"low":"Has read of bees.","middle":"Has kept hives.","high":"Has taught {subject}."},"questions":["Tell me of a swarm.","When did {subject} go wrong?"]}', '2026-05-04T09:00:12.000Z', NULL);
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
CREATE VIEW effective_status_change AS
  SELECT * FROM requisition_status_change AS c
  WHERE c.voids_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM requisition_status_change AS v WHERE v.voids_id = c.id);
CREATE UNIQUE INDEX requisition_member_once
  ON requisition_member (requisition_id, team_member_id, role) WHERE removed_at IS NULL;
CREATE INDEX stage_by_requisition ON stage (requisition_id, position);
CREATE INDEX candidate_by_activity ON candidate (last_activity_at);
CREATE INDEX candidate_by_search_text ON candidate (search_text);
CREATE INDEX candidate_by_winner ON candidate (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE UNIQUE INDEX candidate_tag_once
  ON candidate_tag (candidate_id, name) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX application_one_active ON application (candidate_id, requisition_id)
  WHERE disposition = 'active' AND removed_at IS NULL;
CREATE INDEX application_by_candidate ON application (candidate_id);
CREATE UNIQUE INDEX application_place ON application (stage_id, position)
  WHERE disposition = 'active' AND removed_at IS NULL;
CREATE INDEX application_by_requisition
  ON application (requisition_id, disposition, stage_id, position);
CREATE INDEX application_by_transfer ON application (transferred_from_id)
  WHERE transferred_from_id IS NOT NULL;
CREATE INDEX application_by_duplicate ON application (duplicate_of_id)
  WHERE duplicate_of_id IS NOT NULL;
CREATE INDEX opening_by_requisition ON opening (requisition_id);
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
CREATE VIEW effective_transition AS
  SELECT * FROM stage_transition AS t
  WHERE t.kind <> 'voided'
    AND NOT EXISTS (SELECT 1 FROM stage_transition AS v WHERE v.voids_id = t.id);
CREATE INDEX offer_by_application ON offer (application_id);
CREATE INDEX criterion_by_requisition ON criterion (requisition_id);
CREATE UNIQUE INDEX scorecard_template_version
  ON scorecard_template (requisition_id, version) WHERE removed_at IS NULL;
CREATE INDEX application_check_by_requisition ON application_check (requisition_id, position);
CREATE UNIQUE INDEX check_answer_once
  ON check_answer (application_id, check_id) WHERE removed_at IS NULL;
CREATE INDEX interview_plan_by_requisition ON interview_plan (requisition_id);
CREATE INDEX interview_by_application ON interview (application_id);
CREATE UNIQUE INDEX seat_once ON seat (interview_id, team_member_id) WHERE removed_at IS NULL;
CREATE INDEX seat_by_member ON seat (team_member_id);
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
CREATE TRIGGER scorecard_rating_is_locked BEFORE UPDATE ON scorecard_rating
WHEN (SELECT status FROM scorecard WHERE id = old.scorecard_id) = 'submitted'
BEGIN SELECT RAISE (ABORT, 'a submitted scorecard is locked'); END;
CREATE TRIGGER scorecard_rating_is_never_lost BEFORE DELETE ON scorecard_rating
WHEN (SELECT status FROM scorecard WHERE id = old.scorecard_id) = 'submitted'
BEGIN SELECT RAISE (ABORT, 'a submitted scorecard is locked'); END;
CREATE TRIGGER scorecard_rating_is_not_added BEFORE INSERT ON scorecard_rating
WHEN (SELECT status FROM scorecard WHERE id = new.scorecard_id) = 'submitted'
BEGIN SELECT RAISE (ABORT, 'a submitted scorecard is locked'); END;
CREATE INDEX decision_by_application ON decision (application_id);
CREATE INDEX note_by_candidate ON note (candidate_id, seq);
CREATE INDEX note_by_application ON note (application_id) WHERE application_id IS NOT NULL;
CREATE INDEX attachment_by_candidate ON attachment (candidate_id);
CREATE INDEX undo_entry_by_actor ON undo_entry (actor_id, state, seq);
CREATE INDEX undo_change_by_entry ON undo_change (entry_id, seq);
CREATE INDEX undo_change_by_row ON undo_change (row_id);
CREATE UNIQUE INDEX competency_once ON competency (shipped_key)
  WHERE shipped_key IS NOT NULL AND removed_at IS NULL;
CREATE INDEX interview_by_start ON interview (starts_at_local) WHERE removed_at IS NULL;
CREATE TRIGGER interview_calendar_sequence
AFTER UPDATE OF starts_at_local, zone, length_minutes, place, name, status, removed_at ON interview
WHEN old.starts_at_local IS NOT new.starts_at_local OR old.zone IS NOT new.zone
  OR old.length_minutes IS NOT new.length_minutes OR old.place IS NOT new.place
  OR old.name IS NOT new.name OR old.status IS NOT new.status
  OR old.removed_at IS NOT new.removed_at
BEGIN UPDATE interview SET calendar_sequence = calendar_sequence + 1 WHERE id = new.id; END;
CREATE UNIQUE INDEX scorecard_one_draft ON scorecard (seat_id)
  WHERE status = 'draft' AND removed_at IS NULL;
CREATE TRIGGER decision_is_kept BEFORE UPDATE ON decision
WHEN old.revoked_at IS NOT NULL OR old.outcome IS NOT new.outcome
  OR old.reason IS NOT new.reason OR old.decided_at IS NOT new.decided_at
  OR old.decided_by IS NOT new.decided_by OR new.revoked_at IS NULL
BEGIN SELECT RAISE (ABORT, 'a recorded decision is kept'); END;
CREATE UNIQUE INDEX decision_standing ON decision (application_id) WHERE revoked_at IS NULL;
CREATE INDEX candidate_by_name ON candidate (name_key, removed_at, merged_into_id, id);
CREATE INDEX candidate_by_email
  ON candidate (email COLLATE NOCASE, removed_at, merged_into_id, id) WHERE email IS NOT NULL;
CREATE INDEX application_by_next_action ON application (next_action_on)
  WHERE next_action IS NOT NULL AND next_action_done_at IS NULL;
CREATE INDEX stage_transition_by_left_stage ON stage_transition (application_id, from_stage_id);
CREATE VIEW candidate_winner AS
  WITH RECURSIVE chain (loser_id, winner_id) AS (
    SELECT id, merged_into_id FROM candidate WHERE merged_into_id IS NOT NULL
    UNION
    SELECT chain.loser_id, c.merged_into_id FROM chain
      JOIN candidate AS c ON c.id = chain.winner_id WHERE c.merged_into_id IS NOT NULL)
  SELECT loser_id, winner_id FROM chain
  WHERE winner_id IN (SELECT id FROM candidate WHERE merged_into_id IS NULL);
COMMIT;
PRAGMA application_id = 1399353972;
PRAGMA user_version = 2;
