import type { PostingReading, Requirement } from "../posting/reading.ts";
import type { Criterion } from "../scorecard.ts";
import { comparable } from "./words.ts";

/** The requirements of a reading that a saved criterion came from, by its lines and quoted words. */
export const requirementsOf = (
  { lines, quote }: Pick<Criterion, "lines" | "quote">,
  { requirements }: PostingReading,
): Requirement[] => {
  const said = ` ${comparable(quote)} `;
  return requirements.filter(
    (requirement) =>
      lines.some(([from, to]) => from === requirement.lines[0] && to === requirement.lines[1]) &&
      said.includes(` ${comparable(requirement.text)} `),
  );
};
