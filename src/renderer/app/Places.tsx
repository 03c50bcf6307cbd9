import { lazy, Suspense, useDeferredValue, type ReactElement } from "react";
import { Redirect, Route, Switch, useLocation } from "wouter";
import { requisitionTabs } from "../lib/places.ts";
import { queryClient, routeOptions } from "../lib/queries.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { ReadyMark } from "./ReadyMark.tsx";
import { loadedScreen } from "./loadedScreen.tsx";
import { NotFound } from "./NotFound.tsx";

const home = loadedScreen(async () => (await import("./HomePlace.tsx")).HomePlace);
const requisition = loadedScreen(
  async () => (await import("./requisition/RequisitionPage.tsx")).RequisitionPage,
);
const NewRequisition = lazy(async () => ({
  default: (await import("../features/requisitions/NewRequisition.tsx")).NewRequisition,
}));
const CandidatesPlace = lazy(async () => ({
  default: (await import("./candidates/CandidatesPlace.tsx")).CandidatesPlace,
}));
const CandidatePlace = lazy(async () => ({
  default: (await import("./candidates/CandidatePlace.tsx")).CandidatePlace,
}));
const InterviewsScreen = lazy(async () => ({
  default: (await import("../features/interviews/InterviewsScreen.tsx")).InterviewsScreen,
}));
const ScorecardScreen = lazy(async () => ({
  default: (await import("../features/scorecards/ScorecardScreen.tsx")).ScorecardScreen,
}));
const DebriefScreen = lazy(async () => ({
  default: (await import("../features/debrief/DebriefScreen.tsx")).DebriefScreen,
}));
const CompareScreen = lazy(async () => ({
  default: (await import("../features/debrief/CompareScreen.tsx")).CompareScreen,
}));
const Settings = lazy(async () => ({
  default: (await import("../features/settings/Settings.tsx")).Settings,
}));

/**
 * Loads the screen that most windows open on, while the core is still starting; and then, as soon as
 * the window has nothing else to do, the one that most people go to from there. It settles when the
 * first screen can be drawn without a fallback, which React would keep for at least 300 ms.
 */
export async function loadAhead(hash: string): Promise<void> {
  if (/^#\/requisitions\/(?!new)/u.test(hash)) {
    await requisition.ahead();
    return;
  }
  requestIdleCallback(() => void requisition.ahead());
  if (hash === "" || hash === "#/") await home.ahead();
}

/**
 * Asks for a board and its head as soon as a link to them is pressed or the address is theirs,
 * before React draws anything. Their screen tells of a failure.
 */
export function askAhead(): void {
  const ask = (hash: string) => {
    const id = /^#\/requisitions\/(?!new$)([^/]+)$/u.exec(hash)?.[1];
    if (id === undefined) return;
    const ignore = () => undefined;
    void queryClient.query(routeOptions("requisition.get", { id })).catch(ignore);
    void queryClient.query(routeOptions("board.get", { requisitionId: id })).catch(ignore);
  };
  ask(location.hash);
  addEventListener("hashchange", () => {
    ask(location.hash);
  });
  addEventListener("pointerdown", ({ button, target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (button === 0 && link !== null) ask(link.hash);
  });
}

/**
 * The screen of the address. Each is loaded when it is first gone to; until then the former one
 * stays, instead of an empty one that React would keep for at least 300 ms.
 */
export function Places() {
  const [address] = useLocation();
  const location = useDeferredValue(address);
  return (
    <ErrorBoundary isNested place={location}>
      <Switch location={location}>
        <Route path="/">{screen(<home.Screen />)}</Route>
        <Route path="/requisitions/new">{screen(<NewRequisition />)}</Route>
        <Route path="/requisitions/:id/:tab?">
          {({ id, tab = "board" }) => {
            const known = requisitionTabs.find((one) => one === tab);
            return known === undefined ? (
              <Redirect to={`/requisitions/${id}`} replace />
            ) : (
              screen(<requisition.Screen key={id} id={id} tab={known} />)
            );
          }}
        </Route>
        <Route path="/candidates">{screen(<CandidatesPlace />)}</Route>
        <Route path="/candidates/:id">
          {({ id }) => screen(<CandidatePlace key={id} id={id} />)}
        </Route>
        <Route path="/interviews">{screen(<InterviewsScreen />)}</Route>
        <Route path="/scorecards/:id">
          {({ id }) => screen(<ScorecardScreen key={id} id={id} />)}
        </Route>
        <Route path="/debriefs/:applicationId">
          {({ applicationId }) =>
            screen(<DebriefScreen key={applicationId} applicationId={applicationId} />)
          }
        </Route>
        <Route path="/compare/:ids">
          {({ ids }) => screen(<CompareScreen applicationIds={ids.split(",")} />)}
        </Route>
        <Route path="/settings">{screen(<Settings />)}</Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </ErrorBoundary>
  );
}

function screen(content: ReactElement) {
  return (
    <Suspense fallback={null}>
      {content}
      <ReadyMark />
    </Suspense>
  );
}
