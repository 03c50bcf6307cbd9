import type { CandidateFacts } from "../../../shared/domain/candidate.ts";
import type { QuickAddLine } from "../../../shared/ipc/boardViews.ts";
import type { InputOf } from "../../../shared/ipc/contract.ts";

export type Person = InputOf<"candidate.addMany">["people"][number];

/** Who a line means: a candidate who is known, by id, or somebody new. */
export type LineChoice = { candidateId: string } | "new";

/** Choices that a person made, by number of the line. */
export type LineChoices = ReadonlyMap<number, LineChoice>;

type KnownLine = Extract<QuickAddLine, { kind: "known" }>;

/** Whether a line can mean somebody new: an e-mail address belongs to one candidate. */
export function mayBeNew({ candidates }: KnownLine): boolean {
  return candidates.every(({ by }) => by === "name");
}

/**
 * Who a line with known candidates means until a person says otherwise: the one with the address,
 * or the only one of the name where the addresses do not tell them apart.
 */
export function usualChoice(line: KnownLine): LineChoice {
  const [first, second] = line.candidates;
  if (first === undefined) return "new";
  const isSure = first.by === "email";
  const isLikely = second === undefined && (line.facts.email === null || first.email === null);
  return isSure || isLikely ? { candidateId: first.candidateId } : "new";
}

/** The choice that holds for a line. */
export function choiceOf(line: KnownLine, choices: LineChoices): LineChoice {
  return choices.get(line.line) ?? usualChoice(line);
}

/** The people whom lines add; lines that cannot be read or say nobody new are left out. */
export function peopleOf(lines: readonly QuickAddLine[], choices: LineChoices): Person[] {
  return lines.flatMap((line): Person[] => {
    if (line.kind === "new") return [{ facts: line.facts }];
    if (line.kind !== "known") return [];
    const choice = choiceOf(line, choices);
    return [choice === "new" ? { facts: line.facts } : choice];
  });
}

/** The names of those people, in the same order. */
export function namesOf(lines: readonly QuickAddLine[], choices: LineChoices): string[] {
  return lines.flatMap((line) => {
    if (line.kind === "new") return [line.facts.name];
    if (line.kind !== "known") return [];
    const choice = choiceOf(line, choices);
    const known = line.candidates.find(
      ({ candidateId }) => choice !== "new" && choice.candidateId === candidateId,
    );
    return [known?.name ?? line.facts.name];
  });
}

/** The text without the lines that were added: what is left to mend. */
export function unreadText(lines: readonly QuickAddLine[]): string {
  return lines
    .filter(({ kind }) => kind === "unreadable")
    .map(({ text }) => text)
    .join("\n");
}

/** "Staff Engineer, Northfold, ada@example.com": what was read beside the name. */
export function factsText({
  currentTitle,
  currentCompany,
  email,
  phone,
}: Pick<CandidateFacts, "currentTitle" | "currentCompany" | "email" | "phone">): string {
  return [currentTitle, currentCompany, email, phone].filter((part) => part !== null).join(", ");
}
