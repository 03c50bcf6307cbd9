import type { Row } from "../layout/row.ts";
import type { EmploymentType, PostingFacts, Seniority, Span } from "../reading.ts";
import type { Heading } from "../sections/headings.ts";
import { countParts, hasFigure } from "../text/chars.ts";
import { linesOf, type Line } from "../text/lines.ts";
import { boardHost, boardOfUrl, postingUrls } from "./board.ts";
import { boardLines } from "./boardLines.ts";
import { companyIn } from "./company.ts";
import { headerOf, notTitles } from "./header.ts";
import { dateIn } from "./dates.ts";
import type { Found, Placed } from "./found.ts";
import { inlineLabels } from "./inlineLabels.ts";
import { labelledValues } from "./labelled.ts";
import type { LabelledFact } from "./labels.ts";
import { locationsIn, placedIn } from "./locations.ts";
import { isContinent } from "./placeNames.ts";
import { payIn } from "./pay.ts";
import {
  boardNamed,
  dateAlone,
  employmentSaid,
  firstIn,
  limitedSaid,
  namingEmployment,
  namingWorkplace,
  postedSaid,
  workplaceSaid,
} from "./said.ts";
import { segmentsOf } from "./segments.ts";
import { teamIn } from "./team.ts";
import { seniorityIn } from "./seniority.ts";
import { employmentIn, workplaceIn } from "./terms.ts";
import { workdayValues } from "./workday.ts";
import { homeOf } from "./home.ts";
import { namesJob } from "./occupations.ts";
import { ranked, titleCandidates } from "./title.ts";
import { titleValue } from "./titleClean.ts";
import { fuller, subjectTitle, titleOf } from "./titleOf.ts";

const MAX_LABELLED = 300;
const MAX_APART = 12;
const MAX_PAY_ROWS = 600;
const MAX_ROW = 20_000;

/** A line above an amount that says that it is pay. */
const PAY_HEADING = /\b(?:salary|pay|wages?|compensation|remuneration|rate)\b/i;

const MAXIMUM = /^\s{1,4}max(?:imum)?\b.{0,40}/i;

/** Where pay ends: "Maximum: $25" on the next line is the end of the same range. */
const withMaximum = (text: string, { start, end }: Span): number =>
  end - start > 80 ? end : end + (MAXIMUM.exec(text.slice(end, end + 60))?.[0].length ?? 0);

const MAX_TITLE = 140;
const MAX_TITLE_ROW = 30;
const SURER_TITLE = 7;

/** Countries that write the day before the month, by what a posting says of money and companies. */
const DAY_FIRST = /£|€|\b(?:UK|United Kingdom|England|Scotland|GmbH|Ltd|plc|NHS)\b/;

const isShort = ({ words }: Row): boolean => words.length <= 14;

const VOLUNTEER =
  /^Volunteer (?!.*\b(?:manager|coordinator|officer|lead|leader|director|services)\b)/i;
const INTERN = /\b(?:intern(?:ship)?s?|praktikant(?:in)?|praktikum|stagiaire|becari[oa])\b/i;

const MAX_LEVEL_WORDS = 6;

const statedSeniority = (raw: string): Placed<Seniority> | undefined =>
  countParts(raw) <= MAX_LEVEL_WORDS && !namesJob(raw) ? seniorityIn(raw) : undefined;

