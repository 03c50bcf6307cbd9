import type { Span } from "../reading.ts";

/** A fact with its place in the posting. */
export interface Found<T> {
  readonly value: T;
  readonly span: Span;
}

/** A value read from a stretch, its place counted from the stretch's beginning. */
export interface Placed<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}
