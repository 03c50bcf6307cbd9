import type { RefObject } from "react";
import { classesOf } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import { emptyFilter, type BoardFilter, type BoardView } from "./boardModel.ts";
import styles from "./FilterBar.module.css";

const css = classesOf(styles);

/** Narrows the board by text, by lateness and by scorecards owed. */
export function FilterBar({
  filter,
  view,
  selectedCount,
  onFilter,
  onLeave,
  onClearSelection,
  input,
}: {
  filter: BoardFilter;
  view: BoardView;
  selectedCount: number;
  onFilter: (filter: BoardFilter) => void;
  /** Goes from the field to the board: Enter, the arrow down, or Escape in an empty field. */
  onLeave: () => void;
  onClearSelection: () => void;
  input: RefObject<HTMLInputElement | null>;
}) {
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
          value={filter.text}
          onChange={(event) => {
            onFilter({ ...filter, text: event.target.value });
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape" && filter.text !== "") {
              event.preventDefault();
              onFilter({ ...filter, text: "" });
            } else if (["Escape", "Enter", "ArrowDown"].includes(event.key)) {
              event.preventDefault();
              onLeave();
            }
          }}
        />
        <Kbd keys="f" />
      </label>
      <Chip
        label="Scorecard owed"
        count={view.owed}
        isOn={filter.owesScorecard}
        onToggle={() => {
          onFilter({ ...filter, owesScorecard: !filter.owesScorecard });
        }}
      />
      <Chip
        label="Late"
        count={view.late}
        isOn={filter.isLate}
        onToggle={() => {
          onFilter({ ...filter, isLate: !filter.isLate });
        }}
      />
      {view.isFiltered ? (
        <button
          type="button"
          className={css("clear")}
          onClick={() => {
            onFilter(emptyFilter);
          }}
        >
          Clear
        </button>
      ) : null}
      <span className={css("end")}>
        {selectedCount === 0 ? (
          "Sorted by hand"
        ) : (
          <>
            <b>{selectedCount.toLocaleString()} selected</b>
            <button type="button" className={css("clear")} onClick={onClearSelection}>
              Clear selection
            </button>
          </>
        )}
      </span>
    </div>
  );
}

function Chip({
  label,
  count,
  isOn,
  onToggle,
}: {
  label: string;
  count: number;
  isOn: boolean;
  onToggle: () => void;
}) {
  return (
    <button
      type="button"
      className={css("chip", isOn && "on")}
      aria-pressed={isOn}
      onClick={onToggle}
    >
      {label} · {count.toLocaleString()}
    </button>
  );
}
