import type { CDPSession, Page } from "playwright";
import { z } from "zod";

/** What Chromium's trace tells of a thread's name and of each of its tasks, times in microseconds. */
const eventSchema = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  dur: z.number().optional(),
  args: z.object({ name: z.string().optional() }).optional(),
});
type TraceEvent = z.infer<typeof eventSchema>;

const settings = {
  recordMode: "recordAsMuchAsPossible",
  includedCategories: ["disabled-by-default-devtools.timeline", "__metadata"],
} as const;
/** Time in which the last answer is drawn, milliseconds. */
const settling = 300;

/**
 * The longest task of the page's main thread while `act` ran and until its answer was drawn, in
 * milliseconds. Taken from Chromium's own trace, which also knows the tasks under 50 ms that
 * `PerformanceObserver` keeps to itself.
 */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { ...settings, includedCategories: [...settings.includedCategories] },
    });
    await act();
    await page.waitForTimeout(settling);
    return longestOf(await endTrace(session));
  } finally {
    await session.detach();
  }
}

async function endTrace(session: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value) {
      const parsed = eventSchema.safeParse(event);
      if (parsed.success) events.push(parsed.data);
    }
  });
  const complete = new Promise<void>((resolve) => {
    session.once("Tracing.tracingComplete", () => {
      resolve();
    });
  });
  await session.send("Tracing.end");
  await complete;
  return events;
}

function longestOf(events: readonly TraceEvent[]): number {
  const threadOf = ({ pid, tid }: TraceEvent) => `${String(pid)} ${String(tid)}`;
  const main = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(threadOf),
  );
  const tasks = events.filter((event) => event.name === "RunTask" && main.has(threadOf(event)));
  if (tasks.length === 0) throw new Error("The trace holds no task of the page.");
  return Math.max(...tasks.map(({ dur }) => dur ?? 0)) / 1_000;
}
