import { describe, expect, it } from "vitest";
import {
  addCandidates,
  boardText,
  createRequisition,
  factsOf,
  openTestCore,
  person,
  type TestCore,
} from "./support.ts";

const nobody = "00000000-0000-7000-8000-000000000000";

async function twoBoards() {
  const test = openTestCore();
  const from = await createRequisition(test);
  const to = await createRequisition(test, { facts: factsOf("Curator") });
  const ids = await addCandidates(test, from.id, ["A", "B"]);
  return { test, from, to, ids };
}

function candidateIdOf(test: TestCore, applicationId: string): string {
  const [row] = test.rows(`SELECT candidate_id FROM application WHERE id = '${applicationId}'`);
  return String(Object.values(row ?? {})[0]);
}

describe("moving to another requisition", () => {
  it("closes the old application and begins a new one, and is no rejection", async () => {
    const { test, from, to, ids } = await twoBoards();
    const toStageId = to.stageId("Onsite");
    const input = { applicationIds: ids, toRequisitionId: to.id, toStageId };
    const { applicationIds } = await test.ask("application.transfer", input);
    expect(await boardText(test, from.id)).toEqual([]);
    expect(await boardText(test, to.id)).toEqual(["Onsite: A, B"]);
    const { left } = await test.ask("board.get", { requisitionId: from.id });
    expect(left).toEqual({ hired: 0, rejected: 0, withdrawn: 0, other: 2 });
    const { cards } = await test.ask("board.left", { requisitionId: from.id, kind: "other" });
    expect(cards.map((card) => [card.name, card.disposition])).toEqual([
      ["B", "transferred"],
      ["A", "transferred"],
    ]);
    const [applicationId = ""] = applicationIds;
    const detail = await test.ask("candidate.get", {
      id: candidateIdOf(test, applicationId),
    });
    expect(detail.applications).toMatchObject([
      {
        disposition: "transferred",
        transferredFrom: null,
        transferredTo: { applicationId, requisitionId: to.id, requisitionTitle: "Curator" },
      },
      {
        disposition: "active",
        transferredFrom: { requisitionId: from.id, requisitionTitle: "Conservator" },
        transferredTo: null,
      },
    ]);
    expect((await test.ask("history.undo", {})).label).toBe("Move to Curator: 2 candidates");
    expect(await boardText(test, from.id)).toEqual(["Applied: A, B"]);
    expect(await boardText(test, to.id)).toEqual([]);
    await test.ask("history.redo", {});
    expect(await boardText(test, to.id)).toEqual(["Onsite: A, B"]);
  });

  it("is refused with a sentence, and nobody is moved", async () => {
    const { test, from, to, ids } = await twoBoards();
    const [a = "", b = ""] = ids;
    const refused = async (
      over: Partial<{ applicationIds: string[]; toRequisitionId: string; toStageId: string }>,
    ) => {
      const input = { applicationIds: ids, toRequisitionId: to.id, toStageId: null, ...over };
      return (await test.refusal("application.transfer", input)).message;
    };
    expect(await refused({ toRequisitionId: from.id })).toBe(
      "A is on Conservator already. Choose another requisition.",
    );
    expect(await refused({ toRequisitionId: nobody })).toBe(
      "The other requisition is no longer there. Somebody removed it meanwhile.",
    );
    expect(await refused({ toStageId: from.stageId("Onsite") })).toBe(
      "That stage is not part of this requisition, or it was removed. Choose a stage of the board.",
    );
    await test.ask("application.add", {
      candidateId: candidateIdOf(test, b),
      requisitionId: to.id,
      stageId: null,
    });
    expect(await refused({})).toBe(
      "B is active on Curator already. Go on with that application, or leave B out.",
    );
    await test.ask("application.transfer", {
      applicationIds: [a],
      toRequisitionId: to.id,
      toStageId: null,
    });
    expect(await refused({ applicationIds: [a] })).toBe(
      "A's application was moved to another requisition and stays as it is.",
    );
    await test.ask("requisition.setStatus", { id: to.id, status: "closed" });
    expect(await refused({ applicationIds: [b] })).toBe(
      "Curator is closed and takes no candidates. Open it again first.",
    );
    expect(await boardText(test, from.id)).toEqual(["Applied: B"]);
  });
});

