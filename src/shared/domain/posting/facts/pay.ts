import type { Pay, Span } from "../reading.ts";
import { hasFigure } from "../text/chars.ts";
import { moneyIn, type Money } from "./money.ts";

/** A stretch of the posting in which pay may be stated; `hint` is how much its place speaks for pay. */
interface PayStretch {
  readonly raw: string;
  readonly base: number;
  readonly hint: number;
  /** The label before it ("Starting pay:"), where it has one. */
  readonly label?: string;
}

/** What amounts are in where the posting does not say it at the amount. */
export interface Home {
  /** The currency that a bare "$" stands for. */
  readonly dollars: string;
  /** The currency of the country, for labelled amounts without any; undefined where it is not known. */
  readonly currency: string | undefined;
}

/** Points from which an amount is taken for pay, and the hint that a label gives. */
const LEAST = 2.5;
const LABELLED = 4;

interface Candidate {
  readonly pay: Pay;
  readonly span: Span;
  readonly score: number;
}

const ANY_MONEY =
  /[$£€₹¥₪₱₺₩₦]|\b(?:USD|CAD|AUD|NZD|SGD|HKD|GBP|EUR|INR|JPY|CHF|PLN|SEK|NOK|DKK|CZK|HUF|RON|ZAR|AED|SAR|ILS|PHP|MYR|THB|BRL|MXN|euros?|kr|zł|Rs|LPA|lakhs?|lacs?|VND|dollars?|pounds?)(?![a-z])|zł|\bR ?\d{1,3}[ ,\u00a0]\d{3}/i;
/** Words by which a sentence or a label speaks of base pay. */
const OF_PAY =
  /\b(?:salar(?:y|ies)|pay(?:s|ing)?|paid|wages?|compensation|base|basic|rate|remunera(?:tion|ção|ción)|renumeration|salarial|earn(?:ing|ings)?|per annum|gehalt\p{L}*|jahresgehalt|vergütung|lohn|verdienst|salaire|rémunération|salario|sueldo|salaris|stipendio|retribuzione|hourly|annual(?:ly)?|band \d\w?|grade|scale|doe|pro[- ]rata|negotiable|depending on experience|fte|package|ctc)\b/iu;
/** What an amount is of when it is no base pay, by the words right before or after it. */
const NOT_PAY =
  "bonus(?:es)?|stipends?|budgets?|revenues?|funding|funded|raised|raise|series [a-e]|quotas?|allowances?|reimburse\\p{L}*|contributions?|match(?:ing)?|referrals?|sign[- ]?(?:on|ing)|grants?|turnover|portfolios?|valuation|valued|worth|premiums?|deductibles?|discounts?|tuition|assistance|training|learning|equipment|differentials?|fees?|fines?|assets?|aum|managed|accommodation|gifts?|vouchers?|credits?|awards?|tips|commissions?|spend(?:ing)?|deals?|equity|stock|rsus?|shares|ote|on[- ]target|target earnings|incentives?|insurance|coverage|life|relocation|savings|sales|loans?|debt|projects?|transactions?|investments?|investors?|market|industry|company|acv|arr|contracts|customers?|donations?|payments?|expenses|wellness|gym|childcare|pension|superannuation|401\\(?k\\)?|hsa|uplift|supplement|overtime|profit|cap|costs?|purchase|detention|layovers?|breakdowns?|unloading|stops?|pick-?ups?|mileage|per diem|meals?|total comp(?:ensation)?|total package|total earnings|annual earnings|uncapped|car|phone|internet|perks?|business|firm|organi[sz]ation|portfolio|endowment";
