import type { Word } from "../text/words.ts";

/** How much each word of a stretch says: those of a long one say less, 0 to 1. */
export const shareOf = (words: readonly Word[]): number =>
  words.length <= 12 ? 1 : Math.sqrt(12 / words.length);
