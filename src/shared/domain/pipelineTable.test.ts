import { describe, expect, it } from "vitest";
import { safeFileName, tableOf, type ExportCell, type ExportTable } from "./exportTable.ts";
import {
  pipelineFileName,
  pipelineTable,
  type PipelineCard,
  type PipelineRecord,
} from "./pipelineTable.ts";
import type { Blind } from "./requisition.ts";
import type { Criterion, RatingAnswer } from "./scorecard.ts";

const now = "2026-05-04T10:00:00.000Z";

function criterion(id: string, weight: number): Criterion {
  return {
    id,
    title: `Criterion ${id}`,
    category: "technical",
    importance: "required",
    weight,
    lines: [],
    quote: "",
    guidance: null,
    questions: [],
  };
}

const mine: PipelineCard = {
  authorId: "me",
  authorName: "Mara Voss",
  interviewName: "Onsite interview",
  status: "submitted",
  recommendation: "yes",
  answers: new Map<string, RatingAnswer>([
    ["a", 4],
    ["b", "not_assessed"],
  ]),
};
const theirs: PipelineCard = {
  ...mine,
  authorId: "other",
  authorName: "Ben Ode",
  recommendation: "no",
  answers: new Map([
    ["a", 1],
    ["b", 5],
  ]),
};
const ada: PipelineRecord = {
  name: "Ada Park",
  email: "ada@example.com",
  currentTitle: "Engineer",
  currentCompany: "Orchard",
  source: "Referral",
  tags: ["rust", "remote"],
  stageName: "Onsite",
  disposition: "active",
  reason: null,
  note: null,
  appliedAt: "2026-04-01T09:00:00.000Z",
  enteredStageAt: "2026-05-01T09:00:00.000Z",
  disposedAt: null,
  visits: [
    { from: "2026-04-10T09:00:00.000Z", to: "2026-04-12T09:00:00.000Z" },
    { from: "2026-05-01T09:00:00.000Z", to: null },
  ],
  startsOn: null,
  cardsIn: 2,
  cardsOwed: 1,
  cards: [mine, theirs, { ...theirs, status: "draft", recommendation: "strong_yes" }],
  reader: { actorId: "me", hasSeat: true, owesCard: false },
  checks: new Map([["degree", "unclear"]]),
};

function table(record: PipelineRecord, blind: Blind = "never"): ExportTable {
  return pipelineTable({
    requisitionTitle: "Curator",
    blind,
    criteria: [criterion("a", 3), criterion("b", 1)],
    checks: [{ id: "degree", kind: "degree", label: "Degree", importance: "required", lines: [] }],
    records: [record],
    now,
    dateOf: (instant) => instant.slice(0, 10),
  });
}

function row(made: ExportTable): Record<string, ExportCell | undefined> {
  return Object.fromEntries(made.columns.map((column, at) => [column.key, made.rows[0]?.[at]]));
}

describe("pipelineTable", () => {
  it("writes one row per application", () => {
    expect(row(table(ada))).toEqual({
      name: "Ada Park",
      email: "ada@example.com",
      currentTitle: "Engineer",
      currentCompany: "Orchard",
      source: "Referral",
      tags: "rust, remote",
      stage: "Onsite",
      daysInStage: 3,
      totalDays: 5,
      disposition: "Active",
      reason: null,
      note: null,
      appliedOn: "2026-04-01",
      enteredStageOn: "2026-05-01",
      leftOn: null,
      startsOn: null,
      cardsIn: 2,
      cardsOwed: 1,
      mean: 3.13,
      ratedWeight: 4,
      totalWeight: 4,
      recommendations: "Mara Voss (Onsite interview): Yes; Ben Ode (Onsite interview): No",
      "criterion:a": 2.5,
      "criterion:b": 5,
      "check:degree": "Unclear",
    });
  });

  it("stops the days of whoever has left", () => {
    const gone = row(
      table({ ...ada, disposition: "rejected", disposedAt: "2026-05-02T09:00:00.000Z" }),
    );
    expect(gone).toMatchObject({ daysInStage: 1, totalDays: 3, leftOn: "2026-05-02" });
  });

  it("leaves unrated and not assessed out, and says on what weight a mean rests", () => {
    expect(row(table({ ...ada, cards: [mine] }))).toMatchObject({
      mean: 4,
      ratedWeight: 3,
      totalWeight: 4,
      "criterion:b": null,
    });
    expect(row(table({ ...ada, cards: [] }))).toMatchObject({
      mean: null,
      ratedWeight: null,
      recommendations: null,
    });
  });

  it("shows nothing of others' cards to whoever owes one", () => {
    const owing = { ...ada, reader: { ...ada.reader, owesCard: true } };
    for (const blind of ["until_submitted", "always"] as const) {
      const hidden = row(table(owing, blind));
      expect(hidden["criterion:a"]).toBe(4);
      expect(hidden["mean"]).toBe(4);
      expect(hidden["recommendations"]).toMatch(/^Mara Voss \(Onsite interview\): Yes; Hidden/u);
      expect(JSON.stringify(hidden)).not.toContain("Ben Ode");
    }
    expect(row(table(owing, "never"))["recommendations"]).toContain("Ben Ode");
  });
});

describe("tableOf", () => {
  it("gives columns of one title different titles", () => {
    const column = { key: "k", title: "Skill", type: "text", width: 9, cell: () => null } as const;
    const made = tableOf("A [very] long/name: of *a* sheet in a workbook?", [column, column], [1]);
    expect(made.columns.map((one) => one.title)).toEqual(["Skill", "Skill (2)"]);
    expect(made.name).toBe("A very long name of a sheet in");
    expect(tableOf("???", [column], []).name).toBe("Sheet");
  });
});

describe("file names", () => {
  it("hold nothing that a system refuses", () => {
    expect(pipelineFileName("C++ / Rust: <Lead>?", "xlsx", "2026-05-04")).toBe(
      "C++ Rust Lead pipeline 2026-05-04.xlsx",
    );
    expect(safeFileName("..\\..\u202E\u0000", "csv")).toBe("Export.csv");
    expect(safeFileName("con", "csv")).toBe("con_.csv");
    const long = safeFileName("é👩‍🎨".repeat(90), "csv");
    expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(184);
  });
});
