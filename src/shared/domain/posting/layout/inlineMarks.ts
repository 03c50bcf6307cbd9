import type { LeadingMark } from "./marks.ts";

const NOT_ASCII = /[^\x00-\x7f]/;
const ANY_SIGN = /\s[-–*·]\s/;
const INLINE_GLYPH = /\s?(?:[•●▪■◦‣∙►➢✓✔✅❖➤▸]|&bull;)(?=\s{0,3}\S)/gu;
/** "… duties: *bend down *lift 35 lbs." */
const TIGHT_STAR = /(?<=\s)\*(?=\p{L})(?![^*]{0,200}\*\*)/gu;
const INLINE_SIGN = /(?<=\S)\s+([-–*·])\s+(?=[\p{Lu}\d])/gu;

/** List marks that stand glued to the item before: "Benefits- Casual", "field.-Experience", "work;·  A". */
const GLUED: readonly (readonly [sign: string, glued: RegExp])[] = [
  ["-", /(?<=[\p{L}\d.)!?%+])-\s(?=[\p{Lu}\d])/gu],
  ["-", /(?<=[.;:])-(?=[\p{Lu}\d])/gu],
  ["·", /·\s{2,}(?=\S)/gu],
  ["§", /§\s{2,}(?=\S)/gu],
];
const MIN_GLUED = 3;

/** Places of list marks that stand glued to what is before them, where a line has several. */
const gluedCuts = (line: string): number[] =>
  GLUED.filter(([sign]) => isOften(line, sign))
    .map(([, glued]) => Array.from(line.matchAll(glued), ({ index }) => index))
    .filter((places) => places.length >= MIN_GLUED && line.length / (places.length + 1) >= 15)
    .flat();

/** True for a line that holds a sign as often as it takes to be a list mark. */
const isOften = (line: string, sign: string): boolean => {
  let count = 0;
  for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) {
    count += 1;
    if (count >= MIN_GLUED) return true;
  }
  return false;
};

/** Places where a list mark stands within a line. */
export const markCuts = (line: string, own: LeadingMark): number[] => {
  const glyphs: number[] = [];
  if (NOT_ASCII.test(line) || line.includes("&bull;")) {
    for (const match of line.matchAll(INLINE_GLYPH)) {
      if (match.index > 0) glyphs.push(match.index + (/^\s/.test(match[0]) ? 1 : 0));
    }
  }
  if (glyphs.length > 0) {
    const head = line.slice(0, glyphs[0]);
    const listed = own.kind === "bullet" || /:\s*$/.test(head);
    if (glyphs.length > 1 || listed || !ANY_SIGN.test(line))
      return line.length / (glyphs.length + 1) >= (listed ? 5 : 28) ? glyphs : [];
  }
  const stars = line.includes("*") ? [...line.matchAll(TIGHT_STAR)].map(({ index }) => index) : [];
  if (stars.length >= 3 && line.length / (stars.length + 1) >= 15) return stars;
  const glued = gluedCuts(line);
  if (glued.length > 0) return glued;
  if (!ANY_SIGN.test(line)) return [];
  const bySign = new Map<string, { places: number[]; ended: number }>();
  for (const match of line.matchAll(INLINE_SIGN)) {
    const sign = match[1] ?? "";
    const own = bySign.get(sign) ?? { places: [], ended: 0 };
    own.places.push(match.index + match[0].indexOf(sign));
    if (/[.;:,]/.test(line.charAt(match.index - 1))) own.ended += 1;
    bySign.set(sign, own);
  }
  for (const [sign, { places, ended }] of bySign) {
    const long = line.length / (places.length + 1) >= 25;
    const continues = own.sign === sign && long;
    if (continues || (long && places.length >= 3) || (long && ended >= 2)) return places;
  }
  return [];
};

const INLINE_NUMBER = /(?:(?<![\w.,-])\(?|(?<=\p{Ll}))(\d{1,2})[.)]\s?(?=[\p{Lu}\d])/gu;

/** Places where a numbered list runs on within a line: 1. … 2. … 3. … */
export const numberCuts = (line: string): number[] => {
  const cuts: number[] = [];
  if (!line.includes("2.") && !line.includes("2)")) return cuts;
  let expected = 1;
  for (const match of line.matchAll(INLINE_NUMBER)) {
    if (Number(match[1]) !== expected) continue;
    expected += 1;
    if (match.index > 0) cuts.push(match.index);
  }
  return expected >= 3 ? cuts : [];
};
