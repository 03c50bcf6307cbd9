import { ASK_FIRST, contentBook, DUTY_FIRST, TOPICS, type Topic } from "./contentLexicon.ts";
import type { Word } from "../text/words.ts";

/** Points for each topic that a stretch of text may speak of. */
export type Scores = Record<Topic, number>;

const NUMBER_FIRST = /^\d{1,2}$/;

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

/** Scores a sentence, an item or a paragraph by its words. */
export const scoreContent = (words: readonly Word[]): Scores => {
  const scores: Scores = { ask: 0, duty: 0, benefits: 0, legal: 0, about: 0, noise: 0 };
  for (const { value } of contentBook.find(words)) scores[value.topic] += value.weight;
  const first = words[0]?.text ?? "";
  if (ASK_FIRST.has(first)) scores.ask += 2;
  if (DUTY_FIRST.has(first)) scores.duty += 3;
  if (TELLS.has(first) && tellsDuty(words)) scores.duty += 3;
  if (NUMBER_FIRST.test(first) && /^(?:years|yrs|year|months)$/.test(words[1]?.text ?? "")) {
    scores.ask += 3;
  }
  return scores;
};

/** The topic with most points, when it has at least `least` and leads the next by `lead`. */
export const topicOf = (scores: Scores, least: number, lead: number): Topic | undefined => {
  const [best, next] = TOPICS.map((topic) => [topic, scores[topic]] as const).toSorted(
    (a, b) => b[1] - a[1],
  );
  if (!best || best[1] < least || best[1] - (next?.[1] ?? 0) < lead) return undefined;
  return best[0];
};
