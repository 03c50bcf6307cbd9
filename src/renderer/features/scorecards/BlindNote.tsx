import type { ScorecardView } from "../../../shared/ipc/views.ts";
import { Icon } from "../../ui/Icon.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Popover } from "../../ui/Popover.tsx";
import styles from "./ScorecardHeader.module.css";

const css = classesOf(styles);

/** Says that others' cards are hidden, why, and honestly what that is worth on one laptop. */
export function BlindNote({ card }: { card: ScorecardView }) {
  if (!card.areOthersHidden) return null;
  const word =
    card.blind === "always" ? "Others' cards stay hidden" : "Others' cards open when yours is in";
  return (
    <Popover
      label="Why others' cards are hidden"
      align="end"
      trigger={
        <button type="button" className={css("blind")}>
          <Icon name="lock" />
          {word}
        </button>
      }
    >
      <div className={css("blindText")}>
        <p>
          {card.blind === "always"
            ? "Interviewers on this requisition do not see what others wrote, neither before nor after their own card."
            : "What others wrote is hidden from you until your own card is in, so that it stays your judgement."}
        </p>
        <p>
          This is a courtesy among people on one laptop, not a lock: whoever chooses another person
          at the foot of the sidebar sees what that person may see.
        </p>
      </div>
    </Popover>
  );
}
