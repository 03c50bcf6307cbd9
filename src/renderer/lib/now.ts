import { useSyncExternalStore } from "react";

const tick = 60_000;
let now = new Date().toISOString();

function listen(listener: () => void): () => void {
  const update = () => {
    now = new Date().toISOString();
    listener();
  };
  const timer = setInterval(update, tick);
  addEventListener("focus", update);
  return () => {
    clearInterval(timer);
    removeEventListener("focus", update);
  };
}

/** The present instant, renewed each minute and when the window is looked at again. */
export function useNow(): string {
  return useSyncExternalStore(listen, () => now);
}
