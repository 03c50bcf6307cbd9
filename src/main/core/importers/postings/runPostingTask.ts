import { readFile, stat } from "node:fs/promises";
import { AppError } from "../../../../shared/ipc/errors.ts";
import { documentOfHtml } from "./html.ts";
import { importPostings, largestFile, tooLarge } from "./importPostings.ts";
import type { PostingTask, PostingWorkerMessage } from "./postingTask.ts";

/** Reads what a task names; used inside the worker. A fault of the file becomes its sentence. */
export async function runPostingTask(task: PostingTask): Promise<PostingWorkerMessage> {
  if (task.kind === "html") {
    const document = documentOfHtml(task.html);
    return { kind: "done", postings: [{ label: "Pasted text", document }] };
  }
  try {
    return { kind: "done", postings: await importPostings(task.name, await bytesOf(task)) };
  } catch (error) {
    return { kind: "failed", sentence: sentenceOf(error, task.name) };
  }
}

async function bytesOf({ path, name }: { path: string; name: string }): Promise<Buffer> {
  const { size } = await stat(path);
  if (size > largestFile) throw tooLarge(name);
  return readFile(path);
}

function sentenceOf(error: unknown, name: string): string {
  if (error instanceof AppError) return error.message;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return `"${name}" is no longer there. Choose the file again.`;
  if (code === "EISDIR") return `"${name}" is a folder. Choose the files in it.`;
  if (code === "EACCES" || code === "EPERM") {
    return `"${name}" may not be read by you. Copy it to a folder of your own and choose it again.`;
  }
  return `"${name}" could not be read. Open it, copy the text and paste it instead.`;
}
