import type { Span } from "../reading.ts";
import type { Row } from "../layout/row.ts";
import type { Segment } from "./segments.ts";

const TOKEN = "(?:[\\p{L}\\p{N}&'’+-]|\\.(?=[\\p{L}\\p{N}]))*";
const NAME = `(?:St\\. )?[\\p{Lu}\\d]${TOKEN}(?: (?:&|and|of the|of|the|for|de|du|und|y)(?= \\p{Lu})| [\\p{Lu}\\d&]${TOKEN}){0,6}`;

const BUSINESS =
  "company|firm|charity|startup|start-up|agency|business|platform|provider|hospital|school|nonprofit|non-profit|restaurant|hotel|maker|retailer|manufacturer|contractor|supplier|brand|studio|app|software|service|marketplace|consultancy|practice|group|organi[sz]ation|leader|bank|insurer|trust|academy|college|university|museum|theatre|theater|clinic|district|council|county|association|society|foundation|institute|producer|distributor|publisher|operator|builder|brewery|bakery|farm|shop|store|chain|team of";

const VERBS =
  "is|are|was|has|have|makes|builds|runs|keeps|helps|sells|owns|operates|provides|predicts|participates|does|celebrates|values|offers|welcomes|publishes|moves|books|supplies|designs|manufactures|serves|delivers|brings|began|believes|employs";
/** A name that opens a sentence, with its verb. */
const SUBJECT = new RegExp(`(?:^|[.!?\\n] ?)(${NAME}),? (?:${VERBS}) `, "gmu");
/** What the sentence goes on to say of the name, and how sure that makes of it. */
const PREDICATES: readonly (readonly [number, RegExp])[] = [
  [3, /^(?:proud to be )?(?:an? |committed to )?(?:equal|Equal|EEO|affirmative|disability)/],
  [3, new RegExp(`^(?:an?|the|one of the) (?:[\\p{L}\\d,-]+ ){0,5}?(?:${BUSINESS})\\b`, "u")],
  [2.5, /^(?:seeking|looking|hiring|recruiting|searching|currently)/],
];
/** A name after words that an employer's name follows. */
const OBJECT = new RegExp(
  `\\b(?:[Aa]t|[Jj]oin|[Jj]oining|[Ww]elcome to|[Ww]orking at|[Ww]hy|[Ll]ife at|[Ww]e are|[Ww]e['’]re|[Ff]or over \\d+ years,) (${NAME})(?=[,.!?:;]|\\s(?:is|we|as|and|to|in|you|where|for|has|a|an)\\b|$)`,
  "gmu",
);
const ABOUT = new RegExp(
  `^[^\\p{L}]*(?:About|ABOUT|Who is|Why|Join|Life at|Working at|Über|À propos de|Sobre|Over) (${NAME})[^\\p{L}]*$`,
  "u",
);
const GENERIC =
  /^(?:The|This|Our|We|You|Your|It|He|She|They|There|As|In|At|If|For|What|Who|How|Why|These|All|Any|Us|The (?:role|team|job|company|position|opportunity|successful candidate|candidate|ideal candidate|post|postholder|department|work|location|organisation|organization|trust|school|hotel|person|programme|program|project|university|city|county|practice)|Role|Company|Team|Job|Position|You|Position Summary|Candidates?|Applicants?|Experience|Knowledge|Salary|Benefits|Location|Employer|Employment|Qualifications?|Remote|Applications?|Training|Travel|Work|Please|Must|Us|Disclosure|Certificate|English|Support|Monday|Equal Opportunity.*|Diversity|I|A|An|Full|Part|Compensation|Pay|Interviews?|That|Everyone|Each|Every|No|Not|Yes|Both|Some|Many|Most|Here|Today|Now|And|But|Or|So|When|Where|Since|With|To|By|On|From|One|Two|Three|Four|Five|Base|Total|Join|Being|Is|Are|Duties|Responsibilities|Requirements|Help|Closing|Overtime|Incumbents?|Employees?|Offers?|Staff|Work Environment|Reports)$/i;
