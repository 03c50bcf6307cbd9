import type { Measure, Requirement } from "../reading.ts";
import { DUTY_FIRST } from "../sections/contentLexicon.ts";

const MAX_WORDS = 7;

/** Openings that say how much of a thing is asked for and not what it is. */
const FILLER = new RegExp(
  `^(?:${[
    "you(?:'ll| will)? (?:also )?(?:have|are|need|bring|possess|hold|know|must have|must be|must|should have|should be|can)",
    "you(?:'re|'ve)(?: got| had| been)?",
    "we(?:'re| are) (?:looking|searching) for (?:a|an|someone)(?: \\w+){0,3} (?:with|who has|who is|who)",
    "we(?:'re| are) (?:looking|searching) for (?:a|an|someone)",
    "(?:leading|managing|building|developing|designing|working|supporting|owning|running)(?:\\/\\w+ing)?(?: and \\w+ing)?(?: (?:on|with|in))?(?: an?)?(?: highly \\w+)?",
    "(?:the )?(?:ideal|successful) candidates? (?:will|must|should) (?:have|be|possess)",
    "candidates? (?:must|should|will) (?:have|be|possess)",
    "must (?:have|be|possess|hold|also have)(?: an?)?",
    "(?:a |an )?(?:proven|demonstrated|demonstrable|established|documented|strong|solid|successful|excellent|good|consistent) (?:track )?(?:record|history) (?:of|in|for|with)",
    "(?:a |an )?(?:proven|demonstrated|demonstrable|strong|solid|excellent|good|exceptional|outstanding|superior|great|effective|advanced|deep|broad|thorough|extensive|significant|substantial|considerable|relevant|previous|prior|recent|direct|practical|sound|basic|working|hands-on|hands on|professional|industry|clear|comprehensive|in-depth|detailed|expert|intermediate|highly|confident|minimum|some|general|full|real|high|genuine|keen)(?: and(?= \\w+ (?:skills|knowledge|understanding|experience)))?",
    "(?:experience|expertise|knowledge|understanding|familiarity|proficiency|fluency|competence|competency|ability|background|exposure|skills?|skilled|experienced|proficient|familiar|fluent|comfortable|comfort|confident|confidence|capable|capability|aptitude|passion|passionate|interest|interested|enthusiasm|enthusiastic|desire|willingness|willing|able|evidence|grasp|command|mastery|expert|a knack|knack|adept|track record|history|competent|qualified|commitment|committed|understands?|knows?) (?:to|with|of|in|for|about|using|as|at|on|working (?:with|in|on|as)|developing|leading|building|managing|designing|supporting|across|within|or)",
    "(?:and|or|to|a|an|the|have|has|having|is|are|be|being|with|in|of|for|using|working (?:with|in|as|on)|applying|demonstrate|demonstrates|possess|possesses|exhibit|hold|holds|applicable|related|ideally|preferably|bonus(?: points)?(?: if| for)?|nice to have)",
  ].join("|")})(?:[\\s:,]+|$)`,
  "i",
);

