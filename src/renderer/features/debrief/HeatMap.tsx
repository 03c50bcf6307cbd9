import type { ReactNode, RefObject } from "react";
import type {
  Debrief,
  DebriefCell,
  DebriefColumn,
  RowFigures,
} from "../../../shared/domain/debriefShape.ts";
import { initials } from "../../../shared/domain/names.ts";
import { recommendationLabels } from "../../../shared/domain/scorecard.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./HeatMap.module.css";
import type { CellGrid } from "./useCellGrid.ts";
import {
  columnWords,
  hasEvidence,
  meanText,
  stateWords,
  stepOf,
  valueText,
  valueWords,
} from "./words.ts";

const css = classesOf(styles);

/** How many rows of cells the map has: the criteria, the recommendations, what was dropped. */
export function rowCount({ rows, dropped }: Debrief): number {
  return rows.length + 1 + dropped.length;
}

/** Criteria by interviewer. Each cell says its rating as a figure and in words; colour repeats it. */
export function HeatMap({
  ref,
  debrief,
  isHidden,
  grid,
}: {
  ref: RefObject<HTMLTableElement | null>;
  debrief: Debrief;
  /** Others' cards are hidden: how far people agree is not known. */
  isHidden: boolean;
  grid: CellGrid;
}) {
  const { columns, rows, dropped } = debrief;
  const names = columns.map(({ author }) => author.name);
  const droppedFrom = rows.length + 1;
  return (
    <table
      ref={ref}
      role="grid"
      aria-label="Ratings by criterion and interviewer"
      className={css("map")}
      onKeyDown={grid.onKeyDown}
    >
      <thead>
        <tr>
          <th scope="col" className={css("corner")}>
            <span className={css("unseen")}>Criterion</span>
          </th>
          {columns.map((column) => (
            <th key={column.seatId} scope="col" className={css("person")}>
              <Avatar initials={initials(column.author.name)} />
              <span
                className={css("name")}
                title={`${column.author.name}, ${column.interviewName}`}
              >
                {column.author.name}
              </span>
              {names.filter((name) => name === column.author.name).length > 1 ? (
                <span className={css("interview")}>{column.interviewName}</span>
              ) : null}
            </th>
          ))}
          <th scope="col" className={css("meanHead")}>
            Mean
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Row
            key={row.criterion.id}
            title={row.criterion.title}
            mark={isHidden ? null : <StateMark state={row.state} />}
            row={row}
            rowIndex={index}
            columns={columns}
            grid={grid}
          />
        ))}
      </tbody>
      <tbody className={css("recommendations")}>
        <tr>
          <th scope="row">Recommendation</th>
          {columns.map((column, index) => (
            <Cell key={column.seatId} place={{ row: rows.length, column: index }} grid={grid}>
              <span className={css("word", column.state !== "in" && "calm")}>
                {recommendationOf(column)}
              </span>
            </Cell>
          ))}
          <td className={css("mean")} />
        </tr>
      </tbody>
      {dropped.length === 0 ? null : (
        <tbody className={css("dropped")}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 2}>
              No longer on the scorecard; counted nowhere
            </th>
          </tr>
          {dropped.map((row, index) => (
            <Row
              key={row.criterion.id}
              title={row.criterion.title}
              mark={null}
              row={row}
              rowIndex={droppedFrom + index}
              columns={columns}
              grid={grid}
            />
          ))}
        </tbody>
      )}
    </table>
  );
}

function recommendationOf({ state, recommendation }: DebriefColumn): string {
  if (state !== "in") return columnWords[state];
  return recommendation === null ? "none" : recommendationLabels[recommendation];
}

function StateMark({ state }: { state: RowFigures["state"] }) {
  if (state === "split") return <Tag kind="late">{stateWords.split}</Tag>;
  if (state === "uncovered") return <Tag>{stateWords.uncovered}</Tag>;
  return <span className={css("quiet")}>{stateWords[state]}</span>;
}

function Row({
  title,
  mark,
  row,
  rowIndex,
  columns,
  grid,
}: {
  title: string;
  mark: ReactNode;
  row: RowFigures & { cells: readonly DebriefCell[] };
  rowIndex: number;
  columns: readonly DebriefColumn[];
  grid: CellGrid;
}) {
  const { state, mean, low, high, cells } = row;
  return (
    <tr>
      <th scope="row">
        <span className={css("criterion")}>
          <span dir="auto">{title}</span> {mark}
        </span>
      </th>
      {cells.map((cell, index) => (
        <Cell
          key={columns[index]?.seatId ?? index}
          place={{ row: rowIndex, column: index }}
          grid={grid}
          kind={kindOf(cell, columns[index])}
        >
          {valueText(cell.value)}
          <span className={css("unseen")}>
            {typeof cell.value === "number" ? ", " : ""}
            {wordsOf(cell, columns[index])}
          </span>
          {state === "split" && (cell.value === low || cell.value === high) ? (
            <i className={css("end")} aria-hidden="true">
              {cell.value === low ? "▾" : "▴"}
            </i>
          ) : null}
          {hasEvidence(cell) ? <i className={css("hasEvidence")} aria-hidden="true" /> : null}
        </Cell>
      ))}
      <td className={css("mean")}>{meanText(mean)}</td>
    </tr>
  );
}

function kindOf({ value }: DebriefCell, column: DebriefColumn | undefined): string {
  if (column?.state !== "in") return "away";
  if (value === null) return "unrated";
  return value === "not_assessed" ? "notAssessed" : `r${stepOf(value)}`;
}

function wordsOf(cell: DebriefCell, column: DebriefColumn | undefined): string {
  if (column !== undefined && column.state !== "in") return `card ${columnWords[column.state]}`;
  const evidence = hasEvidence(cell) ? ", with evidence" : "";
  const words = valueWords(cell.value);
  // The figure itself is on screen already.
  const said = typeof cell.value === "number" ? words.replace(/^[^,]*,? ?/u, "") : words;
  return `${said}${evidence}`;
}

function Cell({
  place,
  grid,
  kind,
  children,
}: {
  place: { row: number; column: number };
  grid: CellGrid;
  kind?: string;
  children: ReactNode;
}) {
  const isActive = grid.active.row === place.row && grid.active.column === place.column;
  const isOpen = grid.open?.row === place.row && grid.open.column === place.column;
  return (
    <td
      data-cell={`${place.row}:${place.column}`}
      className={css("cell", kind, isOpen && "open")}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => {
        if (!isActive) grid.setActive(place);
      }}
      onClick={() => {
        grid.openAt(place);
      }}
      onPointerEnter={(event) => {
        if (event.pointerType === "mouse") grid.onRest(place, event.currentTarget);
      }}
      onPointerLeave={grid.onAway}
    >
      {children}
    </td>
  );
}
