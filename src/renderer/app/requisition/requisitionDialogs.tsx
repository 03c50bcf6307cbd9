import { lazy, Suspense, useMemo, useState } from "react";
import type { RequisitionDetail } from "../../../shared/ipc/views.ts";
import { AddCandidate } from "../../features/board/AddCandidate.tsx";
import { AddManyDialog } from "../../features/board/AddManyDialog.tsx";
import { BlindDialog } from "../../features/debrief/BlindDialog.tsx";
import type { Shortcut } from "../../lib/shortcuts.ts";
import { OpeningsDialog } from "./OpeningsDialog.tsx";
import { ApplyPipelineDialog, SavePipelineDialog } from "./PipelineDialogs.tsx";
import { TeamDialog } from "./TeamDialog.tsx";

const PlanForSomebody = lazy(async () => ({
  default: (await import("../../features/interviews/PlanForSomebody.tsx")).PlanForSomebody,
}));

/** The dialogs that belong to a requisition as a whole. */
export type RequisitionDialog =
  "add" | "addMany" | "plan" | "team" | "openings" | "applyPipeline" | "savePipeline" | "blind";

/** What opens each of them, for the palette and the menu. */
export const dialogLabels: Readonly<Record<RequisitionDialog, string>> = {
  add: "Add a candidate",
  addMany: "Add several candidates…",
  plan: "Plan an interview",
  team: "Hiring team…",
  openings: "Openings…",
  applyPipeline: "Apply a pipeline template…",
  savePipeline: "Save this pipeline as a template…",
  blind: "What interviewers see of each other…",
};

const inPalette = [
  "addMany",
  "plan",
  "team",
  "openings",
  "applyPipeline",
  "savePipeline",
  "blind",
] as const satisfies readonly RequisitionDialog[];

/** Which dialog of a requisition is open; `element` has to be in the page. */
export function useRequisitionDialogs(detail: RequisitionDetail) {
  const [opened, setOpened] = useState<RequisitionDialog | null>(null);
  const commands = useMemo<Shortcut[]>(
    () =>
      inPalette.map((dialog) => ({
        keys: null,
        label: dialogLabels[dialog],
        run: () => {
          setOpened(dialog);
        },
      })),
    [],
  );
  return {
    open: setOpened,
    commands,
    element:
      opened === null ? null : (
        <OpenedDialog
          dialog={opened}
          detail={detail}
          onClose={() => {
            setOpened(null);
          }}
        />
      ),
  };
}

function OpenedDialog({
  dialog,
  detail: { requisition, stages, openings, team },
  onClose,
}: {
  dialog: RequisitionDialog;
  detail: RequisitionDetail;
  onClose: () => void;
}) {
  const { id, title } = requisition;
  const live = stages.filter((stage) => stage.archivedAt === null);
  switch (dialog) {
    case "add":
      return <AddCandidate requisitionId={id} stages={live} stageId={null} onClose={onClose} />;
    case "addMany":
      return <AddManyDialog requisitionId={id} stages={live} stageId={null} onClose={onClose} />;
    case "plan":
      return (
        <Suspense fallback={null}>
          <PlanForSomebody requisitionId={id} onClose={onClose} />
        </Suspense>
      );
    case "team":
      return <TeamDialog id={id} title={title} team={team} onClose={onClose} />;
    case "openings":
      return <OpeningsDialog id={id} title={title} openings={openings} onClose={onClose} />;
    case "applyPipeline":
      return <ApplyPipelineDialog requisitionId={id} title={title} onClose={onClose} />;
    case "savePipeline":
      return <SavePipelineDialog requisitionId={id} title={title} onClose={onClose} />;
    case "blind":
      return <BlindDialog requisitionId={id} onClose={onClose} />;
  }
}
