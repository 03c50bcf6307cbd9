/** What stands before the words of a line: indentation, a list mark, a Markdown heading sign. */
export interface LeadingMark {
  readonly kind: "none" | "bullet" | "ordered";
  /** The sign itself ("•", "-", "1."), by which lists within lists are told apart. */
  readonly sign: string;
  /** Offset in the line at which the words begin. */
  readonly contentStart: number;
  /** Columns before the mark, a tab counted as four. */
  readonly indent: number;
  /** Depth of a Markdown heading, 0 where there is none. */
  readonly hashes: number;
}

const SPACES = /^[\s\u200b\u200c\u200d\ufeff\u2060]*/;
// Signs that are list marks whatever follows them.
const GLYPH =
  /^(?:&bull;|[•●▪◦‣⁃∙○■□◆◇➢➤➔➜→⇒►▶▸▹▻✓✔✅☑✗✦✧❖★☆⭐⚫⚪🔹🔸🔷🔶🔵🔘👉➡✳✴◾◽▫⬥⬧♦⮚\uf0b7\uf0a7\uf076\uf0d8\uf02d][\ufe0e\ufe0f]?)+\s*/u;
// Signs that are list marks when a space follows.
const SIGN = /^(?:[-–—*+·»>~¤§�]|--|o|O|\uf06f)[\s\u200b]+(?=\S)/u;
const TIGHT_SIGN = /^(?:[-–·]|\*(?![*\s]))(?=\p{Lu}|\p{Ll}{3})/u;
const CHECKBOX = /^\[[ xX]?\]\s+/;
const ORDERED =
  /^(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-zA-Z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,2}(?!\s*(?:\+|years?\b|yrs?\b|months?\b|hours?\b|%|million|days?\b|miles?\b|km\b|kg\b|lbs?\b))|#\d{1,2}[.):]?)\s+(?=\S)/;
const TIGHT_ORDERED = /^\(?\d{1,2}[.)](?=\p{Lu}\p{Ll})/u;
const HASHES = /^(#{1,6})(?:\s+|(?=\p{Lu}\p{Ll}+(?:\s+[^#]|$)))/u;
const QUOTE = /^(?:>\s?)+/;

const columns = (blank: string): number => {
  let width = 0;
  for (const char of blank) width += char === "\t" ? 4 : 1;
  return width;
};

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Most lines begin with two letters; "ii.", "iv)" and "xi." are left to the patterns. */
const startsPlain = (line: string): boolean => {
  const code = line.charCodeAt(0);
  return isLetter(code) && !"ivxIVX".includes(line.charAt(0)) && isLetter(line.charCodeAt(1));
};

const NO_MARK: LeadingMark = { kind: "none", sign: "", contentStart: 0, indent: 0, hashes: 0 };

/** Reads the mark of one line (a string without line breaks). */
export const leadingMark = (line: string): LeadingMark => {
  if (startsPlain(line)) return NO_MARK;
  const blank = SPACES.exec(line)?.[0] ?? "";
  let at = blank.length;
  const indent = columns(blank);
  const quote = line.startsWith(">", at) ? QUOTE.exec(line.slice(at, at + 12))?.[0] : undefined;
  if (quote && /\s$/.test(quote)) at += quote.length;
  const head = line.slice(at, at + 40);

  const hashes = head.startsWith("#") ? HASHES.exec(head) : null;
  if (hashes?.[1]) {
    return {
      kind: "none",
      sign: "",
      contentStart: at + hashes[0].length,
      indent,
      hashes: hashes[1].length,
    };
  }
  const tight = TIGHT_SIGN.exec(head);
  // "*In italics*" is no list item.
  const emphasis = tight?.[0] === "*" && line.indexOf("*", at + 1) > 0;
  const bullet = GLYPH.exec(head) ?? SIGN.exec(head) ?? (emphasis ? null : tight);
  if (bullet) {
    let contentStart = at + bullet[0].length;
    contentStart += CHECKBOX.exec(line.slice(contentStart, contentStart + 8))?.[0].length ?? 0;
    contentStart += SPACES.exec(line.slice(contentStart))?.[0].length ?? 0;
    return { kind: "bullet", sign: bullet[0].trim(), contentStart, indent, hashes: 0 };
  }
  const ordered = ORDERED.exec(head) ?? TIGHT_ORDERED.exec(head);
  if (ordered) {
    const contentStart = at + ordered[0].length;
    return { kind: "ordered", sign: ordered[0].trim(), contentStart, indent, hashes: 0 };
  }
  return { kind: "none", sign: "", contentStart: at, indent, hashes: 0 };
};

/** The kind of an ordered mark ("1.", "a)", "iv."), by which levels of numbering are told apart. */
export const markFamily = (sign: string): string => {
  if (/^\(?\d/.test(sign)) return "1";
  if (/^\(?[ivx]{2,}/.test(sign)) return "i";
  if (/^\(?[a-z]/.test(sign) && sign !== "o") return "a";
  if (/^\(?[A-Z]/.test(sign) && sign !== "O") return "A";
  return sign;
};

/** True for a line that only carries a list mark: its words stand on the next line. */
export const isBareMark = (line: string): boolean => {
  if (startsPlain(line)) return false;
  const bare = line.trim();
  return (
    bare.length > 0 &&
    bare.length <= 4 &&
    /^(?:[•●▪◦‣⁃∙○■□◆◇➢➤►▶▸✓✔✅☑❖·o*-]|\(?\d{1,2}[.)]|[a-z][.)])$/u.test(bare)
  );
};

const RULE = /^(?:[-–—_=*~+#.•·]\s?){3,}$/u;

/** A ruled line ("-----", "=====", "* * *"); `level` is the heading level it gives the line above. */
export const ruleLevel = (line: string): 0 | 1 | 2 => {
  if (startsPlain(line)) return 0;
  const bare = line.trim();
  if (bare.length < 3 || bare.length > 200 || !RULE.test(bare)) return 0;
  return bare.startsWith("=") ? 1 : 2;
};
