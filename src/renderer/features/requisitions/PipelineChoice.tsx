import { useRoute } from "../../lib/queries.ts";
import { Select } from "../../ui/Select.tsx";

/** Which pipeline template a new requisition begins with, and the stages of the one chosen. */
export function PipelineChoice({
  value,
  onChange,
}: {
  /** A template's id; null for the first on the list. */
  value: string | null;
  onChange: (templateId: string) => void;
}) {
  const { data = [] } = useRoute("pipelineTemplate.list", {});
  const chosen = data.find(({ id }) => id === value) ?? data[0];
  return (
    <Select
      label="Pipeline"
      value={chosen?.id ?? null}
      hint={chosen?.stages.map(({ name }) => name).join(", ")}
      options={data.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
    />
  );
}
