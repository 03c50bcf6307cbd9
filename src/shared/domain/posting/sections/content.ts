import {
  ASK_FIRST,
  ASK_LAST,
  BENEFIT_FIRST,
  contentBook,
  DUTY_FIRST,
  DUTY_FORMS,
  QUALITY,
  type Topic,
} from "./contentLexicon.ts";
import { isFigures } from "../text/chars.ts";
import { markWords } from "../text/vocabulary.ts";
import type { Word } from "../text/words.ts";

/** Points for each topic that a stretch of text may speak of. */
export type Scores = Record<Topic, number>;

const NUMBERS = markWords(
  "one two three four five six seven eight nine ten ein zwei drei vier funf un deux trois dos tres cinco several couple".split(
    " ",
  ),
);
const YEARS = markWords("year years yr yrs months jahr jahre jahren ans annees anos".split(" "));
const PAST = new Set(["ago", "old", "later"]);
/** Words at the beginning among which an amount is looked for, and years after it. */
const MOST_BEFORE = 6;
const MOST_BETWEEN = 4;

/** True where a line opens with an amount of years ("At least 3 or more years running …"). */
const saysYears = (words: readonly Word[]): boolean => {
  let from = -1;
  const most = Math.min(words.length, MOST_BEFORE + MOST_BETWEEN);
  for (let i = 0; i < most; i += 1) {
    const word = words[i];
    if (word === undefined) return false;
    if (from < 0) {
      if (i >= MOST_BEFORE) return false;
      const { text, marks } = word;
      if ((marks & NUMBERS) !== 0 || (text.length <= 2 && isFigures(text))) from = i;
    } else if (i > from + MOST_BETWEEN) return false;
    else if ((word.marks & YEARS) !== 0) return !PAST.has(words[i + 1]?.text ?? "");
  }
  return false;
};

const ARTICLES = new Set(["a", "an", "the", "some", "any", "your", "one"]);
const LEADS = new Set([...ARTICLES, "to", "then", "also", "further", "previous"]);
/** A duty in French or Spanish opens with an infinitive, one in German ends with it. */
const INFINITIVE = /^\p{Ll}{2,}(?:[aei]r|re)$/u;
const AFTER_INFINITIVE = new Set(
  "a al au aux con d' de del des du el en et l' la las le les los nos nuestros sur tu un una une vos y".split(
    " ",
  ),
);
const GERMAN_VERB = /^\p{Ll}{2,}(?:en|ern|eln)$/u;
const GERMAN = markWords(
  "und der die das den dem von vom zum zur bis mit bei fur im am des was".split(" "),
);
/** "Wartung von …", "Pflege der …": a German duty as a noun. */
const GERMAN_NOUN =
  /^\p{Ll}{4,}(?:ung|ungen|pflege|suche|fuhrung|arbeit|umbau|montage|betrieb)$|^(?:pflege|umbau|montage|prufen|aufbau|abbau|verkauf|einkauf|betrieb)$/u;
const GERMAN_AFTER = new Set(
  "von der des und an bei zur zum aller im mit unserer eigener".split(" "),
);
const TELLS = new Set(["the", "this", "they", "reporting", "he", "she"]);
const COMPANY =
  /^(?:company|team|firm|group|organi[sz]ation|business|department|platform|product|school|hospital)$/;

/** "The Programme Director oversees …": a job's name and a verb of work after it. */
const tellsDuty = (words: readonly Word[]): boolean => {
  if (words.slice(1, 4).some((word) => COMPANY.test(word.text))) return false;
  return words
    .slice(1, 9)
    .some(
      ({ text }) =>
        /[^s]s$/.test(text) &&
        (DUTY_FIRST.has(text.slice(0, -1)) || DUTY_FIRST.has(text.slice(0, -2))),
    );
};

/** Words before the one that tells what an item is about: "A strong eye", "Effectively manage". */
const opening = (words: readonly Word[]): number => {
  const first = words[0]?.text ?? "";
  return LEADS.has(first) || (first.endsWith("ly") && first.length > 4) ? 1 : 0;
};

/** Points for the words with which a line begins and ends: the shape of what asks or tells a duty. */
const addShape = (scores: Scores, words: readonly Word[], raw: string): void => {
  const first = words[0]?.text ?? "";
  const at = opening(words);
  const head = words[at]?.text ?? "";
  const next = words[at + 1]?.text ?? "";
  if (ASK_FIRST.has(first) || (at > 0 && !first.endsWith("ly") && ASK_FIRST.has(head))) {
    scores.ask += 2;
  } else if (QUALITY.has(next) && words.length <= 16) scores.ask += 2;
  if (DUTY_FORMS.has(head) && !(at > 0 && ARTICLES.has(first))) scores.duty += 3;
  if (TELLS.has(first) && tellsDuty(words)) scores.duty += 3;
  if (saysYears(words)) scores.ask += 3;
  const second = words[1]?.text ?? "";
  if (AFTER_INFINITIVE.has(second) && INFINITIVE.test(first)) scores.duty += 3;
  if (GERMAN_AFTER.has(second) && !ASK_FIRST.has(first) && GERMAN_NOUN.test(first)) {
    scores.duty += 2;
  }
  const last = words.at(-1)?.text ?? "";
  // A German noun at the end has a capital, a verb has none.
  const verb =
    last.endsWith("n") &&
    GERMAN_VERB.test(last) &&
    /^\p{Ll}/u.test(raw.charAt(words.at(-1)?.start ?? 0));
  if (verb && words.length > 2 && words.some(({ marks }) => (marks & GERMAN) !== 0))
    scores.duty += 2;
  if (words.length <= 22 && words.length > 1 && ASK_LAST.has(last)) scores.ask += 2;
  if (BENEFIT_FIRST.has(first)) scores.benefits += 2;
  // An amount of money opens what is paid, never what is asked.
  if (/^[$£€]\s?\d/.test(raw)) scores.benefits += 3;
};

/** Scores a sentence, an item or a paragraph by its words; `raw` is the text they stand in. */
export const scoreContent = (words: readonly Word[], raw: string): Scores => {
  const scores: Scores = { ask: 0, duty: 0, benefits: 0, legal: 0, about: 0, noise: 0 };
  contentBook.each(words, ({ topic, weight }) => {
    scores[topic] += weight;
  });
  addShape(scores, words, raw);
  return scores;
};
