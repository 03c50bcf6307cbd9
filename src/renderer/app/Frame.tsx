import { lazy, Suspense, useCallback, useState } from "react";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import type { AppState } from "../../shared/ipc/views.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { classesOf } from "../ui/classes.ts";
import styles from "./Frame.module.css";
import { Places } from "./Places.tsx";
import { Sidebar } from "./Sidebar.tsx";
import { useAppCommands } from "./useAppCommands.ts";

const css = classesOf(styles);

const Palette = lazy(async () => ({ default: (await import("./Palette.tsx")).Palette }));
const ShortcutsSheet = lazy(async () => ({
  default: (await import("./ShortcutsSheet.tsx")).ShortcutsSheet,
}));

/** The sidebar, the open screen, and what floats over both. */
export function Frame({ state }: { state: AppState }) {
  const [open, setOpen] = useState<"palette" | "shortcuts" | "sidebar" | null>(null);
  const close = () => {
    setOpen(null);
  };
  const find = useCallback(() => {
    setOpen("palette");
  }, []);
  const showShortcuts = useCallback(() => {
    setOpen("shortcuts");
  }, []);
  useAppCommands({ onPalette: find, onShortcuts: showShortcuts });
  return (
    <Router hook={useHashLocation}>
      <div className={css("frame", open === "sidebar" && "withSide")}>
        <div
          className={css("side")}
          onClick={() => {
            setOpen((now) => (now === "sidebar" ? null : now));
          }}
        >
          <Sidebar state={state} onFind={find} />
        </div>
        <main className={css("main")}>
          <div className={css("bar")}>
            <IconButton
              icon="menu"
              label="Show the sidebar"
              aria-expanded={open === "sidebar"}
              onClick={() => {
                setOpen(open === "sidebar" ? null : "sidebar");
              }}
            />
          </div>
          <Places />
        </main>
      </div>
      <Suspense fallback={null}>
        {open === "palette" ? <Palette onClose={close} /> : null}
        {open === "shortcuts" ? <ShortcutsSheet onClose={close} /> : null}
      </Suspense>
    </Router>
  );
}
