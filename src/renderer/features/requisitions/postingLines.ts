import type {
  Importance,
  PostingReading,
  SectionKind,
} from "../../../shared/domain/posting/reading.ts";
import type { EditableCriterion } from "./criteria.ts";

/** One line of a posting as it is shown: its words, and what the reading made of it. */
export interface ShownLine {
  number: number;
  text: string;
  look: "plain" | "heading" | "aside" | "blank" | Importance | "responsibility";
  /** The criterion that rests on it. */
  criterionKey: string | null;
}

/** Sections whose lines ask for nothing: shown struck through. */
const asides: ReadonlySet<SectionKind> = new Set(["signals", "legal", "benefits", "other"]);

function within(line: number, [from, to]: readonly [number, number]): boolean {
  return line >= from && line <= to;
}

/** The lines on which a fact of the requisition was read. */
function factLines({ facts }: PostingReading): Set<number> {
  const { locations, ...single } = facts;
  const all = [...Object.values(single), ...locations];
  const numbers = all.flatMap((fact) => (fact === null ? [] : [fact.lines[0], fact.lines[1]]));
  return new Set(numbers);
}

/** The posting line by line; importance follows the criteria as the person has them now. */
export function shownLines(
  text: string,
  reading: PostingReading,
  criteria: readonly EditableCriterion[],
): ShownLine[] {
  const facts = factLines(reading);
  const criterionByLine = new Map<number, EditableCriterion>();
  for (const criterion of criteria) {
    for (const [from, to] of criterion.lines) {
      for (let line = from; line <= to; line += 1) criterionByLine.set(line, criterion);
    }
  }
  let at = 0;
  return text.split(/\r\n|\n|\r/u).map((words, index) => {
    const number = index + 1;
    while (at < reading.sections.length - 1 && number > (reading.sections[at]?.lines[1] ?? 0))
      at += 1;
    const section = reading.sections[at];
    const criterion = criterionByLine.get(number);
    const isHeading =
      section !== undefined &&
      section.heading !== null &&
      words.includes(section.heading) &&
      number === section.lines[0];
    const isTitle = reading.facts.title?.lines[0] === number;
    const look = criterion
      ? criterion.importance
      : isHeading || isTitle
        ? "heading"
        : reading.responsibilities.some((item) => within(number, item.lines))
          ? "responsibility"
          : words.trim() !== "" &&
              section !== undefined &&
              asides.has(section.kind) &&
              !facts.has(number)
            ? "aside"
            : words.trim() === ""
              ? "blank"
              : "plain";
    return { number, text: words, look, criterionKey: criterion?.key ?? null };
  });
}
