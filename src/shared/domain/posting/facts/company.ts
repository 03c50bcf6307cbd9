import type { Span } from "../reading.ts";
import type { Row } from "../layout/rows.ts";
import type { Segment } from "./segments.ts";

const NAME = "(?:\\p{Lu}|\\d)[\\p{L}\\p{N}&.'’+-]*(?: (?:&|and|of|the|for|de|du|und|y)(?= \\p{Lu})| [\\p{Lu}\\d&][\\p{L}\\p{N}&.'’+-]*){0,6}";

const SAYINGS: readonly (readonly [number, RegExp])[] = [
  [3, new RegExp(`(${NAME}) (?:is|are) (?:proud to be )?(?:an? |committed to )?(?:equal|Equal|EEO|affirmative|disability)`, "gu")],
  [2.5, new RegExp(`(?:^|[.!?\\n] ?)(${NAME}) (?:is|are) (?:seeking|looking|hiring|recruiting|searching|currently)`, "gmu")],
  [2, new RegExp(`(?:^|[.!?\\n] ?)(${NAME}),? (?:is|are|was|has|have|makes|builds|runs|keeps|helps|sells|owns|operates|provides|predicts|participates|does|celebrates|values|offers|welcomes|publishes|moves|books|supplies|designs|manufactures|serves|delivers|brings|began|believes|employs) `, "gmu")],
  [1.5, new RegExp(`\\b(?:[Aa]t|[Jj]oin|[Jj]oining|[Ww]elcome to|[Ww]orking at|[Ww]hy|[Ll]ife at|[Ww]e are|[Ww]e['’]re|[Ff]or over \\d+ years,) (${NAME})(?=[,.!?:;]|\\s(?:is|we|as|and|to|in|you|where|for|has|a|an)\\b|$)`, "gmu")],
];
const ABOUT = new RegExp(`^[^\\p{L}]*(?:About|ABOUT|Who is|Why|Join|Life at|Working at|Über|À propos de|Sobre|Over) (${NAME})[^\\p{L}]*$`, "u");
const GENERIC =
  /^(?:The|This|Our|We|You|Your|It|He|She|They|There|As|In|At|If|For|What|Who|How|Why|These|All|Any|Us|The (?:role|team|job|company|position|opportunity|successful candidate|candidate|ideal candidate|post|postholder|department|work|location|organisation|organization|trust|school|hotel|person|programme|program|project|university|city|county|practice)|Role|Company|Team|Job|Position|You|Position Summary|Candidates?|Applicants?|Experience|Knowledge|Salary|Benefits|Location|Employer|Employment|Qualifications?|Remote|Applications?|Training|Travel|Work|Please|Must|Us|Disclosure|Certificate|English|Support|Monday|Equal Opportunity.*|Diversity|I|A|An|Full|Part|Compensation|Pay|Interviews?|That|Everyone|Each|Every|No|Not|Yes|Both|Some|Many|Most|Here|Today|Now|And|But|Or|So|When|Where|Since|With|To|By|On|From|One|Two|Three|Four|Five|Base|Total|Join|Being|Is|Are|Duties|Responsibilities|Requirements|Help|Closing|Overtime|Incumbents?|Employees?|Offers?|Staff|Work Environment|Reports)$/i;
const SUFFIX =
  /\b(?:Inc|Ltd|Limited|LLC|LLP|GmbH|AG|SE|KG|plc|PLC|Corp|Corporation|Co|Company|Group|Trust|University|College|School|Academy|Hospital|Hospitals|Clinic|Council|County|Department|Bureau|Ministry|Agency|Foundation|Institute|Services|Solutions|Technologies|Systems|Labs|Partners|Holdings|Bank|Hotel|Restaurant|Bakery|Studio|Studios|Media|Consulting|Storage|Construction|Electric|Logistics|Health|Healthcare|Foods|Brewery|Museum|Theatre|S\.A\.|SARL|SL|BV|B\.V\.|NV|Oy|AB|AS|SpA|Srl|District|City of|Town of|Pharmacy|Housing|Association|Society|Charity|Church)\b\.?,?/;
