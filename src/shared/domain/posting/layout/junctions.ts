import { headingBook } from "../sections/headingLexicon.ts";
import { matchHeading } from "../sections/headingMatch.ts";
import { isCapitalAt, isFigureAt, isSmallAt } from "../text/chars.ts";
import { plainForm, wordsOf } from "../text/words.ts";
import { CAMEL_NAMES, DOMAIN_ENDINGS, JOINERS, opensItem, opensLine } from "./runOnLexicon.ts";

const GLUE = /[\p{Ll}\p{Lu}\d)\]%+][.!?;:,]?["”’)]?$/u;
const OPENING = /[\p{Lu}\d$£€]/u;

/** True for signs that may open a word where a break was lost: a capital, a figure, a currency. */
const mayOpen = (line: string, at: number): boolean => {
  const code = line.charCodeAt(at);
  if (code < 128) {
    if (code >= 97 && code <= 122) return isColon(line.charCodeAt(at - 1));
    return (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 36;
  }
  return OPENING.test(line.charAt(at));
};

/** True for the signs after which an item may begin with a small letter (":" and ";"). */
const isColon = (code: number): boolean => code === 58 || code === 59;

/** Most lines hold nothing glued: told at once. */
const MAY_GLUE =
  /[a-z)\]%+.!?;:,"'\d][A-Z$]|[a-z)\]%+.!?;:"'][\d]|[A-Z]{2}[a-z]|[;:][a-z]|[^\x20-\x7e]/;

/** True where small letters follow: "SQLKnowledge", "SQLA good eye". */
const isBeforeSmall = (line: string, at: number): boolean => {
  const next = line.charCodeAt(at + 1);
  return isSmallAt(line, next === 32 ? at + 2 : at + 1);
};

/** What stands glued before a capital or a figure: "e." in "experience.5+". */
interface Glue {
  readonly index: number;
  readonly glue: string;
}

const NO_GLUE: readonly Glue[] = [];

const glueIn = (line: string): readonly Glue[] => {
  if (!MAY_GLUE.test(line)) return NO_GLUE;
  const found: Glue[] = [];
  for (let at = 1; at < line.length; at += 1) {
    const before = line.charCodeAt(at - 1);
    if (before === 32 || before === 9 || !mayOpen(line, at)) continue;
    // Within capitals a break can only stand before a capital and a small letter.
    if (isCapitalAt(line, at - 1) && isCapitalAt(line, at) && !isBeforeSmall(line, at)) continue;
    const glue = GLUE.exec(line.slice(Math.max(0, at - 3), at));
    if (glue) found.push({ index: at - glue[0].length, glue: glue[0] });
  }
  return found;
};

const LETTER = /[\p{L}'’]/u;
const MAX_WORD = 30;

const isWordAt = (line: string, at: number): boolean => {
  const code = line.charCodeAt(at) | 32;
  return code < 128
    ? (code >= 97 && code <= 122) || line.charCodeAt(at) === 39
    : LETTER.test(line.charAt(at));
};

/** The word that ends at an offset, back to an earlier junction of small and capital letter. */
const wordBefore = (line: string, end: number): string => {
  let start = end;
  while (start > 0 && end - start < MAX_WORD && isWordAt(line, start - 1)) {
    start -= 1;
    if (isCapitalAt(line, start) && isSmallAt(line, start - 1)) break;
  }
  return line.slice(start, end);
};

/** The word that begins at an offset, up to the next junction of small and capital letter. */
const wordAfter = (line: string, start: number): string => {
  let end = start;
  while (end < line.length && end - start < MAX_WORD && isWordAt(line, end)) {
    if (end > start && isCapitalAt(line, end) && isSmallAt(line, end - 1)) break;
    end += 1;
  }
  return line.slice(start, end);
};

const CAPITALISED = /^\p{Lu}(?:\p{Ll}|['’])/u;
const LOWER_WORD = /\p{Ll}{3,}$/u;
const SMALL_WORD = /^\p{Ll}{3,}$/u;
const ACRONYM = /^\p{Lu}{2,6}s?$/u;
const YEARS = /^\d{1,2}(?:\+|\s?[-–]\s?\d{1,2}\+?)? ?(?:years?|yrs?|Years?|months|Months)\b/;
const AMOUNT = /^\d[\d,.]*(?:\+|%|[-–]\d+)? \p{L}/u;
const OPENS_PHRASE = /^\p{Lu}\p{Ll}+,? \p{Ll}/u;
const LONE_WORD = /^(?:[AI]|A\+) \p{L}\p{L}/u;
/** "… until 10pm": a time of day that a break follows. */
const HOUR = /\d ?[ap]m$/;
const ENTITY = /&#?\w{2,7};$/;
/** "Mesa, AZ": a state or a province, which closes a place. */
const STATE =
  /, (?:A[BKLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSVY]|O[HKNR]|P[AE]|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY])$/;
/** "LLMs", "APIs": the last capital of an abbreviation and its plural. */
const PLURAL = /^\p{Lu}s(?![\p{L}'’])/u;
const SHOUTED = /\p{Lu}{2,} \p{Lu}{2,}$/u;

/** A place where a line break may have been lost between two words that stand glued. */
export interface Junction {
  readonly at: number;
  /**
   * `sure` on its own, `maybe` in a line that is run on elsewhere, `dense` in one that is so all
   * along ("ExcelDriving licence"), `soft` only beside a heading.
   */
  readonly strength: "sure" | "maybe" | "dense" | "soft";
}

/** After a full stop or another closing sign: a sentence begins, unless it is a name or a number. */
const afterSign = (line: string, at: number, left: string, right: string): Junction["strength"] => {
  const before = line.charAt(at - 2);
  const after = line.slice(at, at + 14);
  const version = /\d/.test(before) && /^\d/.test(after);
  const closes =
    LOWER_WORD.test(left) ||
    ACRONYM.test(left) ||
    /[)\]%+\d]/.test(before) ||
    (/^\p{Ll}{2}$/u.test(left) && /[\s\d]/.test(line.charAt(at - 4)));
  if (DOMAIN_ENDINGS.has(plainForm(right))) return "soft";
  const opens =
    CAPITALISED.test(right) ||
    YEARS.test(after) ||
    /^\p{Lu}(?: |\p{Lu})/u.test(after) ||
    AMOUNT.test(after);
  return closes && opens && !version ? "sure" : "soft";
};

/** After a colon: a list begins where what stands before is a heading or opens a list. */
const afterColon = (
  line: string,
  end: number,
  left: string,
  from: number,
): Junction["strength"] => {
  if (!LOWER_WORD.test(left)) return "soft";
  const lead = line.slice(Math.max(from, end - 90), end);
  const sentence = lead.slice(Math.max(0, lead.search(/[.!?]\s[^.!?]*$/)));
  const match = matchHeading(wordsOf(sentence).slice(-12));
  const opens = match !== undefined && (match.coverage >= 0.5 || match.opens);
  return opens && match.kind !== "other" && match.kind !== "about" ? "sure" : "soft";
};

/** How surely a break was lost between two words that stand glued. */
const betweenWords = (
  line: string,
  at: number,
  left: string,
  right: string,
): Junction["strength"] => {
  const tail = line.slice(at, at + 40);
  const before = line.charAt(at - 1);
  if (isFigureAt(tail, 0)) {
    if (headsLine(left)) return "sure";
    if (YEARS.test(tail) && /[\p{Ll})]/u.test(before)) return "sure";
    return SMALL_WORD.test(left) && left.length > 3 && AMOUNT.test(tail) ? "maybe" : "soft";
  }
  if (CAMEL_NAMES.has(plainForm(left + right))) return "soft";
  if (headsLine(left) || headsLine(right) || (left === right && left.length > 2)) return "sure";
  if (LONE_WORD.test(tail)) return SMALL_WORD.test(left) || before === ")" ? "sure" : "soft";
  if (!CAPITALISED.test(right)) {
    return (SMALL_WORD.test(left) || before === ")") && right.length > 2 ? "maybe" : "soft";
  }
  if (SHOUTED.test(line.slice(Math.max(0, at - 24), at))) return "sure";
  if (PLURAL.test(tail)) return "soft";
  // "XGBoost, PySpark": after capitals a break is sure only where a phrase begins.
  const named = ACRONYM.test(left) && !OPENS_PHRASE.test(tail);
  if (!named && (opensItem(tail) || opensLine(right))) return isShortName(left) ? "soft" : "sure";
  if (/[)\]+%]/.test(before)) return "maybe";
  if (ACRONYM.test(left)) return right.length > 3 && OPENS_PHRASE.test(tail) ? "maybe" : "soft";
  if (HOUR.test(line.slice(Math.max(0, at - 5), at))) return "sure";
  if (right.length < 3) return SMALL_WORD.test(left) && left.length > 4 ? "maybe" : "soft";
  if (SMALL_WORD.test(left)) return left.length > 4 && right.length > 3 ? "sure" : "maybe";
  if (isFigureAt(before, 0)) return "maybe";
  const next = /^\S+ ([\p{Ll}'’]+)/u.exec(tail)?.[1];
  const goesOn = next !== undefined && !JOINERS.has(plainForm(next));
  return left.length > 3 && right.length > 3 && goesOn ? "dense" : "soft";
};

/** "McTaggart", "iPhone", "eCommerce": too little before the capital to be a word of its own. */
const isShortName = (left: string): boolean => /^\p{Lu}?\p{Ll}$/u.test(left);

const GLUED_NAME = /[A-Z][a-z]{1,14}[A-Z][A-Za-z]{1,14}/g;

/** Words with a capital inside that a text repeats ("BrightPath"): names, and no lost breaks. */
export const repeatedNames = (text: string): ReadonlySet<string> => {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const [name] of text.matchAll(GLUED_NAME)) (once.has(name) ? twice : once).add(name);
  return twice;
};

/** Places where a sentence or word is followed by a capital or a figure without a space. */
export const junctionsOf = (line: string, names: ReadonlySet<string>): Junction[] => {
  const found: Junction[] = [];
  for (const { index, glue } of glueIn(line)) {
    const at = index + glue.length;
    const sign = /[.!?;:,]["”’)]?$/.exec(glue)?.[0];
    const left = wordBefore(line, index + 1);
    if ("$£€".includes(line.charAt(at))) {
      if (/[\p{Ll}?!.:]$/u.test(glue)) found.push({ at, strength: sign ? "sure" : "maybe" });
      continue;
    }
    const right = wordAfter(line, at);
    if (right.length > 2 && CAPITALISED.test(right) && STATE.test(line.slice(at - 4, at))) {
      found.push({ at, strength: "sure" });
    } else if (sign?.startsWith(":")) {
      found.push({ at, strength: afterColon(line, index + 1, left, found.at(-1)?.at ?? 0) });
    } else if (sign?.startsWith(";") && ENTITY.test(line.slice(Math.max(0, at - 9), at))) {
      found.push({ at, strength: "soft" });
    } else if (sign?.startsWith(";")) {
      found.push({ at, strength: SMALL_WORD.test(left) || left.length > 1 ? "sure" : "soft" });
    } else if (sign?.startsWith(",")) {
      const opens = CAPITALISED.test(right) || LONE_WORD.test(line.slice(at, at + 3));
      found.push({ at, strength: LOWER_WORD.test(left) && opens ? "maybe" : "soft" });
    } else if (sign) {
      found.push({ at, strength: afterSign(line, at, left, right) });
    } else {
      const strength = betweenWords(line, at, left, right);
      const name = /^\p{Lu}/u.test(left) && left !== right && !headsLine(left);
      const named = name && names.has(left + right);
      found.push({ at, strength: named ? "soft" : strength });
    }
  }
  return found;
};

/** True for a word that is a heading by itself ("Requirements"). */
export const headsLine = (word: string): boolean =>
  word.length > 4 && headingBook.at(wordsOf(word), 0)?.value.strength === "strong";
