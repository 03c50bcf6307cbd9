import { describe, expect, it } from "vitest";
import type { CriterionInput } from "../../src/shared/domain/scorecard.ts";
import type { InputOf, OutputOf } from "../../src/shared/ipc/contract.ts";
import { addCandidates, factsOf, openTestCore, type TestCore } from "./support.ts";

const lines = [
  "Experience leading a bakery team of ten",
  "Knowledge of sourdough and rye",
  "Clear writing for customers",
];
interface Posting {
  text: string;
  marks: [];
}
const postingOf = (items: readonly string[], wished: readonly string[] = []): Posting => ({
  text: [
    "Head Baker",
    "Crumb & Co, Leeds",
    "",
    "Requirements",
    ...items.map((item) => `- ${item}`),
    ...(wished.length === 0 ? [] : ["", "Nice to have", ...wished.map((item) => `- ${item}`)]),
  ].join("\n"),
  marks: [],
});

/** A requisition as "New requisition" saves what it read. */
async function saved({ ask }: TestCore, posting: Posting): Promise<string> {
  const { reading, criteria, checks } = await ask("posting.read", posting);
  const inputs: CriterionInput[] = criteria.map(
    ({ title, category, importance, weight, lines: at, requirementIds, guidance, questions }) => ({
      id: null,
      title,
      category,
      importance,
      weight,
      lines: at,
      quote: reading.requirements
        .filter(({ id }) => requirementIds.includes(id))
        .map(({ text }) => text)
        .join(" · "),
      guidance,
      questions,
    }),
  );
  const { id } = await ask("requisition.create", {
    status: "open",
    facts: factsOf("Head Baker"),
    posting,
    criteria: inputs,
    checks: checks.map(({ kind, label, importance }) => ({
      id: null,
      kind,
      label,
      importance,
      lines: [],
    })),
  });
  return id;
}

function accepted(
  requisitionId: string,
  posting: Posting,
  change: OutputOf<"posting.compare">,
): InputOf<"posting.replace"> {
  return {
    requisitionId,
    posting,
    baseVersion: change.baseVersion,
    criteria: [...change.kept.map(({ criterion }) => criterion), ...change.added],
    checks: change.checks,
  };
}

describe("pasting a changed posting", () => {
  it("that only stands in another order changes nothing", async () => {
    const core = openTestCore();
    const id = await saved(core, postingOf(lines));
    const change = await core.ask("posting.compare", {
      requisitionId: id,
      posting: postingOf([...lines].reverse()),
    });
    expect(change.comparison.unchanged).toHaveLength(3);
    expect(change.added).toEqual([]);
    expect(change.dropped).toEqual([]);
    const before = await core.ask("scorecardTemplate.get", { requisitionId: id });
    expect(change.kept.map(({ criterion }) => criterion.title)).toEqual(
      before.criteria.map(({ title }) => title),
    );
  });

  it("keeps identities, adds and drops, makes a version; cards begun stay on theirs", async () => {
    const core = openTestCore();
    const id = await saved(core, postingOf(lines));
    const first = await core.ask("scorecardTemplate.get", { requisitionId: id });
    const [applicationId = ""] = await addCandidates(core, id, ["Ada Park"]);
    const { scorecardId } = await core.ask("scorecard.open", { applicationId });

    const next = postingOf(
      ["Experience leading a bakery team of twelve bakers", "Clear writing for customers"],
      ["Experience with espresso machines"],
    );
    const change = await core.ask("posting.compare", { requisitionId: id, posting: next });
    expect(change.comparison.reworded).toHaveLength(1);
    expect(change.comparison.removed.map(({ text }) => text)).toEqual([lines[1]]);
    expect(change.comparison.added.map(({ text }) => text)).toEqual([
      "Experience with espresso machines",
    ]);
    expect(change.dropped).toHaveLength(1);
    const ids = new Set(first.criteria.map((one) => one.id));
    expect(change.kept.every(({ criterion }) => ids.has(criterion.id))).toBe(true);

    await core.ask("posting.replace", accepted(id, next, change));
    const second = await core.ask("scorecardTemplate.get", { requisitionId: id });
    expect(second.version).toBe(first.version + 1);
    expect((await core.ask("posting.get", { requisitionId: id }))?.version).toBe(2);
    const card = await core.ask("scorecard.get", { id: scorecardId });
    expect(card.templateVersion).toBe(first.version);
    expect(card.ratings).toHaveLength(first.criteria.length);

    await core.ask("history.undo", {});
    const back = await core.ask("scorecardTemplate.get", { requisitionId: id });
    expect(back).toEqual({ ...first, cardCount: 1 });
    expect((await core.ask("posting.get", { requisitionId: id }))?.version).toBe(1);
  });

  it("is refused when the template changed meanwhile, and for a text that is empty", async () => {
    const core = openTestCore();
    const id = await saved(core, postingOf(lines));
    const posting = postingOf(lines.slice(1));
    const change = await core.ask("posting.compare", { requisitionId: id, posting });
    const [applicationId = ""] = await addCandidates(core, id, ["Ada Park"]);
    await core.ask("scorecard.open", { applicationId });
    await core.ask("scorecardTemplate.save", {
      requisitionId: id,
      baseVersion: 1,
      criteria: change.kept.map(({ criterion }) => criterion),
      checks: [],
    });
    const conflict = await core.refusal("posting.replace", accepted(id, posting, change));
    expect(conflict.code).toBe("conflict");
    const empty = await core.refusal("posting.compare", {
      requisitionId: id,
      posting: { text: " ", marks: [] },
    });
    expect(empty.message).toMatch(/paste/iu);
  });
});

describe("criteria written anew", () => {
  it("for groups of requirements, without anything being saved", async () => {
    const core = openTestCore();
    const id = await saved(core, postingOf(lines));
    const before = core.rowCounts();
    const made = await core.ask("scorecardTemplate.draft", {
      requisitionId: id,
      groups: [["r1", "r2"], ["r3"], ["r99"]],
    });
    expect(made.map(({ quote }) => quote)).toEqual([`${lines[0]} · ${lines[1]}`, lines[2]]);
    expect(made.every(({ questions }) => questions.length > 1)).toBe(true);
    expect(core.rowCounts()).toEqual(before);
  });
});

describe("corrections of a reading", () => {
  it("are kept with the posting and replayed when it is read again", async () => {
    const core = openTestCore();
    const posting = postingOf(lines);
    const { reading } = await core.ask("posting.read", posting);
    const [first, second] = reading.requirements;
    if (first === undefined || second === undefined) throw new Error("Three were asked for.");
    const corrections = [
      { kind: "read" as const, span: first.span, as: "preferred" as const },
      { kind: "read" as const, span: second.span, as: "responsibility" as const },
    ];
    const corrected = await core.ask("posting.read", { ...posting, corrections });
    expect(corrected.reading.requirements.map(({ importance }) => importance)).toEqual([
      "preferred",
      "required",
    ]);
    expect(corrected.reading.responsibilities.map(({ text }) => text)).toEqual([lines[1]]);

    const { id } = await core.ask("requisition.create", {
      status: "open",
      facts: factsOf("Head Baker"),
      posting: { ...posting, corrections },
      criteria: [],
      checks: [],
    });
    const kept = await core.ask("posting.get", { requisitionId: id });
    expect(kept?.reading.requirements).toEqual(corrected.reading.requirements);
    expect(kept?.corrections).toEqual(corrections);
  });
});
