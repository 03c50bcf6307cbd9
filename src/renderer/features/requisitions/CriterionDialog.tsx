import { useState } from "react";
import type { Importance } from "../../../shared/domain/posting/reading.ts";
import { categoryNames, criterionInputSchema } from "../../../shared/domain/scorecard.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { linesText, weightOf, type EditableCriterion } from "./criteria.ts";
import styles from "./CriterionDialog.module.css";
import { optionsOf } from "./words.ts";

const css = classesOf(styles);

const importanceOptions = optionsOf<Importance>({ required: "Required", preferred: "Preferred" });
const levels = [
  { key: "low", label: "1, definitely not" },
  { key: "middle", label: "3, mixed" },
  { key: "high", label: "5, strong yes" },
] as const;

/** Edits one criterion: title, category, importance, weight, guidance and questions. */
export function CriterionDialog({
  criterion,
  isNew,
  onSave,
  onClose,
}: {
  criterion: EditableCriterion;
  isNew: boolean;
  onSave: (criterion: EditableCriterion) => void;
  onClose: () => void;
}) {
  const [form, setForm] = useState(criterion);
  const [weight, setWeight] = useState(String(criterion.weight));
  const [questions, setQuestions] = useState(criterion.questions.join("\n"));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const guidance = form.guidance ?? { low: "", middle: "", high: "" };

  function save() {
    const isGuided = Object.values(guidance).some((text) => text.trim() !== "");
    const parsed = criterionInputSchema.safeParse({
      ...form,
      weight: weight.trim() === "" ? Number.NaN : Number(weight),
      guidance: isGuided ? guidance : null,
      questions: questions.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()])),
    });
    if (parsed.success) {
      onSave({ ...parsed.data, key: form.key });
      return;
    }
    const found: Record<string, string> = {};
    for (const issue of parsed.error.issues) {
      const field = String(issue.path[0]);
      found[field] ??= field === "weight" ? "A weight is a number from 0 to 10." : issue.message;
    }
    setErrors(found);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      onSubmit={save}
      size="large"
      title={isNew ? "Add a criterion" : "Edit criterion"}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit">
            {isNew ? "Add" : "Save"}
          </Button>
        </>
      }
    >
      {form.quote === "" ? null : (
        <p className={css("from")}>
          Posting, {linesText(form.lines)}: “{form.quote}”
        </p>
      )}
      <TextField
        label="Title"
        value={form.title}
        error={errors["title"]}
        onChange={(title) => {
          setForm({ ...form, title });
        }}
      />
      <div className={css("row")}>
        <Select
          label="Category"
          value={form.category}
          options={optionsOf(categoryNames)}
          onChange={(category) => {
            setForm({ ...form, category });
          }}
        />
        <Select
          label="Importance"
          value={form.importance}
          options={importanceOptions}
          onChange={(importance) => {
            setForm({ ...form, importance });
            setWeight(String(weightOf[importance]));
          }}
        />
        <TextField
          label="Weight"
          inputMode="decimal"
          value={weight}
          error={errors["weight"]}
          onChange={setWeight}
        />
      </div>
      <fieldset className={css("guidance")}>
        <legend>What the ratings mean here</legend>
        {levels.map(({ key, label }) => (
          <TextArea
            key={key}
            label={label}
            rows={1}
            value={guidance[key]}
            error={errors["guidance"]}
            onChange={(text) => {
              setForm({ ...form, guidance: { ...guidance, [key]: text } });
            }}
          />
        ))}
      </fieldset>
      <TextArea
        label="Questions to ask, one on each line"
        rows={2}
        value={questions}
        error={errors["questions"]}
        onChange={setQuestions}
      />
    </Dialog>
  );
}
