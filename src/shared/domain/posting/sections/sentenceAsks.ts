import { saysWish } from "../items/importance.ts";
import { wordsOf } from "../text/words.ts";
import { asksSurely } from "./askSurely.ts";
import { scoreContent } from "./content.ts";

/** Beginnings of sentences that tell of the company, the process or the site, or address nobody. */
export const NEVER =
  /^(?:we(?:['’]re| are) (?!looking|seeking|searching|after)|at \p{Lu}[\p{L}&]*,? we\b|we (?!need|require|expect|ask|want|look|seek|also need|would|['’])|our |this |that |these |if you (?:need|don|do not|are excited|have any|require|think|feel|believe|meet|want)|don['’]t |there |it |in return|please |apply |send |even if|the (?:physical demands|work environment|noise level|requirements|qualifications|statements)(?: \w+)? (?:described|listed|below|above|here)|reasonable accommodation|not sure|sound |come |join |take advantage|the (?:team|company|role|position|salary|firm|client|organi[sz]ation|agency|school|trust|group) (?:is|offers|will|has)|why |what |how |when |training |no experience|you will (?:receive|join|get|be joining|report|have the (?:opportunity|chance))|you['’]ll (?:receive|join|get|be joining|report|have the (?:opportunity|chance)))/iu;

/** What says that nothing is asked: "no previous experience necessary, training is provided". */
const NOT_ASKED =
  /\bno (?:previous |prior |relevant )?(?:experience|qualifications?|degree) (?:is |are )?(?:needed|necessary|required|essential)|\btraining (?:is|will be) (?:provided|given)\b/i;

/** A sentence under a heading that names no sign of asking is one when it is short. */
export const MAX_BARE = 18;

/** Where a sentence stands: under a heading that asks, in a section that asks, or in any other text. */
export type Standing = "headed" | "within" | "apart";

/** True when a sentence of a paragraph asks for something; the further off, the more it must say. */
export const sentenceAsks = (raw: string, standing: Standing): boolean => {
  const words = wordsOf(raw);
  const scores = scoreContent(words, raw);
  const rival = Math.max(scores.benefits, scores.legal, scores.noise);
  if (rival >= 3 && rival >= scores.ask) return false;
  const never = NEVER.test(raw) || NOT_ASKED.test(raw);
  if (standing === "apart") {
    if (never && !/\b(?:must|requires?|required)\b/i.test(raw)) return false;
    return rival < 3 && scores.ask >= 3 && scores.ask > scores.duty && asksSurely(words);
  }
  if (saysWish(raw) && rival < 3) return true;
  if (never && !(scores.ask >= 5 && /\b(?:must|require)/i.test(raw))) return false;
  const headed = standing === "headed";
  if (scores.ask >= 2) return scores.ask >= scores.about && (headed || scores.ask >= scores.duty);
  return (
    headed && scores.about < 2 && scores.duty < 2 && words.length >= 2 && words.length <= MAX_BARE
  );
};
