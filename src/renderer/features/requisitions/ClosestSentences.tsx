import type { Importance, PostingItem } from "../../../shared/domain/posting/reading.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import styles from "./NewRequisition.module.css";

const css = classesOf(styles);

/** Shown when a posting asks for nothing that could be read: what comes closest, to pick from. */
export function ClosestSentences({
  sentences,
  onPick,
}: {
  sentences: readonly PostingItem[];
  onPick: (sentence: PostingItem, importance: Importance) => void;
}) {
  return (
    <div className={css("found")} role="status">
      <p>
        {sentences.length === 0
          ? "This posting has no requirement list. Add the criteria by hand, or paste the part of the posting that lists what is asked for."
          : "This posting has no requirement list; these sentences come closest. Pick those that ask for something."}
      </p>
      <ul className={css("plain")}>
        {sentences.map((sentence) => (
          <li key={sentence.id}>
            <span>{sentence.text}</span>
            <span>
              <Button
                kind="quiet"
                onClick={() => {
                  onPick(sentence, "required");
                }}
              >
                Required
              </Button>
              <Button
                kind="quiet"
                onClick={() => {
                  onPick(sentence, "preferred");
                }}
              >
                Preferred
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
