import type { Heading } from "../sections/headings.ts";
import { linesOf, type Line } from "../text/lines.ts";
import type { PostingFacts, Span } from "../reading.ts";
import type { Row } from "../layout/rows.ts";
import { boardOfUrl, boardSaid, postingUrls } from "./board.ts";
import { companyIn } from "./company.ts";
import { labelledValues, type Labelled, type LabelledFact } from "./labels.ts";
import { locationsIn } from "./locations.ts";
import { payIn } from "./pay.ts";
import { segmentsOf, type Segment } from "./segments.ts";
import { teamIn } from "./team.ts";
import { dateIn, employmentIn, seniorityIn, workplaceIn } from "./terms.ts";
import { cleanTitle, titleScore } from "./title.ts";
import { namesJob } from "./titles.ts";

const MAX_HEADER = 18;

/** The rows before the posting's first section: title, company, place and terms. */
const headerOf = (rows: readonly Row[], headings: readonly (Heading | undefined)[]): Row[] => {
  const header: Row[] = [];
  for (const [i, row] of rows.entries()) {
    if (header.length >= MAX_HEADER) break;
    const heading = headings[i];
    if (heading?.kind && heading.kind !== "other" && row.heading !== 1) break;
    if (row.words.length > 32) {
      if (i > 0) break;
      continue;
    }
    header.push(row);
  }
  return header;
};

interface Placed<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** Everything that is read of the job itself, each with its place; absent facts are null. */
export const factsOf = (
  text: string,
  lines: readonly Line[],
  rows: readonly Row[],
  headings: readonly (Heading | undefined)[],
): PostingFacts => {
  const fact = <T>(value: T, span: Span) => {
    const own = { start: span.start, end: span.end };
    return { value, span: own, lines: linesOf(lines, own) };
  };
  const slice = (span: Span): string => text.slice(span.start, span.end);
  const header = headerOf(rows, headings);
  const labelled = labelledValues(text, rows.slice(0, 300));
  const under = (name: LabelledFact): Labelled[] => labelled.filter((l) => l.fact === name);
  const segments = segmentsOf(text, header).filter(
    ({ span }) =>
      !labelled.some(
        (l) => l.value.start < span.end && span.start < l.value.end && l.fact !== "title",
      ),
  );

  const titleRow = bestTitleRow(text, header, under("title"));
  const company = companyIn(text, rows, segments, under("company")[0]?.value, titleRow?.index);
  const titled = titleRow && cleanTitle(text, titleRow.span, company && slice(company));
  const title =
    titled && titled.end > titled.start ? fact(slice(titled), titled) : titleSaid(text, rows, fact);

  const inHeader = <T>(
    read: (raw: string) => Placed<T> | undefined,
    names: readonly LabelledFact[],
    whole: boolean,
  ): { value: T; span: Span } | undefined => {
    const spans = [
      ...names.flatMap((name) => under(name).map((l) => l.value)),
      ...header.map((row) => ({ start: row.start, end: row.end })),
      ...(whole
        ? rows.slice(header.length, 120).map((row) => ({ start: row.start, end: row.end }))
        : []),
    ];
    for (const span of spans) {
      const hit = read(slice(span));
      if (hit)
        return {
          value: hit.value,
          span: { start: span.start + hit.start, end: span.start + hit.end },
        };
    }
    return undefined;
  };
  const of = <T>(hit: { value: T; span: Span } | undefined) =>
    hit ? fact(hit.value, hit.span) : null;

  const workplace =
    inHeader(workplaceIn, ["workplace", "location", "employment"], false) ??
    workplaceBelow(text, rows);
  const dayFirst = /£|€|\b(?:UK|United Kingdom|England|Scotland|GmbH|Ltd|plc|NHS)\b/.test(
    text.slice(0, 4000),
  );
  const posted = inPosted(text, rows, under("posted"), dayFirst);
  const [url] = [
    ...under("url")
      .filter((l) => /^https?:/.test(slice(l.value)))
      .map((l) => ({ value: slice(l.value), ...l.value })),
    ...postingUrls(text),
  ];
  const boardAt = url && boardOfUrl(url.value);
  const pay = payIn([
    ...under("pay").map((l) => ({ raw: slice(l.value), base: l.value.start, hint: 4 })),
    ...header.map((row) => ({ raw: slice(row), base: row.start, hint: 1 })),
    ...rows.slice(0, 600).map((row) => ({
      raw: text.slice(row.start, Math.min(row.end, row.start + 20_000)),
      base: row.start,
      hint: 0,
    })),
  ]);
  const seniority = title ? seniorityIn(title.value) : undefined;
  const said = boardAt === undefined ? saidBoard(text, rows) : undefined;

  return {
    title,
    company: company ? fact(slice(company), company) : null,
    team: of(teamIn(text, header, segments, under("team")[0]?.value, company, titleRow?.span)),
    locations: locationsIn(
      text,
      rows,
      header,
      segments,
      under("location").map((l) => l.value),
    ).map((span) => fact(slice(span), span)),
    workplace: of(workplace),
    employmentType: of(
      inHeader(employmentIn, ["employment"], false) ?? employmentBelow(text, rows),
    ),
    seniority:
      title && seniority
        ? fact(seniority.value, {
            start: title.span.start + seniority.start,
            end: title.span.start + seniority.end,
          })
        : of(inHeader(statedSeniority, ["seniority"], false)),
    pay: pay ? fact(pay.value, pay.span) : null,
    postedOn: of(posted),
    sourceUrl: url ? fact(url.value, url) : null,
    board: url && boardAt ? fact(boardAt, url) : said ? fact(said.value, said) : null,
  };
};

