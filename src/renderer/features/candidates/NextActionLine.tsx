import { isDue } from "../../../shared/domain/nextAction.ts";
import type { ApplicationView } from "../../../shared/ipc/views.ts";
import { dueText, nextMonday } from "../../lib/days.ts";
import { daysLater, todayOf } from "../../lib/format.ts";
import { useNow } from "../../lib/now.ts";
import { classesOf } from "../../ui/classes.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Tag } from "../../ui/Tag.tsx";
import type { CandidateActions } from "./actions.ts";
import styles from "./parts.module.css";
import { nextActionSubjectOf } from "./words.ts";

const css = classesOf(styles);

/** What is to be done next for an application: one line, done with a press, or put off. */
export function NextActionLine({
  name,
  application,
  actions,
}: {
  name: string;
  application: ApplicationView;
  actions: CandidateActions;
}) {
  const today = todayOf(new Date(useNow()));
  const { nextAction, disposition } = application;
  const subject = nextActionSubjectOf(name, application);
  const edit = () => {
    actions.setNextAction(subject);
  };
  if (disposition !== "active") return null;
  if (nextAction === null) {
    return (
      <button type="button" className={css("flowAdd")} onClick={edit}>
        + Next action
      </button>
    );
  }
  const snooze = (label: string, on: string | null) => ({
    label,
    onSelect: () => {
      actions.snooze(subject, on);
    },
  });
  return (
    <div className={css("flowLine")}>
      <IconButton
        icon="check"
        label={`Done: ${nextAction.text}`}
        onClick={() => {
          actions.complete(subject);
        }}
      />
      <button type="button" className={css("flowText")} title="Edit the next action" onClick={edit}>
        <bdi>{nextAction.text}</bdi>
      </button>
      {nextAction.on === null ? null : (
        <Tag kind={isDue(nextAction, today) ? "late" : "neutral"}>
          due {dueText(nextAction.on, today)}
        </Tag>
      )}
      <Menu
        align="end"
        trigger={<IconButton icon="clock" label="Snooze the next action" />}
        items={[
          snooze("Until tomorrow", daysLater(today, 1)),
          snooze("Until next week", nextMonday(today)),
          snooze("Until…", null),
        ]}
      />
    </div>
  );
}
