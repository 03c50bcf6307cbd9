import type { Span } from "../reading.ts";
import { isPlace } from "./places.ts";
import { remembered } from "./remember.ts";

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
    "job title|title|position|position title|role|role title|job|post|post title|vacancy|job name|working title|class title|stelle|stellenbezeichnung|poste|intitule du poste|puesto|cargo|functie|posizione|opening|job opening|now hiring|hiring|intitule|funktion|denominacion|vacante|oferta|we're hiring|we are hiring|job posting|vacancy title|job role|advert title|name of post|open position|job title position|position name|job posting title|official title|civil service title|classification title|role name|profession|berufsbezeichnung|titel|titre du poste|titulo|titulo do cargo",
  ],
  [
    "company",
    "company|company name|employer|organisation|organization|hiring company|hiring organization|business|firma|unternehmen|arbeitgeber|entreprise|employeur|empresa|bedrijf|azienda|agency|institution|school|trust|advertiser|facility|hospital|hospital name|school name|organisation name|organization name|business name|hiring organisation|legal entity|advertiser name|empleador|werkgever|datore di lavoro|employer name|district|school district|name of employer|company or organisation|societe|organisme|einrichtung|organisatie",
  ],
  [
    "team",
    "team|department|division|business unit|function|group|directorate|faculty|job family|practice|abteilung|equipe|departement|departamento|afdeling|dipartimento|reparto|branch|section|business area|service area|care group|school or department|hiring department|main area|program|programme|dept|department name|team name|organisational unit|organizational unit|unit|division department|department division|fachbereich|bereich|line of business|practice group|area|departments|department team|team department|department office|office department|department unit|job department|cost center|sector team|business group|business line|sub department|work unit|squad|bureau division|division bureau|department school|academic department|direction|servicio|service department|ressort|team name",
  ],
  [
    "location",
    "location|locations|job location|job locations|work location|work locations|primary location|office|offices|office location|based in|based at|city|place of work|where|site|worksite|duty station|base|standort|arbeitsort|einsatzort|lieu|lieu de travail|localisation|ubicacion|lugar|localizacao|local|locatie|standplaats|sede|luogo|campus|job site|region|country|place of employment|primary work location|work site|lieu du poste|territory|coverage area|work city|job city|city state|place|venue|region country|posting location|job location s|location s|loc|town|town city|city country|location of work|site location|work base|job base|workplace location|office base|ort|location city|place of performance|locations hiring|ville|ciudad|plaats|stadt|position location|duty location|duty stations|duty station s|assigned location|primary job location|facility location|location name|geographic location|preferred location|preferred locations|candidate location|location details|base location|school location|based|location of position|location of job|primary locations|additional locations|available locations|work location s|company location|location address|work address|job address|store location|site name|city and state|city town|location area|job region|area of work|einsatzorte|standorte|dienstort|lieux|lieu de mission|lugar de trabajo|ubicacion del puesto|localidad|vestiging|sede di lavoro",
  ],
  [
    "workplace",
    "remote job|telework eligible|telework|workplace|workplace type|work type|remote|work model|work mode|work arrangement|location type|remote type|working model|work style|work setting|remote status|arbeitsmodell|teletravail|mode|mode of work|modalidad|work from|hybrid working|remote working|telecommute|telecommuting|telework|remote onsite|onsite remote|on site remote|remote hybrid|workplace policy|work arrangements|workplace setting|work environment type|remote work|remote option|remote eligible|remote work option|workstyle|office policy|arbeitsort modell|homeoffice|modalidad de trabajo|mode de travail|workplace model|location model|job location type",
  ],
  [
    "employment",
    "full or part time|employment basis|basis|employment type|employment|job type|contract type|contract|type|position type|schedule|hours|working pattern|time type|type of employment|employment status|status|job status|work schedule|type of contract|working hours|vertragsart|arbeitszeit|anstellungsart|type de contrat|contrat|tipo de contrato|contrato|jornada|dienstverband|contratto|job category type|appointment type|job schedule|tenure|fte|terms|contract basis|job nature|nature of employment|beschaftigungsart|tipo de jornada|umfang|classification|extent|appointment|employee type|worker type|job classification|position status|time commitment|employment category|employee status|work hours|employment class|full time part time|full part time|ft pt|regular temporary|type of position|type of job|type of appointment|type of work|vacancy type|position terms|engagement type|engagement|role type|commitment|job terms|job status|post type|contract length|contract term|contract status|contract details|employee category|employee classification|time|schedule type|schedule details|hours type|assignment type|pensum|arbeitsverhaltnis|anstellung|beschaftigung|temps de travail|type d'emploi|tipo de empleo|tipologia contrattuale|employment term|employment terms|job category|employment schedule|worker category|worker sub type|work week",
  ],
  ["seniority", "seniority|seniority level|level|experience level|career level|job level"],
  [
    "pay",
    "salary|salary expectation|pay|compensation|pay range|pay rate|rate|wage|wages|salary range|hourly rate|day rate|base salary|base pay|annual salary|compensation range|remuneration|package|starting pay|starting salary|starting wage|gehalt|vergutung|verdienst|salaire|remuneration|salario|sueldo|salaris|stipendio|retribuzione|ote|hourly pay|hourly wage|pay scale|rate of pay|salary band|estimated salary|target salary|monthly salary|pay band|total compensation|salary rate|budget|ctc|annual pay|gross salary|hourly salary|salary offered|salary and benefits|salary package|daily rate|pay per hour|pay and benefits|lohn|entgelt|sueldo bruto|money|hiring range|hiring rate|hiring salary|minimum salary|minimum pay|minimum wage|salary minimum|salary min|pay min|base salary range|base pay range|pay details|salary details|compensation details|compensation information|pay information|comp|comp range|base compensation|base rate|rate range|hourly range|hourly rate range|salary wage|wage salary|salary pay|pay salary|salary grade range|pay rates|salary rates|annual salary range|annual base salary|annual pay range|monthly salary range|starting rate|starting hourly rate|starting salary range|beginning salary|entry salary|entry rate|full time salary|fte salary|actual salary|pro rata salary|salary fte|us salary range|posted salary|salary scale|wage range|wage rate|wage scale|pay grade range|job pay|salary information|pay type rate|earnings|stundenlohn|jahresgehalt|salaire annuel|salario bruto|salario mensual|tarif|tjm",
  ],
  [
    "posted",
    "date|posted|date posted|posted on|posted date|publication date|posting date|first posted|published|date published|published on|opening date|open date|job posted|posting start date|advertised|open closing dates|opening and closing dates|open and closing dates|posting dates|veroffentlicht|publie le|publicado|listed|date listed|date advertised|advert date|date of posting|date of issue|issue date|live from|job posting date|online seit|fecha de publicacion|date de publication|date opened|open period|opened|opening closing|posting open date|date of publication|job post date|post date|date created|date of announcement|announcement date|advertisement date|advertised date|job open date|application open date|applications open|vacancy open date|vacancy opens|opens|posting opened|posting opens|recruitment opens|job opening date|publish date|release date|date of advertisement|advertised on|job posted on|job posted date|job posting start date|last posted|originally posted|opened on|open from|listing date|gepubliceerd|data di pubblicazione|date d'affichage|posting begin date|posting period|posting dates from",
  ],
  [
    "url",
    "url|link|source|source url|job url|job link|apply at|apply|apply here|posting url|original posting|apply online|apply online at",
  ],
  ["subject", "subject|re"],
  [
    "ignore",
    "dept school|recruiter|hiring manager|contact|contact name|salary grade|pay grade|overtime status|work schedule days|date available|available from|available|job code|job family code|position id|position code|position no|posting number|posting id|posting no|announcement number|vacancy number|vacancy id|vacancy ref|requisition no|req|req no|req number|job no|contract number|exempt non exempt|exemption|exempt status|flsa|flsa code|flsa classification|union|bargaining unit|series grade|series|promotion potential|supervisory status|security clearance|clearance|clearance level|travel required|relocation|who may apply|hours per week|weekly hours|number of vacancies|no of positions|no of vacancies|positions|number of openings|minimum education|education level|education|required experience|years of experience|min experience|applications close|application deadline|application closing date|apply by|date closed|closing on|expires|expiry date|expiration date|valid through|last date|start|starts|expected start date|anticipated start date|job function|job functions|industries|specialty|specialization|exp|experience|notice|notice period|band|grade|pay scheme|pay scale and grade|responsible to|accountable to|supervisor|line manager|flsa status|effective date|shift|shifts|number of positions|number of jobs available|openings|vacancies|employer type|job grade|type of role|job ref|job reference|reference number|job requisition id|requisition id|requisition number|position number|consultant|closing|closes|consultant name|phone|email|website|nationality|from|to|cc|sent|industry type|reports to|reporting to|closing date|start date|job id|job number|req id|requisition|reference|duration|travel|visa|industry|category|id|ref|interviews|interview date|deadline",
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

const SIMPLE = /^[A-Za-z\d']+(?: [A-Za-z\d']+)*$/;