const statedSeniority = (raw: string) =>
  raw.split(/\s+/).length <= 16 && !namesJob(raw) ? seniorityIn(raw) : undefined;

const bestTitleRow = (
  text: string,
  header: readonly Row[],
  labelled: readonly Labelled[],
): { span: Span; index: number } | undefined => {
  const named = labelled.find((l) => text.slice(l.value.start, l.value.end).length <= 140);
  if (named) return { span: named.value, index: named.row };
  let best: { span: Span; index: number } | undefined;
  let bestScore = 2.4;
  for (const [index, row] of header.entries()) {
    const raw = text.slice(row.start, row.end);
    const score = titleScore(row, raw, index);
    if (score > bestScore) {
      best = { span: { start: row.start, end: row.end }, index };
      bestScore = score;
    }
  }
  return best;
};

const SAID_TITLE =
  /\b(?:seeking|looking for|hiring|recruiting|recruit|join us as|role of|position of|adding|appoint|need)\s+(?:for )?(?:an?|our(?: next)?|the|experienced|\d+)\s+/gu;
const NAMED =
  /\p{Lu}[\p{L}/&.-]*(?:\s(?:(?:of|and|&)\s(?=\p{Lu}))?(?:\p{Lu}[\p{L}/&.-]*|I{1,3}V?\b))*/gu;
const SMALL =
  /^((?:[\p{L}/&-]+\s){0,5}?[\p{L}/&-]+)(?=\s(?:to|who|for|in|at|with|that|on|based|and|as)\b|[.,!;:]|$)/u;
const PRAISE =
  /^(?:(?:new|talented|experienced|passionate|highly|motivated|skilled|dedicated|full-time|part-time|enthusiastic|driven|dynamic|proactive|creative|reliable|friendly|hard|working|organi[sz]ed)\s+)+/iu;

