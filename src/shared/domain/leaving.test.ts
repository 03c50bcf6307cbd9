import { describe, expect, it } from "vitest";
import type { DispositionReason } from "./application.ts";
import { decideHire, decideLeave, decideRestore, type LeavingApplication } from "./leaving.ts";
import type { Stage } from "./pipeline.ts";
import type { Decision } from "./refusal.ts";
import type { Opening } from "./requisition.ts";

const now = "2026-05-04T10:00:00.000Z";
const ada: LeavingApplication = {
  applicationId: "ada's",
  candidateId: "ada",
  requisitionId: "requisition",
  name: "Ada Park",
  stageId: "onsite",
  disposition: "active",
};
const skills: DispositionReason = { id: "skills", kind: "rejected", name: "Skills do not match" };

function stage(id: string, archivedAt: string | null = null): Stage {
  return {
    id,
    requisitionId: "requisition",
    name: id,
    kind: "interview",
    position: id,
    targetDays: null,
    wipLimit: null,
    archivedAt,
  };
}

function opening(id: string, over: Partial<Opening> = {}): Opening {
  return {
    id,
    requisitionId: "requisition",
    openedOn: "2026-01-01",
    filledAt: null,
    filledBy: null,
    closedAt: null,
    ...over,
  };
}

function refusalOf<T>(decision: Decision<T>): [string, string] | null {
  return decision.ok ? null : [decision.refusal.rule, decision.refusal.message];
}

describe("decideLeave", () => {
  const leave = (over: Partial<Parameters<typeof decideLeave>[0]>) =>
    decideLeave({
      kind: "rejected",
      applications: [ada],
      reason: skills,
      note: "Kind letter sent",
      now,
      ...over,
    });

  it("keeps the stage that was left, with reason, note and instant", () => {
    expect(leave({ applications: [ada, ada] })).toEqual({
      ok: true,
      value: [
        {
          applicationId: "ada's",
          stageId: "onsite",
          disposition: "rejected",
          reasonId: "skills",
          note: "Kind letter sent",
          disposedAt: now,
        },
      ],
    });
  });

  it("wants a reason of its kind", () => {
    expect(refusalOf(leave({ reason: null }))?.[0]).toBe("reason_unknown");
    expect(refusalOf(leave({ kind: "withdrawn" }))).toEqual([
      "reason_of_other_kind",
      "“Skills do not match” is not a reason for a withdrawal. Choose one from the list.",
    ]);
  });

  it("refuses whoever has left already, and names them", () => {
    expect(refusalOf(leave({ applications: [{ ...ada, disposition: "hired" }] }))).toEqual([
      "not_active",
      "Ada Park is hired. Restore the application first.",
    ]);
  });
});

describe("decideHire", () => {
  const hire = (openings: Opening[], application = ada) =>
    decideHire({ application, requisitionTitle: "Curator", openings, startsOn: "2026-06-01", now });

  it("fills the first opening that is free", () => {
    const openings = [
      opening("filled", { filledAt: now, filledBy: "other" }),
      opening("closed", { closedAt: now }),
      opening("free"),
      opening("also free"),
    ];
    expect(hire(openings)).toEqual({
      ok: true,
      value: {
        application: {
          applicationId: "ada's",
          stageId: "onsite",
          startsOn: "2026-06-01",
          disposedAt: now,
        },
        opening: { id: "free", filledAt: now, filledBy: "ada's" },
      },
    });
  });

  it("says what to do when none is left", () => {
    expect(refusalOf(hire([opening("closed", { closedAt: now })]))).toEqual([
      "no_opening",
      "Every opening of Curator is filled. Add an opening to it, then hire Ada Park.",
    ]);
  });

  it("refuses whoever has left", () => {
    const gone = { ...ada, disposition: "withdrawn" as const };
    expect(refusalOf(hire([opening("free")], gone))?.[0]).toBe("not_active");
  });
});

describe("decideRestore", () => {
  const rejected: LeavingApplication = { ...ada, disposition: "rejected" };
  const restore = (over: Partial<Parameters<typeof decideRestore>[0]>) =>
    decideRestore({
      applications: [rejected],
      stages: [stage("applied"), stage("onsite")],
      lastPositions: new Map([["onsite", "a4"]]),
      activeCandidateIds: new Set(),
      openings: [],
      now,
      ...over,
    });

  it("brings an application back to the end of the stage it left, as a new visit", () => {
    expect(restore({})).toEqual({
      ok: true,
      value: [
        {
          applicationId: "ada's",
          fromDisposition: "rejected",
          fromStageId: "onsite",
          toStageId: "onsite",
          position: "a5",
          enteredStageAt: now,
          reopensOpeningId: null,
        },
      ],
    });
  });

  it("gives several places of their own", () => {
    const second = { ...rejected, applicationId: "ben's", candidateId: "ben", name: "Ben" };
    const decision = restore({ applications: [rejected, second] });
    expect(decision.ok && decision.value.map((change) => change.position)).toEqual(["a5", "a6"]);
  });

  it("goes to the first open stage when the one it left is archived", () => {
    const stages = [stage("applied", now), stage("screen"), stage("onsite", now)];
    const decision = restore({ stages });
    expect(decision.ok && decision.value[0]).toMatchObject({
      toStageId: "screen",
      fromStageId: "onsite",
      position: "a0",
    });
    expect(refusalOf(restore({ stages: [] }))?.[0]).toBe("no_stage");
  });

  it("reopens the opening of a hired application", () => {
    const openings = [opening("one", { filledBy: "ada's", filledAt: now })];
    const decision = restore({ applications: [{ ...ada, disposition: "hired" }], openings });
    expect(decision.ok && decision.value[0]?.reopensOpeningId).toBe("one");
  });

  it("refuses a second active application, also within one request", () => {
    expect(refusalOf(restore({ activeCandidateIds: new Set(["ada"]) }))).toEqual([
      "other_active",
      "Ada Park has applied to this requisition again. Go on with that application.",
    ]);
    const again = { ...rejected, applicationId: "ada's second" };
    expect(refusalOf(restore({ applications: [rejected, again] }))?.[0]).toBe("other_active");
  });

  it("refuses what is active or went on elsewhere", () => {
    expect(refusalOf(restore({ applications: [ada] }))?.[0]).toBe("already_active");
    for (const disposition of ["transferred", "duplicate"] as const) {
      const gone = { ...ada, disposition };
      expect(refusalOf(restore({ applications: [gone] }))?.[0]).toBe("cannot_restore");
    }
  });
});