const labelOf = (raw: string): string => (SIMPLE.test(raw) ? raw.toLowerCase() : plainOf(raw));

const plainOf = remembered((raw) =>
  raw
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}' ()]/gu, " ")
    .replace(/\((?:s|es)\)/g, "")
    .replace(/[()]/g, " ")
    .trim()
    .replace(/\s+/g, " "),
);

/** Labels of several words that end in what they name ("Expected salary range"). */
const ENDINGS: readonly (readonly [LabelledFact, RegExp])[] = [
  [
    "pay",
    /^(?!(?:holiday|sick|overtime|premium|vacation|maternity|paternity|company|shift|weekend|severance|equal|bonus|incentive|merit|variable|on call|workers|total) )(?:[a-z/]+ ){0,4}(?:salary|pay|wage|compensation|rate)(?: (?:range|rate|band|scale|details|information|min|minimum|expectations?))?$/,
  ],
  ["title", /^(?:[a-z]+ ){0,2}(?:job|position|role|post|internship|vacancy) title$/],
  ["location", /^(?:[a-z]+ ){1,3}locations?$|^local (?:da vaga|de trabalho)$/],
  ["posted", /^(?:[a-z]+ ){0,2}(?:posted|posting|published|publication|advertised) (?:date|on)$/],
];

