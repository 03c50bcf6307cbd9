import { useState } from "react";
import { shortName } from "../../../shared/domain/names.ts";
import { clockChangeNotice } from "../../../shared/domain/zones.ts";
import type { InterviewView } from "../../../shared/ipc/interviewViews.ts";
import { useCommand } from "../../lib/mutations.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import type { OnDone } from "./actions.ts";
import { AskFields, NameFields, PlaceField } from "./FactsFields.tsx";
import {
  factsOfInterview,
  readFacts,
  readStart,
  startFormOf,
  type FactsErrors,
  type SeatForm,
} from "./interviewForm.ts";
import { SeatFields } from "./SeatFields.tsx";
import { Sentences } from "./Sentences.tsx";
import { StartFields } from "./StartFields.tsx";

interface ChangeProps {
  interview: InterviewView;
  onDone: OnDone;
  onClose: () => void;
}

function footer(label: string, isBusy: boolean, onClose: () => void) {
  return (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button kind="primary" type="submit" isBusy={isBusy}>
        {label}
      </Button>
    </>
  );
}

function nameOf({ name, candidateName }: InterviewView): string {
  return `${shortName(name)} with ${shortName(candidateName)}`;
}

/** Changes what an interview is about and where it is held. */
export function EditDialog({ interview, onDone, onClose }: ChangeProps) {
  const { requisitionId } = interview;
  const template = useRoute("scorecardTemplate.get", { requisitionId });
  const [facts, setFacts] = useState(factsOfInterview(interview));
  const [errors, setErrors] = useState<FactsErrors>({});
  const change = useCommand("interview.change", { onFailure: () => true });

  async function submit() {
    const read = readFacts(facts);
    setErrors(read.ok ? {} : read.errors);
    if (!read.ok || change.isRunning) return;
    const changed = await change.run({ id: interview.id, ...read.value });
    if (changed !== undefined) onDone(`Changed ${nameOf(interview)}`, changed.notices);
  }

  return (
    <Dialog
      isOpen
      size="large"
      title={`Edit ${nameOf(interview)}`}
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={footer("Save", change.isRunning, onClose)}
    >
      <NameFields value={facts} errors={errors} onChange={setFacts} />
      <PlaceField value={facts} onChange={setFacts} />
      <AskFields
        value={facts}
        criteria={template.data?.criteria ?? []}
        isOpen
        onChange={setFacts}
      />
      {change.failure === null ? null : <ErrorNotice message={change.failure.message} />}
    </Dialog>
  );
}

/** Moves an interview to another time, or takes its time off. */
export function RescheduleDialog({ interview, onDone, onClose }: ChangeProps) {
  const [start, setStart] = useState(startFormOf(interview.start));
  const [error, setError] = useState<string | null>(null);
  const move = useCommand("interview.reschedule", { onFailure: () => true });
  const read = readStart(start);
  const next = read.ok ? read.value : null;
  const notice =
    interview.start === null || next === null ? null : clockChangeNotice(interview.start, next);

  async function submit() {
    setError(read.ok ? null : read.message);
    if (!read.ok || move.isRunning) return;
    const moved = await move.run({ id: interview.id, start: read.value });
    if (moved !== undefined) onDone(`Rescheduled ${nameOf(interview)}`, moved.notices);
  }

  return (
    <Dialog
      isOpen
      size="large"
      title={`Reschedule ${nameOf(interview)}`}
      description="Due dates of the cards move along where nobody chose others."
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={footer("Reschedule", move.isRunning, onClose)}
    >
      <StartFields
        value={start}
        length={String(interview.lengthMinutes)}
        error={error}
        onChange={setStart}
      />
      <Sentences sentences={notice === null ? [] : [notice]} />
      {move.failure === null ? null : <ErrorNotice message={move.failure.message} />}
    </Dialog>
  );
}

/** Changes who sits on an interview, and when their cards are due. */
export function SeatsDialog({ interview, onDone, onClose }: ChangeProps) {
  const [seats, setSeats] = useState<SeatForm[]>(
    interview.seats.map(({ member, dueOn }) => ({ memberId: member.id, dueOn })),
  );
  const save = useCommand("interview.setSeats", { onFailure: () => true });

  async function submit() {
    if (save.isRunning) return;
    const saved = await save.run({ id: interview.id, seats });
    if (saved !== undefined) {
      onDone(`Changed the interviewers of ${nameOf(interview)}`, saved.notices);
    }
  }

  return (
    <Dialog
      isOpen
      size="large"
      title={`Interviewers of ${nameOf(interview)}`}
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={footer("Save", save.isRunning, onClose)}
    >
      <SeatFields
        value={seats}
        start={interview.start}
        begun={interview.seats.filter(({ card }) => card !== "owed").map(({ member }) => member.id)}
        onChange={setSeats}
      />
      {save.failure === null ? null : <ErrorNotice message={save.failure.message} />}
    </Dialog>
  );
}
