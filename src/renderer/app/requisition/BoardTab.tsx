import { lazy, Suspense, useRef, useState } from "react";
import { Board } from "../../features/board/Board.tsx";
import type { BoardHandle, OpenedCard } from "../../features/board/boardHandle.ts";
import { useApplicationActions } from "../../features/board/useApplicationActions.tsx";
import { useInterviewActions } from "../../features/interviews/useInterviewActions.tsx";
import { goTo, hrefs } from "../../lib/places.ts";
import { interviewsOf } from "../candidates/interviewsOf.tsx";

const CandidateSheet = lazy(async () => ({
  default: (await import("../../features/candidates/CandidateSheet.tsx")).CandidateSheet,
}));

/** The board, with the sheet of the candidate that was opened from it. */
export function BoardTab({ requisitionId }: { requisitionId: string }) {
  const [opened, setOpened] = useState<OpenedCard | null>(null);
  const board = useRef<BoardHandle>(null);
  const { actions, element } = useApplicationActions();
  const interviews = useInterviewActions();
  return (
    <>
      <Board ref={board} requisitionId={requisitionId} onOpenCandidate={setOpened} />
      {opened === null ? null : (
        <Suspense fallback={null}>
          <CandidateSheet
            candidateId={opened.candidateId}
            applicationId={opened.applicationId}
            actions={actions}
            interviews={interviewsOf(interviews.actions)}
            onClose={() => {
              board.current?.focusOpened();
              setOpened(null);
            }}
            onNext={() => {
              board.current?.openNeighbour(1);
            }}
            onPrevious={() => {
              board.current?.openNeighbour(-1);
            }}
            onOpenScorecard={(id) => {
              goTo(hrefs.scorecard(id));
            }}
          />
        </Suspense>
      )}
      {element}
      {interviews.element}
    </>
  );
}
