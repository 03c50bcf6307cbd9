import { Combobox as Base } from "@base-ui/react/combobox";
import { classesOf, joinClasses } from "./classes.ts";
import styles from "./Combobox.module.css";
import { Field, type FieldProps } from "./Field.tsx";
import { Icon } from "./Icon.tsx";
import inputStyles from "./Input.module.css";
import popupStyles from "./popup.module.css";

const css = classesOf(styles);
const input = classesOf(inputStyles);
const popup = classesOf(popupStyles);

export interface ComboboxOption {
  value: string;
  label: string;
  /** Stands quietly at the right of the label and is not searched. */
  hint?: string;
}

export interface ComboboxProps extends FieldProps {
  /** The `value` of the chosen option, or null. */
  value: string | null;
  options: readonly ComboboxOption[];
  onChange: (value: string | null) => void;
  placeholder?: string;
  /** The sentence shown when no option matches. */
  emptyText?: string;
}

/** A field that finds one of many options by typing part of it. */
export function Combobox({
  value,
  options,
  onChange,
  placeholder,
  emptyText = "Nothing matches.",
  ...field
}: ComboboxProps) {
  const chosen = options.find((option) => option.value === value) ?? null;
  return (
    <Field {...field}>
      {(control) => (
        <Base.Root
          items={options}
          value={chosen}
          autoHighlight
          isItemEqualToValue={(a: ComboboxOption, b: ComboboxOption) => a.value === b.value}
          onValueChange={(next) => {
            onChange(next?.value ?? null);
          }}
        >
          <Base.InputGroup className={css("group")}>
            <Base.Input
              {...control}
              className={joinClasses(input("input"), css("input"))}
              placeholder={placeholder}
              spellCheck={false}
            />
            <Base.Trigger className={css("open")} aria-label={`Show the list of ${field.label}`}>
              <Icon name="chevronDown" />
            </Base.Trigger>
          </Base.InputGroup>
          <Base.Portal>
            <Base.Positioner className={popup("positioner")} sideOffset={4}>
              <Base.Popup className={popup("popup")}>
                <Base.Empty className={popup("empty")}>{emptyText}</Base.Empty>
                <Base.List className={popup("list")}>
                  {(option: ComboboxOption) => (
                    <Base.Item key={option.value} value={option} className={popup("item")}>
                      <span className={popup("text")}>{option.label}</span>
                      {option.hint === undefined ? null : (
                        <span className={popup("hint")}>{option.hint}</span>
                      )}
                      <span className={popup("mark")}>
                        <Base.ItemIndicator>
                          <Icon name="check" />
                        </Base.ItemIndicator>
                      </span>
                    </Base.Item>
                  )}
                </Base.List>
              </Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        </Base.Root>
      )}
    </Field>
  );
}
