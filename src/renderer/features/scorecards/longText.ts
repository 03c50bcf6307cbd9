/** From this length on a text fills its field, and measuring it at each key would be felt. */
const long = 4_000;

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * How a field of this text is laid out: the browser finds size and direction of a short one anew
 * at each key; a long one keeps its size and goes by its first letter, as `dir=auto` does.
 */
export function layoutOf(text: string): { isLong: boolean; dir: "auto" | "ltr" | "rtl" } {
  if (text.length < long) return { isLong: false, dir: "auto" };
  const first = /\p{L}/u.exec(text)?.[0] ?? "";
  return { isLong: true, dir: rightToLeft.test(first) ? "rtl" : "ltr" };
}
