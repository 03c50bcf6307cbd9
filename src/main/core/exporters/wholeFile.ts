import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileFault } from "./fileFault.ts";

/**
 * Writes a small file whole or not at all: to a temporary name beside it first, renamed when it is
 * on the disk. Throws AppError `file_failed` or `disk_full` with a sentence.
 */
export async function writeWholeFile(path: string, content: string | Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${crypto.randomUUID()}.part`);
  try {
    await writeFile(draft, content, { flag: "wx", flush: true });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw fileFault(error, basename(path));
  }
}
