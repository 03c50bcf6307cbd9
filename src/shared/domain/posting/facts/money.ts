import type { Pay } from "../reading.ts";

/** One amount of money, or a range of two, where it stands in a string. */
export interface Money {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number | undefined;
  /** ISO 4217, undefined where no currency is said. */
  readonly currency: string | undefined;
  /** The period that stands right at the amount ("/hr", "per annum"). */
  readonly period: Pay["period"] | undefined;
  /** True for a bare "$", of which it is not said whose dollar it is. */
  readonly dollar: boolean;
  /** True where the amounts are in thousands, lakh or the like. */
  readonly scaled: boolean;
}

/** Signs and codes of currencies; the first name in a pair is how it is written in small letters. */
const CURRENCIES = new Map(
  (
    "$ USD,us$ USD,usd USD,ca$ CAD,c$ CAD,can$ CAD,cad CAD,cdn CAD,au$ AUD,a$ AUD,aud AUD,nz$ NZD,nzd NZD,s$ SGD,sg$ SGD,sgd SGD," +
    "hk$ HKD,hkd HKD,mx$ MXN,mxn MXN,r$ BRL,brl BRL,£ GBP,gbp GBP,€ EUR,eur EUR,euro EUR,euros EUR,₹ INR,inr INR,rs INR,¥ JPY," +
    "jpy JPY,yen JPY,cny CNY,rmb CNY,chf CHF,sfr CHF,fr CHF,zł PLN,zl PLN,pln PLN,sek SEK,nok NOK,dkk DKK,kr SEK,czk CZK,kč CZK,huf HUF," +
    "ron RON,lei RON,zar ZAR,r ZAR,aed AED,sar SAR,qar QAR,₪ ILS,ils ILS,nis ILS,₱ PHP,php PHP,myr MYR,rm MYR,thb THB,₺ TRY,try TRY," +
    "₩ KRW,krw KRW,ngn NGN,₦ NGN,kes KES,ksh KES,egp EGP,pkr PKR,bdt BDT,idr IDR,vnd VND,twd TWD,nt$ TWD"
  )
    .split(",")
    .map((pair) => {
      const [sign = "", code = ""] = pair.split(" ");
      return [sign, code] as const;
    }),
);

const CODES =
  "USD|CAD|CDN|AUD|NZD|SGD|HKD|MXN|BRL|GBP|EUR|INR|JPY|CNY|RMB|CHF|SFr|PLN|SEK|NOK|DKK|CZK|HUF|RON|ZAR|AED|SAR|QAR|ILS|NIS|PHP|MYR|THB|TRY|KRW|NGN|KES|EGP|PKR|BDT|IDR|VND|TWD";
const SIGN = `(?:(?:US|CA|C|CAN|AU|A|NZ|S|SG|HK|MX|R|NT)\\$|[$£€₹¥₪₱₺₩₦])`;
const BEFORE = `(?:(?:${CODES})\\s?${SIGN}?|${SIGN}\\s?(?:${CODES})?|(?:Rs|RM|Ksh|Fr|kr)\\.?|R(?=\\s?\\d{1,3}[ ,\\u00a0]\\d{3}))`;
const AFTER = `(?:${SIGN}(?!\\s?\\d)|(?:${CODES}|usd|eur|gbp|cad|aud|zł|zl|Kč|kr|euros?|Euros?|EUROS?|Fr|lei)(?![\\p{L}])|dollars?(?!\\p{L})|pounds?(?!\\p{L}))`;
const FIGURE =
  "\\d{1,3}(?:[,.'’ \\u00a0\\u202f]\\d{3}){1,4}(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,2}(?![\\d.,])|\\d{1,9}(?:[.,]\\d{1,2})?(?![\\d])";
const SCALE =
  "(?i:\\s?(?:k(?![\\p{L}\\d])|thousand\\b|mil(?:le)?\\b)|\\s?(?:lpa|lakhs?|lacs?)(?!\\p{L}))";
