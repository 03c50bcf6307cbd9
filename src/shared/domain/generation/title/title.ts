import type { Measure, PostingReading, Requirement } from "../../posting/reading.ts";
import { contentStems, overlapOf, plain, tokensOf } from "../words.ts";
import { sentenceCase } from "./casing.ts";
import { fitted, headOf, MAX_TITLE_WORDS, trimmed, wordsIn } from "./cut.ts";
import { isFunctionWord } from "./endings.ts";
import { languageOf, type Language } from "./language.ts";
import { isDoing } from "./doing.ts";
import { phraseOf } from "./phrase.ts";
import { withoutOpening } from "./openings.ts";
import { ingOf, isImperative } from "./verbs.ts";
import { traitsOf } from "./traits.ts";
import { YEARS, yearsPhrase } from "./years.ts";

/*
 * The rules of a title, which the tests hold over every posting of the corpus:
 * 1. At most seven words, in sentence case; names and acronyms keep their letters.
 * 2. A noun phrase, or a phrase that begins with a verb's -ing form; never an imperative.
 * 3. It ends where a phrase ends: no preposition, conjunction, article or lone adjective last, no
 *    closing punctuation, brackets and quotation marks in pairs.
 * 4. It begins with no article, preposition, conjunction or asking words ("experience with").
 * 5. It names neither the company of the posting nor a person, and stands once on a card.
 */

interface Part {
  readonly text: string;
  /** Parts of one clause have one number. */
  readonly clause: number;
  readonly measure: Measure | undefined;
}

/** What a requirement is called, before it is set beside others. */
export interface Title {
  readonly text: string;
  /** The same without years. */
  readonly bare: string;
  readonly language: Language;
}

/** Words after which nothing of the subject is said: "5+ years of post-qualification experience". */
const EMPTY =
  /^(?:(?:post-qualification|relevant|professional|industry|work|working|related|similar|total|overall|progressive|prior|previous|general|specialized|specialised|hands-on|full-time|direct|commercial|première|réussie|confirmée|erste)\s*)*(?:experience|expérience|experiencia|erfahrung|the trade|trade|practice|role|position|field|background|skills?|knowledge|level|similar|minimum)?(?: (?:réussie|confirmée|de))*(?: equivalent to .*)?$/i;

const INNER_ASK =
  /(?:,\s*|\s+(?=(?:and|with|including|plus|as|along)\s))(?:(?:and|or|with|including|plus|as well as|along with)\s+)*(?=(?:(?:an?|the)\s+)?(?:(?:proven|strong|deep|solid|demonstrated|good|excellent|broad|hands-on|working|practical|clear|real|sound|firm|thorough|advanced|keen|genuine|in-depth|detailed|comprehensive|basic|prior|previous|relevant|professional|extensive|significant)\s+)*(?:experience|understanding|knowledge|passion|track record|record|familiarity|expertise|background|ability|proficiency|handy|familiar|comfortable|fluent|skilled|commitment|desire|willingness|awareness)\s(?:of|in|with|for|to|[a-z]+ing)\b)/i;
const SPLIT = /\s*;\s+|\s+[—–]\s+|—|[.!?]\s+(?=[\p{Lu}\d])|,?\s+and\s+(?=(?:you|able to)\b)/u;
/** "…, including 5+ years with …": a second thing of the same clause. */
const WITHIN =
  /,?\s+including\s+(?=(?:at least )?\d|[a-z]+ing\b)|,?\s+with\s+(?=(?:at least|a minimum of|over|more than)?\s*\w+\+?\s+(?:years|months))/i;
const GERMAN_ASK =
  /,\s+(?:und\s+)?(?=(?:sehr\s+)?(?:gute|fundierte|sichere|erste)\s+(?:kenntnisse|erfahrung))/i;
const LABEL =
  /^(?:education|experience|requirements?|licen[cs]e|certifications?|skills?|required|preferred|essential|desirable|note|basic requirement|must have|nice to have|bonus|plus|knowledge|technical|skillset|expertise|personality|culture|social|online|mission|qualities|other qualities)\s*[:–—-]\s+/i;

