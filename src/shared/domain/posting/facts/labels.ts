import type { Span } from "../reading.ts";
import type { Row } from "../layout/row.ts";
import { isPlace } from "./places.ts";
import { remembered } from "./remember.ts";
import { employmentIn } from "./terms.ts";

/** The facts that a posting may give under a label ("Location: Leeds"). */
export type LabelledFact =
  | "title"
  | "company"
  | "team"
  | "location"
  | "workplace"
  | "employment"
  | "seniority"
  | "pay"
  | "posted"
  | "url"
  | "subject"
  | "ignore";

const LABELS: readonly (readonly [LabelledFact, string])[] = [
  [
    "title",
    "job title|title|position|position title|role|role title|job|post|post title|vacancy|job name|working title|class title|stelle|stellenbezeichnung|poste|intitule du poste|puesto|cargo|functie|posizione|opening|job opening|now hiring|hiring|intitule|funktion|denominacion|vacante|oferta|we're hiring|we are hiring|job posting|vacancy title|job role|advert title|name of post|open position",
  ],
  [
    "company",
    "company|company name|employer|organisation|organization|hiring company|hiring organization|business|firma|unternehmen|arbeitgeber|entreprise|employeur|empresa|bedrijf|azienda|agency|institution|school|trust|advertiser|facility|hospital|hospital name|school name|organisation name|organization name|business name|hiring organisation|legal entity|advertiser name|empleador|werkgever|datore di lavoro",
  ],
  [
    "team",
    "team|department|division|business unit|function|group|directorate|faculty|job family|practice|abteilung|equipe|departement|departamento|afdeling|dipartimento|reparto|branch|section|business area|service area|care group|school or department|hiring department|main area|program|programme|dept|department name|team name|organisational unit|organizational unit|unit|division department|department division|fachbereich|bereich",
  ],
  [
    "location",
    "location|locations|job location|job locations|work location|work locations|primary location|office|offices|office location|based in|based at|city|place of work|where|site|worksite|duty station|base|standort|arbeitsort|einsatzort|lieu|lieu de travail|localisation|ubicacion|lugar|localizacao|local|locatie|standplaats|sede|luogo|campus|job site|region|country|place of employment|primary work location|work site|lieu du poste|territory|coverage area|work city|job city|city state|place|venue|region country|posting location|job location s|location s|loc|town|town city|city country|location of work|site location|work base|job base|workplace location|office base|ort|location city|place of performance|locations hiring|ville|ciudad|plaats|stadt",
  ],
  [
    "workplace",
    "remote job|telework eligible|telework|workplace|workplace type|work type|remote|work model|work mode|work arrangement|location type|remote type|working model|work style|work setting|remote status|arbeitsmodell|teletravail|mode|mode of work|modalidad|work from|hybrid working|remote working",
  ],
  [
    "employment",
    "full or part time|employment basis|basis|employment type|employment|job type|contract type|contract|type|position type|schedule|hours|working pattern|time type|type of employment|employment status|status|job status|work schedule|type of contract|working hours|vertragsart|arbeitszeit|anstellungsart|type de contrat|contrat|tipo de contrato|contrato|jornada|dienstverband|contratto|job category type|appointment type|job schedule|tenure|fte|terms|contract basis|job nature|nature of employment|beschaftigungsart|tipo de jornada|umfang",
  ],
  ["seniority", "seniority|seniority level|level|experience level|career level|job level"],
  [
    "pay",
    "salary|pay|compensation|pay range|pay rate|rate|wage|wages|salary range|hourly rate|day rate|base salary|base pay|annual salary|compensation range|remuneration|package|starting pay|starting salary|starting wage|gehalt|vergutung|verdienst|salaire|remuneration|salario|sueldo|salaris|stipendio|retribuzione|ote|hourly pay|hourly wage|pay scale|rate of pay|salary band|estimated salary|target salary|monthly salary|pay band|total compensation|salary rate|budget|ctc|annual pay|gross salary|hourly salary|salary offered|salary and benefits|salary package|daily rate|pay per hour|pay and benefits|lohn|entgelt|sueldo bruto|money",
  ],
  [
    "posted",
    "posted|date posted|posted on|posted date|publication date|posting date|first posted|published|date published|published on|opening date|open date|job posted|posting start date|advertised|open closing dates|opening and closing dates|open and closing dates|posting dates|veroffentlicht|publie le|publicado|listed|date listed|date advertised|advert date|date of posting|date of issue|issue date|live from|job posting date|online seit|fecha de publicacion|date de publication",
  ],
  [
    "url",
    "url|link|source|source url|job url|job link|apply at|apply|apply here|posting url|original posting|apply online|apply online at",
  ],
  ["subject", "subject|re"],
  [
    "ignore",
    "exp|experience|notice|notice period|band|grade|pay scheme|pay scale and grade|responsible to|accountable to|supervisor|line manager|flsa status|effective date|shift|shifts|number of positions|number of jobs available|openings|vacancies|employer type|job grade|type of role|job ref|job reference|reference number|job requisition id|requisition id|requisition number|position number|consultant|closing|closes|consultant name|phone|email|website|nationality|from|to|cc|sent|industry type|reports to|reporting to|closing date|start date|job id|job number|req id|requisition|reference|duration|travel|visa|industry|category|id|ref|interviews|interview date|deadline",
  ],
];

