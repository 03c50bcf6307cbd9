import { useState } from "react";
import { searchable } from "../../shared/domain/names.ts";
import { goTo, hrefs } from "../lib/places.ts";
import { useRoute } from "../lib/queries.ts";
import { useShortcutGroups } from "../lib/shortcuts.ts";
import { Kbd } from "../ui/Kbd.tsx";
import { PickDialog } from "../ui/PickDialog.tsx";
import type { PickItem } from "../ui/PickList.tsx";

interface PaletteItem extends PickItem {
  run: () => void;
}

const longestSearch = 200;

/** Goes to any requisition or candidate and runs any command, by typing part of its name. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState("");
  const hits = useRoute(
    "palette.search",
    { text: text.slice(0, longestSearch) },
    { keepsPrevious: true },
  );
  const commands = useCommandItems(text);
  const places: PaletteItem[] = (hits.data ?? []).map(({ kind, id, title, detail }) => ({
    id: `${kind}-${id}`,
    label: title,
    hint: detail,
    icon: kind === "requisition" ? "board" : "person",
    heading: kind === "requisition" ? "Requisitions" : "Candidates",
    run: () => {
      goTo(kind === "requisition" ? hrefs.requisition(id) : hrefs.candidate(id));
    },
  }));
  const inOrder = (heading: string) => places.filter((item) => item.heading === heading);
  return (
    <PickDialog
      isOpen
      onClose={onClose}
      label="Search or jump to"
      placeholder="Search candidates and requisitions, or type a command"
      emptyText={hits.isFetching ? "Searching…" : "Nothing matches. Try part of a name."}
      items={[...inOrder("Requisitions"), ...inOrder("Candidates"), ...commands]}
      isFiltered
      onType={setText}
      onPick={({ run }) => {
        onClose();
        // The palette gives the focus back when it goes; what a command opens must come after that.
        requestAnimationFrame(run);
      }}
      footer={
        <>
          <span>
            <Kbd keys="up" /> <Kbd keys="down" /> choose
          </span>
          <span>
            <Kbd keys="enter" /> open
          </span>
          <span>
            <Kbd keys="esc" /> close
          </span>
        </>
      }
    />
  );
}

/** Every command that works now and whose words hold those typed; the newest place comes first. */
function useCommandItems(text: string): PaletteItem[] {
  const groups = useShortcutGroups();
  const words = searchable(text).split(" ");
  return groups.toReversed().flatMap(({ title, shortcuts }) =>
    shortcuts.flatMap(({ label, keys, run, isKeyOnly }) => {
      if (run === undefined || isKeyOnly === true) return [];
      const name = searchable(`${label} ${title}`);
      if (!words.every((word) => name.includes(word))) return [];
      return [
        {
          id: `${title}-${label}`,
          label,
          kbd: keys ?? undefined,
          heading: title === "Everywhere" ? "Commands" : title,
          run,
        },
      ];
    }),
  );
}
