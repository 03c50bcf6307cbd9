import { z } from "zod";
import type { BoardCard } from "./board.ts";
import { limits } from "./limits.ts";
import { searchable } from "./names.ts";
import type { Pause } from "./pauses.ts";
import type { Stage } from "./pipeline.ts";
import { calendarDays, lateness } from "./workingDays.ts";

const words = z.array(z.string().min(1).max(limits.name)).max(100);

/** What narrows a board; every part that is set has to hold, and of a list any one. */
export const boardFilterSchema = z.object({
  text: z.string().max(limits.line).default(""),
  tags: words.default([]),
  sources: words.default([]),
  isLate: z.boolean().default(false),
  owesScorecard: z.boolean().default(false),
  /** A weighted mean of at least this; cards that nobody rated, or that hide it, are left out. */
  minRating: z.number().min(1).max(5).nullable().default(null),
  /** Nothing happened to the candidate for at least so many days. */
  quietDays: z.int().min(1).max(3_650).nullable().default(null),
});
export type BoardFilter = z.infer<typeof boardFilterSchema>;

export const groupingSchema = z.enum(["none", "source", "tag", "interviewer"]);
export type Grouping = z.infer<typeof groupingSchema>;
export const sortingSchema = z.enum(["hand", "days", "name", "rating"]);
export type Sorting = z.infer<typeof sortingSchema>;
export const densitySchema = z.enum(["comfortable", "compact"]);

/** How a board is looked at, as a saved view keeps it; what is left out is as by default. */
export const boardViewSchema = z.object({
  filter: boardFilterSchema.default(boardFilterSchema.parse({})),
  grouping: groupingSchema.default("none"),
  sorting: sortingSchema.default("hand"),
  density: densitySchema.default("comfortable"),
});
export type BoardViewOptions = z.infer<typeof boardViewSchema>;

export const noFilter: BoardFilter = boardFilterSchema.parse({});

/** What days are counted against: an instant, the requisition's pauses, and its stages. */
export interface BoardClock {
  now: string;
  pauses: readonly Pause[];
  stages: readonly Stage[];
}

const searchTexts = new WeakMap<BoardCard, string>();

/** What the text of a filter is looked for in; kept for each card, since a changed one is new. */
export function searchTextOf(card: BoardCard): string {
  const known = searchTexts.get(card);
  if (known !== undefined) return known;
  const { name, currentTitle, currentCompany, source, tags } = card;
  const text = searchable([name, currentTitle, currentCompany, source, ...tags].join(" "));
  searchTexts.set(card, text);
  return text;
}

/** True when nothing is filtered. */
export function isUnfiltered(filter: BoardFilter): boolean {
  const { text, tags, sources, isLate, owesScorecard, minRating, quietDays } = filter;
  const isEmpty = text.trim() === "" && tags.length === 0 && sources.length === 0;
  return isEmpty && !isLate && !owesScorecard && minRating === null && quietDays === null;
}

/** A test of cards against a filter, made once for many cards. `isLate` says it of one card. */
export function cardTest(
  filter: BoardFilter,
  { now, isLate }: { now: string; isLate: (card: BoardCard) => boolean },
): (card: BoardCard) => boolean {
  const tests: ((card: BoardCard) => boolean)[] = [];
  const { minRating, quietDays } = filter;
  const wanted = searchable(filter.text).split(" ").filter(Boolean);
  const tags = new Set(filter.tags.map(searchable));
  const sources = new Set(filter.sources.map(searchable));
  if (filter.owesScorecard) tests.push((card) => card.cardsOwed > 0);
  if (minRating !== null) tests.push((card) => card.mean !== null && card.mean >= minRating);
  if (tags.size > 0) tests.push((card) => card.tags.some((tag) => tags.has(searchable(tag))));
  if (sources.size > 0) {
    tests.push((card) => card.source !== null && sources.has(searchable(card.source)));
  }
  if (wanted.length > 0) {
    tests.push((card) => {
      const text = searchTextOf(card);
      return wanted.every((word) => text.includes(word));
    });
  }
  if (quietDays !== null) {
    tests.push((card) => calendarDays(card.lastActivityAt, now) >= quietDays);
  }
  if (filter.isLate) tests.push(isLate);
  return (card) => tests.every((holds) => holds(card));
}

