import { describe, expect, it } from "vitest";
import type { CoreRouteName, InputOf } from "../../src/shared/ipc/contract.ts";
import {
  addCandidates,
  createRequisition,
  criterion,
  factsOf,
  openTestCore,
  person,
  type TestCore,
} from "./support.ts";

/** A command by name with its input, made for the profile below. */
interface Step {
  route: CoreRouteName;
  input: unknown;
}

function step<Name extends CoreRouteName>(route: Name, input: InputOf<Name>): Step {
  return { route, input };
}

/** Everything that windows can show, but for times of activity and the growing timeline. */
async function everything(test: TestCore): Promise<unknown> {
  const requisitions = await test.ask("requisition.list", {});
  const list = await test.ask("candidate.list", {
    search: "",
    requisitionId: null,
    disposition: "all",
    sort: { column: "name", descending: false },
    offset: 0,
    limit: 500,
  });
  const { members } = await test.ask("app.state", {});
  const details = [];
  for (const { id } of requisitions) {
    details.push(await test.ask("requisition.get", { id }));
    const board = await test.ask("board.get", { requisitionId: id });
    details.push({
      ...board,
      cards: board.cards.map((card) => ({ ...card, lastActivityAt: null })),
    });
    details.push(await test.ask("posting.get", { requisitionId: id }));
    const { criteria, checks, version } = await test.ask("scorecardTemplate.get", {
      requisitionId: id,
    });
    details.push({ criteria, checks, version });
  }
  const people = [];
  for (const id of new Set(list.rows.map((row) => row.candidateId))) {
    const { timeline, ...detail } = await test.ask("candidate.get", { id });
    people.push({ ...detail, notes: timeline.filter((entry) => entry.kind === "note") });
  }
  return {
    requisitions,
    members,
    details,
    people,
    rows: list.rows.map((row) => ({ ...row, lastActivityAt: null })),
  };
}

/** A requisition with Ada and Ben on its board and Cyd rejected, and a second, empty one. */
async function openProfile() {
  const test = openTestCore();
  const requisition = await createRequisition(test);
  const other = await createRequisition(test, { facts: factsOf("Archivist"), openings: 2 });
  const [ada = "", ben = "", cyd = ""] = await addCandidates(test, requisition.id, [
    "Ada Park",
    "Ben Ode",
    "Cyd Roe",
  ]);
  const { reasons } = await test.ask("reason.list", {});
  const reasonOf = (kind: string) => reasons.find((one) => one.kind === kind)?.id ?? "";
  await test.ask("application.reject", {
    applicationIds: [cyd],
    reasonId: reasonOf("rejected"),
    note: null,
  });
  const template = await test.ask("scorecardTemplate.get", { requisitionId: requisition.id });
  const { cards } = await test.ask("board.get", { requisitionId: requisition.id });
  const adaId = cards.find((card) => card.applicationId === ada)?.candidateId ?? "";
  const { actor } = await test.ask("app.state", {});
  return { test, requisition, other, ada, ben, cyd, adaId, reasonOf, template, actor };
}

type Profile = Awaited<ReturnType<typeof openProfile>>;

