import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import type { ExportTable } from "../../../shared/domain/exportTable.ts";
import { cellText } from "./cellText.ts";

/**
 * Writes a table as .csv: UTF-8 with a byte order mark (Excel needs it), comma, RFC 4180 quoting.
 * A text that a spreadsheet would take for a formula gets an apostrophe in front
 * (OWASP, "CSV Injection"). Calls `onRow` with the number of rows written.
 */
export async function writeCsv(
  table: ExportTable,
  path: string,
  onRow: (done: number) => void,
): Promise<void> {
  function* lines() {
    yield table.columns.map((column) => column.title);
    let done = 0;
    for (const row of table.rows) {
      yield table.columns.map((_, index) => {
        const value = row[index] ?? null;
        return typeof value === "string" ? cellText(value) : value;
      });
      done += 1;
      onRow(done);
    }
  }
  await pipeline(
    Readable.from(lines()),
    stringify({ bom: true, escape_formulas: true, record_delimiter: "windows" }),
    createWriteStream(path, { flags: "wx", flush: true }),
  );
}
