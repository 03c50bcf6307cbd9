import { isActivity, isHanging } from "./endings.ts";
import { fitted, headOf, isSoft, trimmed, withoutVague, wordsIn } from "./cut.ts";
import type { Language } from "./language.ts";
import { withoutOpening } from "./openings.ts";
import { traitsOf } from "./traits.ts";
import { ingOf, isImperative, isLight, isThirdPerson, verbOf } from "./verbs.ts";

/** What is said at the end about how much a thing is asked for. */
const CLOSING =
  /[\s,(–—-]+(?:(?:is|are|would be|will be|sind|ist|est|serait|sera|es|wäre|wären)\s+)?(?:an? |ein |eine |un |una )?(?:strongly |highly |very |also |really |always )?(?:required|preferred|pref|desirable|desired|essential|(?:real |big |huge |major |definite |strong |great |lovely |added |nice )?(?:plus|advantage|bonus|asset)|helpful|welcome|nice to have|good to have|necessary|appreciated|beneficial|useful|ideal|considered|expected|voraussetzung|vorteil|von vorteil|wünschenswert|schön|super|appréciée?|valorable|ventaja|must)(?:[.!)\s]*$|[\s,]+(?:but|for|though|although|and we|if|as|so|because|since|when|whichever|nothing|by)\b.*$)/i;
const OR_LIKE =
  /,?\s(?:and|or|oder|ou|o)\s+(?:an? |any |the )?(?:(?:closely )?related|similar|equivalent|comparable|vergleichbare[rn]?|similaires?)\b[^,;]*$/i;
const OR_OTHER = /,?\s(?:and|or)\s+(?:any )?other\s[^,;]*$/i;
/** "Cursor, Copilot or similar AI assistants": what they are all called. */
const KIN =
  /,.*,? (?:and|or) (?:other )?(?:similar|related|comparable|other) ((?:[\p{Lu}\d][\p{L}\d]*|[\p{L}-]+) [\p{L}][\p{L}\p{N} -]{4,60})/u;
/** "related fields such as recommendation systems": the examples say more than the word before. */
const EXAMPLES =
  /^(?:[\p{L}-]+ )?(?:related |relevant |similar |modern |common |various |the )*(?:fields?|areas?|tools?|technolog(?:y|ies)|topics?|languages?|methods?|environments?|disciplines?|domains?)(?:,)? (?:such as|like|including|e\.g\.) (.+)$/iu;
/** "Your portfolio shows how …": the thing that is the candidate's. */
const YOUR_THING =
  /^your ([\p{L}-]+(?: [\p{L}-]+)?) (?:shows?|holds?|is|are|has|have|tells?|speaks?|does|do|will|can|includes?|demonstrates?)\s.*$/iu;
/** "people management experience leading teams" */
const ACTIVITY_EXPERIENCE =
  /^((?:[\p{L}-]+ ){1,3}(?:management|engineering|development|design|leadership|administration|operations)) experience [a-z]+ing .*$/u;
/** "consumer packaged goods experience working on an account" */
const EXPERIENCE_DOING =
  /^((?:[\p{L}&-]+ ){1,5}?(?!in |with |of |to |and )[\p{L}&-]+) experience (?:working|using|supporting|serving) .*$/u;
const BROAD_THING = /(?:^| )(?:domain|industry|work|professional|direct|relevant|working)$/i;
const TAIL_NOUN =
  /\s+(?:(?:work(?:ing)?|professional|hands-on|practical) )?(?:experience|expertise|knowledge|skills?|skill set|abilities|ability|background|proficiency|competency|competence|understanding)$/i;
const TEAMS =
  /\b(?:teams?|organi[sz]ations?|departments?|groups?|functions?|crews?|projects?|initiatives?|changes?)$/i;
const THINGS_MANAGED =
  /\b(?:budgets?|accounts?|audits?|projects?|programs?|programmes?|risks?|vendors?|suppliers?|contracts?|portfolios?|stakeholders?|inventory|products?|performance|time|expectations|relationships?|campaigns?|incidents?|changes?|deadlines?|priorities|events?|facilities|data|operations|records)$/i;

const singular = (noun: string): string =>
  noun.endsWith("ies")
    ? noun.replace(/ies$/, "y")
    : /(?:ss|us|is|ics)$/.test(noun)
      ? noun
      : noun.replace(/s$/, "");

/** "manage an external audit" is external audit management; undefined where no noun is usual. */
const nounOf = (base: string, object: string, most: number): string | undefined => {
  const bare = object
    .replace(/^(?:an?|the|your|our|several|multiple|competing|large|small|own)\s+/i, "")
    .replace(/\s+of\s.*$/i, "");
  const words = wordsIn(bare).filter((word) => !isSoft(word));
  if (words.length === 0 || words.length + 1 > most || words.length > 4) return undefined;
  if (/,|\b(?:and|or|of|for|in|with|on|to|across|from)\b/i.test(bare)) return undefined;
  const last = words.at(-1) ?? "";
  const compound = [...words.slice(0, -1), singular(last)].join(" ");
  if (/^(?:lead|head)$/.test(base) && TEAMS.test(last)) return `${compound} leadership`;
  if (base === "manage" && THINGS_MANAGED.test(last)) return `${compound} management`;
  if (base === "plan" && words.length <= 2 && !/\sof\s/.test(object)) return `${compound} planning`;
  return undefined;
};

