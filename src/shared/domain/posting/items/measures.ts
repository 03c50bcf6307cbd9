import type { Measure } from "../reading.ts";

const NUMBER_WORDS: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, fifteen: 15, eighteen: 18, twenty: 20, a: 1, an: 1,
};

const AMOUNT =
  "(\\d{1,2}(?:\\.\\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty)";
// "five (5)" and "5 (five)": the figure in brackets says the same again.
const AGAIN = "(?:\\s?\\((?:\\d{1,2}|[a-z]{3,8})\\+?\\))?";
const YEARS = new RegExp(
  `\\b(?:(less than|up to|maximum of|max\\.?|no more than|under)\\s+)?${AMOUNT}${AGAIN}\\s?(\\+|plus|or more)?(?:\\s?(?:-|–|—|to|or|and)\\s?${AMOUNT}${AGAIN}\\s?(\\+)?)?\\s?(?:or more |full |plus |or greater |consecutive )?[- ]?(years?|yrs?|yoe|months?|mos?)\\b(?:['’]s?|\\.)?`,
  "gi",
);
const AGE = /^\s*(?:old\b|of age\b)/i;
const NOT_EXPERIENCE = /^\s*(?:ago\b|per\b|contract\b|warranty\b|fixed[- ]term\b)/i;
const CLAUSE_END = /[;.,()•]|\s(?:including|with at least|of which|and at least|and a minimum|or a|or an|plus|but|where|who)\b|\s(?=(?:and|or)\s(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\b)|$/i;
const LEAD = /^\s*(?:or more\s+)?(?:of\s+|in\s+|as\s+|with\s+|['’]\s*|\+\s*|-\s*|–\s*)?/i;

const valueOf = (raw: string | undefined): number | undefined => {
  if (raw === undefined) return undefined;
  return NUMBER_WORDS[raw.toLowerCase()] ?? Number(raw);
};

/** Years asked for in an item ("3-5 years", "five (5) years", "18 months"), with what they are of. */
export const measuresOf = (text: string): Measure[] => {
  const found: Measure[] = [];
  for (const match of text.matchAll(YEARS)) {
    const [whole, cap, first, plus, second, , unit = ""] = match;
    const low = valueOf(first);
    const high = valueOf(second);
    const rest = text.slice(match.index + whole.length, match.index + whole.length + 240);
    if (low === undefined || AGE.test(rest) || NOT_EXPERIENCE.test(rest)) continue;
    const scale = unit.toLowerCase().startsWith("m") ? 12 : 1;
    const years = (value: number): number => Math.round((value / scale) * 100) / 100;
    let of = clause(rest);
    if (of === "" ) of = before(text.slice(0, match.index));
    found.push({
      years:
        cap === undefined
          ? { min: years(low), max: high === undefined || plus !== undefined ? null : years(high) }
          : { min: 0, max: years(low) },
      of,
    });
  }
  return found;
};

const clause = (rest: string): string => {
  const start = LEAD.exec(rest)?.[0].length ?? 0;
  const own = rest.slice(start);
  const end = CLAUSE_END.exec(own)?.index ?? own.length;
  return own.slice(0, end).trim();
};

const BEFORE_TAIL = /[\s:(,–—-]*(?:of|with|for|at least|minimum(?: of)?|a|over|more than)?[\s:(,–—-]*$/i;

/** "Python (3+ years)": what stands before the years when nothing follows them. */
const before = (lead: string): string => {
  const parts = lead.slice(-160).split(/[;.•]/);
  const last = (parts.at(-1) ?? "").trim();
  return last.slice(0, BEFORE_TAIL.exec(last)?.index ?? last.length).trim();
};
