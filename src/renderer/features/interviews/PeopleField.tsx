import { initials } from "../../../shared/domain/names.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { classesOf } from "../../ui/classes.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./Fields.module.css";
import { PersonPick, useMembers } from "./PersonPick.tsx";

const css = classesOf(styles);

/** The interviewers of a planned interview, as names to take off, and a list to add one. */
export function PeopleField({
  value,
  onChange,
}: {
  value: readonly string[];
  onChange: (ids: string[]) => void;
}) {
  const members = useMembers();
  const people = value.flatMap((id) => members.find((member) => member.id === id) ?? []);
  return (
    <fieldset className={css("field")}>
      <legend className={css("label")}>Usual interviewers</legend>
      <div className={css("chips")}>
        {people.map(({ id, name }) => (
          <span key={id} className={css("tag")}>
            <Avatar initials={initials(name)} size="small" />
            <bdi>{name}</bdi>
            <IconButton
              icon="close"
              label={`Take ${name} off`}
              onClick={() => {
                onChange(value.filter((one) => one !== id));
              }}
            />
          </span>
        ))}
        <PersonPick
          label="Add interviewer"
          chosenIds={value}
          onPick={({ id }) => {
            onChange([...value, id]);
          }}
        />
      </div>
    </fieldset>
  );
}
