import { useState } from "react";
import { removeDraft } from "../../lib/drafts.ts";
import { invokeShell, sentenceOf } from "../../lib/ipc.ts";
import { notify } from "../../lib/notices.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import styles from "./SavedTextArea.module.css";
import { keptText } from "./useSavedText.ts";

const css = classesOf(styles);

/** Text that was typed here and did not reach the card before it was locked; nothing without it. */
export function LeftOver({ draftKey, stored }: { draftKey: string; stored: string }) {
  const [kept, setKept] = useState(() => keptText(draftKey));
  if (kept === null || kept.text === stored) return null;
  const { text } = kept;
  async function copy() {
    try {
      await invokeShell("report.copy", { text });
      notify({ message: "Copied." });
    } catch (error) {
      notify({ message: sentenceOf(error), kind: "error" });
    }
  }
  return (
    <div className={css("leftOver")}>
      <p>This was typed when the card was locked already, and is not part of it:</p>
      <blockquote className={css("theirs")} dir="auto" tabIndex={0}>
        {text}
      </blockquote>
      <div className={css("choices")}>
        <Button icon="copy" onClick={() => void copy()}>
          Copy
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            removeDraft(draftKey);
            setKept(null);
          }}
        >
          Forget it
        </Button>
      </div>
    </div>
  );
}
