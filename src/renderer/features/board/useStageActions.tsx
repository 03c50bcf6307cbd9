import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Board } from "../../../shared/domain/board.ts";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import { useCommand } from "../../lib/mutations.ts";
import { changeKept, keptAnswer, useRoute } from "../../lib/queries.ts";
import { announcements } from "./announcements.ts";
import { ArchiveStageDialog } from "./ArchiveStageDialog.tsx";
import type { StageView } from "./boardModel.ts";
import { StageDialog, type StageSubject } from "./StageDialog.tsx";
import type { StageActions } from "./stageMenuItems.ts";

type Opened =
  | { kind: "stage"; subject: StageSubject }
  | { kind: "archive"; stage: Stage; count: number }
  | null;

/** What is done with the stages of a board; `element` holds the dialogs. */
export function useStageActions({
  board,
  stages,
  announce,
  onSelectAll,
  onToggleCollapsed,
}: {
  board: Board;
  /** Those on the board, in their order. */
  stages: readonly StageView[];
  announce: (sentence: string) => void;
  onSelectAll: (index: number) => void;
  onToggleCollapsed: (stageId: string) => void;
}): { stageActions: StageActions; archived: readonly Stage[]; element: ReactNode } {
  const { requisitionId } = board;
  const [opened, setOpened] = useState<Opened>(null);
  const { data: requisition } = useRoute("requisition.get", { id: requisitionId });
  const archived = requisition?.stages.filter((stage) => stage.archivedAt !== null) ?? [];
  const place = useCommand("stage.place");
  const restore = useCommand("stage.restore", { done: () => "Restored the stage" });
  const remove = useCommand("stage.remove", { done: () => "Removed the stage" });

  function placeAt(stageId: string, index: number) {
    const from = stages.findIndex(({ stage }) => stage.id === stageId);
    const moved = stages[from]?.stage;
    const rest = stages.flatMap(({ stage }) => (stage.id === stageId ? [] : [stage]));
    const to = index > from ? index - 1 : index;
    if (moved === undefined || to === from) return;
    const before = rest[to - 1];
    const order = [...rest.slice(0, to), moved, ...rest.slice(to)];
    const input = { requisitionId };
    const shown = keptAnswer("board.get", input)?.stages;
    changeKept("board.get", input, (kept) => ({ ...kept, stages: order }));
    announce(announcements.stageMoved(moved.name, to + 1, order.length));
    void place
      .run({ id: stageId, place: before === undefined ? "first" : { after: before.id } })
      .then((answer) => {
        if (answer === undefined && shown !== undefined) {
          changeKept("board.get", input, (kept) => ({ ...kept, stages: shown }));
        }
      });
  }

  const now: StageActions = {
    placeAt,
    shift: (stageId, step) => {
      const from = stages.findIndex(({ stage }) => stage.id === stageId);
      const to = from + step;
      if (from === -1 || to < 0 || to >= stages.length) return;
      placeAt(stageId, step === 1 ? to + 1 : to);
    },
    edit: (stage) => {
      setOpened({ kind: "stage", subject: { kind: "edit", stage } });
    },
    add: (at) => {
      setOpened({ kind: "stage", subject: { kind: "add", requisitionId, place: at } });
    },
    archive: ({ stage, total }) => {
      setOpened({ kind: "archive", stage, count: total });
    },
    remove: ({ id }) => void remove.run({ id }),
    restore: ({ id }) => void restore.run({ id }),
    selectAll: (stageId) => {
      onSelectAll(stages.findIndex(({ stage }) => stage.id === stageId));
    },
    toggleCollapsed: onToggleCollapsed,
  };

  const close = () => {
    setOpened(null);
  };
  let element: ReactNode = null;
  if (opened?.kind === "stage") element = <StageDialog subject={opened.subject} onClose={close} />;
  else if (opened?.kind === "archive") {
    const { stage, count } = opened;
    const others = stages.flatMap((view) => (view.stage.id === stage.id ? [] : [view.stage]));
    element = <ArchiveStageDialog stage={stage} count={count} others={others} onClose={close} />;
  }
  return { stageActions: useSteady(now), archived, element };
}

/** The same functions at every render, which do what the newest ones do: headers rest meanwhile. */
function useSteady(newest: StageActions): StageActions {
  const latest = useRef(newest);
  useEffect(() => {
    latest.current = newest;
  });
  const [steady] = useState<StageActions>(() => ({
    placeAt: (...args) => {
      latest.current.placeAt(...args);
    },
    shift: (...args) => {
      latest.current.shift(...args);
    },
    edit: (stage) => {
      latest.current.edit(stage);
    },
    add: (at) => {
      latest.current.add(at);
    },
    archive: (view) => {
      latest.current.archive(view);
    },
    remove: (stage) => {
      latest.current.remove(stage);
    },
    restore: (stage) => {
      latest.current.restore(stage);
    },
    selectAll: (stageId) => {
      latest.current.selectAll(stageId);
    },
    toggleCollapsed: (stageId) => {
      latest.current.toggleCollapsed(stageId);
    },
  }));
  return steady;
}
