import { useRef, useState, type CSSProperties, type ReactNode, type Ref } from "react";
import type { Board as BoardData } from "../../../shared/domain/board.ts";
import { noFilter } from "../../../shared/domain/boardView.ts";
import { countText, numberText } from "../../lib/format.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { BoardHandle, OpenedCard } from "./boardHandle.ts";
import { AddCandidate } from "./AddCandidate.tsx";
import styles from "./Board.module.css";
import { BoardStages } from "./BoardStages.tsx";
import { CardMenu } from "./CardMenu.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { HireZone } from "./HireZone.tsx";
import { LeftDialog, type LeftFilter } from "./LeftDialog.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { useBoard } from "./useBoard.ts";

const css = classesOf(styles);

export interface BoardProps {
  requisitionId: string;
  onOpenCandidate: (opened: OpenedCard) => void;
  ref?: Ref<BoardHandle>;
}

/** The pipeline of one requisition: stages as columns, cards moved by mouse, touch and keyboard. */
export function Board({ requisitionId, ...props }: BoardProps) {
  const { data, error, refetch } = useRoute("board.get", { requisitionId });
  if (data !== undefined) return <LoadedBoard key={requisitionId} board={data} {...props} />;
  return (
    <div className={css("loading")}>
      {error ? (
        <ErrorNotice
          message={error.message}
          actions={<Button onClick={() => void refetch()}>Try again</Button>}
        />
      ) : (
        <Skeleton lines={6} label="Loading the board" />
      )}
    </div>
  );
}

type Opened = { kind: "add"; stageId: string | null } | { kind: "left"; filter: LeftFilter };

function LoadedBoard({
  board,
  onOpenCandidate,
  ref,
}: { board: BoardData } & Omit<BoardProps, "requisitionId">) {
  const { requisitionId } = board;
  const [opened, setOpened] = useState<Opened | null>(null);
  const filterField = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const state = useBoard({
    board,
    root,
    filterField,
    handle: ref,
    onOpenCandidate,
    onAdd: (stageId) => {
      setOpened({ kind: "add", stageId });
    },
  });
  const { view, stages, actions, options, drag, selection } = state;
  const close = () => {
    setOpened(null);
  };

  return (
    <section className={css("screen")} aria-label="Board">
      <FilterBar
        options={options}
        view={view}
        cards={board.cards}
        onLeave={state.focusFirst}
        input={filterField}
      />
      <p id={state.look.helpId} className={css("hidden")}>
        Arrow keys move between cards. Enter opens, Space lifts, M moves, R rejects, X selects.
      </p>
      <div className={css("frame")}>
        <div
          ref={root}
          className={css("board")}
          data-grouped={options.shape.grouping !== "none" || undefined}
          style={columnsStyle(view.stages)}
          {...state.handlers}
        >
          <BoardStages state={state} board={board} root={root} />
        </div>
        {view.isFiltered && view.matching === 0 ? (
          <NothingMatches
            total={view.total}
            onClear={() => {
              options.setFilter(noFilter);
              filterField.current?.focus();
            }}
          />
        ) : null}
        <HireZone isShown={drag.applicationIds.size > 0} isOver={drag.target?.kind === "hired"} />
      </div>
      <footer className={css("foot")}>
        <LeftBar
          left={board.left}
          onOpen={(filter) => {
            setOpened({ kind: "left", filter });
          }}
        />
        {selection.cards.length === 0 ? null : (
          <SelectionBar
            applicationIds={selection.cards.map(({ applicationId }) => applicationId)}
            hiddenCount={selection.hiddenCount}
            onMove={selection.move}
            onReject={selection.reject}
            onMore={selection.more}
            onClear={selection.clear}
          />
        )}
      </footer>
      <CardMenu {...state.menu.props} />
      {state.element}
      {state.stageDialogs}
      {opened?.kind === "add" ? (
        <AddCandidate
          requisitionId={requisitionId}
          stages={stages}
          stageId={opened.stageId}
          onClose={close}
        />
      ) : null}
      {opened?.kind === "left" ? (
        <LeftDialog
          requisitionId={requisitionId}
          initialFilter={opened.filter}
          onClose={close}
          onOpen={({ candidateId, applicationId }) => {
            close();
            onOpenCandidate({ candidateId, applicationId });
          }}
          onRestore={({ applicationId, name }) => {
            void actions.restore({ requisitionId, applications: [{ applicationId, name }] });
          }}
        />
      ) : null}
    </section>
  );
}

/** Widths of the stages, for the grid of the columns and for those of lanes. */
function columnsStyle(stages: readonly { isCollapsed: boolean }[]): CSSProperties {
  const widths = stages.map(({ isCollapsed }) => (isCollapsed ? "36px" : "minmax(212px, 1fr)"));
  return { "--columns": widths.join(" ") };
}

function NothingMatches({ total, onClear }: { total: number; onClear: () => void }): ReactNode {
  return (
    <div className={css("nothing")}>
      <p>
        {total === 1
          ? "The one candidate here does"
          : `None of the ${countText(total, "candidate")}`}{" "}
        {total === 1 ? "not match" : "match"} these filters.
      </p>
      <Button onClick={onClear}>Clear filters</Button>
    </div>
  );
}

const leftKinds = ["rejected", "withdrawn", "hired", "other"] as const;

/** How many have left, by disposition; each opens the list of those. */
function LeftBar({
  left,
  onOpen,
}: {
  left: BoardData["left"];
  onOpen: (filter: LeftFilter) => void;
}) {
  return (
    <div className={css("left")}>
      {leftKinds
        // Transfers and duplicates are rare: they show once there is one.
        .filter((kind) => kind !== "other" || left.other > 0)
        .map((kind) => (
          <button
            key={kind}
            type="button"
            onClick={() => {
              onOpen(kind);
            }}
          >
            <b>{numberText(left[kind])}</b> {kind}
          </button>
        ))}
    </div>
  );
}
