import type { Row } from "../layout/row.ts";
import type { Span } from "../reading.ts";
import { namesJob } from "./titles.ts";

const SAYS =
  /\b(?:seeking|looking for|hiring|recruiting|recruit|join us as|role of|position of|adding|appoint|need)\s+(?:for )?(?:an?|our(?: next)?|the|experienced|\d+)\s+/gu;
const NAMED =
  /\p{Lu}[\p{L}/&.-]*(?:\s(?:(?:of|and|&)\s(?=\p{Lu}))?(?:\p{Lu}[\p{L}/&.-]*|I{1,3}V?\b))*/gu;
const SMALL =
  /^((?:[\p{L}/&-]+\s){0,5}?[\p{L}/&-]+)(?=\s(?:to|who|for|in|at|with|that|on|based|and|as)\b|[.,!;:]|$)/u;
const PRAISE =
  /^(?:(?:new|talented|experienced|passionate|highly|motivated|skilled|dedicated|full-time|part-time|enthusiastic|driven|dynamic|proactive|creative|reliable|friendly|hard|working|organi[sz]ed)\s+)+/iu;
const MAX_ROWS = 12;
const MAX_CHARS = 1500;

/** A title said in a sentence ("is seeking a Staff Nurse to …"), for postings whose lines give none. */
export const titleSaid = (text: string, rows: readonly Row[]): Span | undefined => {
  for (const row of rows.slice(0, MAX_ROWS)) {
    const raw = text.slice(row.start, Math.min(row.end, row.start + MAX_CHARS));
    for (const match of raw.matchAll(SAYS)) {
      const from = match.index + match[0].length;
      const tail = raw.slice(from, from + 110).split(/[.;!?]\s/)[0] ?? "";
      const capital = [...tail.matchAll(NAMED)].find(([name]) => namesJob(name));
      const small = SMALL.exec(tail)?.[1]?.replace(PRAISE, "");
      const name = capital?.[0] ?? (small && namesJob(small) ? small : undefined);
      if (!name) continue;
      const start = row.start + from + (capital ? capital.index : tail.indexOf(name));
      return { start, end: start + name.length };
    }
  }
  return undefined;
};
