import { useState } from "react";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import type { AppState } from "../../shared/ipc/views.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { classesOf } from "../ui/classes.ts";
import styles from "./Frame.module.css";
import { Palette } from "./Palette.tsx";
import { Places } from "./Places.tsx";
import { ShortcutsSheet } from "./ShortcutsSheet.tsx";
import { Sidebar } from "./Sidebar.tsx";
import { useAppCommands } from "./useAppCommands.ts";

const css = classesOf(styles);

/** The sidebar, the open screen, and what floats over both. */
export function Frame({ state }: { state: AppState }) {
  const [open, setOpen] = useState<"palette" | "shortcuts" | "sidebar" | null>(null);
  const close = () => {
    setOpen(null);
  };
  useAppCommands({
    onPalette: () => {
      setOpen("palette");
    },
    onShortcuts: () => {
      setOpen("shortcuts");
    },
  });
  return (
    <Router hook={useHashLocation}>
      <div className={css("frame", open === "sidebar" && "withSide")}>
        <div className={css("side")} onClick={close}>
          <Sidebar
            state={state}
            onFind={() => {
              setOpen("palette");
            }}
          />
        </div>
        <main className={css("main")}>
          <div className={css("bar")}>
            <IconButton
              icon="table"
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
      <Palette isOpen={open === "palette"} onClose={close} />
      <ShortcutsSheet isOpen={open === "shortcuts"} onClose={close} />
    </Router>
  );
}
