import type { Importance } from "../reading.ts";
import { countParts } from "../text/chars.ts";
import { sentencesOf } from "../text/sentences.ts";

/** What may follow a word of praise that ends what is said ("is helpful but not required"). */
const ENDS = "(?=\\s*(?:$|[.,;:)!(–—-]|but\\b|though\\b|for\\b|in this\\b|if\\b|and not\\b))";
const VERB = "(?:is|are|would be|will be|being|considered(?: as)?|seen as|as|['’]s)";
const DEGREE = "(?:an? |also |definitely |certainly |highly |very |really |much |always )*";
const SIZE =
  "(?:strong |big |huge |definite |major |real |distinct |added |nice |great |lovely |significant |massive |clear |extreme |extra |valuable |useful |welcome )?";

/** Wording that makes what it is said of welcome and no more. */
const WISHES = [
  `${VERB} ${DEGREE}${SIZE}(?:plus|bonus|asset|advantage|advantageous|beneficial|preferable|desirable|desired|preferred|optional|nice to have)\\b`,
  `${VERB} ${DEGREE}(?:helpful|useful|handy|welcome|nice|great|ideal|valued|appreciated|good)\\b${ENDS}`,
  `(?:an? |(?:definite|strong|big|huge|added|real) )${SIZE}(?:plus|bonus|asset|advantage)\\b${ENDS}`,
  "(?:strongly |highly )?(?:preferred|preferable|preferably|desired|desirable|advantageous)\\b",
  `(?:helpful|useful|beneficial|optional|plus|welcome)${ENDS}(?<!\\bbe (?:helpful|useful|welcome))(?<!\\d (?:years? )?plus)`,
  "(?:nice|good|great)[- ]to[- ]haves?\\b",
  "bonus(?: points)?\\b|extra credit\\b|brownie points\\b|ideally\\b|extra points\\b",
  "not (?:strictly |absolutely |always )?(?:required|essential|necessary|mandatory|needed|a must)\\b",
  "is(?:n['’]t| not) (?:essential|required|necessary|needed)|not a (?:requirement|deal[- ]breaker)",
  "(?:pleased|delighted|glad|happy|thrilled) to (?:meet|hear|see|talk)",
  "^prefer(?:ence|s)?\\b|viewed fav|are encouraged to apply\\b|ideally[.!]?$",
  `${VERB} (?:highly|well|favou?rably) regarded\\b|${VERB} (?:especially|particularly) (?:valuable|valued|welcome|useful|helpful)\\b`,
  "(?:given|have|has|receive) (?:a )?(?:strong |clear |slight )?preference\\b|(?:preference|consideration|priority) (?:will be|is|may be) given\\b|good to have\\b",
  "distinguish(?:es)? (?:you|(?:the|a) (?:strongest|strong|best|great))\\b",
  "even better\\b|not the end of the world\\b|kein muss\\b|w(?:ä|ae)re (?:super|toll|sch(?:ö|oe)n|klasse|gut)\\b|mejor (?:todav(?:í|i)a|a(?:ú|u)n)",
  "would (?:also )?(?:help\\b|make our|be (?:so |really |just )?(?:good|great|nice|cool|awesome|lovely|fab|fabulous|fantastic|brilliant|super|sick|amazing|sweet|wonderful|perfect|handy|useful)\\b)|helps if\\b|we(?:['’]d| would) love\\b",
  "von vorteil|w(?:ü|u)nschenswert|idealerweise|ein plus\\b|pluspunkt",
  "un (?:plus|atout)\\b|serait appr|souhait(?:é|e)|appr(?:é|e)ci(?:é|e)|id(?:é|e)alement",
  "es una ventaja|valorable|se valorar|deseable|desej(?:á|a)vel|diferencial\\b",
  "(?:particularly|especially) (?:interested in|excited|keen)\\b|(?:great|nice|welcome) addition\\b",
  "(?:helpful|useful|desirable|handy|beneficial) (?:would be|is|are)\\b",
  "is een pr(?:é|e)\\b|gradit[aeoi]\\b|preferenziale",
];
const WISH = new RegExp(`\\b(?:${WISHES.join("|")})`, "gi");

/** Wording that makes what it is said of needed. */
const NEED =
  /\b(?:must\b|mandatory\b|is a must|(?:is|are|absolutely|strictly) (?:required|essential|necessary)|required\b|non[- ]negotiable|zwingend|obligatoire|imprescindible|obligator|vereist)/i;
