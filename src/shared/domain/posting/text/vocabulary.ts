import { stemOf } from "./stems.ts";

/** The numbers of stems, from 1: tables are looked up by them, not by their letters. */
const numbers = new Map<string, number>();

/**
 * Words that were met, each in the slot that its letters lead to, and the numbers of their stems. Most
 * words of a posting are those of others: they are neither made nor looked up again.
 */
const SLOTS = 1 << 16;
const met: string[] = new Array<string>(SLOTS).fill("");
const stems = new Uint16Array(SLOTS);
const marks = new Int32Array(SLOTS);
let used = false;

/** Forgets the words that were met: what is known of them changes. */
const forget = (): void => {
  if (used) met.fill("");
  used = false;
};

/** The number of a stem, which is given one where it has none yet. */
export const numberStem = (stem: string): number => {
  const known = numbers.get(stem);
  if (known !== undefined) return known;
  forget();
  numbers.set(stem, numbers.size + 1);
  return numbers.size;
};

/** The number of a word's stem; 0 where no table knows the stem. */
export const stemNumber = (word: string): number => numbers.get(stemOf(word)) ?? 0;

/** In which of the marked sets each word is. */
const marked = new Map<string, number>();
/** Bits of an integer that is no longer than V8 keeps in one word of memory. */
const MOST_SETS = 30;
let sets = 0;

/**
 * Marks the words of a set, in plain form: gives the bit by which each of them is known from then on,
 * without being looked up again. For words that most of a posting's rows are asked for.
 */
export const markWords = (words: Iterable<string>): number => {
  if (sets === MOST_SETS) throw new Error("There are more sets of words than bits.");
  const bit = 1 << sets;
  sets += 1;
  forget();
  for (const word of words) marked.set(word, (marked.get(word) ?? 0) | bit);
  return bit;
};

/** The bits of the marked sets in which a word is. */
export const marksOf = (word: string): number => marked.get(word) ?? 0;

const APOSTROPHE = 39;

/** For the letters and figures of ASCII their code in lower case, for all other signs 0. */
export const LOWER = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[A-Za-z0-9]/.test(sign) ? sign.toLowerCase().charCodeAt(0) : 0;
});

/** The code that a sign of such a word has in plain form: all others are apostrophes. */
const plainCode = (code: number): number => {
  const lower = code < 128 ? (LOWER[code] ?? 0) : 0;
  return lower === 0 ? APOSTROPHE : lower;
};

/** Goes on with the hash of a word by the code of its next sign in plain form. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
export const hashApostrophe = (hash: number): number => hashOn(hash, APOSTROPHE);

const isSame = (known: string, raw: string, start: number, end: number): boolean => {
  if (known.length !== end - start) return false;
  for (let at = start; at < end; at += 1) {
    if (known.charCodeAt(at - start) !== plainCode(raw.charCodeAt(at))) return false;
  }
  return true;
};

/** The slot of a word of ASCII letters, figures and apostrophes; `hash` is that of its codes. */
export const slotOf = (raw: string, start: number, end: number, hash: number): number => {
  const slot = hash & (SLOTS - 1);
  if (isSame(met[slot] ?? "", raw, start, end)) return slot;
  const codes = Array.from({ length: end - start }, (_, i) => plainCode(raw.charCodeAt(start + i)));
  // Made anew: a slice would keep the whole posting.
  const word = String.fromCharCode(...codes);
  met[slot] = word;
  stems[slot] = stemNumber(word);
  marks[slot] = marksOf(word);
  used = true;
  return slot;
};

/** The word in a slot, in plain form. */
export const wordIn = (slot: number): string => met[slot] ?? "";

/** The number of its stem. */
export const stemIn = (slot: number): number => stems[slot] ?? 0;

/** The bits of its sets. */
export const marksIn = (slot: number): number => marks[slot] ?? 0;
