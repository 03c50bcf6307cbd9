import type { Span } from "../reading.ts";

const ABBREVIATION =
  /(?:^|[\s(/])(?:e\.g|i\.e|a\.k\.a|etc|vs|approx|inc|ltd|llc|co|corp|no|dr|mr|mrs|ms|st|jr|sr|dept|est|min|max|yrs|yr|u\.s|u\.k|ph\.d|b\.s|b\.a|m\.s|m\.a|b\.sc|m\.sc|d\.c|a\.m|p\.m|incl|resp|z\.b|bzw|ca|fig|[a-z])\.$/i;
const MAY_END = /[.!?]["”’)\]]*\s/;
const END = /(?<![.!?])[.!?]+["”’)\]]*(?=\s)/g;

/**
 * Sentences of a stretch of text as offsets within it. Abbreviations ("e.g.", "U.S."), decimals and
 * full stops before a small letter end no sentence.
 */
export const sentencesOf = (raw: string): Span[] => {
  const found: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    const piece = raw.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim().length;
    if (trimmed > 0) found.push({ start: start + lead, end: start + lead + trimmed });
    start = end;
  };
  for (const match of MAY_END.test(raw) ? raw.matchAll(END) : []) {
    const end = match.index + match[0].length;
    const after = raw.slice(end, end + 24).trimStart();
    if (/^[\p{Ll}]/u.test(after) && match[0].startsWith(".")) continue;
    const before = raw.slice(Math.max(start, match.index - 12), match.index + 1);
    if (
      match[0] === "." &&
      ABBREVIATION.test(before) &&
      !/^(?:You|We|Must|Experience|The)\b/.test(after)
    ) {
      continue;
    }
    push(end);
  }
  push(raw.length);
  return found;
};
