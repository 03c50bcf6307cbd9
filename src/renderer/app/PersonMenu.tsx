import { initials } from "../../shared/domain/names.ts";
import type { TeamMember } from "../../shared/ipc/views.ts";
import { useCommand } from "../lib/mutations.ts";
import { goTo, hrefs } from "../lib/places.ts";
import { Avatar } from "../ui/Avatar.tsx";
import { classesOf } from "../ui/classes.ts";
import { Menu } from "../ui/Menu.tsx";
import type { MenuItem } from "../ui/menuItems.tsx";
import styles from "./PersonMenu.module.css";
import { SaveState } from "./SaveState.tsx";

const css = classesOf(styles);

/** Who acts, at the foot of the sidebar, with a menu to act as somebody else. */
export function PersonMenu({ actor, members }: { actor: TeamMember; members: TeamMember[] }) {
  const choose = useCommand("actor.choose", {
    onSuccess: (_output, { id }) => {
      const name = members.find((member) => member.id === id)?.name;
      document.title = name === undefined ? "Shortlist" : `Shortlist – ${name}`;
    },
  });
  const items: MenuItem[] = [
    { kind: "heading", label: "Act as" },
    ...members.map((member) => ({
      label: member.name,
      isChecked: member.id === actor.id,
      onSelect: () => {
        if (member.id !== actor.id) void choose.run({ id: member.id });
      },
    })),
    { kind: "separator" },
    {
      label: "Your name and people…",
      onSelect: () => {
        goTo(hrefs.settings);
      },
    },
    {
      label: "Settings",
      kbd: "mod+,",
      onSelect: () => {
        goTo(hrefs.settings);
      },
    },
  ];
  return (
    <div className={css("me")}>
      <Menu
        side="top"
        trigger={
          <button type="button" className={css("person")} title="Change person">
            <Avatar initials={initials(actor.name)} />
            <span className={css("name")}>{actor.name}</span>
          </button>
        }
        items={items}
      />
      <SaveState />
    </div>
  );
}
