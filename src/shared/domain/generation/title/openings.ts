import type { Language } from "./language.ts";

/** A phrase without its asking words. */
export interface Opened {
  readonly phrase: string;
  /** What is left begins with an infinitive ("able to"). */
  readonly isVerb: boolean;
  /** The same, and it can be nothing else: after "committed to" a noun may follow. */
  readonly isInfinitive: boolean;
  /** What is left begins with a participle ("you have"). */
  readonly isPast: boolean;
}

const degreeWords =
  "proven|demonstrated|demonstrable|established|documented|strong|solid|successful|excellent|good|consistent|exceptional|outstanding|superior|great|effective|advanced|deep|deeper|broad|thorough|extensive|significant|substantial|considerable|relevant|previous|prior|past|recent|direct|practical|sound|basic|working|hands-on|hands on|professional|clear|comprehensive|in-depth|detailed|expert|expert-level|intermediate|highly|very|confident|minimum|general|full|fully|real|firm|genuine|keen|current|up-to-date|exceptionally|extremely|prior|specialized|specialised|industry|evident|natural|post-qualification|high-level|strong-willed";
const askNouns =
  "experience|experiences|expertise|knowledge|understanding|familiarity|proficiency|fluency|competence|competency|ability|abilities|background|exposure|skills?|track record|record|history|passion|interest|desire|willingness|commitment|evidence|grasp|grip|command|mastery|comfort|confidence|capability|capacity|aptitude|flair|ease|belief|awareness|appreciation|facility|acumen|demonstrated ability";
const askAdjectives =
  "able|capable|comfortable|confident|familiar|fluent|proficient|skilled|adept|experienced|expert|keen|willing|ready|happy|eager|good|interested|passionate|committed|versed|handy|competent|qualified|trained|accustomed|used|excited|knowledgeable|conversant|enthusiastic";
const links =
  "to|with|of|in|for|about|using|as|at|on|across|within|over|around|towards?|both|working (?:with|in|on|as|within|across)";
const intensity = `(?:(?:${degreeWords})(?:,? (?:and|or) (?:${degreeWords})| )*,? ?)*`;

