import type { Debrief, DebriefCell, DebriefColumn } from "../../../shared/domain/debriefShape.ts";
import { ratingLabels, recommendationLabels } from "../../../shared/domain/scorecard.ts";
import { plainDateText } from "../../lib/format.ts";
import { hrefs } from "../../lib/places.ts";
import { classesOf } from "../../ui/classes.ts";
import { Link } from "../../ui/Link.tsx";
import { Popover } from "../../ui/Popover.tsx";
import styles from "./CellPopover.module.css";
import type { CellGrid } from "./useCellGrid.ts";
import { columnWords, numberText, stepOf } from "./words.ts";

const css = classesOf(styles);

/** The cell that is open: who rated what, and the evidence, word for word. */
export function CellPopover({ debrief, grid }: { debrief: Debrief; grid: CellGrid }) {
  const { open } = grid;
  if (open === null) return null;
  const column = debrief.columns[open.column];
  if (column === undefined) return null;
  const { rows, dropped } = debrief;
  const row = rows[open.row] ?? dropped[open.row - rows.length - 1];
  const cell = row?.cells[open.column];
  const about = row?.criterion.title ?? "Recommendation";
  return (
    <Popover
      key={open.isPeek ? "peek" : "read"}
      label={`${about}, ${column.author.name}`}
      anchor={open.anchor}
      isOpen
      takesFocus={!open.isPeek}
      onOpenChange={(isOpen) => {
        if (!isOpen) grid.close();
      }}
    >
      <div
        className={css("read")}
        onKeyDown={grid.onOpenKeyDown}
        onPointerEnter={grid.onStay}
        onPointerLeave={grid.onAway}
      >
        <h3 className={css("who")}>
          {column.state === "in" && cell !== undefined ? <ValueTag cell={cell} /> : null}
          {column.author.name}, {column.interviewName}
        </h3>
        {column.state !== "in" ? (
          <p>{awayText(column)}</p>
        ) : cell === undefined ? (
          <Closing column={column} />
        ) : (
          <Parts cell={cell} />
        )}
        {column.scorecardId === null ? null : (
          <Link kind="accent" href={hrefs.scorecard(column.scorecardId)}>
            Open the card
          </Link>
        )}
      </div>
    </Popover>
  );
}

function ValueTag({ cell: { value } }: { cell: DebriefCell }) {
  if (value === null) return <span className={css("value", "none")}>Not rated</span>;
  if (value === "not_assessed") return <span className={css("value", "none")}>Not assessed</span>;
  const step = stepOf(value);
  return (
    <span className={css("value", `r${step}`)}>
      {numberText(value)} {Number.isInteger(value) ? ratingLabels[step] : ""}
    </span>
  );
}

function awayText({ state, dueOn, isOverdue }: DebriefColumn): string {
  if (state === "in" || state === "hidden") return "This card is hidden from you.";
  if (state === "planned") return "The interview has not taken place yet.";
  const due = dueOn === null ? "" : `, ${isOverdue ? "since" : "due"} ${plainDateText(dueOn)}`;
  return `The card is ${columnWords[state]}${due}.`;
}

function Parts({ cell: { parts, isDerived } }: { cell: DebriefCell }) {
  if (parts.length === 0) return <p className={css("quiet")}>This was not on the card.</p>;
  return parts.map(({ criterionId, title, answer, evidence }) => (
    <div key={criterionId}>
      {isDerived || parts.length > 1 ? (
        <p className={css("quiet")}>
          As “{title}”{typeof answer === "number" ? `, ${answer}` : ""}
        </p>
      ) : null}
      {evidence.trim() === "" ? (
        <p className={css("quiet")}>No evidence written.</p>
      ) : (
        <blockquote className={css("evidence")} dir="auto">
          {evidence}
        </blockquote>
      )}
    </div>
  ));
}

function Closing({ column: { recommendation, takeaways, gapReason } }: { column: DebriefColumn }) {
  return (
    <>
      <p>
        {recommendation === null
          ? "No overall recommendation."
          : `Recommends: ${recommendationLabels[recommendation].toLowerCase()}.`}
      </p>
      {takeaways.trim() === "" ? (
        <p className={css("quiet")}>No key take-aways written.</p>
      ) : (
        <blockquote className={css("evidence")} dir="auto">
          {takeaways}
        </blockquote>
      )}
      {gapReason === null ? null : (
        <p className={css("quiet")}>Submitted with gaps: “{gapReason}”</p>
      )}
    </>
  );
}
