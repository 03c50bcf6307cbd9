import { useState } from "react";
import { initials } from "../../../shared/domain/names.ts";
import type { OwedCardView } from "../../../shared/ipc/interviewViews.ts";
import type { TeamMember } from "../../../shared/ipc/views.ts";
import { countText, plainDateText } from "../../lib/format.ts";
import { hrefs } from "../../lib/places.ts";
import { useRoute } from "../../lib/queries.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { FoldedList } from "../../ui/FoldedList.tsx";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./Days.module.css";
import { byPerson } from "./owed.ts";
import { ReminderDialog } from "./ReminderDialog.tsx";

const css = classesOf(styles);

/** Who owes scorecards, which, and until when, with a reminder to copy; those late come first. */
export function OwedCards() {
  const { data, error } = useRoute("scorecard.owed", {});
  const actorId = useRoute("app.state", {}).data?.actor.id;
  const [reminded, setReminded] = useState<TeamMember | null>(null);
  const people = byPerson(data ?? []);
  if (error !== null) return <ErrorNotice message={error.message} />;
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="home-owed">
      <h2 id="home-owed" className={css("heading")}>
        Scorecards owed
        <span>{countText(data?.length ?? 0, "card")}</span>
      </h2>
      <ul>
        {people.map(({ member, cards }) => (
          <li key={member.id} className={css("person")}>
            <div className={css("personHead")}>
              <Avatar initials={initials(member.name)} />
              <bdi className={css("name")}>{member.name}</bdi>
              <span className={css("quiet")}>
                {countText(cards.length, "card")}
                {member.id === actorId ? ", yours" : ""}
              </span>
              {member.id === actorId ? null : (
                <Button
                  kind="quiet"
                  icon="mail"
                  aria-label={`Remind ${member.name}`}
                  onClick={() => {
                    setReminded(member);
                  }}
                >
                  Remind…
                </Button>
              )}
            </div>
            <FoldedList items={cards}>
              {(card) => <OwedLine key={card.seatId} card={card} isMine={member.id === actorId} />}
            </FoldedList>
          </li>
        ))}
      </ul>
      {reminded === null ? null : (
        <ReminderDialog
          member={reminded}
          onClose={() => {
            setReminded(null);
          }}
        />
      )}
    </section>
  );
}

function OwedLine({ card, isMine }: { card: OwedCardView; isMine: boolean }) {
  const { dueOn, isOverdue, scorecardId } = card;
  return (
    <li>
      <a
        className={css("line", "owed")}
        href={
          isMine && scorecardId !== null
            ? hrefs.scorecard(scorecardId)
            : hrefs.candidate(card.candidateId)
        }
      >
        <bdi className={css("name")}>{card.candidateName}</bdi>
        <span className={css("what")}>
          {isOverdue ? <Tag kind="late">Late</Tag> : null}
          <span className={css("detail")}>
            {card.interviewName}
            {dueOn === null ? "" : `, due ${plainDateText(dueOn)}`}
          </span>
        </span>
        <span className={css("where")}>{card.requisitionTitle}</span>
      </a>
    </li>
  );
}
