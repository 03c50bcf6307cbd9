import { useEffect, useState } from "react";
import type { DraftPosting } from "../../../shared/ipc/views.ts";
import { invoke, sentenceOf } from "../../lib/ipc.ts";
import type { RequisitionDraft } from "./draft.ts";

/** What a posting is read from. */
type Source = Pick<RequisitionDraft, "text" | "marks" | "corrections">;

/**
 * The reading of a draft's posting with its corrections, made anew whenever one of them changes.
 * Null without a posting; the former reading stays until the next one is there.
 */
export function useReading({ text, marks, corrections }: Source, isWanted: boolean) {
  const [read, setRead] = useState<{ source: Source; result: DraftPosting } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const hasText = text.trim() !== "";
  const isCurrent =
    read?.source.text === text &&
    read.source.marks === marks &&
    read.source.corrections === corrections;

  useEffect(() => {
    if (!isWanted || !hasText || isCurrent) return;
    let isAwaited = true;
    const source = { text, marks, corrections };
    invoke("posting.read", source).then(
      (result) => {
        if (!isAwaited) return;
        setRead({ source, result });
        setError(null);
      },
      (fault: unknown) => {
        if (isAwaited) setError(sentenceOf(fault));
      },
    );
    return () => {
      isAwaited = false;
    };
  }, [text, marks, corrections, hasText, isWanted, isCurrent]);

  return {
    result: hasText ? (read?.result ?? null) : null,
    /** Whether the result is that of the draft as it is now. */
    isCurrent,
    error,
    /** Takes over a reading that was asked for elsewhere. */
    take: (source: Source, result: DraftPosting) => {
      setRead({ source, result });
      setError(null);
    },
    /** The reading of the draft as it is now, however late; undefined when it fails. */
    latest: async (): Promise<DraftPosting | null | undefined> => {
      if (!hasText) return null;
      if (isCurrent) return read.result;
      try {
        return await invoke("posting.read", { text, marks, corrections });
      } catch (fault) {
        setError(sentenceOf(fault));
        return undefined;
      }
    },
  };
}
