import type { SectionKind } from "../reading.ts";

/** The same in German, French and Spanish: the stems that tell a heading's kind. */
const FOREIGN: readonly (readonly [SectionKind, RegExp])[] = [
  [
    "preferred",
    /\b(?:von vorteil|wunschenswert|pluspunkt|idealerweise|souhait|apprecie|atout|serait un plus|deseable|valorable|se valora)/,
  ],
  [
    "required",
    /\b(?:mitbring|profil\b|anforderung|voraussetzung|qualifikation|brauchst|uberzeug|wir suchen|wen wir|was wir uns|votre boite|vous avez|vous etes|vous$|competences|recherch|prerequis|exigences|requisit|imprescindible|perfil|buscamos|necesita|pedimos|aportas|ofreces)/,
  ],
  [
    "responsibilities",
    /\b(?:aufgaben|machst|tust du|tatigkeit|bringen sie sich ein|bringst du dich ein|verantwort|erwartet (?:dich|sie)|missions?|taches|journees?|quotidien|vous ferez|tes journees|funciones|que hara|tareas|tu dia|responsabilidad)/,
  ],
  [
    "benefits",
    /\b(?:freuen|bieten|bekommst|kriegst|vorteile|nous (?:offrons|proposons)|on (?:vous|t') ?offre|avantages|remuneration|ofrec|beneficios|ventajas|condiciones)/,
  ],
  ["other", /\b(?:bewerb|bewirb|candidatur|postul|inscrib|como aplicar)/],
  ["about", /\b(?:uber uns|wer wir sind|qui sommes|c'est qui|quienes somos|sobre nosotros)\b/],
];

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
  ["about", /^(?:here is |here's )?what to expect(?: at| from| in| here|$)/],
  [
    "preferred",
    /^(?:nice\b|also (?:handy|nice|good|great|useful|helpful|welcome)|if you(?:'ve| have)? also\b|if youve also|handy\b|gravy\b|you might (?:even|also))/,
  ],
  ["signals", /\b(?:keywords?|hashtags?|emphasi[sz]e[sd]?|signals)\b/],
  [
    "preferred",
    /\b(?:nice|good|great) to haves?\b|\b(?:bonus|brownie) points?\b|(?:\bwould|'d) (?:also |really )?(?:be (?:also )?(?:glad|happy|delighted|pleased|nice|great|good|useful|handy|helpful|lovely|welcome|a |an |ideal|super|awesome|cool|excited|beneficial|advantageous)|help|love|like|appreciate|make us|impress|set you|stand|strengthen)\b|\b(?:especially|particularly|also|very|always) (?:welcome|helpful|useful|valued|interested)\b|\b(?:stand out|set you apart|sets you apart|extra credit|a plus|big plus|even better|desirable|preferred|not essential|not required)\b|\b(?:it|that|this) helps if\b|\bideally\b|\bwe('d| would) love\b|\b(?:we|i)(?:'d| would| will|'ll) be \w+ (?:to|if)\b|\bwe(?:'d| would) be \w+$/,
  ],
  [
    "benefits",
    /\bwhat\b.*\b(?:offers?|offering|get|gets|receive|give|gives|gain|in it for (?:you|me))\b|\b(?:benefits|perks|pay|salary|compensation|remuneration|rewards?|time off|holidays|vacation|bargain|package|wages?)\b|\bin return\b|\byou(?:'ll| will) (?:also )?(?:gain|receive|get|enjoy|benefit)\b|\b(?:we|company|team) (?:also )?offers?\b|\bwhy (?:you'll|you will) (?:love|like|enjoy)\b|\blook after you\b|\btake care of you\b/,
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
    "required",
    /\bcan't do without\b|\b(?:dealbreakers?|expectations)\b|\bwhat(?:'re| are|'s)? we(?:'re)? (?:after|asking|hoping)\b/,
  ],
  [
    "responsibilities",
    /\bwhat\b.*\b(?:you|i|we|she|he|they|\w{4,})\b.*\b(?:do|doing|own|tackle|accomplish|achieve|deliver|build|work on|working on|drive|responsible for|lead|create|involves?|involved|entails?|looks like)\b|\bhow\b.*\b(?:spend|contribute|make (?:a|an) (?:impact|difference)|help us)\b|\b(?:responsibilit(?:y|ies)|duties|tasks|accountabilities|day to day|typical day|(?:the|your|a) day|the actual job|what(?:'s| is) involved|your (?:first|day|week|impact|mission|job|work)|first \w+ (?:days|months|weeks|year))\b/,
  ],
  ...FOREIGN,
  [
    "about",
    /^(?:who|what)(?:'s| is| are) \w+(?: \w+)?$|^(?:about|why|meet|inside|life at|working (?:at|with|in|for|here)|from the|welcome|hello|hi)\b|\bwhat(?:'s| is) it like\b|\b(?:our (?:story|mission|values|culture|team|company|stack)|stand for|believe in)\b/,
  ],
];

/** The kind that a heading's shape suggests. */
export const patternKind = (plainWords: string): SectionKind | undefined =>
  PATTERNS.find(([, pattern]) => pattern.test(plainWords))?.[0];