/** Asking openings of English; the first group, where there is one, is kept. */
const english: readonly RegExp[] = [
  /^(?:to be considered for this role,? you (?:must|should|will)|it is (?:essential|important) that you|an individual with|he or she (?:shall|must|should))\s+/i,
  /^(?:the|this|our|an?) (?:[\p{L}-]+ ){1,5}(?:(?:must|shall|should|will)(?: also)?(?: (?:be able to|have|be|possess|demonstrate))?|(?:also )?requires?|requirements include)\s+/iu,
  /^(?:(?:the|a|an) )?(?:(?:effective |practical )?use of|(?:wide |broad |strong )?(?:variety|range|set) of(?: a)?|(?:all )?aspects of(?: the)?|lots of|(?:a )?high(?:er)? (?:degree|level) of|degree of|complete mastery of(?: skills in)?|moderate to advanced|responsible for|attainment of)\s+/i,
  /^(?:(?:the )?(?:ideal|successful|right) candidates?|candidates?|applicants?|(?:we|i)(?: also)? (?:expect|need|want|value|are looking for|am looking for|look for|seek)|(?:we're|i'm) (?:looking for|after)|(?:we |i )?(?:think|believe) this (?:role |job )?needs(?: somewhere| something)?(?: around| like| near)?|we are after|we(?: also)? would like|it(?: would|'d)? helps?(?: if)?|finally,?|above all we need|in addition,?|additionally,?|also,?|note:?|ideally,?|preferably,?|preferred:?|required:?|optional(?:ly)?,?|bonus(?: points)?:?(?: (?:if|for))?|nice to have:?|basic requirement:?|must[- ]haves?:?|plus:?|what you(?:'ll)? bring:?)\s+/i,
  /^(?:someone|somebody|a person|people|a leader|a manager|an engineer|a professional|an individual) (?:who(?:'s| is| has| can)?|with)\s+/i,
  /^(?:a|an)? ?[\p{L}-]+ (?:leader|manager|engineer|professional|person|individual) with\s+/iu,
  /^(?:if )?you(?:'ll| will| would| should| must| may| might| also)* (?:also )?(?:have|need|bring|possess|hold|own|show|demonstrate)(?: (?:to have|already|personally|ever|successfully))*\s+/i,
  /^(?:if )?you(?:'ve| have)(?: (?:already|personally|ever|successfully|got|had))*\s+/i,
  /^(?:you're|you(?: (?:will|must|should))?(?: also)? (?:are|be)|you will also be|you'd be)\s+/i,
  /^(?:must|should|will|shall)(?: also)? (?:have|be|possess|hold|show|demonstrate)\s+/i,
  /^(?:have|has|having|possess(?:es|ing)?|holds?|demonstrates?|exhibits?|shows?|brings?)(?: (?:a|an|had|been))?\s+(?=\S)/i,
  /^(?:is|are|be|being|been)\s+/i,
  new RegExp(
    `^(?:an? |the |some |any |your )?${intensity}(?:(?:domain|subject|technical|people|team|product) )?(?:${askNouns})(?: (?:and|or) (?:${askNouns}))?,? (?:${links}(?: and (?:${links}))?)\\s+`,
    "iu",
  ),
  new RegExp(
    `^(?:an? |the |some |any )?${intensity}(?:(?:domain|subject|work|industry) )?(?:experience|expertise|background|success)\\s+(?=[\\p{L}-]+ing\\b)`,
    "iu",
  ),
  new RegExp(`^${intensity}(?:${askAdjectives}) (?:${links})\\s+`, "iu"),
  /^(?:comfortable|confident|experienced|good at|skilled)\s+(?=[\p{L}-]+ing\b)/iu,
  /^(?:you )?(?:know|knows|understand|understands|knowing|understanding)(?: (?:how to|how|your way (?:around|about|round)))*\s+(?=\S+)/i,
  /^(?:you )?(?:worked|working|work)(?: (?:with|in|on|as|across|within|or|under))+\s+(?=\S+)/i,
  /^[\p{L}]+, with\s+/iu,
  /^(?:you )?(?:can|could|should|must|will|still able|able)(?: (?:still|also|comfortably))*\s+/i,
  /^you\s+/i,
  /^(?:a |an )?(?:knack|eye|feel|instinct|nose) for\s+/i,
  new RegExp(`^(?!working )(?:${degreeWords})(?:,? (?:and|or) (?:${degreeWords}))?,? (?=\\S)`, "i"),
  /^(?:a|an|the|any|some|your|our|their|its|at least (?:one|two|three|an?)(?: of)?|one or more of|part of|enough|and|or|of|to|with|in|for|as|at|on|both|how to)\s+/i,
];

const german: readonly RegExp[] = [
  /^(?:idealerweise|wünschenswert(?: sind| ist)?:?|sie (?:haben|verfügen über|besitzen|sind|bringen)|du (?:hast|bringst|bist|verfügst über)|ein(?:e|en|er)?|(?:die|der|das) sichere[nr]? umgang mit|die|der|das|wir erwarten|mindestens|nachweis über(?: den| die| das)?|bereitschaft zu[rm]?)\s+/i,
  /^(?:(?:sehr|erste|einschlägige|gute|fundierte|sichere|ausgeprägte|umfassende|mehrjährige|nachweisbare|praktische|tiefe|solide|breite)[rns]? )*(?:kenntnisse|erfahrung(?:en)?|berufserfahrung|fähigkeit(?:en)?|verständnis|umgang|know-how|freude|interesse|sicherheit)(?: (?:in|mit|im|von|vom|der|des|bei|auf|zu|zur|am|an|für|als))+(?: (?:der|dem|den|einer|einem|die))?\s+/i,
  /^(?:sehr |gute |erste |fundierte |sichere |ausgeprägte |umfassende |abgeschlossene[sr]? )+(?=\p{Lu})/iu,
];

const french: readonly RegExp[] = [
  /^(?:vous (?:avez|êtes|savez|maîtrisez|disposez d[e'’]|justifiez d[e'’])|idéalement,?\s|une?\s|la\s|le\s|les\s|l['’])\s*/i,
  /^(?:(?:excellente?s?|bonnes?|bon|solides?|parfaite|première|réelle|forte) )*(?:maîtrise|connaissances?|expériences?|capacités?|aisance|sens|pratique|compétences?)(?: (?:réussie|confirmée|professionnelle|significative|technique))*(?: (?:de la|de l['’]|du|des|de|d['’]|en|dans|avec|à|au)(?: (?:une?|les?|la))?\s*| d['’])/i,
];

const spanish: readonly RegExp[] = [
  /^(?:se valorará(?:n)?|valorable|deseable|imprescindible|una?|el|la|los|las|al menos)\s+/i,
  /^(?:(?:buen|buena|amplios?|sólidos?|alto|excelente) )*(?:manejo|experiencia|conocimientos?|capacidad|dominio|habilidad(?:es)?|poder)(?: (?:previa|demostrable|demostrada))?(?: (?:de la|del|de los|de|en|con|para)(?: (?:una?|el|la|los))?)\s+/i,
];

const byLanguage = { en: english, de: german, fr: french, es: spanish } as const;

/** Endings after which a verb in its base form follows. */
const LEADS_TO_VERB =
  /(?:\b(?:to|can|could|you|who|will|must|shall|should|how|able|still|how to|comfortably)|you'll)\s+$/i;
const LEADS_TO_INFINITIVE =
  /\b(?:able|ability|abilities|capable|willing|willingness|desire|ready|happy|eager|keen|how|can|could|must|shall|should|will|capacity)(?: (?:to|still|also|comfortably))*\s+$/i;
const LEADS_TO_PARTICIPLE = /\b(?:have|has|having|you've|ever|successfully|personally)\s+$/i;

/**
 * Takes asking openings off a phrase ("Proven experience in", "You are able to"), again and again
 * and as long as two letters are left to say. Apostrophes are straight.
 */
export const withoutOpening = (raw: string, language: Language): Opened => {
  let phrase = raw.replace(/^[\s*_"“”(•·–—-]+/u, "");
  let [isVerb, isInfinitive, isPast] = [false, false, false];
  for (let round = 0; round < 8; round += 1) {
    let next = phrase;
    for (const opening of byLanguage[language]) {
      const match = opening.exec(phrase);
      if (!match) continue;
      const rest = phrase.slice(match[0].length).trim();
      if (!/[\p{L}\p{N}].*[\p{L}\p{N}+#]|^\p{Lu}/u.test(rest)) continue;
      isVerb = LEADS_TO_VERB.test(match[0]);
      isInfinitive = LEADS_TO_INFINITIVE.test(match[0]);
      isPast = LEADS_TO_PARTICIPLE.test(match[0]);
      next = rest;
      break;
    }
    if (next === phrase) break;
    phrase = next;
  }
  return { phrase, isVerb, isInfinitive, isPast };
};
