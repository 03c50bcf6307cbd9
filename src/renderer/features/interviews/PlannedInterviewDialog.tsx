import { useState } from "react";
import { z } from "zod";
import type { PlannedInterviewInput } from "../../../shared/domain/interview.ts";
import { decideLength, decideName, planCoverage } from "../../../shared/domain/interviewPlan.ts";
import { limits } from "../../../shared/domain/limits.ts";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import type { Criterion } from "../../../shared/domain/scorecard.ts";
import { useDraft } from "../../lib/drafts.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./Dialogs.module.css";
import { FocusField } from "./FocusField.tsx";
import { lengthSentence, minutesOf } from "./interviewForm.ts";
import { PeopleField } from "./PeopleField.tsx";
import { putInterview, type Plan } from "./planModel.ts";
import { QuestionsField } from "./QuestionsField.tsx";
import { linesOf, typedBefore } from "./words.ts";

const css = classesOf(styles);

/** What was typed into the dialog; null for what was left as it is. */
const typedSchema = z.object({
  name: z.string().nullable(),
  stageId: z.string().nullable(),
  length: z.string().nullable(),
  interviewerIds: z.array(z.string()).nullable(),
  focusCriterionIds: z.array(z.string()).nullable(),
  questions: z.string().nullable(),
});
type Typed = z.infer<typeof typedSchema>;

const nothingTyped: Typed = {
  name: null,
  stageId: null,
  length: null,
  interviewerIds: null,
  focusCriterionIds: null,
  questions: null,
};

/** Edits one interview of a plan. `onSave` gives false when it was refused (`refusal` says why). */
export function PlannedInterviewDialog({
  interview,
  plan,
  stages,
  criteria,
  refusal,
  onSave,
  onClose,
}: {
  /** Without an id for a new one. */
  interview: PlannedInterviewInput;
  plan: Plan;
  stages: readonly Stage[];
  criteria: readonly Criterion[];
  refusal: string | null;
  onSave: (interview: PlannedInterviewInput) => Promise<boolean>;
  onClose: () => void;
}) {
  const isNew = interview.id === null;
  // What was typed outlives Escape; what was left alone is as the plan has it by then.
  const draft = useDraft(
    `planned:${interview.id ?? `new in ${interview.stageId}`}`,
    nothingTyped,
    (kept) => typedSchema.safeParse(kept).data ?? null,
  );
  const typed = draft.value;
  const [isBack] = useState(typed !== nothingTyped);
  const form: PlannedInterviewInput = {
    ...interview,
    name: typed.name ?? interview.name,
    stageId: typed.stageId ?? interview.stageId,
    interviewerIds: typed.interviewerIds ?? interview.interviewerIds,
    focusCriterionIds: typed.focusCriterionIds ?? interview.focusCriterionIds,
  };
  const length = typed.length ?? String(interview.lengthMinutes);
  const questions = typed.questions ?? interview.questions.join("\n");
  const [errors, setErrors] = useState<{ name?: string; length?: string }>({});
  const [isBusy, setBusy] = useState(false);
  const set = (part: Partial<Typed>) => {
    draft.setValue({ ...typed, ...part });
  };

  async function submit() {
    if (isBusy) return;
    const minutes = minutesOf(length);
    const named = decideName(form.name, "This interview");
    const lasting = decideLength(form.name, minutes);
    if (!named.ok || !lasting.ok) {
      setErrors({
        ...(named.ok ? {} : { name: named.refusal.message }),
        ...(lasting.ok ? {} : { length: lengthSentence }),
      });
      return;
    }
    setErrors({});
    setBusy(true);
    const saved = await onSave({ ...form, lengthMinutes: minutes, questions: linesOf(questions) });
    setBusy(false);
    if (saved) draft.clear();
  }

  return (
    <Dialog
      isOpen
      size="large"
      title={isNew ? "Add an interview to the plan" : `Edit ${interview.name}`}
      description={isBack ? typedBefore : undefined}
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button
            onClick={() => {
              draft.clear();
              onClose();
            }}
          >
            Cancel
          </Button>
          <Button kind="primary" type="submit" isBusy={isBusy}>
            {isNew ? "Add" : "Save"}
          </Button>
        </>
      }
    >
      {refusal === null ? null : <ErrorNotice message={refusal} />}
      <TextField
        label="Name"
        value={form.name}
        maxLength={limits.name}
        error={errors.name}
        onChange={(name) => {
          set({ name });
        }}
      />
      <div className={css("pair")}>
        <Select
          label="Stage"
          value={form.stageId}
          options={stages
            .filter(({ id, archivedAt }) => archivedAt === null || id === interview.stageId)
            .map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(stageId) => {
            set({ stageId });
          }}
        />
        <TextField
          label="Length in minutes"
          inputMode="numeric"
          value={length}
          error={errors.length}
          onChange={(next) => {
            set({ length: next });
          }}
        />
      </div>
      <PeopleField
        value={form.interviewerIds}
        onChange={(interviewerIds) => {
          set({ interviewerIds });
        }}
      />
      <FocusField
        criteria={criteria}
        value={form.focusCriterionIds}
        interviewName={form.name}
        onChange={(focusCriterionIds) => {
          set({ focusCriterionIds });
        }}
      />
      <StillUncovered criteria={criteria} plan={plan} form={form} />
      <QuestionsField
        value={questions}
        onChange={(next) => {
          set({ questions: next });
        }}
      />
    </Dialog>
  );
}

/** What the whole plan would leave uncovered with the interview as it is in the form. */
function StillUncovered({
  criteria,
  plan,
  form,
}: {
  criteria: readonly Criterion[];
  plan: Plan;
  form: PlannedInterviewInput;
}) {
  const asSaved = putInterview(plan, form).map((one) => ({ ...one, id: one.id ?? "new" }));
  const { uncovered } = planCoverage(criteria, asSaved);
  const missing = criteria.filter(
    ({ id, importance }) => importance === "required" && uncovered.includes(id),
  );
  const names = missing.map(({ title }) => `“${title}”`).join(", ");
  return (
    <p className={css("quiet")} role="status">
      {criteria.length === 0
        ? ""
        : missing.length === 0
          ? "With it every required criterion is covered."
          : `Required and still not covered: ${names}.`}
    </p>
  );
}
