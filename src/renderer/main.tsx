import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { askAhead, loadAhead } from "./app/Places.tsx";
import { listenToCore, sentenceOf } from "./lib/ipc.ts";
import { keepPlace } from "./lib/lastPlace.ts";
import { notify } from "./lib/notices.ts";
import { keepUpToDate, queryClient, routeOptions } from "./lib/queries.ts";
import { listenToKeys } from "./lib/shortcuts.ts";

keepPlace();
const screenLoaded = loadAhead(location.hash);
keepUpToDate();
listenToCore();
listenToKeys();
addEventListener("unhandledrejection", ({ reason }) => {
  notify({ message: sentenceOf(reason), kind: "error" });
});

// Asked before React draws anything, so that the answers are on their way meanwhile.
// Whoever uses an answer shows its failure too.
const ignore = () => undefined;
void queryClient.query(routeOptions("app.state", {})).catch(ignore);
askAhead();
void queryClient.query(routeOptions("requisition.list", {})).catch(ignore);

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no place for the app.");
const draw = () => {
  createRoot(root).render(<App />);
};
// What could not be loaded is told of where it is drawn.
screenLoaded.then(draw, draw);
