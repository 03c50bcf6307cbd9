import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { z } from "zod";
import { lockedText } from "../../../shared/domain/scorecard.ts";
import type { InputOf } from "../../../shared/ipc/contract.ts";
import { readDraft, removeDraft, writeDraft } from "../../lib/drafts.ts";
import { onNewRun, type IpcFailure } from "../../lib/ipc.ts";
import { useCommand } from "../../lib/mutations.ts";
import {
  textSaver,
  type KeptText,
  type SaverView,
  type Sent,
  type TextSaver,
} from "./textSaver.ts";

/** Milliseconds until what was read counts as stored: answers asked for before a save pass by. */
const settleTime = 300;

const keptSchema = z.object({ text: z.string(), base: z.string().nullable() });

/** The savers of the texts that are on screen. */
const onScreen = new Set<TextSaver>();

/** Saves every text on screen that is not stored yet; false when one of them could not be. */
export async function saveAllTexts(): Promise<boolean> {
  await Promise.all(Array.from(onScreen, (saver) => saver.flush()));
  return Array.from(onScreen).every((saver) => saver.view().state === "saved");
}

/** What was typed under a key and never acknowledged; null when there is nothing. */
export function keptText(draftKey: string): KeptText | null {
  const kept = keptSchema.safeParse(readDraft(draftKey));
  return kept.success ? kept.data : null;
}

export interface SavedText extends SaverView {
  type: (text: string) => void;
  flush: () => Promise<void>;
  keepMine: () => Promise<void>;
  takeTheirs: (theirs: string) => string;
}

/**
 * Text that saves itself as it is typed, kept under `draftKey` from the first key until the store
 * has it, so that neither a refusal nor a crash loses it. `stored` is what the store holds.
 */
export function useSavedText(
  draftKey: string,
  stored: string,
  send: (text: string, base: string | null) => Promise<Sent>,
): SavedText {
  const [saver] = useState(() =>
    textSaver({
      stored,
      kept: keptText(draftKey),
      keep: (kept) => {
        if (kept === null) removeDraft(draftKey);
        else writeDraft(draftKey, kept);
      },
    }),
  );
  useEffect(() => {
    saver.sendBy(send);
  }, [saver, send]);
  useEffect(() => {
    const timer = setTimeout(() => {
      saver.storedIs(stored);
    }, settleTime);
    return () => {
      clearTimeout(timer);
    };
  }, [saver, stored]);
  useEffect(() => {
    onScreen.add(saver);
    void saver.flush();
    const stop = onNewRun(() => void saver.flush());
    return () => {
      onScreen.delete(saver);
      stop();
      void saver.flush();
    };
  }, [saver]);
  const view = useSyncExternalStore(saver.subscribe, saver.view);
  const { type, flush, keepMine, takeTheirs } = saver;
  return { ...view, type, flush, keepMine, takeTheirs };
}

type WritingRoute = "scorecard.writeEvidence" | "scorecard.write";

/** Sends text to a route and tells what became of it, instead of a notice for each failure. */
export function useSending<Name extends WritingRoute>(
  route: Name,
): (input: InputOf<Name>) => Promise<Sent> {
  const failed = useRef<IpcFailure | null>(null);
  const { run } = useCommand(route, {
    onFailure: (failure) => {
      failed.current = failure;
      return true;
    },
  });
  return async (input) => {
    if ((await run(input)) !== undefined) return { kind: "stored" };
    const failure = failed.current;
    // A card that was locked is a conflict too, but not one about the text.
    const isAboutText = failure?.error.code === "conflict" && failure.message !== lockedText;
    const kind = isAboutText ? "conflict" : "failed";
    return { kind, message: failure?.message ?? "It could not be saved. It is kept here." };
  };
}

/** The word beside a field that saves itself; nothing until something was typed. */
export function saveWord({ state, text, wasRestored }: SaverView): string {
  if (state === "saving") return "Saving";
  if (state === "unsaved" || state === "conflict") return "Kept here, not saved yet";
  if (wasRestored) return "Brought back and saved";
  return text === "" ? "" : "Saved";
}
