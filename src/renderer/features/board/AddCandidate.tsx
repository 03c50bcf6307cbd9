import { AddCandidateDialog } from "./AddCandidateDialog.tsx";
import { addCandidate } from "./commands.ts";

/** The dialog that adds candidates to a requisition, or as prospects where there is none. */
export function AddCandidate({
  requisitionId,
  stages,
  stageId,
  onClose,
}: {
  requisitionId: string | null;
  stages: readonly { id: string; name: string }[];
  stageId: string | null;
  onClose: () => void;
}) {
  return (
    <AddCandidateDialog
      stages={stages}
      stageId={stageId}
      onClose={onClose}
      onAdd={(facts, toStageId, occurredAt) => {
        const stage = stages.find(({ id }) => id === toStageId) ?? null;
        return addCandidate(facts, requisitionId, stage, occurredAt);
      }}
    />
  );
}
