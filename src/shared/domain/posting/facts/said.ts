import type { Row } from "../layout/row.ts";
import type { EmploymentType, Span, Workplace } from "../reading.ts";
import { boardSaid } from "./board.ts";
import { dateIn } from "./dates.ts";
import { markWords } from "../text/vocabulary.ts";
import type { Found, Placed } from "./found.ts";
import { employmentIn, workplaceIn } from "./terms.ts";

const MAX_ROWS = 200;
const MAX_CHARS = 3000;
/** Rows in which a sentence may limit the job: those far below speak of other things. */
const MAX_LIMITED = 60;

const set = (list: string): number => markWords(list.split(" "));

const mentions = (row: Row, words: number): boolean => (row.marks & words) !== 0;

const placed = <T>(base: number, hit: Placed<T>): Found<T> => ({
  value: hit.value,
  span: { start: base + hit.start, end: base + hit.end },
});

/** The first of some stretches in which something can be read. */
export const firstIn = <T>(
  text: string,
  spans: readonly Span[],
  read: (raw: string) => Placed<T> | undefined,
): Found<T> | undefined => {
  for (const { start, end } of spans) {
    const hit = read(text.slice(start, end));
    if (hit) return placed(start, hit);
  }
  return undefined;
};

const WORKPLACE_WORDS = set(
  "remote remotely hybrid hybride hybrides hibrido hibrida site onsite office days day telework teletravail remoto homeoffice home anywhere wfh distributed person vor ort presencial locatie zdalnie wfo distance afstand",
);
/** Rows that may name a workplace. */
export const namingWorkplace = (rows: readonly Row[]): Row[] =>
  rows.filter((row) => mentions(row, WORKPLACE_WORDS));

const HERE =
  /\b(?:this (?:is a|role|position|job)|position is|role is|(?:fully|100%) remote|work(?:ing)? remotely|(?:hybrid|remote)(?:[-/ ](?:remote|hybrid|first|friendly))? (?:working|schedule|role|position|model|work(?:place)?|team|environment|set-?up|arrangement|policy|pattern|basis|approach|job|company|opportunity)|on[- ]?site (?:role|position)|days? (?:a|per) week (?:in|on)|en remoto|à distance)\b|(?:, |\()(?:hybrid|remote|on-?site)(?=[,.;)])/i;

/** The workplace that a sentence says of the role itself ("This is a hybrid role"). */
export const workplaceSaid = (text: string, rows: readonly Row[]): Found<Workplace> | undefined => {
  for (const row of rows.slice(0, MAX_ROWS)) {
    // "Remote job" alone is a label, whatever its value.
    if (row.words.length < 3 || !mentions(row, WORKPLACE_WORDS)) continue;
    const raw = text.slice(row.start, Math.min(row.end, row.start + MAX_CHARS));
    const here = HERE.exec(raw);
    if (!here) continue;
    // "600 employees working remotely" is said of others.
    if (/\b(?:employees|people|colleagues|staff)\s*$/i.test(raw.slice(0, here.index))) continue;
    const from = Math.max(0, here.index - 20);
    const hit = workplaceIn(raw.slice(from, here.index + 110));
    if (hit) return placed(row.start + from, hit);
  }
  return undefined;
};

const EMPLOYMENT_WORDS = set(
  "full fulltime part parttime temporary temp seasonal interim casual zero fixed contract contractor ftc freelance cdd c2c 1099 w2 corp consultancy intern internship co praktikum stage practicas placement volunteer volunteering voluntary unpaid vollzeit teilzeit befristet temps temporal temporaire saisonnier tiempo jornada media meio tempo tempo voltijd deeltijd regular",
);
/** Rows that may name an employment type. */
export const namingEmployment = (rows: readonly Row[]): Row[] =>
  rows.filter((row) => mentions(row, EMPLOYMENT_WORDS));

const EMPLOYED =
  /\b(?:\d+[- ](?:month|year|week)s? (?:(?:temporary|fixed[- ]term|initial) ){0,2}contract|full[- ]?time|part[- ]?time|temporary|seasonal|fixed[- ]term|\d+[- ]month contract|internship|vollzeit|teilzeit|contrato temporal|jornada completa|media jornada|temps plein|temps partiel)\b/i;