const BAD_AFTER = new RegExp(
  `^[\\s)]*(?:(?:per (?:year|month|annum|quarter)|a year|a month|annual(?:ly)?|monthly|yearly)\\s)?(?:(?:in|of|on|for|towards?|as|worth of|a)\\s)?(?:(?:an?|the|your|our|annual|yearly|monthly|additional)\\s)?(?:[\\p{L}-]+\\s){0,2}?(?:${NOT_PAY})(?![\\p{L}])`,
  "iu",
);
const BAD_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${NOT_PAY})(?:\\s(?:of|up to|from|is|are|was|to|at|over|between|around|about|approximately|a|in|earnings|payment|scheme|worth|over|more than|and|total|potential|year|one|first))*\\s*[:=(–-]?\\s*$`,
  "iu",
);
const HUGE_AFTER =
  /^\s?(?:[mM](?![\p{L}])|mm\b|MM\b|mn\b|bn\b|[bB](?![\p{L}])|million|billion|mil\b|%|\+?\s?(?:million|billion))/u;
const OTE =
  /\b(?:OTE|on[- ]target earnings|total (?:target )?(?:comp(?:ensation)?|earnings|cash|rewards?)|TTC|uncapped)\b/i;

const NAMED_PERIODS: readonly (readonly [Pay["period"], RegExp])[] = [
  [
    "hour",
    /\b(?:hourly|per hour|an hour|\/ ?ho?u?r|hour rate|pro stunde|stundenlohn|de l['’]heure|por hora)\b/i,
  ],
  ["day", /\b(?:daily|day rate|per day|\/ ?day|per diem|tagessatz|a day)\b/i],
  ["week", /\b(?:weekly|per week|\/ ?week|a week)\b/i],
  [
    "month",
    /\b(?:monthly|per month|\/ ?month|a month|pcm|monatlich|im monat|pro monat|par mois|mensual(?:es)?|mensuels?|al mes)\b/i,
  ],
  [
    "year",
    /\b(?:annual(?:ly)?|annum|yearly|per year|\/ ?ye?a?r|a year|p\.?a\.?|jahresgehalt|jährlich|im jahr|pro jahr|par an|al año|anual(?:es)?|annuels?|lpa|ctc)\b/i,
  ],
];

/** Below these amounts pay in a currency is stated by the month where nothing else is said. */
const MONTHLY_BELOW = new Map([
  ["PLN", 50_000],
  ["SEK", 100_000],
  ["NOK", 100_000],
  ["DKK", 100_000],
  ["CZK", 250_000],
  ["HUF", 3_000_000],
  ["INR", 200_000],
  ["JPY", 1_500_000],
  ["PHP", 250_000],
  ["AED", 60_000],
  ["RON", 40_000],
  ["ZAR", 90_000],
  ["BRL", 40_000],
  ["MXN", 120_000],
  ["TRY", 250_000],
  ["THB", 250_000],
  ["TWD", 250_000],
  ["CNY", 60_000],
  ["KES", 500_000],
  ["NGN", 1_500_000],
  ["PKR", 600_000],
  ["BDT", 200_000],
  ["EGP", 120_000],
  ["KRW", 12_000_000],
  ["IDR", 80_000_000],
  ["VND", 300_000_000],
]);

/** The period that figures alone tell a careful reader: five figures are a year's, two an hour's. */
const periodByAmount = (
  low: number,
  currency: string,
  labelled: boolean,
): Pay["period"] | undefined => {
  const monthly = MONTHLY_BELOW.get(currency);
  if (monthly !== undefined)
    return low >= monthly ? "year" : low >= monthly / 100 ? "month" : undefined;
  if (low >= 10_000) return "year";
  // Four figures under a label are a month's.
  if (labelled && low >= 1_000) return "month";
  return low < 250 ? "hour" : undefined;
};

/** The nearest period that the words around an amount name. */
const periodNear = (before: string, after: string): Pay["period"] | undefined => {
  const near = (raw: string) => NAMED_PERIODS.find(([, named]) => named.test(raw))?.[0];
  const adjective =
    /\b(hourly|daily|day rate|weekly|monthly|annual(?:ly)?|yearly|per annum|jahresgehalt|stundenlohn|tagessatz|mensual(?:es)?|anual(?:es)?|mensuels?|annuels?|ctc)\b/i.exec(
      before.slice(-45),
    );
  return (
    near(after.slice(0, 28)) ?? (adjective?.[1] ? near(adjective[1]) : undefined) ?? near(after)
  );
};

const plausible = (amount: number, period: Pay["period"], currency: string): boolean => {
  if (MONTHLY_BELOW.has(currency)) return amount > 0;
  const [least, most] = {
    hour: [3, 1500],
    day: [25, 6000],
    week: [50, 20_000],
    month: [150, 90_000],
    year: [1500, 5_000_000],
  }[period];
  return amount >= (least ?? 0) && amount <= (most ?? 0);
};

const clauseBefore = (raw: string, at: number): string => {
  const near = raw.slice(Math.max(0, at - 90), at);
  const cut = Math.max(
    near.lastIndexOf(". "),
    near.lastIndexOf("; "),
    near.lastIndexOf("! "),
    near.lastIndexOf("\n"),
    near.lastIndexOf("|"),
    near.lastIndexOf("•"),
    near.lastIndexOf("·"),
  );
  return near.slice(cut + 1);
};
/** What of a text stands before the first match of a pattern. */
const untilSign = (raw: string, end: RegExp): string => raw.slice(0, end.exec(raw)?.index);

const CLAUSE_END = /[;!?|•·\n]|\.\s|\.$/;
const clauseAfter = (raw: string, at: number): string =>
  untilSign(raw.slice(at, at + 70), CLAUSE_END);

const PART_END = /,(?!\d)|\+|\b(?:plus|with|and)\b|\s\/\s/;
const HOURS =
  /\b\d+(?:\.\d+)? ?(?:hours?|hrs?|days?) (?:per|a|each|\/) ?(?:week|day|month|year)\b/gi;
const UP_TO = /\b(?:up ?to|bis(?: zu)?|jusqu['’]à|max(?:imum)?(?: of)?|hasta|to)[\s:]*$/i;
const FROM =
  /\b(?:from|(?:starting|beginning)(?: (?:salary|pay|rate|wage|base))?(?: (?:at|from|of|is|will be))?|starts? (?:at|from)|min(?:imum)?(?: (?:annual|hourly|base|starting))?(?: (?:salary|pay|wage|rate))?(?: (?:of|is|will be))?|ab|at least|à partir de|a partir(?: de)?|desde|begins at|circa from)[\s:]*$/i;

const candidateOf = (
  { raw, base, hint, label = "" }: PayStretch,
  money: Money,
  home: Home,
): Candidate | undefined => {
  const after = clauseAfter(raw, money.end);
  const before = clauseBefore(raw, money.start);
  // A bare figure is pay under a label, or among the first lines with its period.
  const labelled =
    money.low >= 1_000 &&
    (hint >= LABELLED || (hint >= 2 && (money.period !== undefined || money.scaled)));
  const stated = money.currency ?? (labelled ? home.currency : undefined);
  if (!stated || HUGE_AFTER.test(raw.slice(money.end, money.end + 14))) return undefined;
  const currency = money.dollar ? home.dollars : stated;
  // "37 hours per week" is no period of pay.
  const next = untilSign(after, PART_END).replace(HOURS, "");
  const named = money.period ?? periodNear(label + before, next);
  // A line that opens with an amount of a year's size states pay.
  const opens = money.start <= 2 && money.low >= 12_000;
  // The sentence speaks of pay, or the place does.
  const own = raw.slice(money.start, money.end);
  // ", £34k to £38k.": a range that is a clause by itself.
  const apart =
    money.high !== undefined &&
    money.low >= 12_000 &&
    /(?:^|[,;])\s*$/.test(before) &&
    /^\s*(?:[,;.)]|$)/.test(after);
  const ofPay =
    apart ||
    OF_PAY.test(before) ||
    OF_PAY.test(next) ||
    /[a-z]{4}$/.test(own) ||
    hint >= 3 ||
    opens;
  // A retirement plan by its paragraph is no amount.
  if (/^\W*401 ?k/i.test(own)) return undefined;
  const low = money.low;
  // Two figures are a rate only where a rate is spoken of.
  const rated =
    low >= 250 ||
    hint >= 2 ||
    /\b(?:rate|wages?|hourly|pay range|pay scale|salary)\b/i.test(before);
  const period =
    named ??
    ((ofPay && rated) || hint > 0 ? periodByAmount(low, currency, hint >= LABELLED) : undefined);
  if (!period || !plausible(money.high ?? low, period, currency)) return undefined;
  let score = hint;
  // Of part-time pay and what it would be in full time, the latter.
  if (/\bactual\b/i.test(label + before)) score -= 1;
  if (money.high !== undefined) score += 2;
  if (ofPay) score += 2;
  if (money.period !== undefined)
    score += money.period === "hour" || money.period === "day" ? 2.5 : 1.5;
  else if (named) score += 0.5;
  // Whole thousands, or an hourly rate, are how base pay is written.
  if (period === "year" ? low >= 12_000 : true) score += 0.5;
  const last = before.split(/[,+]\s|\bplus\b|\(/).at(-1) ?? "";
  if (BAD_AFTER.test(next.startsWith(" (") ? "" : next) || BAD_BEFORE.test(last)) score -= 6;
  if (OTE.test(last) || OTE.test(next.split("(")[0] ?? "")) score -= 4;
  const open =
    FROM.test(before.trim() === "" ? label : before) ||
    (money.high === undefined && /(?:\d|[A-Z]{3})\+/.test(own)) ||
    /^\s?(?:\+(?!\s?[$£€\d\p{L}])|\+$|and up|or more|upwards|and above|(?:(?:per|an?) (?:hour|week|year) )?to start\b)/iu.test(
      after,
    );
  const upTo = !open && UP_TO.test(before);
  return {
    pay: {
      min: upTo && money.high === undefined ? null : low,
      max: money.high ?? (open ? null : low),
      currency,
      period,
    },
    span: { start: base + money.start, end: base + money.end },
    score,
  };
};

/**
 * The base pay that a posting states, from stretches of its text; of equal ones the first.
 */
export const payIn = (
  stretches: readonly PayStretch[],
  home: Home = { dollars: "USD", currency: undefined },
): { value: Pay; span: Span } | undefined => {
  let best: Candidate | undefined;
  for (const stretch of stretches) {
    const { raw } = stretch;
    if (!hasFigure(raw) || !(ANY_MONEY.test(raw) || (stretch.hint >= 2 && home.currency))) continue;
    for (const money of moneyIn(raw, stretch.hint >= LABELLED)) {
      const candidate = candidateOf(stretch, money, home);
      if (candidate && candidate.score >= LEAST && candidate.score > (best?.score ?? 0)) {
        best = candidate;
      }
    }
  }
  return best && { value: best.pay, span: best.span };
};
