import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Competency } from "../../src/shared/domain/competency.ts";
import { openTestCore } from "./support.ts";

const token = "0199a000-0000-7000-8000-000000000003";
const beekeeping: Competency = {
  key: "beekeeping",
  name: "Beekeeping",
  category: "domain",
  terms: ["bees", "beekeeping", "hives"],
  guidance: {
    low: "Has read of bees.",
    middle: "Has kept two hives through a winter.",
    high: "Has taught others {subject}.",
  },
  questions: ["Tell me about a swarm that you caught.", "When did {subject} go wrong?"],
};

function fileWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "shortlist-competencies-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = join(folder, "ours.json");
  writeFileSync(file, text);
  return file;
}

describe("the library of competencies", () => {
  it("holds what was shipped; a new one is added, and undone", async () => {
    const { ask } = openTestCore();
    const shipped = await ask("competency.list", {});
    expect(shipped.length).toBeGreaterThanOrEqual(3);
    expect(new Set(shipped.map(({ origin }) => origin))).toEqual(new Set(["shipped"]));
    await ask("competency.save", { competency: beekeeping });
    const own = (await ask("competency.list", {})).filter(({ origin }) => origin === "own");
    expect(own.map(({ competency }) => competency)).toEqual([beekeeping]);
    expect((await ask("history.state", {})).undo).toBe("Save Beekeeping");
    await ask("history.undo", {});
    expect(await ask("competency.list", {})).toEqual(shipped);
  });

  it("lets a shipped one be reworded and brought back", async () => {
    const { ask } = openTestCore();
    const before = await ask("competency.list", {});
    const [first] = before;
    if (first === undefined) throw new Error("The library is empty.");
    const reworded = { ...first.competency, questions: ["What did you do?", "What came of it?"] };
    await ask("competency.save", { competency: reworded });
    await ask("competency.save", { competency: { ...reworded, name: "Other" } });
    const after = await ask("competency.list", {});
    const changed = after.filter(({ origin }) => origin === "changed");
    expect(changed.map(({ competency }) => competency.name)).toEqual(["Other"]);
    expect(after).toHaveLength(before.length);
    await ask("competency.remove", { id: changed[0]?.id ?? "" });
    expect(await ask("competency.list", {})).toEqual(before);
  });

  it("takes in a file: what is wrong is told, the rest is kept", async () => {
    const test = openTestCore();
    const { terms, ...incomplete } = beekeeping;
    expect(terms).toHaveLength(3);
    const text = JSON.stringify({ about: "Ours.", competencies: [beekeeping, incomplete] });
    test.core().grantFile(token, fileWith(text));
    const { count, problems } = await test.ask("competency.import", { token });
    expect(count).toBe(1);
    expect(problems.join(" ")).toMatch(/ours\.json, competency 2.*terms/u);
    expect((await test.ask("history.state", {})).undo).toBe("Import 1 competency");
  });

  it("refuses a file in which nothing can be used", async () => {
    const test = openTestCore();
    test.core().grantFile(token, fileWith("{"));
    const refusal = await test.refusal("competency.import", { token });
    expect(refusal.message).toMatch(/ours\.json is not valid JSON/u);
  });
});
