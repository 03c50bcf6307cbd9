import {
  hashOn,
  letters,
  marksIn,
  marksOf,
  MAX_WORD,
  slotOf,
  stemIn,
  stemNumber,
  wordIn,
} from "./vocabulary.ts";

/** A word in lower case, apostrophes straight and accents dropped, with its place in the string. */
export interface Word {
  readonly text: string;
  /** The number of its stem, 0 where no table of weights made so far knows it. */
  readonly stem: number;
  /** Bits of the sets of words marked so far in which it is. */
  readonly marks: number;
  readonly start: number;
  readonly end: number;
}

const ACCENTS = /\p{M}/gu;
const APOSTROPHES = /[’ʼ`´]/g;
const LETTER = /[\p{L}\p{N}]/u;
// Most words are ASCII and need no accent folding.
const PLAIN = /^[\x20-\x7e]*$/;

/** Lower case, straight apostrophes, no accents: the form in which all lexicons are written. */
export const plainForm = (raw: string): string => {
  const lower = raw.toLowerCase();
  if (PLAIN.test(lower)) return lower.includes("`") ? lower.replaceAll("`", "'") : lower;
  const straight = lower.replace(APOSTROPHES, "'");
  if (PLAIN.test(straight)) return straight;
  return straight.normalize("NFD").replace(ACCENTS, "").replace(/ß/g, "ss");
};

/** For the letters and figures of ASCII their code in lower case, for all other signs 0. */
const LOWER = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[A-Za-z0-9]/.test(sign) ? sign.toLowerCase().charCodeAt(0) : 0;
});

/** Length of the letter or figure at an offset, 0 for any other sign (surrogate pairs count two). */
const letterAt = (raw: string, at: number): number => {
  const code = raw.charCodeAt(at);
  if (code < 128) return LOWER[code] === 0 ? 0 : 1;
  const point = raw.codePointAt(at) ?? 0;
  const char = String.fromCodePoint(point);
  return LETTER.test(char) ? char.length : 0;
};

const APOSTROPHE = 39;
const isApostrophe = (code: number): boolean =>
  code === APOSTROPHE || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0xb4;

/** The words of a string in order; hyphens, slashes and all other signs part words. */
export const wordsOf = (raw: string): Word[] => {
  const words: Word[] = [];
  const { length } = raw;
  let at = 0;
  while (at < length) {
    const start = at;
    let hash = 0;
    let plain = true;
    while (at < length) {
      const code = raw.charCodeAt(at);
      let lower = code < 128 ? (LOWER[code] ?? 0) : 0;
      let step = 1;
      if (lower === 0) {
        if (isApostrophe(code)) {
          // An apostrophe belongs to a word when letters stand on both its sides.
          if (at === start || letterAt(raw, at + 1) === 0) break;
          lower = APOSTROPHE;
        } else {
          step = code < 128 ? 0 : letterAt(raw, at);
          if (step === 0) break;
          plain = false;
        }
      }
      // A word that is too long is not kept: what is written past the end is lost.
      letters[at - start] = lower;
      hash = hashOn(hash, lower);
      at += step;
    }
    if (at === start) {
      at += 1;
      continue;
    }
    if (plain && at - start <= MAX_WORD) {
      const slot = slotOf(at - start, hash);
      const text = wordIn(slot);
      words.push({ text, stem: stemIn(slot), marks: marksIn(slot), start, end: at });
    } else {
      const text = plainForm(raw.slice(start, at));
      words.push({ text, stem: stemNumber(text), marks: marksOf(text), start, end: at });
    }
  }
  return words;
};

/** Bits of the marked sets of which a stretch holds a word. */
export const marksOfWords = (words: readonly Word[]): number => {
  let marks = 0;
  for (const word of words) marks |= word.marks;
  return marks;
};

/** The first words of a stretch, at most so many. */
export const firstOf = (words: readonly Word[], most: number): readonly Word[] =>
  words.length > most ? words.slice(0, most) : words;

/** The words that lie within a stretch, their places counted from its beginning. */
export const wordsWithin = (words: readonly Word[], start: number, end: number): Word[] => {
  const found: Word[] = [];
  for (const word of words) {
    if (word.start >= end) break;
    if (word.start >= start && word.end <= end) {
      const { text, stem, marks } = word;
      found.push({ text, stem, marks, start: word.start - start, end: word.end - start });
    }
  }
  return found;
};
