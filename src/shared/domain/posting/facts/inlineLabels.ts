import type { Row } from "../layout/row.ts";
import type { Line } from "../text/lines.ts";
import { labelFact, meantFact, type Labelled, type LabelledFact } from "./labels.ts";

/** Labels that give no fact, but end the value before them. */
const STOPS = new Set(
  "benefits|job duties|duties|responsibilities|key responsibilities|duties and responsibilities|qualifications|minimum qualifications|requirements|job requirements|description|job description|position description|summary|job summary|position summary|about us|about the role|overview|essential functions|essential duties|primary purpose|purpose|job purpose|general purpose|education|skills|supervises|work days|hours of work|contact|approved|prepared|revised|date revised|wage hour status|exemption status|eeo class|note|notes|how to apply|to apply".split(
    "|",
  ),
);

const MAX_LINES = 60;
const MAX_CHARS = 3000;
/** How long a line is that is surely no paragraph, and how many labels a paragraph needs. */
const SHORT = 220;
const MANY = 3;
const MAX_LEAD = 40;
const MAX_LABEL_WORDS = 5;

interface Mark {
  readonly fact: LabelledFact | "stop";
  /** Where the label and where its value begin, in the line. */
  readonly start: number;
  readonly value: number;
}

const factAt = (label: string): Mark["fact"] | undefined =>
  labelFact(label) ?? (STOPS.has(label.trim().toLowerCase()) ? "stop" : undefined);

/** The label that ends at a colon: as many words before it as make one, else a run of capitals. */
const labelBefore = (raw: string, from: number, colon: number): Mark | undefined => {
  const near = raw.slice(Math.max(from, colon - 48), colon);
  const base = colon - near.length;
  // A label begins with a capital or a figure, after a space, a sign, or glued to a word.
  const starts = [
    ...near.matchAll(
      /(?<![\p{L}\d/'’-])[\p{Lu}](?=[\p{L}.])|(?<=\p{Ll}{2})\p{Lu}(?=\p{L})|(?<=[\p{Lu}\d)])\p{Lu}(?=\p{Ll}{2})/gu,
    ),
  ].map(({ index }) => index);
  for (const start of starts.slice(-MAX_LABEL_WORDS)) {
    const fact = factAt(near.slice(start).replace(/[*_#]/g, ""));
    if (fact) return { fact, start: base + start, value: colon + 1 };
  }
  const capitals = /(?<![\p{L}\d])\p{Lu}{3}[\p{Lu}\s/&,()-]{0,40}$/u.exec(near);
  return capitals ? { fact: "stop", start: base + capitals.index, value: colon + 1 } : undefined;
};

/** What ends the last value of a line that goes on as a text. */
const TEXT_NEXT =
  /(?<=[\p{L}\d)])[.!?] (?=\p{Lu})|\s(?=(?:We|Our|You|This|The|Are|About|As|Join|Who|What|Under|In this|Job [A-Z]|Position [A-Z]|If|Is|Do)\s)|\s[|•·]\s|\t|\s{4,}/u;
const MAX_VALUE = 120;

/**
 * Labels that follow each other in one line with their values ("Title: Cook Department: Kitchen"), as
 * forms are copied. Lines with a single label are left to the rows.
 */
export const inlineLabels = (
  text: string,
  lines: readonly Line[],
  rows: readonly Row[],
): { labelled: Labelled[]; starts: number[]; covered: Line[] } => {
  const labelled: Labelled[] = [];
  const starts: number[] = [];
  const covered: Line[] = [];
  for (const line of lines.slice(0, MAX_LINES)) {
    const raw = text.slice(line.start, Math.min(line.end, line.start + MAX_CHARS));
    const first = raw.indexOf(":");
    if (first < 0 || !raw.includes(":", first + 1)) continue;
    const marks: Mark[] = [];
    for (const { index } of raw.matchAll(/:(?!\/\/)(?!\d)|:(?=\d)(?<!\d:)/g)) {
      const mark = labelBefore(raw, marks.at(-1)?.value ?? 0, index);
      if (mark) marks.push(mark);
    }
    const facts = new Set(marks.map(({ fact }) => fact).filter((fact) => fact !== "stop"));
    const lead = marks[0]?.start ?? raw.length;
    const telling = [...facts].some((fact) => fact !== "ignore");
    if (facts.size < 2 || !telling) continue;
    if (raw.length > SHORT && facts.size < MANY && lead > MAX_LEAD) continue;
    covered.push(line);
    for (const [i, { fact, start, value }] of marks.entries()) {
      starts.push(line.start + start);
      if (fact === "stop") continue;
      const whole = raw.slice(value, Math.min(marks[i + 1]?.start ?? raw.length, value + 400));
      const shift = whole.length - whole.replace(/^[\s*_:]+/, "").length;
      const own = whole.slice(shift);
      const cut = own.slice(0, TEXT_NEXT.exec(own)?.index ?? own.length);
      const bare = cut.replace(/[\s|•·;,*_–—-]+$/u, "");
      if (bare === "" || bare.length > MAX_VALUE) continue;
      const from = line.start + value + shift;
      labelled.push({
        fact: meantFact(fact, raw.slice(start, value - 1), bare),
        value: { start: from, end: from + bare.length },
        row: rows.findLastIndex((row) => row.start <= from),
      });
    }
  }
  return { labelled, starts, covered };
};
