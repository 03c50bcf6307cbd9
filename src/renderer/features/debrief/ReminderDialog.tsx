import { invokeShell, sentenceOf } from "../../lib/ipc.ts";
import { notify } from "../../lib/notices.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TextArea } from "../../ui/TextArea.tsx";

/** A mail text for the cards that somebody owes, to copy or to open in the mail program. */
export function ReminderDialog({
  member,
  onClose,
}: {
  member: { id: string; name: string };
  onClose: () => void;
}) {
  const { data, error } = useRoute("scorecard.reminder", { memberId: member.id });
  async function attempt(work: Promise<unknown>, done: string | null) {
    try {
      await work;
      if (done !== null) notify({ message: done });
      onClose();
    } catch (failure) {
      notify({ message: sentenceOf(failure), kind: "error" });
    }
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Remind ${member.name}`}
      description="Nothing is sent by the app. Copy the text, or open it in your mail program."
      footer={
        data === undefined ? undefined : (
          <>
            <Button
              icon="copy"
              onClick={() =>
                void attempt(
                  invokeShell("report.copy", { text: `${data.subject}\n\n${data.body}` }),
                  "Copied.",
                )
              }
            >
              Copy
            </Button>
            <Button
              kind="primary"
              icon="mail"
              onClick={() => {
                const { to, subject, shortBody } = data;
                void attempt(invokeShell("mail.write", { to, subject, body: shortBody }), null);
              }}
            >
              Open in mail program
            </Button>
          </>
        )
      }
    >
      {error === null ? null : <ErrorNotice message={error.message} />}
      {data === undefined ? (
        error === null ? (
          <Skeleton lines={4} />
        ) : null
      ) : (
        <TextArea
          label={data.to === null ? data.subject : `To ${data.to}: ${data.subject}`}
          rows={6}
          readOnly
          value={data.body}
          onChange={() => undefined}
        />
      )}
    </Dialog>
  );
}
