import type { SectionKind } from "../reading.ts";

/**
 * Shapes that headings take in words no lexicon lists, tried in order on the plain form of a
 * heading's words joined by single spaces.
 */
const PATTERNS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    "other",
    /\b(?:not|isn't|aren't|won't) (?:be )?(?:a |the |for |right )*(?:fit|match|right|you|for)\b/,
  ],
  [
    "other",
    /\b(?:hiring|recruitment|recruiting|interview|interviewing|selection|application|assessment) (?:process|stages|steps|timeline|work|works|look|looks|journey|procedure)\b|\bhow (?:to|do i|can i|you) apply\b|\b(?:apply|applying|applications?)$|^(?:to |ready to |want to |interested in )?apply|\bwhat happens (?:next|after|then)\b|\b(?:contact|questions)$/,
  ],
  ["signals", /\b(?:keywords?|hashtags?|emphasi[sz]e[sd]?|signals)\b/],
  [
    "preferred",
    /\b(?:nice|good|great) to haves?\b|\b(?:bonus|brownie) points?\b|(?:\bwould|'d) (?:also |really )?(?:be (?:also )?(?:glad|happy|delighted|pleased|nice|great|good|useful|handy|helpful|lovely|welcome|a |an |ideal|super|awesome|cool|excited|beneficial|advantageous)|help|love|like|appreciate|make us|impress|set you|stand|strengthen)\b|\b(?:especially|particularly|also|very|always) (?:welcome|helpful|useful|valued|interested)\b|\b(?:stand out|set you apart|sets you apart|extra credit|a plus|big plus|even better|desirable|preferred|not essential|not required)\b|\b(?:it|that|this) helps if\b|\bideally\b|\bwe('d| would) love\b/,
  ],
  [
    "benefits",
    /\bwhat\b.*\b(?:offers?|get|gets|receive|give|gives|gain|in it for (?:you|me))\b|\b(?:benefits|perks|pay|salary|compensation|remuneration|rewards?|time off|holidays|vacation|bargain|package|wages?)\b|\bin return\b|\bwhy (?:you'll|you will) (?:love|like|enjoy)\b|\blook after you\b|\btake care of you\b/,
  ],
  [
    "legal",
    /\b(?:equal(?:ity)?|diversity|inclusion|inclusive|belonging|accommodations?|accessibility|privacy|e-?verify|background checks?|safeguarding|fraud|scams?|disclaimer|eeo|notices?|nationality|transparency|for everyone)\b/,
  ],
  [
    "required",
    /\bwhat\b.*\b(?:need|needs|bring|have|looking for|look for|require|requires|expect|seek|seeking|want|wants|ask|asks|value in|takes|searching for|required)\b|\bwho\b.*\b(?:you are|looking for|seeking|want|need|are you|can apply|should apply|thrive|succeed)\b|\b(?:requirements?|qualifications?|must[- ]haves?|prerequisites|credentials|eligibility|essential|criteria)\b|\byou(?:'ll| will| might| may|'d)?\b.*\b(?:have|bring|are|need|fit|thrive|succeed|excel|possess|qualify)\b|\b(?:the|your|our|an) (?:ideal |right |perfect |successful )?(?:candidate|person|applicant|profile|background|skills?|experience)\b|\b(?:candidate|applicant)s? (?:will|must|should)\b|\bapply if\b|\bfor you if\b|\bif you?$|\bif you(?:'re|'ve| have| are)$/,
  ],
  [
    "responsibilities",
    /\bwhat\b.*\b(?:you|i|we|she|he|they|\w{4,})\b.*\b(?:do|doing|own|tackle|accomplish|achieve|deliver|build|work on|working on|drive|responsible for|lead|create|involves?|entails?|looks like)\b|\bhow\b.*\b(?:spend|contribute|make (?:a|an) (?:impact|difference)|help us)\b|\b(?:responsibilit(?:y|ies)|duties|tasks|accountabilities|day to day|typical day|your (?:first|day|week|impact|mission|job|work)|first \w+ (?:days|months|weeks|year))\b/,
  ],
  [
    "about",
    /^(?:who|what)(?:'s| is| are) \w+(?: \w+)?$|^(?:about|why|meet|inside|life at|working (?:at|with|in|for|here)|from the|welcome|hello|hi)\b|\bwhat(?:'s| is) it like\b|\b(?:our (?:story|mission|values|culture|team|company|stack)|stand for|believe in)\b/,
  ],
];

/** The kind that a heading's shape suggests. */
export const patternKind = (plainWords: string): SectionKind | undefined =>
  PATTERNS.find(([, pattern]) => pattern.test(plainWords))?.[0];
