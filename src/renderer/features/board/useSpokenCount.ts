import { useEffect, useRef } from "react";
import type { Announce } from "../../ui/LiveRegion.tsx";
import { announcements } from "./announcements.ts";

/** Milliseconds after which the number of cards shown is told: a word that is typed is one change. */
const afterTyping = 500;

/** Tells a screen reader how many cards a filter leaves. */
export function useSpokenCount(
  isFiltered: boolean,
  matching: number,
  total: number,
  announce: Announce,
): void {
  const said = useRef<string | null>(null);
  useEffect(() => {
    const sentence = isFiltered ? announcements.shown(matching, total) : null;
    if (said.current === sentence) return;
    said.current = sentence;
    if (sentence === null) return;
    return announce(sentence, afterTyping);
  }, [isFiltered, matching, total, announce]);
}
