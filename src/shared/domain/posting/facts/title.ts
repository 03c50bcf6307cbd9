import type { Span } from "../reading.ts";
import type { Row } from "../layout/row.ts";
import { isPlace, isRegion, isRemote } from "./places.ts";
import { employmentIn, workplaceIn } from "./terms.ts";
import { namesJob } from "./titles.ts";

const LEADING =
  /^(?:[^\p{L}\p{N}(]+|(?:job title|title|position|role|job|vacancy|opening|now hiring|we(?:'|’)?re hiring|we are hiring|hiring|job opening|job posting|wanted|subject|re|estamos contratando)\s*[:!–-]\s*|now hiring\s+(?=\p{Lu}))+/iu;
const TAIL_BRACKET = /\s*[([]([^()[\]]*)[)\]]\s*$/;
const TAIL_PART =
  /^(.*\S)(\s+[-–—|•·@/]\s+|\s*[|•·]\s*|,\s+|\s+[-–—]\s*|\s+at\s+(?=\p{Lu}))(\S.*)$/u;
const GENDER = /^(?:all genders|[mwfdxhnva](?:\s?[/|*]\s?[mwfdxhnva]){1,3}|gn)$/i;
const GENDER_TAIL = /\s+[mwfdx](?:\/[mwfdx]){1,3}$/i;
const NOISE =
  /^(?:apply(?: now)?|new|hot|urgent|job(?: id)?.*|req(?:uisition)?\b.*|ref\b.*|#.*|r-?\d+|jr-?\d+|\d+|immediate start|multiple (?:openings|positions)|\d+ (?:openings|positions)|(?:\d+|twelve|six|nine|three|eighteen)[- ](?:months?|weeks?|hours?).*|fixed[- ]term.*|maternity (?:cover|leave).*|ftc|permanent|£.*|\$.*|€.*|up to .*|salary.*|hiring now|careers?|jobs?|linkedin|indeed(?:\.com)?|glassdoor)$/i;

/** What else the first lines name: in plain small letters. */
interface Beside {
  readonly company: string | undefined;
  readonly towns: ReadonlySet<string>;
}

/** True for what may stand beside a title but is no part of it. */
const isBeside = (raw: string, { company, towns }: Beside): boolean => {
  const piece = raw.trim();
  if (piece === "" || NOISE.test(piece) || GENDER.test(piece)) return true;
  if (piece.toLowerCase() === company || towns.has(piece.toLowerCase())) return true;
  if (isPlace(piece) || isRemote(piece)) return true;
  if (piece.length <= 40 && !namesJob(piece)) {
    const term = employmentIn(piece) ?? workplaceIn(piece);
    if (term && term.end - term.start >= piece.length * 0.4) return true;
    if (
      piece
        .split(/\s*(?:,|\/|\bor\b|\band\b|&)\s*/)
        .every((p) => isPlace(p) || isRemote(p) || isRegion(p) || workplaceIn(p) !== undefined)
    ) {
      return true;
    }
  }
  return false;
};

/**
 * Cuts from a title what is no part of it: company, place, terms, numbers, "Apply". `towns` are the
 * places (in small letters) that other lines name.
 */
export const cleanTitle = (
  text: string,
  span: Span,
  company: string | undefined,
  towns: ReadonlySet<string>,
): Span => {
  const beside: Beside = { company: company?.toLowerCase(), towns };
  let { start, end } = span;
  const lead = LEADING.exec(text.slice(start, end));
  if (lead) start += lead[0].length;
  for (let i = 0; i < 6; i += 1) {
    const raw = text.slice(start, end);
    const trimmed = raw.replace(/[^\p{L}\p{N})\]+#.]+$/u, "");
    if (trimmed.length < raw.length) {
      end = start + trimmed.length;
      continue;
    }
    const bracket = TAIL_BRACKET.exec(raw);
    const inner = bracket?.[1]?.split(/,\s*/) ?? [];
    if (
      bracket &&
      (inner.every((part) => isBeside(part, beside)) || isBeside(bracket[1] ?? "", beside))
    ) {
      end = start + bracket.index;
      continue;
    }
    // The same title in a second language: "Sales Representative / Représentant(e) des ventes".
    const twice = /^(.*\S) \/ (\S.*)$/u.exec(raw);
    if (
      twice?.[1] &&
      twice[2] &&
      /[^\p{ASCII}]|\((?:e|a|in|ne)\)/u.test(twice[2]) &&
      namesJob(twice[1])
    ) {
      end = start + twice[1].length;
      continue;
    }
    const gender = GENDER_TAIL.exec(raw);
    if (gender) {
      end = start + gender.index;
      continue;
    }
    const commaPlace = /^(.*\S?)(?:\s+[-–—|•·]\s+|,\s+)([^,]+,\s*[^,]+(?:,\s*[^,]+)?)$/u.exec(raw);
    if (commaPlace?.[1] && commaPlace[2] && isPlace(commaPlace[2])) {
      end = start + commaPlace[1].length;
      continue;
    }
    const part = TAIL_PART.exec(raw);
    const [, head = "", sign = "", tail = ""] = part ?? [];
    const named = /@|\bat\b/.test(sign) && namesJob(head);
    if (part && head !== "" && (isBeside(tail, beside) || named)) {
      end = start + head.length;
      continue;
    }
    const ahead = company ? headCompany(raw, company) : 0;
    if (ahead > 0) {
      start += ahead;
      continue;
    }
    break;
  }
  return { start, end };
};

/** Length of "Company - " or "Company: " before a title. */
const headCompany = (raw: string, company: string): number => {
  if (!raw.toLowerCase().startsWith(company.toLowerCase())) return 0;
  const sign = /^\s*[-–—|:•·]\s*/u.exec(raw.slice(company.length));
  return sign ? company.length + sign[0].length : 0;
};

/** Points for a row being the title. */
export const titleScore = (row: Row, raw: string, index: number): number => {
  const words = row.words.length;
  if (words === 0 || words > 16 || raw.length > 140) return -Infinity;
  let score = namesJob(raw) ? 5 : 0;
  score += index === 0 ? 2.5 : index === 1 ? 1.5 : index <= 4 ? 0.5 : 0;
  if (row.heading === 1) score += 2;
  else if (row.heading > 1 || row.bold) score += 0.5;
  if (/[.!]$/.test(raw) && words > 4) score -= 4;
  if (row.mark !== "none") score -= 3;
  if (isPlace(raw)) score -= 6;
  if (/[$£€]\s?\d|@|https?:/.test(raw)) score -= 3;
  if (/^(?:the )?(?:office|department|division|school|faculty|bureau) of\b/i.test(raw)) score -= 4;
  if (/^(?:job description|description|careers?|jobs?|home|apply|overview|about)\b/i.test(raw))
    score -= 6;
  if (/\b(?:ltd|inc|llc|gmbh|plc|corp|nhs|university|college|council|hospital)\b\.?$/i.test(raw))
    score -= 3;
  if (words > 10) score -= 1;
  if (/^[\p{Ll}]/u.test(raw) && !/^i[A-Z]/.test(raw)) score -= 1.5;
  return score;
};
