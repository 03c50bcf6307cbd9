import { initials } from "../../../shared/domain/names.ts";
import type { InterviewView } from "../../../shared/ipc/interviewViews.ts";
import { interviewStatusLabels } from "../../../shared/domain/interview.ts";
import { hrefs } from "../../lib/places.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { classesOf } from "../../ui/classes.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./Days.module.css";
import { clockOf, dayText, statusKind } from "./words.ts";

const css = classesOf(styles);

/** Interviews that have a time by local day, each a link to its candidate. */
export function InterviewDays({
  interviews,
  today,
  heading: Heading,
  isNewestFirst = false,
  onKits,
}: {
  interviews: readonly InterviewView[];
  /** A plain date. */
  today: string;
  /** One level below the heading they stand under. */
  heading: "h2" | "h3";
  isNewestFirst?: boolean;
  /** Prints the kits of a day. */
  onKits: (date: string) => void;
}) {
  const days = [...new Set(interviews.map(dayOf))].toSorted(
    (a, b) => a.localeCompare(b) * (isNewestFirst ? -1 : 1),
  );
  return days.map((day) => {
    const label = dayText(day, today);
    return (
      <section key={day} className={css("day")} aria-label={label}>
        <Heading className={css("date")}>
          {label}
          <IconButton
            icon="file"
            label={`Kits of ${label} (PDF)`}
            onClick={() => {
              onKits(day);
            }}
          />
        </Heading>
        <ul>
          {interviews
            .filter((interview) => dayOf(interview) === day)
            .map((interview) => (
              <Line key={interview.id} interview={interview} />
            ))}
        </ul>
      </section>
    );
  });
}

function dayOf({ start }: InterviewView): string {
  return start === null ? "" : start.local.slice(0, 10);
}

function Line({ interview }: { interview: InterviewView }) {
  const { start, status, seats, name, candidateName, candidateId, requisitionTitle } = interview;
  const clock = start === null ? null : clockOf(start);
  const mark = clock?.mark ?? null;
  return (
    <li>
      <a className={css("line")} href={hrefs.candidate(candidateId)}>
        <Avatar initials={initials(candidateName)} />
        <bdi className={css("name")}>{candidateName}</bdi>
        <span className={css("what")}>
          {clock === null ? null : <span className={css("clock")}>{clock.time}</span>}
          <span className={css("detail")}>{name}</span>
          {mark === null ? null : <Tag>{mark}</Tag>}
          {status === "planned" ? null : (
            <Tag kind={statusKind(status)}>{interviewStatusLabels[status]}</Tag>
          )}
          <span className={css("seats")}>
            {seats.slice(0, 4).map(({ id, member }) => (
              <Avatar key={id} initials={initials(member.name)} name={member.name} size="small" />
            ))}
            {seats.length > 4 ? `+${String(seats.length - 4)}` : null}
          </span>
        </span>
        <span className={css("where")}>{requisitionTitle}</span>
      </a>
    </li>
  );
}
