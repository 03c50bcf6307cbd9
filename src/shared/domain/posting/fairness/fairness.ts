import type { Row } from "../layout/row.ts";
import type { FairnessNote, Requirement, Span } from "../reading.ts";
import type { Block } from "../sections/blocks.ts";
import { rowScores } from "../sections/phrasePoints.ts";
import { linesOf, type Line } from "../text/lines.ts";
import { sentencesOf } from "../text/sentences.ts";
import { markWords } from "../text/vocabulary.ts";
import {
  CAR_RULE,
  DEGREE_RULE,
  DRIVING_RULE,
  PHYSICAL_RULE,
  type NoteWords,
} from "./requirementRules.ts";
import { WORDING_RULES, type FairnessRule } from "./rules.ts";

/** Rules by the words that may set them off: a row is tried on few. */
const RULES_BY_WORD = new Map<string, FairnessRule[]>();
for (const rule of WORDING_RULES) {
  for (const word of rule.words.split(" ")) {
    RULES_BY_WORD.set(word, [...(RULES_BY_WORD.get(word) ?? []), rule]);
  }
}

const MAY_NOTE = markWords(RULES_BY_WORD.keys());

const MAX_NOTES = 40;
const MAX_ROW = 20_000;
/** Work for which law or licensing asks for the degree itself. */
const LICENSED =
  /\b(?:nurs|physician|doctor of medicine|surgeon|pharmac|therap|dent(?:al|ist)|veterinar|law(?:yer)?\b|attorney|solicitor|juris|teach|social work|psycholog|licensed|architect|clinical|midwi)/i;
const ACCOMMODATED =
  /\b(?:with or without|reasonable) (?:reasonable )?(?:accommodation|adjustment)/i;
const DRIVING =
  /\bdriv(?:e|es|ers?)\b(?![’']?s?[’']? licen)|\bdriving (?!licen)|\b(?:deliver(?:y|ies|ing)|routes?|vehicles?|vans?|trucks?|fleet|travel|site visits|visit(?:s|ing)? (?:sites|clients|customers|homes|patients)|mobile|field|jobsites?|territory|home care|callouts?)\b/i;
const DRIVING_LICENCE = /\b(?:driver[’']?s?|driving)[’']? licen[cs]e/i;

const OWN_CAR =
  /\b(?:own (?:a |an |your )?(?:reliable )?(?:car|vehicle|truck)|(?:your|their) own (?:reliable )?(?:car|vehicle|transport)|car owners?|must (?:have|own|possess) (?:a )?(?:reliable )?(?:car|vehicle|transportation)|reliable (?:car|vehicle|transportation) (?:is )?required|access to (?:your|their) own (?:car|vehicle))\b/i;

/** The sentence of a row in which an offset lies. */
const sentenceAt = (raw: string, at: number): string => {
  const from = Math.max(0, at - 400);
  const near = raw.slice(from, at + 400);
  const own = sentencesOf(near).find(({ end }) => from + end > at);
  return own ? near.slice(own.start, own.end) : near;
};

/** Notes on wording that law or research warns about; they inform and change nothing. */
export const fairnessNotes = (
  text: string,
  lines: readonly Line[],
  blocks: readonly Block[],
  requirements: readonly Requirement[],
): FairnessNote[] => {
  const notes: FairnessNote[] = [];
  const seen = new Set<string>();
  const add = ({ code, reason, source, suggestion }: NoteWords, span: Span): void => {
    const quote = text.slice(span.start, span.end);
    const key = `${code} ${quote.toLowerCase()}`;
    if (notes.length >= MAX_NOTES || seen.has(key)) return;
    seen.add(key);
    const own = { start: span.start, end: span.end };
    notes.push({ code, quote, span: own, lines: linesOf(lines, own), reason, source, suggestion });
  };
  for (const { kind, rows, headingRow } of blocks) {
    for (const row of headingRow ? [headingRow, ...rows] : rows) {
      // A statement of equal opportunity names what it does not ask for.
      if (kind !== "legal" || rowScores(row).legal === 0) noteWording(text, row, add);
    }
  }
  let drives: boolean | undefined;
  for (const { degree, importance, span, physical, text: words } of requirements) {
    const needed = importance === "required";
    const above = degree && degree.level !== "secondary";
    if (needed && above && !degree.orEquivalent && !LICENSED.test(words)) add(DEGREE_RULE, span);
    if (needed && physical && !ACCOMMODATED.test(words)) add(PHYSICAL_RULE, span);
    if (needed && OWN_CAR.test(words)) add(CAR_RULE, span);
    else if (needed && DRIVING_LICENCE.test(words)) {
      drives ??= DRIVING.test(text.slice(0, 100_000));
      if (!drives) add(DRIVING_RULE, span);
    }
  }
  return notes.toSorted((a, b) => a.span.start - b.span.start || a.code.localeCompare(b.code));
};

const noteWording = (text: string, row: Row, add: (words: NoteWords, span: Span) => void): void => {
  if ((row.marks & MAY_NOTE) === 0) return;
  const rules: FairnessRule[] = [];
  for (const { text: word, marks } of row.words) {
    const set = (marks & MAY_NOTE) === 0 ? undefined : RULES_BY_WORD.get(word);
    if (set) rules.push(...set.filter((rule) => !rules.includes(rule)));
  }
  const raw = text.slice(row.start, Math.min(row.end, row.start + MAX_ROW));
  for (const rule of rules) {
    const match = rule.wording.exec(raw);
    if (!match) continue;
    if (rule.unless?.test(sentenceAt(raw, match.index))) continue;
    const start = row.start + match.index;
    add(rule, { start, end: start + match[0].length });
  }
};
