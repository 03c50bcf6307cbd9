import { parentPort, workerData } from "node:worker_threads";
import {
  postingTaskSchema,
  type PostingWorkerMessage,
} from "../core/importers/postings/postingTask.ts";
import { runPostingTask } from "../core/importers/postings/runPostingTask.ts";

const tell = (message: PostingWorkerMessage) => parentPort?.postMessage(message);

tell(await runPostingTask(postingTaskSchema.parse(workerData)));