/** Verbs at the beginning, "design, build and operate", and what they are done to. */
const verbsOf = (phrase: string) => {
  const words = wordsIn(phrase);
  const verbs: NonNullable<ReturnType<typeof verbOf>>[] = [];
  let at = 0;
  while (at < words.length && verbs.length < 4) {
    const word = (words[at] ?? "").replace(/,$/, "");
    const parts = word.split("/").map(verbOf);
    if (parts.length > 0 && parts.every((part) => part !== undefined)) verbs.push(...parts);
    else if (!/^(?:and|or|to|then)$/i.test(word)) break;
    at += 1;
    if (
      verbs.length > 0 &&
      !(words[at - 1] ?? "").endsWith(",") &&
      !/^(?:and|or|to|then)$/i.test(word)
    ) {
      if (!/^(?:and|or|then)$/i.test(words[at] ?? "")) break;
      const following = (words[at + 1] ?? "").split("/")[0] ?? "";
      if (verbOf(following.replace(/,$/, "")) === undefined) break;
    }
  }
  return { verbs, object: words.slice(at).join(" ") };
};

/** "A, B or similar" is "A or B". */
const withoutLike = (text: string): string => {
  const bare = text.replace(OR_LIKE, "");
  if (bare === text || /\s(?:and|or)\s/.test(bare)) return bare;
  return bare.replace(/, ([^,]+)$/, " or $1");
};

