import { useApplicationActions } from "../features/board/useApplicationActions.tsx";
import { DueActions } from "../features/home/DueActions.tsx";
import { Home } from "../features/home/Home.tsx";
import { OpenOffers } from "../features/home/OpenOffers.tsx";
import { InterviewsDue } from "../features/interviews/InterviewsDue.tsx";
import { OwedCards } from "../features/interviews/OwedCards.tsx";

/** Home, with the next actions, interviews, offers and scorecards that wait for somebody. */
export function HomePlace() {
  const { actions, element } = useApplicationActions();
  return (
    <>
      <Home>
        <DueActions actions={actions} />
        <OpenOffers onOpen={actions.offer} />
        <InterviewsDue />
        <OwedCards />
      </Home>
      {element}
    </>
  );
}
