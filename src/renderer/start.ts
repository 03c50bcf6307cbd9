import "./lib/zodSettings.ts";
import "@fontsource-variable/inter/wght.css";
import "./ui/tokens.css";
import "./ui/base.css";

// The frame in index.html is painted before the app is loaded: a window is never blank.
requestAnimationFrame(() => {
  setTimeout(() => void import("./main.tsx"));
});
