import type { ComponentProps, ReactNode } from "react";
import { classesOf, joinClasses } from "./classes.ts";
import { Field, lengthError, type FieldProps } from "./Field.tsx";
import styles from "./Input.module.css";

const css = classesOf(styles);

type Native = Omit<ComponentProps<"textarea">, "value" | "onChange" | "maxLength">;

export interface TextAreaProps extends FieldProps, Native {
  value: string;
  onChange: (value: string) => void;
  /** Longer text is kept and named as wrong; nothing a person typed is cut off. */
  maxLength?: number;
  /** Stands at the right below the text: "Saved". */
  aside?: ReactNode;
}

/** Text of several lines; the box grows with it. */
export function TextArea({
  label,
  isLabelHidden,
  hint,
  error,
  value,
  onChange,
  maxLength,
  aside,
  className,
  ...rest
}: TextAreaProps) {
  return (
    <Field
      label={label}
      isLabelHidden={isLabelHidden ?? false}
      hint={hint}
      error={error ?? lengthError(value, maxLength)}
      aside={aside}
    >
      {(control) => (
        <textarea
          dir="auto"
          {...rest}
          {...control}
          className={joinClasses(css("input", "area"), className)}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
