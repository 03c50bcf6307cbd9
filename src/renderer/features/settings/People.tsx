import { useState } from "react";
import { initials } from "../../../shared/domain/names.ts";
import type { TeamMember } from "../../../shared/ipc/views.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./parts.module.css";
import { PersonDialog } from "./PersonDialog.tsx";

const css = classesOf(styles);

/** The people on this side of the table, with their names to change and a way to add one. */
export function People({ actorId, members }: { actorId: string; members: readonly TeamMember[] }) {
  const [edited, setEdited] = useState<TeamMember | "new" | null>(null);
  return (
    <>
      <ul className={css("people")}>
        {members.map((member) => (
          <li key={member.id} className={css("person")}>
            <Avatar initials={initials(member.name)} />
            <span className={css("name")}>
              <bdi>{member.name}</bdi>
              {member.email === null ? null : <span className={css("email")}>{member.email}</span>}
            </span>
            {member.id === actorId ? <Tag kind="good">Acting now</Tag> : null}
            <IconButton
              icon="pencil"
              label={`Edit ${member.name}`}
              onClick={() => {
                setEdited(member);
              }}
            />
          </li>
        ))}
      </ul>
      <Button
        icon="plus"
        onClick={() => {
          setEdited("new");
        }}
      >
        Add a person
      </Button>
      {edited === null ? null : (
        <PersonDialog
          member={edited === "new" ? null : edited}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </>
  );
}
