import Database from "better-sqlite3";
import { join } from "node:path";
import { z } from "zod";
import { ask, expect, test, type ShortlistApp } from "../fixtures/app.ts";
import { framePage } from "../pages/framePage.ts";

const rounds = 25;

/** What the core has acknowledged, as the page tells it before it asks for the next thing. */
const acknowledgedSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("added"), candidateId: z.string(), applicationId: z.string() }),
  z.object({ kind: z.literal("moved"), applicationId: z.string(), toStageId: z.string() }),
  z.object({ kind: z.literal("undone"), applicationId: z.string() }),
  z.object({ kind: z.literal("noted"), candidateId: z.string(), text: z.string() }),
]);
type Acknowledged = z.infer<typeof acknowledgedSchema>;

interface Place {
  requisitionId: string;
  firstStageId: string;
  otherStageId: string;
}

/** A requisition to work on. */
async function newRequisition(app: ShortlistApp): Promise<Place> {
  const facts = {
    title: "Lighthouse Keeper",
    company: null,
    team: null,
    location: null,
    workplace: null,
    employmentType: null,
    seniority: null,
    pay: null,
    sourceUrl: null,
  };
  const created = await ask(app.page, "core", "requisition.create", {
    status: "open",
    facts,
    posting: null,
    criteria: [],
    checks: [],
  });
  const { id } = z.object({ id: z.string() }).parse(created.ok ? created.data : created.error);
  const detail = await ask(app.page, "core", "requisition.get", { id });
  const { stages } = z
    .object({ stages: z.array(z.object({ id: z.string() })) })
    .parse(detail.ok ? detail.data : detail.error);
  const [first, second] = stages;
  if (first === undefined || second === undefined) throw new Error("There are no stages.");
  return { requisitionId: id, firstStageId: first.id, otherStageId: second.id };
}

/**
 * Works in the window without a pause until the app is gone: adds somebody, moves them, writes a
 * note, and undoes every third move. `tell` hears of each answer that said it was done.
 */
async function workUntilKilled(
  app: ShortlistApp,
  place: Place,
  round: number,
  tell: (done: Acknowledged) => void,
): Promise<void> {
  await app.page.exposeBinding("tellAcknowledged", (_source, done: unknown) => {
    tell(acknowledgedSchema.parse(done));
  });
  await app.page.evaluate(
    ({ requisitionId, otherStageId, round: name }) => {
      const tellTest = (done: Acknowledged) => {
        const told: unknown = Reflect.get(window, "tellAcknowledged");
        if (typeof told === "function") void Reflect.apply(told, window, [done]);
      };
      const work = async (number: number) => {
        const person = `Keeper ${String(name)}-${String(number)}`;
        const added = JSON.parse(
          await window.shortlist.core("candidate.add", {
            facts: {
              name: person,
              email: null,
              phone: null,
              currentTitle: null,
              currentCompany: null,
              location: null,
              source: null,
            },
            requisitionId,
            stageId: null,
          }),
        );
        if (!added.reply.ok) return;
        const { candidateId, applicationId } = added.reply.data;
        if (applicationId === null) return;
        tellTest({ kind: "added", candidateId, applicationId });
        const moved = JSON.parse(
          await window.shortlist.core("application.moveToStage", {
            applicationIds: [applicationId],
            toStageId: otherStageId,
            place: number % 2 === 0 ? "first" : "last",
          }),
        );
        if (moved.reply.ok) tellTest({ kind: "moved", applicationId, toStageId: otherStageId });
        if (number % 3 === 0) {
          const undone = JSON.parse(await window.shortlist.core("history.undo", {}));
          if (undone.reply.ok) tellTest({ kind: "undone", applicationId });
        }
        const text = `Seen at the light, ${person}`;
        const noted = JSON.parse(
          await window.shortlist.core("note.add", {
            candidateId,
            applicationId: null,
            text,
          }),
        );
        if (noted.reply.ok) tellTest({ kind: "noted", candidateId, text });
      };
      const workOn = async () => {
        for (let number = 1; ; number += 1) await work(number);
      };
      void workOn();
    },
    { ...place, round },
  );
}

/** Ends every process of the app at once, as a crash of the computer would. */
async function killAll(app: ShortlistApp, pids: readonly number[]): Promise<void> {
  const closed = app.electron.waitForEvent("close");
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It went with its parent.
    }
  }
  await closed;
}

/**
 * What of the acknowledged work is not in the database; empty when all of it is. After what was
 * heard last in a round, the undo that follows may have been kept although nobody heard of it.
 */
function lost(
  db: Database.Database,
  place: Place,
  byRound: readonly (readonly Acknowledged[])[],
): string[] {
  const done = byRound.flat();
  const cutShort = new Set(byRound.map((heard) => heard.at(-1)));
  const candidate = db.prepare("SELECT 1 FROM candidate WHERE id = ? AND removed_at IS NULL");
  const stageOf = db
    .prepare<[string], string>(
      "SELECT stage_id FROM application WHERE id = ? AND removed_at IS NULL",
    )
    .pluck();
  const note = db.prepare("SELECT 1 FROM note WHERE candidate_id = ? AND text = ?");
  const visit = db.prepare(
    "SELECT 1 FROM stage_transition WHERE application_id = ? AND to_stage_id = ? AND kind = 'moved'",
  );
  const undone = new Set(done.flatMap((one) => (one.kind === "undone" ? [one.applicationId] : [])));
  const isThere = (one: Acknowledged): boolean => {
    switch (one.kind) {
      case "added":
        return (
          candidate.get(one.candidateId) !== undefined &&
          stageOf.get(one.applicationId) !== undefined
        );
      case "moved": {
        const mayBeBack = undone.has(one.applicationId) || cutShort.has(one);
        const stage = stageOf.get(one.applicationId);
        const stands = stage === one.toStageId || (mayBeBack && stage === place.firstStageId);
        return stands && visit.get(one.applicationId, one.toStageId) !== undefined;
      }
      case "undone":
        return stageOf.get(one.applicationId) === place.firstStageId;
      case "noted":
        return note.get(one.candidateId, one.text) !== undefined;
    }
  };
  return done.filter((one) => !isThere(one)).map((one) => JSON.stringify(one));
}

test(`killed ${String(rounds)} times in the middle of work, nothing acknowledged is lost`, async ({
  app,
}) => {
  test.setTimeout(300_000);
  await framePage(app.page).startEmpty();
  const place = await newRequisition(app);
  const byRound: Acknowledged[][] = [];

  for (let round = 1; round <= rounds; round += 1) {
    const metrics = await app.electron.evaluate(({ app: running }) => running.getAppMetrics());
    const heard: Acknowledged[] = [];
    byRound.push(heard);
    const wanted = 4 + ((round * 7) % 23);
    await new Promise<void>((resolve, reject) => {
      workUntilKilled(app, place, round, (one) => {
        heard.push(one);
        if (heard.length === wanted) resolve();
      }).catch(reject);
    });
    await killAll(
      app,
      metrics.map(({ pid }) => pid),
    );
    expect(heard.length, `acknowledged in round ${String(round)}`).toBeGreaterThanOrEqual(wanted);

    await app.relaunch();
    const db = new Database(join(app.profile, "shortlist.db"), { readonly: true });
    try {
      expect(lost(db, place, byRound), `lost after round ${String(round)}`).toEqual([]);
      expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
      expect(db.pragma("foreign_key_check")).toEqual([]);
    } finally {
      db.close();
    }
  }
  process.stdout.write(
    `${String(rounds)} kills, ${String(byRound.flat().length)} acknowledged commands, none lost\n`,
  );
});
