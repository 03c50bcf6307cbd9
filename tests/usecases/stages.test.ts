import { describe, expect, it } from "vitest";
import { limits } from "../../src/shared/domain/limits.ts";
import { addCandidates, boardText, createRequisition, openTestCore } from "./support.ts";

const nobody = "00000000-0000-7000-8000-000000000000";
const facts = { kind: "interview", targetDays: null, wipLimit: null } as const;

async function openBoard() {
  const test = openTestCore();
  const requisition = await createRequisition(test);
  const { id: requisitionId, stageId } = requisition;
  const names = async (isArchived = false) =>
    (await test.ask("requisition.get", { id: requisitionId })).stages
      .filter((stage) => (stage.archivedAt !== null) === isArchived)
      .map((stage) => stage.name);
  return { test, requisitionId, stageId, names };
}

describe("a requisition's stages", () => {
  it("are added, changed, reordered, archived and brought back, each with its own undo", async () => {
    const { test, requisitionId, stageId, names } = await openBoard();
    const place = { after: stageId("Applied") };
    const { id } = await test.ask("stage.add", { requisitionId, name: "Panel", place, ...facts });
    expect(await names()).toEqual([
      "Applied",
      "Panel",
      "Recruiter screen",
      "Hiring manager screen",
      "Onsite",
      "Offer",
    ]);
    const changed = { name: "Panel day", kind: "assessment", targetDays: 7, wipLimit: 4 } as const;
    await test.ask("stage.update", { id, ...changed });
    await test.ask("stage.place", { id, place: "last" });
    expect((await names()).slice(-2)).toEqual(["Offer", "Panel day"]);
    const { stages } = await test.ask("board.get", { requisitionId });
    expect(stages.at(-1)).toMatchObject(changed);
    await test.ask("stage.archive", { id });
    expect(await names(true)).toEqual(["Panel day"]);
    await test.ask("stage.restore", { id });
    const labels: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      labels.push((await test.ask("history.undo", {})).label);
    }
    expect(labels).toEqual([
      "Restore the stage Panel day",
      "Archive the stage Panel day",
      "Reorder the stage Panel day",
      "Change the stage Panel day",
      "Add the stage Panel",
    ]);
    expect(await names()).toHaveLength(5);
    await test.ask("history.redo", {});
    expect(await names()).toContain("Panel");
  });

  it("move their cards to another stage before they are archived, in one step", async () => {
    const { test, requisitionId, stageId } = await openBoard();
    await addCandidates(test, requisitionId, ["A", "B"]);
    const [from, to] = [stageId("Applied"), stageId("Onsite")];
    const [first] = (await test.ask("board.get", { requisitionId })).cards;
    await test.ask("application.moveToStage", {
      applicationIds: [first?.applicationId ?? ""],
      toStageId: to,
      place: "last",
    });
    await test.ask("stage.archive", { id: from, moveCardsTo: to });
    expect(await boardText(test, requisitionId)).toEqual(["Onsite: A, B"]);
    expect((await test.ask("history.undo", {})).label).toBe("Archive the stage Applied");
    expect(await boardText(test, requisitionId)).toEqual(["Applied: B", "Onsite: A"]);
    await test.ask("history.redo", {});
    expect(await boardText(test, requisitionId)).toEqual(["Onsite: A, B"]);
  });

  it("are refused with a sentence, and nothing is half-written", async () => {
    const { test, requisitionId, stageId } = await openBoard();
    const [applied, onsite, offer] = [stageId("Applied"), stageId("Onsite"), stageId("Offer")];
    await addCandidates(test, requisitionId, ["A"]);
    const add = async (name: string) =>
      (await test.refusal("stage.add", { requisitionId, name, ...facts })).message;
    expect(await add("  ")).toBe("The stage's name is empty. Please fill it in.");
    expect(await add("x".repeat(61))).toBe("The stage's name is too long: at most 60 characters.");
    expect(await add("oNSITE ")).toBe(
      "There is a stage named Onsite already. Choose another name.",
    );
    const update = { id: offer, ...facts };
    expect(await test.refusal("stage.update", { ...update, name: "onsite" })).toEqual({
      code: "conflict",
      message: "There is a stage named Onsite already. Choose another name.",
    });
    expect((await test.refusal("stage.update", { ...update, name: "" })).fields).toEqual({
      name: "The stage's name is empty. Please fill it in.",
    });
    expect((await test.refusal("stage.update", { ...update, id: nobody, name: "X" })).message).toBe(
      "This stage is no longer there. Somebody removed it meanwhile.",
    );
    const refusedArchive = async (moveCardsTo: string | null, id = applied) =>
      (await test.refusal("stage.archive", { id, moveCardsTo })).message;
    expect(await refusedArchive(null)).toBe(
      "1 candidate stands on Applied. Choose the stage that they move to.",
    );
    expect(await refusedArchive(applied)).toBe(
      "Choose another stage than Applied for its candidates.",
    );
    expect(await refusedArchive(nobody)).toBe(
      "That stage is not part of this requisition, or it was removed. Look at the board again.",
    );
    await test.ask("stage.archive", { id: onsite });
    expect(await refusedArchive(onsite)).toBe(
      "Onsite is archived and takes no more candidates. Choose another stage.",
    );
    expect(await refusedArchive(null, onsite)).toBe("Onsite is archived already.");
    expect(await boardText(test, requisitionId)).toEqual(["Applied: A"]);
    const other = await test.ask("stage.add", { requisitionId, name: "Onsite", ...facts });
    expect((await test.refusal("stage.restore", { id: onsite })).message).toBe(
      "There is a stage named Onsite already. Choose another name.",
    );
    expect((await test.refusal("stage.restore", { id: offer })).message).toBe(
      "Offer is not archived. There is nothing to restore.",
    );
    expect((await test.refusal("stage.remove", { id: applied })).message).toBe(
      "Applied is part of what happened to candidates or of the interview plan. Archive it instead.",
    );
    await test.ask("stage.remove", { id: other.id });
    expect(
      (await test.refusal("stage.place", { id: offer, place: { after: other.id } })).message,
    ).toBe(
      "The stage to stand after is no longer on the board. Look at the board again and repeat it.",
    );
    for (const name of ["Recruiter screen", "Hiring manager screen", "Offer"]) {
      await test.ask("stage.archive", { id: stageId(name) });
    }
    expect(await refusedArchive(null)).toBe(
      "Applied is the only stage. Add another one before you archive it.",
    );
    expect((await test.refusal("stage.remove", { id: applied })).message).toBe(
      "Applied is the only stage. Add another one before you remove it.",
    );
  });

  it("are at most thirty", async () => {
    const { test, requisitionId, names } = await openBoard();
    for (let left = limits.stages - (await names()).length; left > 0; left -= 1) {
      await test.ask("stage.add", { requisitionId, name: `S${left.toString()}`, ...facts });
    }
    expect(
      (await test.refusal("stage.add", { requisitionId, name: "One more", ...facts })).message,
    ).toBe("A pipeline takes at most 30 stages. Archive one first.");
  });

  it("stay on the board when undo or redo would take one with cards, or the last, off it", async () => {
    const { test, requisitionId, stageId, names } = await openBoard();
    const onsite = stageId("Onsite");
    const me = (await test.ask("app.state", {})).actor.id;
    const { id: other } = await test.ask("member.add", { name: "Mara Voss", email: null });
    await test.ask("stage.archive", { id: onsite });
    await test.ask("history.undo", {});
    await test.ask("actor.choose", { id: other });
    const [applicationId = ""] = await addCandidates(test, requisitionId, ["A"]);
    const move = { applicationIds: [applicationId], toStageId: onsite, place: "last" as const };
    await test.ask("application.moveToStage", move);
    await test.ask("actor.choose", { id: me });
    expect(await test.refusal("history.redo", {})).toEqual({
      code: "undo_blocked",
      message:
        "Nothing was repeated. The stage Onsite was left as it is, because it holds candidates by now.",
    });
    expect(await boardText(test, requisitionId)).toEqual(["Onsite: A"]);

    await test.ask("stage.add", { requisitionId, name: "Panel", ...facts });
    await test.ask("actor.choose", { id: other });
    for (const name of ["Applied", "Recruiter screen", "Hiring manager screen", "Offer"]) {
      await test.ask("stage.archive", { id: stageId(name) });
    }
    await test.ask("application.reject", {
      applicationIds: [applicationId],
      reasonId: (await test.ask("reason.list", {})).reasons[0]?.id ?? "",
      note: null,
    });
    await test.ask("stage.archive", { id: onsite });
    await test.ask("actor.choose", { id: me });
    expect((await test.refusal("history.undo", {})).message).toBe(
      "Nothing was undone. The stage Panel was left as it is, because it is the only stage by now.",
    );
    expect(await names()).toEqual(["Panel"]);
  });
});

