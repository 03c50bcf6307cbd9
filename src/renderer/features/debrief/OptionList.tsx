import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import { classesOf } from "../../ui/classes.ts";
import styles from "./OptionList.module.css";

const css = classesOf(styles);

/** A choice of one, each with a line that says what it means. Nothing is chosen while `value` is null. */
export function OptionList<Value extends string>({
  label,
  value,
  options,
  error = null,
  onChange,
}: {
  label: string;
  value: Value | null;
  options: readonly { value: Value; label: string; hint: string }[];
  error?: string | null;
  onChange: (value: Value) => void;
}) {
  return (
    <div>
      <RadioGroup<Value | null>
        className={css("group")}
        aria-label={label}
        value={value}
        onValueChange={(next) => {
          if (next !== null) onChange(next);
        }}
      >
        {options.map((option) => (
          <label key={option.value} className={css("option")}>
            <Radio.Root<Value> value={option.value} className={css("dot")}>
              <Radio.Indicator className={css("mark")} />
            </Radio.Root>
            <span>
              {option.label}
              <span className={css("hint")}>{option.hint}</span>
            </span>
          </label>
        ))}
      </RadioGroup>
      {error === null ? null : (
        <p className={css("error")} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
