import { z } from "zod";
import type { ExportTable } from "../../../shared/domain/exportTable.ts";

/** What the worker is started with; the table comes from our own process and is taken as it is. */
export const tableTaskSchema = z.object({
  table: z.custom<ExportTable>((value) => typeof value === "object" && value !== null),
  format: z.enum(["xlsx", "csv"]),
  path: z.string(),
});
export type TableTask = z.infer<typeof tableTaskSchema>;

/** What the worker tells while it writes, and when the file is whole. */
export const workerMessageSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("progress"), done: z.number() }),
  z.object({ kind: z.literal("done") }),
]);
export type WorkerMessage = z.infer<typeof workerMessageSchema>;
