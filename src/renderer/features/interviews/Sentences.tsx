import { classesOf } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./Sentences.module.css";

const css = classesOf(styles);

/** Sentences that a person should read, in place; nothing without any. */
export function Sentences({
  sentences,
  onDismiss,
}: {
  sentences: readonly string[];
  onDismiss?: () => void;
}) {
  if (sentences.length === 0) return null;
  return (
    <div className={css("sentences")} role="status">
      <Icon name="info" />
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {onDismiss === undefined ? null : (
        <IconButton icon="close" label="Close these sentences" onClick={onDismiss} />
      )}
    </div>
  );
}
