import { useApplicationActions } from "../../features/board/useApplicationActions.tsx";
import { CandidatePage } from "../../features/candidates/CandidatePage.tsx";
import { goTo, hrefs } from "../../lib/places.ts";

/** One candidate's page, with what can be done with their applications. */
export function CandidatePlace({ id }: { id: string }) {
  const { actions, element } = useApplicationActions();
  return (
    <>
      <CandidatePage
        candidateId={id}
        actions={actions}
        onOpenScorecard={(scorecardId) => {
          goTo(hrefs.scorecard(scorecardId));
        }}
        onRemoved={() => {
          goTo(hrefs.candidates);
        }}
      />
      {element}
    </>
  );
}
