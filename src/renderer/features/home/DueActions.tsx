import type { DueAction } from "../../../shared/ipc/boardViews.ts";
import { initials } from "../../../shared/domain/names.ts";
import { dueText, nextMonday } from "../../lib/days.ts";
import { countText, daysLater, todayOf } from "../../lib/format.ts";
import { useNow } from "../../lib/now.ts";
import { hrefs } from "../../lib/places.ts";
import { useRoute } from "../../lib/queries.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { classesOf } from "../../ui/classes.ts";
import { FoldedList } from "../../ui/FoldedList.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Tag } from "../../ui/Tag.tsx";
import homeStyles from "./Home.module.css";
import styles from "./Flows.module.css";

const home = classesOf(homeStyles);
const css = classesOf(styles);

interface Subject {
  applications: readonly {
    applicationId: string;
    name: string;
    nextAction: { text: string; on: string | null };
  }[];
}

/** What is done with a next action from home; the app hands it in. */
export interface NextActionHandlers {
  setNextAction: (subject: Subject) => void;
  snooze: (subject: Subject, on: string | null) => void;
  complete: (subject: Subject) => void;
}

/** Next actions that are due: done with a press, put off, or opened where they belong. */
export function DueActions({ actions }: { actions: NextActionHandlers }) {
  const due = useRoute("home.get", {}).data?.nextActions ?? [];
  if (due.length === 0) return null;
  return (
    <section aria-labelledby="home-next">
      <h2 id="home-next" className={home("heading")}>
        Next actions
        <span>{countText(due.length, "due", "due")}</span>
      </h2>
      <FoldedList items={due} className={css("list")}>
        {(action) => <DueLine key={action.applicationId} action={action} actions={actions} />}
      </FoldedList>
    </section>
  );
}

function DueLine({ action, actions }: { action: DueAction; actions: NextActionHandlers }) {
  const today = todayOf(new Date(useNow()));
  const { applicationId, candidateId, name, text, on, requisitionTitle } = action;
  const subject = { applications: [{ applicationId, name, nextAction: { text, on } }] };
  const snooze = (label: string, to: string | null) => ({
    label,
    onSelect: () => {
      actions.snooze(subject, to);
    },
  });
  return (
    <li className={css("item", "withDone")}>
      <IconButton
        icon="check"
        label={`Done: ${text}, ${name}`}
        onClick={() => {
          actions.complete(subject);
        }}
      />
      <a className={css("link")} href={hrefs.candidate(candidateId)}>
        <Avatar initials={initials(name)} />
        <span className={css("name")}>
          <bdi>{name}</bdi>
        </span>
        <span className={css("what")}>
          {on === null ? null : <Tag kind="late">due {dueText(on, today)}</Tag>}
          <span className={css("detail")}>
            <bdi>{text}</bdi>
          </span>
        </span>
        <span className={css("where")}>{requisitionTitle}</span>
      </a>
      <Menu
        align="end"
        trigger={<IconButton icon="clock" label={`Snooze: ${text}, ${name}`} />}
        items={[
          snooze("Until tomorrow", daysLater(today, 1)),
          snooze("Until next week", nextMonday(today)),
          snooze("Until…", null),
          { kind: "separator" },
          {
            label: "Edit…",
            onSelect: () => {
              actions.setNextAction(subject);
            },
          },
        ]}
      />
    </li>
  );
}
