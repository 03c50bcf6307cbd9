import type { Measure } from "../reading.ts";
import { plainForm } from "../text/words.ts";

/** Number words in plain form; the place in the list of their language is what they mean. */
const COUNTS = [
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
  "null ein zwei drei vier funf sechs sieben acht neun zehn",
  "zero un deux trois quatre cinq six sept huit neuf dix",
  "cero un dos tres cuatro cinco seis siete ocho nueve diez",
  "zero um dois tres quatro cinco seis sete oito nove dez",
  "nul een twee drie vier vijf zes zeven acht negen tien",
];
const VALUES = new Map<string, number>(
  COUNTS.flatMap((list) => list.split(" ").map((word, value) => [word, value] as const)),
);

const WORDS = [...VALUES.keys(), "fünf", "três"].filter((word) => word.length > 1).join("|");
const AMOUNT = `(\\d{1,2}(?:[.,]\\d)?|${WORDS})`;
// "five (5)" and "5 (five)": the figure in brackets says the same again.
const AGAIN = "(?:\\s?\\((?:\\d{1,2}|[a-z]{3,8})\\+?\\))?";
const UNIT =
  "(years?|yrs?|yoe|months?|mos|jahre?n?|ans|an(?=\\s+d['’e])|années?|mois|años?|anos?|meses|monate?n?|jaar|maanden|anni|mesi)";
const YEARS = new RegExp(
  `\\b(?:(less than|up to|maximum of|max\\.?|no more than|under)\\s+)?${AMOUNT}${AGAIN}\\s?(\\+|-?plus\\b|or more\\b)?` +
    `(?:\\s?(?:years?|months?)?\\s?(?:-|–|—|to|or|and|bis|à|a)\\s?${AMOUNT}${AGAIN}\\s?(\\+)?)?` +
    `\\s?(?:or more |full |plus |or greater |consecutive |solid |vollen? )?[- ]?${UNIT}\\b(?:['’]s?|\\.)?`,
  "giu",
);
const ANY_UNIT =
  /year|yr|yoe|month|mos\b|jahr|monat|\ban[s\s]|ann[éei]|mois|a[ñn]o|mes|jaar|maand/i;
const AFTER_OTHER =
  /^[\s-]*(?:old\b|of age\b|ago\b|per\b|contract\b|warranty\b|fixed[- ]term\b|degree\b|college\b|university\b|program(?:me)?\b|diploma\b|associate|apprenticeship\b|course\b|commitment\b|rotation\b|term\b|\(?s?\)? of age\b)/i;
const BEFORE_OTHER =
  /\b(?:within|in the (?:first|last|past|next)|the (?:last|past|next|first)|every|each|after|for up to|be (?:at least |over |a minimum of )?|aged?|be \d+)\s*$/i;
const CLAUSE_END =
  /[;.,()•]|\s(?:including|with at least|of which|and at least|and a minimum|or an?|plus|but|where|who|is|are|required|preferred|minimum)\b|\s(?=(?:and|or)\s(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\b)|$/i;
const LEAD =
  /^\s*(?:or more\b\s*)?(?:(?:of|in|as|with|d['’]|de|an)\s*(?:an?\s+)?\b|['’+–-]\s*(?:of\s+)?)?/i;
/** "6+ years of engineering, 2 of them on payments", "three years, at least one as supervisor". */
const FURTHER = new RegExp(
  `[,;]\\s+(?:and |with |including )*(?:at least )?${AMOUNT}\\+?\\s(?=(?:of (?:them|which|those)|as an?|in an?|at)\\b|(?<=\\+\\s)(?:in|with|as|of)\\b)(?:of (?:them|which|those)\\s*)?`,
  "giu",
);

const valueOf = (raw: string | undefined): number | undefined => {
  if (raw === undefined) return undefined;
  return VALUES.get(plainForm(raw)) ?? Number(raw.replace(",", "."));
};

const inYears = (value: number, unit: string): number =>
  /^m/i.test(unit) ? Math.round((value / 12) * 100) / 100 : value;

/** Years asked for in an item ("3-5 years", "five (5) years", "18 months"), with what they are of. */
export const measuresOf = (text: string): Measure[] => {
  const found: Measure[] = [];
  if (!ANY_UNIT.test(text)) return found;
  let last = -1;
  for (const match of text.matchAll(YEARS)) {
    const [whole, cap, first, plus, second, secondPlus, unit = ""] = match;
    const low = valueOf(first);
    const high = valueOf(second);
    const end = match.index + whole.length;
    const lead = text.slice(Math.max(0, match.index - 40), match.index);
    const rest = text.slice(end, end + 240);
    if (low === undefined || AFTER_OTHER.test(rest) || BEFORE_OTHER.test(lead)) continue;
    // "6 months – 1 year": the first amount has a unit of its own.
    const own = /\d\s?(?:\+\s?)?months?\s?[-–—]/i.test(whole) ? "months" : unit;
    const open = high === undefined || plus !== undefined || secondPlus !== undefined;
    const of = clause(rest) || before(text.slice(0, match.index));
    last = end;
    if (cap === undefined) {
      const max = open ? null : inYears(high, unit);
      found.push({ years: { min: inYears(low, own), max }, of });
    } else found.push({ years: { min: 0, max: inYears(low, unit) }, of });
  }
  if (last < 0) return found;
  for (const match of text.matchAll(FURTHER)) {
    const value = valueOf(match[1]);
    if (value === undefined || match.index < last) continue;
    const of = clause(text.slice(match.index + match[0].length));
    found.push({ years: { min: value, max: null }, of });
  }
  return found;
};

const clause = (rest: string): string => {
  const start = LEAD.exec(rest)?.[0].length ?? 0;
  const own = rest.slice(start);
  const end = CLAUSE_END.exec(own)?.index ?? own.length;
  return own.slice(0, end).trim();
};

const BEFORE_TAIL =
  /[\s:(,–—-]*(?:of|with|for|at least|minimum(?: of)?|a|over|more than)?[\s:(,–—-]*$/i;

/** "Python (3+ years)": what stands before the years when nothing follows them. */
const before = (lead: string): string => {
  const parts = lead.slice(-160).split(/[;.•]/);
  const last = (parts.at(-1) ?? "").trim();
  return last.slice(0, BEFORE_TAIL.exec(last)?.index ?? last.length).trim();
};
