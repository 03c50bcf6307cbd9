import type { Row } from "../layout/row.ts";
import { rowScores } from "./phrasePoints.ts";
import type { Heading } from "./headings.ts";

const MAX_ROWS = 24;
const SENTENCE = 13;

/** How many rows at the top give title and facts before the posting begins to speak. */
export const headerLength = (
  rows: readonly Row[],
  headings: readonly (Heading | undefined)[],
): number => {
  for (const [i, row] of rows.entries()) {
    if (i >= MAX_ROWS) return MAX_ROWS;
    const heading = headings[i];
    if (heading?.kind && !(i === 0 && row.heading === 1)) return i;
    if (row.words.length > SENTENCE && /[.!?…]["”’)]?$/.test(row.text)) return i;
    if (row.words.length > 26) return i;
    // A list that is no list of facts begins the posting proper.
    if (row.mark !== "none" && rows[i + 1]?.mark !== "none" && row.words.length > 3) {
      const scores = rowScores(row);
      if (scores.ask + scores.duty + scores.about >= 2 || row.words.length > 8) return i;
    }
    if (heading && i > 0 && rows[i + 1]?.mark !== "none" && rows[i + 1] !== undefined) return i;
    if (row.runOn) return i;
  }
  return 0;
};
