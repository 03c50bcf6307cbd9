import type { Row } from "../layout/row.ts";
import { isSmallAt } from "../text/chars.ts";
import { markWords } from "../text/vocabulary.ts";
import { unwrapped } from "./unwrapped.ts";

const TOKEN =
  "(?:[\\p{L}\\p{N}&'’+-]|\\.(?=[\\p{L}\\p{N}])|/(?=\\p{Lu}\\p{Ll})|\\.(?= \\p{Lu})(?<= \\p{Lu}\\.)){0,30}";
const NAME = `(?:(?:St|Dr)\\. |(?:\\p{Lu}\\.){1,3} ?)?[\\p{Lu}\\d]${TOKEN}(?: (?:[&+]|and|of the|of|the|for|de|du|und|y|von|am|des)(?= \\p{Lu})| [\\p{Lu}\\d&]${TOKEN}){0,8}(?:, (?:Inc|LLC|Ltd|Co|LP|LLP|PLC|Corp|N\\.A|P\\.C|P\\.A)\\b\\.?)?`;
const BUSINESS =
  "company|companies|firm|charity|startup|start-up|agency|business|platform|provider|hospital|school|nonprofit|non-profit|not-for-profit|restaurant|hotel|maker|retailer|manufacturer|contractor|supplier|brand|studio|app|software|service|services|marketplace|consultancy|practice|group|organi[sz]ation|leader|bank|insurer|trust|academy|college|university|museum|theatre|theater|clinic|district|council|county|association|society|foundation|institute|producer|distributor|publisher|operator|builder|brewery|bakery|farm|shop|store|chain|team of|network|lab|developer|solution|way|place|home|employer|unternehmen|entreprise|empresa";

/** A name that opens a sentence, with the small word after it. */
const SUBJECT = new RegExp(
  `(?:^|[.!?:] {0,2})(${NAME})(?:, (?:an?|the|based|formerly|part of|owned by)\\b[^.,]{0,90},|,? \\([^)]{1,30}\\)|,? \\(?#URL_[0-9a-f]{8,80}#?\\)?,?)? (\\p{Ll}{2,20}) `,
  "gmu",
);
/** Words that follow an employer's name in the sentences it says of itself. */
export const VERBS: ReadonlySet<string> = new Set(
  "encourages encourage thanks thank promotes hires invites accepts prohibits recognizes recognises complies reserves expects maintains supports strives understands considers appreciates participates is are was has have makes make builds build runs run keeps keep helps help sells sell owns own operates operate provides provide predicts does celebrates values offers offer welcomes publishes moves books supplies supply designs design manufactures manufacture serves serve delivers deliver brings bring began believes believe employs employ specialises specializes works work needs need seeks seek requires require creates create develops develop powers enables connects transforms exists started wants looks uses sucht suchen busca recrute recherche cherche zoekt cerca require".split(
    " ",
  ),
);
const TELLING = markWords(VERBS);
/** Words of the sentence's end that tell it to be of an employer. */
const PREDICATES: readonly (readonly [number, RegExp])[] = [
  [3, /^(?:proud to be |proudly )?(?:an? |committed to )?(?:equal|EEO|affirmative|disability)/i],
  [
    3,
    new RegExp(
      `^(?:an?|the|one of (?:the|\\p{L}+)|\\p{L}+['’]s) (?:[\\p{L}\\d,'’/&-]+ ){0,9}?(?:${BUSINESS})\\b`,
      "iu",
    ),
  ],
  [
    2.8,
    /^(?:currently |now |actively |also )?(?:seeking|looking|hiring|recruiting|searching|growing|expanding|in search)/i,
  ],
  [
    2.2,
    /^(?:on a mission|dedicated|committed|building|redefining|changing|transforming|headquartered|based|located|backed|founded|proud|nestled|situated|known|home to)/i,
  ],
];
/** A name after words that an employer's name follows. */
const OBJECT = new RegExp(
  `\\b(?:[Aa]t(?: the)?|[Aa]s(?= \\p{Lu}[\\p{L}\\d]+['’]s )|[Jj]oin|[Jj]oining|[Ww]elcome to|[Cc]hoose|[Ww]orking (?:at|for)|[Cc]areers? at|[Ww]hy|[Ll]ife at|[Ww]e are|[Ww]e['’]re|[Aa]bout|[Oo]n behalf of|[Tt]he team at|[Bb]ehalf of our client,?) (${NAME})(?=['’]s\\b|,? ?[,.!?:;–—(]|,? ?\\p{Extended_Pictographic}|\\s(?:is|are|we|as|and|to|in|you|where|for|has|a|an|on|team|with|today|means|uses?|supports?|works?|who|that|which|helps|seeks|provides|develops|invites|will|can|by|or|at|from|since)\\b|$)`,
  "gmu",
);
const ABOUT = new RegExp(
  `^[^\\p{L}\\d]*(?:About|ABOUT|Careers at|Jobs at|Who [Ii]s|WHO IS|Who['’]s|Why(?: [Cc]hoose| [Jj]oin| [Ww]ork (?:at|for))?|Join|Life at|Working at|Welcome to|Über|À propos de|Sobre|Over) (?:us at |working at )?(${NAME})[^\\p{L}\\d]*$`,
  "u",
);
/** Words before a name that only an employer's follows. */
const EMPLOYER =
  /\b(?:(?:opportunit(?:y|ies)|careers?|team|role|jobs?|position|work(?:ing)?|life|people|us|engineers?|we|culture|path|here|future|growth|times|family|do) at|join(?:ing)?|welcome to|behalf of|work(?:ing)? (?:at|for)|choose) /i;
