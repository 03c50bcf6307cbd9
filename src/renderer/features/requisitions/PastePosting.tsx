import { limits } from "../../../shared/domain/limits.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { TextArea } from "../../ui/TextArea.tsx";
import styles from "./NewRequisition.module.css";

const css = classesOf(styles);

/** Where the text of a posting is pasted or changed before it is read. */
export function PastePosting({
  text,
  error,
  isReading,
  onChange,
  onRead,
  onTooLong,
  onSkip,
}: {
  text: string;
  error: string | null;
  isReading: boolean;
  onChange: (text: string) => void;
  onRead: (text: string) => void;
  /** Called instead of `onChange` for a paste that no posting is as long as, in characters. */
  onTooLong: (length: number) => void;
  onSkip: () => void;
}) {
  return (
    <div className={css("paste")}>
      <TextArea
        label="Posting"
        hint="The text is kept word for word. Nothing is sent anywhere."
        placeholder="Paste the whole posting here, just as it stands on the page"
        autoFocus
        rows={16}
        value={text}
        error={error}
        onChange={onChange}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData("text/plain");
          if (text.length + pasted.length > limits.postingText) {
            event.preventDefault();
            onTooLong(pasted.length);
            return;
          }
          if (text.trim() !== "" || pasted.trim() === "") return;
          event.preventDefault();
          onChange(pasted);
          onRead(pasted);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onRead(text);
        }}
      />
      <div className={css("row")}>
        <Button
          kind="primary"
          kbd="mod+enter"
          isBusy={isReading}
          onClick={() => {
            onRead(text);
          }}
        >
          Read posting
        </Button>
        <Button kind="quiet" onClick={onSkip}>
          Start without a posting
        </Button>
      </div>
    </div>
  );
}
