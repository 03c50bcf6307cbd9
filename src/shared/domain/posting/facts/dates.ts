import type { Placed } from "./found.ts";

/** The first three letters of the months, without accents, in the languages of postings. */
const MONTHS = new Map(
  (
    "jan 1,feb 2,mar 3,apr 4,may 5,jun 6,jul 7,aug 8,sep 9,oct 10,nov 11,dec 12,ene 1,gen 1,fev 2,mrt 3,maa 3,abr 4,avr 4," +
    "mai 5,mei 5,mag 5,maj 5,giu 6,lug 7,ago 8,aou 8,set 9,okt 10,out 10,ott 10,dez 12,dic 12,des 12"
  )
    .split(",")
    .map((pair) => [pair.slice(0, 3), Number(pair.slice(4))] as const),
);
const NAMED_DATE =
  /\b(\d{1,2})(?:st|nd|rd|th|er)?\.?[ -]?(?:of |de )?([A-Za-zäûéçô]{3,10})\.?,?[ -](?:de |del )?(\d{4}|\d{2}(?![\d:]))\b|\b([A-Za-z]{3,9})\.? ?(\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(\d{4})\b/;
const ISO_DATE = /\b(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const SLASHED = /(?<![\d-])(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4}|\d{2})(?![\d-])/;

const pad = (value: number): string => String(value).padStart(2, "0");
const iso = (year: number, month: number, day: number): string | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1990 && year <= 2100
    ? `${String(year)}-${pad(month)}-${pad(day)}`
    : undefined;
const monthOf = (raw: string): number | undefined => {
  const name = raw.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  // "juin" and "juillet" begin alike.
  return name === "juin" ? 6 : MONTHS.get(name.slice(0, 3));
};

/**
 * A calendar date as YYYY-MM-DD with its place. Slashed dates are read month first, unless `dayFirst`
 * or the first figure is above 12; dotted dates are read day first.
 */
export const dateIn = (raw: string, dayFirst: boolean): Placed<string> | undefined => {
  const read = (match: RegExpExecArray, value: string | undefined) =>
    value === undefined
      ? undefined
      : { value, start: match.index, end: match.index + match[0].length };
  const exact = ISO_DATE.exec(raw);
  if (exact) return read(exact, iso(Number(exact[1]), Number(exact[3]), Number(exact[4])));
  const named = NAMED_DATE.exec(raw);
  if (named) {
    const month = monthOf(named[2] ?? named[4] ?? "");
    const day = Number(named[1] ?? named[5]);
    const year = Number(named[3] ?? named[6]);
    if (month) return read(named, iso(year < 100 ? 2000 + year : year, month, day));
  }
  const slashed = SLASHED.exec(raw);
  if (!slashed) return undefined;
  const [first, second] = [Number(slashed[1]), Number(slashed[3])];
  const long = Number(slashed[4]);
  const year = long < 100 ? 2000 + long : long;
  const dayIsFirst = slashed[2] === "." || dayFirst || first > 12;
  return read(slashed, dayIsFirst ? iso(year, second, first) : iso(year, first, second));
};
