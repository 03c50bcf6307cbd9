import type { RefObject } from "react";
import type { BoardCard } from "../../../shared/domain/board.ts";
import {
  densitySchema,
  groupingSchema,
  noFilter,
  sortingSchema,
  type BoardViewOptions,
} from "../../../shared/domain/boardView.ts";
import { numberText } from "../../lib/format.ts";
import { classesOf } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import { Menu } from "../../ui/Menu.tsx";
import type { MenuItem } from "../../ui/menuItems.tsx";
import { groupingWords, sortingWords } from "./announcements.ts";
import type { BoardView } from "./boardModel.ts";
import { FacetChip, MoreChip, ToggleChip } from "./FilterChips.tsx";
import styles from "./FilterBar.module.css";
import type { BoardOptions } from "./useBoardOptions.ts";
import { useSavedViews } from "./useSavedViews.tsx";

const css = classesOf(styles);

/** What narrows, sorts and groups the board, the saved views, and how many cards are shown. */
export function FilterBar({
  options,
  view,
  cards,
  onLeave,
  input,
}: {
  options: BoardOptions;
  view: BoardView;
  cards: readonly BoardCard[];
  /** Goes from the field to the board: Enter, the arrow down, or Escape in an empty field. */
  onLeave: () => void;
  input: RefObject<HTMLInputElement | null>;
}) {
  const { setFilter } = options;
  const { filter } = options.view;
  return (
    <div className={css("bar")} role="search" aria-label="Filter the board">
      <label className={css("chip", "field", filter.text !== "" && "on")}>
        <Icon name="filter" />
        <input
          ref={input}
          className={css("input")}
          aria-label="Filter by name, title, company or tag"
          placeholder="Filter"
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          maxLength={500}
          value={filter.text}
          onChange={(event) => {
            setFilter({ ...filter, text: event.target.value });
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape" && filter.text !== "") {
              event.preventDefault();
              setFilter({ ...filter, text: "" });
            } else if (["Escape", "Enter", "ArrowDown"].includes(event.key)) {
              event.preventDefault();
              onLeave();
            }
          }}
        />
        <Kbd keys="f" />
      </label>
      <ToggleChip
        label="Scorecard owed"
        count={view.owed}
        isOn={filter.owesScorecard}
        onToggle={() => {
          setFilter({ ...filter, owesScorecard: !filter.owesScorecard });
        }}
      />
      <ToggleChip
        label="Late"
        count={view.late}
        isOn={filter.isLate}
        onToggle={() => {
          setFilter({ ...filter, isLate: !filter.isLate });
        }}
      />
      <FacetChip kind="sources" cards={cards} filter={filter} onFilter={setFilter} />
      <FacetChip kind="tags" cards={cards} filter={filter} onFilter={setFilter} />
      <MoreChip filter={filter} onFilter={setFilter} />
      {view.isFiltered ? (
        <>
          <span className={css("shown")}>
            {numberText(view.matching)} of {numberText(view.total)} shown
          </span>
          {view.matching === 0 ? null : (
            <button
              type="button"
              className={css("quiet")}
              onClick={() => {
                setFilter(noFilter);
                input.current?.focus();
              }}
            >
              Clear filters
            </button>
          )}
        </>
      ) : null}
      <span className={css("end")}>
        <ViewsMenu options={options} />
        <DisplayMenu options={options} />
      </span>
    </div>
  );
}

function ViewsMenu({ options: { view, savedViewId, chooseView } }: { options: BoardOptions }) {
  const saved = useSavedViews({ view, savedViewId, onChoose: chooseView });
  return (
    <>
      <Menu
        align="end"
        trigger={
          <button type="button" className={css("quiet", "opens")}>
            <bdi className={css("viewName")}>{saved.label}</bdi>
            {saved.isChanged ? <span className={css("faint")}>changed</span> : null}
            <Icon name="chevronDown" className={css("chevron")} />
          </button>
        }
        items={saved.items}
      />
      {saved.element}
    </>
  );
}

const densityWords = { comfortable: "Comfortable", compact: "Compact" } as const;

/** How the cards stand: sorted, grouped, and how close. */
function DisplayMenu({ options: { view, setView } }: { options: BoardOptions }) {
  const choose = (change: Partial<BoardViewOptions>) => () => {
    setView({ ...view, ...change });
  };
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const items: MenuItem[] = [
    { kind: "heading", label: "Sort" },
    ...sortingSchema.options.map((sorting) => ({
      label: capital(sortingWords[sorting]),
      isChecked: view.sorting === sorting,
      onSelect: choose({ sorting }),
    })),
    { kind: "heading", label: "Group by" },
    ...groupingSchema.options.map((grouping) => ({
      label: groupingWords[grouping],
      isChecked: view.grouping === grouping,
      onSelect: choose({ grouping }),
    })),
    { kind: "heading", label: "Cards" },
    ...densitySchema.options.map((density) => ({
      label: densityWords[density],
      isChecked: view.density === density,
      onSelect: choose({ density }),
    })),
  ];
  const grouped =
    view.grouping === "none" ? "" : `, grouped by ${groupingWords[view.grouping].toLowerCase()}`;
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className={css("quiet", "opens")}>
          Sorted {sortingWords[view.sorting]}
          {grouped}
          <Icon name="chevronDown" className={css("chevron")} />
        </button>
      }
      items={items}
    />
  );
}
