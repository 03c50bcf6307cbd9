import { useState } from "react";
import type { ScorecardView } from "../../../shared/ipc/views.ts";
import { useWriting } from "../../lib/documents.ts";
import { plainDateText } from "../../lib/format.ts";
import { invoke } from "../../lib/ipc.ts";
import { useCommand } from "../../lib/mutations.ts";
import { goTo, hrefs } from "../../lib/places.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { BlindNote } from "./BlindNote.tsx";
import { ReopenDialog } from "./ReopenDialog.tsx";

/** What can be done with a whole card: its kit, the debrief, reopening, deleting a draft. */
export function CardActions({ card, isOwn }: { card: ScorecardView; isOwn: boolean }) {
  const [isReopening, setReopening] = useState(false);
  const kit = useWriting();
  const isDraft = card.status === "draft";
  const former = card.versions.at(-2);
  const isNewest = card.versions.length === 0 || card.versions.at(-1)?.id === card.id;
  const reopen = useCommand("scorecard.reopen", {
    onFailure: () => true,
    onSuccess: ({ scorecardId }) => {
      goTo(hrefs.scorecard(scorecardId));
    },
  });
  const remove = useCommand("scorecard.removeDraft", {
    onSuccess: () => {
      goTo(former === undefined ? hrefs.candidate(card.candidateId) : hrefs.scorecard(former.id));
    },
    done: () =>
      former === undefined
        ? `Deleted the draft on ${card.candidateName}.`
        : "Deleted the new version. The submitted one stands again.",
  });
  const openDebrief = () => {
    goTo(hrefs.debrief(card.applicationId));
  };
  useShortcuts("Scorecard", [{ keys: "d", label: "Open the debrief", run: openDebrief }]);

  function writeKit() {
    void kit.write(`Kit, ${card.candidateName}, ${card.interviewName}`, (token) =>
      invoke("print.kits", { of: { kind: "interview", id: card.interviewId }, token }),
    );
  }

  return (
    <>
      <BlindNote card={card} />
      {isOwn ? null : <Tag>By {card.author.name}</Tag>}
      {card.submittedAt === null ? null : (
        <Tag kind="good">Submitted {plainDateText(card.submittedAt.slice(0, 10))}, locked</Tag>
      )}
      <Button kind="quiet" isBusy={kit.isBusy} onClick={writeKit}>
        Kit (PDF)
      </Button>
      {!isDraft && isOwn && isNewest ? (
        <Button
          onClick={() => {
            setReopening(true);
          }}
        >
          Reopen…
        </Button>
      ) : null}
      <Menu
        align="end"
        trigger={<IconButton icon="more" label="More about this card" />}
        items={[
          { label: "Open the debrief", kbd: "d", onSelect: openDebrief },
          {
            label: "Open the candidate",
            onSelect: () => {
              goTo(hrefs.candidate(card.candidateId));
            },
          },
          {
            label: `Open ${card.requisitionTitle}`,
            onSelect: () => {
              goTo(hrefs.requisition(card.requisitionId));
            },
          },
          ...(isDraft && isOwn
            ? [
                { kind: "separator" } as const,
                {
                  label: former === undefined ? "Delete draft" : "Delete this new version",
                  isDanger: true,
                  onSelect: () => void remove.run({ id: card.id }),
                },
              ]
            : []),
        ]}
      />
      {isReopening ? (
        <ReopenDialog
          error={reopen.failure?.message ?? null}
          isBusy={reopen.isRunning}
          onReopen={(reason) => void reopen.run({ id: card.id, reason })}
          onClose={() => {
            setReopening(false);
          }}
        />
      ) : null}
    </>
  );
}