/** Words without which no row has a name after them. */
const LEADING = markWords(
  "at as join joining welcome choose working careers career why life we we're about behalf".split(
    " ",
  ),
);

/** Verbs that are nouns as well. */
const NOUN_TOO: ReadonlySet<string> = new Set(
  "work works design designs supply supplies values books moves offer offers needs uses looks builds runs".split(
    " ",
  ),
);

/** Words that only an employer's name stands before, wherever the sentence begins. */
const HIRES = new RegExp(
  `(?:, |\\b(?:Die|Der|Das|Bei|[Gg]overnors of|[Tt]rustees of|[Bb]oard of) )(${NAME}) (?:needs? an?|seeks|wants an?|sucht|(?:is|are) (?:now |currently |actively )?(?:hiring|seeking|recruiting|looking (?:for|to)))\\b|^As (?:an?|the|one of) [^.,]{3,120}, (${NAME}) (?:is|has|offers|provides|helps|delivers|builds)\\b`,
  "gu",
);
/** A name with its legal form. */
const LEGAL = new RegExp(
  `(?<![\\p{L}\\d])((?:[\\p{Lu}\\d]${TOKEN} (?:& |und |and )?){0,3}[\\p{Lu}\\d]${TOKEN},? (?:GmbH(?: & Co\\.? ?KG(?:aA)?)?|AG|LLC|LLP|Ltd|Limited|plc|PLC|Inc|B\\.V\\.|SARL|SAS|Pty Ltd)\\b\\.?)`,
  "gu",
);
/** "tyneloaf is a bakery": an employer that writes itself without a capital. */
const SMALL = new RegExp(
  `^(\\p{Ll}[\\p{L}\\d.-]{3,24}) is (?:an?|the) (?:[\\p{L}-]+ ){0,6}(?:${BUSINESS})\\b`,
  "u",
);
/** "Established in 2009 Acme Bikes offer …" */
const FOUNDED = new RegExp(
  `^(?:Established|Founded|Formed|Started|Launched) in \\d{4},? (${NAME})(?=,? \\p{Ll})`,
  "u",
);
const FOUNDING = /^[EFLS]/;
const LEGAL_HINT = /\b(?:GmbH|AG|LLC|LLP|Ltd|Limited|plc|PLC|Inc|B\.V|SARL|SAS)\b/;
const MAX_ROWS = 120;
const MAX_CHARS = 3000;

/** An employer's name as sentences say it, with points for how they do. */
interface NameSaid {
  readonly start: number;
  readonly name: string;
  readonly score: number;
}

