import type { CriterionCategory } from "../posting/reading.ts";
import { subjectPlaceholder } from "../competency.ts";
import { withinSentence } from "./title/casing.ts";
import { wordsIn } from "./title/cut.ts";
import { isHanging } from "./title/endings.ts";
import { isDoing } from "./title/doing.ts";

/** What stands for "{subject}" in guidance and questions. */
export interface WithinText {
  readonly words: string;
  /** Begins with a verb's -ing form: "explaining findings", which no "with" can stand before. */
  readonly isDoing: boolean;
}

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Heads that name a person, a post, a place or a trait: no one works "with" them. */
const notWorkedWith = set(`
  role roles position post job capacity player starter learner thinker communicator leader lead manager supervisor
  superintendent person individual member members professional specialist engineer developer designer analyst nurse
  technician teacher driver accountant assistant editor juggler tasker expert solver problem-solver background career
  degree record records? ticket attitude mindset mentality approach manner ethic spirit personality nerve voice head mind
  eye ear stomach bent instinct instincts intuition energy drive hunger team teams environment setting settings
  atmosphere culture pace ward hospital school kitchen house busy level knack setting sense expectations curiosity
  experience knowledge background ability abilities organization organisation company business businesses agency startup contact contacts
  network way ways status others property
`);

/** One of many: in a sentence it needs an article. */
const countable = set(`
  system app application product store platform database warehouse plan project portfolio programme program budget
  process tool framework language dashboard website site service team report record crm erp cms pms wms pos lims
  ats hris device model pipeline campaign event club trip quota territory region audit contract board truck vehicle
  account accounts? machine instrument network test suite lab laboratory library degree course unit clinic community
`);

/** The one that there is: "the energy sector". */
const theOnly = set(`sector industry trade market nhs on-trade housing? press public`);

const ADJECTIVE_FIRST =
  /^(?:calm|cheerful|organi[sz]ed|numerate|flexible|adaptable|proactive|polite|reliable|dependable|punctual|motivated|self-motivated|proud|creative|curious|friendly|tech savvy|willing|eager|ready|able|good|great|comfortable|energetic|meticulous|detail|loves?|happy|client|customer|results?|self|ok|engaged|responsible|committed|passionate)\b/i;
const LONGEST = 7;

const headOf = (title: string): string => {
  const [before = ""] = title.split(
    /,|\s(?:of|for|in|with|on|to|from|at|by|as|across|within|under|using|that|and|or)\s/i,
  );
  return (wordsIn(before).at(-1) ?? "").toLowerCase();
};

const lastHeadOf = (title: string): string => {
  const [before = ""] = title.split(
    /\s(?:of|for|in|with|on|to|from|at|by|as|across|within|under)\s/i,
  );
  return (wordsIn(before).at(-1) ?? "").toLowerCase();
};

const article = (word: string): string =>
  /^(?:[aeiou](?!ni|ne|se|s[ae]r)|hour|honest|[AEFHILMNORSX][A-Z])/.test(word) ? "an" : "a";

/**
 * A title as guidance and questions can hold it, with an article where it needs one; undefined
 * where it names a person, a post or a trait, and a competency's own name reads better.
 */
export const withinText = (title: string, source: string): WithinText | undefined => {
  const bare = title.replace(/\s(?:experience|background|knowledge)$/i, "");
  const words = wordsIn(bare);
  if (words.length > LONGEST || ADJECTIVE_FIRST.test(bare) || /[()"“”]/.test(bare))
    return undefined;
  // "Level 3 Food Safety" is a name; "Written English" is not.
  const isNumbered =
    words.some((word) => /^\d+$/.test(word)) && words.every((word) => /^[\p{Lu}\d]/u.test(word));
  const said = isNumbered ? bare : withinSentence(bare, source);
  if (isDoing(bare)) return { words: said, isDoing: true };
  const heads = [headOf(bare), lastHeadOf(bare)];
  if (heads.some((head) => notWorkedWith.has(head) || (isHanging(head) && !/^[A-Z0-9]/.test(bare))))
    return undefined;
  const last = heads[1] ?? "";
  if (theOnly.has(last)) return { words: `the ${said}`, isDoing: false };
  if (countable.has(last) && !/\s(?:and|or)\s/.test(bare)) {
    return { words: `${article(said)} ${said}`, isDoing: false };
  }
  return { words: said, isDoing: false };
};

/** Names that stand well as a title and not within a sentence. */
const insteadOfNames: readonly (readonly [RegExp, string])[] = [
  [/^motivation for (?=the )/, ""],
  [/^industry knowledge$/, "the industry"],
  [/^subject knowledge$/, "the subject"],
  [/^portfolio /, "a portfolio "],
  [/^professional qualification in practice$/, "professional standards"],
];

/** The name of a competency, which stands in its own sentences. */
export const nameWithin = (name: string): WithinText => ({
  words: insteadOfNames.reduce(
    (words, [said, instead]) => words.replace(said, instead),
    withinSentence(name, ""),
  ),
  isDoing: isDoing(name),
});

/** What is said where neither the criterion's words nor a competency's name can stand. */
const plainly: Readonly<Record<CriterionCategory, WithinText>> = {
  experience: { words: "doing such work", isDoing: true },
  leadership: { words: "leading others", isDoing: true },
  technical: { words: "doing such work", isDoing: true },
  domain: { words: "this field", isDoing: false },
  execution: { words: "doing such work", isDoing: true },
  collaboration: { words: "working with others", isDoing: true },
  communication: { words: "clear communication", isDoing: false },
  education: { words: "this qualification", isDoing: false },
  tools: { words: "such tools", isDoing: false },
  values: { words: "this attitude", isDoing: false },
};

export const plainSubject = (category: CriterionCategory): WithinText => plainly[category];

/** Frames that hold a thing, and what they become for something that is done. */
const framesOfDoing: readonly (readonly [string, string])[] = [
  [`in work with ${subjectPlaceholder}`, `while ${subjectPlaceholder}`],
  [`in a role with ${subjectPlaceholder}`, `while ${subjectPlaceholder}`],
  [`in a job with ${subjectPlaceholder}`, `while ${subjectPlaceholder}`],
  [`in your work so far with ${subjectPlaceholder}`, `while ${subjectPlaceholder}`],
  [`work with ${subjectPlaceholder}`, subjectPlaceholder],
];
const WITH = `with ${subjectPlaceholder}`;

/**
 * A sentence with the subject in its place. Before something that is done, "in work with" becomes
 * "while" ("while explaining findings"), and after any other "with" stands `instead`.
 */
export const filled = (text: string, subject: WithinText, instead?: WithinText): string => {
  const framed = subject.isDoing
    ? framesOfDoing.reduce((sentence, [thing, doing]) => sentence.replace(thing, doing), text)
    : text;
  if (!subject.isDoing || !framed.includes(WITH)) {
    return framed.replaceAll(subjectPlaceholder, subject.words);
  }
  if (instead && !instead.isDoing) return text.replaceAll(subjectPlaceholder, instead.words);
  return framed
    .replace(WITH, `in ${subjectPlaceholder}`)
    .replaceAll(subjectPlaceholder, subject.words);
};
