import { useState } from "react";
import type { TeamMember } from "../../../shared/ipc/views.ts";
import { invokeShell, sentenceOf } from "../../lib/ipc.ts";
import { notify } from "../../lib/notices.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import styles from "./Dialogs.module.css";

const css = classesOf(styles);

/** A mail text for everything that a person owes, to copy or to open in the mail program. */
export function ReminderDialog({ member, onClose }: { member: TeamMember; onClose: () => void }) {
  const { data, error } = useRoute("scorecard.reminder", { memberId: member.id });
  const [problem, setProblem] = useState<string | null>(null);

  async function attempt(work: Promise<unknown>, done: string) {
    setProblem(null);
    try {
      await work;
      notify({ message: done });
      onClose();
    } catch (failure) {
      setProblem(sentenceOf(failure));
    }
  }

  return (
    <Dialog
      isOpen
      size="large"
      title={`Remind ${member.name}`}
      description="Nothing is sent by the app: copy the text, or open it in your mail program."
      onClose={onClose}
      footer={
        data === undefined ? (
          <Button onClick={onClose}>Close</Button>
        ) : (
          <>
            <Button onClick={onClose}>Close</Button>
            <Button
              icon="mail"
              onClick={() => {
                const { to, subject, shortBody } = data;
                const opened = invokeShell("mail.write", { to, subject, body: shortBody });
                void attempt(opened, "Opened in your mail program.");
              }}
            >
              Open in mail program
            </Button>
            <Button
              kind="primary"
              icon="copy"
              onClick={() =>
                void attempt(
                  invokeShell("report.copy", { text: data.body }),
                  `Copied the reminder for ${member.name}`,
                )
              }
            >
              Copy
            </Button>
          </>
        )
      }
    >
      {error === null ? null : <ErrorNotice message={error.message} />}
      {data === undefined ? (
        error === null ? (
          <Skeleton lines={5} />
        ) : null
      ) : (
        <>
          <dl className={css("mailHead")}>
            <dt>To</dt>
            <dd>{data.to ?? "No e-mail address is known. Add one in Settings."}</dd>
            <dt>Subject</dt>
            <dd>{data.subject}</dd>
          </dl>
          <div className={css("mail")} tabIndex={0} role="region" aria-label="Text of the mail">
            {data.body}
          </div>
        </>
      )}
      {problem === null ? null : <ErrorNotice message={problem} />}
    </Dialog>
  );
}
