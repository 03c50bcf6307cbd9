import { whoText } from "../../../shared/domain/labels.ts";
import { notify } from "../../lib/notices.ts";
import { undoAction } from "../../lib/undo.ts";
import { attempt } from "./commands.ts";
import type { Outcome } from "./outcome.ts";
import type { Person } from "./quickLines.ts";

/**
 * Adds people to a stage in one step and says so, with those who were there already. `names` are
 * theirs, in the same order; `announce` tells a screen reader.
 */
export async function addPeople(
  input: {
    requisitionId: string;
    stage: { id: string; name: string };
    people: Person[];
    names: readonly string[];
    occurredAt: string | null;
  },
  announce: (sentence: string) => void,
): Promise<Outcome> {
  const { requisitionId, stage, people, names, occurredAt } = input;
  const answer = await attempt("candidate.addMany", {
    requisitionId,
    stageId: stage.id,
    people,
    occurredAt,
  });
  if (answer.ok) {
    const { applicationIds, alreadyHere } = answer.data;
    const isWhole = alreadyHere.length === 0;
    const added = isWhole
      ? whoText(names)
      : whoText(
          names.filter((name) => !alreadyHere.includes(name)).slice(0, applicationIds.length),
        );
    const passedOver = isWhole ? "" : `. ${whoText(alreadyHere)} was there already`;
    const message = `Added ${added} to ${stage.name}${passedOver}`;
    notify({ message, action: undoAction });
    announce(`${message}.`);
  }
  return answer;
}
