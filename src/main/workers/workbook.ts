import { parentPort, workerData } from "node:worker_threads";
import { tableTaskSchema, writeTable } from "../core/exporters/tableWriter.ts";
import type { WorkerMessage } from "../core/exporters/tableWriter.ts";

/** Rows between two progress messages. */
const progressStep = 500;

const tell = (message: WorkerMessage) => parentPort?.postMessage(message);
const task = tableTaskSchema.parse(workerData);

await writeTable(task, (done) => {
  if (done % progressStep === 0) tell({ kind: "progress", done });
});
tell({ kind: "done" });
