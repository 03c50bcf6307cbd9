import { describe, expect, it } from "vitest";
import type { InputOf } from "../../src/shared/ipc/contract.ts";
import { addCandidates, boardText, createRequisition, openTestCore, person } from "./support.ts";

const nobody = "00000000-0000-7000-8000-000000000000";

function filter(over: Partial<InputOf<"candidate.list">> = {}): InputOf<"candidate.list"> {
  return {
    search: "",
    requisitionId: null,
    disposition: "all",
    sort: { column: "name", descending: false },
    offset: 0,
    limit: 50,
    ...over,
  };
}

describe("adding a candidate", () => {
  it("makes a prospect without a requisition, and an application on the stage asked for", async () => {
    const test = openTestCore();
    const requisition = await createRequisition(test);
    const prospect = await test.ask("candidate.add", {
      facts: person("Ada Park"),
      requisitionId: null,
      stageId: null,
    });
    expect(prospect.applicationId).toBeNull();
    await test.ask("candidate.add", {
      facts: { ...person("Ben Ode", "ben@example.com"), source: "Referral" },
      requisitionId: requisition.id,
      stageId: requisition.stageId("Offer"),
    });
    expect(await boardText(test, requisition.id)).toEqual(["Offer: Ben Ode"]);
    expect(await test.ask("candidate.list", filter())).toMatchObject({
      total: 2,
      candidateCount: 2,
      rows: [
        { name: "Ada Park", applicationId: null, stageName: null },
        { name: "Ben Ode", stageName: "Offer", source: "Referral", disposition: "active" },
      ],
    });
  });

  it("refuses an e-mail address that somebody else has, and says what to do", async () => {
    const test = openTestCore();
    const requisition = await createRequisition(test);
    await addCandidates(test, requisition.id, ["Ada Park"]);
    const add = (name: string, requisitionId: string | null) =>
      test.refusal("candidate.add", {
        facts: person(name, "ADA.PARK@example.com"),
        requisitionId,
        stageId: null,
      });
    expect(await add("Ben Ode", null)).toEqual({
      code: "conflict",
      message:
        "Ada Park is a candidate with this e-mail address already. Open Ada Park instead, or use another address.",
    });
    expect(await add("Ada Park", requisition.id)).toEqual({
      code: "conflict",
      message: "Ada Park is active on Conservator already. Open that application instead.",
    });
    const other = await createRequisition(test);
    expect((await add("Ben Ode", other.id)).message).toBe(
      "Ada Park is a candidate with this e-mail address already. Add Ada Park to Conservator instead, or use another address.",
    );
  });

  it("adds the known person where that is what was asked for", async () => {
    const test = openTestCore();
    const [first, second] = [await createRequisition(test), await createRequisition(test)];
    await addCandidates(test, first.id, ["Ada Park"]);
    const { candidateId } = await test.ask("candidate.add", {
      facts: person("ada park", "ada.park@example.com"),
      requisitionId: second.id,
      stageId: null,
    });
    const detail = await test.ask("candidate.get", { id: candidateId });
    expect(detail.candidate.name).toBe("Ada Park");
    expect(detail.applications.map((one) => one.requisitionId)).toEqual([first.id, second.id]);
    expect((await test.ask("history.state", {})).undo).toBe("Add Ada Park to Conservator");
  });

  it("refuses a stage that takes nobody, a closed requisition and what is not there", async () => {
    const test = openTestCore();
    const [one, other] = [await createRequisition(test), await createRequisition(test)];
    const add = (requisitionId: string, stageId: string | null) =>
      test.refusal("candidate.add", { facts: person("Ada Park"), requisitionId, stageId });
    expect((await add(one.id, other.stageId("Offer"))).code).toBe("not_found");
    expect((await add(nobody, null)).message).toBe(
      "This requisition is no longer there. Somebody removed it meanwhile.",
    );
    test.write(`UPDATE stage SET archived_at = created FROM (SELECT '2026-01-01T00:00:00.000Z' AS created)
      WHERE id = '${one.stageId("Onsite")}'`);
    expect((await add(one.id, one.stageId("Onsite"))).message).toBe(
      "Onsite is archived and takes no more candidates. Choose another stage.",
    );
    await test.ask("requisition.setStatus", { id: one.id, status: "closed" });
    expect((await add(one.id, null)).message).toBe(
      "Conservator is closed and takes no candidates. Open it again first.",
    );
  });
});

