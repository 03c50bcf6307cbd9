import { useState } from "react";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import { countText } from "../../lib/format.ts";
import { useCommand } from "../../lib/mutations.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Select } from "../../ui/Select.tsx";

/** Asks where the cards of a stage go before it is archived. */
export function ArchiveStageDialog({
  stage,
  count,
  others,
  onClose,
}: {
  stage: Stage;
  /** Active cards on it. */
  count: number;
  /** The stages that stay on the board; the first is proposed. */
  others: readonly Stage[];
  onClose: () => void;
}) {
  const [target, setTarget] = useState<string | null>(others[0]?.id ?? null);
  const archive = useCommand("stage.archive", {
    onSuccess: onClose,
    onFailure: () => true,
    done: () => `Archived ${stage.name}`,
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Archive ${stage.name}`}
      description="It leaves the board and keeps its history. It can be restored at any time."
      onSubmit={() => void archive.run({ id: stage.id, moveCardsTo: target })}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isBusy={archive.isRunning}>
            Archive
          </Button>
        </>
      }
    >
      {count === 0 ? null : (
        <Select
          label={`Move its ${countText(count, "candidate")} to`}
          value={target}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setTarget}
        />
      )}
      {archive.failure === null ? null : <ErrorNotice message={archive.failure.message} />}
    </Dialog>
  );
}
