import "./lib/zodSettings.ts";
import "@fontsource-variable/inter/wght.css";
import "./ui/tokens.css";
import "./ui/base.css";

// Loaded apart, so that the frame in index.html is painted first and a window is never blank.
void import("./main.tsx");
