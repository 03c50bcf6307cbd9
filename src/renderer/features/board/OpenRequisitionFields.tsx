import { useRoute } from "../../lib/queries.ts";
import { Select } from "../../ui/Select.tsx";

/** Requisitions that take candidates, without the one named. */
export function useOpenRequisitions(exceptId: string | null) {
  const { data } = useRoute("requisition.list", {});
  return data?.filter(({ id, status }) => status !== "closed" && id !== exceptId) ?? null;
}

/** The stages of a requisition that candidates can come to. */
export function useStagesOf(requisitionId: string | null) {
  const { data } = useRoute(
    "requisition.get",
    { id: requisitionId ?? "" },
    { isEnabled: requisitionId !== null },
  );
  return data?.stages.filter(({ archivedAt }) => archivedAt === null) ?? null;
}

export interface RequisitionPlace {
  requisitionId: string | null;
  /** The first stage when null. */
  stageId: string | null;
}

/** Another requisition and a stage of it, to move candidates to. */
export function OpenRequisitionFields({
  exceptId,
  value,
  onChange,
}: {
  exceptId: string;
  value: RequisitionPlace;
  onChange: (value: RequisitionPlace) => void;
}) {
  const requisitions = useOpenRequisitions(exceptId) ?? [];
  const stages = useStagesOf(value.requisitionId) ?? [];
  return (
    <>
      <Select
        label="Requisition"
        placeholder={requisitions.length === 0 ? "No other requisition is open" : "Choose one"}
        isDisabled={requisitions.length === 0}
        value={value.requisitionId}
        options={requisitions.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(requisitionId) => {
          onChange({ requisitionId, stageId: null });
        }}
      />
      {stages.length === 0 ? null : (
        <Select
          label="Stage"
          value={value.stageId ?? stages[0]?.id ?? null}
          options={stages.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(stageId) => {
            onChange({ ...value, stageId });
          }}
        />
      )}
    </>
  );
}
