import type { CriterionCategory } from "../posting/reading.ts";
import type { Group, Subject } from "./gather.ts";
import { withinText, type WithinText } from "./subject.ts";
import { isName, withinSentence } from "./title/casing.ts";
import { MAX_TITLE_WORDS, wordsIn } from "./title/cut.ts";
import { isHanging } from "./title/endings.ts";
import { isDoing } from "./title/doing.ts";
import { joints, type Title } from "./title/title.ts";
import { contentStems, overlapOf, plain, tokensOf } from "./words.ts";

/** What unlike requirements of one category are called together; a second such group takes the second. */
const gathered: Readonly<Record<CriterionCategory, readonly [string, string]>> = {
  experience: ["Relevant experience", "Further experience"],
  leadership: ["Leadership", "Further leadership experience"],
  technical: ["Technical skills", "Further technical skills"],
  domain: ["Domain knowledge", "Further domain knowledge"],
  execution: ["Organisation and delivery", "Ways of working"],
  collaboration: ["Working with others", "Relationships and influence"],
  communication: ["Communication", "Further communication skills"],
  education: ["Qualifications", "Further qualifications"],
  tools: ["Tools and software", "Further tools"],
  values: ["Attitude and values", "Further personal qualities"],
};

/** A title, and its words as guidance and questions can hold them, where they can. */
export interface Name {
  readonly title: string;
  readonly within: WithinText | undefined;
}

/** Words that say nothing by themselves, so that they cannot be a title. */
const EMPTY =
  /^(?:you|we|it|they|this|that|those|somebody|someone|anyone|anything(?: else)?|people|candidates?|numbers?|when|whatever|experience|skills?|what|how|who|well|not|one|both|do|doing|done|helps?|be|have|more|other|others|things?|requires?|anything else|at least|over|even)\b/i;
/** Words that leave open what they are about where they stand alone. */
const ALONE =
  /^(?:professional|years?\+?|months?\+?|yes|no|but|days?|post|role|position|plus|min|stack|loss|resources?|toolset|techniques|tools|degree|individual|person|needs?|wants?|director|attitude|delivering|delivery|career|factors?|evidence|graduation|execution|responsiveness|qualities|duties|opinion|languages|following|lack|cases?|level|candidate|applicant|guidance|requirements?|knowledge|ability|abilities|competenc(?:y|ies)|strengths?|brand|notes?|points?|details?|software|care|similar role|above list|education|benefits|other|general|overall|function|resume|proud|happy|keen|eager|cringe|got|if|think|weekdays?|incumbent|detail|business)$/i;
