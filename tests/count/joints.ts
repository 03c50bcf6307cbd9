import { jointSigns, jointsIn } from "../../src/shared/domain/posting/layout/joints.ts";
import type { Row } from "../../src/shared/domain/posting/layout/row.ts";
import type { LabelledPosting } from "../fixtures/postings/label.ts";
import type { Example } from "./odds.ts";

const example = (text: string, joint: { end: number; at: number }, holds: boolean): Example => ({
  signs: jointSigns(text, joint).map((sign) => [sign, 1] as const),
  holds,
});

const CLOSED = /[.!?;:]["”’)]?$/;

/** Lines that follow one another, joined by a space as if the break were lost; and what stands within. */
function ofRows(rows: readonly Row[]): Example[] {
  return rows.flatMap((row, i) => {
    const within = jointsIn(row.text).map((joint) => example(row.text, joint, false));
    const after = rows[i + 1];
    const follows = after?.line === row.lastLine + 1 && !after.gapBefore && after.mark === row.mark;
    if (!follows || CLOSED.test(row.text)) return within;
    const joined = `${row.text} ${after.text}`;
    const at = row.text.length;
    return [
      ...within,
      ...jointsIn(joined)
        .filter(({ end }) => end === at)
        .map((joint) => example(joined, joint, true)),
    ];
  });
}

/** Items that stand on one line with others, as they are labelled. */
function ofLine(text: string, items: readonly string[]): Example[] {
  const spans = items.flatMap((item) => {
    const from = text.indexOf(item);
    return from < 0 ? [] : [{ from, to: from + item.length }];
  });
  return jointsIn(text).flatMap((joint) => {
    if (spans.some(({ from }) => from === joint.at)) return [example(text, joint, true)];
    const within = spans.some(({ from, to }) => from < joint.at && joint.at < to);
    return within ? [example(text, joint, false)] : [];
  });
}

/** Places at which a space parts two items, and others that look alike. */
export function jointExamples({ text, label }: LabelledPosting, rows: readonly Row[]): Example[] {
  const items = [...label.requirements, ...label.responsibilities];
  const lines = text.split("\n");
  const full = lines.flatMap((line, i) => {
    const own = items.filter(({ lines: [from, to] }) => from === i + 1 && to === i + 1);
    return own.length > 1 ? [{ line, i, own: own.map((item) => item.text) }] : [];
  });
  const taken = new Set(full.map(({ i }) => i));
  return [
    ...ofRows(rows.filter((row) => !taken.has(row.line) && !row.runOn)),
    ...full.flatMap(({ line, own }) => ofLine(line, own)),
  ];
}
