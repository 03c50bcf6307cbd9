import { useApplicationActions } from "../../features/board/useApplicationActions.tsx";
import { CandidatePage } from "../../features/candidates/CandidatePage.tsx";
import { useInterviewActions } from "../../features/interviews/useInterviewActions.tsx";
import { goTo, hrefs } from "../../lib/places.ts";
import { interviewsOf } from "./interviewsOf.tsx";

/** One candidate's page, with what can be done with their applications. */
export function CandidatePlace({ id }: { id: string }) {
  const { actions, element } = useApplicationActions();
  const interviews = useInterviewActions();
  return (
    <>
      <CandidatePage
        candidateId={id}
        actions={actions}
        interviews={interviewsOf(interviews.actions)}
        onOpenScorecard={(scorecardId) => {
          goTo(hrefs.scorecard(scorecardId));
        }}
        onRemoved={() => {
          goTo(hrefs.candidates);
        }}
      />
      {element}
      {interviews.element}
    </>
  );
}
