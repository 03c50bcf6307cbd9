import { parentPort, workerData } from "node:worker_threads";
import { tableTaskSchema, type WorkerMessage } from "../core/exporters/tableTask.ts";
import { writeTable } from "../core/exporters/writeTable.ts";

/** Rows between two progress messages. */
const progressStep = 500;

const tell = (message: WorkerMessage) => parentPort?.postMessage(message);
const task = tableTaskSchema.parse(workerData);

await writeTable(task, (done) => {
  if (done % progressStep === 0) tell({ kind: "progress", done });
});
tell({ kind: "done" });
