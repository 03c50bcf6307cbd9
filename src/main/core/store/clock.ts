/** Where the time comes from; tests give their own. */
export type Clock = () => Date;

/** An instant as it is stored: ISO 8601, UTC, with milliseconds and Z. */
export function instantOf(date: Date): string {
  return date.toISOString();
}
