import { useState } from "react";
import type { HiringTeam } from "../../../shared/domain/hiringTeam.ts";
import { initials } from "../../../shared/domain/names.ts";
import { PersonPick, useMembers } from "../../features/interviews/PersonPick.tsx";
import { useCommand } from "../../lib/mutations.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import styles from "./TeamDialog.module.css";

const css = classesOf(styles);

const roles = [
  { key: "recruiterIds", title: "Recruiters", add: "Add recruiter" },
  { key: "hiringManagerIds", title: "Hiring managers", add: "Add hiring manager" },
  { key: "interviewerIds", title: "Interviewers", add: "Add interviewer" },
] as const satisfies readonly { key: keyof HiringTeam; title: string; add: string }[];

/** Who hires for a requisition: recruiters, hiring managers and interviewers. */
export function TeamDialog({
  id,
  title,
  team,
  onClose,
}: {
  id: string;
  title: string;
  team: HiringTeam;
  onClose: () => void;
}) {
  const members = useMembers();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState(team);
  const save = useCommand("requisition.setTeam", {
    onSuccess: () => {
      announce(`Changed the hiring team of ${title}.`);
      onClose();
    },
    onFailure: () => true,
    done: () => `Changed the hiring team of ${title}`,
  });
  const isUnchanged = roles.every(({ key }) => chosen[key].join() === team[key].join());
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Hiring team"
      description="Who hires for this requisition. One person may do several things."
      onSubmit={() => {
        if (isUnchanged) onClose();
        else void save.run({ id, ...chosen });
      }}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isBusy={save.isRunning}>
            Save
          </Button>
        </>
      }
    >
      {roles.map(({ key, title: heading, add }) => (
        <fieldset key={key} className={css("role")}>
          <legend className={css("label")}>{heading}</legend>
          <div className={css("people")}>
            {chosen[key].map((memberId) => {
              const name = members.find((member) => member.id === memberId)?.name ?? "Somebody";
              return (
                <span key={memberId} className={css("person")}>
                  <Avatar initials={initials(name)} size="small" />
                  <bdi>{name}</bdi>
                  <IconButton
                    icon="close"
                    label={`Take ${name} off`}
                    onClick={() => {
                      const rest = chosen[key].filter((one) => one !== memberId);
                      setChosen({ ...chosen, [key]: rest });
                    }}
                  />
                </span>
              );
            })}
            <PersonPick
              label={add}
              chosenIds={chosen[key]}
              onPick={(member) => {
                setChosen((now) => ({ ...now, [key]: [...now[key], member.id] }));
              }}
            />
          </div>
        </fieldset>
      ))}
      {save.failure === null ? null : <ErrorNotice message={save.failure.message} />}
    </Dialog>
  );
}
