import { countParts } from "../text/chars.ts";
import type { Span } from "../reading.ts";
import { ASK_FIRST, DUTY_FIRST } from "../sections/contentLexicon.ts";
import { saysWish } from "./importance.ts";

const JOINT =
  /;\s+(?:and |but )?|,?\s+(?:and|but|so|therefore|although|though)\s+|,\s+(?:as (?:is|are)\s+)?/g;

/**
 * What opens a clause that asks for something of its own: a new subject, or "must" once more. What
 * goes on with the same subject ("… and have …") stays: readers of real postings keep it whole.
 */
const ASK_OPENS =
  /^(?:(?:you|candidates|applicants|they)(?:['’](?:ll|ve|re|d)|\b)|we (?:need|require|expect|ask|want|look|are looking|would)\b|if you\b|(?:must|should|will|can|could) (?:also )?(?:have|be|hold|possess|know|speak)\b)/iu;
/** After a bare comma only what can hardly be part of an enumeration opens a clause. */
const SURE_OPENS = /^you(?:['’](?:ll|ve|re|d)|\b)/iu;
const OF_PERSON =
  /\b(?:you|candidates?|applicants?|individuals?|postholder|person|they|employees?|someone|somebody|consultants?|must|should|will|who)\b/i;
/** "… is essential": a clause that says by itself how much it asks. */
const SAYS_HOW_MUCH =
  /\b(?:is|are|be|['’]s)\b[^,;]{0,40}\b(?:essential|desirable|desired|required|needed|necessary|mandatory|preferred|preferable|advantage|advantageous|plus|must|bonus|nice|useful|helpful|expected|welcome|valuable|valued|good to have)\b|\b(?:would|will) help\b|\bhighly regarded\b/i;
/** "… good at SQL and comfortable in Python": a second quality of the person. */
const SECOND_QUALITY =
  /^(?:comfortable|familiar|fluent|confident|proficient|conversant|experienced) /iu;
/** "… and a track record of …": a second thing the person has, with an article of its own. */
const SECOND_NOUN =
  /^(?:an? (?:[\p{L}-]+ ){0,2}(?:track record|record of|understanding of|knowledge of|ability to|background in|command of|minimum of|grasp of|willingness to)|at least \S+ (?:years|months)|the ability to)\b/iu;
/** What the employer does or says beside the asking: "…; the company supplies the rest". */
const ASIDE =
  /^(?:we(?:['’]ll|['’]re| will| can| do| are| provide| offer| supply| would (?:also )?(?:welcome|love to hear))\b|(?:full )?training\b|(?:the (?:company|firm|team|trust|school|practice|client|town|city|county|college|university|library|museum|hospital|district)|our|this) )/i;
/** "To succeed in this role, you must …": what only leads in to what is asked. */
const LEADS_IN =
  /^\W*(?:to|as an?|in (?:this|the|our|addition)|with|for|on|at|above all|ideally|\p{L}+ing)\b[^,]*$/iu;
const CONCEDES = /\b(?:although|though)\s+$/i;
/** A verb that may also close a series ("… be driven, enthusiastic, and possess skills"). */
const SERIES = /^(?:have|has|be|is|are|possess|hold|show|demonstrate)\b/i;
const NARROWS = /^(?:experience|knowledge|understanding)\b/i;
const MIN_WORDS = 3;
/** How much before a joint is looked at. */
const HEAD = 300;

/** A word that names what is asked: "experience …", "strong …". */
const opensAsking = (tail: string): boolean =>
  ASK_FIRST.has(/^(?:and |an? )?([\p{L}'’]+)/iu.exec(tail)?.[1]?.toLowerCase() ?? "");

/** Cuts a sentence where `opens` finds that a new clause begins; offsets within the sentence. */
const cut = (
  sentence: string,
  opens: (tail: string, joint: string, head: string) => boolean,
): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  let scanned = 0;
  for (const match of sentence.matchAll(JOINT)) {
    for (; scanned < match.index; scanned += 1) {
      const char = sentence.charAt(scanned);
      if (char === "(" || char === "[") depth += 1;
      else if (char === ")" || char === "]") depth = Math.max(0, depth - 1);
    }
    const next = match.index + match[0].length;
    const head = sentence.slice(Math.max(start, match.index - HEAD), match.index);
    const tail = sentence.slice(next, next + 140);
    if (depth > 0 || countParts(head) < MIN_WORDS || countParts(tail) < 2) continue;
    if (!opens(tail, match[0], head)) continue;
    spans.push({ start, end: match.index });
    start = next;
  }
  spans.push({ start, end: sentence.length });
  return spans;
};

/** Clauses of a sentence that ask for clearly separate things; what is said beside them is left out. */
export const askClauses = (sentence: string): Span[] => {
  const clauses = cut(sentence, opensClause);
  const asking = clauses.filter(
    ({ start, end }, i) =>
      i === 0 ||
      !(ASIDE.test(sentence.slice(start, end)) || CONCEDES.test(sentence.slice(0, start))),
  );
  return asking.length > 0 ? asking : clauses;
};

/** True where what follows a joint asks for something of its own, or is said beside the asking. */
const opensClause = (tail: string, joint: string, head: string): boolean => {
  if (CONCEDES.test(joint)) return true;
  if (/^(?:;|,? (?:but|and|so)\b)/.test(joint) && ASIDE.test(tail)) return true;
  if (SAYS_HOW_MUCH.test(head) && SAYS_HOW_MUCH.test(tail)) return !/^(?:or|but not)\b/i.test(tail);
  // "… must have three years, and an interest in bread is desirable."
  if (/\band\b/.test(joint) && /\bmust\b/i.test(head) && saysWish(tail)) return true;
  // "X is mandatory, as is Y"
  if (/\bas (?:is|are)\s+$/.test(joint)) return SAYS_HOW_MUCH.test(head);
  // "…; input, output and related functions": what only goes on with the same.
  if (joint.startsWith(";")) return ASK_OPENS.test(tail) || opensAsking(tail);
  if (/^,\s+$/.test(joint))
    return (
      SURE_OPENS.test(tail) &&
      !LEADS_IN.test(head) &&
      !/\b(?:if|when|because|while|whether|since|as|where|due|given|although|though)\b[^,]*$/i.test(
        head,
      )
    );
  // "knowledge of and experience with X" is one thing.
  if (/\b(?:of|in|with|for|to|willing|ready|prepared)$/i.test(head)) return false;
  if (
    /^we\b/i.test(tail) ||
    (NARROWS.test(tail) &&
      /\b(?:skills|knowledge|understanding|background|training|education)$/i.test(head) &&
      countParts(head) < 4)
  )
    return false;
  const joined = /\band\b/.test(joint) && OF_PERSON.test(head);
  // "… be driven, enthusiastic, and possess skills" is one series of the person's qualities.
  if (joined && SERIES.test(tail) && head.replace(/\([^()]*\)/g, "").includes(",")) return false;
  return ASK_OPENS.test(tail) || (joined && (SECOND_QUALITY.test(tail) || SECOND_NOUN.test(tail)));
};

const stem = (word: string): string[] => [
  word,
  word.replace(/s$/, ""),
  word.replace(/es$/, ""),
  word.replace(/ies$/, "y"),
];

/** Clauses of a sentence that tell separate duties. */
export const dutyClauses = (sentence: string): Span[] =>
  cut(sentence, (tail, joint, head) => {
    if (joint.startsWith(";")) return true;
    const opening = /^(?:then |also |occasionally |you(?:['’]ll| will) |be )?([\p{L}]+)/iu.exec(
      tail,
    );
    const word = opening?.[1]?.toLowerCase() ?? "";
    if (!stem(word).some((form) => DUTY_FIRST.has(form)) && !/^(?:be|you(?:['’]ll)?)$/i.test(word))
      return false;
    if (/^you['’]ll/i.test(tail)) return true;
    // "design and build the thing" is one duty: the first verb needs an object of its own.
    return countParts(head) >= 4 && /\s\S+$/.test(head) && !/\b(?:to|will|and)\s+\S+$/i.test(head);
  });
