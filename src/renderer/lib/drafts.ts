import { useEffect, useRef, useState } from "react";

const prefix = "draft:";
/** Milliseconds after the last keystroke until a draft is written. */
const pause = 250;

/** What was kept under a key, to be checked by the caller; undefined when nothing was. */
export function readDraft(key: string): unknown {
  const text = localStorage.getItem(prefix + key);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a value that JSON can hold, over reloads and restarts. */
export function writeDraft(key: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // The store is full: the draft lives on in the form, only a reload would lose it.
  }
}

/** Forgets what was kept under a key. */
export function removeDraft(key: string): void {
  localStorage.removeItem(prefix + key);
}

/**
 * What a person is typing, kept over reloads, errors and restarts until `clear`. `parse` checks
 * what was kept and gives null for what no longer fits; `initial` is used then.
 */
export function useDraft<T>(
  key: string,
  initial: T,
  parse: (kept: unknown) => T | null,
): { value: T; setValue: (value: T) => void; clear: () => void } {
  const [value, setState] = useState<T>(() => parse(readDraft(key)) ?? initial);
  const pending = useRef<{ timer: number; flush: () => void } | null>(null);
  useEffect(() => {
    const flush = () => {
      pending.current?.flush();
    };
    addEventListener("pagehide", flush);
    return () => {
      removeEventListener("pagehide", flush);
      flush();
    };
  }, []);
  const cancel = () => {
    if (pending.current !== null) clearTimeout(pending.current.timer);
    pending.current = null;
  };
  return {
    value,
    setValue: (next) => {
      setState(next);
      cancel();
      const flush = () => {
        cancel();
        writeDraft(key, next);
      };
      pending.current = { timer: window.setTimeout(flush, pause), flush };
    },
    clear: () => {
      cancel();
      removeDraft(key);
      setState(initial);
    },
  };
}

/** A draft that is one text. */
export function useTextDraft(key: string, initial = "") {
  return useDraft(key, initial, (kept) => (typeof kept === "string" ? kept : null));
}
