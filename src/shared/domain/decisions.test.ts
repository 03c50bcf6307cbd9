import { describe, expect, it } from "vitest";
import { describeTransition, mergeByTime } from "./activity.ts";
import { labels } from "./labels.ts";
import { shortName } from "./names.ts";
import { decidePostingText } from "./postingText.ts";
import type { Decision } from "./refusal.ts";
import { decideIntake, decideStatus, type RequisitionStatus } from "./requisition.ts";
import {
  decideReading,
  decideSubmit,
  decideTemplateSave,
  decideWriting,
  missingText,
} from "./scorecard.ts";

const now = "2026-05-04T10:00:00.000Z";

function ruleOf<T>(decision: Decision<T>): string | null {
  return decision.ok ? null : decision.refusal.rule;
}

describe("decideStatus", () => {
  const from = (status: RequisitionStatus, openedAt: string | null = null) => ({
    title: "Curator",
    status,
    openedAt,
  });

  it("opens once, holds, closes and opens again", () => {
    expect(decideStatus(from("draft"), "open", now)).toEqual({
      ok: true,
      value: { status: "open", openedAt: now, closedAt: null },
    });
    expect(decideStatus(from("closed", "before"), "open", now)).toMatchObject({
      value: { openedAt: "before", closedAt: null },
    });
    expect(decideStatus(from("on_hold", "before"), "closed", now)).toMatchObject({
      value: { openedAt: "before", closedAt: now },
    });
    expect(decideStatus(from("open"), "open", now)).toEqual({ ok: true, value: null });
  });

  it("goes no other way", () => {
    for (const [a, b] of [
      ["open", "draft"],
      ["draft", "on_hold"],
      ["closed", "on_hold"],
      ["closed", "draft"],
    ] as const) {
      expect(ruleOf(decideStatus(from(a), b, now))).toBe("status_order");
    }
  });

  it("takes no candidates once closed", () => {
    expect(ruleOf(decideIntake(from("closed")))).toBe("requisition_closed");
    expect(ruleOf(decideIntake(from("draft")))).toBeNull();
  });
});

describe("decidePostingText", () => {
  it("takes text as it is, in any script, with tabs and line ends", () => {
    const text = "\tCurator\r\n• التوظيف 👩‍🎨\f";
    expect(decidePostingText(text)).toEqual({ ok: true, value: text });
  });

  it("refuses nothing, too much and files", () => {
    expect(ruleOf(decidePostingText(" \n\u00a0"))).toBe("posting_empty");
    expect(ruleOf(decidePostingText("x".repeat(1_000_001)))).toBe("posting_too_long");
    expect(ruleOf(decidePostingText("PK\u0003\u0004\u0000text"))).toBe("posting_binary");
    expect(ruleOf(decidePostingText("\u0001\u0002plain"))).toBe("posting_binary");
    expect(ruleOf(decidePostingText(`\u0001${"plain text ".repeat(5)}`))).toBeNull();
  });
});

describe("decideSubmit", () => {
  const missing = {
    unanswered: ["A", "B", "C", "D"],
    withoutEvidence: ["E"],
    recommendation: true,
  };
  const nothing = { unanswered: [], withoutEvidence: [], recommendation: false };

  it("lists what is missing", () => {
    expect(missingText(missing)).toBe(
      "The scorecard still lacks a rating or “not assessed” for A, B, C and 1 more; evidence for the rating of E; an overall recommendation. Fill it in, or give a reason for submitting it as it is.",
    );
    expect(missingText(nothing)).toBeNull();
  });

  it("lets a card in with gaps for a reason, and keeps none for a complete one", () => {
    const submit = (over: Partial<Parameters<typeof decideSubmit>[0]>) =>
      decideSubmit({ missing, gapReason: null, ...over });
    expect(ruleOf(submit({}))).toBe("incomplete");
    expect(submit({ gapReason: "Cut short" })).toEqual({ ok: true, value: "Cut short" });
    expect(submit({ missing: nothing, gapReason: "No need" })).toEqual({ ok: true, value: null });
  });
});

