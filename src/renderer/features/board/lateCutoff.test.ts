import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lateness } from "../../../shared/domain/workingDays.ts";
import { lateCutoff } from "./lateCutoff.ts";

const now = "2026-03-19T12:00:00.000Z";
const instants = fc
  .date({
    min: new Date("2025-01-01T00:00:00Z"),
    max: new Date("2026-04-01T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());

describe("lateCutoff", () => {
  it("says of every card what lateness says", () => {
    const pauses = fc.array(fc.tuple(instants, instants), { maxLength: 2 }).map((spans) =>
      spans
        .flat()
        .sort()
        .reduce<{ from: string; to: string }[]>((all, at, index, sorted) => {
          const to = sorted[index + 1];
          return index % 2 === 0 && to !== undefined ? [...all, { from: at, to }] : all;
        }, []),
    );
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 40 }), pauses, (came, targetDays, still) => {
        const cutoff = lateCutoff(targetDays, { now, pauses: still });
        const { isLate } = lateness({ enteredStageAt: came, targetDays, now, pauses: still });
        expect(cutoff !== null && came < cutoff).toBe(isLate);
      }),
      { numRuns: 300 },
    );
  });

  it("lets nobody be late without a target, or while the clocks have always stood still", () => {
    expect(lateCutoff(null, { now, pauses: [] })).toBeNull();
    const pauses = [{ from: "1900-01-01T00:00:00.000Z", to: null }];
    expect(lateCutoff(3, { now, pauses })).toBeNull();
  });
});