const UNIT =
  "(?:hour|hourly|hr|hrs|h|day|daily|week|weekly|wk|month|monthly|mth|mo|year|yearly|yr|annum|annually|annual|stunde|std|tag|woche|monat|jahr|heure|jour|semaine|mois|an|hora|día|dia|semana|m[eê]s|año|ano|uur|dag|maand|jaar|ora|giorno|mese|anno)";
const PER = `(?i:\\+?\\s{0,2}(?:/|per|p/|an?|pro|par|por|al|im|je|each|every|de l['’])\\s?${UNIT}(?!\\p{L})|\\s(?:hour|year|month|week|yr|hr)(?!\\p{L})|\\s{0,2}[-(]?\\s?(?:p\\.?\\s?a\\.?|p\\.?\\s?h\\.?|p\\.?\\s?m\\.?|p\\.?\\s?d\\.?|pcm|p/?h|p/?a|p/?d|p/?m|p/?w|annually|hourly|yearly|weekly|monthly|daily|annual|jährlich|brutto im jahr|gross per annum)(?![\\p{L}]))`;
const ONE = `(${BEFORE})?\\s?(${FIGURE})\\+?(${SCALE})?(?:,-|\\.-)?(?:\\s?(${AFTER}))?(?:\\s?(?:[Bb]rutto|brut[oe]?s?|gross|base|net|CTC))?(${PER})?`;
const LINK =
  "\\.?\\s{0,2}(?:[-–—−~]|--|,?\\s?(?:and (?:an? )?)?\\b(?:[Mm]ax(?:imum)?|MAX(?:IMUM)?)\\b(?: of)?:?|\\bto\\b|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\bbis\\b|à|\\ba\\b|\\btot\\b|\\buntil\\b|\\bup to\\b|\\bthrough\\b|/|\\.\\.\\.?|…)\\s{0,2}";
const FIRST = new RegExp(`(?<![\\p{L}\\d.,#]|\\d[-/:])${ONE}`, "gu");
const SECOND = new RegExp(`${LINK}${ONE}`, "uy");
/** "$34,490 $58,143": under a label two amounts with nothing between them are a range. */
const SECOND_LOOSE = new RegExp(`(?:${LINK}|\\s{1,3}(?=[$£€]))${ONE}`, "uy");

const currencyOf = (raw: string | undefined): string | undefined => {
  const sign = raw?.trim().toLowerCase().replace(/\.$/, "");
  if (!sign) return undefined;
  if (/^dollars?$/.test(sign)) return "USD";
  if (/^pounds?$/.test(sign)) return "GBP";
  const code = /[a-z]{3}/.exec(sign)?.[0];
  return (
    CURRENCIES.get(sign) ??
    (code && CURRENCIES.get(code)) ??
    CURRENCIES.get(sign.replace(/\s.*$/, ""))
  );
};

