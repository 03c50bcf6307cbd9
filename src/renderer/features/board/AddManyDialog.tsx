import { useRef, useState } from "react";
import { instantOnDay } from "../../lib/days.ts";
import { countText, numberText, todayOf } from "../../lib/format.ts";
import { readSpokenDate } from "../../lib/spokenDate.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import styles from "./AddManyDialog.module.css";
import { addPeople } from "./addPeople.ts";
import { DateField } from "./DateField.tsx";
import { LinePreview } from "./LinePreview.tsx";
import { namesOf, peopleOf, unreadText, type LineChoices } from "./quickLines.ts";
import { useReadLines } from "./useReadLines.ts";

const css = classesOf(styles);
/** Lines shown at once; of more the first are enough to see whether they were understood. */
const shownLines = 100;

/**
 * Adds several people at once, a line each: shows what every line was read as, asks who is meant
 * where somebody is known, and takes all that can be read in one step. Lines that cannot stay.
 */
export function AddManyDialog({
  requisitionId,
  stages,
  stageId,
  initialText = "",
  onClose,
}: {
  requisitionId: string;
  stages: readonly { id: string; name: string }[];
  stageId: string | null;
  initialText?: string;
  onClose: () => void;
}) {
  const [text, setText] = useState(initialText);
  const [toStageId, setToStageId] = useState(stageId ?? stages[0]?.id ?? null);
  const [since, setSince] = useState("");
  const [sinceError, setSinceError] = useState<string | null>(null);
  const [choices, setChoices] = useState<LineChoices>(new Map());
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const announce = useAnnounce();
  const field = useRef<HTMLTextAreaElement>(null);
  const { lines, readText, message } = useReadLines(requisitionId, text);
  const isRead = readText === text;
  const people = peopleOf(lines, choices);
  const stage = stages.find(({ id }) => id === toStageId);
  const wrong = lines.filter(({ kind }) => kind === "unreadable").length;

  async function add() {
    if (isBusy || !isRead || stage === undefined) return;
    const now = new Date();
    const day = since.trim() === "" ? null : readSpokenDate(since, todayOf(now), "past");
    if (day?.ok === false) {
      setSinceError(day.message);
      return;
    }
    if (people.length === 0) {
      setError(
        message ??
          (wrong > 0
            ? "No line can be read yet. Change them as they say."
            : "There is nobody to add. Write one person a line."),
      );
      return;
    }
    setBusy(true);
    const occurredAt = day === null ? null : instantOnDay(day.date, now);
    const names = namesOf(lines, choices);
    const outcome = await addPeople({ requisitionId, stage, people, names, occurredAt }, announce);
    setBusy(false);
    if (!outcome.ok) {
      setError(outcome.message);
      return;
    }
    const rest = unreadText(lines);
    setChoices(new Map());
    if (rest === "") onClose();
    else {
      setText(rest);
      setError(
        `${countText(wrong, "line")} could not be read and stayed here. Mend and add again.`,
      );
      field.current?.focus();
    }
  }

  return (
    <Dialog
      isOpen
      size="large"
      onClose={onClose}
      title="Add candidates"
      description="One a line: “First Last, first@example.com, Staff Engineer at Northfold”. Only the name is needed."
      initialFocus={field}
      onSubmit={() => void add()}
      footer={
        <>
          <span className={css("summary")} role="status">
            {summaryOf(lines)}
          </span>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" kbd="mod+enter" isBusy={isBusy}>
            {people.length === 0 ? "Add" : `Add ${numberText(people.length)}`}
          </Button>
        </>
      }
    >
      <TextArea
        ref={field}
        label="People, one a line"
        rows={4}
        spellCheck={false}
        className={css("text")}
        value={text}
        onChange={(value) => {
          setText(value);
          setChoices(new Map());
          setError(null);
        }}
      />
      {lines.length === 0 ? null : (
        <ol className={css("lines")} aria-label="As they were read" tabIndex={0}>
          {lines.slice(0, shownLines).map((line) => (
            <li key={line.line} className={css("row")}>
              <span className={css("number")}>{line.line}</span>
              <LinePreview
                line={line}
                choices={choices}
                onChoose={(at, choice) => {
                  setChoices(new Map([...choices, [at, choice]]));
                }}
              />
            </li>
          ))}
          {lines.length > shownLines ? (
            <li className={css("row")}>
              <span className={css("number")} />
              and {countText(lines.length - shownLines, "more line")}
            </li>
          ) : null}
        </ol>
      )}
      <div className={css("fields")}>
        <Select
          label="Stage"
          value={toStageId}
          options={stages.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setToStageId}
        />
        <DateField
          label="On this stage since (optional)"
          leaning="past"
          value={since}
          error={sinceError}
          onChange={(value) => {
            setSince(value);
            setSinceError(null);
          }}
        />
      </div>
      {(error ?? message) === null ? null : <ErrorNotice message={error ?? message ?? ""} />}
    </Dialog>
  );
}

/** "10 new, 2 known, 1 on this board already, 1 cannot be read" */
function summaryOf(lines: ReturnType<typeof useReadLines>["lines"]): string {
  const count = (kind: (typeof lines)[number]["kind"]) =>
    lines.filter((line) => line.kind === kind).length;
  const parts = [
    [count("new"), "new"],
    [count("known"), "known"],
    [count("here"), "here already"],
    [count("twice"), "twice"],
    [count("unreadable"), "cannot be read"],
  ] as const;
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, word]) => `${numberText(amount)} ${word}`)
    .join(", ");
}
