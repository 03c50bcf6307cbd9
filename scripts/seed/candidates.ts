import { createHash } from "node:crypto";
import { saveAnswer } from "../../src/main/core/store/tables/applicationChecks.ts";
import { setCandidateTags } from "../../src/main/core/store/tables/candidateTags.ts";
import { insertCandidate } from "../../src/main/core/store/tables/candidates.ts";
import { insertNote } from "../../src/main/core/store/tables/notes.ts";
import { insertInto } from "../../src/main/core/store/sql.ts";
import { planApplication, type Reasons } from "./applications.ts";
import { stillActive, liveOn, type Life } from "./lives.ts";
import { day, instantOf, laterAtWork } from "./moments.ts";
import { newName } from "./names.ts";
import type { Random } from "./random.ts";
import type { PlannedRequisition } from "./requisitions.ts";
import { newResume } from "./resumes.ts";
import { roles } from "./roles.ts";
import { planScorecards } from "./scorecards.ts";
import type { Timeline } from "./timeline.ts";
import { companies, locations, noteTexts, sources, tags } from "./words.ts";

/** One application as it will be written; the life of a hire can still be changed. */
export interface PlannedApplication {
  requisition: PlannedRequisition;
  life: Life;
}

/** Somebody who is to be written, with everything they applied to. */
export interface PlannedCandidate {
  random: Random;
  applications: PlannedApplication[];
}

const mailHosts = ["example.com", "example.org", "mail.example.com", "post.example.org"] as const;

const insertAttachment = insertInto("attachment", [
  "id",
  "candidate_id",
  "sha256",
  "name",
  "media_type",
  "size",
  "kind",
  "text",
  "created_at",
]);

/** What a candidate applied to over the two years, and what became of it. */
export function planCandidate(given: {
  random: Random;
  requisitions: readonly PlannedRequisition[];
  /** The board on which they must be active today; null for whatever comes. */
  activeOn: PlannedRequisition | null;
  now: number;
}): PlannedCandidate {
  const { random, activeOn, now } = given;
  const applications: PlannedApplication[] = [];
  if (activeOn) applications.push({ requisition: activeOn, life: stillActive(random, now) });
  const wanted = random.weighted([
    [1, 82],
    [2, 13],
    [3, 2],
    [0, 3],
  ]);
  for (const requisition of random.sample(given.requisitions, wanted - applications.length)) {
    const appliedAt = appliesAt(random, requisition);
    if (appliedAt === null) continue;
    const isClosed = requisition.status === "closed";
    const life = liveOn(random, { appliedAt, until: requisition.until, isClosed });
    applications.push({ requisition, life });
    const again = appliesAgain(random, life, requisition);
    if (again) applications.push({ requisition, life: again });
  }
  return { random, applications };
}

/** A moment while the requisition ran, rather early than late; null when it is too young. */
function appliesAt(random: Random, { openedAt, until }: PlannedRequisition): number | null {
  const at = laterAtWork(random, openedAt, ((until - openedAt) / day) * random.next() ** 1.6);
  return at < until ? at : null;
}

/** Now and then somebody who was turned down applies to the same requisition once more. */
function appliesAgain(
  random: Random,
  { ending }: Life,
  requisition: PlannedRequisition,
): Life | null {
  if (ending === null || ending.kind === "hired" || !random.chance(0.06)) return null;
  const appliedAt = laterAtWork(random, ending.at, random.whole(20, 90));
  if (appliedAt >= requisition.until) return null;
  const isClosed = requisition.status === "closed";
  return liveOn(random, { appliedAt, until: requisition.until, isClosed });
}

/** Puts a candidate with everything that belongs to them on the timeline. */
export function writeCandidate(
  timeline: Timeline,
  candidate: PlannedCandidate,
  given: {
    newId: (at: number) => string;
    /** Makes an e-mail address free of others that was not given yet. */
    newMailbox: (mailbox: string) => string;
    memberIds: readonly string[];
    reasons: Reasons;
    hasResume: boolean;
    now: number;
  },
): void {
  const { random, applications } = candidate;
  const { newId, memberIds, now } = given;
  const { name, mailbox } = newName(random);
  const email = `${given.newMailbox(mailbox)}@${random.pick(mailHosts)}`;
  const location = random.pick(locations);
  const [first] = applications;
  const role = first?.requisition.role ?? random.pick(roles);
  const source = random.weighted(sources);
  const at = Math.min(
    ...applications.map(({ life }) => life.visits[0]?.at ?? now),
    ...(first ? [] : [laterAtWork(random, now - random.whole(5, 700) * day, 0)]),
  );
  const lastActivityAt = Math.max(
    at,
    ...applications.map(({ life }) => life.ending?.at ?? life.visits.at(-1)?.at ?? at),
  );
  const candidateId = newId(at);

  timeline.add(at, null, (tx) => {
    insertCandidate(tx, {
      id: candidateId,
      name,
      email,
      phone: random.chance(0.6) ? `+1 202 555 01${random.whole(10, 99).toString()}` : null,
      currentTitle: random.chance(0.9) ? random.pick(role.titles) : null,
      currentCompany: random.chance(0.85) ? random.pick(companies) : null,
      location,
      source,
      createdAt: tx.now,
      lastActivityAt: instantOf(lastActivityAt),
      isSample: false,
    });
    if (random.chance(0.35))
      setCandidateTags(tx, candidateId, random.sample(tags, random.whole(1, 3)));
    if (!given.hasResume) return;
    const year = new Date(at).getUTCFullYear();
    const text = newResume(random, { name, email, location, role, year });
    insertAttachment(tx).run({
      id: tx.newId(),
      candidate_id: candidateId,
      sha256: createHash("sha256").update(text).digest("hex"),
      name: "Résumé.txt",
      media_type: "text/plain",
      size: Buffer.byteLength(text),
      kind: "resume",
      text,
      created_at: tx.now,
    });
  });

  for (const { requisition, life } of applications) {
    const appliedAt = life.visits[0]?.at ?? at;
    const applicationId = newId(appliedAt);
    planApplication(timeline, { ...given, candidateId, applicationId, requisition, life, random });
    planScorecards(timeline, { random, newId, requisition, applicationId, life, memberIds, now });
    const [, screen] = life.visits;
    if (screen && random.chance(0.7)) {
      timeline.add(screen.at, random.pick(memberOf(memberIds)), (tx) => {
        for (const check of requisition.written().checks) {
          const answer = random.pick(["yes", "yes", "yes", "no", "unclear"] as const);
          saveAnswer(tx, { applicationId, checkId: check.id, answer, seenIn: "résumé" });
        }
      });
    }
  }
  if (!random.chance(0.3)) return;
  for (let left = random.whole(1, 3); left > 0; left -= 1) {
    const wroteAt = random.whole(at, lastActivityAt);
    const authorId = random.pick(memberOf(memberIds));
    timeline.add(wroteAt, authorId, (tx) => {
      const id = tx.newId();
      insertNote(tx, { id, candidateId, applicationId: null, text: random.pick(noteTexts) });
    });
  }
}

/** The members as a list that has somebody in it. */
function memberOf([first = "", ...others]: readonly string[]): [string, ...string[]] {
  return [first, ...others];
}