/** The employment type: what limits it ("fixed term", "intern") goes before the hours. */
const employmentOf = (
  text: string,
  spans: readonly Span[],
  title: Span | undefined,
): Found<EmploymentType> | undefined => {
  const all = spans.flatMap((span) => firstIn(text, [span], employmentIn) ?? []);
  const limited = all.find(({ value }) => value !== "full_time" && value !== "part_time");
  if (limited) return limited;
  const said = title && text.slice(title.start, title.end);
  if (title && said && VOLUNTEER.test(said)) {
    return { value: "volunteer", span: { start: title.start, end: title.start + 9 } };
  }
  const intern = said ? INTERN.exec(said) : null;
  if (title && intern) {
    const start = title.start + intern.index;
    return { value: "internship", span: { start, end: start + intern[0].length } };
  }
  // "Part-time" and "Full-time" one below the other are both offered.
  const [one, two] = all;
  const both = one?.value === "part_time" && two?.value === "full_time";
  return both && two.span.start - one.span.end < MAX_APART ? two : one;
};

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
  const asWritten = (span: Span): Found<string> => ({
    // A name may go on over the end of a line.
    value: slice(span).replace(/\s*\n\s*/g, " "),
    span,
  });

  const { header, named: top } = headerOf(text, rows, headings);
  const early = rows.slice(0, MAX_LABELLED);
  const inline = inlineLabels(text, lines, early);
  // A line of several labels is read as a whole, however it was cut into rows.
  const labelled = [
    ...inline.labelled,
    ...workdayValues(text, lines, early),
    ...labelledValues(text, early).filter(
      ({ value }) =>
        !inline.covered.some(({ start, end }) => start <= value.start && value.start <= end),
    ),
    ...boardLines(text, early),
  ];
  const under = (...names: LabelledFact[]): Span[] =>
    names.flatMap((name) => labelled.filter((l) => l.fact === name).map((l) => l.value));
  const other = labelled.filter((l) => l.fact !== "title");
  const segments = segmentsOf(text, top).filter(
    ({ span }) => !other.some(({ value }) => value.start < span.end && span.start < value.end),
  );
  const taken = notTitles(rows, headings, other);

  const lower = text.slice(0, 200_000).toLowerCase();
  const labelledTitle = labelled.find(
    ({ fact: name, value, row }) =>
      name === "title" &&
      // Far below, "Job" names a category or another job.
      row < MAX_TITLE_ROW &&
      value.end - value.start <= MAX_TITLE &&
      /\p{L}{2}/u.test(slice(value)),
  );
  // "Job: Clerical" names a field where a line above it is surely the title.
  const sure = labelledTitle && namesJob(slice(labelledTitle.value));
  const candidates = sure
    ? []
    : ranked(titleCandidates(text, lower, header, segments, taken, inline.starts));
  const [first] = candidates;
  const surer = first && first.score >= SURER_TITLE && first.index < (labelledTitle?.row ?? 0);
  const named = surer ? undefined : labelledTitle;
  const company = companyIn(text, rows, segments, under("company")[0], named?.row ?? first?.index);
  const towns = new Set([
    ...under("location").map((span) => slice(span).split(",")[0]?.trim().toLowerCase() ?? ""),
    ...under("team").map((span) => slice(span).toLowerCase()),
    ...segments
      .filter(({ kind, raw }) => kind === "place" && !isContinent(raw))
      .map(({ raw }) => raw.split(",")[0]?.trim().toLowerCase() ?? ""),
  ]);
  const beside = { company: company && slice(company), towns, placed: placedIn(text) };
  const untaken = rows.slice(0, 60).filter((row) => !taken.has(row));
  const title = fuller(
    text,
    subjectTitle(text, under("subject")[0], beside),
    titleOf(text, untaken, candidates, named?.value, beside),
  );
  const titleSpan = named?.value ?? first?.span;

  const level = title && seniorityIn(slice(title));
  const dayFirst = DAY_FIRST.test(text.slice(0, 4000));
  const [url] = [
    ...under("url").filter((span) => /^https?:/.test(slice(span))),
    ...postingUrls(text),
  ];
  // A row that is a label alone ("Contract", "Remote job") says nothing by itself.
  const labels = new Set(
    labelled.flatMap(({ row, value }) =>
      rows[row]?.start === value.start ? (rows[row - 1] ?? []) : [],
    ),
  );
  const isTerm = (row: Row): boolean => isShort(row) && !labels.has(row);
  const boardAt = url && (boardOfUrl(slice(url)) ?? boardHost(slice(url)));
  const inHeader = new Set(header);
  const workplaces = [
    ...under("workplace", "location", "employment"),
    ...namingWorkplace(header).filter((row) => !labels.has(row)),
  ];
  const workplace = firstIn(text, workplaces, workplaceIn) ?? workplaceSaid(text, rows);
  const remote = workplace?.value === "remote";
  const locations = locationsIn(text, rows, header, segments, under("location"), title, remote);
  const pay = payIn(
    [
      ...under("pay").map((span) => ({
        raw: text.slice(span.start, withMaximum(text, span)),
        base: span.start,
        hint: 4,
        label:
          /[^\n|•\t]{0,40}$/.exec(text.slice(Math.max(0, span.start - 40), span.start))?.[0] ?? "",
      })),
      ...header.map((row) => ({
        raw: text.slice(row.start, withMaximum(text, row)),
        base: row.start,
        hint: 2,
      })),
      ...rows.slice(0, MAX_PAY_ROWS).flatMap((row, i) => {
        if (inHeader.has(row) || !hasFigure(row.text)) return [];
        const above = rows[i - 1];
        const named = above && above.words.length <= 6 && PAY_HEADING.test(slice(above));
        const raw = text.slice(row.start, Math.min(withMaximum(text, row), row.start + MAX_ROW));
        return [{ raw, base: row.start, hint: named ? 2 : 0 }];
      }),
    ],
    homeOf(locations.map(slice), text),
  );
  const terms = segments.filter(({ kind }) => kind === "term").map(({ span }) => span);
  const employed =
    employmentOf(
      text,
      [...under("employment"), ...namingEmployment(header.filter(isTerm))],
      title,
    ) ??
    // "… - Hanoi - FT": too short to be looked for within a row.
    firstIn(text, terms, employmentIn);
  // Hours alone: a sentence may say that the job is for a time.
  const hours = employed?.value === undefined || employed.value.endsWith("_time");
  const employment =
    (hours ? limitedSaid(text, rows) : undefined) ?? employed ?? employmentSaid(text, rows);
  const team = teamIn(text, rows, header, segments, under("team")[0], company, titleSpan);

  return {
    title: orNull(title && { value: titleValue(slice(title)), span: title }),
    company: orNull(company && asWritten(company)),
    team: orNull(team),
    locations: locations.map((span) => fact(asWritten(span))),
    workplace: orNull(workplace),
    employmentType: orNull(employment),
    seniority: orNull(
      title && level
        ? {
            value: level.value,
            span: { start: title.start + level.start, end: title.start + level.end },
          }
        : firstIn(
            text,
            [...under("seniority"), ...segments.map(({ span }) => span)],
            statedSeniority,
          ),
    ),
    pay: orNull(pay),
    postedOn: orNull(
      // The "Date:" of an e-mail is none of the posting's.
      firstIn(text, under("subject").length > 0 ? [] : under("posted"), (raw) =>
        dateIn(raw, dayFirst),
      ) ??
        postedSaid(text, rows, dayFirst) ??
        dateAlone(text, header, dayFirst),
    ),
    sourceUrl: orNull(url && asWritten(url)),
    board: orNull(url && boardAt ? { value: boardAt, span: url } : boardNamed(text, rows)),
  };
};
