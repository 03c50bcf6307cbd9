import { writeFile } from "node:fs/promises";
import writeXlsxFile from "write-excel-file/node";
import type { CellObject, SheetData } from "write-excel-file/node";
import type { ExportCell, ExportColumn, ExportTable } from "../../../shared/domain/exportTable.ts";
import { cellText } from "./cellText.ts";

/** A cell takes at most 32,767 characters (Excel's published limit). */
const longestCell = 32_767;
const headerColour = "#F1EFEB";

/** Sheet names: at most 31 characters, none of \ / ? * [ ] : (Excel's published rules). */
function sheetName(name: string): string {
  const clean = name.replace(/[\\/?*[\]:]/g, " ").replace(/^'+|'+$/g, "");
  return clean.slice(0, 31).trim() || "Pipeline";
}

function cellOf(column: ExportColumn, value: ExportCell): CellObject | null {
  if (value === null) return null;
  switch (column.type) {
    case "number":
      return typeof value === "number" ? { type: Number, value } : textCell(value);
    case "rating":
      return typeof value === "number" ? { type: Number, value, format: "0.0" } : textCell(value);
    case "date":
      return { type: Date, value: new Date(`${String(value)}T00:00:00Z`), format: "yyyy-mm-dd" };
    case "instant":
      return { type: Date, value: new Date(value), format: "yyyy-mm-dd hh:mm" };
    case "text":
      return textCell(value);
  }
}

/** Typed as text, so that no program that opens the file takes it for a formula. */
function textCell(value: string | number): CellObject {
  return { type: String, value: cellText(value).slice(0, longestCell) };
}

/**
 * Writes a table as .xlsx: one sheet, header frozen, dates as dates (instants in UTC), every text
 * typed as text. Calls `onRow` with the number of rows laid out. The file at `path` is written whole.
 */
export async function writeWorkbook(
  table: ExportTable,
  path: string,
  onRow: (done: number) => void,
): Promise<void> {
  const header = table.columns.map((column): CellObject => ({
    type: String,
    value: column.title,
    fontWeight: "bold",
    backgroundColor: headerColour,
  }));
  const data: SheetData = [header];
  for (const row of table.rows) {
    data.push(table.columns.map((column, index) => cellOf(column, row[index] ?? null)));
    onRow(data.length - 1);
  }
  const workbook = await writeXlsxFile(data, {
    sheet: sheetName(table.name),
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
  await writeFile(path, workbook, { flag: "wx", flush: true });
}