const DEPARTMENT =
  /^(?:engineering|sales|marketing|operations|design|finance|product|people|hr|human resources|legal|it|support|customer (?:success|support|experience)|data|data science|research|security|consumer|technology|administration|accounting|clinical|nursing|retail|hospitality|education|healthcare|construction|manufacturing|logistics|software|science|core engineering|r&d|business development|full[- ]?time|senior|junior|mid(?:[- ]level)?|director|description|job description|jobs?|careers?|consumer goods|internet|fintech|information technology|software development|other|general|on-?site|overview)$/i;

interface Found {
  span: Span;
  score: number;
  uses: number;
}

const clean = (raw: string): string => raw.replace(/['’]s$/, "").replace(/[,.]+$/, "").trim();

/** The company, from its label, the first lines, and the sentences in which it names itself. */
export const companyIn = (
  text: string,
  rows: readonly Row[],
  segments: readonly Segment[],
  labelled: Span | undefined,
  titleRow: number | undefined,
): Span | undefined => {
  if (labelled) return labelled;
  const found = new Map<string, Found>();
  const add = (span: Span, score: number): void => {
    const raw = clean(text.slice(span.start, span.end));
    if (raw.length < 2 || raw.length > 70 || GENERIC.test(raw) || DEPARTMENT.test(raw)) return;
    const key = raw.toLowerCase();
    const known = found.get(key);
    const own = { start: span.start, end: span.start + text.slice(span.start, span.end).indexOf(raw) + raw.length };
    if (!known) found.set(key, { span: own, score, uses: 1 });
    else {
      known.score = Math.max(known.score, score) + 0.5;
      known.uses += 1;
    }
  };
  for (const segment of segments) {
    if (segment.kind !== "name" || segment.raw.split(/\s+/).length > 8) continue;
    const near = titleRow === undefined ? 3 : Math.abs(segment.row - titleRow);
    if (/^\p{Ll}/u.test(segment.raw) || /[.!?:]$/.test(segment.raw.replace(/\b(?:Inc|Co|Ltd|Corp)\.$/, ""))) continue;
    const first = segment.index === 0 || segment.row === titleRow;
    add(segment.span, (near <= 1 ? 2.2 : near <= 2 ? 1.6 : 1) + (first ? 0.6 : 0));
    // "Pinterest Pinterest" is a name said twice by the site.
    const twice = /^(.+) \1$/.exec(segment.raw);
    if (twice?.[1]) add({ start: segment.span.start, end: segment.span.start + twice[1].length }, 3);
  }
  const scanned = rows.slice(0, 400);
  for (const row of scanned) {
    const about = ABOUT.exec(row.text);
    if (about?.[1] && row.words.length <= 8) {
      const at = text.indexOf(about[1], row.start);
      if (at >= 0) add({ start: at, end: at + about[1].length }, 3);
    }
    if (row.words.length < 4) continue;
    const raw = text.slice(row.start, Math.min(row.end, row.start + 3000));
    for (const [score, saying] of SAYINGS) {
      for (const match of raw.matchAll(saying)) {
        const name = match[1];
        if (!name) continue;
        const at = row.start + match.index + match[0].indexOf(name);
        add({ start: at, end: at + name.length }, score);
      }
    }
  }
  let best: Found | undefined;
  let bestScore = 0;
  for (const [key, candidate] of found) {
    const raw = text.slice(candidate.span.start, candidate.span.end);
    let score = candidate.score + (SUFFIX.test(raw) ? 1.2 : 0);
    const shorter = [...found].filter(([other]) => other !== key && (key.startsWith(`${other} `) || other.startsWith(`${key} `)));
    score += Math.min(2, shorter.length) * (key.length > 4 ? 0.8 : 0.4);
    score += Math.min(2, candidate.uses * 0.4);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best && bestScore >= 2.6 ? best.span : undefined;
};
