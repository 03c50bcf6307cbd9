import type { ComponentProps } from "react";
import { classesOf } from "./classes.ts";
import { Field, lengthError, type FieldProps } from "./Field.tsx";
import styles from "./Input.module.css";

const css = classesOf(styles);

type Native = Omit<ComponentProps<"input">, "value" | "onChange" | "maxLength" | "className">;

export interface TextFieldProps extends FieldProps, Native {
  value: string;
  onChange: (value: string) => void;
  /** Longer text is kept and named as wrong; nothing a person typed is cut off. */
  maxLength?: number;
}

/** One line of text with a label, a hint and an error sentence. */
export function TextField({
  label,
  isLabelHidden,
  hint,
  error,
  value,
  onChange,
  maxLength,
  ...rest
}: TextFieldProps) {
  return (
    <Field
      label={label}
      isLabelHidden={isLabelHidden ?? false}
      hint={hint}
      error={error ?? lengthError(value, maxLength)}
    >
      {(control) => (
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          {...rest}
          {...control}
          className={css("input")}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
