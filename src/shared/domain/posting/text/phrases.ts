import type { Word } from "./words.ts";

/** What was found: the entry's value and the words it covers (`to` exclusive). */
export interface Hit<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** A compiled lexicon of phrases, looked up in time linear in the number of words. */
export interface PhraseBook<T> {
  readonly find: (words: readonly Word[]) => Hit<T>[];
  /** The longest phrase that begins at a word. */
  readonly at: (words: readonly Word[], from: number) => Hit<T> | undefined;
}

interface Entry<T> {
  readonly rest: readonly string[];
  readonly value: T;
}

const NUMBER = /^\d+$/;

const slotMatches = (slot: string, word: string): boolean => {
  if (slot === word || slot === "_") return true;
  if (slot === "#") return NUMBER.test(word);
  return slot.endsWith("*") && word.startsWith(slot.slice(0, -1));
};

/** Writes out `a|b` (one of) and `a?` (may be missing), so that an entry is a plain list of slots. */
const expand = (phrase: string): string[][] => {
  let lists: string[][] = [[]];
  for (const slot of phrase.split(" ")) {
    const optional = slot.endsWith("?");
    const choices = (optional ? slot.slice(0, -1) : slot).split("|");
    const longer = lists.flatMap((list) => choices.map((choice) => [...list, choice]));
    lists = optional ? [...longer, ...lists] : longer;
  }
  return lists.filter((list) => list.length > 0);
};

/** A lexicon as it is written down, entries parted by semicolons, as a list of phrases. */
export const phraseList = (lexicon: string): string[] =>
  lexicon
    .split(";")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter((phrase) => phrase !== "");

/**
 * Compiles a table of phrases. A phrase is words in plain form; a word may be `a|b` (one of),
 * `a?` (may be missing), `_` (any one word), `#` (a number) or `accommodat*` (a beginning, not in
 * first place). Where phrases begin at the same word the longest wins.
 */
export const phraseBook = <T>(
  table: readonly (readonly [value: T, phrases: readonly string[]])[],
): PhraseBook<T> => {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [value, phrases] of table) {
    for (const phrase of phrases) {
      for (const [first, ...rest] of expand(phrase)) {
        if (first === undefined) continue;
        const entries = byFirst.get(first) ?? [];
        entries.push({ rest, value });
        byFirst.set(first, entries);
      }
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  const numbered = byFirst.get("#");

  const longest = (
    entries: readonly Entry<T>[] | undefined,
    words: readonly Word[],
    from: number,
  ): Hit<T> | undefined => {
    for (const entry of entries ?? []) {
      const to = from + 1 + entry.rest.length;
      if (to > words.length) continue;
      const fits = entry.rest.every((slot, i) => {
        const word = words[from + 1 + i];
        return word !== undefined && slotMatches(slot, word.text);
      });
      if (fits) return { value: entry.value, from, to };
    }
    return undefined;
  };

  const at = (words: readonly Word[], from: number): Hit<T> | undefined => {
    const word = words[from];
    if (!word) return undefined;
    const hit = longest(byFirst.get(word.text), words, from);
    if (hit || !numbered || !NUMBER.test(word.text)) return hit;
    return longest(numbered, words, from);
  };

  const find = (words: readonly Word[]): Hit<T>[] => {
    const hits: Hit<T>[] = [];
    for (let i = 0; i < words.length; i += 1) {
      const hit = at(words, i);
      if (!hit) continue;
      hits.push(hit);
      i = hit.to - 1;
    }
    return hits;
  };

  return { find, at };
};
