import type { Row } from "../layout/row.ts";
import type { PostingFacts, Seniority, Span } from "../reading.ts";
import type { Heading } from "../sections/headings.ts";
import { linesOf, type Line } from "../text/lines.ts";
import { boardOfUrl, postingUrls } from "./board.ts";
import { companyIn } from "./company.ts";
import { labelledValues, type Labelled, type LabelledFact } from "./labels.ts";
import { locationsIn } from "./locations.ts";
import { payIn } from "./pay.ts";
import {
  boardNamed,
  employmentSaid,
  firstIn,
  namingEmployment,
  namingWorkplace,
  postedSaid,
  workplaceSaid,
  type Found,
  type Placed,
} from "./said.ts";
import { segmentsOf } from "./segments.ts";
import { teamIn } from "./team.ts";
import { dateIn, employmentIn, seniorityIn, workplaceIn } from "./terms.ts";
import { cleanTitle, titleScore } from "./title.ts";
import { titleSaid } from "./titleSaid.ts";
import { namesJob } from "./titles.ts";

const MAX_HEADER = 18;
const MAX_LABELLED = 300;
const MAX_PAY_ROWS = 600;
const MAX_ROW = 20_000;

/** The rows before the posting's first section: title, company, place and terms. */
const headerOf = (rows: readonly Row[], headings: readonly (Heading | undefined)[]): Row[] => {
  const header: Row[] = [];
  for (const [i, row] of rows.entries()) {
    if (header.length >= MAX_HEADER) break;
    const heading = headings[i];
    if (heading?.kind && heading.kind !== "other" && row.heading !== 1) break;
    if (row.words.length <= 32) header.push(row);
    else if (i > 0) break;
  }
  return header;
};

const MIN_TITLE = 2.4;
const MAX_TITLE = 140;

const bestTitleRow = (
  text: string,
  header: readonly Row[],
  labelled: readonly Labelled[],
): { span: Span; index: number } | undefined => {
  const named = labelled.find(({ value }) => value.end - value.start <= MAX_TITLE);
  if (named) return { span: named.value, index: named.row };
  let best: { span: Span; index: number } | undefined;
  let bestScore = MIN_TITLE;
  for (const [index, row] of header.entries()) {
    const score = titleScore(row, text.slice(row.start, row.end), index);
    if (score <= bestScore) continue;
    best = { span: { start: row.start, end: row.end }, index };
    bestScore = score;
  }
  return best;
};

/** Countries that write the day before the month, by what a posting says of money and companies. */
const DAY_FIRST = /£|€|\b(?:UK|United Kingdom|England|Scotland|GmbH|Ltd|plc|NHS)\b/;

const MAX_LEVEL_WORDS = 16;

const statedSeniority = (raw: string): Placed<Seniority> | undefined =>
  raw.split(/\s+/).length <= MAX_LEVEL_WORDS && !namesJob(raw) ? seniorityIn(raw) : undefined;

/** Everything that is read of the job itself, each with its place; absent facts are null. */
export const factsOf = (
  text: string,
  lines: readonly Line[],
  rows: readonly Row[],
  headings: readonly (Heading | undefined)[],
): PostingFacts => {
  const fact = <T>({ value, span }: Found<T>) => {
    const own = { start: span.start, end: span.end };
    return { value, span: own, lines: linesOf(lines, own) };
  };
  const orNull = <T>(found: Found<T> | undefined) => (found ? fact(found) : null);
  const slice = (span: Span): string => text.slice(span.start, span.end);
  const asWritten = (span: Span): Found<string> => ({ value: slice(span), span });

  const header = headerOf(rows, headings);
  const labelled = labelledValues(text, rows.slice(0, MAX_LABELLED));
  const under = (...names: LabelledFact[]): Span[] =>
    names.flatMap((name) => labelled.filter((l) => l.fact === name).map((l) => l.value));
  const segments = segmentsOf(text, header).filter(
    ({ span }) =>
      !labelled.some(
        ({ fact: name, value }) =>
          name !== "title" && value.start < span.end && span.start < value.end,
      ),
  );

  const titles = labelled.filter((l) => l.fact === "title");
  const titleRow = bestTitleRow(text, header, titles);
  const company = companyIn(text, rows, segments, under("company")[0], titleRow?.index);
  const towns = new Set(
    segments
      .filter(({ kind }) => kind === "place")
      .map(({ raw }) => raw.split(",")[0]?.trim().toLowerCase() ?? ""),
  );
  const cleaned = titleRow && cleanTitle(text, titleRow.span, company && slice(company), towns);
  const title = cleaned && cleaned.end > cleaned.start ? cleaned : titleSaid(text, rows);

  const level = title && seniorityIn(slice(title));
  const dayFirst = DAY_FIRST.test(text.slice(0, 4000));
  const [url] = [
    ...under("url").filter((span) => /^https?:/.test(slice(span))),
    ...postingUrls(text),
  ];
  const boardAt = url && boardOfUrl(slice(url));
  const top = new Set(header);
  const pay = payIn([
    ...under("pay").map((span) => ({ raw: slice(span), base: span.start, hint: 4 })),
    ...header.map((row) => ({ raw: slice(row), base: row.start, hint: 1 })),
    ...rows
      .slice(0, MAX_PAY_ROWS)
      .filter((row) => !top.has(row))
      .map((row) => ({
        raw: text.slice(row.start, Math.min(row.end, row.start + MAX_ROW)),
        base: row.start,
        hint: 0,
      })),
  ]);
  const workplaces = [...under("workplace", "location", "employment"), ...namingWorkplace(header)];
  const team = teamIn(text, header, segments, under("team")[0], company, titleRow?.span);

  return {
    title: orNull(title && asWritten(title)),
    company: orNull(company && asWritten(company)),
    team: orNull(team),
    locations: locationsIn(text, rows, header, segments, under("location")).map((span) =>
      fact(asWritten(span)),
    ),
    workplace: orNull(firstIn(text, workplaces, workplaceIn) ?? workplaceSaid(text, rows)),
    employmentType: orNull(
      firstIn(text, [...under("employment"), ...namingEmployment(header)], employmentIn) ??
        employmentSaid(text, rows),
    ),
    seniority: orNull(
      title && level
        ? {
            value: level.value,
            span: { start: title.start + level.start, end: title.start + level.end },
          }
        : firstIn(text, [...under("seniority"), ...header], statedSeniority),
    ),
    pay: orNull(pay),
    postedOn: orNull(
      firstIn(text, under("posted"), (raw) => dateIn(raw, dayFirst)) ??
        postedSaid(text, rows, dayFirst),
    ),
    sourceUrl: orNull(url && asWritten(url)),
    board: orNull(url && boardAt ? { value: boardAt, span: url } : boardNamed(text, rows)),
  };
};
