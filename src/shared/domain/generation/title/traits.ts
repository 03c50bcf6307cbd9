import { wordsIn } from "./cut.ts";

/** What a person is, and the noun by which a card names it. */
const nounsOfTraits = new Map(
  Object.entries({
    adaptable: "adaptability",
    ambitious: "ambition",
    approachable: "approachability",
    articulate: "clear expression",
    attentive: "attentiveness",
    calm: "calmness",
    careful: "care",
    caring: "care for others",
    cheerful: "cheerfulness",
    compassionate: "compassion",
    confident: "confidence",
    conscientious: "conscientiousness",
    courteous: "courtesy",
    creative: "creativity",
    curious: "curiosity",
    dependable: "dependability",
    detailed: "attention to detail",
    "detail-oriented": "attention to detail",
    "detail-focused": "attention to detail",
    "detail-orientated": "attention to detail",
    diligent: "diligence",
    diplomatic: "diplomacy",
    disciplined: "discipline",
    discreet: "discretion",
    driven: "drive",
    empathetic: "empathy",
    empathic: "empathy",
    energetic: "energy",
    enthusiastic: "enthusiasm",
    ethical: "ethics",
    flexible: "flexibility",
    friendly: "friendliness",
    hardworking: "diligence",
    "hard-working": "diligence",
    honest: "honesty",
    humble: "humility",
    imaginative: "imagination",
    independent: "independence",
    innovative: "innovation",
    kind: "kindness",
    loyal: "loyalty",
    meticulous: "attention to detail",
    motivated: "motivation",
    numerate: "numeracy",
    open: "openness",
    organised: "organisation",
    organized: "organization",
    outgoing: "ease with people",
    passionate: "passion",
    patient: "patience",
    persistent: "persistence",
    persuasive: "persuasiveness",
    polite: "politeness",
    positive: "positive attitude",
    precise: "precision",
    proactive: "initiative",
    professional: "professional manner",
    punctual: "punctuality",
    reliable: "reliability",
    resilient: "resilience",
    resourceful: "resourcefulness",
    respectful: "respect",
    responsible: "responsibility",
    "results-driven": "results orientation",
    "results-oriented": "results orientation",
    "customer-focused": "customer focus",
    "customer-oriented": "customer focus",
    "client-focused": "client focus",
    "team-oriented": "teamwork",
    "self-driven": "self-motivation",
    "self-motivated": "self-motivation",
    "self-starter": "initiative",
    "self-directed": "independence",
    "self-disciplined": "self-discipline",
    "self-sufficient": "independence",
    sensitive: "sensitivity",
    sociable: "ease with people",
    tactful: "tact",
    tenacious: "tenacity",
    thorough: "thoroughness",
    tidy: "tidiness",
    tolerant: "tolerance",
    trustworthy: "trustworthiness",
    upbeat: "good humour",
    versatile: "versatility",
    willing: "willingness",
  }),
);

/** "results driven" and "results-driven" are one word. */
const PAIR =
  /\b(results|detail|customer|client|team|self|hard) (?=(?:oriented|orientated|focused|driven|motivated|starter|working|directed|disciplined|sufficient)\b)/gi;

const LINK = /^(?:and|or|&)$/i;
const SOFTENED =
  /^(?:highly|very|extremely|truly|naturally|well|both|always|a|an|good|great|strong|self)$/i;

/**
 * A phrase of nothing but adjectives of character as nouns: "reliable and punctual" is
 * "reliability and punctuality"; undefined for any other phrase.
 */
export const traitsOf = (phrase: string): string | undefined => {
  const nouns: string[] = [];
  for (const raw of wordsIn(phrase.replace(PAIR, "$1-"))) {
    const word = raw.replace(/[,.;]+$/, "").toLowerCase();
    if (LINK.test(word) || SOFTENED.test(word)) continue;
    const noun = nounsOfTraits.get(word);
    if (noun === undefined) return undefined;
    if (!nouns.includes(noun)) nouns.push(noun);
  }
  const named = nouns.slice(0, 3);
  if (named.length === 0) return undefined;
  return named.length === 1
    ? named[0]
    : `${named.slice(0, -1).join(", ")} and ${named.at(-1) ?? ""}`;
};
