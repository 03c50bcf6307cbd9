const windowMs = 60_000;
const mostDeaths = 5;
const delays = [0, 250, 500, 1_000] as const;

/**
 * How long to wait before the core is started again.
 * @param deaths when it died, in milliseconds, the latest last
 * @returns milliseconds, or null after five deaths within a minute: then a person must decide
 */
export function delayBeforeRestart(deaths: readonly number[]): number | null {
  const latest = deaths.at(-1);
  if (latest === undefined) return 0;
  const recent = deaths.filter((death) => latest - death < windowMs).length;
  if (recent >= mostDeaths) return null;
  return delays[recent - 1] ?? 0;
}
