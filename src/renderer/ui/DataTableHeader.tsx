import type { ReactTable, RowData } from "@tanstack/react-table";
import { Checkbox } from "./Checkbox.tsx";
import { classesOf } from "./classes.ts";
import { narrowest, type TableColumn, type tableParts, type TableSort } from "./tableParts.ts";
import styles from "./DataTable.module.css";
import { Icon } from "./Icon.tsx";

const css = classesOf(styles);
const resizeStep = 16;

/** The header row: sort buttons, edges to resize by, the box that chooses all. */
export function TableHeader<Row extends RowData>({
  table,
  columns,
  scroller,
  sort,
  onSort,
  isAll,
  isSome,
  onSelectAll,
}: {
  table: ReactTable<typeof tableParts, Row>;
  columns: readonly TableColumn<Row>[];
  scroller: HTMLDivElement | null;
  sort: TableSort | null;
  onSort: (sort: TableSort) => void;
  isAll: boolean;
  isSome: boolean;
  onSelectAll: () => void;
}) {
  /** Takes the widths as they are drawn, so that resizing one column leaves the others in place. */
  const fixWidths = () => {
    const cells = scroller?.querySelectorAll<HTMLElement>("[data-column]") ?? [];
    const widths: Record<string, number> = {};
    for (const cell of cells) {
      const id = cell.dataset["column"];
      if (id !== undefined) widths[id] = Math.round(cell.getBoundingClientRect().width);
    }
    table.setColumnSizing(widths);
    return widths;
  };
  return (
    <div role="rowgroup" className={css("head")}>
      <div role="row" aria-rowindex={1} className={css("row", "headRow")}>
        {table.getFlatHeaders().map((header, index) => {
          const column = columns[index];
          if (column === undefined) return null;
          const isSorted = sort?.column === column.id;
          const isDescending = isSorted && sort.isDescending;
          return (
            <div
              key={column.id}
              role="columnheader"
              data-column={column.id}
              className={css("cell", "headCell", column.align === "end" && "end")}
              aria-sort={isSorted ? (isDescending ? "descending" : "ascending") : undefined}
            >
              {index === 0 ? (
                <Checkbox
                  label="Choose all rows"
                  isLabelHidden
                  isChecked={isAll}
                  isMixed={isSome && !isAll}
                  onChange={onSelectAll}
                />
              ) : null}
              {column.sortBy === false ? (
                <span className={css("text")}>{column.header}</span>
              ) : (
                <button
                  type="button"
                  className={css("sort")}
                  onClick={() => {
                    onSort({ column: column.id, isDescending: isSorted && !isDescending });
                  }}
                  onKeyDown={(event) => {
                    const step = { ArrowLeft: -resizeStep, ArrowRight: resizeStep }[event.key];
                    if (!event.shiftKey || step === undefined) return;
                    event.preventDefault();
                    const widths = fixWidths();
                    const width = (widths[column.id] ?? column.width) + step;
                    table.setColumnSizing({
                      ...widths,
                      [column.id]: Math.max(column.minWidth ?? narrowest, width),
                    });
                  }}
                >
                  <span className={css("text")}>{column.header}</span>
                  {isSorted ? <Icon name={isDescending ? "arrowDown" : "arrowUp"} /> : null}
                </button>
              )}
              <span
                aria-hidden="true"
                className={css("edge", header.column.getIsResizing() && "resizing")}
                onMouseDown={(event) => {
                  fixWidths();
                  header.getResizeHandler()(event);
                }}
                onDoubleClick={() => {
                  table.setColumnSizing(({ [column.id]: _one, ...others }) => others);
                }}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
