import { useState } from "react";
import type { PlannedInterview } from "../../../shared/domain/interview.ts";
import { shortName } from "../../../shared/domain/names.ts";
import type { Criterion } from "../../../shared/domain/scorecard.ts";
import type { InterviewView } from "../../../shared/ipc/interviewViews.ts";
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
  readFacts,
  readStart,
  startFormOf,
  type FactsErrors,
  type SeatForm,
} from "./interviewForm.ts";
import { SeatFields } from "./SeatFields.tsx";
import { StartFields } from "./StartFields.tsx";

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
  const [first] = useState(() => nextPlanned(plan, subject.stageId, made));
  const [from, setFrom] = useState(first?.id ?? free);
  const [facts, setFacts] = useState(first === undefined ? emptyFacts : factsOfPlan(first, ""));
  const [seats, setSeats] = useState(seatsOf(first));
  const [start, setStart] = useState(startFormOf(null));
  const [errors, setErrors] = useState<FactsErrors>({});
  const [startError, setStartError] = useState<string | null>(null);
  const create = useCommand("interview.plan", { onFailure: () => true });
  const who = shortName(subject.candidateName);

  function choose(id: string) {
    const planned = plan.find((one) => one.id === id);
    setFrom(id);
    setErrors({});
    setFacts(planned === undefined ? emptyFacts : factsOfPlan(planned, facts.place));
    setSeats(seatsOf(planned));
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
      onDone(`Planned ${shortName(read.value.name.trim())} with ${who}`, planned.notices);
    }
  }

  const when = readStart(start);
  return (
    <Dialog
      isOpen
      size="large"
      title={`Plan an interview with ${who}`}
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
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
      <StartFields value={start} length={facts.length} error={startError} onChange={setStart} />
      <PlaceField value={facts} onChange={setFacts} />
      <SeatFields value={seats} start={when.ok ? when.value : null} onChange={setSeats} />
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
