import { useEffect, useState } from "react";
import type { QuickAddLine } from "../../../shared/ipc/boardViews.ts";
import { useRoute } from "../../lib/queries.ts";

/** Milliseconds without a keystroke after which a text is read. */
const pause = 180;
const none: readonly QuickAddLine[] = [];

/**
 * What the core makes of lines being typed, a moment after the last keystroke. `readText` is the
 * text that the lines are of; a text that cannot be read as a whole gives a sentence.
 */
export function useReadLines(
  requisitionId: string,
  text: string,
): { lines: readonly QuickAddLine[]; readText: string; message: string | null } {
  const [readText, setReadText] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setReadText(text);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  const isEmpty = readText.trim() === "";
  const { data, error } = useRoute(
    "candidate.readMany",
    { requisitionId, text: readText },
    { isEnabled: !isEmpty, keepsPrevious: true },
  );
  if (isEmpty) return { lines: none, readText, message: null };
  return { lines: data?.lines ?? none, readText, message: error?.message ?? null };
}
