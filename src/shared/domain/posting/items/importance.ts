import type { Importance } from "../reading.ts";

/** Wording that makes what it is said of welcome and no more. */
const WISH =
  /\b(?:(?:is|are|would be|will be|being|be|as|considered|also|['’]s) (?:an? |also |definitely |certainly |highly |very |really |much |seen as an? )*(?:strong |big |huge |definite |major |real |distinct |added |nice |great |lovely |significant |massive |welcome )?(?:plus|bonus|asset|advantage|advantageous|beneficial|helpful|useful|handy|welcome|nice|great|ideal|preferable|desirable|desired|preferred|valued|appreciated|a nice to have|optional)\b|(?:an? |definite |strong |big |huge |added )(?:plus|bonus|asset|advantage)\b|(?:strongly |highly )?(?:preferred|preferable|preferably|desired|desirable|advantageous|beneficial)\b|nice[- ]to[- ]haves?\b|good[- ]to[- ]have\b|bonus(?: points)?\b|extra credit|brownie points|ideally\b|not (?:strictly |absolutely )?(?:required|essential|necessary|mandatory|needed|a must)\b|is(?:n['’]t| not) (?:essential|required|necessary|needed)|not a (?:requirement|deal[- ]breaker|must)|(?:pleased|delighted|glad|happy|thrilled) to (?:meet|hear|see|talk)|would (?:also )?(?:help|be good|be great|be nice|be cool|be awesome)|helps if|we['’]d love|would love|pluses?\b(?=[).;,]?$)|optional\b|von vorteil|w(?:ü|u)nschenswert|idealerweise|gerne?\b(?= auch)|ein plus|un plus|un atout|serait appr|souhait(?:é|e)|appr(?:é|e)ci(?:é|e)|id(?:é|e)alement|es una ventaja|es un plus|valorable|se valorar|deseable|desej(?:á|a)vel|diferencial|un plus|ser(?:á|a) un plus|is een pr(?:é|e)\b|gradit[aeoi]\b|preferenziale|costituisce)/gi;

/** Wording that makes what it is said of needed. */
const NEED =
  /\b(?:must\b|mandatory\b|is a must|(?:is|are|absolutely|strictly) (?:required|essential|necessary)|required\b|non[- ]negotiable|zwingend|obligatoire|imprescindible|obligator|vereist)/i;
const NO_NEED =
  /\b(?:not (?:strictly |absolutely )?(?:required|essential|necessary|mandatory|a must)|n['’]t (?:required|essential|necessary)|no \w+ required|if required|as required|required (?:by|to)|not a must|must[- ]have\b(?=.*\bnot\b))/i;

const CLAUSE_SIGN = /[;()]|\s[–—-]\s|[.!?]\s|,\s|\s(?:but|although|though)\s/g;
/** What may open a clause that stands by itself after a comma. */
const OPENS =
  /^(?:and |or |with |plus |also )?(?:an? |any |some |prior |previous |additional |strong |good |other )?(?:experience|familiarity|knowledge|exposure|understanding|background|certification|certificate|degree|master|bachelor|mba|phd|ph\.d|fluency|proficiency|ability|training|a second|other|preferably|ideally|preferred|bonus|advanced degree|willingness)\b/i;
const HAS_CONTENT =
  /\b(?:\d+\+?|years?|experience|degree|diploma|bachelor|knowledge|ability|proficien\w+|skills?|licen[cs]e|certifi\w+|understanding|familiar\w*|fluen\w+|background|strong|proven|working|able|sql|excel|high school|ged|required)\b/i;

interface Clause {
  readonly start: number;
  readonly end: number;
}

/** Clauses of an item as far as the scope of a wish is concerned. */
const clausesOf = (text: string): Clause[] => {
  const clauses: Clause[] = [];
  let start = 0;
  for (const match of text.matchAll(CLAUSE_SIGN)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    if (match[0].startsWith(",") && !OPENS.test(after)) continue;
    clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  clauses.push({ start, end: text.length });
  return clauses.filter(({ start: from, end }) => text.slice(from, end).trim() !== "");
};

const PARTIAL = /\b(?:preferably|ideally|preferred|preferably with|preferable)\b/i;

/** True when a wish is said of the item as a whole and not of an example or an addition in it. */
const wishesWhole = (text: string): boolean => {
  const clauses = clausesOf(text);
  for (const match of text.matchAll(WISH)) {
    const at = match.index;
    const index = clauses.findIndex((clause) => at < clause.end || clause === clauses.at(-1));
    const clause = clauses[index];
    if (!clause) continue;
    const own = text.slice(clause.start, clause.end);
    const before = text.slice(0, clause.start).trim();
    const inClause = text.slice(clause.start, at).trim();
    // "Experience in retail, ideally fashion": the wish opens what it is said of.
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
        !/^(?:but|,|\.|for this|in this|\(|not|over|skill|qualif|though|candidate)/i.test(rest)
      )
        continue;
      // "Degree required, master's preferred" with no sign between them.
      if (
        /\brequired\b(?!.*\bnot\b)/i.test(inClause) &&
        /\b(?:and|master|mba|phd|with)\b/i.test(inClause)
      )
        continue;
      return true;
    }
    const alone =
      /^\W*(?:strongly |highly |but |is |are |this is |would be |it['’]s |also |though |although )*(?:an? |not )?(?:big |strong |huge |definite |nice |great )?[\w' -]{0,16}$/i.test(
        own,
      ) && PARTIAL_ONLY.test(own.trim());
    if (alone) return true;
    if (!HAS_CONTENT.test(before)) return true;
    // The first clause asks nothing by itself when it has no verb and the wish closes a list of nouns.
    if (
      clauses.length > 1 &&
      /[.!?]\s*$/.test(text.slice(0, clause.start)) &&
      PARTIAL.test(own) &&
      HAS_CONTENT.test(own)
    )
      continue;
  }
  return false;
};

const PARTIAL_ONLY =
  /^\W*(?:(?:strongly|highly|is|are|an?|but|not|would be|nice to have|big|strong|huge|definite|definitely|also|this is|it['’]s)\s*)*(?:preferred|preferable|desired|desirable|a plus|plus|bonus|advantage|advantageous|beneficial|asset|nice[- ]to[- ]have|helpful|useful|optional|required|essential|ideal)?\W*$/i;

/** True when the words say of anything in them that it is welcome and no more. */
export const saysWish = (text: string): boolean => text.search(WISH) >= 0;

/** The importance of an item: its section's first, then its own wording. */
export const importanceOf = (text: string, section: Importance): Importance => {
  if (section === "required") return wishesWhole(text) ? "preferred" : "required";
  return NEED.test(text) && !NO_NEED.test(text) && !wishesWhole(text) ? "required" : "preferred";
};
