import { useRef, type Ref } from "react";
import { limits } from "../../../shared/domain/limits.ts";
import type { TimelineEntry } from "../../../shared/ipc/views.ts";
import { useTextDraft } from "../../lib/drafts.ts";
import { agoText, instantText } from "../../lib/format.ts";
import { useCommand } from "../../lib/mutations.ts";
import { useNow } from "../../lib/now.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Tag } from "../../ui/Tag.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import styles from "./parts.module.css";

const css = classesOf(styles);

/** Writes a note; what is typed is kept until it is saved. */
export function NoteEditor({
  candidateId,
  applicationId,
  ref,
}: {
  candidateId: string;
  applicationId: string | null;
  ref?: Ref<HTMLTextAreaElement>;
}) {
  const draft = useTextDraft(`note:${candidateId}`);
  const form = useRef<HTMLFormElement>(null);
  const add = useCommand("note.add", {
    onSuccess: () => {
      draft.clear();
    },
    onFailure: () => true,
  });
  const text = draft.value;
  return (
    <form
      ref={form}
      className={css("noteForm")}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") void add.run({ candidateId, applicationId, text });
      }}
    >
      <TextArea
        ref={ref}
        label="Note"
        isLabelHidden
        placeholder="Write a note"
        value={text}
        onChange={draft.setValue}
        maxLength={limits.note}
        error={add.failure?.message}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            form.current?.requestSubmit();
          }
        }}
      />
      {text.trim() === "" ? null : (
        <Button type="submit" isBusy={add.isRunning} kbd="mod+enter">
          Add note
        </Button>
      )}
    </form>
  );
}

/** What happened with a candidate, the latest first. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const now = useNow();
  return (
    <section aria-label="Timeline">
      <h2 className={css("heading")}>Timeline</h2>
      <ol className={css("timeline")}>
        {entries.map((entry) => (
          <li key={entry.id} data-voided={entry.isVoided || undefined}>
            <time dateTime={entry.at} title={instantText(entry.at)}>
              {agoText(entry.at, now)}
            </time>
            <span className={css(entry.kind === "note" && "note")} dir="auto">
              {entry.text}
              {entry.isStated ? <Tag title="A person gave this time">stated</Tag> : null}
              {entry.isVoided ? <Tag>undone</Tag> : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
