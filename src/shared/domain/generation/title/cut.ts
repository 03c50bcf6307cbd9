import { isFunctionWord, isHanging } from "./endings.ts";

/** A title has at most so many words. */
export const MAX_TITLE_WORDS = 7;

/** What follows explains, narrows or lists examples: a title ends before it. */
const EXPLAINS =
  /\s*(?:[;:(]|[.!?](?=\s|$)|\s[–—]|—|\s-\s|,\s(?:in|at|at least|paid|si possible|wenn möglich)(?=\s|$)|\s(?:or|and) (?:similar|equivalent|its equivalent|thereabouts|so|the like)(?=[,.]|$)|\s(?:of|in|for|with)? ?the following\b|\s(?:or|and) (?:an? |any |other |in )*(?:closely )?(?:related|similar|equivalent|comparable)(?: [\p{L}-]+){1,2}(?=[,.;]|$)|\s(?:built|based|made|written|designed|developed) (?:on|for|in|by|with|from|to|around)(?=\s)|,?\s(?:including|such as|e\.g\.|for example|so that|so|because|where|which|who|whose|that|while|whether|unless|though|although|but|preferably|ideally|especially|particularly|in particular|mostly|mainly|rather than|in order to|based on|as well as|as required|and able to|and (?:can|you|we|it|how|to|able|know)|or (?:to|learn|willing|able)|yourself|itself|themselves|or (?:in|of|as|with|be|otherwise|not|willing|eligible|due|keen|happy|ready|able|working)|if|when|without|not|even|like|plus|some of|(?:most|half|three|two|one|some|\d+) of (?:it|them|which)|(?:good |strong |well )?enough(?= to)|is|are|was|would|will|have|has|you|we|they|they're|we'd|we'll|you'd|you'll|it|since|until|before(?= \S)|after|incl\.?|inc\.?|ie|i\.e\.|aber|wäre|wären|sofern|dass|enough to|please|helps|goes|shall|must|requires?|matters? more|that's|who's|ensuring|both|relating to|adhering to|according to|to ensure|to achieve|to be|sowie|um|welche[rs]?|vorzugsweise|auch|qui|notamment|preferiblemente|que)(?=\s|$))/iu;

const SOFT =
  /^(?:robust|scalable|complex|highly|impactful|modern|high-quality|fast-paced|dynamic|various|multiple|several|different|key|new|existing|best|state-of-the-art|advanced|overall|successful|quality|effective|innovative|cutting-edge|end-to-end|mission-critical|related|relevant|other|similar|true|truly|own|real|varied|wide|diverse|full)$/;

/** True for a qualifier that can be left out without changing what is asked. */
export const isSoft = (word: string): boolean => SOFT.test(word.replace(/,$/, ""));

const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/\bmachine[- ]learning\b/gi, "ML"],
  [/\bnatural language processing\b/gi, "NLP"],
  [/\bartificial intelligence\b/gi, "AI"],
  [/\buser experience\b/gi, "UX"],
  [/\bcontinuous integration\b/gi, "CI"],
  [/\blarge language models\b/gi, "LLMs"],
  [/\bequivalent experience\b/gi, "equivalent"],
  [/\brelated to\b/gi, "on"],
  [/\s*\/\s*/g, "/"],
];

const PREPOSITION =
  /^(?:of|for|in|with|on|across|within|from|through|by|at|using|to|under|over|between|into|as|about|around|during|against|towards?|per|via|than|mit|von|für|bei|auf|im|am|zur|zum|pour|dans|avec|en|sur|de|du|des|para|con|del)$/i;
const OPEN_TAIL = /\s(?:for|in|with|on|to|from|by|at|through) (?:the|an?) [\p{L}-]+$/iu;
const CONJUNCTION = /^(?:and|or|&|und|oder|et|ou|y|o)$/i;

/** Objects so vague that a title is better without them. */
const VAGUE =
  /\s(?:to|with|of|for|from|by|in|on|about|at)(?: (?:the|a|an|our|your|other|all|their|some|any|many|each))* (?:people|others|someone|somebody|anyone|everyone|them|things?|something|it|us|you|members?|ones?|team|role|position|field|area|kinds?|types?|work|levels?|time|same)$/i;

export const wordsIn = (raw: string): string[] => raw.split(/\s+/).filter((word) => word !== "");

/** The phrase up to where explanations begin, without closing signs. */
export const headOf = (raw: string): string => {
  let from = 0;
  for (;;) {
    const match = EXPLAINS.exec(raw.slice(from));
    if (!match) break;
    const head = raw.slice(0, from + match.index);
    // "working without a ticket" is cut nowhere, "discovery without a script" is.
    const least = head.endsWith("ing") && /^,?\s(?:without|not|even|like)$/i.test(match[0]) ? 2 : 1;
    if (wordsIn(head).length >= least && !/^[^\p{L}]*$/u.test(head)) return trimmed(head);
    from += match.index + match[0].length;
  }
  return trimmed(raw);
};

/** A text without signs and function words at its ends; whole brackets stay. */
export const trimmed = (raw: string): string => {
  let text = raw.replace(/^[\s,;:.!?*_"“”•·–—-]+|[\s,;:.!?*_"“”–—-]+$/gu, "");
  for (;;) {
    const words = wordsIn(text);
    const last = words.at(-1);
    if (last === undefined || words.length < 2 || !isFunctionWord(last.replace(/[,;:]+$/, "")))
      break;
    text = words
      .slice(0, -1)
      .join(" ")
      .replace(/[,;:–—-]+$/u, "");
  }
  return text.replace(/[\s,;:.]+$/u, "");
};

const balanced = (text: string): boolean =>
  (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0) &&
  (text.match(/["“”]/g)?.length ?? 0) % 2 === 0;

const isWhole = (text: string): boolean => {
  const last = wordsIn(text).at(-1);
  return last !== undefined && !isHanging(last) && balanced(text);
};

/** The longest beginning that ends where a phrase ends. */
const beginning = (words: readonly string[], most: number): string | undefined => {
  for (const kinds of [[PREPOSITION], [PREPOSITION, CONJUNCTION]]) {
    for (let end = Math.min(most, words.length - 1); end >= 1; end -= 1) {
      const next = words[end] ?? "";
      const before = words.slice(0, end).join(" ");
      const parts = kinds.some((kind) => kind.test(next));
      // "valve, pump or pressure equipment design": a list before its last member is not cut.
      const splitsList =
        before.includes(",") &&
        words.slice(end).some((word) => CONJUNCTION.test(word)) &&
        CONJUNCTION.test(next);
      if (!parts || splitsList || (end === 1 && before.length < 4)) continue;
      const text = trimmed(before);
      // "a manufacturing" or processing business; "reading plans and sitting" where?
      if (CONJUNCTION.test(next) && end > 1 && (words[end - 1] ?? "").endsWith("ing")) continue;
      if (end > 3 && /\s(?:and|or) \p{Ll}+ing$/u.test(text)) continue;
      // "Python for the analysis" of what? Rather "Python".
      if (/^of$/i.test(next) && OPEN_TAIL.test(text)) continue;
      // "knowledge, care" for whom? A list of two needs its conjunction.
      if (/^[^,]+, [^,]+$/.test(text) && !/\s(?:and|or)\s/.test(text)) continue;
      if (isWhole(text)) return text;
    }
  }
  return undefined;
};

/** The members of a list "A, B and C", where the phrase is one. */
const membersOf = (phrase: string): { members: string[]; joint: string } | undefined => {
  const match = /,? (and|or|und|oder|et|ou|y|o|&) (?!.* (?:and|or) )/i.exec(phrase);
  const members = (
    match
      ? `${phrase.slice(0, match.index)}, ${phrase.slice(match.index + match[0].length)}`
      : phrase
  )
    .split(/,\s+/)
    .map(trimmed)
    .filter((member) => member !== "");
  return members.length < 2 ? undefined : { members, joint: match?.[1] ?? "and" };
};

const fewer = (phrase: string, most: number): string | undefined => {
  const list = membersOf(phrase);
  if (!list) return undefined;
  const { members, joint } = list;
  for (let count = members.length - 1; count >= 2; count -= 1) {
    const kept = [...members.slice(0, count - 1), members.at(-1) ?? ""];
    const text = `${kept.slice(0, -1).join(", ")} ${joint} ${kept.at(-1) ?? ""}`;
    if (wordsIn(text).length <= most && kept.every(isWhole)) return text;
  }
  const single = [members.at(-1) ?? "", members[0] ?? ""].find(
    (member) => isWhole(member) && wordsIn(member).length <= most && wordsIn(member).length >= 1,
  );
  return single;
};

/** "findings to people" without the people. */
export const withoutVague = (raw: string): string => {
  let phrase = raw;
  for (let i = 0; i < 2; i += 1) {
    const short = phrase.replace(VAGUE, "");
    if (short === phrase || wordsIn(short).length === 0 || !isWhole(short)) break;
    phrase = short;
  }
  return phrase;
};

/** "knowledge, care" for whom? A list of two needs its conjunction; qualifiers are no list. */
const withoutSecond = (phrase: string): string => {
  const first = /^([^,]+), [^,]+$/.exec(phrase)?.[1];
  return first === undefined || /\s(?:and|or|und|oder|et|ou|y|o)\s/.test(phrase) || !isWhole(first)
    ? phrase
    : first;
};

/** Takes soft adjectives out, from the left, until the phrase is short enough. */
const plainer = (words: readonly string[], most: number): string[] => {
  const kept = [...words];
  for (let i = 0; i < kept.length && kept.length > most;) {
    // "laws related to health" needs the word that joins.
    if (isSoft(kept[i] ?? "") && !PREPOSITION.test(kept[i + 1] ?? "")) kept.splice(i, 1);
    else i += 1;
  }
  return kept;
};

/**
 * A phrase in at most `most` words that ends where a phrase of the language ends; undefined where
 * there is no such beginning.
 */
export const fitted = (raw: string, most: number): string | undefined => {
  let phrase = withoutSecond(withoutVague(raw));
  if (wordsIn(phrase).length <= most && isWhole(phrase)) return phrase;
  for (const [long, short] of SHORTER) {
    if (wordsIn(phrase).length > most) phrase = phrase.replace(long, short);
  }
  const words = plainer(wordsIn(phrase), most);
  const text = words.join(" ");
  if (words.length <= most && isWhole(text)) return text;
  const list = words.findIndex((word) => word.endsWith(","));
  const link = words.findIndex((word, i) => i > 0 && PREPOSITION.test(word));
  // "tools for search, analysis and reports": the list belongs to what stands before it.
  const isWithin = link > 0 && link < list;
  const listed = list >= 0 && list < most && !isWithin ? fewer(text, most) : undefined;
  return (
    (listed !== undefined && wordsIn(listed).length > 1 ? listed : undefined) ??
    beginning(words, most) ??
    listed ??
    lastWords(words, most)
  );
};

/** A long run of qualifiers before one noun: the noun with the qualifiers next to it. */
const lastWords = (words: readonly string[], most: number): string | undefined => {
  const end = words.findIndex(
    (word, i) => i > 0 && (PREPOSITION.test(word) || CONJUNCTION.test(word)),
  );
  const head = end === -1 ? words : words.slice(0, end);
  const kept = trimmed(head.slice(-most).join(" "));
  return kept !== "" && isWhole(kept) ? kept : undefined;
};
