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
  competency ability abilities organization organisation company business businesses agency startup contact contacts
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
  const words = wordsIn(title);
  if (words.length > LONGEST || ADJECTIVE_FIRST.test(title) || /[()"“”]/.test(title))
    return undefined;
  const said = withinSentence(title, source);
  if (isDoing(title)) return { words: said, isDoing: true };
  const heads = [headOf(title), lastHeadOf(title)];
  if (
    heads.some((head) => notWorkedWith.has(head) || (isHanging(head) && !/^[A-Z0-9]/.test(title)))
  )
    return undefined;
  const last = heads[1] ?? "";
  if (theOnly.has(last)) return { words: `the ${said}`, isDoing: false };
  if (countable.has(last) && words.length > 1 && !/\s(?:and|or)\s/.test(title)) {
    return { words: `${article(said)} ${said}`, isDoing: false };
  }
  return { words: said, isDoing: false };
};

/** The name of a competency, which stands in its own sentences. */
export const nameWithin = (name: string): WithinText => ({
  words: withinSentence(name, "").replace(/^(?:knowledge of|motivation for) (?=the )/, ""),
  isDoing: isDoing(name),
});

/** What is said where neither the criterion's words nor a competency's name can stand. */
const plainly: Readonly<Record<CriterionCategory, string>> = {
  experience: "work of this kind",
  leadership: "leadership of this kind",
  technical: "work of this kind",
  domain: "this field",
  execution: "work of this kind",
  collaboration: "work with others",
  communication: "communication of this kind",
  education: "this qualification",
  tools: "such tools",
  values: "this",
};

export const plainSubject = (category: CriterionCategory): WithinText => ({
  words: plainly[category],
  isDoing: false,
});

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
