import type { ReadAs } from "../../../shared/domain/generation/corrections.ts";
import type { PostingItem } from "../../../shared/domain/posting/reading.ts";
import { classesOf } from "../../ui/classes.ts";
import styles from "./NewRequisition.module.css";
import { ReadItems } from "./ReadItems.tsx";

const css = classesOf(styles);

/** Shown when a posting asks for nothing that could be read: what comes closest, to pick from. */
export function ClosestSentences({
  sentences,
  onRead,
}: {
  sentences: readonly PostingItem[];
  onRead: (sentence: PostingItem, as: ReadAs) => void;
}) {
  return (
    <div className={css("found")} role="status">
      <p>
        {sentences.length === 0
          ? "This posting has no requirement list. Add the criteria by hand, or paste the part of the posting that lists what is asked for."
          : "This posting has no requirement list; these sentences come closest. Pick those that ask for something."}
      </p>
      <ReadItems items={sentences} onRead={onRead} />
    </div>
  );
}