const CUT =
  /\s*(?:[;:.(–—]|,\s|\s-\s|\s(?:including|such as|e\.g\.|like|so that|because|where|which|who|that|while|whether|within|through|throughout|is an? |are an? |would be|is strongly|is required|is preferred|are required|required|preferred|strongly preferred|highly desirable|desirable|a plus|an advantage|based on|in order to|as well as|and able to|plus|or (?:a )?(?:related|similar|equivalent|closely related))\b)/i;
const TAIL =
  /\s+(?:and|or|of|with|the|a|an|in|to|for|on|at|by|as|from|using|is|are|be|your|our|their|its|both|other|more|any|all|into|across|about|over|very|highly|strong|such|deep|not|how|what|&)$/i;

/** "Cursor, Copilot or similar coding assistants": what they are all called. */
const KIN =
  /,? (?:and|or) (?:other )?(?:similar|related|comparable|other) ([\p{L}][\p{L}\p{N} /-]{5,60})/iu;
/** "related fields such as recommendation systems": the example says more than the word before it. */
const EXAMPLES =
  /^(?:related |relevant |similar |modern |common |various )*(?:fields?|areas?|tools?|technolog(?:y|ies)|systems?|topics?|software|platforms?|languages?|methods?|environments?) (?:such as|like|including) (.+)$/i;
/** "design, build, and operate large systems": the verbs say less than what they are done to. */
const VERBS = /^(?:\p{L}+, )+(?:and |or )?\p{L}+ (?=\p{L}{3,})/iu;

const words = (raw: string): string[] => raw.split(/\s+/).filter((word) => word !== "");

const LINK = /^(?:of|for|in|with|on|across|within|from|through|by|at|using)$/i;

const shorten = (raw: string, most: number): string => {
  const all = words(raw);
  let kept = all.slice(0, most);
  // Rather a whole phrase than a part of the next one.
  const link = all.length > most ? kept.findLastIndex((word) => LINK.test(word)) : -1;
  if (link >= 2) kept = kept.slice(0, link);
  let short = kept.join(" ");
  while (TAIL.test(short)) short = short.replace(TAIL, "");
  return short.replace(/[\s,;:.!–—-]+$/, "");
};

const capital = (raw: string): string =>
  /^\p{Ll}[\p{Ll}'’-]*(?:\s|$|[,/&])/u.test(raw) ? raw.charAt(0).toUpperCase() + raw.slice(1) : raw;

/** Takes filler openings off a phrase, as long as something is left to say. */
const withoutFiller = (raw: string): string => {
  let phrase = raw
    .trim()
    .replace(/^[*_"“(\s]+/, "")
    .replaceAll("’", "'");
  for (let i = 0; i < 6; i += 1) {
    const rest = phrase.replace(FILLER, "").trim();
    if (rest.length < 3 || rest === phrase) break;
    phrase = rest;
  }
  return phrase;
};

const core = (raw: string, most: number): string => {
  const label = /^([\p{L}][\p{L} /&-]{2,40}):\s+\S/u.exec(raw);
  if (label?.[1] && words(label[1]).length <= 4) {
    const named = withoutFiller(label[1]);
    if (
      named.length >= 3 &&
      !/^(?:education|experience|requirements?|skills?|licen[cs]e|certifications?|must|preferred|required|knowledge|other|essential|desirable)$/i.test(
        named,
      )
    ) {
      return shorten(named, most);
    }
    return core(raw.slice(raw.indexOf(":") + 1).trim(), most);
  }
  const kin = KIN.exec(raw)?.[1];
  if (kin) return shorten(withoutFiller(kin), most);
  const filled = withoutFiller(raw);
  const example = EXAMPLES.exec(filled)?.[1] ?? filled;
  const verbs = VERBS.exec(example)?.[0];
  const done = verbs && DUTY_FIRST.has(verbs.split(",")[0]?.toLowerCase() ?? "");
  const phrase = done ? example.slice(verbs.length) : example;
  // "Able to read, write and count": the first verb alone would say too little.
  const infinitives = /\bto \p{L}+, \p{L}+/u.test(raw.slice(0, 60)) && !done;
  const cut = infinitives ? null : CUT.exec(phrase);
  const head = cut && cut.index >= 3 ? phrase.slice(0, cut.index) : phrase;
  return shorten(withoutFiller(head), most) || shorten(phrase, most) || shorten(raw, most);
};

const number = (value: number): string => String(Math.round(value * 10) / 10);

/** "6+ years", "3–5 years", "18 months": the years of a measure in few words. */
export const yearsPhrase = ({ years }: Measure): string => {
  const { min, max } = years;
  if (max === null) {
    if (min < 1 || (min < 2 && !Number.isInteger(min))) return `${number(min * 12)}+ months`;
    return min === 1 ? "1+ year" : `${number(min)}+ years`;
  }
  return min === 0 ? `up to ${number(max)} years` : `${number(min)}–${number(max)} years`;
};

const LEVELS = {
  secondary: "High school diploma",
  associate: "Associate degree",
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  doctorate: "Doctorate",
  any: "Degree",
} as const;

/** A degree in few words: "Bachelor's degree in computer science". */
export const degreePhrase = (requirement: Requirement, most: number): string | undefined => {
  const { degree } = requirement;
  if (!degree) return undefined;
  const name = LEVELS[degree.level];
  const field = degree.field?.split(/,|\s(?:or|and)\s|\//)[0]?.trim();
  if (!field || /^(?:an?|any|relevant|related)\b/i.test(field)) return name;
  return shorten(`${name} in ${field}`, most);
};

const EXPERIENCE_ENDS =
  /\s+(?:of\s+)?(?:work(?:ing)?\s+|professional\s+|industry\s+|relevant\s+)*experience$/i;

/** What the years of a measure are of, without "experience in". */
export const measureSubject = (measure: Measure, most: number): string => {
  const bare = measure.of.replace(
    /^(?:(?:relevant|related|professional|industry|work(?:ing)?|prior|previous|hands-on|direct|recent|proven|progressive|full-time|practical|commercial|overall|total|solid|post-qualification)\s+)*(?:work\s+)?experience\s*(?:in|with|as|of|working|leading|building|managing|using|developing|within|at|on|doing|for)?\s*/i,
    "",
  );
  return core((bare === "" ? measure.of : bare).replace(EXPERIENCE_ENDS, ""), most);
};

/** A criterion's title for one requirement: at most seven words, in words a person would write. */
export const criterionTitle = (requirement: Requirement): string => {
  const { text } = requirement;
  const [measure] = requirement.measures;
  if (measure) {
    const years = yearsPhrase(measure);
    const most = MAX_WORDS - words(years).length;
    const subject = measureSubject(measure, most).replace(/ experience\b.*$/i, "");
    const named = subject === "" || /^experience$/i.test(subject) ? "Experience" : subject;
    return capital(`${named}, ${years}`);
  }
  const degree = degreePhrase(requirement, MAX_WORDS);
  if (degree) return degree;
  const [licence] = requirement.licences;
  if (licence && words(licence).length <= MAX_WORDS) return capital(licence);
  return capital(core(text, MAX_WORDS)) || shorten(text, MAX_WORDS);
};
