import { useEffect, useMemo } from "react";
import type { MenuCommand } from "../../shared/ipc/events.ts";
import { onShellEvent } from "../lib/ipc.ts";
import { notify } from "../lib/notices.ts";
import { goTo, hrefs } from "../lib/places.ts";
import { runShortcut, useShortcuts, type Shortcut } from "../lib/shortcuts.ts";
import { redo, undo } from "../lib/undo.ts";

/** The keys behind each entry of the application menu. */
const menuKeys: Readonly<Record<MenuCommand, string>> = {
  undo: "mod+z",
  redo: "mod+shift+z",
  newRequisition: "mod+n",
  palette: "mod+k",
  shortcuts: "?",
  settings: "mod+,",
  export: "mod+shift+e",
};

/** The commands that work everywhere, by key, from the palette and from the application menu. */
export function useAppCommands({
  onPalette,
  onShortcuts,
}: {
  onPalette: () => void;
  onShortcuts: () => void;
}): void {
  const shortcuts = useMemo<Shortcut[]>(
    () => [
      {
        keys: "mod+k",
        label: "Search or jump to",
        run: onPalette,
        worksInFields: true,
        isKeyOnly: true,
      },
      { keys: "?", label: "Keyboard shortcuts", run: onShortcuts },
      { keys: "mod+z", label: "Undo", run: () => void undo() },
      { keys: "mod+shift+z", label: "Redo", run: () => void redo() },
      { keys: "mod+y", label: "Redo", run: () => void redo(), isKeyOnly: true, isUnlisted: true },
      goes("g h", "Go to Home", hrefs.home),
      goes("g c", "Go to Candidates", hrefs.candidates),
      goes("g i", "Go to Interviews", hrefs.interviews),
      goes("g s", "Go to Settings", hrefs.settings),
      goes("mod+,", "Settings", hrefs.settings),
      goes("mod+n", "New requisition", hrefs.newRequisition),
    ],
    [onPalette, onShortcuts],
  );
  useShortcuts("Everywhere", shortcuts);
  useEffect(
    () =>
      onShellEvent((event) => {
        if (event.type !== "menu" || runShortcut(menuKeys[event.command])) return;
        notify({ message: "Open a requisition first: its pipeline is what is exported." });
      }),
    [],
  );
}

function goes(keys: string, label: string, href: string): Shortcut {
  return {
    keys,
    label,
    run: () => {
      goTo(href);
    },
    isKeyOnly: keys === "mod+,",
    worksInFields: keys.startsWith("mod+"),
  };
}
