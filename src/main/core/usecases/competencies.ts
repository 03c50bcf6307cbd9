import { readFile, stat } from "node:fs/promises";
import {
  mergeCompetencies,
  parseCompetencyFile,
  type Competency,
} from "../../../shared/domain/competency.ts";
import { labels } from "../../../shared/domain/labels.ts";
import { limits } from "../../../shared/domain/limits.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import { AppError } from "../../../shared/ipc/errors.ts";
import type { CompetencyEntry, ImportedCompetencies } from "../../../shared/ipc/views.ts";
import type { Tx } from "../store/sql.ts";
import {
  insertCompetency,
  listOwnCompetencies,
  removeCompetency,
  updateCompetency,
} from "../store/tables/competencies.ts";
import { commit, found, type Context } from "./context.ts";

/** The library that scorecards are generated with: what was shipped, and people's own over it. */
export function libraryOf({
  store,
  shippedCompetencies,
}: Pick<Context, "store" | "shippedCompetencies">): Competency[] {
  const own = listOwnCompetencies(store).map(({ competency }) => competency);
  return mergeCompetencies([shippedCompetencies(), own]);
}

/** Every competency by name, with whether it was shipped, changed or written by a person. */
export function listCompetencies({ store, shippedCompetencies }: Context): CompetencyEntry[] {
  const own = listOwnCompetencies(store);
  const shipped = shippedCompetencies();
  const isShipped = new Set(shipped.map(({ key }) => key));
  const byKey = new Map(own.map((entry) => [entry.competency.key, entry]));
  const entries = mergeCompetencies([shipped, own.map(({ competency }) => competency)]);
  return entries
    .map((competency): CompetencyEntry => {
      const changed = byKey.get(competency.key);
      const origin =
        changed === undefined ? "shipped" : isShipped.has(competency.key) ? "changed" : "own";
      return { id: changed?.id ?? null, origin, competency };
    })
    .sort((a, b) => a.competency.name.localeCompare(b.competency.name));
}

/** Keeps a competency: a new one, or a changed wording of one with the same key. */
export function saveCompetency(
  context: Context,
  { competency }: ParsedInputOf<"competency.save">,
): null {
  return commit(context, labels.saveCompetency(competency.name), (tx) => {
    put(tx, context, competency);
    return null;
  });
}

/** Takes a person's own wording away: a shipped competency is as it came, another one is gone. */
export function dropCompetency(context: Context, { id }: ParsedInputOf<"competency.remove">): null {
  return commit(context, null, (tx) => {
    const entry = found(
      listOwnCompetencies(tx).find((each) => each.id === id),
      "This competency",
    );
    removeCompetency(tx, id);
    tx.label = labels.removeCompetency(entry.competency.name);
    return null;
  });
}

/**
 * Takes in a competency file behind a token. What is wrong in it is told, the rest is kept. Throws
 * `file_failed` when it cannot be opened and `invalid_input` when nothing in it can be used.
 */
export async function importCompetencies(
  context: Context,
  { token }: ParsedInputOf<"competency.import">,
): Promise<ImportedCompetencies> {
  const file = context.files.get(token);
  if (file === undefined) {
    throw new AppError("file_failed", "That file is no longer known. Choose it again.");
  }
  const { competencies, problems } = parseCompetencyFile(file.name, await textOf(file));
  if (competencies.length === 0) throw new AppError("invalid_input", problems.join(" "));
  commit(context, labels.importCompetencies(competencies.length), (tx) => {
    for (const competency of competencies) put(tx, context, competency);
  });
  return { count: competencies.length, problems };
}

async function textOf({ path, name }: { path: string; name: string }): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > limits.competencyFile) {
      throw new AppError(
        "invalid_input",
        `"${name}" is larger than 2 MB. Part it into several files.`,
      );
    }
    return await readFile(path, "utf8");
  } catch (fault) {
    if (fault instanceof AppError) throw fault;
    throw new AppError("file_failed", `"${name}" could not be opened. Choose the file again.`);
  }
}

function put(tx: Tx, { shippedCompetencies }: Context, competency: Competency): void {
  const known = listOwnCompetencies(tx).find((each) => each.competency.key === competency.key);
  if (known !== undefined) {
    updateCompetency(tx, known.id, competency);
    return;
  }
  const isShipped = shippedCompetencies().some(({ key }) => key === competency.key);
  insertCompetency(tx, { shippedKey: isShipped ? competency.key : null, competency });
}
