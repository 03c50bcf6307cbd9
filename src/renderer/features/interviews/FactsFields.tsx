import { limits } from "../../../shared/domain/limits.ts";
import type { Criterion } from "../../../shared/domain/scorecard.ts";
import { countText } from "../../lib/format.ts";
import { classesOf } from "../../ui/classes.ts";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./Dialogs.module.css";
import { FocusField } from "./FocusField.tsx";
import type { FactsErrors, FactsForm } from "./interviewForm.ts";
import { QuestionsField } from "./QuestionsField.tsx";
import { linesOf } from "./words.ts";

const css = classesOf(styles);

interface Part {
  value: FactsForm;
  onChange: (value: FactsForm) => void;
}

/** An interview's name and length. */
export function NameFields({ value, errors, onChange }: Part & { errors: FactsErrors }) {
  return (
    <div className={css("facts")}>
      <TextField
        label="Name"
        value={value.name}
        maxLength={limits.name}
        error={errors.name}
        onChange={(name) => {
          onChange({ ...value, name });
        }}
      />
      <TextField
        label="Length in minutes"
        inputMode="numeric"
        value={value.length}
        error={errors.length}
        onChange={(length) => {
          onChange({ ...value, length });
        }}
      />
    </div>
  );
}

/** Where it is held. */
export function PlaceField({ value, onChange }: Part) {
  return (
    <TextField
      label="Place or link"
      placeholder="A room, an address or the link of a call"
      value={value.place}
      maxLength={2_000}
      onChange={(place) => {
        onChange({ ...value, place });
      }}
    />
  );
}

/** Focus criteria and questions, folded where they come from the plan. */
export function AskFields({
  value,
  criteria,
  isOpen,
  onChange,
}: Part & { criteria: readonly Criterion[]; isOpen: boolean }) {
  const questions = linesOf(value.questions).length;
  const focus = value.focusCriterionIds.length;
  return (
    <details className={css("more")} open={isOpen}>
      <summary>
        Focus and questions: {countText(focus, "criterion", "criteria")},{" "}
        {countText(questions, "question")}
      </summary>
      <div className={css("stack")}>
        <FocusField
          criteria={criteria}
          value={value.focusCriterionIds}
          interviewName={value.name}
          onChange={(focusCriterionIds) => {
            onChange({ ...value, focusCriterionIds });
          }}
        />
        <QuestionsField
          value={value.questions}
          onChange={(text) => {
            onChange({ ...value, questions: text });
          }}
        />
      </div>
    </details>
  );
}
