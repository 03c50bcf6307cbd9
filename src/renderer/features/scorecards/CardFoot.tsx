import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Kbd } from "../../ui/Kbd.tsx";
import { Progress } from "../../ui/Progress.tsx";
import styles from "./Scorecard.module.css";

const css = classesOf(styles);

/** How far the card has come, who fills it, and the way to submit. */
export function CardFoot({
  progress: { done, asked, more },
  actor,
  onSubmit,
}: {
  progress: { done: number; asked: number; more: number };
  actor: string;
  onSubmit: () => void;
}) {
  return (
    <footer className={css("foot")}>
      <span className={css("progress")}>
        <Progress label="Answered" isLabelHidden value={done} max={asked} />
      </span>
      <strong>
        {done} of {asked} answered{more === 0 ? "" : `, and ${more} more`}
      </strong>
      <span className={css("calm")}>Filling as {actor}. Nothing is sent until you submit.</span>
      <span className={css("actions")}>
        <span className={css("keys")}>
          <Kbd keys="1" />–<Kbd keys="5" /> rate <Kbd keys="j" /> next
        </span>
        <Button kind="primary" kbd="mod+enter" onClick={onSubmit}>
          Submit
        </Button>
      </span>
    </footer>
  );
}
