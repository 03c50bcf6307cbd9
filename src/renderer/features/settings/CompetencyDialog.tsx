import { useState } from "react";
import {
  competencySchema,
  subjectPlaceholder,
  type Competency,
} from "../../../shared/domain/competency.ts";
import { categoryNames } from "../../../shared/domain/scorecard.ts";
import { searchable } from "../../../shared/domain/names.ts";
import type { CriterionCategory } from "../../../shared/domain/posting/reading.ts";
import type { CompetencyEntry } from "../../../shared/ipc/views.ts";
import { useCommand } from "../../lib/mutations.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";

const levels = [
  { key: "low", label: "Rating 1, definitely not" },
  { key: "middle", label: "Rating 3, mixed" },
  { key: "high", label: "Rating 5, strong yes" },
] as const;

const categories: { value: CriterionCategory; label: string }[] = [];
for (const value in categoryNames) {
  const category = competencySchema.shape.category.parse(value);
  categories.push({ value: category, label: categoryNames[category] });
}

/** The lines of a field that say something. */
const linesOf = (text: string): string[] =>
  text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));

/** A key for a new competency from its name: "Care of bees" becomes "care-of-bees". */
function keyOf(name: string, taken: readonly string[]): string {
  const words = searchable(name)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  const base = words === "" ? "own" : words.slice(0, 50).replace(/-+$/u, "");
  let key = base;
  for (let number = 2; taken.includes(key); number += 1) key = `${base}-${number}`;
  return key;
}

/** Writes or rewords one competency. */
export function CompetencyDialog({
  entry,
  takenKeys,
  onClose,
}: {
  /** Null for a new one. */
  entry: CompetencyEntry | null;
  takenKeys: readonly string[];
  onClose: () => void;
}) {
  const known = entry?.competency;
  const [name, setName] = useState(known?.name ?? "");
  const [category, setCategory] = useState<CriterionCategory>(known?.category ?? "technical");
  const [terms, setTerms] = useState((known?.terms ?? []).join("\n"));
  const [questions, setQuestions] = useState((known?.questions ?? []).join("\n"));
  const [guidance, setGuidance] = useState<Competency["guidance"]>(
    known?.guidance ?? { low: "", middle: "", high: "" },
  );
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const save = useCommand("competency.save", { onSuccess: onClose, onFailure: () => true });

  function submit() {
    const parsed = competencySchema.safeParse({
      key: known?.key ?? keyOf(name, takenKeys),
      name,
      category,
      terms: linesOf(terms),
      guidance,
      questions: linesOf(questions),
    });
    if (parsed.success) {
      setErrors({});
      void save.run({ competency: parsed.data });
      return;
    }
    const found: Record<string, string> = {};
    for (const { path, message } of parsed.error.issues) {
      const [field, part] = path;
      const at = field === "guidance" ? `guidance.${String(part)}` : String(field);
      const line = typeof part === "number" ? `Line ${part + 1}: ` : "";
      found[at] ??= `${line}${message}`;
    }
    setErrors(found);
  }

  return (
    <Dialog
      isOpen
      size="large"
      title={known === undefined ? "Add a competency" : known.name}
      description={`In guidance and questions, ${subjectPlaceholder} stands for what the criterion is about.`}
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isBusy={save.isRunning}>
            {known === undefined ? "Add" : "Save"}
          </Button>
        </>
      }
    >
      {save.failure === null ? null : <ErrorNotice message={save.failure.message} />}
      <TextField label="Name" value={name} error={errors["name"]} onChange={setName} />
      <Select label="Category" value={category} options={categories} onChange={setCategory} />
      <TextArea
        label="Words by which a requirement asks for it, one on each line"
        hint="An asterisk stands for any ending (mentor*), a bar for a choice (lead|leads teams)."
        rows={4}
        value={terms}
        error={errors["terms"]}
        onChange={setTerms}
      />
      {levels.map(({ key, label }) => (
        <TextArea
          key={key}
          label={label}
          rows={2}
          value={guidance[key]}
          error={errors[`guidance.${key}`]}
          onChange={(text) => {
            setGuidance({ ...guidance, [key]: text });
          }}
        />
      ))}
      <TextArea
        label="Questions, one on each line"
        rows={3}
        value={questions}
        error={errors["questions"]}
        onChange={setQuestions}
      />
    </Dialog>
  );
}
