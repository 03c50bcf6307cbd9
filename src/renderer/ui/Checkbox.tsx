import { Checkbox as Base } from "@base-ui/react/checkbox";
import type { ReactNode } from "react";
import styles from "./Checkbox.module.css";
import { classesOf } from "./classes.ts";
import { Icon } from "./Icon.tsx";

const css = classesOf(styles);

export interface CheckboxProps {
  isChecked: boolean;
  /** Some of several are chosen. */
  isMixed?: boolean;
  onChange: (isChecked: boolean) => void;
  /** Words beside the box; with `isLabelHidden` for screen readers only. */
  label: string;
  isLabelHidden?: boolean;
  hint?: ReactNode;
  isDisabled?: boolean;
}

/** A box to tick, with its words. */
export function Checkbox({
  isChecked,
  isMixed = false,
  onChange,
  label,
  isLabelHidden = false,
  hint,
  isDisabled = false,
}: CheckboxProps) {
  const box = (
    <Base.Root
      className={css("box")}
      checked={isChecked}
      indeterminate={isMixed}
      disabled={isDisabled}
      aria-label={isLabelHidden ? label : undefined}
      onCheckedChange={onChange}
    >
      <Base.Indicator className={css("mark")}>
        <Icon name={isMixed ? "minus" : "check"} />
      </Base.Indicator>
    </Base.Root>
  );
  if (isLabelHidden) return box;
  return (
    <label className={css("label")}>
      {box}
      <span>
        {label}
        {hint === undefined ? null : <span className={css("hint")}>{hint}</span>}
      </span>
    </label>
  );
}
