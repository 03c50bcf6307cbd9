import { useRef, useState } from "react";
import type { DebriefView, DecisionView } from "../../../shared/ipc/interviewViews.ts";
import { useCommand } from "../../lib/mutations.ts";
import { goTo, hrefs } from "../../lib/places.ts";
import { useRoute } from "../../lib/queries.ts";
import { classesOf } from "../../ui/classes.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Link } from "../../ui/Link.tsx";
import { Attention } from "./Attention.tsx";
import { CellPopover } from "./CellPopover.tsx";
import styles from "./Debrief.module.css";
import { Decisions } from "./Decisions.tsx";
import { HeatMap, rowCount } from "./HeatMap.tsx";
import { ReminderDialog } from "./ReminderDialog.tsx";
import { RevokeDialog } from "./RevokeDialog.tsx";
import { Checks, Summary } from "./Summary.tsx";
import { useCellGrid } from "./useCellGrid.ts";

const css = classesOf(styles);

/** Why others' judgement is not shown, and honestly what that is worth. */
export function Hidden({ text }: { text: string }) {
  return (
    <div className={css("hidden")} role="note">
      <Icon name="lock" />
      <p>
        {text} This is a courtesy among people on one laptop: whoever chooses another person sees
        what that person may see.
      </p>
    </div>
  );
}

/** The heat map with what stands out, the mean, the checks and the decisions beside it. */
export function DebriefBody({ view }: { view: DebriefView }) {
  const { debrief, checks, decisions, hiddenText } = view;
  const table = useRef<HTMLTableElement>(null);
  const grid = useCellGrid(table, { rows: rowCount(debrief), columns: debrief.columns.length });
  const state = useRoute("app.state", {});
  const open = useCommand("scorecard.open", {
    onSuccess: ({ scorecardId }) => {
      goTo(hrefs.scorecard(scorecardId));
    },
  });
  const [revoked, setRevoked] = useState<DecisionView | null>(null);
  const [reminded, setReminded] = useState<{ id: string; name: string } | null>(null);

  function goToRow(criterionId: string) {
    const row = debrief.rows.findIndex(({ criterion }) => criterion.id === criterionId);
    const { cells = [], low = null } = debrief.rows[row] ?? {};
    const column = cells.findIndex(({ value }) => value !== null && value === low);
    if (row >= 0) grid.focus({ row, column: Math.max(0, column) });
  }

  return (
    <div className={css("body")} tabIndex={-1}>
      <div className={css("first")}>
        <Attention
          items={debrief.attention}
          isHidden={hiddenText !== null}
          ownSeatIds={
            new Set(
              debrief.columns.flatMap(({ seatId, author }) =>
                author.id === state.data?.actor.id ? [seatId] : [],
              ),
            )
          }
          onFill={(seatId) => void open.run({ applicationId: view.applicationId, seatId })}
          onGoTo={goToRow}
          onRemind={(seatId) => {
            const seat = debrief.columns.find((column) => column.seatId === seatId);
            if (seat !== undefined) setReminded(seat.author);
          }}
        />
      </div>
      <div className={css("map")}>
        {hiddenText === null ? null : <Hidden text={hiddenText} />}
        {debrief.columns.length === 0 ? (
          <EmptyState
            title="No interviews yet"
            actions={
              <Link href={hrefs.candidate(view.candidateId)}>Plan one on the candidate</Link>
            }
          >
            Everybody who interviews {view.candidateName} gets a column here, with their ratings and
            what they saw or heard.
          </EmptyState>
        ) : (
          <HeatMap ref={table} debrief={debrief} isHidden={hiddenText !== null} grid={grid} />
        )}
        <CellPopover debrief={debrief} grid={grid} />
      </div>
      <div className={css("rest")}>
        <Decisions decisions={decisions} onRevoke={setRevoked} />
        {hiddenText === null ? <Summary debrief={debrief} /> : null}
        <Checks checks={checks} />
      </div>
      {revoked === null ? null : (
        <RevokeDialog
          decision={revoked}
          onClose={() => {
            setRevoked(null);
          }}
        />
      )}
      {reminded === null ? null : (
        <ReminderDialog
          member={reminded}
          onClose={() => {
            setReminded(null);
          }}
        />
      )}
    </div>
  );
}
