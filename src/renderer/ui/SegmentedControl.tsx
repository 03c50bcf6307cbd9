import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import styles from "./SegmentedControl.module.css";
import { classesOf } from "./classes.ts";

const css = classesOf(styles);

export interface SegmentedControlProps<Value extends string> {
  /** What is chosen, for screen readers. */
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** A choice of one from two to five words that are all in sight. */
export function SegmentedControl<Value extends string>({
  label,
  value,
  options,
  onChange,
}: SegmentedControlProps<Value>) {
  return (
    <RadioGroup<Value>
      className={css("group")}
      aria-label={label}
      value={value}
      onValueChange={(next) => {
        onChange(next);
      }}
    >
      {options.map((option) => (
        <Radio.Root<Value> key={option.value} value={option.value} className={css("segment")}>
          {option.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
