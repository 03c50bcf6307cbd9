import { useState } from "react";
import { blindSchema, type Blind } from "../../../shared/domain/requisition.ts";
import { useCommand } from "../../lib/mutations.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { OptionList } from "./OptionList.tsx";

const words: Readonly<Record<Blind, { label: string; hint: string }>> = {
  never: {
    label: "Everybody sees every card that is in",
    hint: "Quick, but who writes last may write what the others wrote.",
  },
  until_submitted: {
    label: "Hidden until their own card is in",
    hint: "An interviewer sees nothing of the others before their own card is in. The usual choice.",
  },
  always: {
    label: "Always hidden from interviewers",
    hint: "Only people who do not interview the candidate see the cards side by side.",
  },
};

/** How far interviewers on a requisition see what others wrote, with what each setting means. */
export function BlindDialog({
  requisitionId,
  onClose,
}: {
  requisitionId: string;
  onClose: () => void;
}) {
  const { data } = useRoute("requisition.get", { id: requisitionId });
  const [chosen, setChosen] = useState<Blind | null>(null);
  const current = data?.requisition.blind ?? null;
  const value = chosen ?? current;
  const save = useCommand("requisition.setBlind", {
    onSuccess: onClose,
    done: (_output, { blind }) => `What interviewers see: ${words[blind].label.toLowerCase()}.`,
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="What interviewers see of each other"
      description={data === undefined ? undefined : `On ${data.requisition.title}`}
      onSubmit={() => {
        if (value === null || value === current) onClose();
        else void save.run({ id: requisitionId, blind: value });
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
      <OptionList
        label="What interviewers see of each other"
        value={value}
        options={blindSchema.options.map((blind) => ({ value: blind, ...words[blind] }))}
        onChange={setChosen}
      />
      <p>
        It covers ratings, recommendations, search hits, the timeline and exports. This is a
        courtesy among people on one laptop, not a lock: whoever chooses another person at the foot
        of the sidebar sees what that person may see.
      </p>
    </Dialog>
  );
}
