import { memo } from "react";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import { classesOf } from "../../ui/classes.ts";
import styles from "./Board.module.css";
import { QuickAdd } from "./QuickAdd.tsx";

const css = classesOf(styles);

export interface StageFootProps {
  requisitionId: string;
  stages: readonly Stage[];
  /** Says how to begin, where the whole board is empty. */
  isFirstStep: boolean;
}

/** What stands below a stage's cards: the quick field, and on an empty board how to begin. */
export const StageFoot = memo(function StageFoot({
  requisitionId,
  stage,
  stages,
  isFirstStep,
}: StageFootProps & { stage: Stage }) {
  return (
    <>
      {isFirstStep ? (
        <p className={css("hint")}>No candidates yet. Add the first one here, or press N.</p>
      ) : null}
      <QuickAdd requisitionId={requisitionId} stage={stage} stages={stages} />
    </>
  );
});
