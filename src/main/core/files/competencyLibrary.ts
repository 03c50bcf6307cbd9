import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  mergeCompetencies,
  parseCompetencyFile,
  type Competency,
} from "../../../shared/domain/competency.ts";
import { AppError } from "../../../shared/ipc/errors.ts";

/**
 * A function that gives the competencies of a folder's .json files, read on the first call. It
 * throws AppError `file_failed` when the folder or a file of it is missing or damaged.
 */
export function createCompetencyLibrary(folder: string): () => readonly Competency[] {
  let known: readonly Competency[] | null = null;
  return () => (known ??= readLibrary(folder));
}

function readLibrary(folder: string): Competency[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
    const files = names.sort().map((name) => {
      const { competencies, problems } = parseCompetencyFile(
        name,
        readFileSync(join(folder, name), "utf8"),
      );
      if (problems.length > 0) throw new Error(problems.join(" "));
      return competencies;
    });
    return mergeCompetencies(files);
  } catch {
    throw new AppError(
      "file_failed",
      "The competencies that came with Shortlist are not there or are damaged. Install Shortlist again.",
    );
  }
}
