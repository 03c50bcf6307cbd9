import type { RequisitionStatus } from "./requisition.ts";

/** A time in which a requisition's clocks stood still, as instants; `to` null while they do. */
export interface Pause {
  from: string;
  to: string | null;
}

const standsStill: readonly RequisitionStatus[] = ["on_hold", "closed"];

/**
 * When a requisition was on hold or closed, from its changes of status in the order in which they
 * were recorded. A change that is dated before the one it follows counts from that one on.
 */
export function pausesOf(
  changes: readonly { toStatus: RequisitionStatus; occurredAt: string }[],
): Pause[] {
  const pauses: Pause[] = [];
  let open: Pause | null = null;
  for (const { toStatus, occurredAt } of changes) {
    const isStill = standsStill.includes(toStatus);
    if (isStill && open === null) {
      open = { from: occurredAt, to: null };
      pauses.push(open);
    } else if (!isStill && open !== null) {
      open.to = occurredAt < open.from ? open.from : occurredAt;
      open = null;
    }
  }
  return pauses;
}

/** The parts of pauses that lie between two instants. */
export function pausesWithin(
  pauses: readonly Pause[],
  from: string,
  to: string,
): { from: string; to: string }[] {
  return pauses.flatMap((pause) => {
    const begins = pause.from > from ? pause.from : from;
    const end = pause.to ?? to;
    const ends = end < to ? end : to;
    return begins < ends ? [{ from: begins, to: ends }] : [];
  });
}
