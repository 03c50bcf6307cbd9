import { describe, expect, it } from "vitest";
import { fingerprintOf } from "./fingerprint.ts";
import { decideReopen, decideText } from "./scorecardRules.ts";

describe("a text in two windows", () => {
  const takes = (stored: string, sent: string, base: string | null) =>
    decideText(stored, sent, base).ok;

  it("is replaced by whoever knew it, and never unseen where something would be lost", () => {
    const known = fingerprintOf("Led the move.");
    expect(takes("Led the move.", "Something else", known)).toBe(true);
    expect(takes("Led the move. Twice.", "Something else", known)).toBe(false);
    expect(takes("Led the move. Twice.", "Led the move. Twice. Well.", known)).toBe(true);
    expect(takes("Led the move. Twice.", "Led the move. Twice.", known)).toBe(true);
    expect(takes(" \n", "Something", known)).toBe(true);
    expect(takes("Led the move. Twice.", "Something else", null)).toBe(true);
    expect(takes("Led the move. Twice.", "", known)).toBe(false);
  });

  it("is told apart by its fingerprint", () => {
    const texts = ["", "a", "b", "ab", "ba", "aa", "👩‍🎨", "a".repeat(100_000), "a".repeat(99_999)];
    expect(new Set(texts.map(fingerprintOf)).size).toBe(texts.length);
    expect(fingerprintOf("ab")).toHaveLength(16);
  });
});

describe("reopening", () => {
  const card = {
    status: "submitted" as const,
    isOwn: true,
    isNewest: true,
    author: "Jo Tan",
    application: { name: "Ada Park", disposition: "active" as const },
  };
  const ruleOf = (over: Partial<typeof card> | { status: "draft" }) => {
    const decided = decideReopen({ ...card, ...over });
    return decided.ok ? "ok" : decided.refusal.rule;
  };

  it("is its author's, once for each version, while the application is active", () => {
    expect(ruleOf({})).toBe("ok");
    expect(ruleOf({ isOwn: false })).toBe("card_of_other");
    expect(ruleOf({ status: "draft" })).toBe("not_submitted");
    expect(ruleOf({ isNewest: false })).toBe("reopened_already");
    const hired = { name: "Ada Park", disposition: "hired" as const };
    const decided = decideReopen({ ...card, application: hired });
    expect(decided.ok ? "ok" : decided.refusal.rule).toBe("not_active");
  });
});
