import type { Row } from "../layout/row.ts";
import type { Span } from "../reading.ts";
import { wordsOf } from "../text/words.ts";
import { isWeakNoun, MEMBER, namesJob, occupation } from "./occupations.ts";
import { isPlace } from "./places.ts";
import { remembered } from "./remember.ts";
import type { Segment } from "./segments.ts";
import { employmentIn, workplaceIn } from "./terms.ts";
import { cleanTitle, type Beside } from "./titleClean.ts";

/** A row that may be the title, with its cleaned span and the points for it. */
export interface TitleCandidate {
  readonly span: Span;
  readonly index: number;
  readonly score: number;
}

const MAX_TITLE = 160;
const MAX_WORDS = 20;

const NOISE =
  /^(?:back to|return to|home\b|menu\b|search|skip to|sign in|log ?in|apply\b|easy apply|save\b|share\b|print|email|job (?:description|details|summary|overview|purpose|type|id|ref|number|advert|posting details)|full job|description\b|overview$|about\b|careers?\b(?! (?:adv|coach|coun|cons|off))|all jobs|jobs$|(?:job |current |our )?vacanc(?:y|ies)$|view all|open(?:ings| positions| roles)|current (?:openings|vacancies)|company (?:description|overview)|who we are|what (?:we|you)|why\b|the (?:role|opportunity|company|team|position|job)$|role (?:overview|summary|description|profile)|position (?:summary|overview|description)|summary$|introduction|welcome to|cookie|posted\b|date\b|closing\b|deadline|hiring now$|we(?:['’]re| are) (?:hiring|growing)[!.]?$|join (?:us|our)\b|see who|promoted|over \d|be among|\d+ (?:applicants?|days?|hours?|weeks?|months?)|new$|hot job|image|logo|link to|sorry\b|location|salary|department|team\s*:|employment|contract|working|hours|reports? to|req(?:uisition)?\b|ref\b|url|source|https?:|www\.|invites applications|equal opportunity|vacancy notice|vacancies|job opportunit|stellenangebot|this job|this position|note:|please\b|attention|important|dear\b|hi\b|hello\b|hey\b|from:|to:|sent:|date:|cc:)/i;
const DOCUMENT =
  /^\W*(?:job|role|post|position) (?:description|profile|specification|summary)(?:\W+(?:and )?(?:person|employee|candidate) spec\p{L}*|\W+(?:and )?(?:person|employee|candidate) profile)?\W*$/iu;
/** True for what a document calls itself above the title: "Job description & person specification". */
export const namesDocument = (raw: string): boolean => DOCUMENT.test(raw);
const UNIT =
  /^(?:the )?(?:office|department|dept|division|school|faculty|bureau|city|county|town|state|university|college|ministry) of\b/i;
const COMPANY =
  /\b(?:ltd|limited|inc|llc|llp|gmbh|plc|corp|corporation|nhs(?: foundation)?(?: trust)?|university|college|council|hospitals?|trust|academy|foundation|group|company|& co|s\.a\.|b\.v\.)\.?$/i;
/** "(m/w/d)" and its like stand in titles alone. */
const GENDER_MARK =
  /[([ ][mwfh] ?[/|] ?[mwfhdx](?: ?[/|] ?[dxgn*])?[)\] ]|[([ ][mwfh] ?[/|] ?[mwfhdx](?: ?[/|] ?[dxgn*])?$/iu;
/** "Acme is hiring a Baker": the title is a part of the row alone. */
const HIRING =
  /\b(?:is|are|we['’]re|currently) (?:now |currently )?(?:hiring|seeking|looking for|recruiting)\b|\p{L} (?:seeks|requires|require|sucht|busca|recrute|recherche) \p{L}|\b(?:suchen|buscamos|zoeken) |hiring:|^join .{2,50} as an? /iu;
const SENTENCE = /\b(?:is|are|was|we|you|our|your|will|they|their|have|has|need|needs|i)\b/i;

/** What ends the part of a title that holds its head noun. */
const HEAD_END = /\s[-–—|:/]\s|[,(|]|\s(?:of|for|in|at|to|with|de|für|der|die|und|and|&)\s/i;

/** A grade or a number after the head noun: "Engineer II", "Nurse Band 5". */
const GRADE = /^(?:[ivx]+|\d+\w*|[a-z]|grade|level|band)$/;

/** Points for a string having the words of a job title: its head noun counts most. */
export const jobness = remembered((raw: string): number => {
  const words = wordsOf(raw);
  const end = HEAD_END.exec(raw)?.index ?? raw.length;
  const head = words.filter((word) => word.end <= end);
  const last = head.findLast(({ text }) => !GRADE.test(text))?.text ?? "";
  const own = occupation(last);
  if (own === 2) return 5;
  const most = Math.max(0, ...words.map(({ text }) => occupation(text)));
  if (most === 2 || MEMBER.test(raw)) return 4;
  if (own === 1) return 2.5;
  if (isWeakNoun(last) && head.length > 1) return 2;
  return most;
});

const FACT_LABEL =
  /^(?:location|company|employer|department|team|salary|pay|job type|employment type)\b/i;

/** True for a row that gives facts of the job: a place, a term of employment, pay. */
const givesFact = (raw: string, pieces: readonly Segment[]): boolean =>
  raw.length <= 160 &&
  (pieces.some(({ kind }) => kind === "place" || kind === "term" || kind === "pay") ||
    FACT_LABEL.test(raw) ||
    employmentIn(raw) !== undefined ||
    workplaceIn(raw) !== undefined);

/** Signs that part what a row says: "Acme | Engineer | Berlin". */
const PARTS = /[|\t·•]/;

/**
 * What of a row may be the title: where signs part a name or a place from one piece that names a job,
 * that piece; else all of it.
 */
const titlePart = (text: string, row: Row, pieces: readonly Segment[], most: number): Span => {
  const whole = { start: row.start, end: Math.min(gluedEnd(text, row), most) };
  if (pieces.length < 2 || whole.end < row.end) return whole;
  const sure = pieces.findIndex(({ kind }) => kind === "job");
  const at =
    sure >= 0 ? sure : pieces.findIndex(({ kind, raw }) => kind === "name" && jobness(raw) > 0);
  const [job, before] = [pieces[at], pieces[at - 1]];
  // "Acme - Engineer - Berlin - REMOTE - https://…": dashes part facts where several stand beside.
  const beside = pieces.filter(({ kind }) => kind !== "name" && kind !== "job").length;
  if (job && at > 0 && pieces.length > 3 && beside > 1) return job.span;
  if (!job || !PARTS.test(text.slice(row.start, row.end))) return whole;
  if (at > 0 && !PARTS.test(job.sign) && before?.kind !== "place") return whole;
  let end = job.span.end;
  for (const { kind, sign, span } of pieces.slice(at + 1)) {
    // "Engineer, Controls Engineer | Berlin": up to the next strong sign.
    if (PARTS.test(sign) || kind === "place" || kind === "term" || kind === "pay") break;
    end = span.end;
  }
  // A bracket that closes the piece was taken off with its signs.
  if (text[end] === ")" || text[end] === "]") end += 1;
  return { start: job.span.start, end };
};

/** Where a title stands again in the text, in small letters: once more is a sign that it is the title. */
const repeats = (lower: string, title: string, after: number): boolean =>
  title.length >= 5 && lower.includes(title.toLowerCase(), after);

const GLUE = /\p{Ll}{2}(?=\p{Lu}\p{Ll}{2})/gu;

/** Where a title ends into which the next line has run ("Pharmacy TechnicianLinden Street"). */
export const gluedEnd = (text: string, row: Row): number => {
  const raw = text.slice(row.start, Math.min(row.end, row.start + MAX_TITLE));
  for (const match of raw.matchAll(GLUE)) {
    const at = match.index + match[0].length;
    const next = /^\p{L}+/u.exec(raw.slice(at))?.[0] ?? "";
    const word = /\p{L}+$/u.exec(raw.slice(0, at))?.[0] ?? "";
    const later = text.slice(row.start + at + next.length, row.start + 20_000);
    // A word such as "TypeScript" stands again as it is; a name that was glued on stands without it.
    const again = next.length > 3 && later.includes(next) && !later.includes(word + next);
    if (again && jobness(raw.slice(0, at)) >= 4) return row.start + at;
  }
  return row.end;
};

/** What ends a title that a whole text runs on from: pay, hours, a label, the first sentence. */
const RUNS_ON =
  /\s(?=[$£€]\s?\d|\d+(?:\.\d+)? (?:hours|hrs)\b|(?:Job|Position|Role|Company) (?:Description|Summary|Overview|Purpose|Type|Details|ID)\b|(?:We|Our|The|You|This|These|About|Who|What|If|Under|As an?|Join|Looking|Are you|Do you|Have you|Reports? to|Responsible|Here|Is|Full[- ]time|Part[- ]time|Location|Summary|Overview|Description)\s)/;

/** The length of the title with which a long row begins; 0 where it begins with none. */
export const runTitle = (raw: string): number => {
  const end = RUNS_ON.exec(raw.slice(0, MAX_TITLE))?.index ?? 0;
  const head = raw.slice(0, end);
  const small =
    head.match(/(?<![\p{L}'’])(?!(?:of|the|for|and|to|in|at|de|with|or)\b)\p{Ll}[\p{L}'’]+/gu) ??
    [];
  return end > 0 && wordsOf(head).length <= 12 && small.length <= 1 && jobness(head) >= 4 ? end : 0;
};

const PLURAL = /^(?:\S+ ){1,6}\p{Lu}\p{Ll}{3,}s$/u;

const ALONE: Beside = { company: undefined, towns: new Set() };

/** The rows that may be the title, scored; places and hosts are cleaned off before they are. */
export const titleCandidates = (
  text: string,
  lower: string,
  header: readonly Row[],
  segments: readonly Segment[],
  taken: ReadonlySet<Row>,
  labels: readonly number[] = [],
): TitleCandidate[] => {
  const found: TitleCandidate[] = [];
  const pieces = header.map((): Segment[] => []);
  for (const segment of segments) pieces[segment.row]?.push(segment);
  const facts = header.map(
    (row, i) => taken.has(row) || givesFact(text.slice(row.start, row.end), pieces[i] ?? []),
  );
  let place = 0;
  let passed = false;
  let named = false;
  for (const [index, row] of header.entries()) {
    const raw = text.slice(row.start, row.end);
    const words = row.words.length;
    const own = pieces[index] ?? [];
    if (words === 0 || taken.has(row)) continue;
    // Places, terms and pay alone are no title.
    const terms = own.length > 0 && own.every(({ kind }) => /^(?:place|term|pay)$/.test(kind));
    if (terms && !namesJob(raw)) {
      place += 1;
      continue;
    }
    if (namesDocument(raw)) continue;
    if (NOISE.test(raw.replace(/^[^\p{L}\p{N}]+/u, "")) && jobness(raw) < 4) continue;
    if (/^(?:https?:|www\.|\S+@\S+|(?:dear|hi|hello|hey)\b)/i.test(raw)) continue;
    // "Cook Location: Leeds": what stands before the first label of the row.
    const label = labels.find((at) => at > row.start + 3 && at < row.end) ?? row.end;
    const long = label - row.start > MAX_TITLE || (label === row.end && words > MAX_WORDS);
    const most = long ? row.start + runTitle(raw) : label;
    if (most === row.start && !(own.length > 2 && (PARTS.test(raw) || own.length > 4))) {
      place += 1;
      passed = true;
      continue;
    }
    const part = titlePart(text, row, own, most > row.start ? most : row.end);
    const span = cleanTitle(text, part, ALONE);
    const title = text.slice(span.start, span.end);
    if (title.trim().length < 2 || !/\p{L}{2}/u.test(title)) continue;
    const size = wordsOf(title).length;
    const job = jobness(title);
    let score = job - (passed ? 2 : 0);
    if (GENDER_MARK.test(raw)) score += 3;
    // What stands below a line of facts is seldom the title.
    if (facts[index] === true && job === 0) passed = true;
    // "Larch Health Partners" below a job is a firm of partners.
    if (named && job >= 4 && PLURAL.test(title)) score -= 3;
    named ||= job >= 4 && !PLURAL.test(title);
    score += [3, 1.75, 1.25, 0.75, 0.5][place] ?? 0;
    place += 1;
    if (row.heading === 1) score += 2;
    else if (row.heading > 1 || row.bold) score += 0.5;
    if (row.mark !== "none") score -= row.heading > 0 ? 0 : 3;
    if (facts.slice(index + 1, index + 4).includes(true)) score += 1;
    if (repeats(lower, title, row.end)) score += size > 1 ? 1.5 : 0.5;
    if (/[.!?]$/.test(raw) && words > 4) score -= 3;
    if (HIRING.test(raw)) score -= 7;
    if ((raw.match(/\s[>»›]\s/g) ?? []).length > 1) score -= 4;
    if (SENTENCE.test(title)) score -= size > 6 ? 4 : 2;
    if (isPlace(title)) score -= 7;
    if (title.includes("@") || /^[$£€]/.test(title)) score -= 4;
    if (UNIT.test(title)) score -= 4;
    if (COMPANY.test(title)) score -= 3;
    if (size > 10) score -= 1.5;
    if (/^\p{Ll}/u.test(title) && !/^i[A-Z]/.test(title)) score -= 1.5;
    if (raw.endsWith(":")) score -= 3;
    found.push({ span, index, score });
  }
  return found;
};

/** Candidates from the best to the worst; of equal ones the first in the text goes before. */
export const ranked = (candidates: readonly TitleCandidate[]): TitleCandidate[] =>
  candidates.toSorted((a, b) => b.score - a.score || a.index - b.index);
