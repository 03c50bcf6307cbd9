import { useRef, type Ref } from "react";
import { dayText, typedDay } from "../../lib/days.ts";
import { todayOf } from "../../lib/format.ts";
import { useNow } from "../../lib/now.ts";
import { readSpokenDate, type DateLeaning } from "../../lib/spokenDate.ts";
import { classesOf } from "../../ui/classes.ts";
import { Field } from "../../ui/Field.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./DateField.module.css";

const css = classesOf(styles);

export interface DateFieldProps {
  label: string;
  /** As typed: "fri", "12 Dec", "2026-12-12"; `readSpokenDate` gives the day. */
  value: string;
  onChange: (value: string) => void;
  /** Which way a day without a year is meant. */
  leaning: DateLeaning;
  error?: string | null | undefined;
  /** Shown while nothing is typed. */
  hint?: string | undefined;
  /** Days that one press writes: words that the field reads. */
  choices?: readonly string[];
  ref?: Ref<HTMLInputElement>;
}

/** A day, typed as people say it or taken from a calendar; below stands how it was understood. */
export function DateField({
  label,
  value,
  onChange,
  leaning,
  error,
  hint,
  choices = [],
  ref,
}: DateFieldProps) {
  const today = todayOf(new Date(useNow()));
  const calendar = useRef<HTMLInputElement>(null);
  const reading = value.trim() === "" ? null : readSpokenDate(value, today, leaning);
  const understood = reading?.ok === true ? dayText(reading.date, today) : null;
  return (
    <div className={css("field")}>
      <Field
        label={label}
        error={error}
        hint={understood ?? (value.trim() === "" ? hint : undefined)}
      >
        {(control) => (
          <span className={css("box")}>
            <input
              type="text"
              {...control}
              ref={ref}
              className={css("input")}
              autoComplete="off"
              spellCheck={false}
              placeholder={leaning === "future" ? "tomorrow, fri, 12 Dec" : "3 weeks ago, 12 Dec"}
              value={value}
              onChange={(event) => {
                onChange(event.target.value);
              }}
            />
            <input
              ref={calendar}
              type="date"
              tabIndex={-1}
              aria-hidden="true"
              className={css("native")}
              value={reading?.ok === true ? reading.date : ""}
              onChange={(event) => {
                if (event.target.value !== "") onChange(typedDay(event.target.value));
              }}
            />
            <IconButton
              icon="calendar"
              label="Choose from a calendar"
              onClick={() => {
                calendar.current?.showPicker();
              }}
            />
          </span>
        )}
      </Field>
      {choices.length === 0 ? null : (
        <div className={css("choices")}>
          {choices.map((choice) => (
            <button
              key={choice}
              type="button"
              className={css("choice")}
              onClick={() => {
                onChange(choice.toLowerCase());
              }}
            >
              {choice}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
