/** A word in plain form (lower case, no accents, straight apostrophes) with its place in the text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /(?:(?<![\p{L}\p{N}])\.)?[\p{L}\p{N}]+(?:['’&][\p{L}\p{N}]+)*(?:\.js\b)?[+#]*/giu;
const ASCII = /^[\x20-\x7e]*$/;

/** Lower case without accents, with straight apostrophes and "ss" for "ß". */
export const plain = (raw: string): string => {
  const lower = raw.toLowerCase();
  return ASCII.test(lower)
    ? lower
    : lower.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/g, "'").replace(/ß/g, "ss");
};

/** The words of a text in order. "c++", "c#", ".net", "node.js" and "p&l" are words. */
export const tokensOf = (raw: string): Token[] =>
  Array.from(raw.matchAll(WORD), (match) => ({
    text: plain(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** A text as it is compared: its words in plain form, parted by single spaces. */
export const comparable = (raw: string): string =>
  tokensOf(raw)
    .map(({ text }) => text)
    .join(" ");

const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that hold a sentence together in English, German, French and Spanish. */
export const functionWords = wordSet(`
  a an and the of in with or for to on at by as is are be been being was were you your you're you've you'll we our us
  they their them it its this that these those who which what when where while if so not no any all both each every
  other more most some such than then also from into about across through within over under between per via can
  will would should could must may might do does did have has had having i me my one two
  und oder der die das den dem des ein eine einer eines einem einen mit von vom zu zum zur im am auf bei fur als sowie
  auch ist sind wir sie du ihr ihre
  et ou le la les un une des du de au aux en dans avec pour par sur vous nous est sont votre vos
  y o el los las del con para por su sus una al que se
`);

/** Words of postings that say that a thing is asked for, not what it is. */
const askingWords = wordSet(`
  experience experienced experiences strong year years month months ability able skill skills skilled knowledge plus
  preferred required requirement requirements including include includes excellent proven demonstrated demonstrable good
  great solid deep understanding familiarity familiar proficiency proficient fluent fluency working work worked
  professional industry related relevant similar equivalent least minimum ideally preferably highly bonus nice
  background exposure track record desire willingness willing passion passionate comfortable confident advanced basic
  sound thorough extensive hands using use used well etc role position field area areas need needs
  kenntnisse erfahrung berufserfahrung gute sehr jahre mindestens idealerweise vorteil
  experience connaissance connaissances maitrise bonne excellente ans minimum
  experiencia conocimientos conocimiento manejo anos minimo
`);

const ENDINGS =
  /(?:ements?|ments?|ations?|itions?|ions?|ings?|ances?|ences?|ships?|ness|ers?|ors?|ically|ical|ies|ive|al|ly|ed|es|s|e|y)$/;

/** A word without its ending, so that "managing", "manager" and "management" are one. */
export const stemOf = (word: string): string => {
  const stem = word.replace(ENDINGS, "");
  return stem.length >= 4 ? stem : word.replace(/s$/, "");
};

/** True for words that hold a sentence together or say only that something is asked for. */
export const isEmptyWord = (word: string): boolean =>
  functionWords.has(word) || askingWords.has(word);

/** What a text is about: the stems of its words, without those that every requirement holds. */
export const contentStems = (tokens: readonly Token[]): Set<string> => {
  const stems = new Set<string>();
  for (const { text } of tokens) {
    if (isEmptyWord(text) || /^\d/.test(text)) continue;
    stems.add(stemOf(text));
  }
  return stems;
};

/** Shared members over the members of the smaller set; 0 when one is empty. */
export const overlapOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of small) if (large.has(one)) shared += 1;
  return small.size === 0 ? 0 : shared / small.size;
};

/** Shared members against the mean size of both sets, 0 to 1. */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
};
