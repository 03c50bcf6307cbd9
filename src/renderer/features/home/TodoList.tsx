import { initials } from "../../../shared/domain/names.ts";
import type { HomeItem } from "../../../shared/ipc/views.ts";
import { hrefs } from "../../lib/places.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { classesOf } from "../../ui/classes.ts";
import { FoldedList } from "../../ui/FoldedList.tsx";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./TodoList.module.css";

const css = classesOf(styles);

/** What needs the acting person, each line a link to where it is done. */
export function TodoList({ items }: { items: readonly HomeItem[] }) {
  return (
    <FoldedList items={items} className={css("list")}>
      {(item) => (
        <li key={`${item.kind}-${item.applicationId}-${item.scorecardId ?? ""}`}>
          <a className={css("item")} href={placeOf(item)}>
            <Avatar initials={initials(item.name)} />
            <span className={css("name")}>
              <bdi>{item.name}</bdi>
            </span>
            <span className={css("what")}>
              {item.kind === "late" ? (
                <Tag kind="late">Late</Tag>
              ) : (
                <Tag kind="accent">Scorecard owed</Tag>
              )}
              <span className={css("detail")}>{item.detail}</span>
            </span>
            <span className={css("where")}>{item.requisitionTitle}</span>
          </a>
        </li>
      )}
    </FoldedList>
  );
}

function placeOf({ kind, scorecardId, candidateId }: HomeItem): string {
  return kind === "scorecard_owed" && scorecardId !== null
    ? hrefs.scorecard(scorecardId)
    : hrefs.candidate(candidateId);
}
