import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ExportTable } from "../../../shared/domain/exportTable.ts";
import { AppError } from "../../../shared/ipc/errors.ts";
import { fileFault } from "./fileFault.ts";
import { workerMessageSchema, type TableTask } from "./tableTask.ts";

interface WriteOptions {
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
}

/**
 * A function that writes a table to a path in a worker thread: to a temporary name beside it
 * first, renamed when whole, so that a half-written file never stands under the chosen name.
 * Throws AppError "file_failed" or "disk_full" with a sentence, or "interrupted" when cancelled.
 */
export function createTableWriter(workerFile: string | URL) {
  return async (
    table: ExportTable,
    format: TableTask["format"],
    path: string,
    { onProgress, signal }: WriteOptions,
  ): Promise<void> => {
    const draft = join(
      dirname(path),
      `.${basename(path)}.${String(process.pid)}-${String(Date.now())}.part`,
    );
    const task: TableTask = { table, format, path: draft };
    try {
      await runWorker(
        workerFile,
        task,
        (done) => {
          onProgress(done, table.rows.length);
        },
        signal,
      );
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined);
      throw fileFault(error, basename(path));
    }
  };
}

function runWorker(
  workerFile: string | URL,
  task: TableTask,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(cancelled());
      return;
    }
    const worker = new Worker(workerFile, { workerData: task });
    const cancel = () => {
      reject(cancelled());
      void worker.terminate();
    };
    signal.addEventListener("abort", cancel, { once: true });
    worker.on("message", (data: unknown) => {
      const message = workerMessageSchema.parse(data);
      if (message.kind === "progress") onProgress(message.done);
      else resolve();
    });
    worker.on("error", reject);
    worker.on("exit", (code) => {
      signal.removeEventListener("abort", cancel);
      reject(new Error(`The worker ended with code ${String(code)} before the file was written.`));
    });
  });
}

function cancelled(): AppError {
  return new AppError("interrupted", "The export was cancelled. No file was written.");
}
