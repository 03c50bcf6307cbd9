import { useEffect, useState } from "react";
import { notify } from "../../lib/notices.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { TextArea } from "../../ui/TextArea.tsx";
import { layoutOf } from "./longText.ts";
import styles from "./SavedTextArea.module.css";
import { saveWord, type SavedText } from "./useSavedText.ts";

const css = classesOf(styles);

/** Milliseconds without a key until it says "Saved": typing is stored key by key. */
const calmTime = 400;

/** Text of a card that saves itself; two texts that meet are both shown until a person chose. */
export function SavedTextArea({
  label,
  isLabelHidden = false,
  hint,
  placeholder,
  rows,
  maxLength,
  saved,
  stored,
}: {
  label: string;
  isLabelHidden?: boolean;
  hint?: string;
  placeholder?: string;
  rows: number;
  maxLength: number;
  saved: SavedText;
  /** What the store holds: the other text while there is a conflict. */
  stored: string;
}) {
  const isConflict = saved.state === "conflict";
  const isSaved = saved.state === "saved";
  const [isCalm, setCalm] = useState(isSaved);
  useEffect(() => {
    if (!isSaved) return undefined;
    const timer = setTimeout(() => {
      setCalm(true);
    }, calmTime);
    return () => {
      clearTimeout(timer);
      setCalm(false);
    };
  }, [isSaved]);
  const layout = layoutOf(saved.text);
  return (
    <div className={css("field")}>
      <TextArea
        className={css("area", layout.isLong && "long")}
        dir={layout.dir}
        label={label}
        isLabelHidden={isLabelHidden}
        rows={rows}
        hint={hint}
        placeholder={placeholder}
        maxLength={maxLength}
        error={isConflict ? null : saved.message}
        aside={isSaved && !isCalm ? "Saving" : saveWord(saved)}
        value={saved.text}
        onChange={saved.type}
        onBlur={() => void saved.flush()}
      />
      {isConflict ? <Conflict label={label} saved={saved} theirs={stored} /> : null}
    </div>
  );
}

function Conflict({ label, saved, theirs }: { label: string; saved: SavedText; theirs: string }) {
  function takeTheirs() {
    const mine = saved.takeTheirs(theirs);
    notify({
      message: "The other text stands now.",
      action: {
        label: "Bring mine back",
        onAct: () => {
          saved.type(mine);
        },
      },
    });
  }
  return (
    <div className={css("conflict")} role="group" aria-label={`Two texts: ${label}`}>
      <p role="alert">{saved.message}</p>
      <blockquote className={css("theirs")} dir="auto" tabIndex={0} aria-label="The other text">
        {theirs === "" ? "The other text is empty." : theirs}
      </blockquote>
      <div className={css("choices")}>
        <Button onClick={() => void saved.keepMine()}>Keep mine</Button>
        <Button onClick={takeTheirs}>Take theirs</Button>
        <Button
          kind="quiet"
          onClick={() => {
            saved.type(`${saved.text}\n\n${theirs}`);
            void saved.keepMine();
          }}
        >
          Keep both
        </Button>
      </div>
    </div>
  );
}
