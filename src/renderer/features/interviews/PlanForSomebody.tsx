import { useState } from "react";
import { invoke, sentenceOf } from "../../lib/ipc.ts";
import { notify } from "../../lib/notices.ts";
import { useRoute } from "../../lib/queries.ts";
import { PickDialog } from "../../ui/PickDialog.tsx";
import { useInterviewActions } from "./useInterviewActions.tsx";

const longestSearch = 200;

/** Asks whom an interview is planned for, among active applications, and then for the rest. */
export function PlanForSomebody({
  requisitionId,
  onClose,
}: {
  /** Null for candidates of every requisition. */
  requisitionId: string | null;
  onClose: () => void;
}) {
  const [text, setText] = useState("");
  const [isChosen, setChosen] = useState(false);
  const { actions, element } = useInterviewActions({ onIdle: onClose });
  const { data, isFetching } = useRoute(
    "candidate.list",
    {
      search: text.slice(0, longestSearch),
      requisitionId,
      disposition: "active",
      sort: { column: "activity", descending: true },
      offset: 0,
      limit: 50,
    },
    { keepsPrevious: true },
  );

  async function choose(candidateId: string, applicationId: string) {
    setChosen(true);
    try {
      const { candidate, applications } = await invoke("candidate.get", { id: candidateId });
      const application = applications.find((one) => one.applicationId === applicationId);
      if (application === undefined) onClose();
      else actions.plan({ ...application, candidateName: candidate.name });
    } catch (error) {
      notify({ message: sentenceOf(error), kind: "error" });
      onClose();
    }
  }

  return (
    <>
      <PickDialog
        isOpen={!isChosen}
        onClose={onClose}
        label="Plan an interview with"
        placeholder="Plan an interview with…"
        emptyText={isFetching ? "Searching…" : "Nobody of that name is active on a requisition."}
        isFiltered
        onType={setText}
        items={(data?.rows ?? []).flatMap(({ applicationId, candidateId, name, ...row }) =>
          applicationId === null
            ? []
            : {
                id: applicationId,
                candidateId,
                label: name,
                hint: [row.requisitionTitle, row.stageName]
                  .filter((part) => part !== null)
                  .join(", "),
              },
        )}
        onPick={({ id, candidateId }) => void choose(candidateId, id)}
      />
      {element}
    </>
  );
}
