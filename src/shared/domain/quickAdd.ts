import { candidateFactsSchema, type CandidateFacts } from "./candidate.ts";
import { limits } from "./limits.ts";
import { searchable } from "./names.ts";
import { agreed, refused, type Decision } from "./refusal.ts";

/** A line of the quick field as facts, or a sentence that says what to change. */
export type QuickAddReading = { ok: true; facts: CandidateFacts } | { ok: false; message: string };

const separators = /[,;\t،，；]/u;
const bracketed = /<([^<>\s]+@[^<>\s]*)>/u;
const phone = /^\+?[\d\s()./-]{7,}$/u;

/** "Staff Engineer at Northfold" in two; without "at" the last of several parts is the company. */
function readCurrent(
  parts: readonly string[],
): Pick<CandidateFacts, "currentTitle" | "currentCompany"> {
  const whole = parts.join(", ");
  const at = /^(.*?\S)\s+(?:at|@)\s+(\S.*)$/iu.exec(whole);
  if (at) return { currentTitle: at[1] ?? null, currentCompany: at[2] ?? null };
  const company = /^(?:at|@)\s+(\S.*)$/iu.exec(whole);
  if (company) return { currentTitle: null, currentCompany: company[1] ?? null };
  if (parts.length < 2) return { currentTitle: parts[0] ?? null, currentCompany: null };
  return { currentTitle: parts.slice(0, -1).join(", "), currentCompany: parts.at(-1) ?? null };
}

/**
 * Reads "First Last, first@example.com, Staff Engineer at Northfold". Only the name is needed; an
 * e-mail address and a phone number are known by their shape wherever they stand, and
 * "First Last <first@example.com>" is understood too. Parts may be parted by commas, semicolons
 * or tabs. Answers with the facts as `candidateFactsSchema` gives them, or with a sentence.
 */
export function readQuickAdd(text: string): QuickAddReading {
  const parts = text
    .replace(bracketed, ", $1")
    .split(separators)
    .map((part) => part.replace(/\s+/gu, " ").trim())
    .filter((part) => part !== "");
  const emails = parts.filter((part) => part.includes("@") && !/\s@\s|^@\s/u.test(part));
  if (emails.length > 1) {
    return {
      ok: false,
      message: `There are two e-mail addresses here (${emails.join(" and ")}). Please leave one.`,
    };
  }
  const email = emails[0] ?? null;
  const phones = parts.filter((part) => phone.test(part) && /\d(?:.*\d){5}/u.test(part));
  const [name, ...current] = parts.filter((part) => part !== email && !phones.includes(part));
  if (name === undefined) {
    return {
      ok: false,
      message:
        "Type a name first, such as “Ada Park, ada@example.com, Staff Engineer at Northfold”.",
    };
  }
  const facts = candidateFactsSchema.safeParse({
    name,
    email,
    phone: phones[0] ?? null,
    ...readCurrent(current),
    location: null,
    source: null,
  });
  if (facts.success) return { ok: true, facts: facts.data };
  return { ok: false, message: facts.error.issues[0]?.message ?? "This line cannot be read." };
}

/** One line of several, with what it says. */
export interface PersonLine {
  /** From 1, empty lines counted. */
  line: number;
  text: string;
  reading: QuickAddReading;
}

/**
 * Reads a text of several lines, one person a line; empty lines are passed over. Refusals:
 * `nobody` for an empty text, `too_many_lines`.
 */
export function readLines(text: string): Decision<PersonLine[]> {
  const lines = text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((line) => line.text !== "");
  if (lines.length === 0) {
    return refused("nobody", "There is nobody to add. Write one person a line.");
  }
  const most = limits.quickAddLines;
  if (lines.length > most) {
    return refused(
      "too_many_lines",
      `These are ${lines.length.toLocaleString("en")} lines, and at most ${most.toLocaleString("en")} are added at once. Paste fewer, or import them as a file.`,
    );
  }
  return agreed(lines.map((line) => ({ ...line, reading: readQuickAdd(line.text) })));
}

/** Lines that name somebody of an earlier line again, by that line: the same address, or the same name where one has no address. */
export function repeatsOf(lines: readonly PersonLine[]): Map<number, number> {
  const repeats = new Map<number, number>();
  const byEmail = new Map<string, number>();
  const byName = new Map<string, { line: number; hasEmail: boolean }>();
  for (const { line, reading } of lines) {
    if (!reading.ok) continue;
    const { name, email } = reading.facts;
    const sameName = byName.get(searchable(name));
    const isSamePerson = sameName !== undefined && !(sameName.hasEmail && email !== null);
    const former =
      (email === null ? undefined : byEmail.get(email.toLowerCase())) ??
      (isSamePerson ? sameName.line : undefined);
    if (former !== undefined) {
      repeats.set(line, former);
      continue;
    }
    if (email !== null) byEmail.set(email.toLowerCase(), line);
    if (sameName === undefined) byName.set(searchable(name), { line, hasEmail: email !== null });
  }
  return repeats;
}
