import type { TransitionKind } from "./application.ts";
import { decisionLabels, type DecisionOutcome } from "./decision.ts";
import { shortName } from "./names.ts";

/** What a line of the timeline says of one transition. Names are as they are today. */
export interface TransitionWords {
  kind: TransitionKind;
  fromStage: string | null;
  toStage: string;
  requisitionTitle: string;
  reason: string | null;
  actor: string;
  /** For `voided`: the kind of what was undone. */
  voids: TransitionKind | null;
  /** True for a transition that a redo repeated. */
  isRepeated: boolean;
}

const undone: Readonly<Record<TransitionKind, string>> = {
  applied: "adding to the requisition",
  moved: "the move",
  rejected: "the rejection",
  withdrawn: "the withdrawal",
  hired: "the hire",
  restored: "the restoring",
  transferred: "the transfer",
  closed_as_duplicate: "the closing as a duplicate",
  voided: "the change",
};

/** One transition as a whole sentence for the timeline ("Moved from Applied to Onsite by Mara Voss"). */
export function describeTransition(words: TransitionWords): string {
  const by = `by ${shortName(words.actor)}`;
  const again = words.isRepeated ? " again" : "";
  const because = words.reason === null ? "" : `: ${words.reason}`;
  switch (words.kind) {
    case "applied":
      return `Added${again} to ${shortName(words.requisitionTitle)} in ${words.toStage} ${by}`;
    case "moved":
      if (words.fromStage === words.toStage) {
        return `Coming to ${words.toStage} dated${again} ${by}`;
      }
      return words.fromStage === null
        ? `Moved${again} to ${words.toStage} ${by}`
        : `Moved${again} from ${words.fromStage} to ${words.toStage} ${by}`;
    case "rejected":
      return `Rejected${again} in ${words.toStage} ${by}${because}`;
    case "withdrawn":
      return `Withdrew${again} in ${words.toStage}, recorded ${by}${because}`;
    case "hired":
      return `Hired${again} for ${shortName(words.requisitionTitle)} ${by}`;
    case "restored":
      return `Restored${again} to ${words.toStage} ${by}`;
    case "transferred":
      return `Moved${again} to another requisition ${by}`;
    case "closed_as_duplicate":
      return `Closed${again} as a duplicate ${by}`;
    case "voided":
      return `Undone ${by}: ${undone[words.voids ?? "voided"]}`;
  }
}

/** A submitted card as a sentence for the timeline; it names no rating, so it shows nothing hidden. */
export function describeSubmission(author: string, interviewName: string): string {
  return `Scorecard for ${shortName(interviewName)} submitted by ${shortName(author)}`;
}

/** A note for the timeline; of one that is hidden from the reader only that it is there. */
export function describeNote(note: { author: string; text: string }, isHidden: boolean): string {
  const author = shortName(note.author);
  return isHidden
    ? `Note by ${author}, hidden until your own scorecard is in`
    : `Note by ${author}: ${note.text}`;
}

/** What happened to an interview, as a sentence for the timeline. */
export function describeInterview(line: {
  kind: "planned" | "cancelled" | "no_show";
  name: string;
  by: string | null;
  note: string | null;
}): string {
  const name = shortName(line.name);
  const by = line.by === null ? "" : ` by ${shortName(line.by)}`;
  const because = line.note === null ? "" : `: ${line.note}`;
  if (line.kind === "planned") return `${name} planned${by}`;
  return line.kind === "cancelled"
    ? `${name} cancelled${by}${because}`
    : `No-show at ${name}, recorded${by}${because}`;
}

/** A decision as a sentence for the timeline; its reason is on the debrief. */
export function describeDecision(outcome: DecisionOutcome, by: string, isRevoked: boolean): string {
  const what = decisionLabels[outcome].toLowerCase();
  return isRevoked
    ? `Decision to ${what} revoked by ${shortName(by)}`
    : `Decision to ${what} recorded by ${shortName(by)}`;
}

/** A line with the instant that places it among lines of other kinds. */
export interface Dated<Entry> {
  order: string;
  entry: Entry;
}

/**
 * Lists merged by time, the oldest first. Within a list the order stays as it is, whatever its
 * times say: it comes from the store, and clocks go back.
 */
export function mergeByTime<Entry>(lists: readonly (readonly Dated<Entry>[])[]): Entry[] {
  const heads = lists.map((list) => ({ list, at: 0 }));
  const merged: Entry[] = [];
  for (;;) {
    let next: { line: Dated<Entry>; head: { at: number } } | null = null;
    for (const head of heads) {
      const line = head.list[head.at];
      if (line !== undefined && (next === null || line.order < next.line.order)) {
        next = { line, head };
      }
    }
    if (next === null) return merged;
    merged.push(next.line.entry);
    next.head.at += 1;
  }
}
