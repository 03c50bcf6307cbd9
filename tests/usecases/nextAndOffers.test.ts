import { describe, expect, it } from "vitest";
import { addCandidates, createRequisition, openTestCore } from "./support.ts";

const nobody = "00000000-0000-7000-8000-000000000000";

async function openBoard() {
  const test = openTestCore();
  const requisition = await createRequisition(test, { openings: 2 });
  const ids = await addCandidates(test, requisition.id, ["A", "B"]);
  const [a = "", b = ""] = ids;
  const cardOf = async (id: string) =>
    (await test.ask("board.get", { requisitionId: requisition.id })).cards.find(
      (card) => card.applicationId === id,
    );
  return { test, requisition, ids, a, b, cardOf };
}

describe("the next action", () => {
  it("is one line with a date, put off, done, and due on home", async () => {
    const { test, ids, a, cardOf } = await openBoard();
    const action = { text: "Call about notice period", on: "2026-05-04" };
    const changed = await test.changesOf("application.setNextAction", {
      applicationIds: ids,
      action,
    });
    expect(changed.cards.map((card) => card.nextAction)).toEqual([action, action]);
    const due = async () => (await test.ask("home.get", {})).nextActions.map(({ name }) => name);
    expect(await due()).toEqual(["A", "B"]);
    const snooze = { applicationIds: [a], on: "2026-05-06" };
    await test.ask("application.snoozeNextAction", snooze);
    expect(await due()).toEqual(["B"]);
    test.passDays(2);
    expect(await due()).toEqual(["B", "A"]);
    await test.ask("application.completeNextAction", { applicationIds: [a] });
    expect(await cardOf(a)).toMatchObject({ nextAction: null });
    expect((await test.ask("history.undo", {})).label).toBe("Complete the next action: A");
    expect(await cardOf(a)).toMatchObject({ nextAction: { ...action, on: "2026-05-06" } });
    await test.ask("application.setNextAction", { applicationIds: [a], action: null });
    expect(await due()).toEqual(["B"]);
  });

  it("is refused where there is none, in the past, or after somebody left", async () => {
    const { test, a } = await openBoard();
    const one = { applicationIds: [a] };
    expect(await test.refusal("application.completeNextAction", one)).toEqual({
      code: "refused",
      message: "A has no next action. Somebody may have done it meanwhile.",
    });
    const action = { text: " ", on: null };
    expect((await test.refusal("application.setNextAction", { ...one, action })).message).toBe(
      "The next action is empty. Please fill it in.",
    );
    const late = { ...one, action: { text: "Call", on: null } };
    await test.ask("application.setNextAction", late);
    expect(
      (await test.refusal("application.snoozeNextAction", { ...one, on: "2026-05-03" })).message,
    ).toBe("That day has passed. Choose today or a later day.");
    await test.ask("application.hire", { applicationId: a, startsOn: "2026-06-01" });
    expect((await test.refusal("application.setNextAction", late)).message).toBe(
      "A is hired. Restore the application first.",
    );
    const gone = { applicationIds: [nobody], action: null };
    expect((await test.refusal("application.setNextAction", gone)).message).toBe(
      "This application is no longer there. Somebody removed it meanwhile.",
    );
  });
});

describe("an offer", () => {
  const terms = { terms: "€ 80,000, start in July", sentOn: "2026-05-04", expiresOn: "2026-05-06" };

  it("is written, sent, answered, and says what it is by the day", async () => {
    const { test, a, cardOf } = await openBoard();
    const { id } = await test.ask("offer.save", { applicationId: a, ...terms, sentOn: null });
    const state = async () =>
      (await test.ask("offer.list", { applicationId: a })).map((offer) => offer.state);
    expect(await state()).toEqual(["draft"]);
    await test.ask("offer.save", { id, applicationId: a, ...terms });
    expect(await state()).toEqual(["sent"]);
    expect((await test.ask("home.get", {})).offers).toMatchObject([{ name: "A", state: "sent" }]);
    test.passDays(3);
    expect(await state()).toEqual(["expired"]);
    expect((await test.ask("home.get", {})).offers).toMatchObject([{ state: "expired" }]);
    await test.ask("offer.decline", { id, on: "2026-05-06" });
    expect(await state()).toEqual(["declined"]);
    expect(await cardOf(a)).toMatchObject({ offer: { id, declinedOn: "2026-05-06" } });
    const second = await test.ask("offer.save", { applicationId: a, ...terms, expiresOn: null });
    await test.ask("offer.accept", { id: second.id, on: "2026-05-07" });
    expect(await state()).toEqual(["accepted", "declined"]);
    expect(await cardOf(a)).toMatchObject({ offer: { id: second.id, acceptedOn: "2026-05-07" } });
    expect((await test.ask("home.get", {})).offers).toEqual([]);
    const labels: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      labels.push((await test.ask("history.undo", {})).label);
    }
    expect(labels).toEqual([
      "Record that A accepted",
      "Write an offer for A",
      "Record that A declined",
      "Change the offer for A",
      "Write an offer for A",
    ]);
    expect(await state()).toEqual([]);
  });

  it("is refused with a sentence", async () => {
    const { test, a, b } = await openBoard();
    const save = async (over: object) =>
      (await test.refusal("offer.save", { applicationId: a, ...terms, ...over })).message;
    expect(await save({ terms: " " })).toBe("The offer's text is empty. Please fill it in.");
    expect(await save({ expiresOn: "2026-05-03" })).toBe(
      "The offer would expire before it was sent. Choose a later last day, or an earlier day of sending.",
    );
    expect(await save({ id: nobody })).toBe(
      "This offer is no longer there. Somebody removed it meanwhile.",
    );
    const { id } = await test.ask("offer.save", { applicationId: a, ...terms, sentOn: null });
    expect(await save({})).toBe(
      "A has another offer already. Change that one, or record that it was declined.",
    );
    const accept = async (on: string) => (await test.refusal("offer.accept", { id, on })).message;
    expect(await accept("2026-05-04")).toBe(
      "This offer was not sent yet. Say first when A got it.",
    );
    await test.ask("offer.save", { id, applicationId: a, ...terms });
    expect(await accept("2026-05-03")).toBe(
      "The answer cannot come before the offer. Choose a later day.",
    );
    expect(await accept("2026-05-05")).toBe(
      "The answer cannot lie in the future. Choose today at most.",
    );
    expect((await test.refusal("offer.unanswer", { id })).message).toBe(
      "This offer has no answer. There is nothing to take back.",
    );
    await test.ask("offer.accept", { id, on: "2026-05-04" });
    expect(await accept("2026-05-04")).toBe(
      "A has answered this offer already. Take that answer back first.",
    );
    expect(await save({ id })).toBe(
      "A has answered this offer, so it stays as it was. Take the answer back first, or write another offer.",
    );
    await test.ask("offer.unanswer", { id });
    await test.ask("offer.remove", { id });
    expect(await test.ask("offer.list", { applicationId: a })).toEqual([]);
    await test.ask("application.hire", { applicationId: b, startsOn: "2026-06-01" });
    expect(await save({ applicationId: b })).toBe("B is hired. Restore the application first.");
  });
});

