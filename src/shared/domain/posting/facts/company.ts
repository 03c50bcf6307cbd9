import type { Span } from "../reading.ts";
import type { Row } from "../layout/row.ts";
import { countParts } from "../text/chars.ts";
import {
  SUFFIX,
  GENERIC,
  bare,
  keyOf,
  initialsOf,
  employerOf,
  mentions,
  isTown,
  isCommon,
} from "./companyName.ts";
import { addressNames, MIN_SLUG } from "./addressNames.ts";
import { companySays, VERBS } from "./companySaid.ts";
import { namesJob } from "./occupations.ts";
import { isRegion } from "./placeNames.ts";
import { isAddress } from "./address.ts";
import { isPlace } from "./places.ts";
import type { Segment } from "./segments.ts";
import { namesField, namesUnit } from "./team.ts";

/** A name that may be the employer's, with points for where and how it is said. */
interface CompanyName {
  readonly span: Span;
  readonly name: string;
  readonly score: number;
  readonly header: boolean;
}

const MAX_NAMES = 80;
/** How much of a text is looked at for the uses of a name. */
const MAX_NEAR = 20_000;
const MIN_SCORE = 2.6;
/** Points for a name of which the posting's own address is made, beside those for being in it. */
const ADDRESSED = 1.2;
/** A name that no first line gives needs less: sentences seldom say a stranger's. */
const MIN_TOLD = 2;

