import { isFigures } from "./chars.ts";
import { markWords } from "./vocabulary.ts";
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
  /** Calls `visit` with the value of each phrase found, in order. */
  readonly each: (words: readonly Word[], visit: (value: T) => void) => void;
  /** The longest phrase that begins at a word. */
  readonly at: (words: readonly Word[], from: number) => Hit<T> | undefined;
}

/** A node of the tree of phrases: where the next word leads, and what ends here. */
interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** Where a beginning of a word ("accommodat*") leads. */
  readonly prefixes: [prefix: string, node: Node<T>][];
  any: Node<T> | undefined;
  number: Node<T> | undefined;
  value: { readonly of: T } | undefined;
}

const newNode = <T>(): Node<T> => ({
  next: new Map(),
  prefixes: [],
  any: undefined,
  number: undefined,
  value: undefined,
});

/** The words below a node that are not the first of their phrase. */
const innerWords = <T>(node: Node<T>): string[] => {
  const below = [...node.next.values(), ...node.prefixes.map(([, after]) => after)];
  const nodes = [...below, node.any, node.number].filter((each) => each !== undefined);
  return nodes.flatMap((each) => [...each.next.keys(), ...innerWords(each)]);
};

/** The node that a slot leads to from another, made where there is none yet. */
const follow = <T>(node: Node<T>, slot: string): Node<T> => {
  if (slot === "_") return (node.any ??= newNode());
  if (slot === "#") return (node.number ??= newNode());
  if (slot.endsWith("*")) {
    const prefix = slot.slice(0, -1);
    const known = node.prefixes.find(([other]) => other === prefix)?.[1];
    if (known) return known;
    const made = newNode<T>();
    node.prefixes.push([prefix, made]);
    return made;
  }
  const known = node.next.get(slot);
  if (known) return known;
  const made = newNode<T>();
  node.next.set(slot, made);
  return made;
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
 * `a?` (may be missing), `_` (any one word), `#` (a number) or `accommodat*` (a beginning); it opens
 * with a word or a number. Where
 * several phrases begin at a word the longest wins, and of equal ones the first in the table.
 */
export const phraseBook = <T>(
  table: readonly (readonly [value: T, phrases: readonly string[]])[],
): PhraseBook<T> => {
  const root = newNode<T>();
  for (const [value, phrases] of table) {
    for (const phrase of phrases) {
      for (const slots of expand(phrase)) {
        let node = root;
        for (const slot of slots) node = follow(node, slot);
        node.value ??= { of: value };
      }
    }
  }

  const opens = markWords(root.next.keys());
  const goesOn = markWords(innerWords(root));

  // Where the longest phrase found by the last walk ends; kept out of objects, for speed.
  let end = 0;
  let value: T | undefined;

  /** Notes the longest phrase from a node on, `at` being the word after it. */
  const walk = (node: Node<T>, words: readonly Word[], at: number): void => {
    if (node.value && at > end) {
      end = at;
      value = node.value.of;
    }
    const own = words[at];
    if (own === undefined) return;
    const word = own.text;
    const next = (own.marks & goesOn) === 0 ? undefined : node.next.get(word);
    if (next) walk(next, words, at + 1);
    if (node.any) walk(node.any, words, at + 1);
    if (node.number && isFigures(word)) walk(node.number, words, at + 1);
    if (node.prefixes.length === 0) return;
    for (const [prefix, after] of node.prefixes) {
      if (word.startsWith(prefix)) walk(after, words, at + 1);
    }
  };

  /** Looks for a phrase at a word: true when `end` and `value` hold one. */
  const seek = (words: readonly Word[], from: number): boolean => {
    const word = words[from];
    if (word === undefined) return false;
    const opened = (word.marks & opens) !== 0;
    const first = opened
      ? root.next.get(word.text)
      : root.number && isFigures(word.text)
        ? root.number
        : undefined;
    if (!first) return false;
    end = from;
    value = undefined;
    walk(first, words, from + 1);
    return end > from;
  };

  const at = (words: readonly Word[], from: number): Hit<T> | undefined =>
    seek(words, from) && value !== undefined ? { value, from, to: end } : undefined;

  const each = (words: readonly Word[], visit: (value: T) => void): void => {
    for (let i = 0; i < words.length; i += 1) {
      if (!seek(words, i) || value === undefined) continue;
      i = end - 1;
      visit(value);
    }
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

  return { find, each, at };
};
