import type { Span } from "../reading.ts";
import type { Row } from "../layout/row.ts";

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
  | "ignore";

const LABELS: readonly (readonly [LabelledFact, string])[] = [
  [
    "title",
    "job title|title|position|position title|role|role title|job|post|post title|vacancy|job name|working title|class title|stelle|stellenbezeichnung|poste|intitule du poste|puesto|cargo|functie|posizione|opening|job opening|now hiring|hiring|intitule|funktion|denominacion|vacante|oferta|we're hiring|we are hiring|job posting|subject|re",
  ],
  [
    "company",
    "company|company name|employer|organisation|organization|hiring company|hiring organization|business|firma|unternehmen|arbeitgeber|entreprise|employeur|empresa|bedrijf|azienda|agency|institution|school|trust|advertiser",
  ],
  [
    "team",
    "team|department|division|business unit|function|group|directorate|faculty|job family|practice|abteilung|equipe|departement|departamento|afdeling|dipartimento|reparto|branch|section|business area|service area|care group|school or department|hiring department",
  ],
  [
    "location",
    "location|locations|job location|job locations|work location|work locations|primary location|office|offices|office location|based in|based at|city|place of work|where|site|worksite|duty station|base|standort|arbeitsort|einsatzort|lieu|lieu de travail|localisation|ubicacion|lugar|localizacao|local|locatie|standplaats|sede|luogo|campus|job site|region|country|place of employment|primary work location|work site|lieu du poste|territory|coverage area|work city|job city|city state|place|venue|region country|posting location|job location s|location s",
  ],
  [
    "workplace",
    "remote job|telework eligible|telework|workplace|workplace type|work type|remote|work model|work mode|work arrangement|location type|remote type|working model|work style|work setting|remote status|arbeitsmodell|teletravail",
  ],
  [
    "employment",
    "full or part time|employment basis|basis|employment type|employment|job type|contract type|contract|type|position type|schedule|hours|working pattern|time type|type of employment|employment status|status|job status|work schedule|type of contract|working hours|vertragsart|arbeitszeit|anstellungsart|type de contrat|contrat|tipo de contrato|contrato|jornada|dienstverband|contratto|job category type|appointment type|job schedule|tenure|fte",
  ],
  ["seniority", "seniority|seniority level|level|experience level|career level|job level"],
  [
    "pay",
    "salary|pay|compensation|pay range|pay rate|rate|wage|wages|salary range|hourly rate|day rate|base salary|base pay|annual salary|compensation range|remuneration|package|starting pay|starting salary|starting wage|gehalt|vergutung|verdienst|salaire|remuneration|salario|sueldo|salaris|stipendio|retribuzione|ote|hourly pay|hourly wage|base|pay scale|rate of pay|salary band|estimated salary|target salary|monthly salary|pay band|total compensation|salary rate",
  ],
  [
    "posted",
    "posted|date posted|posted on|posted date|publication date|posting date|first posted|published|date published|published on|opening date|open date|job posted|posting start date|advertised|open closing dates|opening and closing dates|open and closing dates|posting dates|veroffentlicht|publie le|publicado",
  ],
  [
    "url",
    "url|link|source|source url|job url|job link|apply at|apply|apply here|posting url|original posting|apply online|apply online at",
  ],
  [
    "ignore",
    "reports to|reporting to|closing date|start date|job id|job number|req id|requisition|reference|duration|travel|visa|industry|category|id|ref|interviews|interview date|deadline",
  ],
];

const BY_LABEL = new Map<string, LabelledFact>(
  LABELS.flatMap(([fact, labels]) => labels.split("|").map((label) => [label, fact] as const)),
);

/** A labelled value: the fact it gives and where the value stands. */
interface Labelled {
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

/** The fact that a label names, undefined for any other words. */
export const labelFact = (raw: string): LabelledFact | undefined => {
  if (raw.length > 40) return undefined;
  const label = plain(raw);
  return BY_LABEL.get(label) ?? BY_LABEL.get(label.replace(/^(?:the|our|your|job) /, ""));
};

const SPLIT = /^([^:：]{2,40}?)\s*[:：]\s*(?=\S)/u;
const DASHED = /^([\p{L} ]{3,24}?)\s+[-–—]\s+(?=\S)/u;

const MAX_ROW = 1500;

/** Labelled values among the rows: on the label's line, in the next cell, or on the next line. */
export const labelledValues = (text: string, rows: readonly Row[]): Labelled[] => {
  const found: Labelled[] = [];
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
    for (const part of raw.split(/(?<=\S) [|•·] (?=\S)|\t+/)) {
      const at = raw.indexOf(part, from);
      from = at + part.length;
      const bare = part.replace(/[*_]{2}/g, "  ");
      const match = SPLIT.exec(bare) ?? (i < 14 ? DASHED.exec(bare) : null);
      const known = match?.[1] ? labelFact(match[1]) : undefined;
      // "Remote - Ireland" names no label.
      const fact = known === "workplace" && !/[:：]/.test(match?.[0] ?? "") ? undefined : known;
      if (!match || !fact) continue;
      const value = bare.slice(match[0].length);
      const lead = value.length - value.trimStart().length;
      const start = row.start + at + match[0].length + lead;
      found.push({ fact, value: { start, end: start + value.trim().length }, row: i });
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
    }
  }
  return found;
};
