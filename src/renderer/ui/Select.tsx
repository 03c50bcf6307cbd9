import { Select as Base } from "@base-ui/react/select";
import { classesOf, joinClasses } from "./classes.ts";
import { Field, type FieldProps } from "./Field.tsx";
import { Icon } from "./Icon.tsx";
import inputStyles from "./Input.module.css";
import popupStyles from "./popup.module.css";
import styles from "./Select.module.css";

const css = classesOf(styles);
const input = classesOf(inputStyles);
const popup = classesOf(popupStyles);

export interface SelectOption<Value extends string> {
  value: Value;
  label: string;
}

export interface SelectProps<Value extends string> extends FieldProps {
  /** Null while nothing is chosen; `placeholder` then shows. */
  value: Value | null;
  options: readonly SelectOption<Value>[];
  onChange: (value: Value) => void;
  placeholder?: string;
  isDisabled?: boolean;
}

/** A choice of one from a short list. For a long one take `Combobox`. */
export function Select<Value extends string>({
  value,
  options,
  onChange,
  placeholder = "Choose",
  isDisabled = false,
  ...field
}: SelectProps<Value>) {
  return (
    <Field {...field}>
      {(control) => (
        <Base.Root<Value>
          items={[...options]}
          value={value}
          disabled={isDisabled}
          onValueChange={(next) => {
            if (next !== null) onChange(next);
          }}
        >
          <Base.Trigger {...control} className={joinClasses(input("input"), css("trigger"))}>
            <Base.Value placeholder={placeholder} className={css("value")} />
            <Icon name="chevronDown" />
          </Base.Trigger>
          <Base.Portal>
            <Base.Positioner
              className={popup("positioner")}
              sideOffset={4}
              alignItemWithTrigger={false}
            >
              <Base.Popup data-keeps-keys="" className={popup("popup")}>
                {options.map((option) => (
                  <Base.Item key={option.value} value={option.value} className={popup("item")}>
                    <Base.ItemText className={popup("text")}>{option.label}</Base.ItemText>
                    <span className={popup("mark")}>
                      <Base.ItemIndicator>
                        <Icon name="check" />
                      </Base.ItemIndicator>
                    </span>
                  </Base.Item>
                ))}
              </Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        </Base.Root>
      )}
    </Field>
  );
}