const NO_NEED =
  /\b(?:not (?:strictly |absolutely )?(?:required|essential|necessary|mandatory|a must)|n['’]t (?:required|essential|necessary)|no \w+ required|if required|as required|required by|not a must|must[- ]have\b(?=.*\bnot\b))/i;

const CLAUSE_SIGN = /[;()]|\s(?:[–—-]|--)\s|[.!?]\s|,\s|\s(?:but|although|though)\s/g;
/** What may open a clause that stands by itself after a comma. */
const OPENS =
  /^(?:and |or |with |plus |also )?(?:an? |any |some |prior |previous |additional |strong |good |other )?(?:\d|experience|familiarity|knowledge|exposure|understanding|background|certification|certificate|degree|master|bachelor|mba|phd|ph\.d|fluency|proficiency|ability|training|a second|other|preferably|ideally|preferred|bonus|advanced degree|willingness)\b/i;
const HAS_CONTENT =
  /\b(?:\d+\+?|years?|experience|degree|diploma|bachelor|knowledge|ability|proficien\w+|skills?|licen[cs]e|certifi\w+|understanding|familiar\w*|fluen\w+|background|strong|proven|working|able|sql|excel|high school|ged|required)\b/i;

const REQUIRED_BEFORE = /(?<!not )\brequired\b\W+(?!(?:or|but|strongly|highly|\W)*$)\w/i;

/** Fewer words are no sentence that asks by itself ("Not essential!"). */
const MIN_SENTENCE = 4;
/** More of an item is not looked at: a whole page is no item. */
const MAX_TEXT = 1500;

interface Clause {
  readonly start: number;
  readonly end: number;
}

/** "Experience of low voltage, high voltage is a plus": a wish said of what the comma adds. */
const isAddition = (text: string, start: number, comma: number): boolean => {
  const before = text.slice(start, comma);
  const after = text.slice(comma + 1);
  return countParts(before) >= 5 && !/[,;]/.test(before) && !/,|\b(?:or|and)\b/.test(after);
};

/** Clauses of an item as far as the scope of a wish is concerned. */
const clausesOf = (text: string): Clause[] => {
  const clauses: Clause[] = [];
  let start = 0;
  for (const match of text.matchAll(CLAUSE_SIGN)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    if (match[0].startsWith(",") && !OPENS.test(after) && !isAddition(text, start, match.index))
      continue;
    clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  clauses.push({ start, end: text.length });
  return clauses.filter(({ start: from, end }) => text.slice(from, end).trim() !== "");
};

/** True when a wish is said of the item as a whole and not of an example or an addition in it. */
const wishesWhole = (whole: string): boolean => {
  if (!saysWish(whole)) return false;
  // What stands in brackets is an aside, unless it says the wish: "(preferred)".
  const text = whole.replace(/\([^()]{1,200}\)/g, (aside) =>
    saysWish(aside) ? aside : " ".repeat(aside.length),
  );
  const clauses = clausesOf(text);
  // "Must have eight years, three of them in management preferred": what is needed comes first.
  if (/^\W*(?:candidates? |applicants? |you )?must (?!not\b)/i.test(text)) return false;
  for (const match of text.matchAll(WISH)) {
    const at = match.index;
    const index = clauses.findIndex((clause) => at < clause.end || clause === clauses.at(-1));
    const clause = clauses[index];
    if (!clause) continue;
    const own = text.slice(clause.start, clause.end);
    const before = text.slice(0, clause.start).trim();
    const inClause = text.slice(clause.start, at).trim();
    // "Above all, you must be helpful"
    if (/\bmust (?:also )?(?:be|have)\b/i.test(inClause)) continue;
    // "Experience in retail, ideally fashion": the wish opens what it is said of.
    if (/^ideally[.!]?$/i.test(match[0]) && at + match[0].length === text.length) return true;
    const opening = /^(?:ideally|preferably|bonus|id(?:é|e)alement|idealerweise)/i.test(match[0]);
    if (opening) {
      if (before === "" && (inClause === "" || /^(?:you|and|but|also|\W)*$/i.test(inClause)))
        return true;
      if (/^bonus/i.test(match[0]) && inClause === "" && before.length < 4) return true;
      continue;
    }
    if (before === "" || index === 0) {
      const isAdjective = /^(?:preferred|desired|preferable|desirable)/i.test(match[0].trim());
      const rest = text.slice(at + match[0].length, clause.end).trim();
      // "Preferred experience with Go" opens with it; "with preferred vendors" does not say a wish.
      if (
        isAdjective &&
        inClause !== "" &&
        rest !== "" &&
        !/^(?:but|or|with|,|\.|for this|in this|\(|not|over|skill|qualif|though|candidate)/i.test(
          rest,
        )
      )
        continue;
      // "Degree required, master's preferred": what is needed was said before.
      if (REQUIRED_BEFORE.test(inClause)) continue;
      return true;
    }
    if (own.length <= 60 && WISH_ALONE.test(own.trim())) return true;
    if (!HAS_CONTENT.test(before)) return true;
  }
  return false;
};

/** A clause that is a wish and nothing else: "(preferred, not required)". */
const WISH_ALONE =
  /^\W*(?:(?:strongly|highly|is|are|an?|but|not|would be|big|strong|huge|definite|definitely|also|this is|it['’]s|preferred|preferable|desired|desirable|plus|bonus|advantage|advantageous|beneficial|asset|nice[- ]to[- ]have|helpful|useful|optional|required|essential|ideal|a must)[\s,;]*)+\W*$/i;

/** True when each sentence of an item is a wish: "Must weld. Any language is an advantage" needs welding. */
const wishesThroughout = (text: string): boolean =>
  saysWish(text) &&
  wishesWhole(text) &&
  sentencesOf(text)
    .map(({ start, end }) => text.slice(start, end))
    .every((sentence) => countParts(sentence) < MIN_SENTENCE || saysWish(sentence));

/** True when the words say of anything in them that it is welcome and no more. */
export const saysWish = (text: string): boolean => text.search(WISH) >= 0;

/** "Experience with rye - Advantage" */
const ADVANTAGE = /[-–] advantage\.?$/i;

/** The importance of an item: its section's first, then its own wording. */
export const importanceOf = (whole: string, section: Importance): Importance => {
  const text = whole.slice(0, MAX_TEXT);
  const wished = ADVANTAGE.test(text.slice(-13)) || wishesThroughout(text);
  if (section === "required") return wished ? "preferred" : "required";
  return NEED.test(text) && !NO_NEED.test(text) && !wishesWhole(text) ? "required" : "preferred";
};
