import { labels } from "../../../shared/domain/labels.ts";
import {
  checksOfDraft,
  criteriaOfDraft,
  factsOfReading,
} from "../../../shared/domain/requisitionDraft.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import { AppError } from "../../../shared/ipc/errors.ts";
import type { ImportedPostings } from "../../../shared/ipc/views.ts";
import { commit, type Context } from "./context.ts";
import { draftPosting } from "./postings.ts";
import { beginRequisition } from "./requisitions.ts";

/**
 * The postings in a file behind a token or in pasted HTML, parsed away from this thread and not
 * saved. Throws `invalid_input` with what is wrong with the file, `file_failed` for a token of
 * before a restart, or `interrupted` when its job was cancelled.
 */
export async function importPostings(
  context: Context,
  { source, job }: ParsedInputOf<"posting.import">,
): Promise<ImportedPostings> {
  const { files, jobs } = context;
  const file = source.kind === "file" ? files.get(source.token) : undefined;
  if (source.kind === "file" && file === undefined) {
    throw new AppError("file_failed", "That file is no longer known. Choose it again.");
  }
  const task =
    source.kind === "html"
      ? ({ kind: "html", html: source.html } as const)
      : ({ kind: "file", path: file?.path ?? "", name: file?.name ?? "" } as const);
  const controller = new AbortController();
  jobs.set(job, controller);
  try {
    const postings = await context.importPostings(task, controller.signal);
    return { name: file?.name ?? null, postings };
  } finally {
    jobs.delete(job);
  }
}

/** Makes a draft requisition of each posting, all in one step that undo takes back. */
export function draftRequisitions(
  context: Context,
  { postings }: ParsedInputOf<"requisition.draftFromPostings">,
): { ids: string[] } {
  const drafts = postings.map(({ label, document }) => draftOf(context, document, label));
  return commit(context, labels.importPostings(drafts.length), (tx) => ({
    ids: drafts.map(
      (draft) => beginRequisition(tx, draft, { isSample: false, blind: "until_submitted" }).id,
    ),
  }));
}

/** A draft requisition as a posting gives it; the file's name stands in for a title. */
function draftOf(
  context: Context,
  document: ParsedInputOf<"requisition.draftFromPostings">["postings"][number]["document"],
  label: string,
): ParsedInputOf<"requisition.create"> {
  const posting = { ...document, corrections: [] };
  const { reading, criteria, checks } = draftPosting(context, posting);
  return {
    status: "draft",
    facts: factsOfReading(reading, label.replace(/\.\w{1,8}$/u, "")),
    posting,
    criteria: criteriaOfDraft(reading, criteria),
    checks: checksOfDraft(reading, checks),
    openings: 1,
    templateId: null,
  };
}