const firstOf = (raw: string): string | undefined =>
  /^[A-Za-z]{1,20}(?![A-Za-z'\u0080-\uffff])/.exec(raw)?.[0].toLowerCase();

/** The words with which labels begin: most lines begin with another, and are none. */
const FIRST = new Set([
  ..."the our your job position vacancy posting".split(" "),
  ...[...BY_LABEL.keys()].flatMap((label) => label.split(" ", 1)),
]);

/** The fact that a label names, undefined for any other words. */
export const labelFact = (raw: string): LabelledFact | undefined => {
  if (raw.length > 40) return undefined;
  const first = firstOf(raw);
  if (first !== undefined && !FIRST.has(first)) return undefined;
  const label = labelOf(raw);
  return (
    BY_LABEL.get(label) ??
    BY_LABEL.get(label.replace(/^(?:the|our|your|job|position|vacancy|posting) /, ""))
  );
};

/** The same for words that a colon marks as a label: there a new label is known by its last words. */
export const markedFact = (raw: string): LabelledFact | undefined => {
  const known = labelFact(raw);
  if (known || raw.length > 40) return known;
  const label = labelOf(raw);
  return ENDINGS.find(([, ending]) => ending.test(label))?.[0];
};

/** A unit of an employer that stands where its own name is asked for, and a place that names an area. */
export const meantFact = (fact: LabelledFact, label: string, value: string): LabelledFact => {
  if (fact === "location" && AMOUNT.test(value) && !value.includes(",")) return "pay";
  if (fact === "company" && /^(?:organi[sz]ation|agency|institution)\b/i.test(label))
    return UNIT_VALUE.test(value) ? "team" : fact;
  return fact === "team" && /^area\b/i.test(label) && isPlace(value) ? "location" : fact;
};

const UNIT_VALUE =
  /^(?:office|division|branch|bureau|directorate) of |\b(?:business unit|division|department|directorate|branch|team)$/i;
/** Money as it is written in short: "Base" with it is pay, without it a place. */
export const AMOUNT = /(?:[$£€]|USD|EUR|GBP)\s?\d|\d\s?(?:[$£€]|k\b|USD|EUR|GBP)/;