describe("pipeline templates", () => {
  it("come with Shortlist, also to a database that has only the default", async () => {
    const test = openTestCore();
    const names = async () =>
      (await test.ask("pipelineTemplate.list", {})).map((template) => template.name);
    const shipped = ["Default", "Engineering", "Sales", "Hourly", "Executive"];
    expect(await names()).toEqual(shipped);
    test.write(
      `DELETE FROM pipeline_template WHERE name NOT IN ('Default', 'Sales');
       DELETE FROM setting WHERE key = 'shippedTemplates'`,
    );
    test.reopen();
    expect((await names()).sort()).toEqual([...shipped].sort());
    const [, engineering] = await test.ask("pipelineTemplate.list", {});
    await test.ask("pipelineTemplate.remove", { id: engineering?.id ?? "" });
    test.reopen();
    expect(await names()).toHaveLength(4);
  });

  it("start a requisition, are saved from one, and leave running ones alone unless asked", async () => {
    const test = openTestCore();
    const sales = (await test.ask("pipelineTemplate.list", {})).find(
      ({ name }) => name === "Sales",
    );
    const requisition = await createRequisition(test, { templateId: sales?.id ?? nobody });
    const stages = async () =>
      (await test.ask("requisition.get", { id: requisition.id })).stages
        .filter((stage) => stage.archivedAt === null)
        .map((stage) => stage.name);
    expect(await stages()).toEqual(sales?.stages.map(({ name }) => name));
    const saved = await test.ask("pipelineTemplate.saveFrom", {
      requisitionId: requisition.id,
      name: "Our sales",
    });
    await test.ask("pipelineTemplate.save", {
      id: saved.id,
      name: "Our sales",
      stages: [
        { name: "Offer", ...facts },
        { name: "applied", ...facts, wipLimit: 9 },
        { name: "Trial day", ...facts },
      ],
    });
    expect(await stages()).toHaveLength(6);
    const [applicationId = ""] = await addCandidates(test, requisition.id, ["A"]);
    const toStageId = requisition.stageId("Role play");
    const move = { applicationIds: [applicationId], toStageId, place: "last" as const };
    await test.ask("application.moveToStage", move);
    const applied = await test.ask("pipelineTemplate.apply", {
      id: saved.id,
      requisitionId: requisition.id,
    });
    expect(applied).toEqual({ kept: ["Role play"] });
    expect(await stages()).toEqual(["Offer", "Applied", "Role play", "Trial day"]);
    const board = await test.ask("board.get", { requisitionId: requisition.id });
    expect(board.stages[1]).toMatchObject({ name: "Applied", kind: "interview", wipLimit: 9 });
    expect((await test.ask("history.undo", {})).label).toBe(
      "Use the pipeline Our sales for Conservator",
    );
    expect(await stages()).toEqual(sales?.stages.map(({ name }) => name));
  });

  it("need a name of their own and stages with names of their own", async () => {
    const test = openTestCore();
    const save = async (name: string, stages: string[]) =>
      (
        await test.refusal("pipelineTemplate.save", {
          name,
          stages: stages.map((stage) => ({ name: stage, ...facts })),
        })
      ).message;
    expect(await save("Ours", [])).toBe("A template needs at least one stage. Add one first.");
    expect(await save("sales", ["One"])).toBe(
      "There is a template named Sales already. Choose another name.",
    );
    expect(await save("Ours", ["One", "Two", "ONE"])).toBe(
      "Two stages of the template are named ONE. Rename one of them.",
    );
    expect(await save(" ", ["One"])).toBe("The template's name is empty. Please fill it in.");
    expect(await save("Ours", ["One", ""])).toBe("The stage's name is empty. Please fill it in.");
    const gone = { id: nobody, requisitionId: (await createRequisition(test)).id };
    expect((await test.refusal("pipelineTemplate.apply", gone)).message).toBe(
      "This pipeline template is no longer there. Somebody removed it meanwhile.",
    );
  });
});
