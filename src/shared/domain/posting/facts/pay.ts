import type { Pay, Span } from "../reading.ts";

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:US ?\$|USD)$/i, "USD"],
  [/^(?:CA ?\$|C\$|CAD ?\$?|CDN ?\$?)$/i, "CAD"],
  [/^(?:AU ?\$|A\$|AUD ?\$?)$/i, "AUD"],
  [/^(?:NZ ?\$|NZD ?\$?)$/i, "NZD"],
  [/^(?:S\$|SGD ?\$?)$/i, "SGD"],
  [/^(?:HK\$|HKD ?\$?)$/i, "HKD"],
  [/^(?:MX\$|MXN ?\$?)$/i, "MXN"],
  [/^(?:R\$|BRL)$/i, "BRL"],
  [/^\$$/, "USD"],
  [/^(?:£|GBP ?£?)$/i, "GBP"],
  [/^(?:€|EUR ?€?|euros?)$/i, "EUR"],
  [/^(?:₹|INR ?₹?|Rs\.?)$/i, "INR"],
  [/^(?:¥|JPY ?¥?)$/i, "JPY"],
  [/^(?:CHF)$/i, "CHF"],
  [/^(?:zł|PLN)$/i, "PLN"],
  [/^SEK$/i, "SEK"],
  [/^NOK$/i, "NOK"],
  [/^DKK$/i, "DKK"],
  [/^(?:ZAR)$/i, "ZAR"],
  [/^(?:AED)$/i, "AED"],
  [/^(?:₪|ILS|NIS)$/i, "ILS"],
];

const MONEY_SIGN =
  "(?:US ?\\$|CA ?\\$|AU ?\\$|NZ ?\\$|HK\\$|MX\\$|C\\$|A\\$|S\\$|R\\$|[$£€₹¥₪]|(?:USD|CAD|CDN|AUD|NZD|SGD|HKD|MXN|BRL|GBP|EUR|INR|JPY|CHF|PLN|SEK|NOK|DKK|ZAR|AED|ILS) ?[$£€₹¥]?|Rs\\.?)";
const CODE =
  "(?:USD|CAD|CDN|AUD|NZD|SGD|HKD|MXN|BRL|GBP|EUR|INR|JPY|CHF|PLN|SEK|NOK|DKK|ZAR|AED|ILS|€|£|zł|euros?|Euro)";
const FIGURE = "\\d{1,3}(?:[,. '’]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const PER =
  "(?:\\s?(?:\\/|per|an?|pro|par|por|al)\\s?(?:hour|hr|h|day|week|wk|month|mo|year|yr|annum|Stunde|Jahr|Monat|an|mois|heure|a[ñn]o|mes|hora)\\b|\\s?(?:p\\.?a\\.?|p\\.?h\\.?|pcm|ph|pa|annually|hourly|yearly|weekly|monthly|daily|brutto)\\b)";
const ANY_MONEY = new RegExp(`[$£€₹¥₪]|${CODE}|\\bRs\\b`);
const RANGE = new RegExp(
  `(${MONEY_SIGN})?\\s?(${FIGURE})\\s?([kK]\\b)?\\s?(${CODE}\\b|€|£)?(${PER})?(?:\\s?(?:-|–|—|−|to|and|und|et|y|bis|à|a|until|up to)\\s?(${MONEY_SIGN})?\\s?(${FIGURE})\\s?([kK]\\b)?\\s?(${CODE}\\b|€|£)?)?`,
  "g",
);

