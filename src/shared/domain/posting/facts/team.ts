import type { Row } from "../layout/row.ts";
import type { Span } from "../reading.ts";
import type { Segment } from "./segments.ts";

const UNIT =
  /^(?:the )?(?:office|department|dept\.?|division|school|faculty|directorate|branch|institute|centre|center) of (?:the )?\p{L}/iu;
const DEPARTMENT =
  /^(?:engineering|sales|marketing|operations|design|finance|product|people|hr|human resources|legal|it|support|customer (?:success|support|experience)|data|data science|research|security|technology|administration|accounting|core engineering|r&d|business development|clinical operations|procurement|logistics|quality|communications|digital(?: services)?|analytics|infrastructure|platform|retail|nursing|facilities|maintenance)$/i;
const SAID = /\b(?:the|our) ([\p{Lu}][\p{L}&]*(?: (?:&|and|[\p{Lu}][\p{L}&]*)){0,4}) [Tt]eam\b/u;

/**
 * The team: labelled; a department by its name; or a piece of the first lines that stands beside place
 * and terms, or that the title names again, and is no company.
 */
export const teamIn = (
  text: string,
  header: readonly Row[],
  segments: readonly Segment[],
  labelled: Span | undefined,
  company: Span | undefined,
  title: Span | undefined,
): { value: string; span: Span } | undefined => {
  const at = (span: Span) => ({ value: text.slice(span.start, span.end), span });
  if (labelled) return labelled.end - labelled.start <= 80 ? at(labelled) : undefined;
  const overlaps = (span: Span, other: Span | undefined): boolean =>
    other !== undefined && span.start < other.end && other.start < span.end;
  const free = segments.filter(
    ({ kind, raw, span }) =>
      (kind === "name" || (kind === "job" && UNIT.test(raw))) &&
      !overlaps(span, company) &&
      !overlaps(span, title) &&
      /^\p{Lu}[\p{L} &,'’/-]{1,48}$/u.test(raw),
  );
  const unit =
    free.find(({ raw }) => UNIT.test(raw)) ?? free.find(({ raw }) => DEPARTMENT.test(raw));
  if (unit) return at(unit.span);
  const said = title && text.slice(title.start, title.end).toLowerCase();
  const again = said ? free.find(({ raw }) => said.includes(raw.toLowerCase())) : undefined;
  if (again) return at(again.span);
  const rows = new Set(
    segments.filter(({ kind }) => kind === "place" || kind === "term").map(({ row }) => row),
  );
  const name = company ? text.slice(company.start, company.end).toLowerCase() : undefined;
  const beside = free.findLast(
    ({ raw, row }) => name !== undefined && rows.has(row) && !raw.toLowerCase().includes(name),
  );
  if (beside) return at(beside.span);
  for (const row of header) {
    const raw = text.slice(row.start, row.end);
    const match = SAID.exec(raw);
    if (!match?.[1]) continue;
    const start = row.start + match.index + match[0].indexOf(match[1]);
    return at({ start, end: start + match[1].length });
  }
  return undefined;
};