const SUFFIX =
  /\b(?:Inc|Ltd|Limited|LLC|LLP|GmbH|AG|SE|KG|plc|PLC|Corp|Corporation|Co|Company|Group|Trust|University|College|School|Academy|Hospital|Hospitals|Clinic|Council|County|Department|Bureau|Ministry|Agency|Foundation|Institute|Services|Solutions|Technologies|Systems|Labs|Partners|Holdings|Bank|Hotel|Restaurant|Bakery|Studio|Studios|Media|Consulting|Storage|Construction|Electric|Logistics|Health|Healthcare|Foods|Brewery|Museum|Theatre|S\.A\.|SARL|SL|BV|B\.V\.|NV|Oy|AB|AS|SpA|Srl|District|City of|Town of|Pharmacy|Housing|Association|Society|Charity|Church)\b\.?,?/;
const UNIT = /^(?:the )?(?:office|dept|division|school|faculty|directorate|team|branch) of\b/i;
const DEPARTMENT =
  /^(?:engineering|sales|marketing|operations|design|finance|product|people|hr|human resources|legal|it|support|customer (?:success|support|experience)|data|data science|research|security|consumer|technology|administration|accounting|clinical|nursing|retail|hospitality|education|healthcare|construction|manufacturing|logistics|software|science|core engineering|r&d|business development|full[- ]?time|senior|junior|mid(?:[- ]level)?|director|description|job description|jobs?|careers?|consumer goods|internet|fintech|information technology|software development|other|general|on-?site|overview|job details|full job description|payments|people team|details|summary|urgent|new)$/i;

interface Found {
  readonly span: Span;
  readonly name: string;
  score: number;
  readonly header: boolean;
}

const MAX_CANDIDATES = 80;
const MIN_SCORE = 2.5;

