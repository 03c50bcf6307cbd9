import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { openStore } from "../../src/main/core/store/connection.ts";
import { listDispositionReasons } from "../../src/main/core/store/tables/dispositionReasons.ts";
import { writeSetting } from "../../src/main/core/store/tables/settings.ts";
import { insertTeamMember, listTeamMembers } from "../../src/main/core/store/tables/teamMembers.ts";
import { reasonsOf } from "./applications.ts";
import { planCandidate, writeCandidate, type PlannedCandidate } from "./candidates.ts";
import { capHires } from "./lives.ts";
import { day } from "./moments.ts";
import { newRandom } from "./random.ts";
import { planRequisitions, type PlannedRequisition } from "./requisitions.ts";
import { newIdMaker, newTimeline } from "./timeline.ts";
import { members } from "./words.ts";

export interface SeedOptions {
  folder: string;
  candidates: number;
  requisitions: number;
  /** How many candidates have a résumé. */
  resumes: number;
  /** How many are active on the first requisition; null for as many as come. */
  active: number | null;
  seed: number;
  /** The day on which the invented history ends. */
  now: Date;
}

export interface Seeded {
  databaseFile: string;
  /** Id of the first requisition, which is open; null without any. */
  firstRequisitionId: string | null;
}

/** A mistake of whoever asked: its message is a sentence for them. */
export class SeedError extends Error {}

/** The day on which the history ends unless another is given. */
export const defaultNow = new Date("2026-11-20T18:00:00.000Z");

/**
 * Makes a profile of invented data in a folder, the same for the same options. Throws a SeedError
 * for options that do not fit together and for a folder that holds a database already.
 */
export function seedProfile(
  options: SeedOptions,
  onProgress: (done: number, total: number) => void = () => undefined,
): Seeded {
  refuseNonsense(options);
  const databaseFile = join(resolve(options.folder), "shortlist.db");
  if (existsSync(databaseFile)) {
    throw new SeedError(
      `There is a database in ${options.folder} already, and it was left as it is. Choose another folder, or remove that one.`,
    );
  }
  mkdirSync(options.folder, { recursive: true });
  const now = options.now.getTime();
  const random = newRandom(options.seed);
  const newId = newIdMaker(random.fork(0));
  const begun = now - 735 * day;
  const store = openStore({
    file: databaseFile,
    log: () => undefined,
    now: () => new Date(begun),
    newId: () => newId(begun),
  });
  try {
    const actorId = listTeamMembers(store)[0]?.id ?? "";
    const memberIds = members.map(() => newId(begun));
    const timeline = newTimeline(newId);
    timeline.add(begun, null, (tx) => {
      writeSetting(tx, "firstRunChoice", "empty");
      members.forEach((name, index) => {
        const email = `colleague${(index + 1).toString()}@example.com`;
        insertTeamMember(tx, { id: memberIds[index] ?? "", name, email });
      });
    });
    const requisitions = planRequisitions(timeline, {
      random: random.fork(1),
      count: options.requisitions,
      now,
      actorId,
    });
    const reasons = reasonsOf(listDispositionReasons(store));
    const newMailbox = mailboxes();
    planCandidates(options, requisitions, now).forEach((candidate, index) => {
      const hasResume = index < options.resumes;
      const about = { newId, newMailbox, memberIds, reasons, hasResume, now };
      writeCandidate(timeline, candidate, about);
    });
    timeline.writeTo(store, actorId, onProgress);
    return { databaseFile, firstRequisitionId: requisitions[0]?.written().id ?? null };
  } finally {
    store.close();
  }
}

function planCandidates(
  { candidates, active, seed }: SeedOptions,
  requisitions: readonly PlannedRequisition[],
  now: number,
): PlannedCandidate[] {
  const random = newRandom(seed).fork(2);
  const [first, ...others] = requisitions;
  const planned = Array.from({ length: candidates }, (_, index) =>
    planCandidate({
      random: random.fork(index),
      requisitions: active === null ? requisitions : others,
      activeOn: active !== null && index < active ? (first ?? null) : null,
      now,
    }),
  );
  const all = planned.flatMap(({ applications }) => applications);
  for (const [requisition, ofIt] of Map.groupBy(all, (one) => one.requisition)) {
    capHires(
      ofIt.map(({ life }) => life),
      requisition.openings,
    );
  }
  return planned;
}

/** Numbers the mailboxes of people of one name. */
function mailboxes(): (mailbox: string) => string {
  const taken = new Map<string, number>();
  return (mailbox) => {
    const count = (taken.get(mailbox) ?? 0) + 1;
    taken.set(mailbox, count);
    return count === 1 ? mailbox : `${mailbox}${count.toString()}`;
  };
}

function refuseNonsense({ candidates, requisitions, resumes, active }: SeedOptions): void {
  if (resumes > candidates) {
    throw new SeedError(
      `${resumes.toString()} résumés are more than ${candidates.toString()} candidates. Ask for at most one each.`,
    );
  }
  if (active !== null && active > candidates) {
    throw new SeedError(
      `${active.toString()} cards on one board are more than ${candidates.toString()} candidates. Ask for more candidates.`,
    );
  }
  if (active !== null && requisitions === 0) {
    throw new SeedError("A board needs a requisition. Ask for at least one.");
  }
}