describe("reasons", () => {
  it("are added, renamed, reordered, retired and brought back", async () => {
    const { test } = openWithNothing();
    const names = async () =>
      (await test.ask("reason.list", {})).reasons
        .filter((reason) => reason.kind === "withdrawn")
        .map((reason) => reason.name);
    const before = await names();
    const { id } = await test.ask("reason.add", { kind: "withdrawn", name: "Moved abroad" });
    await test.ask("reason.place", { id, place: "first" });
    await test.ask("reason.rename", { id, name: "Relocated" });
    expect(await names()).toEqual(["Relocated", ...before]);
    await test.ask("reason.archive", { id });
    expect(await names()).toEqual(before);
    expect((await test.ask("reason.list", {})).archived).toMatchObject([{ name: "Relocated" }]);
    await test.ask("reason.restore", { id });
    const labels: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      labels.push((await test.ask("history.undo", {})).label);
    }
    expect(labels).toEqual([
      "Put the reason Relocated back on the list",
      "Take the reason Relocated off the list",
      "Rename the reason Relocated",
      "Reorder the reason Moved abroad",
      "Add the reason Moved abroad",
    ]);
    expect(await names()).toEqual(before);
  });

  it("have names of their own, and one of each kind stays", async () => {
    const { test } = openWithNothing();
    const { reasons } = await test.ask("reason.list", {});
    const kind = "withdrawn" as const;
    expect((await test.refusal("reason.add", { kind, name: "TIMING" })).message).toBe(
      "“Timing” is on the list already. Choose another name.",
    );
    const own = reasons.filter((reason) => reason.kind === kind);
    const [first] = own;
    const id = first?.id ?? "";
    expect((await test.refusal("reason.rename", { id, name: "Timing" })).code).toBe("conflict");
    expect((await test.refusal("reason.rename", { id: nobody, name: "X" })).message).toBe(
      "That reason is no longer on the list. Somebody removed it.",
    );
    for (const reason of own.slice(1)) await test.ask("reason.archive", { id: reason.id });
    expect((await test.refusal("reason.archive", { id })).message).toBe(
      "“Accepted another offer” is the only reason of its kind, and one has to be given. Add another one first.",
    );
    expect((await test.refusal("reason.restore", { id })).message).toBe(
      "“Accepted another offer” is on the list. There is nothing to restore.",
    );
  });
});

function openWithNothing() {
  return { test: openTestCore() };
}

describe("saved views of the board", () => {
  it("keep filters, grouping, sorting and density, by names of their own", async () => {
    const { test } = openWithNothing();
    const screen = "board" as const;
    const view = { filter: { text: "rust", isLate: true }, grouping: "source" } as const;
    const { id } = await test.ask("savedView.save", { screen, name: "Late", view });
    expect(await test.ask("savedView.list", { screen })).toMatchObject([
      {
        name: "Late",
        view: { filter: { text: "rust", isLate: true, tags: [] }, sorting: "hand" },
      },
    ]);
    expect((await test.refusal("savedView.save", { screen, name: "late", view })).message).toBe(
      "There is a view named Late already. Change that one, or choose another name.",
    );
    const sorting = "days" as const;
    await test.ask("savedView.save", { id, screen, name: "Late ones", view: { sorting } });
    await test.ask("savedView.remove", { id });
    expect((await test.refusal("savedView.remove", { id })).message).toBe(
      "This view is no longer there. Somebody removed it meanwhile.",
    );
    expect((await test.ask("history.undo", {})).label).toBe("Remove the view Late ones");
    expect(await test.ask("savedView.list", { screen })).toMatchObject([{ view: { sorting } }]);
  });
});
