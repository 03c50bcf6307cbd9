import type { Span } from "../reading.ts";
import type { Known } from "../sections/known.ts";
import type { Word } from "../text/words.ts";

/** A logical line: one heading, item or paragraph, whatever the physical lines it stands on. */
export interface Row {
  /** Where the row begins, with its list mark and indentation. */
  readonly outerStart: number;
  /** Offsets of its words, without list mark and surrounding space. */
  readonly start: number;
  readonly end: number;
  /** Physical lines from 0, both included. */
  readonly line: number;
  readonly lastLine: number;
  readonly indent: number;
  readonly mark: "none" | "bullet" | "ordered";
  readonly sign: string;
  /** Depth of a list item, 0 for the outermost and for rows that are no items. */
  readonly level: number;
  /** Level of a heading known from marks, Markdown or an underline; 0 where none is known. */
  readonly heading: number;
  readonly bold: boolean;
  /** True where a blank line or a ruled line stands before the row. */
  readonly gapBefore: boolean;
  /** True where the row was cut out of a longer physical line. */
  readonly runOn: boolean;
  readonly cells: readonly Span[];
  /** The stretches a row is made of; more than one where columns stand side by side. */
  readonly pieces: readonly Span[];
  readonly text: string;
  readonly words: readonly Word[];
  /** Bits of the marked sets of which it holds a word. */
  readonly marks: number;
  /** What was worked out of it so far. */
  readonly known: Known;
}

/** A row while it is being put together: offsets only. */
export type DraftRow = {
  -readonly [K in keyof Omit<Row, "text" | "words" | "marks" | "known">]: Row[K];
};