const kinds: [string, (profile: Profile) => Step][] = [
  [
    "Move to Onsite: 2 candidates",
    ({ requisition, ada, ben }) =>
      step("application.moveToStage", {
        applicationIds: [ben, ada],
        toStageId: requisition.stageId("Onsite"),
        place: "last",
      }),
  ],
  [
    "Reorder Applied: Ben Ode",
    ({ requisition, ben }) =>
      step("application.moveToStage", {
        applicationIds: [ben],
        toStageId: requisition.stageId("Applied"),
        place: "first",
      }),
  ],
  [
    "Reject 2 candidates",
    ({ ada, ben, reasonOf }) =>
      step("application.reject", {
        applicationIds: [ada, ben],
        reasonId: reasonOf("rejected"),
        note: "Thanked",
      }),
  ],
  [
    "Withdraw Ada Park",
    ({ ada, reasonOf }) =>
      step("application.withdraw", {
        applicationIds: [ada],
        reasonId: reasonOf("withdrawn"),
        note: null,
      }),
  ],
  [
    "Hire Ada Park",
    ({ ada }) => step("application.hire", { applicationId: ada, startsOn: "2026-06-01" }),
  ],
  ["Restore Cyd Roe", ({ cyd }) => step("application.restore", { applicationIds: [cyd] })],
  [
    "Add Dov Lee",
    ({ requisition }) =>
      step("candidate.add", {
        facts: person("Dov Lee"),
        requisitionId: requisition.id,
        stageId: requisition.stageId("Offer"),
      }),
  ],
  [
    "Edit Ada Sato",
    ({ adaId }) => step("candidate.update", { id: adaId, facts: person("Ada Sato") }),
  ],
  [
    "Change tags of Ada Park",
    ({ adaId }) => step("candidate.setTags", { id: adaId, tags: ["Rust", "Remote"] }),
  ],
  ["Remove Ada Park", ({ adaId }) => step("candidate.remove", { id: adaId })],
  [
    "Add a note on Ada Park",
    ({ adaId, ada }) =>
      step("note.add", { candidateId: adaId, applicationId: ada, text: "Called." }),
  ],
  [
    "Add Ada Park to Archivist",
    ({ adaId, other }) =>
      step("application.add", { candidateId: adaId, requisitionId: other.id, stageId: null }),
  ],
  [
    "Answer a check of Ada Park",
    ({ ada, template }) =>
      step("application.answerCheck", {
        applicationId: ada,
        checkId: template.checks[0]?.id ?? "",
        answer: "yes",
        seenIn: "Résumé",
      }),
  ],
  [
    "Create Curator",
    () =>
      step("requisition.create", {
        status: "open",
        facts: factsOf("Curator"),
        posting: { text: "Curator", marks: [] },
        criteria: [criterion("Taste")],
        checks: [],
        openings: 2,
      }),
  ],
  [
    "Edit Restorer",
    ({ requisition }) =>
      step("requisition.update", { id: requisition.id, facts: factsOf("Restorer") }),
  ],
  [
    "Put Conservator on hold",
    ({ requisition }) => step("requisition.setStatus", { id: requisition.id, status: "on_hold" }),
  ],
  [
    "Add an opening to Conservator",
    ({ requisition }) => step("requisition.addOpenings", { id: requisition.id, count: 1 }),
  ],
  ["Remove Conservator", ({ requisition }) => step("requisition.remove", { id: requisition.id })],
  [
    "Change the scorecard of Conservator",
    ({ requisition, template }) =>
      step("scorecardTemplate.save", {
        requisitionId: requisition.id,
        baseVersion: 1,
        criteria: [...template.criteria.slice(1), criterion("Storage")],
        checks: [],
      }),
  ],
  [
    "Add Eve Noor to the team",
    () => step("member.add", { name: "Eve Noor", email: "eve@example.com" }),
  ],
  [
    "Edit Mara Voss",
    ({ actor }) => step("member.rename", { id: actor.id, name: "Mara Voss", email: null }),
  ],
];

describe("undo and redo", () => {
  it.each(kinds)("of “%s”, each after a restart", async (label, make) => {
    const profile = await openProfile();
    const { test } = profile;
    const before = await everything(test);
    const { route, input } = make(profile);
    expect(await test.raw(route, input)).toMatchObject({ ok: true });
    const after = await everything(test);
    expect(after).not.toEqual(before);
    test.reopen();
    expect(await test.ask("history.state", {})).toEqual({ undo: label, redo: null });
    expect(await test.ask("history.undo", {})).toEqual({ label, left: [] });
    expect(await everything(test)).toEqual(before);
    test.reopen();
    expect((await test.ask("history.state", {})).redo).toBe(label);
    expect(await test.ask("history.redo", {})).toEqual({ label, left: [] });
    expect(await everything(test)).toEqual(after);
  });

  it("says so when there is nothing left", async () => {
    const test = openTestCore();
    expect(await test.refusal("history.undo", {})).toMatchObject({ code: "nothing_to_undo" });
    expect(await test.refusal("history.redo", {})).toMatchObject({ code: "nothing_to_redo" });
  });

  it("leaves what somebody else has changed since, and names it", async () => {
    const { test, adaId } = await openProfile();
    await test.ask("candidate.update", {
      id: adaId,
      facts: { ...person("Ada Park", "ada.park@example.com"), currentTitle: "Lead" },
    });
    const eve = await test.ask("member.add", { name: "Eve Noor", email: null });
    const { actor } = await test.ask("app.state", {});
    await test.ask("actor.choose", { id: eve.id });
    await test.ask("candidate.update", {
      id: adaId,
      facts: { ...person("Ada Park", "ada.park@example.com"), currentTitle: "Head" },
    });
    await test.ask("actor.choose", { id: actor.id });
    await test.ask("history.undo", {});
    const reply = await test.raw("history.undo", {});
    expect(JSON.stringify(reply)).toContain("Ada Park");
    expect((await test.ask("candidate.get", { id: adaId })).candidate.currentTitle).toBe("Head");
  });
});