const bare = (raw: string): string =>
  raw
    .replace(/['’]s$/, "")
    .replace(/\s+#\d+$/, "")
    .replace(/\s+(?:Careers|Jobs|Career Site|Recruitment)$/i, "")
    .replace(/,+$/, "")
    .trim();

const keyOf = (name: string): string =>
  name.toLowerCase().replace(/^the /, "").replace(/[.,]/g, "");

const nextIsPlace = (segments: readonly Segment[], row: number): boolean =>
  segments.some((other) => other.row === row && other.index === 1 && other.kind === "place");

/** How often a name stands in the text, counted up to five times; in an address it counts too. */
const mentions = (text: string, lower: string, name: string): number => {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0 && count < 5; at = text.indexOf(name, at + 1))
    count += 1;
  const slug = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  return count + (slug.length >= 4 && lower.includes(`/${slug}`) ? 2 : 0);
};

/** Names a posting might mean its employer by, with points for where and how each is said. */
const candidatesIn = (
  text: string,
  rows: readonly Row[],
  segments: readonly Segment[],
  titleRow: number | undefined,
): Found[] => {
  const found = new Map<string, Found>();
  const add = (start: number, raw: string, score: number, header: boolean): void => {
    const name = bare(raw);
    if (name.length < 2 || name.length > 70 || GENERIC.test(name) || DEPARTMENT.test(name)) return;
    const known = found.get(name);
    if (known) {
      known.score = Math.max(known.score, score) + 0.3;
    } else if (found.size < MAX_CANDIDATES) {
      found.set(name, { span: { start, end: start + name.length }, name, score, header });
    }
  };
  for (const { kind, raw, row, index, span } of segments) {
    // "Valle Verde Growers, Yuma, AZ": before a place even a name of workers is an employer's.
    const placed = kind === "job" && row !== titleRow && index === 0 && nextIsPlace(segments, row);
    if ((kind !== "name" && !placed) || raw.split(/\s+/).length > 8 || UNIT.test(raw)) continue;
    if (/^\p{Ll}/u.test(raw) || /[!?:]$/.test(raw)) continue;
    if (raw.endsWith(".") && raw.split(/\s+/).length > 4) continue;
    const near = titleRow === undefined ? 3 : Math.abs(row - titleRow);
    // Beside the title may stand a team as well: something else must speak for it.
    const beside = row === titleRow && segments.some((o) => o.row === row && o.kind === "job");
    const score = beside ? 1.4 : (near <= 1 ? 2.2 : near <= 2 ? 1.6 : 1) + (index === 0 ? 0.6 : 0);
    // "Pinterest Pinterest" is a name that the site says twice.
    const twice = /^(.+) \1$/.exec(raw);
    add(span.start, twice?.[1] ?? raw, twice ? 3 : score, true);
  }
  for (const row of rows.length > 120 ? [...rows.slice(0, 90), ...rows.slice(-30)] : rows) {
    const raw = text.slice(row.start, Math.min(row.end, row.start + 3000));
    const about = row.words.length <= 8 ? ABOUT.exec(raw) : null;
    if (about?.[1]) add(row.start + raw.indexOf(about[1]), about[1], 3, false);
    if (row.words.length < 4) continue;
    for (const match of raw.matchAll(SUBJECT)) {
      const name = match[1];
      if (!name) continue;
      const rest = raw.slice(match.index + match[0].length, match.index + match[0].length + 120);
      const told = PREDICATES.find(([, said]) => said.test(rest))?.[0];
      // In a list item only a sentence that speaks of an employer counts.
      if (row.mark !== "none" && told === undefined) continue;
      const score = told ?? (name.includes(" ") && /^(?:an?|the) \p{Ll}/u.test(rest) ? 2.6 : 2);
      add(row.start + match.index + match[0].indexOf(name), name, score, false);
    }
    if (row.mark !== "none") continue;
    for (const match of raw.matchAll(OBJECT)) {
      const name = match[1];
      // "At Acme, we …" is how an employer speaks of itself.
      const own = match.index === 0 && /^,? (?:we|you)\b/.test(raw.slice(match[0].length));
      const start = row.start + match.index + match[0].lastIndexOf(name ?? "");
      if (name) add(start, name, own ? 2.6 : 1.5, false);
    }
  }
  return [...found.values()];
};

/** The company, from its label, the first lines, and the sentences in which it names itself. */
export const companyIn = (
  text: string,
  rows: readonly Row[],
  segments: readonly Segment[],
  labelled: Span | undefined,
  titleRow: number | undefined,
): Span | undefined => {
  if (labelled) return labelled;
  const found = candidatesIn(text, rows, segments, titleRow);
  const lower = text.slice(0, 200_000).toLowerCase();
  let best: readonly Found[] = [];
  let bestScore = 0;
  for (const candidate of found) {
    const key = keyOf(candidate.name);
    // The same name in full and in short counts together.
    const kin = found.filter((other) => {
      const own = keyOf(other.name);
      return own === key || own.startsWith(`${key} `) || key.startsWith(`${own} `);
    });
    const strongest = Math.max(...kin.map(({ score }) => score));
    const uses = Math.max(...kin.map(({ name }) => mentions(text, lower, name)));
    const score =
      strongest +
      Math.min(2, (kin.length - 1) * 0.8) +
      Math.min(1.6, (uses - 1) * 0.4) +
      (kin.some(({ name }) => SUFFIX.test(name)) ? 1.2 : 0);
    if (score > bestScore) {
      best = kin;
      bestScore = score;
    }
  }
  if (bestScore < MIN_SCORE) return undefined;
  // As first written in full: a name from the first lines before one from a sentence.
  const inHeader = best.filter(({ header }) => header);
  const from = inHeader.length > 0 ? inHeader : best;
  const longest = from.toSorted(
    (a, b) => b.name.length - a.name.length || a.span.start - b.span.start,
  );
  return longest[0]?.span;
};
