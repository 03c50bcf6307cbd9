import type { Span } from "../reading.ts";

/** A stretch of a text of at most so many characters, its line breaks as spaces: offsets stay. */
export const unwrapped = (text: string, { start, end }: Span, most: number): string =>
  text.slice(start, Math.min(end, start + most)).replaceAll("\n", " ");