/** Points for a piece of the first lines that may be the employer; 0 for one that is not. */
const headerScore = (
  piece: Segment,
  segments: readonly Segment[],
  titleRow: number | undefined,
): number => {
  const { kind, row, index } = piece;
  const raw = bare(piece.raw);
  const others = segments.filter((other) => other.row === row && other !== piece);
  const placed = others.some((other) => other.kind === "place");
  // "Valle Verde Growers, Yuma, AZ": before a place even a name of workers is an employer's.
  const below = others.length === 0 && row - (titleRow ?? row) === 1 && /\p{Ll}s$/u.test(raw);
  const workers =
    kind === "job" && row !== titleRow && index === 0 && (placed || below || SUFFIX.test(raw));
  if (kind !== "name" && !workers) return 0;
  const words = countParts(raw);
  if (words > 8 || /[!?:]$|https?:|www\.|@\S+\.\S/.test(raw) || isPlace(raw) || isAddress(raw))
    return 0;
  // Lever closes the line of a team with a sign.
  if (piece.closed) return 0;
  // "Manufacturing - Other" is a board's category.
  if (others.some((other) => other.raw === "Other")) return 0;
  if (raw.endsWith(".") && words > 1 && !HAS_LEGAL.test(raw)) return 0;
  if (
    /^\p{Ll}/u.test(raw) &&
    !HAS_LEGAL.test(raw) &&
    (words > 2 || (others.length > 0 && !/[\p{Lu}\d.]/u.test(raw)))
  )
    return 0;
  const small =
    raw.match(
      /(?<![\p{L}'’])(?!(?:of|the|for|and|de|du|des|la|le|und|am|von|in|y|e|at|by|del|dos|do|da|den|der)\b)\p{Ll}[\p{L}'’]+/gu,
    ) ?? [];
  if (small.length > 1 || small.some((word) => VERBS.has(word))) return 0;
  const near = titleRow === undefined ? 2 : Math.abs(row - titleRow);
  // Beside the title a team may stand as well: something else must speak for it.
  if (row === titleRow) {
    if (/@|\bat\b/.test(piece.sign)) return 3.2;
    if (namesField(raw) && index === 0) return 0;
    const next = segments.find((other) => other.row === row && other.index === index + 1);
    const before = segments.find((other) => other.row === row && other.index === index - 1);
    const outside =
      (index === 0 && next?.kind === "job" && /[|·•]/.test(next.sign) && !namesUnit(raw)) ||
      (before?.kind === "place" && next === undefined);
    const first = index === 0 && others.length > 1 && !namesUnit(raw);
    // "Tyne Loaf - Baker" may also name a place: something else must speak for the employer.
    const dashed = index === 0 && next?.kind === "job" && !namesUnit(raw);
    if (first && next?.kind === "job") return 2.7;
    if (outside || first) return 2.2;
    return placed || dashed ? 1.8 : others.length > 0 ? 1.2 : 0.6;
  }
  let score = near <= 1 ? 2.2 : near <= 2 ? 1.6 : 1.2;
  if (others.length === 0) score += 0.5;
  // Straight below or above the title, with a place or terms next: how boards name the employer.
  const facts = segments.some(
    (other) =>
      Math.abs(other.row - row) <= 1 &&
      other.row !== titleRow &&
      other.kind !== "name" &&
      other.kind !== "job" &&
      other.kind !== "meta",
  );
  if (near === 1 && facts && words <= 5) score += row > (titleRow ?? 0) ? 1.2 : 0.7;
  if (placed && index === 0) score += 0.6;
  // "Member Services · Full-time": beside terms alone stands a team.
  const termed = others.length > 0 && others.every((other) => other.kind === "term");
  return namesUnit(raw) || termed ? score - 2 : score;
};

/** "Tyne Loaf: Senior Baker": a name before the colon of a title. */
const TITLED =
  /^[#*\s]*(\p{Lu}[\p{L}\p{N}&'’.-]*(?: [\p{Lu}&][\p{L}\p{N}&'’.-]*){0,3}): (?=\p{Lu})/u;

/** True for a name of which an address is made, all in small letters. */
const isIn = (addresses: string, name: string): boolean => {
  const slug = keyOf(name).replace(/[^a-z0-9]/g, "");
  return slug.length >= MIN_SLUG && addresses.includes(slug);
};

/** "The Night Baker", "Camp Staff", and any part of the title: a job that a sentence is about. */
const isOccupation = (name: string, title: string): boolean =>
  (namesJob(name) && (name.startsWith("The ") || title.includes(name))) ||
  /\b(?:staff|crew)$/i.test(name);

/** An article that is no part of a public body's name; within sentences of no institute's either. */
const PUBLIC = /^The (?=(?:City|County|University|Department|State|Town|Ministry) )/;
const BODY =
  /^The (?=(?:[^ ]+ ){0,5}(?:City|County|University|Department|State|Town|Ministry|Authority|Institute|Board|Commission|Council)\b)/;

/** Names a posting might mean its employer by. */
const namesIn = (
  text: string,
  rows: readonly Row[],
  segments: readonly Segment[],
  titleRow: number | undefined,
  addresses: string,
): CompanyName[] => {
  const found = new Map<string, CompanyName>();
  const near = text.slice(0, MAX_NEAR);
  const add = (start: number, raw: string, score: number, header: boolean): void => {
    const whole = employerOf(bare(raw));
    const short = whole.replace(/['’]s$/, "");
    // "Acme's" is Acme's own, unless the name itself is written so.
    // Each mention of the whole is one of the short name as well.
    const genitive = short !== whole && mentions(near, short) > 2 * mentions(near, whole);
    const name = (genitive ? short : whole).replace(header ? PUBLIC : BODY, "");
    // A country or a state alone is no employer.
    if (isRegion(name)) return;
    if (name.length < 2 || name.length > 70 || GENERIC.test(name)) return;
    const known = found.get(name);
    if (!known && (/["“”]/.test(name) || !/\p{L}/u.test(name) || isTown(near, name))) return;
    if (known) found.set(name, { ...known, score: Math.max(known.score, score) + 0.3 });
    else if (found.size < MAX_NAMES) {
      const at = start + Math.max(0, raw.indexOf(name));
      found.set(name, { span: { start: at, end: at + name.length }, name, score, header });
    }
  };
  const scored = segments.map((piece) => ({
    piece,
    score: headerScore(piece, segments, titleRow),
  }));
  const names = scored.filter(({ piece, score }) => score > 0 && !GENERIC.test(bare(piece.raw)));
  // The only name in the first lines is likelier the employer's than one of several.
  const more = names.length === 1 ? 0.6 + (segments.length > 3 ? 0.3 : 0) : 0;
  for (const { piece, score: own } of scored) {
    const first = piece.row === 0 && piece.index === 0 && piece.row !== titleRow ? more : 0;
    const told = piece.row === titleRow && own < 2 ? 0 : more;
    const score = own > 0 ? own + told + first : 0;
    // "Pinterest Pinterest" is a name that the site says twice.
    const twice = /^(.{2,40}) \1$/.exec(piece.raw)?.[1];
    if (score > 0) add(piece.span.start, twice ?? piece.raw, twice ? 3 : score, true);
  }
  const titled = titleRow === undefined ? undefined : rows[titleRow];
  const title = titled ? text.slice(titled.start, titled.end) : "";
  const [lead, ahead] = TITLED.exec(title) ?? [];
  if (
    titled &&
    lead !== undefined &&
    ahead !== undefined &&
    !namesJob(ahead) &&
    !namesUnit(ahead) &&
    !namesField(ahead)
  )
    add(
      titled.start,
      ahead,
      namesJob(title.slice(lead.length)) && !isPlace(ahead) ? 2.7 : 2.2,
      true,
    );
  for (const { start, name, score } of companySays(text, rows)) {
    if (/^\p{L}+$/u.test(name) && isCommon(near, name)) continue;
    if (isOccupation(name, title) && !SUFFIX.test(name)) continue;
    add(start, name, score, false);
  }
  // A name that an address repeats needs no other.
  const addressed = [...found.keys()].some((name) => isIn(addresses, name));
  if (!addressed && addresses !== "")
    for (const { start, name } of addressNames(text, addresses)) add(start, name, ADDRESSED, false);
  return [...found.values()];
};

const LEGAL =
  "(?:N\\.A|GmbH & Co\\. ?KG(?:aA)?|Inc|LLC|Ltd|Limited|Corporation|Corp|plc|PLC|GmbH|AG|LLP|LP|Companies|Company|Co|Society|S\\.A|B\\.V|Pty Ltd|AB|SE|KG|Pvt\\.? Ltd|School|Pharmacy|Hospital|Credit Union)";
const HAS_LEGAL = new RegExp(`\\b${LEGAL}\\b\\.?$`, "i");

/** The name with its legal form where the text writes it so: "Acme Tools, Inc." for "Acme". */
const inFull = (text: string, { name, span }: CompanyName): Span => {
  if (HAS_LEGAL.test(name)) return span;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const rest = text.slice(at + name.length, at + name.length + 60);
    const full = FULL.exec(rest);
    if (full) return { start: at, end: at + name.length + full[0].length };
  }
  return span;
};
const FULL = new RegExp(
  `^(?:['’]s)?(?: \\p{Lu}[\\p{L}&-]{0,20}){0,3}(?:,? ${LEGAL}(?![\\p{L}\\d]))+`,
  "u",
);

const BODY_OF =
  /(?:University|City|Town|County|State|Diocese|Bank|College|Borough|Port|Museum|Village) of (?:the )?$/;

/** "University of Calder" for "Calder", where the text names the employer so anywhere. */
const ofBody = (text: string, { name }: CompanyName): Span | undefined => {
  if (/\s/.test(name)) return undefined;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = BODY_OF.exec(text.slice(Math.max(0, at - 24), at))?.[0].length ?? 0;
    if (before > 0) return { start: at - before, end: at + name.length };
  }
  return undefined;
};

/** A part of a state that employs people itself, where nothing above it is named. */
const AGENCY = /^(?:U\.?S\.? )?(?:Department|Ministry|Bureau|Agency|Board|Commission) (?:of|for) /;

/** "Analyst", "Lindworm Broker", "Hamburg": what stands alone between a title and a place. */
const betweenTitleAndPlace = (
  segments: readonly Segment[],
  titleRow: number | undefined,
): Span | undefined => {
  if (titleRow === undefined) return undefined;
  const on = (row: number) => segments.filter((each) => each.row === row);
  const [own, ...others] = on(titleRow + 1);
  const placed = on(titleRow + 2).some(({ kind }) => kind === "place");
  if (!own || others.length > 0 || !placed || (own.kind !== "job" && own.kind !== "name"))
    return undefined;
  const name = bare(own.raw);
  // The title once more.
  if (on(titleRow).some(({ raw }) => raw.includes(name))) return undefined;
  const fits = !GENERIC.test(name) && !namesUnit(name) && /^\p{Lu}[^.!?:]{1,50}$/u.test(name);
  return fits
    ? { start: own.span.start, end: own.span.start + own.raw.indexOf(name) + name.length }
    : undefined;
};

/** The company, from its label, the first lines, and the sentences in which it names itself. */
export const companyIn = (
  text: string,
  rows: readonly Row[],
  segments: readonly Segment[],
  labelled: Span | undefined,
  titleRow: number | undefined,
): Span | undefined => {
  // "Organization: maintenance of records": a duty under a word that is also a label.
  const said = labelled ? text.slice(labelled.start, labelled.end) : "";
  if (labelled && !(/^\p{Ll}/u.test(said) && countParts(said) > 4)) {
    // "4685 - Acme": a number is no part of the name.
    const number = /^\d{2,} ?[-–] ?/.exec(said)?.[0].length ?? 0;
    return { start: labelled.start + number, end: labelled.end };
  }
  const near = text.slice(0, 60_000);
  const linked = near.includes("@") || near.includes("www.") || near.includes("http");
  const addresses = ((linked ? near : "").match(/(?:https?:\/\/|www\.|@)[^\s<>()]{4,120}/g) ?? [])
    .slice(0, 30)
    .join(" ")
    .toLowerCase();
  const found = namesIn(text, rows, segments, titleRow, addresses);
  const counts = new Map<string, number>();
  const usesOf = (name: string): number => {
    const known = counts.get(name) ?? mentions(near, name);
    counts.set(name, known);
    return known;
  };
  let best: readonly CompanyName[] = [];
  let bestScore = 0;
  const agency = segments.find(({ kind, raw }) => kind === "name" && AGENCY.test(raw));
  const whole = found.some(({ header, name }) => header && !namesUnit(name));
  const spoken = found.map((each) => ({
    each,
    own: keyOf(each.name),
    initials: each.header ? initialsOf(each.name) : "",
  }));
  for (const { each: candidate, own: key } of spoken) {
    // A school beside its university is a part of it.
    if (whole && namesUnit(candidate.name)) continue;
    // The same name in full and in short counts together.
    const kin = spoken.flatMap(({ each: other, own, initials }) =>
      own === key ||
      own.startsWith(`${key} `) ||
      key.startsWith(`${own} `) ||
      (other.header && (initials === candidate.name || own.includes(` ${key} `)))
        ? [other]
        : [],
    );
    const uses = Math.max(...kin.map(({ name }) => usesOf(name)));
    // "Harcourt Vets" are an employer, "Harcourt Vet" is a job.
    const workers = candidate.header && candidate.score >= MIN_TOLD && candidate.name.endsWith("s");
    const job = !workers && namesJob(candidate.name) && !SUFFIX.test(candidate.name);
    const score =
      Math.max(...kin.map((each) => each.score)) +
      Math.min(1.6, (kin.length - 1) * 0.8) +
      Math.min(2.4, (uses - 1) * 0.6) +
      (kin.some(({ name }) => SUFFIX.test(name)) ? 1.2 : 0) +
      (isIn(addresses, candidate.name) ? 1.5 : 0) -
      (job ? 1 : 0);
    if (score > bestScore) {
      best = kin;
      bestScore = score;
    }
  }
  const told = best.every(({ header }) => !header);
  if (bestScore < (told ? MIN_TOLD : MIN_SCORE) || (told && agency)) {
    return agency?.span ?? betweenTitleAndPlace(segments, titleRow);
  }
  // As first written in full: a name from the first lines before one from a sentence.
  const inHeader = best.filter(({ header }) => header);
  const from = inHeader.length > 0 ? inHeader : best;
  const [longest] = from.toSorted(
    (a, b) => b.name.length - a.name.length || a.span.start - b.span.start,
  );
  return longest && (ofBody(near, longest) ?? inFull(near, longest));
};
