import { useId, type ReactNode } from "react";
import styles from "./Field.module.css";
import { classesOf } from "./classes.ts";
import { Icon } from "./Icon.tsx";

const css = classesOf(styles);

/** What every field of a form takes besides its value. */
export interface FieldProps {
  label: string;
  /** Keeps the label for screen readers only, where the place says it already. */
  isLabelHidden?: boolean;
  /** A sentence of help below the field. */
  hint?: string | undefined;
  /** A sentence that says what is wrong and what to do; marks the field as wrong. */
  error?: string | null | undefined;
}

interface ControlProps {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

/** Lays out a label, a control and the sentences below it, and ties them together by ids. */
export function Field({
  label,
  isLabelHidden = false,
  hint,
  error,
  aside,
  children,
}: FieldProps & {
  /** Stands at the right of the sentences: a count or "Saved". */
  aside?: ReactNode;
  children: (control: ControlProps) => ReactNode;
}) {
  const id = useId();
  const isWrong = error !== undefined && error !== null && error !== "";
  const describedBy = [isWrong && `${id}-error`, hint !== undefined && `${id}-hint`]
    .filter((part) => part !== false)
    .join(" ");
  return (
    <div className={css("field")}>
      <label htmlFor={id} className={css("label", isLabelHidden && "hidden")}>
        {label}
      </label>
      {children({
        id,
        "aria-describedby": describedBy === "" ? undefined : describedBy,
        "aria-invalid": isWrong ? true : undefined,
      })}
      {isWrong ? (
        <p id={`${id}-error`} className={css("error")} role="alert">
          <Icon name="warning" />
          {error}
        </p>
      ) : null}
      {hint === undefined && aside === undefined ? null : (
        <div className={css("below")}>
          {hint === undefined ? null : <span id={`${id}-hint`}>{hint}</span>}
          {aside === undefined ? null : <span className={css("aside")}>{aside}</span>}
        </div>
      )}
    </div>
  );
}

/** The sentence for a text longer than its field takes; null while it fits. Nothing is cut off. */
export function lengthError(value: string, maxLength: number | undefined): string | null {
  if (maxLength === undefined || value.length <= maxLength) return null;
  const format = new Intl.NumberFormat();
  return `At most ${format.format(maxLength)} characters; this has ${format.format(value.length)}. Please shorten it.`;
}
