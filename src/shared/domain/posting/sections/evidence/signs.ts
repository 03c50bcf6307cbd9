/** What a row or a sentence shows that is no word, by the number that it has in all tables. */
export type Sign = number;

/** No sign, which no table weighs. */
export const NO_SIGN: Sign = 0;

const names: string[] = [""];
const known = new Map<string, Sign>();

/** The sign of a name as the tables write it ("!bold", "^-ing"). Made once: strings cost more. */
export const signNamed = (name: string): Sign => {
  const own = known.get(name);
  if (own !== undefined) return own;
  known.set(name, names.length);
  names.push(name);
  return names.length - 1;
};

/** The name of a sign, under which its weight is counted. */
export const nameOfSign = (sign: Sign): string => names[sign] ?? "";

const joined = new Map<string, Map<string, Sign>>();

/** The sign named "!head tail"; no string is made for it but the first time. */
export const signOf = (head: string, tail: string): Sign => {
  const tails = joined.get(head) ?? new Map<string, Sign>();
  const own = tails.get(tail);
  if (own !== undefined) return own;
  const sign = signNamed(`!${head} ${tail}`);
  tails.set(tail, sign);
  joined.set(head, tails);
  return sign;
};