/** A title said in a sentence ("is seeking a Staff Nurse to …"), where no line gives one. */
const titleSaid = (
  text: string,
  rows: readonly Row[],
  fact: (value: string, span: Span) => { value: string; span: Span; lines: [number, number] },
) => {
  for (const row of rows.slice(0, 12)) {
    const raw = text.slice(row.start, Math.min(row.end, row.start + 1500));
    for (const match of raw.matchAll(SAID_TITLE)) {
      const from = match.index + match[0].length;
      const tail = raw.slice(from, from + 110).split(/[.;!?]\s/)[0] ?? "";
      const capital = [...tail.matchAll(NAMED)].find(([name]) => namesJob(name));
      const small = SMALL.exec(tail)?.[1]?.replace(PRAISE, "");
      const name = capital?.[0] ?? (small && namesJob(small) ? small : undefined);
      if (!name) continue;
      const start = row.start + from + (capital ? capital.index : tail.indexOf(name));
      return fact(name, { start, end: start + name.length });
    }
  }
  return null;
};

const POSTED =
  /\b(?:posted|published|advertised|date posted|posting date|opening date|opens|open since|listed|veröffentlicht|publiée?)\b/i;

const inPosted = (
  text: string,
  rows: readonly Row[],
  labelled: readonly Labelled[],
  dayFirst: boolean,
): { value: string; span: Span } | undefined => {
  for (const { value } of labelled) {
    const hit = dateIn(text.slice(value.start, value.end), dayFirst);
    if (hit)
      return {
        value: hit.value,
        span: { start: value.start + hit.start, end: value.start + hit.end },
      };
  }
  for (const row of [...rows.slice(0, 30), ...rows.slice(-12)]) {
    if (row.words.length > 30) continue;
    const raw = text.slice(row.start, row.end);
    const said = POSTED.exec(raw);
    if (!said) continue;
    const hit = dateIn(raw.slice(said.index), dayFirst);
    if (hit) {
      const start = row.start + said.index;
      return { value: hit.value, span: { start: start + hit.start, end: start + hit.end } };
    }
  }
  return undefined;
};

const HERE =
  /\b(?:this (?:is a|role|position|job)|position is|role is|(?:fully|100%) remote|work(?:ing)? remotely|hybrid (?:working|schedule|role|position|model|work)|on[- ]?site (?:role|position)|days? (?:a|per) week in)\b/i;

const workplaceBelow = (
  text: string,
  rows: readonly Row[],
): { value: "onsite" | "hybrid" | "remote"; span: Span } | undefined => {
  for (const row of rows.slice(0, 200)) {
    const raw = text.slice(row.start, Math.min(row.end, row.start + 3000));
    const here = HERE.exec(raw);
    if (!here) continue;
    const near = raw.slice(Math.max(0, here.index - 20), here.index + 110);
    const hit = workplaceIn(near);
    if (hit) {
      const base = row.start + Math.max(0, here.index - 20);
      return { value: hit.value, span: { start: base + hit.start, end: base + hit.end } };
    }
  }
  return undefined;
};

const EMPLOYED =
  /\b(?:full[- ]?time|part[- ]?time|temporary|seasonal|fixed[- ]term|\d+[- ]month contract|internship|vollzeit|teilzeit)\b/i;

const employmentBelow = (text: string, rows: readonly Row[]) => {
  for (const row of rows.slice(0, 200)) {
    const raw = text.slice(row.start, Math.min(row.end, row.start + 3000));
    const match = EMPLOYED.exec(raw);
    if (
      !match ||
      /\bexperience\b|\bstudies\b|\bdegree\b|employees/i.test(
        raw.slice(match.index, match.index + 40),
      )
    )
      continue;
    const hit = employmentIn(match[0]);
    if (hit)
      return {
        value: hit.value,
        span: { start: row.start + match.index, end: row.start + match.index + match[0].length },
      };
  }
  return undefined;
};

const saidBoard = (text: string, rows: readonly Row[]) => {
  for (const row of [...rows.slice(0, 12), ...rows.slice(-6)]) {
    if (row.words.length > 25) continue;
    const hit = boardSaid(text.slice(row.start, row.end));
    if (hit) return { value: hit.value, start: row.start + hit.start, end: row.start + hit.end };
  }
  return undefined;
};

export type { Segment };