describe("closing a requisition", () => {
  it("tells after a hire what is left, and rejects or moves the rest in the same step", async () => {
    const { test, from, to, ids } = await twoBoards();
    const [a = "", b = ""] = ids;
    expect(
      await test.ask("application.hire", { applicationId: a, startsOn: "2026-06-01" }),
    ).toEqual({ allFilled: true, activeCount: 1 });
    const toStageId = to.stageId("Offer");
    await test.ask("requisition.close", {
      id: from.id,
      remaining: { kind: "transfer", toRequisitionId: to.id, toStageId },
    });
    expect(await boardText(test, to.id)).toEqual(["Offer: B"]);
    const status = async () =>
      (await test.ask("requisition.get", { id: from.id })).requisition.status;
    expect(await status()).toBe("closed");
    expect((await test.ask("history.undo", {})).label).toBe("Close Conservator");
    expect(await status()).toBe("open");
    expect(await boardText(test, from.id)).toEqual(["Applied: B"]);
    const { reasons } = await test.ask("reason.list", {});
    const reasonId = reasons.find(({ name }) => name === "Position filled")?.id ?? "";
    const wrong = { kind: "reject", reasonId: nobody, note: null } as const;
    expect(
      (await test.refusal("requisition.close", { id: from.id, remaining: wrong })).message,
    ).toBe("That reason is no longer on the list. Choose another one.");
    expect(await status()).toBe("open");
    const remaining = { kind: "reject", reasonId, note: null } as const;
    const changed = await test.changesOf("requisition.close", { id: from.id, remaining });
    expect(changed.cards).toMatchObject([{ applicationId: b, disposition: "rejected" }]);
    expect(await status()).toBe("closed");
  });

  it("leaves everybody where they are when that is asked", async () => {
    const { test, from } = await twoBoards();
    await test.ask("requisition.close", { id: from.id, remaining: { kind: "leave" } });
    expect(await boardText(test, from.id)).toEqual(["Applied: A, B"]);
    expect((await test.ask("history.undo", {})).left).toEqual([]);
  });
});

describe("openings and the hiring team", () => {
  it("are closed and opened again, also one that was filled", async () => {
    const { test, from, ids } = await twoBoards();
    const openings = async () => (await test.ask("requisition.get", { id: from.id })).openings;
    const [{ id } = { id: "" }] = await openings();
    await test.ask("opening.close", { id });
    expect(await test.refusal("opening.close", { id })).toEqual({
      code: "conflict",
      message: "This opening is closed already.",
    });
    const hire = { applicationId: ids[0] ?? "", startsOn: "2026-06-01" };
    expect((await test.refusal("application.hire", hire)).code).toBe("refused");
    await test.ask("opening.reopen", { id });
    expect((await test.refusal("opening.reopen", { id })).message).toBe(
      "This opening is open. There is nothing to reopen.",
    );
    await test.ask("application.hire", hire);
    expect((await test.refusal("opening.close", { id })).message).toBe(
      "This opening is filled. Reopen it first, or leave it as it is.",
    );
    await test.ask("opening.reopen", { id });
    expect(await openings()).toMatchObject([{ filledBy: null, closedAt: null }]);
    expect((await test.ask("history.undo", {})).label).toBe("Reopen an opening of Conservator");
    expect(await openings()).toMatchObject([{ filledBy: ids[0] }]);
    expect((await test.refusal("opening.close", { id: nobody })).message).toBe(
      "This opening is no longer there. Somebody removed it.",
    );
  });

  it("names who does what, each once, and is undone as a whole", async () => {
    const { test, from } = await twoBoards();
    const me = (await test.ask("app.state", {})).actor.id;
    const mara = (await test.ask("member.add", { name: "Mara Voss", email: null })).id;
    const team = async () => (await test.ask("requisition.get", { id: from.id })).team;
    const wanted = { recruiterIds: [me], hiringManagerIds: [mara], interviewerIds: [mara, me] };
    await test.ask("requisition.setTeam", {
      id: from.id,
      ...wanted,
      interviewerIds: [mara, me, mara],
    });
    expect(await team()).toEqual(wanted);
    await test.ask("requisition.setTeam", { id: from.id, ...wanted, interviewerIds: [me] });
    expect((await team()).interviewerIds).toEqual([me]);
    expect((await test.ask("history.undo", {})).label).toBe(
      "Change the hiring team of Conservator",
    );
    expect(await team()).toEqual(wanted);
    const unknown = { id: from.id, ...wanted, recruiterIds: [nobody] };
    expect((await test.refusal("requisition.setTeam", unknown)).message).toBe(
      "One of these people is no longer there. Somebody removed it meanwhile.",
    );
  });
});

