import { AlertDialog as Base } from "@base-ui/react/alert-dialog";
import { useRef, type ReactNode } from "react";
import { Button } from "./Button.tsx";
import styles from "./Dialog.module.css";
import { classesOf } from "./classes.ts";
import { focusAtOnce } from "./initialFocus.ts";

const css = classesOf(styles);

export interface AlertDialogProps {
  isOpen: boolean;
  onClose: () => void;
  /** A question with the verb in it: "Remove the sample data?" */
  title: string;
  /** What will happen, and what will not. */
  children: ReactNode;
  /** The verb again: "Remove sample data". */
  confirmLabel: string;
  onConfirm: () => void;
  cancelLabel?: string;
  isBusy?: boolean;
}

/** A question before what cannot be undone. It has to be answered: a press outside does nothing. */
export function AlertDialog({
  isOpen,
  onClose,
  title,
  children,
  confirmLabel,
  onConfirm,
  cancelLabel = "Cancel",
  isBusy = false,
}: AlertDialogProps) {
  const cancel = useRef<HTMLButtonElement>(null);
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
            className={css("popup")}
            initialFocus={() => focusAtOnce(cancel.current)}
          >
            <div className={css("head")}>
              <Base.Title className={css("title")}>{title}</Base.Title>
            </div>
            <div className={css("body")}>
              <Base.Description className={css("description")} render={<div />}>
                {children}
              </Base.Description>
            </div>
            <div className={css("footer")}>
              <Base.Close ref={cancel} render={<Button>{cancelLabel}</Button>} />
              <Button kind="danger" isBusy={isBusy} onClick={onConfirm}>
                {confirmLabel}
              </Button>
            </div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
