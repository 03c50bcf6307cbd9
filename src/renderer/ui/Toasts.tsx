import { Toast as Base } from "@base-ui/react/toast";
import type { ReactNode } from "react";
import { classesOf } from "./classes.ts";
import { Icon } from "./Icon.tsx";
import { IconButton } from "./IconButton.tsx";
import { keysText } from "./platform.ts";
import styles from "./Toasts.module.css";

const css = classesOf(styles);

export interface ToastOptions {
  /** One sentence: what happened, or what went wrong and what to do. */
  message: string;
  /** `error` stays longer and is announced at once. */
  kind?: "done" | "error";
  /** One thing to do about it, with the key that does the same. */
  action?: { label: string; onAct: () => void; kbd?: string } | undefined;
  /** A second toast with the same id takes the place of the first. */
  id?: string;
}

const manager = Base.createToastManager<ToastOptions>();
const shortest = 5_000;
const longest = 20_000;

/** Time enough to read it twice, in milliseconds; an error stays three times as long. */
function timeToRead({ message, kind, action }: ToastOptions): number {
  const time = 2_000 + message.length * 80 + (action === undefined ? 0 : 2_000);
  return Math.min(longest, Math.max(shortest, kind === "error" ? time * 3 : time));
}

/** Shows a toast, from anywhere. */
export function showToast(options: ToastOptions): void {
  manager.add({
    ...(options.id === undefined ? {} : { id: options.id }),
    data: options,
    timeout: timeToRead(options),
    priority: options.kind === "error" ? "high" : "low",
  });
}

/** Wraps the app and draws its toasts: at most three, kept while the pointer rests on them. */
export function Toasts({ children }: { children: ReactNode }) {
  return (
    <Base.Provider toastManager={manager} limit={3}>
      {children}
      <Base.Portal>
        <Base.Viewport className={css("viewport")} aria-label="Messages">
          <List />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function List() {
  const { toasts: shown, close } = Base.useToastManager<ToastOptions>();
  return shown.map((toast) => {
    const { message = "", kind = "done", action } = toast.data ?? {};
    return (
      <Base.Root key={toast.id} toast={toast} className={css("toast")} swipeDirection="down">
        <Base.Content className={css("content")}>
          {kind === "error" ? <Icon name="warning" /> : null}
          <Base.Title className={css("message")} render={<p />}>
            {message}
          </Base.Title>
          {action === undefined ? null : (
            <button
              type="button"
              className={css("action")}
              onClick={() => {
                close(toast.id);
                action.onAct();
              }}
            >
              {action.label}
              {action.kbd === undefined ? null : (
                <span className={css("kbd")}>{keysText(action.kbd)}</span>
              )}
            </button>
          )}
          <Base.Close
            render={<IconButton icon="close" label="Dismiss" className={css("close")} />}
          />
        </Base.Content>
      </Base.Root>
    );
  });
}
