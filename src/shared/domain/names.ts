const letterFolds: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ħ: "h",
  ŧ: "t",
  ı: "i",
};

/**
 * A text as it is looked for: lower case, without accents, letters that Unicode does not
 * decompose ("ł", "ø") written in ASCII, white space folded.
 */
export function searchable(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łøđðþßæœħŧı]/gu, (letter) => letterFolds[letter] ?? letter)
    .replace(/\s+/gu, " ")
    .trim();
}

/** Up to two letters that stand for a person: the first of the first and of the last word. */
export function initials(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /\p{L}|\p{N}/u.test(word));
  const firstOf = (word: string | undefined) => word?.match(/\p{L}|\p{N}/u)?.[0] ?? "";
  const last = words.length > 1 ? words.at(-1) : undefined;
  return (firstOf(words[0]) + firstOf(last)).toLocaleUpperCase("en");
}

/** Names in labels are cut to this many characters, so that a label fits a menu. */
const longestName = 60;

/** A name short enough for a label or a sentence, cut between characters. */
export function shortName(name: string): string {
  const characters = Array.from(new Intl.Segmenter("en").segment(name), (part) => part.segment);
  return characters.length <= longestName
    ? name
    : `${characters.slice(0, longestName - 1).join("")}…`;
}
