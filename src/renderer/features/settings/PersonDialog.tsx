import { useState } from "react";
import { limits } from "../../../shared/domain/limits.ts";
import type { TeamMember } from "../../../shared/ipc/views.ts";
import { fieldError, useCommand } from "../../lib/mutations.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { TextField } from "../../ui/TextField.tsx";

/** A person's name and e-mail: a new one when `member` is null. */
export function PersonDialog({
  member,
  onClose,
}: {
  member: TeamMember | null;
  onClose: () => void;
}) {
  const [name, setName] = useState(member?.name ?? "");
  const [email, setEmail] = useState(member?.email ?? "");
  const shared = { onSuccess: onClose, onFailure: () => true };
  const add = useCommand("member.add", shared);
  const rename = useCommand("member.rename", shared);
  const { failure, isRunning } = member === null ? add : rename;
  const save = () => {
    const facts = { name, email: email === "" ? null : email };
    if (member === null) void add.run(facts);
    else void rename.run({ id: member.id, ...facts });
  };
  const isGeneral = failure !== null && failure.error.fields === undefined;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={member === null ? "Add a person" : "Edit person"}
      onSubmit={save}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isBusy={isRunning}>
            {member === null ? "Add person" : "Save"}
          </Button>
        </>
      }
    >
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        maxLength={limits.name}
        error={fieldError(failure, "name")}
      />
      <TextField
        label="E-mail"
        type="email"
        hint="Optional"
        value={email}
        onChange={setEmail}
        maxLength={limits.email}
        error={fieldError(failure, "email")}
      />
      {isGeneral ? <ErrorNotice message={failure.message} /> : null}
    </Dialog>
  );
}
