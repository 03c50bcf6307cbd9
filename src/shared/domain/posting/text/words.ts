/** A word in lower case, apostrophes straight and accents dropped, with its place in the string. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’ʼ`´][\p{L}]+)*/gu;
const ACCENTS = /\p{M}/gu;
const APOSTROPHES = /[’ʼ`´]/g;
// Most words are ASCII and need no accent folding.
const PLAIN = /^[\x20-\x7e]*$/;

/** Lower case, straight apostrophes, no accents: the form in which all lexicons are written. */
export const plainForm = (raw: string): string => {
  const lower = raw.toLowerCase();
  if (PLAIN.test(lower)) return lower.replace(APOSTROPHES, "'");
  return lower.normalize("NFD").replace(ACCENTS, "").replace(APOSTROPHES, "'").replace(/ß/g, "ss");
};

/** The words of a string in order; hyphens, slashes and all other signs part words. */
export const wordsOf = (raw: string): Word[] => {
  const words: Word[] = [];
  for (const match of raw.matchAll(WORD)) {
    words.push({
      text: plainForm(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return words;
};
