import type { Row } from "../layout/row.ts";
import type { Span } from "../reading.ts";
import { scoreContent } from "../sections/content.ts";
import { wordsOf } from "../text/words.ts";
import { itemSentences } from "./items.ts";

const MOST = 8;
const MAX_ROWS = 400;

/** Sentences that come closest to asking for something, in the order of the text. */
export const closestTo = (text: string, rows: readonly Row[]): { span: Span; text: undefined }[] =>
  rows
    .slice(0, MAX_ROWS)
    .flatMap((row) => (row.mark === "none" ? itemSentences(text, row).slice(0, 40) : [row]))
    .map(({ start, end }) => {
      const raw = text.slice(start, end);
      const words = wordsOf(raw);
      const scores = scoreContent(words, raw);
      const rival = Math.max(scores.benefits, scores.legal, scores.noise);
      const points = words.length < 3 ? 0 : scores.ask * 2 + scores.duty - rival * 2;
      return { span: { start, end }, points };
    })
    .filter(({ points }) => points > 1)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, MOST)
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ span }) => ({ span, text: undefined }));