const BY_LABEL = new Map<string, LabelledFact>(
  LABELS.flatMap(([fact, labels]) => labels.split("|").map((label) => [label, fact] as const)),
);

/** A labelled value: the fact it gives and where the value stands. */
export interface Labelled {
  readonly fact: LabelledFact;
  readonly value: Span;
  readonly row: number;
}

const plain = (raw: string): string =>
  raw
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}' /()]/gu, " ")
    .replace(/\((?:s|es)\)/g, "")
    .replace(/[()]/g, " ")
    .trim()
    .replace(/\s+/g, " ");

const labelOf = remembered(plain);

/** The fact that a label names, undefined for any other words. */
export const labelFact = (raw: string): LabelledFact | undefined => {
  if (raw.length > 40) return undefined;
  const label = labelOf(raw);
  return BY_LABEL.get(label) ?? BY_LABEL.get(label.replace(/^(?:the|our|your|job) /, ""));
};

/** Where the value under a label or after it is money: "Base" is a place or pay. */
const AMOUNT = /[$£€]\s?\d|\d\s?(?:[$£€]|k\b|USD|EUR|GBP)/;

/** Single words that are a label without a colon as well. */
const ALONE = /^(?:location|salary|company|department|employer|posted|shift|pay|division|team)$/i;

/** A label with its value on one line without a sign: "Job title Mechanical Assembler". */
const spacedLabel = (raw: string): { fact: LabelledFact; length: number } | undefined => {
  const words = raw.split(" ", 4);
  for (let n = Math.min(3, words.length - 1); n > 0; n -= 1) {
    const label = words.slice(0, n).join(" ");
    const known = n > 1 ? !/^(?:the|our|your) /i.test(label) : ALONE.test(label);
    const fact = known ? labelFact(label) : undefined;
    if (fact && /^[\p{Lu}\d$£€]/u.test(raw.slice(label.length + 1)))
      return { fact, length: label.length + 1 };
  }
  return undefined;
};

/** From how many lines of that kind on a posting is taken to be written so. */
const SPACED = 3;
const TOP = 14;

const spacedValues = (text: string, rows: readonly Row[]): Labelled[] => {
  const found = rows.slice(0, TOP).flatMap((row, i) => {
    const spaced =
      row.mark === "none" &&
      row.cells.length === 0 &&
      row.words.length <= 12 &&
      !row.text.includes(":")
        ? spacedLabel(text.slice(row.start, row.end))
        : undefined;
    if (!spaced) return [];
    return [
      { fact: spaced.fact, value: { start: row.start + spaced.length, end: row.end }, row: i },
    ];
  });
  const told = new Set(
    found.map(({ fact }) => fact).filter((fact) => !/^(?:ignore|url)$/.test(fact)),
  );
  return told.size >= SPACED ? found : [];
};

const MAX_LISTED = 12;

