import type { PostingCorrection, ReadAs } from "../../../shared/domain/generation/corrections.ts";
import type { PostingReading, Span } from "../../../shared/domain/posting/reading.ts";
import type { EditableCriterion } from "./criteria.ts";
import type { ReadCriterion } from "./draft.ts";

/** What the lines of a criterion are read as from now on. */
export function readAs({ spans }: Pick<ReadCriterion, "spans">, as: ReadAs): PostingCorrection[] {
  return spans.map((span) => ({ kind: "read", span, as }));
}

/** A gathered criterion is taken apart, one for each of its requirements. */
export function splitOf({ spans }: ReadCriterion): PostingCorrection[] {
  return [{ kind: "split", criterion: spans, parts: spans.map((span) => [span]) }];
}

export function mergeOf(criteria: readonly ReadCriterion[]): PostingCorrection[] {
  return [{ kind: "merge", criteria: criteria.map(({ spans }) => spans) }];
}

/** What a person changed in the dialog of a criterion; none when it is as it was. */
export function editOf(before: ReadCriterion, after: EditableCriterion): PostingCorrection[] {
  const change: Extract<PostingCorrection, { kind: "edit" }>["change"] = {};
  if (after.title !== before.title) change.title = after.title;
  if (after.category !== before.category) change.category = after.category;
  if (after.importance !== before.importance) change.importance = after.importance;
  if (after.weight !== before.weight) change.weight = after.weight;
  const guidance = after.guidance ?? { low: "", middle: "", high: "" };
  if (JSON.stringify(guidance) !== JSON.stringify(before.guidance)) change.guidance = guidance;
  if (JSON.stringify(after.questions) !== JSON.stringify(before.questions)) {
    change.questions = after.questions;
  }
  return Object.keys(change).length === 0
    ? []
    : [{ kind: "edit", criterion: before.spans, change }];
}

/**
 * A criterion moves beside another of the posting, and takes its importance. `criteria` are in
 * their order on screen.
 */
export function moveBeside(
  criteria: readonly ReadCriterion[],
  moved: ReadCriterion,
  beside: ReadCriterion,
  side: "before" | "after",
): PostingCorrection[] {
  if (moved === beside) return [];
  const others = criteria.filter((one) => one !== moved);
  const before = side === "before" ? beside : (others[others.indexOf(beside) + 1] ?? null);
  const move: PostingCorrection = {
    kind: "move",
    criterion: moved.spans,
    before: before === null ? null : before.spans,
  };
  return moved.importance === beside.importance
    ? [move]
    : [...readAs(moved, beside.importance), move];
}

/** The words of one line of a posting without its list mark, and where they stand. */
export function wordsOfLine(text: string, number: number): { span: Span; text: string } | null {
  let start = 0;
  for (const [index, line] of text.split(/(?<=\r\n|\n|\r(?!\n))/u).entries()) {
    if (index + 1 === number) {
      const mark =
        /^\s*(?:[•·▪◦‣–*-]\s+|\d{1,3}[.)]\s+|[a-z][.)]\s+)?/iu.exec(line)?.[0].length ?? 0;
      const words = line.slice(mark).trimEnd();
      return words === ""
        ? null
        : { span: { start: start + mark, end: start + mark + words.length }, text: words };
    }
    start += line.length;
  }
  return null;
}

/** Corrections that read one line of the posting otherwise: the items on it, or its words. */
export function readLineAs(
  text: string,
  reading: PostingReading,
  number: number,
  as: ReadAs,
): PostingCorrection[] {
  const items = [...reading.requirements, ...reading.responsibilities].filter(
    ({ lines: [from, to] }) => number >= from && number <= to,
  );
  if (items.length > 0) return items.map(({ span }) => ({ kind: "read", span, as }));
  const line = wordsOfLine(text, number);
  if (line === null || as === "none") return [];
  return [
    { kind: "read", span: line.span, as, said: { text: line.text, lines: [number, number] } },
  ];
}
