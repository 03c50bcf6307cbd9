import { usualDue } from "../../../shared/domain/interviewRules.ts";
import type { InterviewStart } from "../../../shared/domain/interview.ts";
import { initials } from "../../../shared/domain/names.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { classesOf } from "../../ui/classes.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./Fields.module.css";
import type { SeatForm } from "./interviewForm.ts";
import { PersonPick, useMembers } from "./PersonPick.tsx";

const css = classesOf(styles);

/** Who sits on an interview and when each card is due; without a date the usual one holds. */
export function SeatFields({
  value,
  start,
  begun = [],
  onChange,
}: {
  value: readonly SeatForm[];
  start: InterviewStart | null;
  /** People whose card is begun or in: their seats stay. */
  begun?: readonly string[];
  onChange: (seats: SeatForm[]) => void;
}) {
  const members = useMembers();
  const usual = usualDue(start);
  return (
    <fieldset className={css("field")}>
      <legend className={css("label")}>Interviewers</legend>
      <ul className={css("people")}>
        {value.map((seat) => {
          const name = members.find(({ id }) => id === seat.memberId)?.name ?? "Somebody";
          return (
            <li key={seat.memberId} className={css("person")}>
              <Avatar initials={initials(name)} />
              <bdi>{name}</bdi>
              {begun.includes(seat.memberId) ? <Tag>Card begun</Tag> : null}
              <label className={css("due")}>
                Card due
                <input
                  type="date"
                  aria-label={`${name}'s card is due on`}
                  value={seat.dueOn ?? usual ?? ""}
                  data-usual={seat.dueOn === null ? "" : undefined}
                  onChange={({ target }) => {
                    const dueOn = target.value === "" ? null : target.value;
                    onChange(
                      value.map((one) =>
                        one.memberId === seat.memberId ? { ...one, dueOn } : one,
                      ),
                    );
                  }}
                />
              </label>
              <IconButton
                icon="close"
                label={`Take ${name} off`}
                onClick={() => {
                  onChange(value.filter((one) => one.memberId !== seat.memberId));
                }}
              />
            </li>
          );
        })}
      </ul>
      <div className={css("chips")}>
        <PersonPick
          label="Add interviewer"
          chosenIds={value.map(({ memberId }) => memberId)}
          onPick={({ id }) => {
            onChange([...value, { memberId: id, dueOn: null }]);
          }}
        />
      </div>
      <p className={css("hint")}>
        {value.length === 0
          ? "Each interviewer owes one scorecard."
          : start === null
            ? "Each owes one scorecard, due two working days after the interview."
            : "Each owes one scorecard. The date proposed is two working days after the interview and moves along with it."}
      </p>
    </fieldset>
  );
}