describe("a candidate", () => {
  it("is changed, tagged, noted and removed, each with one undo", async () => {
    const test = openTestCore();
    const requisition = await createRequisition(test);
    const [applicationId] = await addCandidates(test, requisition.id, ["Ada Park"]);
    if (applicationId === undefined) throw new Error("Nobody was added.");
    const { rows } = await test.ask("candidate.list", filter());
    const id = rows[0]?.candidateId ?? "";
    const facts = { ...person("Ada Sato", "ada@example.org"), currentTitle: "Lead" };
    const changed = await test.changesOf("candidate.update", { id, facts });
    expect(changed.cards).toMatchObject([
      { applicationId, name: "Ada Sato", currentTitle: "Lead" },
    ]);
    const tagged = await test.changesOf("candidate.setTags", { id, tags: ["Rust", "rust", "Go"] });
    expect(tagged.cards).toMatchObject([{ tags: ["Go", "Rust"] }]);
    await test.ask("note.add", {
      candidateId: id,
      applicationId,
      text: "Called,\nwill call back.",
    });

    const detail = await test.ask("candidate.get", { id });
    expect(detail).toMatchObject({
      candidate: { name: "Ada Sato", email: "ada@example.org" },
      tags: ["Go", "Rust"],
      applications: [{ stageName: "Applied", disposition: "active", reason: null }],
    });
    expect(detail.timeline.map((entry) => entry.text)).toEqual([
      "Note by Me: Called,\nwill call back.",
      "Added to Conservator in Applied by Me",
    ]);

    const removed = await test.changesOf("candidate.remove", { id });
    expect(removed.goneCards).toEqual([applicationId]);
    expect(await boardText(test, requisition.id)).toEqual([]);
    expect((await test.refusal("candidate.get", { id })).code).toBe("not_found");
    const labels: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      labels.push((await test.ask("history.undo", {})).label);
    }
    expect(labels).toEqual([
      "Remove Ada Sato",
      "Add a note on Ada Sato",
      "Change tags of Ada Sato",
      "Edit Ada Sato",
    ]);
    expect(await test.ask("candidate.get", { id })).toMatchObject({
      candidate: { name: "Ada Park", email: "ada.park@example.com" },
      tags: [],
      timeline: [{ text: "Added to Conservator in Applied by Me" }],
    });
  });

  it("keeps an address that another one has, and its own", async () => {
    const test = openTestCore();
    const requisition = await createRequisition(test);
    await addCandidates(test, requisition.id, ["Ada Park", "Ben Ode"]);
    const { rows } = await test.ask("candidate.list", filter({ search: "ben" }));
    const id = rows[0]?.candidateId ?? "";
    const rename = { id, facts: person("Ben Ode", "ada.park@EXAMPLE.com") };
    expect(await test.refusal("candidate.update", rename)).toEqual({
      code: "conflict",
      message: "Ada Park has this e-mail address already. Use another one.",
    });
    await test.ask("candidate.update", { id, facts: person("Ben Odé", "BEN.ode@example.com") });
  });

  it("is told when something is not theirs or not there", async () => {
    const test = openTestCore();
    const requisition = await createRequisition(test);
    const [ada] = await addCandidates(test, requisition.id, ["Ada Park", "Ben Ode"]);
    const { rows } = await test.ask("candidate.list", filter({ search: "ben" }));
    const candidateId = rows[0]?.candidateId ?? "";
    const note = { candidateId, applicationId: ada ?? "", text: "Hello" };
    expect((await test.refusal("note.add", note)).message).toBe(
      "This application is no longer there. Somebody removed it meanwhile.",
    );
    expect((await test.refusal("note.add", { ...note, text: " \n " })).message).toBe(
      "The note is empty.",
    );
    for (const route of ["candidate.get", "candidate.remove"] as const) {
      expect((await test.refusal(route, { id: nobody })).code).toBe("not_found");
    }
    expect((await test.refusal("candidate.setTags", { id: nobody, tags: [] })).code).toBe(
      "not_found",
    );
    const facts = person("Nobody");
    expect((await test.refusal("candidate.update", { id: nobody, facts })).code).toBe("not_found");
  });
});

describe("finding candidates", () => {
  it("finds by words of the name and the e-mail, in the table and in the palette", async () => {
    const test = openTestCore();
    const requisition = await createRequisition(test);
    await addCandidates(test, requisition.id, ["Łukasz Nowak", "Ada Park", "محمد علي"]);
    const names = async (search: string) =>
      (await test.ask("candidate.list", filter({ search }))).rows.map((row) => row.name);
    expect(await names("lukasz")).toEqual(["Łukasz Nowak"]);
    expect(await names("park example")).toEqual(["Ada Park"]);
    expect(await names("علي")).toEqual(["محمد علي"]);
    expect(await names("'; DROP TABLE candidate; --")).toEqual([]);
    const hits = await test.ask("palette.search", { text: "conserv" });
    expect(hits).toMatchObject([{ kind: "requisition", id: requisition.id }]);
    expect(await test.ask("palette.search", { text: "ada p" })).toMatchObject([
      { kind: "candidate", title: "Ada Park" },
    ]);
  });

  it("gives one page, sorted, with the number of all", async () => {
    const test = openTestCore();
    const requisition = await createRequisition(test);
    await addCandidates(test, requisition.id, ["Ada", "Ben", "Cyd", "Dov"]);
    const page = await test.ask(
      "candidate.list",
      filter({ sort: { column: "name", descending: true }, offset: 1, limit: 2 }),
    );
    expect(page.total).toBe(4);
    expect(page.rows.map((row) => row.name)).toEqual(["Cyd", "Ben"]);
  });
});
