import { useState } from "react";
import { limits } from "../../../shared/domain/limits.ts";
import { shortName } from "../../../shared/domain/names.ts";
import type { InterviewView } from "../../../shared/ipc/interviewViews.ts";
import { useCommand } from "../../lib/mutations.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import type { OnDone } from "./actions.ts";

const words = {
  cancel: {
    title: (name: string) => `Cancel ${name}`,
    text: "No scorecard is owed for it any more. A calendar file written afterwards takes it out of calendars.",
    label: "Why (optional)",
    confirm: "Cancel interview",
    done: (name: string) => `Cancelled ${name}`,
  },
  noShow: {
    title: (name: string) => `${name}: the candidate did not come`,
    text: "No scorecard is owed for it. It can be planned again.",
    label: "What is known of it (optional)",
    confirm: "Mark as a no-show",
    done: (name: string) => `Marked ${name} as a no-show`,
  },
} as const;

/** Cancels an interview or marks it as a no-show, with a note. */
export function CloseDialog({
  interview,
  kind,
  onDone,
  onClose,
}: {
  interview: InterviewView;
  kind: keyof typeof words;
  onDone: OnDone;
  onClose: () => void;
}) {
  const [note, setNote] = useState("");
  const cancel = useCommand("interview.cancel", { onFailure: () => true });
  const noShow = useCommand("interview.noShow", { onFailure: () => true });
  const command = kind === "cancel" ? cancel : noShow;
  const { title, text, label, confirm, done } = words[kind];
  const name = `${shortName(interview.name)} with ${shortName(interview.candidateName)}`;

  async function submit() {
    if (command.isRunning) return;
    const closed = await command.run({ id: interview.id, note: note.trim() === "" ? null : note });
    if (closed !== undefined) onDone(done(name), []);
  }

  return (
    <Dialog
      isOpen
      title={title(name)}
      description={text}
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button kind="primary" type="submit" isBusy={command.isRunning}>
            {confirm}
          </Button>
        </>
      }
    >
      <TextArea label={label} rows={2} value={note} maxLength={limits.note} onChange={setNote} />
      {command.failure === null ? null : <ErrorNotice message={command.failure.message} />}
    </Dialog>
  );
}
