import { limits } from "../../../shared/domain/limits.ts";
import { useReorder } from "../../lib/reorder.ts";
import { classesOf } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./Pipelines.module.css";
import { stageKinds, type StageForm } from "./pipelineForm.ts";

const css = classesOf(styles);

/** One stage of a template being written; Alt with an arrow takes it up or down. */
export function PipelineStageRow({
  row,
  number,
  errors,
  onChange,
  onMove,
  onDropped,
  onRemove,
}: {
  row: StageForm;
  number: number;
  errors: Readonly<Record<"name" | "target" | "limit", string | null>>;
  onChange: (row: StageForm) => void;
  onMove: (step: 1 | -1) => void;
  onDropped: (draggedKey: string, side: "before" | "after") => void;
  onRemove: () => void;
}) {
  const { row: rowRef, handle, edge, isDragged } = useReorder("pipelineStage", row.key, onDropped);
  const title = row.name.trim() === "" ? `stage ${String(number)}` : row.name;
  const moves = (label: string, kbd: string, step: 1 | -1) => ({
    label,
    kbd,
    onSelect: () => {
      onMove(step);
    },
  });
  return (
    <li
      ref={rowRef}
      data-row={row.key}
      data-edge={edge ?? undefined}
      className={css("stage", isDragged && "isDragged")}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        event.preventDefault();
        onMove(event.key === "ArrowUp" ? -1 : 1);
      }}
    >
      <span ref={handle} className={css("grip")}>
        <Icon name="grip" />
      </span>
      <TextField
        label={`Name of stage ${String(number)}`}
        isLabelHidden
        value={row.name}
        maxLength={limits.stageName}
        error={errors.name}
        onChange={(name) => {
          onChange({ ...row, name });
        }}
      />
      <Select
        label={`Kind of ${title}`}
        isLabelHidden
        value={row.kind}
        options={stageKinds}
        onChange={(kind) => {
          onChange({ ...row, kind });
        }}
      />
      <TextField
        label={`Target of ${title}, working days`}
        isLabelHidden
        inputMode="numeric"
        placeholder="none"
        value={row.target}
        error={errors.target}
        onChange={(target) => {
          onChange({ ...row, target });
        }}
      />
      <TextField
        label={`Limit of ${title}, cards`}
        isLabelHidden
        inputMode="numeric"
        placeholder="none"
        value={row.limit}
        error={errors.limit}
        onChange={(limit) => {
          onChange({ ...row, limit });
        }}
      />
      <Menu
        align="end"
        trigger={<IconButton icon="more" label={`More for ${title}`} />}
        items={[
          moves("Move up", "alt+up", -1),
          moves("Move down", "alt+down", 1),
          { kind: "separator" },
          { label: "Remove", icon: "trash", onSelect: onRemove },
        ]}
      />
    </li>
  );
}
