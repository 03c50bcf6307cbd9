import { Autocomplete as Base } from "@base-ui/react/autocomplete";
import { useState, type ReactNode } from "react";
import { classesOf } from "./classes.ts";
import { Icon, type IconName } from "./Icon.tsx";
import { Kbd } from "./Kbd.tsx";
import styles from "./PickList.module.css";
import popupStyles from "./popup.module.css";

const css = classesOf(styles);
const popup = classesOf(popupStyles);

export interface PickItem {
  id: string;
  label: string;
  /** Stands quietly behind the label and is not searched. */
  hint?: string | undefined;
  icon?: IconName | undefined;
  kbd?: string | undefined;
  /** Items of one heading stand together; they must be neighbours in the list. */
  heading?: string | undefined;
}

export interface PickListProps<Item extends PickItem> {
  /** What is being chosen, for screen readers ("Move Ada Park to"). */
  label: string;
  items: readonly Item[];
  onPick: (item: Item) => void;
  placeholder?: string;
  emptyText?: string;
  /** Called with what is typed; with `isFiltered` the items are taken as they come. */
  onType?: (text: string) => void;
  isFiltered?: boolean;
  /** A line below the list. */
  footer?: ReactNode;
}

interface Group<Item> {
  value: string;
  items: Item[];
}

/**
 * A field with its list right below, the first match chosen by Enter: the body of "Move to…" in a
 * popover, and of the palette. It takes the focus when it appears.
 */
export function PickList<Item extends PickItem>({
  label,
  items,
  onPick,
  placeholder = "Type to find",
  emptyText = "Nothing matches.",
  onType,
  isFiltered = false,
  footer,
}: PickListProps<Item>) {
  const [text, setText] = useState("");
  const groups = grouped(items);
  const hasIcons = items.some(({ icon }) => icon !== undefined);
  return (
    <Base.Root
      items={groups}
      inline
      open
      autoHighlight="always"
      value={text}
      itemToStringValue={(item: PickItem) => item.label}
      {...(isFiltered ? { filter: null } : {})}
      onValueChange={(next, details) => {
        if (details.reason === "item-press") return;
        setText(next);
        onType?.(next);
      }}
    >
      <div className={css("find")}>
        <Icon name="search" />
        <Base.Input
          className={css("input")}
          placeholder={placeholder}
          aria-label={label}
          autoFocus
          spellCheck={false}
        />
      </div>
      <Base.Empty className={css("empty")}>{emptyText}</Base.Empty>
      <Base.List className={css("list")} aria-label={label}>
        {(group: Group<Item>) => (
          <Base.Group key={group.value} items={group.items}>
            {group.value === "" ? null : (
              <Base.GroupLabel className={popup("heading")}>{group.value}</Base.GroupLabel>
            )}
            <Base.Collection>
              {(item: Item) => (
                <Base.Item
                  key={item.id}
                  value={item}
                  className={popup("item")}
                  onClick={() => {
                    onPick(item);
                  }}
                >
                  {hasIcons ? (
                    <span className={css("icon")}>
                      {item.icon === undefined ? null : <Icon name={item.icon} />}
                    </span>
                  ) : null}
                  <span className={popup("text")}>
                    {item.label}
                    {item.hint === undefined ? null : (
                      <span className={css("hint")}>{item.hint}</span>
                    )}
                  </span>
                  {item.kbd === undefined ? null : <Kbd keys={item.kbd} />}
                </Base.Item>
              )}
            </Base.Collection>
          </Base.Group>
        )}
      </Base.List>
      {footer === undefined ? null : <div className={css("footer")}>{footer}</div>}
    </Base.Root>
  );
}

function grouped<Item extends PickItem>(items: readonly Item[]): Group<Item>[] {
  const groups: Group<Item>[] = [];
  for (const item of items) {
    const heading = item.heading ?? "";
    const last = groups.at(-1);
    if (last?.value === heading) last.items.push(item);
    else groups.push({ value: heading, items: [item] });
  }
  return groups;
}
