import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { coreContract } from "../../src/shared/ipc/contract.ts";
import { addCandidates, createRequisition, openTestCore, person } from "./support.ts";

describe("the router", () => {
  it("answers no route but its own, whatever a name inherits", async () => {
    const test = openTestCore();
    for (const route of ["requisition.destroy", "", "toString", "__proto__", "constructor"]) {
      expect(await test.raw(route, {})).toEqual({
        ok: false,
        error: {
          code: "unknown_route",
          message: "This window asked for something that Shortlist does not know.",
        },
      });
    }
  });

  it("refuses payloads of the wrong shape, with a sentence for each field", async () => {
    const test = openTestCore();
    for (const route of Object.keys(coreContract)) {
      for (const input of [undefined, null, 7, "x", [], { strange: true }]) {
        const reply = await test.raw(route, input);
        expect(reply, `${route} ${JSON.stringify(input)}`).toMatchObject({
          ok: false,
          error: { code: "invalid_input", message: /\S/u },
        });
      }
    }
    const reply = await test.raw("candidate.add", {
      facts: { ...person(""), email: "no at sign" },
      requisitionId: "not an id",
      stageId: null,
    });
    expect(reply).toMatchObject({
      ok: false,
      error: {
        message: "The name is empty. Please fill it in.",
        fields: {
          "facts.name": "The name is empty. Please fill it in.",
          "facts.email":
            "An e-mail address has an @ with something before and after it, such as ada@example.com.",
          requisitionId: "This is not an id.",
        },
      },
    });
  });

  it("refuses payloads that are too deep or too large before it looks at them", async () => {
    const test = openTestCore();
    let deep: unknown = "bottom";
    for (let level = 0; level < 100_000; level += 1) deep = { deep };
    expect(await test.raw("app.state", deep)).toMatchObject({
      error: {
        code: "invalid_input",
        message: "The request is nested too deeply. Nothing was done.",
      },
    });
    const wide = { text: "x".repeat(21_000_000) };
    expect(await test.raw("palette.search", wide)).toMatchObject({
      error: {
        message: "The request is too large. Nothing was done; try again with less at once.",
      },
    });
    const round: Record<string, unknown> = {};
    round["round"] = round;
    expect(await test.raw("app.state", round)).toMatchObject({ error: { code: "invalid_input" } });
  });

  it("tells of an unexpected fault in one sentence, and the log where, without what was typed", async () => {
    const test = openTestCore();
    const requisition = await createRequisition(test);
    test.write('UPDATE requisition SET pay = \'{"min": "Ada Park"}\'');
    const reply = await test.raw("requisition.get", { id: requisition.id });
    expect(reply).toEqual({
      ok: false,
      error: {
        code: "internal",
        message:
          "Something went wrong inside Shortlist and nothing was changed. Try again; if it happens again, copy the report from the help menu.",
      },
    });
    expect(test.logged.at(-1)).toMatch(/^error requisition\.get internal: ZodError .*\.ts:\d+/u);
    expect(test.logged.join("\n")).not.toContain("Ada Park");
  });

  it("logs refusals without anything personal", async () => {
    const test = openTestCore();
    const requisition = await createRequisition(test);
    await addCandidates(test, requisition.id, ["Ada Park"]);
    await test.refusal("candidate.add", {
      facts: person("Ben Ode", "ada.park@example.com"),
      requisitionId: null,
      stageId: null,
    });
    expect(test.logged.join("\n")).toMatch(/candidate\.add conflict/u);
    expect(test.logged.join("\n")).not.toMatch(/ada|park|ben|ode|conservator/iu);
  });

  it("counts commands, not queries, and tells other windows what changed", async () => {
    const test = openTestCore();
    const first = await test.raw("app.startEmpty", {}, "one");
    if (!first.ok) throw new Error("app.startEmpty was refused.");
    expect(first.changed).toEqual({ tables: ["setting"], cards: [], goneCards: [] });
    expect(test.events).toEqual([
      {
        origin: "one",
        event: {
          type: "changed",
          run: test.core().run,
          revision: first.revision,
          changed: first.changed,
        },
      },
    ]);
    const query = await test.raw("app.state", {}, "two");
    expect(query).toMatchObject({ ok: true, changed: null, revision: first.revision });
    const second = await test.raw("settings.save", { appearance: "dark" }, "two");
    expect(second).toMatchObject({ ok: true, revision: first.revision + 1 });
    expect(await test.raw("app.state", {})).toMatchObject({
      data: { isFirstRun: false, settings: { appearance: "dark" } },
    });
    const run = test.core().run;
    test.reopen();
    expect(test.core().run).not.toBe(run);
  });

  it("stops telling a listener that has gone", async () => {
    const test = openTestCore();
    let heard = 0;
    const stop = test.core().onEvent(() => {
      heard += 1;
    });
    await test.ask("app.startEmpty", {});
    stop();
    await test.ask("settings.save", { appearance: "light" });
    expect(heard).toBe(1);
  });
});

describe("these tests", () => {
  it("call every route of the core", () => {
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.ts"));
    const text = files.map((name) => readFileSync(join(import.meta.dirname, name), "utf8")).join();
    const missed = Object.keys(coreContract).filter(
      (route) =>
        !new RegExp(`(?:ask|changesOf|raw)\\(\\s*"${route.replace(".", "\\.")}"`, "u").test(text),
    );
    expect(missed).toEqual([]);
  });
});
