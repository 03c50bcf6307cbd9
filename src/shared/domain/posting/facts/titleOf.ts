import type { Row } from "../layout/row.ts";
import type { Span } from "../reading.ts";
import { namesJob } from "./occupations.ts";
import { gluedEnd, jobness, runTitle, type TitleCandidate } from "./title.ts";
import { cleanTitle, type Beside } from "./titleClean.ts";
import { titleSaid } from "./titleSaid.ts";

/** Points from which a row is the title; below them a title said in a sentence goes before it. */
const MIN_TITLE = 4;
const SURE_TITLE = 6;
/** How many rows may say a title that goes before a doubtful line. */
const NEAR = 10;

/** The title: labelled, else the best of the first lines, else said in a sentence. */
export const titleOf = (
  text: string,
  rows: readonly Row[],
  candidates: readonly TitleCandidate[],
  named: Span | undefined,
  beside: Beside,
): Span | undefined => {
  if (named) {
    const cleaned = cleanTitle(text, named, beside);
    if (cleaned.end > cleaned.start) return cleaned;
  }
  const company = beside.company?.toLowerCase();
  // Cleaned once more, now that the company is known; a row that is the company is no title.
  for (const { span, score } of candidates) {
    if (score < MIN_TITLE) break;
    const own = cleanTitle(text, span, beside);
    const title = text.slice(own.start, own.end);
    if (title.toLowerCase() === company || !/\p{L}{2}/u.test(title)) continue;
    const said =
      score < SURE_TITLE && jobness(title) < 2 ? titleSaid(text, rows.slice(0, NEAR)) : undefined;
    return said ?? own;
  }
  const [top] = rows;
  const ran = top && top.words.length > NEAR ? runTitle(text.slice(top.start, top.end)) : 0;
  if (top && ran > 0) return cleanTitle(text, { start: top.start, end: top.start + ran }, beside);
  const glued = top ? gluedEnd(text, top) : 0;
  if (top && glued > 0 && glued < top.end) return { start: top.start, end: glued };
  return titleSaid(text, rows);
};

/** The title that the subject of an e-mail names, where nothing else does. */
export const subjectTitle = (
  text: string,
  subject: Span | undefined,
  beside: Beside,
): Span | undefined => {
  const own = subject && cleanTitle(text, subject, beside);
  return own && namesJob(text.slice(own.start, own.end)) ? own : undefined;
};

/** Of a subject and what the text names, the one that holds the other; else what the text names. */
export const fuller = (
  text: string,
  subject: Span | undefined,
  said: Span | undefined,
): Span | undefined => {
  if (!subject || !said) return said ?? subject;
  const own = text.slice(said.start, said.end);
  const within = text.slice(subject.start, subject.end).toLowerCase().endsWith(own.toLowerCase());
  return within || !namesJob(own) ? subject : said;
};
