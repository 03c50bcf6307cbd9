import { useState } from "react";
import type { DispositionReason } from "../../../shared/domain/application.ts";
import { fieldError, useCommand } from "../../lib/mutations.ts";
import { useReorder } from "../../lib/reorder.ts";
import { classesOf } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./Reasons.module.css";

const css = classesOf(styles);

/** One reason of the list: renamed in place, dragged, or moved by Alt and an arrow. */
export function ReasonRow({
  reason,
  onMove,
  onDropped,
  onArchive,
}: {
  reason: DispositionReason;
  onMove: (step: 1 | -1) => void;
  onDropped: (draggedId: string, side: "before" | "after") => void;
  onArchive: () => void;
}) {
  const { id, name } = reason;
  /** What is being typed as its new name; null while it only stands there. */
  const [typed, setTyped] = useState<string | null>(null);
  const { row: rowRef, handle, edge, isDragged } = useReorder("reason", id, onDropped);
  const announce = useAnnounce();
  const rename = useCommand("reason.rename", {
    onSuccess: (_output, input) => {
      setTyped(null);
      announce(`Renamed to ${input.name}.`);
    },
    onFailure: () => true,
  });
  const { failure } = rename;

  function save() {
    if (typed === null || rename.isRunning) return;
    if (typed.trim() === name) setTyped(null);
    else void rename.run({ id, name: typed });
  }

  return (
    <li
      ref={rowRef}
      data-reason={id}
      data-edge={edge ?? undefined}
      className={css("reason", isDragged && "isDragged")}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        event.preventDefault();
        onMove(event.key === "ArrowUp" ? -1 : 1);
      }}
    >
      <span ref={handle} className={css("grip")}>
        <Icon name="grip" />
      </span>
      {typed === null ? (
        <button
          type="button"
          className={css("name")}
          title="Rename"
          onClick={() => {
            setTyped(name);
          }}
        >
          <bdi>{name}</bdi>
        </button>
      ) : (
        <div className={css("field")}>
          <TextField
            label={`New name of ${name}`}
            isLabelHidden
            autoFocus
            value={typed}
            maxLength={100}
            error={fieldError(failure, "name") ?? failure?.message ?? null}
            onChange={(value) => {
              setTyped(value);
              rename.reset();
            }}
            onBlur={save}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === "Enter") save();
              if (event.key === "Escape") {
                event.stopPropagation();
                rename.reset();
                setTyped(null);
              }
            }}
          />
        </div>
      )}
      <Menu
        align="end"
        trigger={<IconButton icon="more" label={`More for ${name}`} data-menu="" />}
        items={[
          {
            label: "Rename",
            onSelect: () => {
              setTyped(name);
            },
          },
          {
            label: "Move up",
            kbd: "alt+up",
            onSelect: () => {
              onMove(-1);
            },
          },
          {
            label: "Move down",
            kbd: "alt+down",
            onSelect: () => {
              onMove(1);
            },
          },
          { kind: "separator" },
          { label: "Take off the list", onSelect: onArchive },
        ]}
      />
    </li>
  );
}
