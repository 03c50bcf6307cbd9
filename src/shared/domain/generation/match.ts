import type { Competency } from "../competency.ts";
import { isEmptyWord, plain, tokensOf, type Token } from "./words.ts";

/** One word of a term: whole words to choose from and beginnings of words, each with its weight. */
interface Slot {
  readonly words: ReadonlyMap<string, number>;
  readonly stems: readonly (readonly [stem: string, weight: number])[];
}

interface Entry {
  /** Index of what the term belongs to. */
  readonly of: number;
  readonly rest: readonly Slot[];
}

/** Terms compiled so that a text is looked through once. */
export interface Matcher {
  /** What the text asks for, best first: index of the entry, points, and the first word found. */
  readonly find: (tokens: readonly Token[]) => Match[];
}

export interface Match {
  readonly of: number;
  readonly points: number;
  readonly from: number;
}

/** What a word of a term counts; written as in the term, with its asterisk. */
type Weight = (word: string) => number;

const slotOf = (word: string, weight: Weight): Slot => {
  const choices = word.split("|").map(plain);
  return {
    words: new Map(
      choices.flatMap((choice) => (choice.endsWith("*") ? [] : [[choice, weight(choice)]])),
    ),
    stems: choices.flatMap((choice) =>
      choice.endsWith("*") ? [[choice.slice(0, -1), weight(choice)] as const] : [],
    ),
  };
};

/** "cross-functional" in a term is two words, as it is in a text. */
const wordsOf = (term: string): string[] => term.split(/[\s/-]+/).filter((word) => word !== "");

/** The weight of the word where it fits, else undefined. */
const fits = ({ words, stems }: Slot, token: Token | undefined): number | undefined =>
  token && (words.get(token.text) ?? stems.find(([stem]) => token.text.startsWith(stem))?.[1]);

const STEM_KEY = 3;
/** The rarest word of a term counts whole, the others this share, and each further word a little. */
const BESIDE = 0.35;
const LONGER = 0.3;
const EARLY = 7;

/** A term that was found: what it belongs to, its first word and the one after its last. */
interface Hit {
  readonly of: number;
  readonly from: number;
  readonly to: number;
  readonly points: number;
}

const isWithin = (hit: Hit, other: Hit): boolean =>
  other.of !== hit.of &&
  other.from <= hit.from &&
  other.to >= hit.to &&
  other.to - other.from > hit.to - hit.from;

/** Compiles lists of terms, in the grammar described in competency.ts, one list for each entry. */
export const matcherOf = (
  lists: readonly (readonly string[])[],
  weight: Weight = () => 1,
): Matcher => {
  const byWord = new Map<string, { entry: Entry; weight: number }[]>();
  const byStem = new Map<string, { stem: string; entry: Entry; weight: number }[]>();
  const add = <One>(to: Map<string, One[]>, key: string, one: One): void => {
    const known = to.get(key);
    if (known) known.push(one);
    else to.set(key, [one]);
  };
  for (const [of, terms] of lists.entries()) {
    for (const term of terms) {
      const [first, ...rest] = wordsOf(term).map((word) => slotOf(word, weight));
      if (!first) continue;
      const entry = { of, rest };
      for (const [word, counts] of first.words) add(byWord, word, { entry, weight: counts });
      for (const [stem, counts] of first.stems) {
        add(byStem, stem.slice(0, STEM_KEY), { stem, entry, weight: counts });
      }
    }
  }
  const hitsIn = (tokens: readonly Token[]): Hit[] => {
    const hits: Hit[] = [];
    const take = ({ of, rest }: Entry, from: number, first: number): void => {
      let [sum, most] = [first, first];
      for (const [i, slot] of rest.entries()) {
        const counts = fits(slot, tokens[from + 1 + i]);
        if (counts === undefined) return;
        sum += counts;
        most = Math.max(most, counts);
      }
      const points = most + (sum - most) * BESIDE + rest.length * LONGER;
      hits.push({ of, from, to: from + 1 + rest.length, points });
    };
    for (const [from, { text }] of tokens.entries()) {
      for (const { entry, weight: counts } of byWord.get(text) ?? []) take(entry, from, counts);
      for (const { stem, entry, weight: counts } of byStem.get(text.slice(0, STEM_KEY)) ?? []) {
        if (text.startsWith(stem)) take(entry, from, counts);
      }
    }
    return hits;
  };
  const find = (tokens: readonly Token[]): Match[] => {
    const hits = hitsIn(tokens);
    const found = new Map<number, Hit>();
    for (const hit of hits) {
      const { of, from, to } = hit;
      // "warehouse" within "data warehouse" says nothing of warehouses.
      if (hits.some((other) => isWithin(hit, other))) continue;
      // What a text begins with is what it is about.
      const points = hit.points * (from < EARLY ? 1.2 : 1);
      const known = found.get(of);
      if (!known) found.set(of, { of, from, to, points });
      else if (from >= known.to) found.set(of, { ...known, to, points: known.points + points / 2 });
      else if (points > known.points) found.set(of, { ...known, to, points });
    }
    return Array.from(found.values(), ({ of, points, from }) => ({ of, points, from })).sort(
      (a, b) => b.points - a.points || a.from - b.from || a.of - b.of,
    );
  };
  return { find };
};

/** Words that stand in postings of every kind; they tell one thing from another only with others. */
const generic = new Set(
  `access active best business care change changes client clients common company complex control
  current daily data day design detail details develop development direct duties effective
  environment expert expertise fast full general group health high ideas important information
  issues large level management manage managing materials methods multiple new office open
  operation interest interested operations order people person personal planning practice
  practices problems procedures process processes product products program project projects
  public quality records report reports research results review sales service services setting
  site small social solutions specialist staff standards support system systems task tasks
  team teams technical technology time tools training`.split(/\s+/),
);
const EMPTY = 0.2;
const GENERIC = 0.45;
const RARE = 1.5;
const COMMON = 0.6;
/** Words that so many competencies or more hold say hardly anything. */
const MANY = 12;

/** Weighs a word by how few competencies hold it (inverse document frequency), 0.2 to 1.5. */
const rarityIn = (library: readonly Competency[]): Weight => {
  const holders = new Map<string, number>();
  for (const { name, terms } of library) {
    const words = new Set(
      [...terms, name].flatMap((term) =>
        wordsOf(term).flatMap((word) => word.split("|").map(plain)),
      ),
    );
    for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  return (word) => {
    if (isEmptyWord(word)) return EMPTY;
    if (generic.has(word.replace("*", ""))) return GENERIC;
    const share = Math.log(holders.get(word) ?? 1) / Math.log(MANY);
    return Math.max(COMMON, RARE - (RARE - COMMON) * share);
  };
};

const compiled = new WeakMap<readonly Competency[], Matcher>();

/** The competencies that a text asks for, best first. A library is compiled once. */
export const competenciesIn = (
  text: string,
  library: readonly Competency[],
): { competency: Competency; points: number }[] => {
  let matcher = compiled.get(library);
  if (!matcher) {
    // A competency is recognised by its own name too.
    matcher = matcherOf(
      library.map(({ name, terms }) => [...terms, name]),
      rarityIn(library),
    );
    compiled.set(library, matcher);
  }
  return matcher.find(tokensOf(text)).flatMap(({ of, points }) => {
    const competency = library[of];
    return competency ? [{ competency, points }] : [];
  });
};
