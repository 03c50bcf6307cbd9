import type { Row as TableRow, RowData } from "@tanstack/react-table";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, type MouseEvent } from "react";
import { classesOf } from "./classes.ts";
import type { TableColumn, tableParts } from "./tableParts.ts";
import styles from "./DataTable.module.css";
import { Icon } from "./Icon.tsx";

const css = classesOf(styles);
/** Pixels; the same as in the stylesheet. */
const rowHeight = 38;
const headHeight = 33;

type Press = "open" | "extend" | "toggle";

interface BodyProps<Row extends RowData> {
  rows: readonly TableRow<typeof tableParts, Row>[];
  columns: readonly TableColumn<Row>[];
  count: number;
  scroller: HTMLDivElement | null;
  active: number;
  selectedIds: ReadonlySet<string>;
  onNeedRows: ((lastIndex: number) => void) | undefined;
  onPress: (index: number, how: Press) => void;
}

/** Draws only the rows in sight. */
export function TableBody<Row extends RowData>({
  rows,
  columns,
  count,
  scroller,
  active,
  selectedIds,
  onNeedRows,
  onPress,
}: BodyProps<Row>) {
  // The virtualizer keeps one object and changes it, which compiled components would not notice.
  "use no memo";
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The active row stays in the page, because the grid's active descendant must exist.
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      return indexes.includes(active) || active >= count ? indexes : [...indexes, active];
    },
    scrollPaddingStart: headHeight,
  });
  const items = virtualizer.getVirtualItems();
  const lastIndex = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    if (lastIndex >= rows.length) onNeedRows?.(lastIndex);
  }, [lastIndex, rows.length, onNeedRows]);
  useEffect(() => {
    virtualizer.scrollToIndex(active, { align: "auto" });
  }, [active, virtualizer]);
  return (
    <div
      role="rowgroup"
      className={css("body")}
      style={{ height: virtualizer.getTotalSize() }}
      onClick={(event) => {
        const index = rowIndexOf(event.target);
        if (index !== null && index < rows.length) onPress(index, pressOf(event));
      }}
      onMouseDown={(event) => {
        // Shift would otherwise mark text on its way.
        if (event.shiftKey) event.preventDefault();
      }}
    >
      {items.map((item) => {
        const row = rows[item.index];
        return (
          <div
            key={item.key}
            className={css("place")}
            style={{ transform: `translateY(${String(item.start)}px)` }}
            role="presentation"
          >
            {row === undefined ? (
              <div role="row" aria-rowindex={item.index + 2} className={css("row")}>
                <div role="gridcell" className={css("cell")}>
                  <span className={css("waiting")} />
                </div>
              </div>
            ) : (
              <BodyRow
                id={row.id}
                row={row.original}
                index={item.index}
                columns={columns}
                isActive={item.index === active}
                isSelected={selectedIds.has(row.id)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Rows have no handlers of their own, so that a change of one row draws that row alone. */
function rowIndexOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
  return row === null ? null : Number(row.dataset["index"]);
}

function pressOf(event: MouseEvent): Press {
  if (event.shiftKey) return "extend";
  const isTick = event.target instanceof Element && event.target.closest("[data-tick]") !== null;
  return isTick || event.ctrlKey || event.metaKey ? "toggle" : "open";
}

interface RowProps<Row> {
  id: string;
  row: Row;
  index: number;
  columns: readonly TableColumn<Row>[];
  isActive: boolean;
  isSelected: boolean;
}

function BodyRow<Row>({ id, row, index, columns, isActive, isSelected }: RowProps<Row>) {
  return (
    <div
      role="row"
      id={`row-${id}`}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={css("row", isSelected && "selected", isActive && "active")}
      data-index={index}
    >
      {columns.map((column, at) => (
        <div
          key={column.id}
          role="gridcell"
          className={css("cell", column.align === "end" && "end", at === 0 && "first")}
        >
          {at === 0 ? (
            <span aria-hidden="true" data-tick="" className={css("tick", isSelected && "ticked")}>
              {isSelected ? <Icon name="check" className={css("check")} /> : null}
            </span>
          ) : null}
          <span className={css("text")}>{column.cell?.(row) ?? column.text(row)}</span>
        </div>
      ))}
    </div>
  );
}
