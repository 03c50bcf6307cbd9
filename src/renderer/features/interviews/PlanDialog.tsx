import { useState } from "react";
import type { PlannedInterview } from "../../../shared/domain/interview.ts";
import { shortName } from "../../../shared/domain/names.ts";
import type { Criterion } from "../../../shared/domain/scorecard.ts";
import type { InterviewView } from "../../../shared/ipc/interviewViews.ts";
import { useDraft } from "../../lib/drafts.ts";
import { useCommand } from "../../lib/mutations.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Select } from "../../ui/Select.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { OnDone, PlanSubject } from "./actions.ts";
import { AskFields, NameFields, PlaceField } from "./FactsFields.tsx";
import {
  emptyFacts,
  factsOfPlan,
  nextPlanned,
  planFormSchema,
  readFacts,
  readStart,
  startFormOf,
  type FactsErrors,
  type SeatForm,
} from "./interviewForm.ts";
import { SeatFields } from "./SeatFields.tsx";
import { StartFields } from "./StartFields.tsx";
import { typedBefore } from "./words.ts";

interface PlanDialogProps {
  subject: PlanSubject;
  onDone: OnDone;
  onClose: () => void;
}

/** Plans an interview of an application, from the requisition's plan or a free one. */
export function PlanDialog(props: PlanDialogProps) {
  const { requisitionId, applicationId, candidateName } = props.subject;
  const plan = useRoute("interviewPlan.get", { requisitionId });
  const template = useRoute("scorecardTemplate.get", { requisitionId });
  const made = useRoute("interview.list", { applicationId });
  const error = plan.error ?? template.error ?? made.error;
  if (plan.data !== undefined && template.data !== undefined && made.data !== undefined) {
    return (
      <Form
        {...props}
        plan={plan.data.interviews}
        criteria={template.data.criteria}
        made={made.data}
      />
    );
  }
  return (
    <Dialog isOpen title={`Plan an interview with ${candidateName}`} onClose={props.onClose}>
      {error === null ? <Skeleton lines={6} /> : <ErrorNotice message={error.message} />}
    </Dialog>
  );
}

const free = "free";

function Form({
  subject,
  plan,
  criteria,
  made,
  onDone,
  onClose,
}: PlanDialogProps & {
  plan: readonly PlannedInterview[];
  criteria: readonly Criterion[];
  made: readonly InterviewView[];
}) {
  const [beginning] = useState(() => {
    const first = nextPlanned(plan, subject.stageId, made);
    return {
      from: first?.id ?? free,
      facts: first === undefined ? emptyFacts : factsOfPlan(first, ""),
      seats: seatsOf(first),
      start: startFormOf(null),
    };
  });
  // What was typed outlives Escape: it is there again when the dialog is.
  const draft = useDraft(`interview:${subject.applicationId}`, beginning, (kept) => {
    const read = planFormSchema.safeParse(kept);
    if (!read.success) return null;
    const { from: id } = read.data;
    return id === free || plan.some((one) => one.id === id) ? read.data : null;
  });
  const [isBack] = useState(draft.value !== beginning);
  const { from, facts, seats, start } = draft.value;
  const set = (part: Partial<typeof beginning>) => {
    draft.setValue({ ...draft.value, ...part });
  };
  const [errors, setErrors] = useState<FactsErrors>({});
  const [startError, setStartError] = useState<string | null>(null);
  const create = useCommand("interview.plan", { onFailure: () => true });
  const who = shortName(subject.candidateName);

  function choose(id: string) {
    const planned = plan.find((one) => one.id === id);
    setErrors({});
    set({
      from: id,
      facts: planned === undefined ? emptyFacts : factsOfPlan(planned, facts.place),
      seats: seatsOf(planned),
    });
  }

  async function submit() {
    const read = readFacts(facts);
    const when = readStart(start);
    setErrors(read.ok ? {} : read.errors);
    setStartError(when.ok ? null : when.message);
    if (!read.ok || !when.ok || create.isRunning) return;
    const planned = await create.run({
      applicationId: subject.applicationId,
      interviewPlanId: from === free ? null : from,
      ...read.value,
      start: when.value,
      seats,
    });
    if (planned !== undefined) {
      draft.clear();
      onDone(`Planned ${shortName(read.value.name.trim())} with ${who}`, planned.notices);
    }
  }

  const setFacts = (next: typeof facts) => {
    set({ facts: next });
  };
  const when = readStart(start);
  return (
    <Dialog
      isOpen
      size="large"
      title={`Plan an interview with ${who}`}
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
          <Button kind="primary" type="submit" isBusy={create.isRunning} kbd="mod+enter">
            Plan interview
          </Button>
        </>
      }
    >
      {plan.length === 0 ? null : (
        <Select
          label="Interview of the plan"
          value={from}
          options={[
            ...plan.map(({ id, name, lengthMinutes }) => ({
              value: id,
              label: `${name}, ${String(lengthMinutes)} min`,
            })),
            { value: free, label: "Another interview" },
          ]}
          onChange={choose}
        />
      )}
      <NameFields value={facts} errors={errors} onChange={setFacts} />
      <StartFields
        value={start}
        length={facts.length}
        error={startError}
        onChange={(next) => {
          set({ start: next });
        }}
      />
      <PlaceField value={facts} onChange={setFacts} />
      <SeatFields
        value={seats}
        start={when.ok ? when.value : null}
        onChange={(next) => {
          set({ seats: next });
        }}
      />
      <AskFields
        key={from}
        value={facts}
        criteria={criteria}
        isOpen={from === free}
        onChange={setFacts}
      />
      {create.failure === null ? null : <ErrorNotice message={create.failure.message} />}
    </Dialog>
  );
}

function seatsOf(planned: PlannedInterview | undefined): SeatForm[] {
  return (planned?.interviewerIds ?? []).map((memberId) => ({ memberId, dueOn: null }));
}
