import { useRef, useState } from "react";
import type { ChosenFile } from "../../../shared/ipc/events.ts";
import { countText } from "../../lib/format.ts";
import { invoke, invokeShell, sentenceOf, takeDropped } from "../../lib/ipc.ts";
import { useCommand } from "../../lib/mutations.ts";
import { notify } from "../../lib/notices.ts";
import { goTo, hrefs } from "../../lib/places.ts";
import { readFiles, type PostingSource } from "./postingSources.ts";

/**
 * Files of postings: opened or dropped, read one after the other, one posting handed to `onOne`
 * or many offered in `choices`. `failures` holds a sentence for each file that could not be read.
 */
export function usePostingFiles(onOne: (posting: PostingSource) => void) {
  const [progress, setProgress] = useState<{ at: number; of: number } | null>(null);
  const [failures, setFailures] = useState<string[]>([]);
  const [choices, setChoices] = useState<PostingSource[] | null>(null);
  const job = useRef<string | null>(null);
  const draft = useCommand("requisition.draftFromPostings", { onFailure: () => true });

  async function take(files: readonly ChosenFile[]) {
    const id = crypto.randomUUID();
    job.current = id;
    setFailures([]);
    setProgress({ at: 1, of: files.length });
    const read = await readFiles(files, {
      job: id,
      onFile: (at) => {
        setProgress({ at, of: files.length });
      },
      isCancelled: () => job.current !== id,
    });
    if (job.current !== id) return;
    job.current = null;
    setProgress(null);
    setFailures(read.failures);
    const [one] = read.postings;
    if (read.postings.length > 1) setChoices(read.postings);
    else if (one !== undefined) onOne(one);
  }

  /** Runs a source of files; what it throws is told like a file that cannot be read. */
  async function takeFrom(source: () => Promise<readonly ChosenFile[] | null>) {
    try {
      const files = await source();
      if (files !== null && files.length > 0) await take(files);
    } catch (error) {
      setFailures([sentenceOf(error)]);
    }
  }

  return {
    progress,
    failures,
    choices,
    isSaving: draft.isRunning,
    saveFailure: draft.failure?.message ?? null,
    open: () => takeFrom(() => invokeShell("file.chooseToOpen", { kind: "postings" })),
    drop: (files: readonly File[]) => takeFrom(() => takeDropped(files)),
    cancel: () => {
      const running = job.current;
      job.current = null;
      setProgress(null);
      if (running !== null) void invoke("job.cancel", { job: running });
    },
    closeChoices: () => {
      setChoices(null);
    },
    /** Makes drafts of several postings and shows the first, or home where there are more. */
    saveDrafts: async (postings: readonly PostingSource[]) => {
      const made = await draft.run({ postings: [...postings] });
      if (made === undefined) return;
      setChoices(null);
      notify({ message: `Saved ${countText(made.ids.length, "draft")}. Undo takes them back.` });
      const [only] = made.ids;
      goTo(made.ids.length === 1 && only !== undefined ? hrefs.requisition(only) : hrefs.home);
    },
  };
}