const valueOf = (figure: string, scale: string | undefined): number => {
  let plain = figure.replace(/[ '’\u00a0\u202f]/g, "");
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(plain) || /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(plain)) {
    plain = plain.replace(/[.,]/g, "");
  } else if (/,\d{1,2}$/.test(plain)) plain = plain.replace(/\./g, "").replace(",", ".");
  else plain = plain.replace(/,/g, "");
  const times = scale === undefined ? 1 : /l/i.test(scale.trim()[0] ?? "") ? 100_000 : 1000;
  return Math.round(Number(plain) * times * 100) / 100;
};

const PERIODS: readonly (readonly [Pay["period"], RegExp])[] = [
  ["hour", /^(?:hour(?:ly)?|hrs?|h|ph|stunde|std|heure|hora|uur|ora)$/],
  ["day", /^(?:day|daily|pd|tag|jour|día|dia|dag|giorno)$/],
  ["week", /^(?:week(?:ly)?|wk|woche|semaine|semana)$/],
  ["month", /^(?:month(?:ly)?|mth|mo|pm|pcm|monat|mois|mes|mês|maand|mese)$/],
  ["year", /^(?:year(?:ly)?|yr|annum|annual(?:ly)?|pa|jahr|jährlich|an|año|ano|jaar|anno)$/],
];

const periodOf = (raw: string | undefined): Pay["period"] | undefined => {
  if (raw === undefined) return undefined;
  const word = raw
    .toLowerCase()
    .replace(
      /^[\s(+-]*(?:\/|per\s|p\/(?=\w{2})|(?:an?|pro|par|por|al|im|je|each|every)\s|de l['’])?/u,
      "",
    )
    .replace(/[^\p{L}]/gu, "");
  const tail = word.replace(/^(?:gross per|bruttoim)/, "");
  return PERIODS.find(([, names]) => names.test(tail))?.[0];
};

/** How far before its first figure an amount may begin: "CAN$ USD 5". */
const MAX_BEFORE = 12;
const DIGIT = /\d/g;

/** Where to look for the next amount: shortly before the next figure. */
const nextAmount = (raw: string, from: number): number => {
  DIGIT.lastIndex = from;
  const figure = DIGIT.exec(raw);
  return figure ? Math.max(from, figure.index - MAX_BEFORE) : raw.length;
};

/** Amounts of money in a string, ranges as one, in order; figures without any currency as well. */
export const moneyIn = (raw: string, listed = false): Money[] => {
  const found: Money[] = [];
  const next = listed ? SECOND_LOOSE : SECOND;
  FIRST.lastIndex = nextAmount(raw, 0);
  for (let match = FIRST.exec(raw); match; match = FIRST.exec(raw)) {
    const [whole, before, figure = "", scale, after, per] = match;
    const lead = whole.length - whole.trimStart().length;
    next.lastIndex = match.index + whole.trimEnd().length;
    const second = next.exec(raw);
    const [, before2, figure2 = "", scale2, after2, per2] = second ?? [];
    const signs = [after2, after, before2, before].map((sign) => [sign, currencyOf(sign)] as const);
    const worded = signs.find(([sign, code]) => code && /[A-Za-zł]/.test(sign ?? ""));
    const currency = (worded ?? signs.find(([, code]) => code))?.[1];
    // "60-80k": what is said of the second holds for the first, where the first is the smaller figure.
    const low = valueOf(figure, scale ?? (valueOf(figure, undefined) < 1000 ? scale2 : undefined));
    const high = second
      ? valueOf(figure2, scale2 ?? (valueOf(figure2, undefined) < 1000 ? scale : undefined))
      : undefined;
    const bare = signs.every(([, code]) => code === undefined);
    const ranged =
      high !== undefined &&
      high >= low &&
      !(
        bare &&
        /^\s*(?:%|percent|years?|yrs?|months?|hours?|days?|weeks?)\b/i.test(
          raw.slice(next.lastIndex, next.lastIndex + 12),
        )
      );
    const end = ranged ? next.lastIndex : match.index + whole.trimEnd().length;
    const own = ranged
      ? currency
      : (currencyOf(after && /[A-Za-zł]/.test(after) ? after : undefined) ??
        currencyOf(before) ??
        currencyOf(after));
    found.push({
      start: match.index + lead,
      end,
      low,
      high: ranged ? high : undefined,
      currency:
        own ??
        (/l/i.test(scale ?? scale2 ?? "") && !/mil/i.test(scale ?? scale2 ?? "")
          ? "INR"
          : undefined),
      period: periodOf(per) ?? (ranged ? periodOf(per2) : undefined),
      dollar: signs.some(([sign]) => sign?.trim() === "$") && own === "USD" && !worded,
      scaled: scale !== undefined || (ranged && scale2 !== undefined),
    });
    FIRST.lastIndex = nextAmount(raw, Math.max(end, match.index + 1));
  }
  return found;
};
