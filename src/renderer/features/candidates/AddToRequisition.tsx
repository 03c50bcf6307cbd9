import { whoText } from "../../../shared/domain/labels.ts";
import { countText } from "../../lib/format.ts";
import { useRoute } from "../../lib/queries.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PickDialog } from "../../ui/PickDialog.tsx";
import type { useAddToRequisition } from "./useAddToRequisition.ts";

/** The list of requisitions to put candidates on; it opens while there are any in `candidates`. */
export function AddToRequisition({
  candidates,
  failure,
  addTo,
  close,
}: Omit<ReturnType<typeof useAddToRequisition>, "choose">) {
  const isOpen = candidates.length > 0;
  const { data = [] } = useRoute("requisition.list", {}, { isEnabled: isOpen });
  return (
    <PickDialog
      isOpen={isOpen}
      onClose={close}
      label={`Add ${whoText(candidates.map(({ name }) => name))} to`}
      placeholder="Add to requisition…"
      emptyText="No open requisition of that name."
      items={data
        .filter(({ status }) => status !== "closed")
        .map(({ id, title, activeCount }) => ({
          id,
          label: title,
          hint: countText(activeCount, "candidate"),
        }))}
      onPick={({ id, label }) => void addTo({ id, title: label })}
      {...(failure === null ? {} : { footer: <ErrorNotice message={failure} /> })}
    />
  );
}
