import { Menu } from "@base-ui/react/menu";
import { classesOf } from "./classes.ts";
import { Icon, type IconName } from "./Icon.tsx";
import { Kbd } from "./Kbd.tsx";
import styles from "./popup.module.css";

const css = classesOf(styles);

export interface MenuAction {
  kind?: "action";
  label: string;
  onSelect: () => void;
  icon?: IconName;
  /** The key that does the same, written as for `Kbd`. */
  kbd?: string;
  hint?: string;
  isDisabled?: boolean;
  /** Set on each of several of which one holds: shows a tick beside the one. */
  isChecked?: boolean;
  isDanger?: boolean;
}

export interface Submenu {
  kind: "submenu";
  label: string;
  icon?: IconName;
  items: readonly MenuItem[];
}

export type MenuItem =
  MenuAction | Submenu | { kind: "separator" } | { kind: "heading"; label: string };

/** The entries of a menu or a context menu. */
export function MenuItems({ items }: { items: readonly MenuItem[] }) {
  const hasIcons = items.some((item) => "icon" in item);
  const hasTicks = items.some((item) => "isChecked" in item);
  return items.map((item, index) => {
    const key = "label" in item ? `${item.label}-${String(index)}` : `separator-${String(index)}`;
    if (item.kind === "separator") {
      return <Menu.Separator key={key} className={css("separator")} />;
    }
    if (item.kind === "heading") {
      return (
        <Menu.Group key={key}>
          <Menu.GroupLabel className={css("heading")}>{item.label}</Menu.GroupLabel>
        </Menu.Group>
      );
    }
    const lead = hasIcons ? (
      <span className={css("mark")}>
        {item.icon === undefined ? null : <Icon name={item.icon} />}
      </span>
    ) : null;
    if (item.kind === "submenu") {
      return (
        <Menu.SubmenuRoot key={key}>
          <Menu.SubmenuTrigger className={css("item")}>
            {lead}
            <span className={css("text")}>{item.label}</span>
            <Icon name="chevronRight" />
          </Menu.SubmenuTrigger>
          <Menu.Portal>
            <Menu.Positioner className={css("positioner")} sideOffset={2} alignOffset={-4}>
              <Menu.Popup data-keeps-keys="" className={css("popup")}>
                <MenuItems items={item.items} />
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.SubmenuRoot>
      );
    }
    const words = (
      <>
        {lead}
        <span className={css("text")}>{item.label}</span>
        {item.hint === undefined ? null : <span className={css("hint")}>{item.hint}</span>}
        {item.kbd === undefined ? null : (
          <span className={css("end")}>
            <Kbd keys={item.kbd} />
          </span>
        )}
        {hasTicks ? (
          <span className={css("mark")}>
            {item.isChecked === true ? <Icon name="check" /> : null}
          </span>
        ) : null}
      </>
    );
    const shared = {
      className: css("item", item.isDanger === true && "danger"),
      disabled: item.isDisabled ?? false,
      onClick: item.onSelect,
      label: item.label,
    };
    if (item.isChecked !== undefined) {
      return (
        <Menu.CheckboxItem key={key} {...shared} checked={item.isChecked} closeOnClick>
          {words}
        </Menu.CheckboxItem>
      );
    }
    return (
      <Menu.Item key={key} {...shared}>
        {words}
      </Menu.Item>
    );
  });
}