describe("reading and writing a card", () => {
  const card = { status: "draft", author: "Ben Ode" } as const;

  it("keeps others' drafts and, while blind, others' cards closed", () => {
    const read = (status: "draft" | "submitted", blind: "until_submitted" | "always") =>
      ruleOf(decideReading({ ...card, status, isReadable: false }, blind));
    expect(read("draft", "always")).toBe("draft_of_other");
    expect(read("submitted", "until_submitted")).toBe("hidden");
    expect(ruleOf(decideReading({ ...card, isReadable: true }, "always"))).toBeNull();
  });

  it("lets the author alone write, and nobody after submitting", () => {
    expect(ruleOf(decideWriting({ ...card, isOwn: true }))).toBeNull();
    expect(ruleOf(decideWriting({ ...card, isOwn: false }))).toBe("card_of_other");
    expect(ruleOf(decideWriting({ ...card, isOwn: true, status: "submitted" }))).toBe("locked");
  });
});

describe("mergeByTime", () => {
  it("merges by time and never turns a list's own order round", () => {
    const dated = (entry: string, order: number) => ({ entry, order: order.toString() });
    const lists = [
      [dated("a1", 1), dated("a5", 5), dated("a3", 3)],
      [dated("b2", 2), dated("b4", 4)],
    ];
    expect(mergeByTime(lists)).toEqual(["a1", "b2", "b4", "a5", "a3"]);
  });
});

describe("decideTemplateSave", () => {
  const save = (over: Partial<Parameters<typeof decideTemplateSave>[0]>) =>
    decideTemplateSave({
      baseVersion: 2,
      newest: { version: 2, cardCount: 0 },
      knownIds: new Set(["a", "b"]),
      ids: ["a", null, null],
      ...over,
    });

  it("writes over a version without cards and beside one with cards", () => {
    expect(save({})).toEqual({ ok: true, value: "in_place" });
    expect(save({ newest: { version: 2, cardCount: 1 } })).toEqual({
      ok: true,
      value: "new_version",
    });
  });

  it("refuses an old base and ids that are strange", () => {
    expect(ruleOf(save({ baseVersion: 1 }))).toBe("newer_version");
    expect(ruleOf(save({ ids: ["a", "a"] }))).toBe("criterion_twice");
    expect(ruleOf(save({ ids: ["c"] }))).toBe("criterion_unknown");
  });
});

describe("labels", () => {
  it("name one person, or count many", () => {
    expect(labels.move(["Ada Park"], "Onsite")).toBe("Move to Onsite: Ada Park");
    expect(
      labels.move(
        Array.from({ length: 1_200 }, () => "x"),
        "Onsite",
      ),
    ).toBe("Move to Onsite: 1,200 candidates");
    expect(labels.reject(["Ada Park"])).toBe("Reject Ada Park");
    expect(labels.setStatus("Curator", "on_hold")).toBe("Put Curator on hold");
  });

  it("cut long names between characters", () => {
    expect(shortName("👩‍🎨".repeat(100))).toBe(`${"👩‍🎨".repeat(59)}…`);
    expect(shortName("Ada")).toBe("Ada");
  });
});

describe("describeTransition", () => {
  const words = {
    kind: "moved",
    fromStage: "Applied",
    toStage: "Onsite",
    requisitionTitle: "Curator",
    reason: null,
    actor: "Mara Voss",
    voids: null,
    isRepeated: false,
  } as const;

  it("says what happened, where and by whom", () => {
    expect(describeTransition(words)).toBe("Moved from Applied to Onsite by Mara Voss");
    expect(describeTransition({ ...words, kind: "rejected", reason: "Skills" })).toBe(
      "Rejected in Onsite by Mara Voss: Skills",
    );
    expect(describeTransition({ ...words, kind: "voided", voids: "moved" })).toBe(
      "Undone by Mara Voss: the move",
    );
    expect(describeTransition({ ...words, isRepeated: true })).toBe(
      "Moved again from Applied to Onsite by Mara Voss",
    );
  });
});