/** Beginnings that no title has: a denial, a list's own words, a clause or a person. */
const BROKEN =
  /^(?:can't|cannot|don't|won't|aren't|isn't|never|no doubt|following (?:areas?|languages?|fields?|skills?|tools?|topics?|items?|list)|group of people|above|below|considered|currently|remaining|occasionally|sometimes|specifically|positions?|individual|applicants?|candidates?|employees?|he or she|right professional|necessary|union membership|davon|du|sie|ihr|vous|why|half|up to|day to day|part of|become|pursue|compute|add the|evaluated|working effectively as part|someone|seeking|able to|drop me|hire for|opportunity for|get things)(?![\p{L}])/iu;
/** A finite verb or a pronoun within: what was cut out is a clause and no phrase. */
const CLAUSE =
  /\s(?:requires?|must|shall|should|refers?|goes|means(?! and)|counts|wants|don't|doesn't|isn't|that's|who's|i|you|we|us|they|he|she|here|is|are|was|were|be|comes?|may)(?:\s|$)/i;

/** "Access to a vehicle or access", "commuting to X and relocating to X": one thing said twice. */
const isRepeating = (bare: string): boolean =>
  /\b(\p{L}{4,})\b.*\s(?:and|or) (?:\p{L}+ing(?: to)? )?\1$/iu.test(bare);

/** "Time served": the last words of a phrase that was cut or turned round. */
const endsOpen = (bare: string): boolean => {
  const last = wordsIn(bare).slice(1).at(-1);
  return last !== undefined && !/^\d/.test(last) && isHanging(last);
};

const isPoor = ({ bare }: Title): boolean =>
  (bare !== "Experience" &&
    EMPTY.test(bare) &&
    !/^(?:people|experience|numbers)\s\S+/i.test(bare)) ||
  ALONE.test(bare) ||
  BROKEN.test(bare) ||
  CLAUSE.test(bare) ||
  isRepeating(bare) ||
  endsOpen(bare) ||
  bare.length < 2 ||
  /^[^\p{L}]+$/u.test(bare);

/** Titles that say too little in the middle of a sentence. */
const VAGUE_SUBJECT =
  /^(?:experience|expérience|erfahrung|experiencia|relevant experience|further .*|criterion.*)$/i;

const stemsIn = (text: string): Set<string> => contentStems(tokensOf(text));

/** Titles of one group in one: "SQL and Python", "Kubernetes, Terraform and Airflow". */
const listed = (titles: readonly Title[]): string | undefined => {
  const unlike: Title[] = [];
  for (const title of titles) {
    const alike = unlike.findIndex(
      ({ bare }) => overlapOf(stemsIn(bare), stemsIn(title.bare)) > 0.6,
    );
    if (alike === -1) unlike.push(title);
  }
  const [first, ...rest] = unlike;
  if (!first || unlike.length > 3) return undefined;
  if (rest.length === 0) return first.bare;
  // "Function and driving the process": unlike phrases make no list.
  const isUnlike = ({ bare, language }: Title): boolean =>
    /,|\s(?:and|or|und|oder|et|ou|y|o)\s|\s(?:experience|skills|knowledge)$/.test(bare) ||
    language !== first.language ||
    isDoing(bare) !== isDoing(first.bare);
  const words = unlike.flatMap(({ bare }) => [...stemsIn(bare)]);
  if (unlike.some(isUnlike) || new Set(words).size < words.length) return undefined;
  const phrases = [first.bare, ...rest.map(({ bare }) => withinSentence(bare, ` ${bare}`))];
  const text = `${phrases.slice(0, -1).join(", ")} ${joints[first.language]} ${phrases.at(-1) ?? ""}`;
  return wordsIn(text).length <= MAX_TITLE_WORDS ? text : undefined;
};

/** The competency that most of a group asks for, if there is one. */
export const leadingCompetency = (group: Group) => {
  const counts = new Map<string, number>();
  for (const { competencies } of group) {
    const [best] = competencies;
    if (best) counts.set(best.competency.key, (counts.get(best.competency.key) ?? 0) + 1);
  }
  const [leading] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (!leading || leading[1] * 2 < group.length) return undefined;
  const [key] = leading;
  return group
    .flatMap(({ competencies }) => competencies)
    .find(({ competency }) => competency.key === key)?.competency;
};

/** The category that most of a group has; of equal ones the first. */
export const categoryOfGroup = (group: Group): CriterionCategory => {
  const leading = leadingCompetency(group);
  if (leading) return leading.category;
  const counts = new Map<CriterionCategory, number>();
  for (const { category } of group) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "experience";
};

const isAlike = (group: Group): boolean => {
  const [first, ...rest] = group;
  return (
    first !== undefined &&
    rest.every(({ stems, text }) => text === first.text || overlapOf(stems, first.stems) >= 0.6)
  );
};

/** Gives each group a title that stands once among them, and the same for use within sentences. */
export const nameGroups = (groups: readonly Group[]): Name[] => {
  const taken = new Set<string>();
  return groups.map((group) => {
    const name = nameOf(group, taken);
    taken.add(plain(name.title));
    return name;
  });
};

const rank = ({ requirement }: Subject): number => (requirement.importance === "required" ? 0 : 1);

const nameOf = (group: Group, taken: ReadonlySet<string>): Name => {
  const ordered = group.toSorted((a, b) => rank(a) - rank(b));
  const good = ordered.filter(({ title }) => !isPoor(title));
  const competency = leadingCompetency(group);
  const [first] = good;
  const source = first?.requirement.text ?? "";
  const proposals: string[] = [];
  if (first && (group.length === 1 || isAlike(group))) {
    const richest = isAlike(group)
      ? good.toSorted((a, b) => wordsIn(b.title.text).length - wordsIn(a.title.text).length)[0]
      : first;
    proposals.push((group.length === 1 ? first : (richest ?? first)).title.text);
  } else {
    const together = listed(good.map(({ title }) => title));
    if (together !== undefined) proposals.push(together);
  }
  if (competency) proposals.push(competency.name);
  proposals.push(...gathered[categoryOfGroup(group)]);
  proposals.push(...good.map(({ title }) => title.text));
  const free = proposals.find((title) => !taken.has(plain(title)));
  const title = free ?? numbered(proposals[0] ?? "Criterion", taken);
  const bare = title.replace(
    /, (?:up to |bis |hasta )?[\d.–+]+ (?:years?|months|Jahre?|Monate|ans?|mois|años?|meses)$/,
    "",
  );
  const isForeign =
    first !== undefined && first.title.language !== "en" && title === first.title.text;
  const isVague = VAGUE_SUBJECT.test(bare) || gathered[categoryOfGroup(group)].includes(bare);
  if (isForeign && !isVague && !wordsIn(bare).every(isName)) {
    return { title, within: { words: `“${bare}”`, isDoing: false } };
  }
  return { title, within: isVague ? undefined : withinText(bare, ` ${source}`) };
};

/** The last resort where every other name is taken. */
const numbered = (title: string, taken: ReadonlySet<string>): string => {
  const base = wordsIn(title)
    .slice(0, MAX_TITLE_WORDS - 1)
    .join(" ");
  for (let i = 2; ; i += 1) {
    const name = `${base} ${String(i)}`;
    if (!taken.has(plain(name))) return name;
  }
};
