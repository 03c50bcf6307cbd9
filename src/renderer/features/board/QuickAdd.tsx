import { useEffect, useId, useRef, useState } from "react";
import type { InputOf } from "../../../shared/ipc/contract.ts";
import { readQuickAdd } from "../../../shared/domain/quickAdd.ts";
import { classesOf } from "../../ui/classes.ts";
import type { Outcome } from "./outcome.ts";
import styles from "./QuickAdd.module.css";

const css = classesOf(styles);

/** The field at the foot of a stage: a line and Enter add a candidate, and it stays for the next. */
export function QuickAdd({
  stageName,
  onAdd,
}: {
  stageName: string;
  /** Saves it; what was typed is kept when it is refused. */
  onAdd: (facts: InputOf<"candidate.add">["facts"]) => Promise<Outcome>;
}) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const returnsFocus = useRef(false);
  const errorId = useId();

  useEffect(() => {
    if (isOpen) input.current?.focus();
    else if (returnsFocus.current) button.current?.focus();
    returnsFocus.current = false;
  }, [isOpen]);

  async function add() {
    if (isBusy) return;
    const reading = readQuickAdd(text);
    if (!reading.ok) {
      setError(reading.message);
      return;
    }
    setBusy(true);
    const outcome = await onAdd(reading.facts);
    setBusy(false);
    setError(outcome.ok ? null : outcome.message);
    if (outcome.ok) setText("");
  }

  if (!isOpen) {
    return (
      <button
        ref={button}
        type="button"
        className={css("open")}
        onClick={() => {
          setOpen(true);
        }}
      >
        + Add to {stageName.toLocaleLowerCase()}
      </button>
    );
  }
  return (
    <div className={css("quick")}>
      <input
        ref={input}
        className={css("input")}
        aria-label={`Add to ${stageName}`}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : errorId}
        placeholder="Name, e-mail, title at company"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setError(null);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) {
            event.preventDefault();
            void add();
          } else if (event.key === "Escape") {
            event.stopPropagation();
            returnsFocus.current = true;
            setOpen(false);
          }
        }}
        onBlur={() => {
          if (text.trim() === "") setOpen(false);
        }}
      />
      {error === null ? null : (
        <p id={errorId} className={css("error")} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
