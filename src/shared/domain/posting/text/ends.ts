import { isSpaceAt } from "./chars.ts";

/** Signs of emphasis and rules that may stand after a colon. */
const SIGNS = "-–—*_";
/** Closing signs that may stand after a stop. */
const CLOSING = '"”’)';

/** The last sign of a text, a closing one after it left aside. */
const lastSign = (text: string): string => {
  const last = text.charAt(text.length - 1);
  return last !== "" && CLOSING.includes(last) ? text.charAt(text.length - 2) : last;
};

const isOneOf = (signs: string, sign: string): boolean => sign !== "" && signs.includes(sign);

/** True for a text that ends in a colon, signs of emphasis and rules after it left aside. */
export const endsInColon = (text: string): boolean => {
  let at = text.length - 1;
  while (at > 0 && SIGNS.includes(text.charAt(at))) at -= 1;
  while (at > 0 && isSpaceAt(text, at)) at -= 1;
  const last = text.charAt(at);
  return last === ":" || last === "：";
};

/** True for a text that ends in a full stop, a semicolon or a comma, a closing sign after it or not. */
export const endsInStop = (text: string): boolean => isOneOf(".;,", lastSign(text));

/** True for a text that trails off ("…"). */
export const endsInDots = (text: string): boolean => text.endsWith("...") || text.endsWith("…");

/** True for a text that ends as a sentence does. */
export const endsSentence = (text: string): boolean => isOneOf(".!?", lastSign(text));
