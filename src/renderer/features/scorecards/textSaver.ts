import { fingerprintOf } from "../../../shared/domain/fingerprint.ts";

/** Typed text that the store has not acknowledged, with the fingerprint of what it was typed over. */
export interface KeptText {
  text: string;
  /** Null replaces whatever is stored. */
  base: string | null;
}

/** What became of text that was sent: `conflict` when it was changed elsewhere meanwhile. */
export type Sent = { kind: "stored" } | { kind: "conflict" | "failed"; message: string };

type Send = (text: string, base: string | null) => Promise<Sent>;

export type SaveState = "saved" | "saving" | "unsaved" | "conflict";

export interface SaverView {
  text: string;
  state: SaveState;
  /** Why it could not be saved, as a sentence. */
  message: string | null;
  /** True when the text was brought back from before the window closed or crashed. */
  wasRestored: boolean;
}

export interface TextSaver {
  /** Says how text is sent; before that nothing is. */
  sendBy: (send: Send) => void;
  view: () => SaverView;
  subscribe: (listener: () => void) => () => void;
  type: (text: string) => void;
  /** Sends what is not stored yet, now; it settles when that is done or has failed. */
  flush: () => Promise<void>;
  /** Tells what the store holds, as it was read last. */
  storedIs: (text: string) => void;
  /** Ends a conflict: what was typed here replaces the other text. */
  keepMine: () => Promise<void>;
  /** Ends a conflict: the other text replaces what was typed here. Gives back what was typed. */
  takeTheirs: (theirs: string) => string;
}

/**
 * Milliseconds from the first key that is not sent to its sending: less than a person takes to the
 * next key, and longer for a text that takes long to send.
 */
function pauseFor(text: string): number {
  return Math.min(250, 60 + text.length / 100);
}

/**
 * Saves one text as it is typed: one request at a time, each naming the text it replaces, so that
 * what another window wrote is never overwritten unseen. `keep` holds typed text until the store
 * has it and is called with null then.
 */
export function textSaver({
  stored,
  kept,
  keep,
}: {
  stored: string;
  kept: KeptText | null;
  keep: (kept: KeptText | null) => void;
}): TextSaver {
  const isRestored = kept !== null && kept.text !== stored;
  let base = isRestored ? kept.base : fingerprintOf(stored);
  let isDirty = isRestored;
  /** The request under way, with those that follow it. */
  let sending: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let send: Send | null = null;
  /** What this window had sent: finding it in the store is no change by somebody else. */
  const own = new Set<string>();
  /** Fingerprint of what was read last from the store. */
  let seen = fingerprintOf(stored);
  const listeners = new Set<() => void>();
  let shown: SaverView = {
    text: isRestored ? kept.text : stored,
    state: isRestored ? "unsaved" : "saved",
    message: null,
    wasRestored: isRestored,
  };
  if (kept !== null && !isRestored) keep(null);

  function show(change: Partial<SaverView>): void {
    shown = { ...shown, ...change };
    for (const listener of listeners) listener();
  }

  function settle(text: string): void {
    base = fingerprintOf(text);
    isDirty = false;
    keep(null);
    show({ text, state: "saved", message: null });
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (sending !== null) return sending;
    if (!isDirty || send === null || shown.state === "conflict") return Promise.resolve();
    sending = sendAll(send).finally(() => {
      sending = null;
    });
    return sending;
  }

  /** Sends what stands there, and again what was typed meanwhile. */
  async function sendAll(sendOne: Send): Promise<void> {
    for (;;) {
      const { text } = shown;
      own.add(fingerprintOf(text));
      show({ state: "saving" });
      const sent = await sendOne(text, base);
      // An answer that was lost on its way left this window's own text in the store.
      if (sent.kind === "conflict" && seen !== base && own.has(seen)) {
        base = seen;
        continue;
      }
      if (sent.kind !== "stored") {
        const state = sent.kind === "conflict" ? "conflict" : "unsaved";
        show({ state, message: sent.message });
        return;
      }
      if (shown.text === text) {
        settle(text);
        return;
      }
      base = fingerprintOf(text);
      keep({ text: shown.text, base });
    }
  }

  function storedIs(text: string): void {
    const print = fingerprintOf(text);
    seen = print;
    if (shown.state === "conflict") {
      if (text === shown.text) settle(text);
      else if (own.has(print)) {
        base = print;
        show({ state: "unsaved", message: null });
        void flush();
      }
    } else if (!isDirty && sending === null && text !== shown.text) {
      base = print;
      show({ text });
    }
  }

  return {
    sendBy: (how) => {
      send = how;
    },
    view: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    type: (text) => {
      isDirty = true;
      keep({ text, base });
      const isConflict = shown.state === "conflict";
      show(isConflict ? { text } : { text, state: "saving", message: null });
      if (!isConflict) timer ??= setTimeout(() => void flush(), pauseFor(text));
    },
    flush,
    storedIs,
    keepMine: async () => {
      base = null;
      isDirty = true;
      keep({ text: shown.text, base });
      show({ state: "unsaved", message: null });
      await flush();
    },
    takeTheirs: (theirs) => {
      const mine = shown.text;
      settle(theirs);
      return mine;
    },
  };
}
