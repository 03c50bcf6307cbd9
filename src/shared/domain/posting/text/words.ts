/** A word in lower case, apostrophes straight and accents dropped, with its place in the string. */
export interface Word {
  readonly text: string;
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

/** 1 for the letters and figures of ASCII. */
const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Length of the letter or figure at an offset, 0 for any other sign (surrogate pairs count two). */
const letterAt = (raw: string, at: number): number => {
  const code = raw.charCodeAt(at);
  if (code < 128) return ASCII_WORD[code] ?? 0;
  const point = raw.codePointAt(at) ?? 0;
  const char = String.fromCodePoint(point);
  return LETTER.test(char) ? char.length : 0;
};

const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0xb4;

/** Where the letters and figures from an offset on end. */
const endOfRun = (raw: string, from: number): number => {
  let at = from;
  while (at < raw.length) {
    const code = raw.charCodeAt(at);
    const step = code < 128 ? (ASCII_WORD[code] ?? 0) : letterAt(raw, at);
    if (step === 0) break;
    at += step;
  }
  return at;
};

/** True for a word of small ASCII letters, figures and straight apostrophes. */
const isPlain = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 122 || code === 96 || (code >= 65 && code <= 90)) return false;
  }
  return true;
};

/** The words of a string in order; hyphens, slashes and all other signs part words. */
export const wordsOf = (raw: string): Word[] => {
  const words: Word[] = [];
  const lower = raw.toLowerCase();
  // A few letters are longer in lower case; places would not be the same then.
  const aligned = lower.length === raw.length;
  let at = 0;
  while (at < raw.length) {
    const start = at;
    at = endOfRun(raw, start);
    if (at === start) {
      at += 1;
      continue;
    }
    // An apostrophe belongs to a word when letters stand on both its sides.
    while (at < raw.length && isApostrophe(raw.charCodeAt(at))) {
      const end = endOfRun(raw, at + 1);
      if (end === at + 1) break;
      at = end;
    }
    const text = aligned ? lower.slice(start, at) : raw.slice(start, at);
    words.push({ text: isPlain(text) ? text : plainForm(text), start, end: at });
  }
  return words;
};

/** The words that lie within a stretch, their places counted from its beginning. */
export const wordsWithin = (words: readonly Word[], start: number, end: number): Word[] => {
  const found: Word[] = [];
  for (const word of words) {
    if (word.start >= end) break;
    if (word.start >= start && word.end <= end) {
      found.push({ text: word.text, start: word.start - start, end: word.end - start });
    }
  }
  return found;
};
