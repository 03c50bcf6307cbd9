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
/** The letters of the words that were met, one after the other, and where those of a slot are. */
const kept = new Uint8Array(1 << 20);
const starts = new Int32Array(SLOTS);
const lengths = new Uint8Array(SLOTS);
let end = 0;

/** More letters are no word, and are not kept. */
export const MAX_WORD = 60;
/** Codes of the letters of the word that is being read, in plain form. */
export const letters = new Uint8Array(MAX_WORD);

/** Forgets the words that were met: what is known of them changes, or there is no room for more. */
const forget = (): void => {
  if (end > 0) lengths.fill(0);
  end = 0;
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

const isIn = (slot: number, length: number): boolean => {
  if (lengths[slot] !== length) return false;
  const start = starts[slot] ?? 0;
  for (let i = 0; i < length; i += 1) if (kept[start + i] !== letters[i]) return false;
  return true;
};

/** Goes on with the hash of a word by the code of its next letter. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** The slot of the word of which `letters` holds the first `length` codes; `hash` is theirs. */
export const slotOf = (length: number, hash: number): number => {
  const first = hash & (SLOTS - 1);
  if (isIn(first, length)) return first;
  // Two words that lead to one slot stand beside each other.
  const second = first ^ 1;
  if (isIn(second, length)) return second;
  if (end + length > kept.length) forget();
  const slot = lengths[first] !== 0 && lengths[second] === 0 ? second : first;
  const word = String.fromCharCode(...letters.subarray(0, length));
  kept.set(letters.subarray(0, length), end);
  starts[slot] = end;
  lengths[slot] = length;
  end += length;
  met[slot] = word;
  stems[slot] = stemNumber(word);
  marks[slot] = marksOf(word);
  return slot;
};

/** The word in a slot, in plain form. */
export const wordIn = (slot: number): string => met[slot] ?? "";

/** The number of its stem. */
export const stemIn = (slot: number): number => stems[slot] ?? 0;

/** The bits of its sets. */
export const marksIn = (slot: number): number => marks[slot] ?? 0;
