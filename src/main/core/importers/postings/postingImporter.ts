import { Worker } from "node:worker_threads";
import { AppError } from "../../../../shared/ipc/errors.ts";
import {
  postingWorkerMessageSchema,
  type ImportedPosting,
  type PostingTask,
} from "./postingTask.ts";

/** A file that keeps the worker busy for longer is given up (ms). */
const longest = 10_000;
/** Memory that one file may take (MB); a posting takes a hundredth of it. */
const mostMemory = 512;

/**
 * A function that reads a file or a piece of HTML in a worker thread of its own. Rejects with
 * AppError "invalid_input" and a sentence (not readable, too large, over `limitMs`, 10 s unless
 * told), or "interrupted" when `signal` aborts.
 */
export function createPostingImporter(workerFile: string | URL, limitMs = longest) {
  return (task: PostingTask, signal: AbortSignal): Promise<ImportedPosting[]> =>
    new Promise((resolve, reject) => {
      const name = task.kind === "file" ? `"${task.name}"` : "The pasted text";
      const worker = new Worker(workerFile, {
        workerData: task,
        resourceLimits: { maxOldGenerationSizeMb: mostMemory },
      });
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", cancel);
        void worker.terminate();
      };
      const fail = (error: AppError) => {
        reject(error);
        end();
      };
      const cancel = () => {
        fail(new AppError("interrupted", "Reading was cancelled. Nothing was added."));
      };
      const timer = setTimeout(() => {
        fail(
          new AppError(
            "invalid_input",
            `${name} took longer than ${String(limitMs / 1000)} seconds to read and was given up. Open it, copy the text and paste it instead.`,
          ),
        );
      }, limitMs);
      signal.addEventListener("abort", cancel, { once: true });
      if (signal.aborted) cancel();
      worker.on("message", (data: unknown) => {
        const message = postingWorkerMessageSchema.parse(data);
        if (message.kind === "failed") fail(new AppError("invalid_input", message.sentence));
        else {
          resolve(message.postings);
          end();
        }
      });
      const broken = () => {
        fail(
          new AppError(
            "invalid_input",
            `${name} could not be read: it takes more memory than a posting needs, or it is damaged. Open it, copy the text and paste it instead.`,
          ),
        );
      };
      worker.on("error", broken);
      worker.on("exit", broken);
    });
}
