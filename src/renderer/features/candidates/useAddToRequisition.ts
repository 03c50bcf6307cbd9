import { useState } from "react";
import { whoText } from "../../../shared/domain/labels.ts";
import { invoke, IpcFailure } from "../../lib/ipc.ts";
import { notify } from "../../lib/notices.ts";
import { undoAction } from "../../lib/undo.ts";
import { useAnnounce } from "../../ui/LiveRegion.tsx";

export interface ChosenCandidate {
  candidateId: string;
  name: string;
}

/** Puts candidates on another requisition, on its first stage, in one step. */
export function useAddToRequisition() {
  const [candidates, setCandidates] = useState<readonly ChosenCandidate[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const announce = useAnnounce();

  function choose(chosen: readonly ChosenCandidate[]) {
    setFailure(null);
    setCandidates(chosen);
  }

  /** Adds them; those who are active there are passed over and named. A refusal keeps the list. */
  async function addTo(requisition: { id: string; title: string }) {
    const unique = [...new Map(candidates.map((one) => [one.candidateId, one])).values()];
    try {
      const { alreadyHere } = await invoke("application.addMany", {
        candidateIds: unique.map(({ candidateId }) => candidateId),
        requisitionId: requisition.id,
        stageId: null,
      });
      const names = unique.map(({ name }) => name);
      const added = names.filter((name) => !alreadyHere.includes(name));
      const passedOver =
        alreadyHere.length === 0 ? "" : `. ${whoText(alreadyHere)} was there already`;
      const message = `Added ${whoText(added)} to ${requisition.title}${passedOver}`;
      notify({ message, action: undoAction });
      announce(`${message}.`);
      setCandidates([]);
    } catch (error) {
      if (!(error instanceof IpcFailure)) throw error;
      setFailure(error.message);
    }
  }

  return {
    candidates,
    failure,
    choose,
    addTo,
    close: () => {
      setCandidates([]);
    },
  };
}
