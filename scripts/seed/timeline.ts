import type { Tx } from "../../src/main/core/store/sql.ts";
import type { Store } from "../../src/main/core/store/store.ts";
import type { Random } from "./random.ts";
import { instantOf } from "./moments.ts";

/** How many writes go into one transaction. */
const transactionSize = 50_000;

interface Entry {
  at: number;
  actorId: string | null;
  write: (tx: Tx) => void;
}

/** What happened, to be written in the order of its time as if the app had been there. */
export interface Timeline {
  /** Notes a write at a time (epoch milliseconds) by a team member, or null for the acting person. */
  add: (at: number, actorId: string | null, write: (tx: Tx) => void) => void;
  /** Writes everything. `onProgress` gets how many writes are done and how many there are. */
  writeTo: (
    store: Store,
    actorId: string,
    onProgress: (done: number, total: number) => void,
  ) => void;
}

export function newTimeline(newId: (at: number) => string): Timeline {
  const entries: Entry[] = [];
  return {
    add(at, actorId, write) {
      entries.push({ at, actorId, write });
    },
    writeTo(store, actorId, onProgress) {
      entries.sort((a, b) => a.at - b.at);
      for (let done = 0; done < entries.length; done += transactionSize) {
        store.runBulk(actorId, (tx) => {
          for (const entry of entries.slice(done, done + transactionSize)) {
            entry.write({
              ...tx,
              now: instantOf(entry.at),
              actorId: entry.actorId ?? actorId,
              newId: () => newId(entry.at),
            });
          }
        });
        onProgress(Math.min(done + transactionSize, entries.length), entries.length);
      }
    },
  };
}

/** Makes UUIDs (RFC 9562, version 7) of a given time from a seed; none is made twice. */
export function newIdMaker(random: Random): (at: number) => string {
  let counter = 0;
  const hex = (value: number, length: number) => value.toString(16).padStart(length, "0");
  return (at) => {
    counter += 1;
    const time = hex(at, 12);
    const [low, high] = [counter & 0xfff, Math.floor(counter / 0x1000)];
    const tail = hex(random.whole(0, 0xff_ffff), 6) + hex(high, 6);
    const variant = hex(0x8000 | random.whole(0, 0x3fff), 4);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(low, 3)}-${variant}-${tail}`;
  };
}