/** "REQ-E2 ": the number that a list gives its lines. */
const CODE = /^[A-Z]{2,6}-?[A-Z]{0,2}\d{1,3}[.:)]?\s+(?=\p{L})/u;

const COLON = /^([^:]{2,60}):\s+(.+)$/s;

/** What stands before a colon, or after it where that says nothing by itself. */
const overColon = (text: string): string[] => {
  const match = COLON.exec(text);
  if (!match?.[1] || !match[2]) return [text];
  const [before, after] = [match[1], match[2]];
  const vague = /\b(?:of|following|packages|both|all|including|either|like|these)$/i.test(before);
  const lone =
    wordsIn(before).length === 1 && /^you\b/i.test(after) && !/\p{Lu}.*\p{Lu}/u.test(before);
  return vague || lone ? [after] : [before, after];
};

const straight = (text: string): string => text.replace(/[’`]/g, "'").replace(/[“”]/g, '"');

/** The parts of a requirement that ask for something, each with the years that it asks for. */
const partsOf = ({ text, measures }: Requirement): Part[] => {
  const bare = straight(text)
    .replace(CODE, "")
    .replace(/\s*\([^()]*\)/g, "")
    .replace(/\s*\[[^[\]]*\]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(LABEL, "");
  const rough = bare.split(SPLIT).flatMap((part) => overColon(part.trim()));
  const parts: Part[] = [];
  const left = [...measures];
  const asks = rough.flatMap((part, clause) =>
    [INNER_ASK, WITHIN, GERMAN_ASK]
      .reduce((asks, at) => asks.flatMap((one) => one.split(at)), [part])
      .map((one) => ({ one, clause })),
  );
  for (const { one, clause } of asks) {
    const years = YEARS.exec(one);
    const said = years
      ? `${one.slice(0, years.index)} ${one.slice(years.index + years[0].length)}`.replace(
          /\s+/g,
          " ",
        )
      : one;
    const subject = said.trim().replace(/^[,:+&/]\s*/, "");
    const measure = years ? left.shift() : undefined;
    if (subject !== "" || measure !== undefined) parts.push({ text: subject, clause, measure });
  }
  return parts;
};

const stemsIn = (text: string) => contentStems(tokensOf(text));

interface Named extends Omit<Part, "text"> {
  readonly phrase: string;
  readonly size: number;
}

const phrasesOf = (
  requirement: Requirement,
  language: Language,
  without: (text: string) => string,
): Named[] =>
  partsOf(requirement).flatMap(({ text, clause, measure }, _, parts) => {
    const said = without(text);
    if (EMPTY.test(headOf(said.replace(/^(?:of|in|as|with)\s+/i, "")))) return [];
    const phrase = phraseOf(said, {
      most: MAX_TITLE_WORDS,
      language,
      isAlone: parts.length === 1,
    });
    if (phrase === undefined || EMPTY.test(phrase)) return [];
    return [{ phrase, clause, measure, size: stemsIn(phrase).size }];
  });

/** The part that a rating is about: rather the work itself than the years, which are checked. */
const mainOf = (named: readonly Named[]): Named | undefined => {
  const [first, ...rest] = named;
  if (!first?.measure) return first;
  return (
    rest.find(
      ({ size, measure, clause }) =>
        clause === first.clause && size >= first.size + (measure ? 2 : 1) && size >= 3,
    ) ?? first
  );
};

/** What years alone are called in each language. */
const experience: Readonly<Record<Language, string>> = {
  en: "Experience",
  de: "Erfahrung",
  fr: "Expérience",
  es: "Experiencia",
};

/** "and" in each language. */
export const joints: Readonly<Record<Language, string>> = {
  en: "and",
  de: "und",
  fr: "et",
  es: "y",
};

/** Two short parts in one title, where they are about unlike things. */
const joined = (main: Named, others: readonly Named[], language: Language): string | undefined => {
  if (main.measure || wordsIn(main.phrase).length > 3 || /\b(?:and|or)\b|,/.test(main.phrase))
    return undefined;
  const room = MAX_TITLE_WORDS - wordsIn(main.phrase).length - 1;
  const other = others
    .filter(({ phrase, measure, clause }) => {
      if (
        measure ||
        clause !== main.clause ||
        wordsIn(phrase).length > room ||
        /\b(?:and|or)\b|,/.test(phrase)
      )
        return false;
      if (isDoing(phrase) !== isDoing(main.phrase)) return false;
      if (wordsIn(phrase).length < 2 && !/^\p{Lu}/u.test(phrase)) return false;
      return overlapOf(stemsIn(phrase), stemsIn(main.phrase)) === 0;
    })
    .toSorted((a, b) => b.size - a.size)[0];
  return other && `${main.phrase} ${joints[language]} ${other.phrase}`;
};

/** The names by which the posting's own company could stand in a requirement. */
const companyNames = ({ facts }: PostingReading): string[] => {
  const full = facts.company?.value;
  if (full === undefined) return [];
  const short = full
    .replace(
      /,?\s+(?:inc|llc|ltd|limited|plc|gmbh|ag|se|corp(?:oration)?|co|company|s\.?a\.?|sarl|bv|nhs trust|group|holdings)\.?$/i,
      "",
    )
    .trim();
  return [...new Set([full, short])].filter((name) => name.length >= 3);
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Takes the company's name out of a text, with the preposition before it. */
export const withoutCompany = (reading: PostingReading): ((text: string) => string) => {
  const names = companyNames(reading);
  if (names.length === 0) return (text) => text;
  const named = `\\b(?:the\\s)?(?:${names.map(escaped).join("|")})`;
  const owning = new RegExp(`${named}['’]s?(?![\\p{L}\\p{N}])`, "giu");
  const placed = new RegExp(
    `(?:\\s(?:at|for|of|by|with|from|in))?\\s?${named}(?![\\p{L}\\p{N}])`,
    "giu",
  );
  return (text) => text.replace(owning, " ").replace(placed, " ").replace(/\s+/g, " ").trim();
};

/** Names a requirement. `without` takes out what no title may name. */
export const titleOf = (requirement: Requirement, without: (text: string) => string): Title => {
  const language = languageOf(requirement.text);
  const named = phrasesOf(requirement, language, without);
  const main = mainOf(named);
  const cased = (phrase: string): string =>
    sentenceCase(
      withoutFirst(phrase.replace(/^['"]|['"]$/g, "").replace(/, (and|or) /g, " $1 ")),
      requirement.text,
      language === "de",
    );
  if (!main) {
    const [measure] = requirement.measures;
    const years = measure
      ? `${experience[language]}, ${yearsPhrase(measure, language)}`
      : undefined;
    const said = lastResort(withoutOpening(without(straight(requirement.text)), language).phrase);
    const text = years ?? cased((language === "en" ? traitsOf(said) : undefined) ?? said);
    return { text, bare: years ? experience[language] : text, language };
  }
  const others = named.filter((one) => one !== main);
  const traits = language === "en" ? traitsOf(main.phrase) : undefined;
  const bare = cased(traits ?? joined(main, others, language) ?? main.phrase);
  const suffixed = main.measure ? `${bare}, ${yearsPhrase(main.measure, language)}` : bare;
  return { text: wordsIn(suffixed).length <= MAX_TITLE_WORDS ? suffixed : bare, bare, language };
};

/** No title begins with an article, a preposition or a conjunction. */
const withoutFirst = (phrase: string): string => {
  const words = wordsIn(phrase);
  while (
    words.length > 1 &&
    isFunctionWord(words[0] ?? "") &&
    !/^(?:no|not|plus|like)$/i.test(words[0] ?? "")
  )
    words.shift();
  return words.join(" ");
};

/** Where no phrase was understood: the first words up to where a phrase may end. */
const lastResort = (text: string): string => {
  const words = wordsIn(headOf(text.replace(/[()[\]"]/g, " ")));
  while (words.length > 1 && isFunctionWord(plain(words[0] ?? ""))) words.shift();
  const [first = ""] = words;
  if (isImperative(first)) words[0] = ingOf(first.toLowerCase());
  return fitted(words.join(" "), MAX_TITLE_WORDS) ?? trimmed(words.slice(0, 4).join(" "));
};
