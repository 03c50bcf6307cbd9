import { useEffect, useRef } from "react";
import { announcements } from "./announcements.ts";

/** Milliseconds after which the number of cards shown is told: a word that is typed is one change. */
const afterTyping = 500;

/** Tells a screen reader how many cards a filter leaves. */
export function useSpokenCount(
  isFiltered: boolean,
  matching: number,
  total: number,
  announce: (sentence: string) => void,
): void {
  const said = useRef<string | null>(null);
  useEffect(() => {
    const sentence = isFiltered ? announcements.shown(matching, total) : null;
    if (said.current === sentence) return;
    const timer = setTimeout(() => {
      said.current = sentence;
      if (sentence !== null) announce(sentence);
    }, afterTyping);
    return () => {
      clearTimeout(timer);
    };
  }, [isFiltered, matching, total, announce]);
}
