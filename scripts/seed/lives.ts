import { day, hour, laterAtWork } from "./moments.ts";
import type { Random, Weighted } from "./random.ts";

/** How an application ended. */
export interface Ending {
  kind: "rejected" | "withdrawn" | "hired";
  at: number;
  /** True when the requisition was closed or full: nothing the candidate did. */
  isFilled: boolean;
}

/** One application from applying to today: the stages it entered, and how it ended if it did. */
export interface Life {
  /** In order; `stage` counts from 0 and begins with it. Times are epoch milliseconds. */
  visits: { stage: number; at: number }[];
  ending: Ending | null;
}

/** By stage: how likely it is to go on, and how many days it takes. */
const odds = [
  { onward: 0.45, days: [0.5, 8] },
  { onward: 0.55, days: [1, 10] },
  { onward: 0.5, days: [2, 14] },
  { onward: 0.45, days: [4, 20] },
  { onward: 0.8, days: [2, 9] },
] as const;

/** On which stage those stand who are active, as on a busy board. */
const standing: readonly [Weighted<number>, ...Weighted<number>[]] = [
  [0, 42],
  [1, 25],
  [2, 15],
  [3, 13],
  [4, 5],
];

function daysOn(random: Random, stage: number): number {
  const [low, high] = odds[stage]?.days ?? [1, 5];
  return low + random.next() * (high - low);
}

/**
 * What became of somebody who applied. Nothing happens after `until`; when `isClosed`, whoever is
 * still there then is told that the place is filled.
 */
export function liveOn(
  random: Random,
  given: { appliedAt: number; until: number; isClosed: boolean },
): Life {
  const visits = [{ stage: 0, at: given.appliedAt }];
  for (let stage = 0; ; stage += 1) {
    const at = laterAtWork(random, visits.at(-1)?.at ?? given.appliedAt, daysOn(random, stage));
    if (at >= given.until) {
      const ending = { kind: "rejected", at: given.until, isFilled: true } as const;
      return { visits, ending: given.isClosed ? ending : null };
    }
    if (!random.chance(odds[stage]?.onward ?? 0)) {
      const kind = random.chance(0.8) ? "rejected" : "withdrawn";
      return { visits, ending: { kind, at, isFilled: false } };
    }
    if (stage === odds.length - 1)
      return { visits, ending: { kind: "hired", at, isFilled: false } };
    visits.push({ stage: stage + 1, at });
  }
}

/** An application that is active at `now`, somewhere on the board. */
export function stillActive(random: Random, now: number): Life {
  const last = random.weighted(standing);
  const stages = Array.from({ length: last + 1 }, (_, stage) => stage);
  const stays = stages.map((stage) => daysOn(random, stage));
  let at = Math.floor(now - stays.reduce((sum, days) => sum + days, 1) * day);
  const visits = stages.map((stage) => {
    at = laterAtWork(random, at, stays[stage - 1] ?? 0);
    return { stage, at };
  });
  const over = Math.max(0, at - (now - hour));
  return { visits: visits.map((visit) => ({ ...visit, at: visit.at - over })), ending: null };
}

/** Of the hires of one requisition only the first `openings` stand; the others came too late. */
export function capHires(lives: readonly Life[], openings: number): void {
  const hires = lives.flatMap(({ ending }) => (ending?.kind === "hired" ? [ending] : []));
  hires.sort((a, b) => a.at - b.at);
  for (const ending of hires.slice(openings)) {
    ending.kind = "rejected";
    ending.isFilled = true;
  }
}