/** The cards that a filter lets through, in the order given. */
export function filterCards(
  cards: readonly BoardCard[],
  filter: BoardFilter,
  clock: BoardClock,
): BoardCard[] {
  const stages = new Map(clock.stages.map((stage) => [stage.id, stage]));
  const isLate = (card: BoardCard) =>
    daysLate(card, stages.get(card.stageId)?.targetDays ?? null, clock) > 0;
  return cards.filter(cardTest(filter, { now: clock.now, isLate }));
}

const lateDays = new WeakMap<BoardCard, { key: string; daysOver: number }>();

/**
 * Working days over a stage's target, pauses left out; 0 in time or without a target. Asked for
 * every card at every change and different only by the day, so it is kept for each card.
 */
export function daysLate(
  card: BoardCard,
  targetDays: number | null,
  { now, pauses }: Pick<BoardClock, "now" | "pauses">,
): number {
  if (targetDays === null) return 0;
  const last = pauses.at(-1);
  const key = `${now.slice(0, 13)} ${targetDays.toString()} ${last?.from ?? ""} ${last?.to ?? ""}`;
  const known = lateDays.get(card);
  if (known?.key === key) return known.daysOver;
  const { enteredStageAt } = card;
  const { daysOver } = lateness({ enteredStageAt, targetDays, now, pauses });
  lateDays.set(card, { key, daysOver });
  return daysOver;
}

/** Cards under one heading of a grouped board. */
export interface CardGroup {
  /** What they share: a source, a tag, an interviewer's id; null for those without any. */
  key: string | null;
  cards: BoardCard[];
}

/**
 * Cards by what they share, the groups by name and the one without any last, each in the order
 * given. A card with several tags or interviewers stands in each of their groups. Grouped by
 * `none`, all are one group. `nameOf` gives what an interviewer's id is sorted by.
 */
export function groupCards(
  cards: readonly BoardCard[],
  grouping: Grouping,
  nameOf: (interviewerId: string) => string = (id) => id,
): CardGroup[] {
  if (grouping === "none") return [{ key: null, cards: [...cards] }];
  const groups = new Map<string | null, { name: string; group: CardGroup }>();
  for (const card of cards) {
    for (const { id, key } of keysOf(card, grouping)) {
      const known = groups.get(id);
      if (known !== undefined) known.group.cards.push(card);
      else {
        const name = key === null ? "" : grouping === "interviewer" ? nameOf(key) : key;
        groups.set(id, { name: searchable(name), group: { key, cards: [card] } });
      }
    }
  }
  return [...groups.values()]
    .sort((a, b) => {
      if ((a.group.key === null) !== (b.group.key === null)) return a.group.key === null ? 1 : -1;
      return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
    })
    .map(({ group }) => group);
}

function keysOf(
  card: BoardCard,
  grouping: Exclude<Grouping, "none">,
): { id: string | null; key: string | null }[] {
  const values = {
    source: card.source === null ? [] : [card.source],
    tag: card.tags,
    interviewer: card.interviewerIds,
  }[grouping];
  if (values.length === 0) return [{ id: null, key: null }];
  return values.map((key) => ({ id: grouping === "interviewer" ? key : searchable(key), key }));
}

const byName = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/**
 * Cards sorted: by hand as given, by days in the stage (the longest first), by name, or by rating
 * (the highest first, cards without one last). Equal ones stay in the order given.
 */
export function sortedCards(cards: readonly BoardCard[], sorting: Sorting): readonly BoardCard[] {
  if (sorting === "hand") return cards;
  const sorted = [...cards];
  if (sorting === "name") return sorted.sort((a, b) => byName.compare(a.name, b.name));
  if (sorting === "rating") return sorted.sort((a, b) => (b.mean ?? 0) - (a.mean ?? 0));
  return sorted.sort((a, b) =>
    a.enteredStageAt < b.enteredStageAt ? -1 : a.enteredStageAt > b.enteredStageAt ? 1 : 0,
  );
}

/** What a board's filters can offer, each with how many active cards have it, by name. */
export function facetsOf(cards: readonly BoardCard[]): Record<"tags" | "sources", Facet[]> {
  return {
    tags: counted(cards.flatMap((card) => card.tags)),
    sources: counted(cards.flatMap((card) => card.source ?? [])),
  };
}

export interface Facet {
  name: string;
  count: number;
}

function counted(names: readonly string[]): Facet[] {
  const facets = new Map<string, Facet>();
  for (const name of names) {
    const facet = facets.get(searchable(name));
    if (facet === undefined) facets.set(searchable(name), { name, count: 1 });
    else facet.count += 1;
  }
  return [...facets.values()].sort((a, b) => byName.compare(a.name, b.name));
}