/** Places, or terms, that stand one below the other under a label, after the first. */
const listedBelow = (
  text: string,
  rows: readonly Row[],
  fact: LabelledFact,
  from: number,
): Labelled[] => {
  const found: Labelled[] = [];
  for (const [n, { start, end, gapBefore }] of rows.slice(from, from + MAX_LISTED).entries()) {
    const raw = end - start <= 60 ? text.slice(start, end) : "";
    const same =
      fact === "location"
        ? isPlace(raw)
        : fact === "employment" && raw.length <= 24 && employmentIn(raw) !== undefined;
    if (gapBefore || !same || labelFact(raw) !== undefined) break;
    found.push({ fact, value: { start, end }, row: from + n });
  }
  return found;
};

/** Labels one below the other, and then their values in the same order, as columns are copied. */
const stackedValues = (text: string, rows: readonly Row[]): Labelled[] => {
  const top = rows.slice(0, 2 * TOP);
  const labels = top.map(({ start, end, words }) => {
    const raw = words.length <= 4 ? text.slice(start, end) : "";
    return /[:：]$/.test(raw) ? labelFact(raw.slice(0, -1)) : undefined;
  });
  const from = labels.findIndex((fact, i) => fact !== undefined && labels[i + 1] !== undefined);
  if (from < 0) return [];
  const length = labels.slice(from).findIndex((fact) => fact === undefined);
  return labels.slice(from, from + length).flatMap((fact, i) => {
    const row = top[from + length + i];
    if (!fact || !row || row.words.length > 20) return [];
    return [{ fact, value: { start: row.start, end: row.end }, row: from + length + i }];
  });
};

const SPLIT = /^([^:：]{2,40}?)\s*[:：]\s*(?=\S)/u;
const DASHED = /^([\p{L} ]{3,24}?)\s+[-–—]\s+(?=\S)/u;

const MAX_ROW = 1500;

/** Labelled values among the rows: on the label's line, in the next cell, or on the next line. */
export const labelledValues = (text: string, rows: readonly Row[]): Labelled[] => {
  const found = [...spacedValues(text, rows), ...stackedValues(text, rows)];
  for (const [i, row] of rows.entries()) {
    if (row.words.length > 60 || row.end - row.start > MAX_ROW) continue;
    const raw = text.slice(row.start, row.end);
    if (i >= 14 && row.words.length > 4 && row.cells.length === 0 && !/[:：\t]/.test(raw)) continue;
    const [head, cell] = row.cells;
    if (head && cell) {
      const fact = labelFact(text.slice(head.start, head.end));
      if (fact && cell.end > cell.start) found.push({ fact, value: cell, row: i });
      continue;
    }
    // "Location: Leeds | Salary: £30,000": each part may carry a label of its own.
    let from = 0;
    for (const part of raw.split(/(?<=\S) [|•·] (?=\S)|\t+| {3,}(?=\p{Lu}[\p{L} ]{2,24}:)/u)) {
      const at = raw.indexOf(part, from);
      from = at + part.length;
      const bare = part.replace(/[*_]{2}/g, "  ");
      const match = SPLIT.exec(bare) ?? (i < 14 ? DASHED.exec(bare) : null);
      const known = match?.[1] ? labelFact(match[1]) : undefined;
      // "Remote - Ireland" names no label.
      const fact = known === "workplace" && !/[:：]/.test(match?.[0] ?? "") ? undefined : known;
      if (!match || !fact) continue;
      const value = bare.slice(match[0].length);
      const meant =
        fact === "location" && AMOUNT.test(value) && !value.includes(",") ? "pay" : fact;
      const lead = value.length - value.trimStart().length;
      const start = row.start + at + match[0].length + lead;
      found.push({ fact: meant, value: { start, end: start + value.trim().length }, row: i });
    }
    const next = rows[i + 1];
    const alone = row.words.length <= 4 && next && next.words.length <= 14 && next.mark === "none";
    if (
      !alone ||
      next.gapBefore ||
      /[:：]\s*$/.test(text.slice(next.start, next.end)) ||
      !/^[^.!?]*$/.test(raw)
    )
      continue;
    const fact = labelFact(raw.replace(/[:：]\s*$/, ""));
    if (fact && (row.heading > 0 || row.bold || /[:：]\s*$/.test(raw) || fact !== "title")) {
      found.push({ fact, value: { start: next.start, end: next.end }, row: i + 1 });
      found.push(...listedBelow(text, rows, fact, i + 2));
    }
  }
  return found;
};