const SUBSTANTIAL = /[\p{L}\p{N}]{2,}[^\p{L}]+[\p{L}\p{N}+#]{2,}|^\p{Lu}/u;
/** One thing of many, or the candidate's own: then what is done with it has to be said. */
const COUNTED = /^(?:an?|your|their|our|its|one|at least)\s/i;
const THING =
  /^(?!(?:with|to|for|on|in|at|about|that|how|what|it|them|under|from|as|well|effectively|by|of|across|up|out|off|away|down)\b)/i;

/** "review code and take part in design": the second verb too, or nothing of it where it does little. */
const alsoDone = (object: string): string =>
  object.replace(
    /,? and (\p{Ll}+)(?= (\p{L}+)|$)/u,
    (all: string, word: string, next: string | undefined) => {
      const verb = verbOf(word);
      if (verb?.form !== "base") return all;
      if (!isImperative(word) && !/^(?:an?|the|your|it|them|part)$/i.test(next ?? "")) {
        // "take risks and support innovation": a verb or a noun, so the title ends before it.
        return next !== undefined && !NOUN_GOES_ON.test(next) ? " so" : all;
      }
      return /^(?:it|them|so|they)$/i.test(next ?? "it") ? " so" : ` and ${verb.gerund}`;
    },
  );

const BEING = /^(?:you(?:'re| are)|must be|should be|is|are|be|an?) /i;
const NOUN_GOES_ON =
  /^(?:of|for|in|with|on|to|and|or|from|at|by|as|across|within|is|are|skills?|systems?|tools?|services?|data|management|plans?|experience|abilities|ability|work|teams?|engineers?|processes|documents?|materials?)$/i;

/** A phrase that begins with a verb, as a noun phrase or with the verb's -ing form. */
const named = (
  phrase: string,
  { isForced, isInfinitive }: { isForced: boolean; isInfinitive: boolean },
  most: number,
): string | undefined => {
  const [start = "", ...after] = wordsIn(phrase);
  if (isForced && /(?:ly|^and|^or)$/.test(start) && after.length > 0)
    return named(after.join(" "), { isForced, isInfinitive }, most);
  const first = start.replace(/,$/, "").split("/")[0] ?? "";
  const verb = verbOf(first);
  // Whatever follows "able to" is a verb.
  if (!verb && isInfinitive && /^\p{Ll}{3,}$/u.test(first) && !first.endsWith("ing")) {
    return [ingOf(first), ...after].join(" ");
  }
  if (!verb) return undefined;
  const isSaidToDo =
    (start === "Use" && after.length > 0 && after[0] !== "of") ||
    (verb.form === "base" && /^(?:the|an?|your|our|with)$/i.test(after[0] ?? ""));
  // "Performs clerical duties", but not the list "Joins, windows".
  const isPerforming = isThirdPerson(first) && !start.endsWith(",");
  const isVerbal =
    isForced || isSaidToDo || verb.form === "gerund" || isImperative(first) || isPerforming;
  if (!isVerbal) return undefined;
  const { verbs, object: said } = verbsOf(phrase);
  // "leading and working on systems"
  const object = alsoDone(verbs.length > 1 ? said.replace(/^(?:on|with|in)\s+(?=\S)/i, "") : said);
  const bare = object.replace(/^(?:an?|the)\s+/i, "");
  const all = [...new Set(verbs.map(({ gerund }) => gerund))];
  if (object === "") return all.slice(0, 3).join(all.length === 2 ? " and " : ", ");
  const noun = verbs.length <= 2 ? nounOf(verbs[0]?.base ?? "", headOf(object), most) : undefined;
  if (noun !== undefined) return noun;
  const isSaid =
    THING.test(object) &&
    (verbs.length > 1 || !COUNTED.test(object)) &&
    SUBSTANTIAL.test(withoutVague(headOf(bare)));
  const isLightest = verbs.every(({ base }) => isLight(base));
  if (isSaid && (verbs.length > 2 || isLightest)) return bare;
  // "teaching qualification" is no verb with an object.
  if (!isForced && verb.form === "gerund" && verbs.length === 1) return undefined;
  const gerunds = all.slice(0, 2).join(" and ");
  const both = `${gerunds} ${alsoDone(said)}`;
  if (all.length === 2 && isSaid && wordsIn(headOf(both)).length > most) return bare;
  return both;
};

/** What one part of a requirement asks for, as a noun phrase of at most `most` words. */
export const phraseOf = (
  raw: string,
  { most, language, isAlone }: { most: number; language: Language; isAlone: boolean },
): string | undefined => {
  const text = raw
    .replace(YOUR_THING, "$1")
    .replace(ACTIVITY_EXPERIENCE, "$1")
    .replace(EXPERIENCE_DOING, (all: string, thing: string) =>
      BROAD_THING.test(thing) || isHanging(wordsIn(thing).at(-1) ?? "") ? all : thing,
    )
    .replace(/(?<=\s)(?:our|their|its)\s(?=\p{Ll})/giu, "")
    .replace(/\bat least (?:one|an?) (\p{Ll}+[^s\s])(?=$|[.\s]+$| (?:into|in|to|for)\b)/iu, "$1s")
    .replace(/\benough (?!to\b)(?=\p{L})/giu, "")
    .replace(/\s(?:or|and) similar(?=,)/gi, "")
    .replace(/,? and (?:in|of|with|for) (?:an? )?(?=\p{L})/giu, " and ")
    .replace(/\bw\/\s*(?=\p{L})/giu, "with ")
    .replace(/^([^,]+), (and|or) (?=[^,]+$)/i, "$1 $2 ")
    .replace(
      /\s(?:before|already|too|yourself|themselves|itself|from end to end|(?<=systems |products |services |platforms )end[ -]to[ -]end)(?=[.\s]*$)/i,
      "",
    )
    .replace(/\s+/g, " ")
    .replace(CLOSING, "")
    .trim();
  const kin = KIN.exec(headOf(text))?.[1];
  if (kin && wordsIn(withoutOpening(text, language).phrase).length > most) {
    const phrase = fitted(headOf(kin.replace(/ for .*$/, "")), most);
    if (phrase !== undefined && wordsIn(phrase).length >= 2) return phrase;
  }
  const sense = /^(?:you have )?(?:a |an )?(?:knack|feel|eye|instinct|nose) for (.+)$/i.exec(
    text,
  )?.[1];
  const traits = isAlone && language === "en" ? traitsOf(text.replace(BEING, "")) : undefined;
  if (traits !== undefined && wordsIn(traits).length <= most) return traits;
  const opened = withoutOpening(withoutLike(text), language);
  const example = EXAMPLES.exec(opened.phrase)?.[1];
  const whole = example ?? opened.phrase;
  const said = wordsIn(whole).length > most ? whole.replace(OR_OTHER, "") : whole;
  const head = headOf(said);
  // "React" in the middle of a sentence is a name.
  const isName = /^\p{Lu}/u.test(said) && !text.startsWith(said);
  const verbal = isName
    ? undefined
    : named(
        said,
        { isForced: opened.isVerb || opened.isPast, isInfinitive: opened.isInfinitive },
        most,
      );
  const phrase = verbal === undefined ? head : headOf(verbal);
  const tail = withoutTail(phrase);
  const found = fitted(tail, most) ?? fitted(phrase, most);
  if (found === undefined) return undefined;
  const [thing = ""] = found.split(/\s(?:and|or|on)\s/);
  return sense !== undefined && wordsIn(thing).length <= 2 ? `${thing} sense` : found;
};

/** "writing and editing skills" is writing and editing; "analytical skills" stays whole. */
const withoutTail = (phrase: string): string => {
  const bare = trimmed(phrase.replace(TAIL_NOUN, ""));
  const words = wordsIn(bare);
  const last = words.at(-1);
  if (bare === phrase || last === undefined || isHanging(last)) return phrase;
  if (words.length === 1 && /(?:experience|background)$/i.test(phrase)) return phrase;
  return isActivity(last) || words.length >= 4 ? bare : phrase;
};
