import { useState } from "react";
import { whoText } from "../../../shared/domain/labels.ts";
import { invoke, sentenceOf } from "../../lib/ipc.ts";
import { notify } from "../../lib/notices.ts";
import { undoAction } from "../../lib/undo.ts";

export interface ChosenCandidate {
  candidateId: string;
  name: string;
}

/** Puts candidates on another requisition, on its first stage. */
export function useAddToRequisition() {
  const [candidates, setCandidates] = useState<readonly ChosenCandidate[]>([]);

  /** Adds one after the other; those that are refused are named with the reason. */
  async function addTo(requisition: { id: string; title: string }) {
    const unique = [...new Map(candidates.map((one) => [one.candidateId, one])).values()];
    setCandidates([]);
    const added: string[] = [];
    const problems = new Set<string>();
    for (const { candidateId, name } of unique) {
      try {
        await invoke("application.add", {
          candidateId,
          requisitionId: requisition.id,
          stageId: null,
        });
        added.push(name);
      } catch (failure) {
        problems.add(sentenceOf(failure));
      }
    }
    if (added.length > 0) {
      notify({ message: `Added ${whoText(added)} to ${requisition.title}`, action: undoAction });
    }
    if (problems.size > 0) notify({ message: [...problems].join(" "), kind: "error" });
  }

  return {
    candidates,
    choose: setCandidates,
    addTo,
    close: () => {
      setCandidates([]);
    },
  };
}
