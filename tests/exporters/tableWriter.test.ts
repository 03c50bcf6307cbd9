import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTableWriter } from "../../src/main/core/exporters/tableWriter.ts";
import type { ExportTable } from "../../src/shared/domain/exportTable.ts";

const write = createTableWriter(new URL("../../src/main/workers/workbook.ts", import.meta.url));
const formulas = ["=1+1", "+SUM(A1)", "-2+3", "@cmd", "\t=1", '=HYPERLINK("https://example.com")'];
const names = [
  "Łukasz Wrona",
  "עדי רון",
  "山田 太郎",
  "Zoë 👩🏽‍💻",
  'Ann "Al" O\'Hara, Jr',
  "two\nlines",
];

function sample(rows = 3): ExportTable {
  return {
    name: "EM II / Search: [draft]?",
    columns: [
      { key: "name", title: "Name", type: "text", width: 24 },
      { key: "days", title: "Days in stage", type: "number", width: 10 },
      { key: "applied", title: "Applied on", type: "date", width: 12 },
      { key: "moved", title: "Entered stage", type: "instant", width: 16 },
      { key: "mean", title: "Mean", type: "rating", width: 8 },
    ],
    rows: Array.from({ length: rows }, (_, index) => [
      [...formulas, ...names][index % (formulas.length + names.length)] ?? "",
      index,
      "2026-02-28",
      "2026-03-01T09:30:00.000Z",
      index === 0 ? null : 3.25,
    ]),
  };
}

/** Spreadsheets keep an instant as a fraction of days, which is exact to the second only. */
function toTheSecond(cell: unknown): unknown {
  if (!(cell instanceof Date)) return cell;
  return new Date(Math.round(cell.getTime() / 1_000) * 1_000).toISOString();
}

const progress: number[] = [];
const options = () => ({
  onProgress: (done: number) => progress.push(done),
  signal: new AbortController().signal,
});

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shortlist-export-"));
  progress.length = 0;
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

describe("a table written as .xlsx", () => {
  it("keeps texts as texts, numbers as numbers and dates as dates", async () => {
    const path = join(folder, "pipeline.xlsx");
    const table = sample(formulas.length + names.length);
    await write(table, "xlsx", path, options());
    const [header, ...rows] = await readSheet(path, undefined, { trim: false });
    expect(header).toEqual(table.columns.map((column) => column.title));
    expect(rows.map((row) => row[0])).toEqual([...formulas, ...names]);
    expect(rows[1]?.map(toTheSecond)).toEqual([
      formulas[1],
      1,
      "2026-02-28T00:00:00.000Z",
      "2026-03-01T09:30:00.000Z",
      3.25,
    ]);
    expect(rows[0]?.[4]).toBeNull();
  });

  it("leaves out what no spreadsheet can hold instead of making a file that will not open", async () => {
    const path = join(folder, "pipeline.xlsx");
    const table = sample(1);
    table.rows = [["bell \u0007 and half \uD83D", 1, null, null, null]];
    await write(table, "xlsx", path, options());
    expect((await readSheet(path, undefined, { trim: false }))[1]?.[0]).toBe("bell  and half ");
  });

  it("says how far it is in a long table", async () => {
    await write(sample(1_200), "xlsx", join(folder, "pipeline.xlsx"), options());
    expect(progress).toEqual([500, 1_000]);
  });
});

describe("a table written as .csv", () => {
  it("opens in a spreadsheet with no cell that becomes a formula", async () => {
    const path = join(folder, "pipeline.csv");
    await write(sample(formulas.length + names.length), "csv", path, options());
    const text = readFileSync(path, "utf8");
    expect(text.startsWith("\uFEFF")).toBe(true);
    const rows = parse(text, { bom: true });
    expect(rows.slice(1).map((row) => row[0])).toEqual([
      ...formulas.map((formula) => `'${formula}`),
      ...names,
    ]);
  });
});

describe("a table that cannot be written", () => {
  it("leaves nothing behind when the folder is gone", async () => {
    const path = join(folder, "gone", "pipeline.xlsx");
    await expect(write(sample(), "xlsx", path, options())).rejects.toMatchObject({
      code: "file_failed",
      message: 'The folder for "pipeline.xlsx" is gone. Choose another folder, and export again.',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leaves an earlier file as it was when it is cancelled", async () => {
    const path = join(folder, "pipeline.csv");
    await write(sample(1), "csv", path, options());
    const before = readFileSync(path);
    const controller = new AbortController();
    const later = write(sample(50_000), "csv", path, {
      onProgress: () => {
        controller.abort();
      },
      signal: controller.signal,
    });
    await expect(later).rejects.toMatchObject({ code: "interrupted" });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(["pipeline.csv"]);
    expect(existsSync(path)).toBe(true);
  });
});
