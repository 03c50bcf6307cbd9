import { useEffect } from "react";
import { PickList } from "../../ui/PickList.tsx";
import { Popover } from "../../ui/Popover.tsx";
import { who, type ActionSubject } from "./subjects.ts";

/** "Move to…" beside an element: the stages, found by typing. */
export function StageChoice({
  subject,
  anchor,
  onClose,
  onChoose,
}: {
  subject: ActionSubject;
  anchor: Element;
  onClose: () => void;
  onChoose: (stageId: string) => void;
}) {
  const label = `Move ${who(subject)} to`;
  useEffect(
    () => () => {
      const isNowhere = document.activeElement === document.body;
      if (isNowhere && anchor instanceof HTMLElement && anchor.isConnected) anchor.focus();
    },
    [anchor],
  );
  return (
    <Popover
      label={label}
      anchor={anchor}
      isOpen
      isFlush
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <PickList
        label={label}
        placeholder="Move to…"
        emptyText="No stage of that name."
        items={subject.stages.map(({ id, name }, index) => ({
          id,
          label: name,
          hint: subject.applications.every(({ stageId }) => stageId === id) ? "here" : undefined,
          kbd: index < 9 ? String(index + 1) : undefined,
        }))}
        onPick={({ id }) => {
          onChoose(id);
        }}
      />
    </Popover>
  );
}
