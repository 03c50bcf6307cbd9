import { useState, type ClipboardEvent, type DragEvent } from "react";
import { limits } from "../../../shared/domain/limits.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { ChoosePostings } from "./ChoosePostings.tsx";
import styles from "./NewRequisition.module.css";
import { readPasted, type PostingSource } from "./postingSources.ts";
import { usePostingFiles } from "./usePostingFiles.ts";

const css = classesOf(styles);

/** Where a posting is pasted, dropped, opened from a file, or its text changed before it is read. */
export function PastePosting({
  text,
  error,
  isReading,
  onChange,
  onRead,
  onTooLong,
  isForExisting = false,
  onSkip,
}: {
  text: string;
  error: string | null;
  isReading: boolean;
  onChange: (text: string) => void;
  /** Reads a document, or what stands in the field when it is null. */
  onRead: (document: PostingSource["document"] | null) => void;
  /** Called instead of `onChange` for a paste that no posting is as long as, in characters. */
  onTooLong: (length: number) => void;
  /** The requisition is there already: the posting is compared, and several cannot be drafts. */
  isForExisting?: boolean;
  onSkip?: () => void;
}) {
  const [isOver, setIsOver] = useState(false);
  const files = usePostingFiles((posting) => {
    onRead(posting.document);
  });

  async function paste(event: ClipboardEvent) {
    const plain = event.clipboardData.getData("text/plain");
    const html = event.clipboardData.getData("text/html");
    if (text.length + plain.length > limits.postingText) {
      event.preventDefault();
      onTooLong(plain.length);
      return;
    }
    if (text.trim() !== "" || plain.trim() === "") return;
    event.preventDefault();
    onChange(plain);
    const isHtml = html.trim() !== "" && html.length <= limits.postingHtml;
    onRead(isHtml ? await readPasted(html, plain) : { text: plain, marks: [] });
  }

  const takesFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  return (
    <div
      className={css("paste", isForExisting && "isInDialog", isOver && "isOver")}
      onDragOver={(event) => {
        if (!takesFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        const into = event.relatedTarget;
        if (!(into instanceof Node && event.currentTarget.contains(into))) setIsOver(false);
      }}
      onDrop={(event) => {
        setIsOver(false);
        if (!takesFiles(event)) return;
        event.preventDefault();
        void files.drop([...event.dataTransfer.files]);
      }}
    >
      {files.failures.map((sentence) => (
        <ErrorNotice key={sentence} message={sentence} />
      ))}
      <TextArea
        label="Posting"
        hint="Paste it, or drop files here: .txt, .md, .html, .pdf, .docx, or the .json of a job board. The text is kept word for word. Nothing is sent anywhere."
        placeholder="Paste the whole posting here, just as it stands on the page"
        autoFocus
        rows={16}
        value={text}
        error={error}
        onChange={onChange}
        onPaste={(event) => void paste(event)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onRead(null);
        }}
      />
      {files.progress === null ? (
        <div className={css("row")}>
          <Button
            kind="primary"
            kbd="mod+enter"
            isBusy={isReading}
            onClick={() => {
              onRead(null);
            }}
          >
            {isForExisting ? "Compare" : "Read posting"}
          </Button>
          <Button icon="file" onClick={() => void files.open()}>
            Open files…
          </Button>
          {onSkip === undefined ? null : (
            <Button kind="quiet" onClick={onSkip}>
              Start without a posting
            </Button>
          )}
        </div>
      ) : (
        <div className={css("row")}>
          <Progress
            label={
              files.progress.of === 1
                ? "Reading the file"
                : `Reading file ${String(files.progress.at)} of ${String(files.progress.of)}`
            }
            value={files.progress.of === 1 ? null : files.progress.at - 1}
            max={files.progress.of}
          />
          <Button kind="quiet" onClick={files.cancel}>
            Cancel
          </Button>
        </div>
      )}
      {files.choices === null ? null : (
        <ChoosePostings
          postings={files.choices}
          isSaving={files.isSaving}
          failure={files.saveFailure}
          onRead={(posting) => {
            files.closeChoices();
            onRead(posting.document);
          }}
          onSave={isForExisting ? null : (postings) => void files.saveDrafts(postings)}
          onClose={files.closeChoices}
        />
      )}
    </div>
  );
}