/** Names that sentences and headings give as the employer's. */
export const companySays = (text: string, rows: readonly Row[]): NameSaid[] => {
  const found: NameSaid[] = [];
  const some =
    rows.length > MAX_ROWS ? [...rows.slice(0, MAX_ROWS - 30), ...rows.slice(-30)] : rows;
  const firstLong = some.findIndex((row) => row.words.length >= 14 && row.mark === "none");
  for (const [index, row] of some.entries()) {
    const raw = unwrapped(text, row, MAX_CHARS);
    const about = row.words.length <= 9 ? ABOUT.exec(raw) : null;
    if (about?.[1])
      found.push({ start: row.start + raw.indexOf(about[1]), name: about[1], score: 3 });
    const listed = row.mark !== "none";
    if (!listed && LEGAL_HINT.test(raw)) {
      for (const match of raw.matchAll(LEGAL)) {
        const name = match[1];
        if (name) found.push({ start: row.start + match.index, name, score: 1.4 });
      }
    }
    const founded = listed || !FOUNDING.test(raw) ? null : FOUNDED.exec(raw);
    if (founded?.[1]) {
      found.push({ start: row.start + raw.indexOf(founded[1]), name: founded[1], score: 2.6 });
    }
    const small =
      !listed && isSmallAt(raw, 0) && raw.includes(" is ") ? SMALL.exec(raw)?.[1] : undefined;
    if (small !== undefined) found.push({ start: row.start, name: small, score: 2.3 });
    if (row.words.length < 4 || (listed && !/ (?:is|are) /.test(raw))) continue;
    const told = (row.marks & TELLING) !== 0;
    for (const match of told ? raw.matchAll(SUBJECT) : []) {
      const [whole, name, verb] = match;
      if (!name || !verb || !VERBS.has(verb)) continue;
      // "Prep work", "Translating designs": a word that opens a line is no name by itself.
      if (
        !name.includes(" ") &&
        NOUN_TOO.has(verb) &&
        !raw.includes(name, match.index + whole.length)
      )
        continue;
      const rest = raw.slice(match.index + whole.length, match.index + whole.length + 160);
      const predicate = /^(?:is|are|was)$/.test(verb)
        ? PREDICATES.find(([, said]) => said.test(rest))?.[0]
        : undefined;
      // In a list item only a sentence that speaks of an employer counts.
      if (listed && predicate === undefined) continue;
      const early = match.index !== 0 || index > 12 ? 0 : index === firstLong ? 0.8 : 0.4;
      const verbal =
        /^(?:needs?|seeks?|requires?|require|wants?|looks|sucht|suchen|busca|recrute|recherche|cherche|zoekt|cerca)$/.test(
          verb,
        )
          ? 2.7
          : 2;
      const score =
        (predicate ??
          (/^(?:is|are)$/.test(verb) && /^(?:an?|the) \p{Ll}/u.test(rest) ? 2.3 : verbal)) + early;
      found.push({ start: row.start + match.index + whole.indexOf(name), name, score });
    }
    if (listed) continue;
    for (const match of told ? raw.matchAll(HIRES) : []) {
      const name = match[1] ?? match[2];
      if (name)
        found.push({
          start: row.start + match.index + match[0].lastIndexOf(name),
          name,
          score: 2.4,
        });
    }
    const led = (row.marks & LEADING) !== 0;
    for (const match of led ? raw.matchAll(OBJECT) : []) {
      const name = match[1];
      if (!name) continue;
      // "At Acme, we …" is how an employer speaks of itself.
      const own = match.index === 0 && /^,? (?:we|you|our)\b/.test(raw.slice(match[0].length));
      const before = raw.slice(Math.max(0, match.index - 24), match.index);
      const start = row.start + match.index + match[0].lastIndexOf(name);
      const said =
        /^we(?: are|['’]re) /i.test(match[0]) &&
        /^, (?:an?|the)\b/.test(
          raw.slice(match.index + match[0].length - (match[0].endsWith(",") ? 1 : 0)),
        );
      found.push({
        start,
        name,
        score: own ? 3 : said ? 2.5 : EMPLOYER.test(before + match[0]) ? 2.3 : 1.6,
      });
    }
  }
  return found;
};
