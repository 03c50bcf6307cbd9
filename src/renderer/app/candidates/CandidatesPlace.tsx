import { useCallback, useState } from "react";
import { AddCandidate } from "../../features/board/AddCandidate.tsx";
import { CandidatesScreen } from "../../features/candidates/CandidatesScreen.tsx";
import { goTo, hrefs } from "../../lib/places.ts";

/** All candidates, with the dialog that adds a prospect. */
export function CandidatesPlace() {
  const [isAdding, setAdding] = useState(false);
  const add = useCallback(() => {
    setAdding(true);
  }, []);
  return (
    <>
      <CandidatesScreen
        onAddCandidate={add}
        onOpenCandidate={({ candidateId }) => {
          goTo(hrefs.candidate(candidateId));
        }}
      />
      {isAdding ? (
        <AddCandidate
          requisitionId={null}
          stages={[]}
          stageId={null}
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : null}
    </>
  );
}
