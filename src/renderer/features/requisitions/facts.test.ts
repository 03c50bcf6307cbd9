import { describe, expect, it } from "vitest";
import { emptyFacts, factsOfForm, formOfRequisition, parseAmount } from "./facts.ts";

describe("parseAmount", () => {
  it("takes amounts as people write them", () => {
    expect(parseAmount("189,308")).toBe(189_308);
    expect(parseAmount("$90k")).toBe(90_000);
    expect(parseAmount("24.50")).toBe(24.5);
    expect(parseAmount("  ")).toBeNull();
    expect(parseAmount("about 90")).toBeNaN();
  });
});

describe("factsOfForm", () => {
  it("gives back what a requisition holds", () => {
    const facts = {
      title: "EM II",
      company: "Wavelark",
      team: null,
      location: null,
      workplace: "remote",
      employmentType: "full_time",
      seniority: null,
      pay: { min: 24.5, max: null, currency: "GBP", period: "hour" },
      sourceUrl: null,
    } as const;
    const form = formOfRequisition(facts);
    expect(factsOfForm(form)).toEqual({
      ok: true,
      facts: { ...facts, team: "", location: "", sourceUrl: "" },
    });
  });

  it("has no pay when no amount is given", () => {
    expect(factsOfForm({ ...emptyFacts, title: "EM" })).toMatchObject({ facts: { pay: null } });
  });

  it("says what is wrong, field by field", () => {
    const form = { ...emptyFacts, payMin: "lots", payMax: "9", payCurrency: "dollars" };
    const result = factsOfForm(form);
    expect(result.ok ? [] : Object.keys(result.errors).sort()).toEqual([
      "payCurrency",
      "payMin",
      "title",
    ]);
    expect(factsOfForm({ ...emptyFacts, title: "EM", payMin: "9", payMax: "3" })).toMatchObject({
      errors: { payMax: "The upper end of the pay is below the lower end." },
    });
  });
});
