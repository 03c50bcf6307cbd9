import { instantOfStart } from "../../../shared/domain/zones.ts";
import { useNow } from "../../lib/now.ts";
import { classesOf } from "../../ui/classes.ts";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./Fields.module.css";
import { minutesOf, readStart, type StartForm } from "./interviewForm.ts";
import { Sentences } from "./Sentences.tsx";
import { whenText } from "./words.ts";
import { ZonePick } from "./ZonePick.tsx";

const css = classesOf(styles);

/**
 * Date, time and zone of an interview, with what they mean in words, and in the reader's own zone,
 * as they are typed. `error` is shown until the fields are right.
 */
export function StartFields({
  value,
  length,
  error,
  onChange,
}: {
  value: StartForm;
  /** Minutes, as typed. */
  length: string;
  error: string | null;
  onChange: (value: StartForm) => void;
}) {
  const now = useNow();
  const read = readStart(value);
  const start = read.ok ? read.value : null;
  const isFilled = value.date !== "" && value.time !== "";
  const problem = read.ok ? null : isFilled || error !== null ? read.message : null;
  const preview =
    start === null
      ? "No time agreed yet: it can be added later."
      : whenText(start, minutesOf(length), { now });
  return (
    <div className={css("field")}>
      <div className={css("start")}>
        <TextField
          label="Date"
          type="date"
          value={value.date}
          onChange={(date) => {
            onChange({ ...value, date });
          }}
        />
        <TextField
          label="Time"
          type="time"
          value={value.time}
          error={problem === null ? null : ""}
          onChange={(time) => {
            onChange({ ...value, time });
          }}
        />
        <ZonePick
          value={value.zone}
          instant={start === null ? Date.parse(now) : instantOfStart(start)}
          onChange={(zone) => {
            onChange({ ...value, zone });
          }}
        />
      </div>
      {problem === null ? (
        <p className={css("preview")} role="status">
          {preview}
        </p>
      ) : (
        <p className={css("wrong")} role="alert">
          {problem}
        </p>
      )}
      <Sentences sentences={read.notice === undefined ? [] : [read.notice]} />
    </div>
  );
}
