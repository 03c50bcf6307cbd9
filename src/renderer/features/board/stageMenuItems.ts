import type { Place } from "../../../shared/domain/application.ts";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import type { MenuItem } from "../../ui/menuItems.tsx";
import type { StageView } from "./boardModel.ts";

/** What is done with a stage; the same functions for as long as the board is there. */
export interface StageActions {
  edit: (stage: Stage) => void;
  add: (place: Place) => void;
  archive: (view: StageView) => void;
  remove: (stage: Stage) => void;
  restore: (stage: Stage) => void;
  /** Puts a stage one place to the left or right; nothing happens at the end. */
  shift: (stageId: string, step: 1 | -1) => void;
  /** Puts a stage between others: `index` counts the stages as they stand, from 0. */
  placeAt: (stageId: string, index: number) => void;
  selectAll: (stageId: string) => void;
  toggleCollapsed: (stageId: string) => void;
}

/** Where a stage stands among those of the board. */
export interface StagePlace {
  /** The stage before it; null for the first. */
  beforeId: string | null;
  isLast: boolean;
  /** Stages that could come back. */
  archived: readonly Stage[];
}

/** The entries of a stage's menu. */
export function stageMenuItems(
  view: StageView,
  { beforeId, isLast, archived }: StagePlace,
  actions: StageActions,
): MenuItem[] {
  const { stage, isCollapsed, total, matching } = view;
  return [
    {
      label: "Edit name, target, limit…",
      onSelect: () => {
        actions.edit(stage);
      },
    },
    {
      label: isCollapsed ? "Expand" : "Collapse",
      onSelect: () => {
        actions.toggleCollapsed(stage.id);
      },
    },
    {
      label: "Select all in stage",
      kbd: "mod+a",
      isDisabled: isCollapsed || matching === 0,
      onSelect: () => {
        actions.selectAll(stage.id);
      },
    },
    { kind: "separator" },
    {
      label: "Add a stage before…",
      onSelect: () => {
        actions.add(beforeId === null ? "first" : { after: beforeId });
      },
    },
    {
      label: "Add a stage after…",
      onSelect: () => {
        actions.add({ after: stage.id });
      },
    },
    {
      label: "Move left",
      kbd: "shift+left",
      isDisabled: beforeId === null,
      onSelect: () => {
        actions.shift(stage.id, -1);
      },
    },
    {
      label: "Move right",
      kbd: "shift+right",
      isDisabled: isLast,
      onSelect: () => {
        actions.shift(stage.id, 1);
      },
    },
    { kind: "separator" },
    {
      label: "Archive…",
      onSelect: () => {
        actions.archive(view);
      },
    },
    ...(total > 0
      ? []
      : [
          {
            label: "Remove",
            onSelect: () => {
              actions.remove(stage);
            },
          },
        ]),
    ...(archived.length === 0
      ? []
      : [
          {
            kind: "submenu" as const,
            label: "Restore a stage",
            items: archived.map((one) => ({
              label: one.name,
              onSelect: () => {
                actions.restore(one);
              },
            })),
          },
        ]),
  ];
}
