import type { Row } from "../layout/row.ts";
import type { Span } from "../reading.ts";
import type { Segment } from "./segments.ts";

const UNIT =
  /^(?:the )?(?:office|department|dept\.?|division|school|faculty|college|directorate|branch|institute|centre|center) of (?:the )?\p{L}/iu;
const DEPARTMENT =
  /^(?:engineering|sales|marketing|operations|design|finance|product|people|hr|human resources|legal|it|support|customer (?:success|support|experience)|data|data science|research|security|technology|administration|accounting|core engineering|r&d|business development|clinical operations|procurement|logistics|quality|communications|digital(?: services)?|analytics|infrastructure|platform|retail|nursing|facilities|maintenance)$/i;
const UNIT_END = /^\p{Lu}.* (?:Branch|Division|Directorate|Business Unit|Section|Team)$/u;
const SHOUT =
  /^(?:wanted|homeoffice|remote|entry|mid|agile|flexible|hybrid|cis|paye|umbrella|inside|outside|urgent|apply|hiring|new|promoted|details|title|about|now|temporada|closed|featured)\b/i;
const SAID = /\b(?:the|our) ([\p{Lu}][\p{L}&]*(?: (?:&|and|[\p{Lu}][\p{L}&]*)){0,4}) [Tt]eam\b/u;

const UNIT_NAME = "\\p{Lu}[\\p{L}’'-]*(?:,? (?:(?:&|and|of|the|for) )?\\p{Lu}[\\p{L}’'-]*){0,7}";
/** A unit that a sentence places the job in: "join the Records Branch", "in the Department of Biology". */
const WITHIN = new RegExp(
  `\\b(?:join|within|in|into|by) (?:the|our|its|their) (?:(${UNIT_NAME} (?:Branch|Directorate|Division|Practice Group|Department|Business Unit|Section|Bureau))\\b|((?:Department|Division|Office|School|Faculty|Bureau|Institute) of (?:the )?${UNIT_NAME}))`,
  "u",
);
const MAX_ROWS = 8;
const MAX_CHARS = 1500;

/** True for a name of a department ("Finance", "Office of the Registrar"). */
export const namesUnit = (raw: string): boolean =>
  UNIT.test(raw) || DEPARTMENT.test(raw) || UNIT_END.test(raw);

/** Names of fields of work by which a line of its own is known as a department's. */
const FIELD =
  /\b(?:services?|management|operations|engineering|sales|marketing|finance|department|support|technology|development|research|analytics|administration|relations|planning|programs?|programmes?|design|product|infrastructure|mathematics|physics|chemistry|biology|history|economics|statistics|psychology|nursing|sciences?|studies|philosophy|geography|linguistics|humanities)$/i;

/** True for a name that ends in a field of work: no employer's, where nothing else speaks for one. */
export const namesField = (raw: string): boolean => FIELD.test(raw);

/** A department's own name: "DEV" of "DEV department". */
const unitOf = ({ raw, span }: Segment): Span => {
  const tail = /\s+(?:department|dept\.?|[Tt]eam)$/.exec(raw)?.[0].length ?? 0;
  return { start: span.start, end: span.end - tail };
};

/**
 * The team: labelled; a department by its name; or a piece of the first lines that stands beside place
 * and terms, or that the title names again, and is no company.
 */
export const teamIn = (
  text: string,
  rows: readonly Row[],
  header: readonly Row[],
  segments: readonly Segment[],
  labelled: Span | undefined,
  company: Span | undefined,
  title: Span | undefined,
): { value: string; span: Span } | undefined => {
  const at = (span: Span) => ({ value: text.slice(span.start, span.end), span });
  if (labelled) {
    const size = labelled.end - labelled.start;
    return size <= 80 && size > 1 ? at(labelled) : undefined;
  }
  const overlaps = (span: Span, other: Span | undefined): boolean =>
    other !== undefined && span.start < other.end && other.start < span.end;
  const free = segments.filter(
    ({ kind, raw, span }) =>
      (kind === "name" || (kind === "job" && UNIT.test(raw))) &&
      !overlaps(span, company) &&
      !overlaps(span, title) &&
      !SHOUT.test(raw) &&
      /^\p{Lu}[\p{L} &,'’/–-]{1,48}$/u.test(raw),
  );
  const unit =
    free.find(({ raw }) => UNIT.test(raw)) ?? free.find(({ raw }) => DEPARTMENT.test(raw));
  if (unit) return at(unitOf(unit));
  const team = free.find(({ raw }) =>
    /^(?!(?:Join|Meet|About|Our|Your|The|Hiring) )\p{Lu}[\p{L}& ]{1,30} (?:Team|Department|Directorate|Division)$/u.test(
      raw,
    ),
  );
  if (team) return at(unitOf(team));
  // Lever closes the line of the team with a sign.
  const closed = free.find(({ closed }) => closed);
  if (closed) return at(closed.span);
  const said = title && text.slice(title.start, title.end).toLowerCase();
  const again = said ? free.find(({ raw }) => said.includes(raw.toLowerCase())) : undefined;
  if (again) return at(unitOf(again));
  const placed = new Set(
    segments.filter(({ kind }) => kind === "place" || kind === "term").map(({ row }) => row),
  );
  const name = company ? text.slice(company.start, company.end).toLowerCase() : undefined;
  const beside = free.findLast(
    ({ raw, row }) =>
      placed.has(row) &&
      (name !== undefined || FIELD.test(raw)) &&
      !(name !== undefined && raw.toLowerCase().includes(name)),
  );
  if (beside) return at(unitOf(beside));
  const field = free.find(
    ({ raw, row }) =>
      row > 0 && row < 6 && FIELD.test(raw) && !/ (?!(?:and|of|the|for|de) )\p{Ll}/u.test(raw),
  );
  if (field) return at(unitOf(field));
  for (const row of header) {
    const raw = text.slice(row.start, row.end);
    const match = SAID.exec(raw);
    if (!match?.[1]) continue;
    const start = row.start + match.index + match[0].indexOf(match[1]);
    return at({ start, end: start + match[1].length });
  }
  for (const row of rows.slice(0, MAX_ROWS)) {
    if (row.mark !== "none" || row.words.length < 6) continue;
    const match = WITHIN.exec(text.slice(row.start, Math.min(row.end, row.start + MAX_CHARS)));
    const name = match?.[1] ?? match?.[2];
    if (!match || !name) continue;
    const start = row.start + match.index + match[0].indexOf(name);
    const own = { start, end: start + name.length };
    if (!overlaps(own, company)) return at(own);
  }
  return undefined;
};
