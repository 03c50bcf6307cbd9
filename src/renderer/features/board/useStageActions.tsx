import { useState, type ReactNode } from "react";
import type { Board } from "../../../shared/domain/board.ts";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import { useCommand } from "../../lib/mutations.ts";
import { changeKept, keptAnswer, useRoute } from "../../lib/queries.ts";
import type { MenuItem } from "../../ui/menuItems.tsx";
import { announcements } from "./announcements.ts";
import { ArchiveStageDialog } from "./ArchiveStageDialog.tsx";
import type { StageView } from "./boardModel.ts";
import { StageDialog, type StageSubject } from "./StageDialog.tsx";

type Opened =
  | { kind: "stage"; subject: StageSubject }
  | { kind: "archive"; stage: Stage; count: number }
  | null;

export interface StageActions {
  /** The entries of a stage's menu. */
  itemsOf: (view: StageView, index: number) => MenuItem[];
  /** Puts a stage between others: `index` counts the stages as they stand, from 0. */
  placeAt: (stageId: string, index: number) => void;
  /** Puts a stage one place to the left or right; nothing happens at the end. */
  shift: (stageId: string, step: 1 | -1) => void;
  element: ReactNode;
}

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
}): StageActions {
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
    const rest = stages.filter(({ stage }) => stage.id !== stageId);
    const to = index > from ? index - 1 : index;
    if (moved === undefined || to === from) return;
    const before = rest[to - 1]?.stage;
    const order = [...rest.slice(0, to).map(({ stage }) => stage), moved];
    order.push(...rest.slice(to).map(({ stage }) => stage));
    const input = { requisitionId };
    const shown = keptAnswer("board.get", input);
    changeKept("board.get", input, (kept) => ({ ...kept, stages: order }));
    announce(announcements.stageMoved(moved.name, to + 1, order.length));
    void place
      .run({ id: stageId, place: before === undefined ? "first" : { after: before.id } })
      .then((answer) => {
        if (answer === undefined && shown !== undefined) {
          changeKept("board.get", input, (kept) => ({ ...kept, stages: shown.stages }));
        }
      });
  }

  function shift(stageId: string, step: 1 | -1) {
    const from = stages.findIndex(({ stage }) => stage.id === stageId);
    const to = from + step;
    if (from === -1 || to < 0 || to >= stages.length) return;
    placeAt(stageId, step === 1 ? to + 1 : to);
  }

  function add(after: Stage | undefined) {
    const at = after === undefined ? ("first" as const) : { after: after.id };
    setOpened({ kind: "stage", subject: { kind: "add", requisitionId, place: at } });
  }

  const itemsOf = (
    { stage, isCollapsed, total, matching }: StageView,
    index: number,
  ): MenuItem[] => [
    {
      label: "Edit name, target, limit…",
      onSelect: () => {
        setOpened({ kind: "stage", subject: { kind: "edit", stage } });
      },
    },
    {
      label: isCollapsed ? "Expand" : "Collapse",
      onSelect: () => {
        onToggleCollapsed(stage.id);
      },
    },
    {
      label: "Select all in stage",
      kbd: "mod+a",
      isDisabled: isCollapsed || matching === 0,
      onSelect: () => {
        onSelectAll(index);
      },
    },
    { kind: "separator" },
    {
      label: "Add a stage before…",
      onSelect: () => {
        add(stages[index - 1]?.stage);
      },
    },
    {
      label: "Add a stage after…",
      onSelect: () => {
        add(stage);
      },
    },
    {
      label: "Move left",
      kbd: "shift+left",
      isDisabled: index === 0,
      onSelect: () => {
        shift(stage.id, -1);
      },
    },
    {
      label: "Move right",
      kbd: "shift+right",
      isDisabled: index === stages.length - 1,
      onSelect: () => {
        shift(stage.id, 1);
      },
    },
    { kind: "separator" },
    {
      label: "Archive…",
      onSelect: () => {
        setOpened({ kind: "archive", stage, count: total });
      },
    },
    ...(total > 0
      ? []
      : [
          {
            label: "Remove",
            onSelect: () => void remove.run({ id: stage.id }),
          },
        ]),
    ...(archived.length === 0
      ? []
      : [
          {
            kind: "submenu" as const,
            label: "Restore a stage",
            items: archived.map(({ id, name }) => ({
              label: name,
              onSelect: () => void restore.run({ id }),
            })),
          },
        ]),
  ];

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
  return { itemsOf, placeAt, shift, element };
}
