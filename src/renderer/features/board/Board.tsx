import { useRef, useState, type Ref } from "react";
import type { Board as BoardData } from "../../../shared/domain/board.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { BoardHandle, OpenedCard } from "./boardHandle.ts";
import { AddCandidate } from "./AddCandidate.tsx";
import styles from "./Board.module.css";
import { CardMenu } from "./CardMenu.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { HireZone } from "./HireZone.tsx";
import { LeftDialog, type LeftFilter } from "./LeftDialog.tsx";
import { QuickAdd } from "./QuickAdd.tsx";
import { StageColumn } from "./StageColumn.tsx";
import { addCandidate } from "./commands.ts";
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
  const { view, stages, actions } = state;
  const close = () => {
    setOpened(null);
  };

  return (
    <section className={css("screen")} aria-label="Board">
      <FilterBar
        filter={state.filter}
        view={view}
        selectedCount={state.selected.size}
        onFilter={state.setFilter}
        onLeave={state.focusFirst}
        onClearSelection={state.clearSelection}
        input={filterField}
      />
      <p id={state.helpId} className={css("hidden")}>
        Arrow keys move between cards. Enter opens, Space lifts, M moves, R rejects, X selects.
      </p>
      <div className={css("frame")}>
        <div ref={root} className={css("board")} {...state.handlers}>
          {view.stages.map((stageView, index) => (
            <StageColumn
              key={stageView.stage.id}
              view={stageView}
              previousTotal={view.stages[index - 1]?.total ?? null}
              now={state.now}
              isFiltered={view.isFiltered}
              focusedId={state.focusedId}
              selected={state.selected}
              lifted={state.lifted}
              dragged={state.dragged}
              dropIndex={state.dropIndexOf(stageView)}
              dragIds={state.dragIds}
              helpId={state.helpId}
              footer={
                <>
                  {index === 0 && board.cards.length === 0 ? (
                    <p className={css("hint")}>
                      No candidates yet. Add the first one here, or press N.
                    </p>
                  ) : null}
                  <QuickAdd
                    stageName={stageView.stage.name}
                    onAdd={(facts) => addCandidate(facts, requisitionId, stageView.stage)}
                  />
                </>
              }
            />
          ))}
        </div>
        <HireZone isShown={state.dragged.size > 0} isOver={state.isOverHire} />
      </div>
      <LeftBar
        left={board.left}
        onOpen={(filter) => {
          setOpened({ kind: "left", filter });
        }}
      />
      <CardMenu {...state.menu} />
      {state.element}
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
            if (applicationId === null) return;
            const applications = [{ applicationId, name, stageId: "" }];
            void actions.restore({ requisitionId, applications, stages });
          }}
        />
      ) : null}
    </section>
  );
}

const leftKinds = ["rejected", "withdrawn", "hired"] as const;

/** How many have left, by disposition; each opens the list of those. */
function LeftBar({
  left,
  onOpen,
}: {
  left: BoardData["left"];
  onOpen: (filter: LeftFilter) => void;
}) {
  return (
    <footer className={css("left")}>
      {leftKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          onClick={() => {
            onOpen(kind);
          }}
        >
          <b>{left[kind].toLocaleString()}</b> {kind}
        </button>
      ))}
    </footer>
  );
}
