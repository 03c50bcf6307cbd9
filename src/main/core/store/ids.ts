import { V7Generator } from "uuidv7";
import type { Clock } from "./clock.ts";

/**
 * Makes time-ordered UUIDs (RFC 9562, version 7): each sorts after the one before, also within
 * a millisecond and when the clock goes back.
 */
export function newIdMaker(clock: Clock): () => string {
  const generator = new V7Generator();
  generator.setRollbackAllowance(2 ** 48 - 1);
  return () => generator.generateOrResetWithTs(clock().getTime()).toString();
}