const PERIODS: readonly (readonly [Pay["period"], RegExp])[] = [
  [
    "hour",
    /^(?:.{0,30}?)(?:\/ ?(?:hr|hour|h)\b|per hour|an hour|hourly|p\.?\/?h\b\.?|pro stunde|de l'heure|\/heure|por hora|an hr)/i,
  ],
  ["day", /^(?:.{0,30}?)(?:\/ ?day|per day|a day|daily|day rate|pro tag)/i],
  ["week", /^(?:.{0,30}?)(?:\/ ?(?:wk|week)|per week|a week|\bweekly)/i],
  [
    "month",
    /^(?:.{0,30}?)(?:\/ ?(?:mo|month)\b|per month|a month|monthly|pcm|im monat|pro monat|par mois|al mes|mensual)/i,
  ],
  [
    "year",
    /^(?:.{0,30}?)(?:\/ ?(?:yr|year|annum)|per (?:year|annum)|a year|annual|yearly|p\.?\/?a\b\.?|pro jahr|im jahr|par an|al año|pro rata|jährlich|base)/i,
  ],
];
const GOOD =
  /\b(?:salary|salaries|pay|compensation|base|wage|rate|range|remuneration|per annum|ote|earn(?:ings)?|gehalt|jahresgehalt|vergütung|lohn|verdienst|salaire|rémunération|salario|hourly|stipend|starting at|from|up to)\b/i;
const BAD =
  /\b(?:bonus|401|stipend|budget|revenue|funding|raised|series|worth|sales of|quota|allowance|reimburse|contribution|referral|sign[- ]?on|grant|turnover|portfolio|customers?|users|valued|million|billion|toward|towards|premium|deductible|discount|tuition|training|learning|equipment|differential|fees?|assets|managed|accommodation|lunch|gift|credit|award|in tips|commission of|spend|deals?)\b/i;

const amount = (raw: string, thousands: boolean): number => {
  let plain = raw.replace(/[ '’]/g, "");
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(plain)) plain = plain.replace(/[.,]/g, "");
  else if (/,\d{1,2}$/.test(plain)) plain = plain.replace(/\./g, "").replace(",", ".");
  else plain = plain.replace(/,/g, "");
  return Number(plain) * (thousands ? 1000 : 1);
};

const currencyOf = (raw: string | undefined): string | undefined => {
  const sign = raw?.trim();
  return sign ? SIGNS.find(([pattern]) => pattern.test(sign))?.[1] : undefined;
};

const periodOf = (
  own: string,
  after: string,
  before: string,
  top: number,
): Pay["period"] | undefined => {
  for (const source of [own, after.replace(/[.;].*$/s, "").slice(0, 30)]) {
    const found = PERIODS.find(([, pattern]) => pattern.test(source))?.[0];
    // "$58,000, paid biweekly": so much is never for an hour or a week.
    if (found && !(top >= 12_000 && (found === "hour" || found === "day" || found === "week"))) {
      if (!(found === "month" && top >= 40_000)) return found;
    }
  }
  const tail = before.slice(-40);
  if (/\b(?:hourly|per hour|an hour)\b/i.test(tail)) return "hour";
  if (/\b(?:monthly|per month)\b/i.test(tail)) return "month";
  if (/\b(?:weekly|per week)\b/i.test(tail)) return "week";
  if (/\b(?:daily|day rate)\b/i.test(tail)) return "day";
  if (top >= 10_000) return "year";
  if (top <= 200) return "hour";
  return top <= 1000 && /\brate\b/i.test(tail) ? "day" : undefined;
};

interface Candidate {
  readonly pay: Pay;
  readonly span: Span;
  readonly score: number;
}

const candidatesIn = (raw: string, base: number, hint: number): Candidate[] => {
  const found: Candidate[] = [];
  for (const match of raw.matchAll(RANGE)) {
    const [whole, sign, low = "", lowK, codeA, per = "", sign2, high, highK, codeB] = match;
    const tail = raw.slice(match.index + whole.trimEnd().length, match.index + whole.length);
    const after = tail + raw.slice(match.index + whole.length, match.index + whole.length + 40);
    const before = raw.slice(Math.max(0, match.index - 60), match.index);
    const currency =
      currencyOf(/^\s?(USD|CAD|AUD|NZD|SGD|HKD|MXN)\b/.exec(after)?.[1]) ??
      currencyOf(codeB ?? codeA) ??
      currencyOf(sign2) ??
      currencyOf(sign);
    if (!currency || /^\s?(?:[mM]\b|bn\b|[bB]\b|million|billion|%|MM\b)/.test(after)) continue;
    const thousands = lowK !== undefined || highK !== undefined;
    const min = amount(low, thousands);
    const max = high === undefined ? undefined : amount(high, thousands);
    const top = max ?? min;
    const period = periodOf(per, after, before, top);
    if (!period || top < 5 || min > 5_000_000) continue;
    if (max !== undefined && max < min) continue;
    let score =
      hint + (max === undefined ? 0 : 2) + (PERIODS.some(([, p]) => p.test(per + after)) ? 1 : 0);
    if (GOOD.test(before.slice(-40)) || GOOD.test(after)) score += 2;
    const near = `${before.slice(-24).replace(/^.*[.;!?,]\s/, "")} ${after.slice(0, 24).replace(/(?:[.;,!?+(]|\bplus\b|\band\b).*$/, "")}`;
    if (BAD.test(near)) score -= 4;
    if (top >= 10_000 || (period === "hour" && top < 500)) score += 1;
    const upTo = /\b(?:up to|bis zu|jusqu'à|maximum(?: of)?|hasta)\s*$/i.test(before);
    const from =
      /\b(?:from|starting (?:at|from)|starts at|minimum(?: of)?|ab|at least|à partir de|desde)\s*$/i.test(
        before,
      );
    const open = from || /^(?:\+(?!\s?[$£€\d])|\s?(?:and up|or more))/.test(after);
    const lead = whole.length - whole.trimStart().length;
    found.push({
      pay: {
        min: upTo && max === undefined ? null : min,
        max: max ?? (open ? null : min),
        currency,
        period,
      },
      span: { start: base + match.index + lead, end: base + match.index + whole.trimEnd().length },
      score,
    });
  }
  return found;
};

/** The pay that a posting states, from stretches of its text; `hint` raises labelled ones. */
export const payIn = (
  stretches: readonly { readonly raw: string; readonly base: number; readonly hint: number }[],
): { value: Pay; span: Span } | undefined => {
  let best: Candidate | undefined;
  for (const { raw, base, hint } of stretches) {
    if (!/\d/.test(raw) || !ANY_MONEY.test(raw)) continue;
    for (const candidate of candidatesIn(raw, base, hint)) {
      if (candidate.score >= 2 && candidate.score > (best?.score ?? 1)) best = candidate;
    }
  }
  return best && { value: best.pay, span: best.span };
};
