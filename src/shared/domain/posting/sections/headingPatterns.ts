import type { SectionKind } from "../reading.ts";
import { markWords } from "../text/vocabulary.ts";
import { marksOfWords, type Word } from "../text/words.ts";

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

const ANY_FOREIGN = new RegExp(FOREIGN.map(([, { source }]) => source).join("|"));

/** A shape of headings, and the bit of the words without one of which none has it. */
interface Shape {
  readonly kind: SectionKind;
  readonly marks: number;
  readonly pattern: RegExp;
}

const shape = (kind: SectionKind, words: string | number, pattern: RegExp): Shape => ({
  kind,
  marks: typeof words === "number" ? words : markWords(words.split(" ")),
  pattern,
});

/** Words of shapes that are seldom seen: they share a bit. */
const SELDOM = markWords(
  "not isn't aren't won't expect keyword keywords hashtag hashtags emphasise emphasised emphasises emphasize emphasized emphasizes signals".split(
    " ",
  ),
);

/**
 * Shapes that headings take in words no lexicon lists, tried in order on the plain form of a
 * heading's words joined by single spaces.
 */
const SHAPES: readonly Shape[] = [
  shape(
    "other",
    SELDOM,
    /\b(?:not|isn't|aren't|won't) (?:be )?(?:a |the |for |right )*(?:fit|match|right|you|for)\b/,
  ),
  shape(
    "other",
    "hiring recruitment recruiting interview interviewing selection application applications assessment how how's apply applying happens contact questions",
    /\b(?:hiring|recruitment|recruiting|interview|interviewing|selection|application|assessment) (?:process|stages|steps|timeline|work|works|look|looks|journey|procedure)\b|\bhow (?:to|do i|can i|you) apply\b|\b(?:apply|applying|applications?)$|^(?:to |ready to |want to |interested in )?apply|\bwhat happens (?:next|after|then)\b|\b(?:contact|questions)$/,
  ),
  shape("about", SELDOM, /^(?:here is |here's )?what to expect(?: at| from| in| here|$)/),
  shape(
    "preferred",
    "nice also if handy gravy might",
    /^(?:nice\b|also (?:handy|nice|good|great|useful|helpful|welcome)|if you(?:'ve| have)? also\b|if youve also|handy\b|gravy\b|you might (?:even|also))/,
  ),
  shape("signals", SELDOM, /\b(?:keywords?|hashtags?|emphasi[sz]e[sd]?|signals)\b/),
  shape(
    "preferred",
    "nice good great bonus brownie would i'd you'd we'd he'd she'd it'd they'd that'd this'd there'd who'd what'd especially particularly also very always stand sets set extra plus better desirable preferred not helps ideally be",
    /\b(?:nice|good|great) to haves?\b|\b(?:bonus|brownie) points?\b|(?:\bwould|'d) (?:also |really )?(?:be (?:also )?(?:glad|happy|delighted|pleased|nice|great|good|useful|handy|helpful|lovely|welcome|a |an |ideal|super|awesome|cool|excited|beneficial|advantageous)|help|love|like|appreciate|make us|impress|set you|stand|strengthen)\b|\b(?:especially|particularly|also|very|always) (?:welcome|helpful|useful|valued|interested)\b|\b(?:stand out|set you apart|sets you apart|extra credit|a plus|big plus|even better|desirable|preferred|not essential|not required)\b|\b(?:it|that|this) helps if\b|\bideally\b|\bwe('d| would) love\b|\b(?:we|i)(?:'d| would| will|'ll) be \w+ (?:to|if)\b|\bwe(?:'d| would) be \w+$/,
  ),
  shape(
    "benefits",
    "what what's what're what'll what'd benefits perks pay salary compensation remuneration reward rewards off holidays vacation bargain package wage wages return gain receive get enjoy benefit offer offers why look care",
    /\bwhat\b.*\b(?:offers?|offering|get|gets|receive|give|gives|gain|in it for (?:you|me))\b|\b(?:benefits|perks|pay|salary|compensation|remuneration|rewards?|time off|holidays|vacation|bargain|package|wages?)\b|\bin return\b|\byou(?:'ll| will) (?:also )?(?:gain|receive|get|enjoy|benefit)\b|\b(?:we|company|team) (?:also )?offers?\b|\bwhy (?:you'll|you will) (?:love|like|enjoy)\b|\blook after you\b|\btake care of you\b/,
  ),
  shape(
    "legal",
    "equal equality diversity inclusion inclusive belonging accommodation accommodations accessibility privacy verify everify background safeguarding fraud scam scams disclaimer eeo notice notices nationality transparency everyone",
    /\b(?:equal(?:ity)?|diversity|inclusion|inclusive|belonging|accommodations?|accessibility|privacy|e-?verify|background checks?|safeguarding|fraud|scams?|disclaimer|eeo|notices?|nationality|transparency|for everyone)\b/,
  ),
  shape(
    "required",
    "what what's what're what'll what'd who who's who're who'll requirement requirements qualification qualifications must prerequisites credentials eligibility essential criteria you you'll you'd you're you've candidate candidates person applicant applicants profile background skill skills experience apply if can't dealbreaker dealbreakers expectations",
    /\bwhat\b.*\b(?:need|needs|bring|have|looking for|look for|require|requires|expect|seek|seeking|want|wants|ask|asks|value in|takes|searching for|required)\b|\bwho\b.*\b(?:you are|looking for|seeking|want|need|are you|can apply|should apply|thrive|succeed)\b|\b(?:requirements?|qualifications?|must[- ]haves?|prerequisites|credentials|eligibility|essential|criteria)\b|\byou(?:'ll| will| might| may|'d)?\b.*\b(?:have|bring|are|need|fit|thrive|succeed|excel|possess|qualify)\b|\b(?:the|your|our|an) (?:ideal |right |perfect |successful )?(?:candidate|person|applicant|profile|background|skills?|experience)\b|\b(?:candidate|applicant)s? (?:will|must|should)\b|\bapply if\b|\bfor you if\b|\bif you?$|\bif you(?:'re|'ve| have| are)$|\bcan't do without\b|\b(?:dealbreakers?|expectations)\b|\bwhat(?:'re| are|'s)? we(?:'re)? (?:after|asking|hoping)\b/,
  ),
  shape(
    "responsibilities",
    "what what's what're what'll what'd how how's responsibility responsibilities duties tasks accountabilities day actual involved your first",
    /\bwhat\b.*\b(?:you|i|we|she|he|they|\w{4,})\b.*\b(?:do|doing|own|tackle|accomplish|achieve|deliver|build|work on|working on|drive|responsible for|lead|create|involves?|involved|entails?|looks like)\b|\bhow\b.*\b(?:spend|contribute|make (?:a|an) (?:impact|difference)|help us)\b|\b(?:responsibilit(?:y|ies)|duties|tasks|accountabilities|day to day|typical day|(?:the|your|a) day|the actual job|what(?:'s| is) involved|your (?:first|day|week|impact|mission|job|work)|first \w+ (?:days|months|weeks|year))\b/,
  ),
];

/** What is tried last, after the other languages. */
const LAST = shape(
  "about",
  "who who's what what's about why meet inside life working from welcome hello hi our stand believe",
  /^(?:who|what)(?:'s| is| are) \w+(?: \w+)?$|^(?:about|why|meet|inside|life at|working (?:at|with|in|for|here)|from the|welcome|hello|hi)\b|\bwhat(?:'s| is) it like\b|\b(?:our (?:story|mission|values|culture|team|company|stack)|stand for|believe in)\b/,
);

const fits = ({ marks, pattern }: Shape, plain: string, shown: number): boolean =>
  (marks & shown) !== 0 && pattern.test(plain);

/** The kind that a heading's shape suggests. */
export const shapeKind = (words: readonly Word[]): SectionKind | undefined => {
  const plain = words.map(({ text }) => text).join(" ");
  const shown = marksOfWords(words);
  const own = SHAPES.find((each) => fits(each, plain, shown))?.kind;
  if (own) return own;
  if (ANY_FOREIGN.test(plain)) return FOREIGN.find(([, pattern]) => pattern.test(plain))?.[0];
  return fits(LAST, plain, shown) ? LAST.kind : undefined;
};
