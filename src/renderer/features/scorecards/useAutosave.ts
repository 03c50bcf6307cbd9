import { useEffect, useRef, useState } from "react";
import { readDraft, removeDraft, writeDraft } from "../../lib/drafts.ts";

/** How long after the last key typed text goes to the store, milliseconds. */
const pause = 250;

export type SaveState = "saved" | "saving" | "unsaved";

/**
 * Text that saves itself as it is typed. It is kept under `draftKey` from the first key until the
 * store has it, so that neither a refusal nor a crash loses it. `save` tells whether it is stored.
 */
export function useAutosave(
  draftKey: string,
  stored: string,
  save: (text: string) => Promise<boolean>,
) {
  const [kept] = useState(() => readDraft(draftKey));
  const [text, setText] = useState(typeof kept === "string" ? kept : stored);
  const [state, setState] = useState<SaveState>(typeof kept === "string" ? "unsaved" : "saved");
  const latest = useRef({ text, save, isDirty: typeof kept === "string" });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    latest.current.save = save;
  });

  async function flush() {
    clearTimeout(timer.current);
    const { text: sent, isDirty, save: send } = latest.current;
    if (!isDirty) return;
    setState("saving");
    const isStored = await send(sent);
    if (latest.current.text !== sent) return;
    if (!isStored) {
      setState("unsaved");
      return;
    }
    latest.current.isDirty = false;
    removeDraft(draftKey);
    setState("saved");
  }

  const flushLatest = useRef(flush);
  useEffect(() => {
    flushLatest.current = flush;
  });
  useEffect(() => {
    if (latest.current.isDirty) void flushLatest.current();
    return () => void flushLatest.current();
  }, []);

  function type(next: string) {
    latest.current.text = next;
    latest.current.isDirty = true;
    setText(next);
    setState("saving");
    writeDraft(draftKey, next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), pause);
  }

  return { text, state, type, flush };
}

/** The word beside a field that saves itself; nothing until something was typed. */
export function saveWord(state: SaveState, text: string): string {
  if (state === "saving") return "Saving";
  if (state === "unsaved") return "Kept here, not saved yet";
  return text === "" ? "" : "Saved";
}
