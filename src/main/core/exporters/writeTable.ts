import { writeCsv } from "./csv.ts";
import type { TableTask } from "./tableTask.ts";
import { writeWorkbook } from "./workbook.ts";

/** Writes a table to a new file; used inside the worker. Fails when the file exists. */
export async function writeTable(task: TableTask, onRow: (done: number) => void): Promise<void> {
  const write = task.format === "xlsx" ? writeWorkbook : writeCsv;
  await write(task.table, task.path, onRow);
}
