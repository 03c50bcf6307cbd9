import { useEffect, useState } from "react";
import type { DraftPosting } from "../../../shared/ipc/views.ts";
import { invoke, sentenceOf } from "../../lib/ipc.ts";
import type { RequisitionDraft } from "./draft.ts";

/**
 * The reading of a draft's posting with its corrections, made anew whenever one of them changes.
 * Null without a posting; the former reading stays until the next one is there.
 */
export function useReading(
  { text, marks, corrections }: RequisitionDraft,
  isWanted: boolean,
): { result: DraftPosting | null; error: string | null } {
  const [read, setRead] = useState<DraftPosting | null>(null);
  const [error, setError] = useState<string | null>(null);
  const hasText = text.trim() !== "";
  useEffect(() => {
    if (!isWanted || !hasText) return;
    let isCurrent = true;
    invoke("posting.read", { text, marks, corrections }).then(
      (next) => {
        if (!isCurrent) return;
        setRead(next);
        setError(null);
      },
      (fault: unknown) => {
        if (isCurrent) setError(sentenceOf(fault));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [text, marks, corrections, hasText, isWanted]);
  return { result: hasText ? read : null, error };
}