describe("adding several at once", () => {
  it("adds known candidates in one step and passes over those who are there", async () => {
    const { test, to, ids } = await twoBoards();
    const [a = "", b = ""] = ids.map((id) => candidateIdOf(test, id));
    const on = { requisitionId: to.id, stageId: to.stageId("Onsite") };
    await test.ask("application.add", { candidateId: a, ...on });
    const added = await test.ask("application.addMany", { candidateIds: [a, b, b], ...on });
    expect(added.alreadyHere).toEqual(["A"]);
    expect(await boardText(test, to.id)).toEqual(["Onsite: A, B"]);
    expect(
      (await test.refusal("application.addMany", { candidateIds: [a, b], ...on })).message,
    ).toBe("All of these candidates are active on Curator already. There is nobody to add.");
    expect((await test.ask("history.undo", {})).label).toBe("Add B to Curator");
    expect(await boardText(test, to.id)).toEqual(["Onsite: A"]);
  });

  it("reads lines, recognises who is known, and adds them in one step", async () => {
    const { test, to, from } = await twoBoards();
    await test.ask("candidate.add", {
      facts: person("Jo Ruiz"),
      requisitionId: null,
      stageId: null,
    });
    const text = [
      "Ada Park, ada@example.com, Staff Engineer at Northfold",
      "",
      "a, a@example.com",
      "JO RUIZ, jo@example.com",
      "ada park",
      "two@example.com, three@example.com",
    ].join("\n");
    const here = await test.ask("candidate.readMany", { requisitionId: from.id, text });
    expect(here.lines.map(({ line, kind }) => [line, kind])).toEqual([
      [1, "new"],
      [3, "here"],
      [4, "known"],
      [5, "twice"],
      [6, "unreadable"],
    ]);
    expect(here.lines).toMatchObject([
      { facts: { currentTitle: "Staff Engineer", currentCompany: "Northfold" } },
      { name: "A" },
      { candidates: [{ name: "Jo Ruiz", email: null, by: "name" }] },
      { ofLine: 1 },
      {
        message:
          "There are two e-mail addresses here (two@example.com and three@example.com). Please leave one.",
      },
    ]);
    const elsewhere = await test.ask("candidate.readMany", { requisitionId: to.id, text });
    expect(elsewhere.lines[1]).toMatchObject({ kind: "known", candidates: [{ by: "email" }] });
    const [, , known] = here.lines;
    const candidateId = known?.kind === "known" ? (known.candidates[0]?.candidateId ?? "") : "";
    const people = [
      { candidateId },
      { facts: person("Ada Park", "ada@example.com") },
      { facts: person("A", "a@example.com") },
    ];
    const on = { requisitionId: from.id, stageId: from.stageId("Offer") };
    const occurredAt = "2026-04-20T08:00:00.000Z";
    const added = await test.ask("candidate.addMany", { ...on, people, occurredAt });
    expect(added.alreadyHere).toEqual(["A"]);
    const { cards } = await test.ask("board.get", { requisitionId: from.id });
    expect(cards.at(-1)).toMatchObject({
      name: "Ada Park",
      enteredStageAt: occurredAt,
      enteredStated: true,
    });
    expect((await test.ask("history.undo", {})).label).toBe("Add 2 candidates to Conservator");
    expect(await boardText(test, from.id)).toEqual(["Applied: A, B"]);
  });

  it("refuses nobody, too many, a future and somebody else's address, and adds none of them", async () => {
    const { test, from } = await twoBoards();
    const read = async (text: string) =>
      (await test.refusal("candidate.readMany", { requisitionId: from.id, text })).message;
    expect(await read(" \n ")).toBe("There is nobody to add. Write one person a line.");
    expect(await read("Ada\n".repeat(501))).toBe(
      "These are 501 lines, and at most 500 are added at once. Paste fewer, or import them as a file.",
    );
    const add = async (people: { facts: ReturnType<typeof person> }[], occurredAt?: string) => {
      const input = {
        requisitionId: from.id,
        stageId: null,
        people,
        occurredAt: occurredAt ?? null,
      };
      return (await test.refusal("candidate.addMany", input)).message;
    };
    const [ada, thief] = [person("Ada Park"), person("Zed", "a@example.com")];
    expect(await add([{ facts: ada }, { facts: thief }])).toBe(
      "A is a candidate with this e-mail address already. Add A to Conservator instead, or use another address.",
    );
    expect(await add([{ facts: ada }], "2027-01-01T00:00:00.000Z")).toBe(
      "An application cannot have begun in the future. Choose a time that has passed.",
    );
    expect(await add([])).toBe("There is nobody to add.");
  });
});
