import { saysWish } from "../items/importance.ts";
import { wordsOf, type Word } from "../text/words.ts";
import { asksSurely } from "./askSurely.ts";
import { scoreContent, type Scores } from "./content.ts";
import { TOPICS } from "./contentLexicon.ts";
import { ASKING } from "./evidence/asking.ts";
import { eachLook } from "./evidence/look.ts";
import { signNamed, signOf, type Sign } from "./evidence/signs.ts";
import { evidenceOf, oddsOf, shareOf } from "./evidence/weights.ts";
import type { Unit } from "./known.ts";
import { likeliestKind } from "./rowEvidence.ts";
import { scoresOfUnit } from "./units.ts";

/** Beginnings of sentences that tell of the company, the process or the site, or address nobody. */
export const NEVER =
  /^(?:we(?:['’]re| are) (?!looking|seeking|searching|after)|at \p{Lu}[\p{L}&]*,? we\b|we (?!need|require|expect|ask|want|look|seek|also need|would|['’])|our |this |that |these |if you (?:need|don|do not|are excited|have any|require|think|feel|believe|meet|want)|don['’]t |there |it |in return|please |apply |send |even if|the (?:physical demands|work environment|noise level|requirements|qualifications|statements)(?: \w+)? (?:described|listed|below|above|here)|reasonable accommodation|not sure|sound |come |join |take advantage|the (?:team|company|role|position|salary|firm|client|organi[sz]ation|agency|school|trust|group) (?:is|offers|will|has)|why |what |how |when |training |no experience|you will (?:receive|join|get|be joining|report|have the (?:opportunity|chance))|you['’]ll (?:receive|join|get|be joining|report|have the (?:opportunity|chance)))/iu;

/** What says that nothing is asked ("no previous experience necessary"), or how to apply. */
const NOT_ASKED =
  /\bno (?:previous |prior |relevant )?(?:experience|qualifications?|degree) (?:is |are )?(?:needed|necessary|required|essential)|\btraining (?:is|will be) (?:provided|given)\b|\b(?:candidates|applicants|parties|persons|those interested) (?:should|are asked to|are invited to) (?:contact|send|submit|e-?mail|apply(?= (?:by|to|for|via|at|on|online|through|with|here)\b|[.,]|$))\b|\bthat['’]s (?:fine|ok|okay|alright)\b|\b(?:will|must|should|you) have:?$/i;

/** A sentence under a heading that names no sign of asking is one when it is short. */
export const MAX_BARE = 18;

/** Where a sentence stands: under a heading that asks, in a section that asks, or in any other text. */
const STANDINGS = ["headed", "within", "apart"] as const;
export type Standing = (typeof STANDINGS)[number];

/** What is known of a sentence's wording before it is judged. */
interface Wording {
  readonly raw: string;
  readonly words: readonly Word[];
  readonly scores: Scores;
  readonly never: boolean;
  readonly surely: boolean;
  readonly wish: boolean;
}

/** A sentence's words and the signs that are the same wherever it stands. */
interface Shown {
  readonly words: readonly Word[];
  readonly signs: readonly Sign[];
}

/** What the phrases of a sentence say alone; the further off, the more they must say. */
const phrasesAsk = (wording: Wording, standing: Standing): boolean => {
  const { raw, words, scores, never } = wording;
  const rival = Math.max(scores.benefits, scores.legal, scores.noise);
  if (rival >= 3 && rival >= scores.ask) return false;
  if (standing === "apart") {
    if (never && !/\b(?:must|requires?|required)\b/i.test(raw)) return false;
    return rival < 3 && scores.ask >= 3 && scores.ask > scores.duty && wording.surely;
  }
  if (wording.wish && rival < 3) return true;
  if (never && !(scores.ask >= 5 && /\b(?:must|require)/i.test(raw))) return false;
  const headed = standing === "headed";
  if (scores.ask >= 2) return scores.ask >= scores.about && (headed || scores.ask >= scores.duty);
  return (
    headed && scores.about < 2 && scores.duty < 2 && words.length >= 2 && words.length <= MAX_BARE
  );
};

const SIGNS = {
  never: signNamed("!never"),
  surely: signNamed("!surely"),
  wish: signNamed("!wish"),
} as const;
/** Weights counted over the sentences of labelled postings: those that ask against all others. */
const EVIDENCE = evidenceOf(ASKING);
/** Odds are written here, for speed. */
const weighed = new Float64Array(1);

/** What a sentence shows by itself: its words, look, the points of its phrases and what these say. */
const shownBy = (raw: string, unit: Unit | undefined): Shown => {
  const words = unit?.words ?? wordsOf(raw);
  const wording: Wording = {
    raw,
    words,
    scores: unit ? scoresOfUnit(unit) : scoreContent(words, raw),
    never: NEVER.test(raw),
    surely: asksSurely(words),
    wish: saysWish(raw),
  };
  const signs: Sign[] = [];
  eachLook(raw, words.length, true, (sign) => {
    signs.push(sign);
  });
  for (const topic of TOPICS) {
    const points = wording.scores[topic];
    if (points >= 2) signs.push(signNamed(`!${topic}2`));
    if (points >= 5) signs.push(signNamed(`!${topic}5`));
    else if (points >= 3) signs.push(signNamed(`!${topic}3`));
  }
  if (wording.never) signs.push(SIGNS.never);
  if (wording.surely) signs.push(SIGNS.surely);
  if (wording.wish) signs.push(SIGNS.wish);
  for (const each of STANDINGS) if (phrasesAsk(wording, each)) signs.push(signOf("asks", each));
  const { kind, chance } = likeliestKind(words, raw);
  if (chance > 0.5) signs.push(signOf("like", kind));
  if (chance > 0.85) signs.push(signOf("quite", kind));
  return { words, signs };
};

/** Sentences that are asked for again while a posting is read. */
const known = new Map<string, Shown>();
const MOST_KNOWN = 500;

/** What is weighed of a sentence: its words, and signs that are no words, where it stands among them. */
export const sentenceSigns = (
  raw: string,
  standing: Standing,
  listed: boolean,
  unit?: Unit,
): Shown => {
  let shown = known.get(raw);
  if (!shown) {
    shown = shownBy(raw, unit);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(raw, shown);
  }
  const place = [signNamed(`!${standing}`), signOf(standing, listed ? "listed" : "alone")];
  return { words: shown.words, signs: [...shown.signs, ...place] };
};

/** From which chance on a sentence asks. */
const ENOUGH = 0.5;
/** The same in a description, where a list of what is asked stands elsewhere. */
const ENOUGH_BESIDE_LIST = 0.8;

/**
 * True when a sentence of a paragraph asks for something. `listed` is whether the posting has a list
 * of what is asked besides; `unit` is the sentence as a unit of its row, where it is known.
 */
export const sentenceAsks = (
  raw: string,
  standing: Standing,
  listed: boolean,
  unit?: Unit,
): boolean => {
  if (NOT_ASKED.test(raw)) return false;
  const { words, signs } = sentenceSigns(raw, standing, listed, unit);
  const [odds = 0] = oddsOf(EVIDENCE, words, signs, shareOf(words), weighed);
  const least = standing === "apart" && listed ? ENOUGH_BESIDE_LIST : ENOUGH;
  return 1 / (1 + Math.exp(-odds)) > least;
};
