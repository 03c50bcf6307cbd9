import { createColumnHelper, useTable, type RowData } from "@tanstack/react-table";
import { useMemo, useState, type ReactNode } from "react";
import { classesOf } from "./classes.ts";
import { TableBody } from "./DataTableBody.tsx";
import styles from "./DataTable.module.css";
import { narrowest, tableParts, type TableColumn, type TableSort } from "./tableParts.ts";
import { TableHeader } from "./DataTableHeader.tsx";
import { movedIndex, moveTo, toggle, type RowSelection } from "./rowSelection.ts";
import { toTsv } from "./tsv.ts";

const css = classesOf(styles);

export interface DataTableProps<Row extends RowData> {
  /** What the table holds, for screen readers. */
  label: string;
  columns: readonly TableColumn<Row>[];
  /** Keep it the same array while nothing changes. With `totalCount`, its beginning. */
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** How many rows there are, when `rows` holds only the first of them. */
  totalCount?: number;
  /** Asked for when rows up to this index come into sight and are not in `rows` yet. */
  onNeedRows?: (lastIndex: number) => void;
  /** With `onSort` the rows come sorted; without it the table sorts them itself. */
  sort?: TableSort | null;
  onSort?: (sort: TableSort) => void;
  selectedIds: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  /** A click or Enter on a row. */
  onOpen?: (row: Row) => void;
  /** Shown below the header when there are no rows. */
  empty?: ReactNode;
}

/**
 * A table for thousands of rows. Arrows, Page Up/Down, Home and End walk; Shift extends; Space and
 * x choose; Ctrl/⌘ A takes all; Enter opens; Ctrl/⌘ C copies the chosen rows as a spreadsheet
 * takes them. Headers sort; their edges, and Shift with an arrow, resize.
 */
export function DataTable<Row extends RowData>({
  label,
  columns,
  rows,
  rowId,
  totalCount,
  onNeedRows,
  sort = null,
  onSort,
  selectedIds,
  onSelect,
  onOpen,
  empty,
}: DataTableProps<Row>) {
  const [ownSort, setOwnSort] = useState<TableSort | null>(sort);
  const [place, setPlace] = useState({ active: 0, anchor: 0 });
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const shownSort = onSort === undefined ? ownSort : sort;
  const table = useTable({
    features: tableParts,
    columns: useMemo(() => toColumns(columns), [columns]),
    data: rows,
    getRowId: rowId,
    manualSorting: onSort !== undefined,
    columnResizeMode: "onChange",
    state: {
      sorting: shownSort === null ? [] : [{ id: shownSort.column, desc: shownSort.isDescending }],
    },
  });
  const shown = table.getRowModel().rows;
  const rowIds = useMemo(() => shown.map((row) => row.id), [shown]);
  const selection: RowSelection = { ...place, ids: selectedIds };
  const apply = (next: RowSelection) => {
    setPlace({ active: next.active, anchor: next.anchor });
    if (next.ids !== selectedIds) onSelect(next.ids);
  };
  const count = totalCount ?? rows.length;
  const openAt = (index: number) => {
    const row = shown[index];
    if (row !== undefined) onOpen?.(row.original);
  };
  const isAll = rowIds.length > 0 && rowIds.every((id) => selectedIds.has(id));
  return (
    <div
      ref={setScroller}
      className={css("grid")}
      style={{ "--columns": columnTemplate(columns, table.state.columnSizing) }}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={count + 1}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      aria-activedescendant={rowIds.length === 0 ? undefined : `row-${rowIds[place.active] ?? ""}`}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        const isMod = event.ctrlKey || event.metaKey;
        const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / 38) - 2);
        const to = isMod ? null : movedIndex(event.key, place.active, rowIds.length, page);
        if (to !== null) apply(moveTo(selection, to, rowIds, event.shiftKey));
        else if (isMod && event.key.toLowerCase() === "a") onSelect(new Set(rowIds));
        else if (isMod || event.altKey) return;
        else if (event.key === "Enter") openAt(place.active);
        else if (event.key === " " || event.key === "x")
          apply(toggle(selection, place.active, rowIds));
        else if (event.key === "Escape" && selectedIds.size > 0) onSelect(new Set());
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onCopy={(event) => {
        const chosen = shown.filter((row) => selectedIds.has(row.id));
        const active = shown[place.active];
        const copied = chosen.length > 0 ? chosen : active === undefined ? [] : [active];
        if (copied.length === 0 || getSelection()?.isCollapsed === false) return;
        const head = columns.map((column) => column.header);
        const body = copied.map((row) => columns.map((column) => column.text(row.original)));
        event.clipboardData.setData("text/plain", toTsv([head, ...body]));
        event.preventDefault();
      }}
    >
      <TableHeader
        table={table}
        columns={columns}
        scroller={scroller}
        sort={shownSort}
        onSort={(next) => {
          setOwnSort(next);
          onSort?.(next);
        }}
        isAll={isAll}
        isSome={selectedIds.size > 0}
        onSelectAll={() => {
          onSelect(isAll ? new Set() : new Set(rowIds));
        }}
      />
      {count === 0 ? (
        <div className={css("none")}>{empty}</div>
      ) : (
        <TableBody
          rows={shown}
          columns={columns}
          count={count}
          scroller={scroller}
          active={place.active}
          selectedIds={selectedIds}
          onNeedRows={onNeedRows}
          onPress={(index, how) => {
            scroller?.focus({ preventScroll: true });
            if (how === "toggle") apply(toggle(selection, index, rowIds));
            else apply(moveTo(selection, index, rowIds, how === "extend"));
            if (how === "open") openAt(index);
          }}
        />
      )}
    </div>
  );
}

/** Columns share the room by their widths until one is resized; then each keeps its own. */
function columnTemplate<Row>(
  columns: readonly TableColumn<Row>[],
  sizing: Readonly<Record<string, number>>,
): string {
  return columns
    .map(({ id, width, minWidth = narrowest }) => {
      const fixed = sizing[id];
      return fixed === undefined
        ? `minmax(${String(Math.min(width, minWidth))}px, ${String(width)}fr)`
        : `${String(fixed)}px`;
    })
    .join(" ");
}

function toColumns<Row extends RowData>(columns: readonly TableColumn<Row>[]) {
  const helper = createColumnHelper<typeof tableParts, Row>();
  return helper.columns(
    columns.map((column) =>
      helper.accessor((row) => sortValue(column, row), {
        id: column.id,
        header: column.header,
        size: column.width,
        minSize: column.minWidth ?? narrowest,
        enableSorting: column.sortBy !== false,
        sortUndefined: "last",
        sortFn: (a, b, id) => compareValues(a.getValue(id), b.getValue(id)),
      }),
    ),
  );
}

function sortValue<Row>(column: TableColumn<Row>, row: Row): string | number | undefined {
  const sortBy = typeof column.sortBy === "function" ? column.sortBy : column.text;
  return sortBy(row) ?? undefined;
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

function compareValues(a: unknown, b: unknown): number {
  return typeof a === "number" && typeof b === "number"
    ? a - b
    : collator.compare(String(a), String(b));
}
