import type { Span } from "../reading.ts";
import { DUTY_FIRST } from "../sections/contentLexicon.ts";

const JOINT = /;\s+(?:and |but )?|,?\s+(?:and|but|so|therefore)\s+|,\s+/g;

/** What opens a clause that asks for something of its own: a new subject, or a new verb of asking. */
const ASK_OPENS =
  /^(?:(?:you|candidates|applicants|they)(?:['’](?:ll|ve|re|d)|\b)|we (?:need|require|expect|ask|want|look|are looking|would)\b|if you\b|(?:must|should|will|can|could) (?:also )?(?:have|be|hold|possess|know|speak)\b|at least (?:\d|one|two|three|four|five|six)|be (?:able|willing|comfortable|prepared|fluent|familiar)\b|(?:are |is )?(?:able|willing) to\b|(?:are |is )(?:comfortable|familiar|fluent)\b|(?:have|hold|speak|possess) (?!to be)\S)/iu;
/** After a bare comma only what can hardly be part of an enumeration opens a clause. */
const SURE_OPENS =
  /^(?:you(?:['’](?:ll|ve|re|d)|\b)|must (?:have|be)\b|be (?:able|willing|familiar) (?:to|with)\b|have (?:good|strong|the|an?|previous|experience)\b)/iu;
/** After "and" a second verb of the person's opens a clause: "… must hold a licence and be punctual". */
const SECOND_VERB =
  /^(?:(?:will|would|should|shall|must|can|could|may) \p{L}|(?:be|are|is|being) (?!to\b|the\b)\p{L}|(?:have|has|hold|know|possess|show|demonstrate|remain)\b)/iu;
const OF_PERSON =
  /\b(?:you|candidates?|applicants?|individuals?|postholder|person|they|employees?|someone|somebody|consultants?|must|should|will|who)\b/i;
const NARROWS = /^(?:experience|knowledge|understanding)\b/i;
const MIN_WORDS = 3;
/** How much before a joint is looked at. */
const HEAD = 160;

const wordCount = (raw: string): number => raw.split(/\s+/).filter((word) => word !== "").length;

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
    if (depth > 0 || wordCount(head) < MIN_WORDS || wordCount(tail) < 2) continue;
    if (!opens(tail, match[0], head)) continue;
    spans.push({ start, end: match.index });
    start = next;
  }
  spans.push({ start, end: sentence.length });
  return spans;
};

/** Clauses of a sentence that ask for clearly separate things. */
export const askClauses = (sentence: string): Span[] =>
  cut(sentence, (tail, joint, head) => {
    // "…; or equivalent": another way to meet the same.
    if (joint.startsWith(";")) return !/^or\b/i.test(tail);
    if (/^,\s+$/.test(joint))
      return (
        SURE_OPENS.test(tail) &&
        !/\b(?:if|when|because|while|whether|since|as|where)\b[^,]*$/i.test(head)
      );
    // "knowledge of and experience with X" is one thing.
    if (/\b(?:of|in|with|for|to)$/i.test(head)) return false;
    if (
      /^we\b/i.test(tail) ||
      (NARROWS.test(tail) &&
        /\b(?:skills|knowledge|understanding|background|training|education)$/i.test(head) &&
        wordCount(head) < 4)
    )
      return false;
    return (
      ASK_OPENS.test(tail) ||
      (/\band\b/.test(joint) && SECOND_VERB.test(tail) && OF_PERSON.test(head))
    );
  });

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
    return wordCount(head) >= 4 && /\s\S+$/.test(head) && !/\b(?:to|will|and)\s+\S+$/i.test(head);
  });
