import { candidateFactsSchema, type CandidateFacts } from "./candidate.ts";

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
