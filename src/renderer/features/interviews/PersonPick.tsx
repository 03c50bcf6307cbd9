import { useState } from "react";
import { limits } from "../../../shared/domain/limits.ts";
import { searchable } from "../../../shared/domain/names.ts";
import type { TeamMember } from "../../../shared/ipc/views.ts";
import { useCommand } from "../../lib/mutations.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { PickList, type PickItem } from "../../ui/PickList.tsx";
import { Popover } from "../../ui/Popover.tsx";

interface PersonItem extends PickItem {
  /** Null for the entry that adds the typed name as a new person. */
  member: TeamMember | null;
}

/** The people of the team, by id and in their order. */
export function useMembers(): readonly TeamMember[] {
  return useRoute("app.state", {}).data?.members ?? [];
}

/** A button whose list holds everybody of the team and, while a name is typed, a new person. */
export function PersonPick({
  label,
  chosenIds,
  onPick,
}: {
  label: string;
  chosenIds: readonly string[];
  onPick: (member: TeamMember) => void;
}) {
  const members = useMembers();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState("");
  const add = useCommand("member.add", { onSuccess: onPick });
  const name = text.replace(/\s+/gu, " ").trim();
  const isKnown = members.some((member) => searchable(member.name) === searchable(name));
  const people = members
    .filter(({ id }) => !chosenIds.includes(id))
    .map((member): PersonItem => ({
      id: member.id,
      label: member.name,
      hint: member.email ?? undefined,
      icon: "person",
      member,
    }));
  const isNew = name !== "" && !isKnown && name.length <= limits.name;
  const newPerson: PersonItem[] = isNew
    ? [{ id: "new", label: `Add “${name}” as a new person`, icon: "plus", member: null }]
    : [];
  const wanted = searchable(name);
  return (
    <Popover
      label={label}
      isFlush
      isOpen={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        setText("");
      }}
      trigger={<Button icon="plus">{label}</Button>}
    >
      <PickList
        label={label}
        placeholder="Type a name"
        emptyText="Type the name of somebody new to add them."
        isFiltered
        onType={setText}
        items={[
          ...people.filter(({ label: known, hint }) =>
            searchable(`${known} ${hint ?? ""}`).includes(wanted),
          ),
          ...newPerson,
        ]}
        onPick={({ member }) => {
          setOpen(false);
          setText("");
          if (member !== null) onPick(member);
          else void add.run({ name, email: null });
        }}
      />
    </Popover>
  );
}