/** The employment type that a sentence names, where the first lines do not. */
export const employmentSaid = (
  text: string,
  rows: readonly Row[],
): Found<EmploymentType> | undefined => {
  for (const row of rows.slice(0, MAX_ROWS)) {
    if (!mentions(row, EMPLOYMENT_WORDS)) continue;
    const raw = text.slice(row.start, Math.min(row.end, row.start + MAX_CHARS));
    const match = EMPLOYED.exec(raw);
    if (!match) continue;
    const after = raw.slice(match.index, match.index + 40);
    const around = raw.slice(Math.max(0, match.index - 60), match.index + 70);
    if (
      /\b(?:flexible|options?|open to (?:part|full|flex)|considered?|considering|or part|benefits)\b/i.test(
        around,
      )
    )
      continue;
    if (
      /\b(?:experience|studies|degree|compensation|equivalen\p{L}*|employees|staff|students?|is prefer\p{L}+|faculty|pay|salary|salaries|status)\b/iu.test(
        after,
      )
    )
      continue;
    // With what stands round it: "full-time and part-time" names neither, nor do "seasonal workers".
    const next = raw.slice(Math.max(0, match.index - 8), match.index + 70);
    const hit = employmentIn(next) && employmentIn(match[0]);
    if (hit) return placed(row.start + match.index, { ...hit, start: 0, end: match[0].length });
  }
  return undefined;
};

/** What limits a job, said of it in a sentence ("this fixed-term post") or by a line that opens with it. */
const LIMITED =
  /\b(?:this|is an?|as an?|on an?|we have an?|for an?) (?:[\p{L}-]+,? ){0,3}?(seasonal|temporary|fixed[- ]term|\d+[- ]month (?:contract|fixed[- ]term))\b(?! (?:residents?|staff|workers?|employees|accommodation|agenc|services?|basis if))|^\W{0,4}(?:contract:? )?(fixed[- ]term|temporary|seasonal) (?:(?:contract|position|appointment|role)\b|(?:until|from|for|to)\b)/iu;

/** The term that limits a job, where the first lines name its hours alone. */
export const limitedSaid = (
  text: string,
  rows: readonly Row[],
): Found<EmploymentType> | undefined => {
  for (const row of rows.slice(0, MAX_LIMITED)) {
    if (row.mark !== "none" || !mentions(row, EMPLOYMENT_WORDS)) continue;
    const raw = text.slice(row.start, Math.min(row.end, row.start + MAX_CHARS));
    const said = LIMITED.exec(raw);
    const term = said?.[1] ?? said?.[2];
    const hit = term ? employmentIn(/fixed|month/i.test(term) ? "fixed term" : term) : undefined;
    if (!said || !term || !hit) continue;
    const start = said.index + said[0].indexOf(term);
    return placed(row.start, { value: hit.value, start, end: start + term.length });
  }
  return undefined;
};

const POSTED_WORDS = set(
  "opened created issued since posted placed published advertised date posting opening opens open listed veroffentlicht publie publiee stellenangebot publicado publicada online",
);
const POSTED =
  /(?:^|[|·•(_*]\s{0,2})(?:opened|issued|open)\b|\b(?:live (?:since|from)|posted|placed on|published|advertised|date posted|posting date|open(?:ing)? date|date (?:opened|published|advertised|listed|of posting)|opens|open since|listed|veröffentlicht|publiée?|stellenangebot vom|online seit|publicad[oa](?: el)?)\b/i;

/** The date that stands alone on one of the first lines: boards write the day of posting so. */
export const dateAlone = (
  text: string,
  rows: readonly Row[],
  dayFirst: boolean,
): Found<string> | undefined => {
  for (const { start, end, words, mark } of rows.slice(0, 8)) {
    if (words.length > 4 || mark !== "none" || end - start > 24) continue;
    const hit = dateIn(text.slice(start, end), dayFirst);
    if (hit?.start === 0 && hit.end >= end - start - 1) return placed(start, hit);
  }
  return undefined;
};

/** The date on which the posting says it was published. */
export const postedSaid = (
  text: string,
  rows: readonly Row[],
  dayFirst: boolean,
): Found<string> | undefined => {
  for (const row of [...rows.slice(0, 30), ...rows.slice(-12)]) {
    if (row.words.length > 30 || !mentions(row, POSTED_WORDS)) continue;
    const raw = text.slice(row.start, row.end);
    const said = POSTED.exec(raw);
    const hit = said && dateIn(raw.slice(said.index), dayFirst);
    if (said && hit) return placed(row.start + said.index, hit);
  }
  return undefined;
};

const BOARD_WORDS = set("via by on through with from");

/** The board that one of the first or last lines names. */
export const boardNamed = (text: string, rows: readonly Row[]): Found<string> | undefined => {
  for (const row of [...rows.slice(0, 12), ...rows.slice(-6)]) {
    if (row.words.length > 25 || !mentions(row, BOARD_WORDS)) continue;
    const hit = boardSaid(text.slice(row.start, row.end));
    if (hit) return placed(row.start, hit);
  }
  return undefined;
};
