import { createContext, use, useState, type ReactNode } from "react";
import styles from "./LiveRegion.module.css";
import { classesOf } from "./classes.ts";

const css = classesOf(styles);

/**
 * Says a sentence, after so many milliseconds where it can wait; whatever is said meanwhile takes its
 * place. Gives back how to take one back that waits.
 */
export type Announce = (sentence: string, wait?: number) => () => void;

const AnnounceContext = createContext<Announce>(() => () => undefined);

/** How a component tells a screen reader what the eye sees: `useAnnounce()("Moved to Onsite")`. */
export function useAnnounce(): Announce {
  return use(AnnounceContext);
}

function announceWith(say: (sentence: string) => void): Announce {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (sentence, wait = 0) => {
    clearTimeout(waiting);
    if (wait === 0) {
      say(sentence);
      return () => undefined;
    }
    const own = setTimeout(say, wait, sentence);
    waiting = own;
    return () => {
      clearTimeout(own);
    };
  };
}

/** Wraps the app and holds the sentence to be read out. */
export function LiveRegion({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ sentence: "", count: 0 });
  const [announce] = useState(() =>
    announceWith((sentence) => {
      setSaid((before) => ({ sentence, count: before.count + 1 }));
    }),
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className={css("region")} role="status" aria-live="polite" aria-atomic="true">
        {/* A new element each time, so that the same sentence is read out again. */}
        <span key={said.count}>{said.sentence}</span>
      </div>
    </AnnounceContext>
  );
}
