const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const FIGURE = /\d/;
const SPACE = /\s/;
const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;

/** True where a capital stands at an offset. Most text is ASCII, and told without a pattern. */
export const isCapitalAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text.charAt(at));
};

/** True where a small letter stands at an offset. */
export const isSmallAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 97 && code <= 122 : SMALL.test(text.charAt(at));
};

/** True where one of the figures 0 to 9 stands at an offset. */
export const isFigureAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** True where a space, a tab or a line break stands at an offset. */
export const isSpaceAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(text.charAt(at));
};

/** True where a letter or a figure of any script stands at an offset. */
export const isWordAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) {
    const small = code | 32;
    return (small >= 97 && small <= 122) || (code >= 48 && code <= 57);
  }
  return LETTER_OR_FIGURE.test(text.charAt(at));
};

/** True for a text that holds one of the figures 0 to 9. */
export const hasFigure = (text: string): boolean => FIGURE.test(text);

/** True for a text of figures and nothing else. */
export const isFigures = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) if (!isFigureAt(text, at)) return false;
  return text.length > 0;
};

/** True for a text that holds a small letter. */
export const hasSmall = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) if (isSmallAt(text, at)) return true;
  return false;
};

/** Number of stretches of a text that spaces part. */
export const countParts = (text: string): number => {
  let count = 0;
  let within = false;
  for (let at = 0; at < text.length; at += 1) {
    const space = isSpaceAt(text, at);
    if (!space && !within) count += 1;
    within = !space;
  }
  return count;
};
