import { useState } from "react";
import { countText, todayOf } from "../../lib/format.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./Dialogs.module.css";
import { writeDayKits } from "./documents.ts";
import { useMembers } from "./PersonPick.tsx";

const css = classesOf(styles);
const all = "all";

/** Every kit of a day in one PDF: of all requisitions and people, or of one. */
export function KitsDialog({ on, onClose }: { on?: string; onClose: () => void }) {
  const [date, setDate] = useState(on ?? todayOf(new Date()));
  const [requisition, setRequisition] = useState(all);
  const [interviewer, setInterviewer] = useState(all);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const requisitions = useRoute("requisition.list", {}).data ?? [];
  const members = useMembers();
  const requisitionId = requisition === all ? null : requisition;
  const interviewerId = interviewer === all ? null : interviewer;
  const isDate = /^\d{4}-\d\d-\d\d$/u.test(date);
  const day = useRoute(
    "interview.list",
    { requisitionId, interviewerId, from: date, to: date },
    { isEnabled: isDate, keepsPrevious: true },
  );
  const count = day.data?.filter(({ status }) => status === "planned" || status === "done").length;

  async function submit() {
    if (isBusy) return;
    if (!isDate) {
      setProblem("Choose the day first.");
      return;
    }
    if (count === 0) {
      setProblem("No interview is planned on that day. Choose another day, or everybody’s.");
      return;
    }
    setBusy(true);
    const failed = await writeDayKits({ on: date, requisitionId, interviewerId });
    setBusy(false);
    setProblem(failed);
    if (failed === null) onClose();
  }

  return (
    <Dialog
      isOpen
      title="Kits of the day (PDF)"
      description="For each interview: the candidate, focus criteria, questions with room to write, and what the ratings mean."
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isBusy={isBusy}>
            Write PDF
          </Button>
        </>
      }
    >
      <TextField
        label="Day"
        type="date"
        value={date}
        onChange={(day) => {
          setDate(day);
          setProblem(null);
        }}
      />
      <Select
        label="Requisition"
        value={requisition}
        options={[
          { value: all, label: "All requisitions" },
          ...requisitions.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={setRequisition}
      />
      <Select
        label="Interviewer"
        value={interviewer}
        options={[
          { value: all, label: "Everybody" },
          ...members.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setInterviewer}
      />
      <p className={css("quiet")} role="status">
        {count === undefined ? "" : `${countText(count, "interview")} on that day.`}
      </p>
      {problem === null ? null : <ErrorNotice message={problem} />}
    </Dialog>
  );
}
