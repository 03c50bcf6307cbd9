import { useState } from "react";
import { countText } from "../../lib/format.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PickDialog } from "../../ui/PickDialog.tsx";
import { useOpenRequisitions, useStagesOf } from "./OpenRequisitionFields.tsx";
import type { Outcome } from "./outcome.ts";

/** Where candidates go: the requisition and the stage by their names. */
export interface TransferTarget {
  requisition: { id: string; title: string };
  stage: { id: string; name: string };
}

/** "Move to requisition…": first the requisition, then its stage, each found by typing. */
export function TransferChoice({
  who,
  fromRequisitionId,
  onClose,
  onConfirm,
}: {
  who: string;
  fromRequisitionId: string;
  onClose: () => void;
  /** Moves them; a refusal is shown below the list. */
  onConfirm: (target: TransferTarget) => Promise<Outcome>;
}) {
  const requisitions = useOpenRequisitions(fromRequisitionId);
  const [to, setTo] = useState<TransferTarget["requisition"] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const stages = useStagesOf(to?.id ?? null);

  async function confirm(target: TransferTarget) {
    const outcome = await onConfirm(target);
    if (outcome.ok) onClose();
    else setError(outcome.message);
  }

  const shared = {
    isOpen: true,
    onClose,
    ...(error === null ? {} : { footer: <ErrorNotice message={error} /> }),
  };
  return to === null ? (
    <PickDialog
      {...shared}
      step="requisition"
      label={`Move ${who} to which requisition`}
      placeholder="Move to requisition…"
      emptyText={requisitions === null ? "Loading…" : "No other open requisition of that name."}
      items={(requisitions ?? []).map(({ id, title, company, activeCount }) => ({
        id,
        label: title,
        hint: [company, countText(activeCount, "candidate")].filter(Boolean).join(", "),
      }))}
      onPick={({ id, label }) => {
        setTo({ id, title: label });
      }}
      footer="They leave this board and go on there, with their history."
    />
  ) : (
    <PickDialog
      {...shared}
      step="stage"
      label={`Move ${who} to which stage of ${to.title}`}
      placeholder={`Stage of ${to.title}…`}
      emptyText={stages === null ? "Loading…" : "No stage of that name."}
      items={(stages ?? []).map(({ id, name }) => ({ id, label: name }))}
      onPick={({ id, label }) => void confirm({ requisition: to, stage: { id, name: label } })}
    />
  );
}
