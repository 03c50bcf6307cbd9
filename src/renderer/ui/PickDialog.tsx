import { Dialog as Base } from "@base-ui/react/dialog";
import { useRef } from "react";
import styles from "./Dialog.module.css";
import { classesOf } from "./classes.ts";
import { firstField, focusAtOnce } from "./initialFocus.ts";
import { PickList, type PickItem, type PickListProps } from "./PickList.tsx";

const css = classesOf(styles);

/** A `PickList` in a window over the page: the palette, and choices asked for by a key. */
export function PickDialog<Item extends PickItem>({
  isOpen,
  onClose,
  step,
  ...list
}: PickListProps<Item> & {
  isOpen: boolean;
  onClose: () => void;
  /** Where one choice follows another: a new step begins with an empty field. */
  step?: string;
}) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Base.Root
      open={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={css("backdrop")} />
        <Base.Viewport className={css("viewport")}>
          <Base.Popup
            data-keeps-keys="all"
            className={css("popup", "large", "picking")}
            ref={popup}
            initialFocus={() => focusAtOnce(firstField(popup.current))}
            aria-label={list.label}
          >
            <PickList key={step} {...list} />
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
