import { useState } from "react";
import { interviewStatusLabels } from "../../../shared/domain/interview.ts";
import { initials, shortName } from "../../../shared/domain/names.ts";
import type { InterviewView, SeatView } from "../../../shared/ipc/interviewViews.ts";
import { useCommand } from "../../lib/mutations.ts";
import { useNow } from "../../lib/now.ts";
import { useRoute } from "../../lib/queries.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import type { MenuItem } from "../../ui/menuItems.tsx";
import { Tag } from "../../ui/Tag.tsx";
import type { InterviewActions } from "./actions.ts";
import { writeCalendar, writeKit } from "./documents.ts";
import styles from "./Interviews.module.css";
import { cardText, statusKind, whenText } from "./words.ts";
import { zoneText } from "./zones.ts";

const css = classesOf(styles);

/** One interview, with everything that can be done with it; what is refused is said right here. */
export function InterviewItem({
  interview,
  actions,
  onOpenScorecard,
}: {
  interview: InterviewView;
  actions: InterviewActions;
  onOpenScorecard: (scorecardId: string) => void;
}) {
  const now = useNow();
  const actorId = useRoute("app.state", {}).data?.actor.id;
  const [problem, setProblem] = useState<string | null>(null);
  const fails = {
    onFailure: ({ message }: { message: string }) => {
      setProblem(message);
      return true;
    },
  };
  const name = `${shortName(interview.name)} with ${shortName(interview.candidateName)}`;
  const markDone = useCommand("interview.markDone", {
    ...fails,
    done: () => `Marked ${name} as done`,
  });
  const reopen = useCommand("interview.reopen", { ...fails, done: () => `Planned ${name} again` });
  const open = useCommand("scorecard.open", {
    ...fails,
    onSuccess: ({ scorecardId }) => {
      onOpenScorecard(scorecardId);
    },
  });
  const { id, applicationId, start, status, place, closedNote, seats } = interview;
  const mine = seats.find(({ member }) => member.id === actorId);
  const isOff = status === "cancelled" || status === "no_show";

  async function write(work: (of: InterviewView) => Promise<string | null>) {
    setProblem(null);
    setProblem(await work(interview));
  }

  return (
    <li className={css("interview", isOff && "off")} aria-label={interview.name}>
      <div className={css("head")}>
        <h3 className={css("name")}>{interview.name}</h3>
        <Tag kind={statusKind(status)}>{interviewStatusLabels[status]}</Tag>
        <Menu
          align="end"
          trigger={<IconButton icon="more" label={`More for ${interview.name}`} />}
          items={menuItems(interview, actions, {
            markDone: () => void markDone.run({ id }),
            reopen: () => void reopen.run({ id }),
          })}
        />
      </div>
      <p className={css("when")} title={start === null ? undefined : zoneText(start.zone)}>
        {start === null ? "No time agreed yet" : whenText(start, interview.lengthMinutes, { now })}
        {start === null ? `, ${String(interview.lengthMinutes)} min` : null}
      </p>
      {place === null ? null : (
        <p className={css("place")} dir="auto">
          {place}
        </p>
      )}
      {closedNote === null ? null : (
        <p className={css("place")} dir="auto">
          “{closedNote}”
        </p>
      )}
      {seats.length === 0 ? <p className={css("nothing")}>Nobody sits on it yet.</p> : null}
      <ul className={css("seats")} aria-label="Interviewers">
        {seats.map((seat) => (
          <Seat key={seat.id} seat={seat} interview={interview} now={now} />
        ))}
      </ul>
      {problem === null ? null : <ErrorNotice message={problem} />}
      <div className={css("tools", (mine === undefined || isOff) && "flush")}>
        {mine === undefined || isOff ? null : (
          <Button
            isBusy={open.isRunning}
            onClick={() => {
              if (mine.scorecardId === null) void open.run({ applicationId, seatId: mine.id });
              else onOpenScorecard(mine.scorecardId);
            }}
          >
            Open my card
          </Button>
        )}
        {start === null ? null : (
          <Button kind="quiet" icon="calendar" onClick={() => void write(writeCalendar)}>
            Calendar file (.ics)
          </Button>
        )}
        {isOff ? null : (
          <Button kind="quiet" icon="file" onClick={() => void write(writeKit)}>
            Kit (PDF)
          </Button>
        )}
      </div>
    </li>
  );
}

function Seat({ seat, interview, now }: { seat: SeatView; interview: InterviewView; now: string }) {
  const { text, kind } = cardText(seat, interview, now);
  return (
    <li className={css("seat")}>
      <Avatar initials={initials(seat.member.name)} size="small" />
      <bdi>{seat.member.name}</bdi>
      <Tag kind={kind}>{text}</Tag>
    </li>
  );
}

function menuItems(
  interview: InterviewView,
  actions: InterviewActions,
  { markDone, reopen }: { markDone: () => void; reopen: () => void },
): MenuItem[] {
  const { status, start } = interview;
  const opens = (label: string, open: (of: InterviewView) => void): MenuItem => ({
    label,
    onSelect: () => {
      open(interview);
    },
  });
  const again: MenuItem = { label: "Plan it again", onSelect: reopen };
  if (status === "cancelled" || status === "no_show") return [again];
  const changes = [
    opens(start === null ? "Set the time…" : "Reschedule…", actions.reschedule),
    opens("Interviewers and due dates…", actions.changeSeats),
    opens("Edit…", actions.edit),
  ];
  if (status === "done") return [...changes, { kind: "separator" }, again];
  return [
    ...changes,
    { kind: "separator" },
    { label: "Mark as done", onSelect: markDone },
    opens("The candidate did not come…", actions.noShow),
    opens("Cancel…", actions.cancel),
  ];
}
