import type { Span } from "../reading.ts";
import type { Segment } from "./segments.ts";

/** The team: labelled, else a piece of the first lines beside place and terms that is no company. */
export const teamIn = (
  text: string,
  segments: readonly Segment[],
  labelled: Span | undefined,
  company: Span | undefined,
  titleRow: number | undefined,
): { value: string; span: Span } | undefined => {
  if (labelled) {
    const value = text.slice(labelled.start, labelled.end);
    return value.length <= 80 ? { value, span: labelled } : undefined;
  }
  const name = company && text.slice(company.start, company.end).toLowerCase();
  const rows = new Set(
    segments.filter(({ kind }) => kind === "place" || kind === "term").map(({ row }) => row),
  );
  const team = segments.findLast(
    ({ kind, raw, row, span }) =>
      kind === "name" &&
      rows.has(row) &&
      row !== titleRow &&
      /^\p{Lu}[\p{L} &,'-]{2,48}$/u.test(raw) &&
      name !== undefined &&
      !raw.toLowerCase().includes(name) &&
      !(company && span.start < company.end && company.start < span.end),
  );
  return team && { value: team.raw, span: team.span };
};
