import { Dialog as Base } from "@base-ui/react/dialog";
import { useRef, type ReactNode, type RefObject } from "react";
import styles from "./Dialog.module.css";
import { classesOf } from "./classes.ts";
import { IconButton } from "./IconButton.tsx";
import { firstField, focusAtOnce } from "./initialFocus.ts";

const css = classesOf(styles);

export interface DialogProps {
  isOpen: boolean;
  /** Called on Escape, the close button and a press outside. */
  onClose: () => void;
  title: string;
  /** A sentence below the title. */
  description?: ReactNode;
  /** 440 or 640 pixels wide. */
  size?: "medium" | "large";
  /** Gets the focus when the dialog opens; the first field otherwise. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** Buttons, the primary one last. */
  footer?: ReactNode;
  /** With it the body is a form: Enter in a field and Ctrl/⌘ Enter anywhere submit it. */
  onSubmit?: () => void;
  children?: ReactNode;
}

/** A window over the page. The focus stays within it and returns to where it was. */
export function Dialog({
  isOpen,
  onClose,
  title,
  description,
  size = "medium",
  initialFocus,
  footer,
  onSubmit,
  children,
}: DialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  const inner = (
    <>
      <div className={css("body")}>{children}</div>
      {footer === undefined ? null : <div className={css("footer")}>{footer}</div>}
    </>
  );
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
            className={css("popup", size)}
            ref={popup}
            initialFocus={() =>
              focusAtOnce(initialFocus?.current ?? firstField(popup.current) ?? popup.current)
            }
          >
            <div className={css("head")}>
              <div>
                <Base.Title className={css("title")}>{title}</Base.Title>
                {description === undefined ? null : (
                  <Base.Description className={css("description")}>{description}</Base.Description>
                )}
              </div>
              <Base.Close render={<IconButton icon="close" label="Close" />} />
            </div>
            {onSubmit === undefined ? (
              inner
            ) : (
              <form
                className={css("form")}
                noValidate
                onSubmit={(event) => {
                  event.preventDefault();
                  onSubmit();
                }}
                onKeyDown={(event) => {
                  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
                    event.preventDefault();
                    onSubmit();
                  }
                }}
              >
                {inner}
              </form>
            )}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
