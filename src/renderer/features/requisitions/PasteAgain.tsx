import { useState } from "react";
import type { PostingMark } from "../../../shared/domain/posting/reading.ts";
import type { PostingChange, SavedPosting } from "../../../shared/ipc/views.ts";
import { countText } from "../../lib/format.ts";
import { invoke, sentenceOf } from "../../lib/ipc.ts";
import { useCommand } from "../../lib/mutations.ts";
import { notify } from "../../lib/notices.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { PastePosting } from "./PastePosting.tsx";
import { PostingDiff } from "./PostingDiff.tsx";

interface Compared {
  document: { text: string; marks: PostingMark[] };
  change: PostingChange;
}

/**
 * A changed posting: pasted, compared by meaning with the one before, and taken in together with
 * what it does to the scorecard. `former` is null where there was no posting.
 */
export function PasteAgain({
  requisitionId,
  former,
  onClose,
}: {
  requisitionId: string;
  former: SavedPosting | null;
  onClose: () => void;
}) {
  const [text, setText] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [isReading, setIsReading] = useState(false);
  const [compared, setCompared] = useState<Compared | null>(null);
  const [keptDropped, setKeptDropped] = useState<ReadonlySet<string>>(() => new Set());
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(() => new Set());
  const replace = useCommand("posting.replace", {
    onFailure: () => true,
    onSuccess: () => {
      notify({ message: "The changed posting was taken in." });
      onClose();
    },
  });

  async function compare(document: Compared["document"]) {
    setIsReading(true);
    setError(null);
    try {
      const posting = { ...document, corrections: former?.corrections ?? [] };
      const change = await invoke("posting.compare", { requisitionId, posting });
      setText(document.text);
      setCompared({ document, change });
      setKeptDropped(new Set());
      setLeftOut(new Set());
    } catch (fault) {
      setError(sentenceOf(fault));
    } finally {
      setIsReading(false);
    }
  }

  function accept({ document, change }: Compared) {
    const { baseVersion, kept, added, dropped, checks } = change;
    void replace.run({
      requisitionId,
      posting: { ...document, corrections: former?.corrections ?? [] },
      baseVersion,
      criteria: [
        ...kept.map(({ criterion }) => criterion),
        ...added.filter((_, index) => !leftOut.has(index)),
        ...dropped
          .filter(({ id }) => keptDropped.has(id))
          .map((criterion) => ({ ...criterion, lines: [] })),
      ],
      checks,
    });
  }

  if (compared === null) {
    return (
      <Dialog
        isOpen
        size="large"
        title={former === null ? "Paste the posting" : "Paste the posting again"}
        description={
          former === null
            ? "The scorecard keeps its criteria; what the posting asks for is added."
            : "The new text is compared with the one before by what it asks for, not by its order."
        }
        onClose={onClose}
      >
        <PastePosting
          text={text}
          error={error}
          isReading={isReading}
          isForExisting
          onChange={setText}
          onRead={(document) => void compare(document ?? { text, marks: [] })}
          onTooLong={() => {
            setError("That text is too long for a posting. Copy the part that describes the role.");
          }}
        />
      </Dialog>
    );
  }
  const { change } = compared;
  return (
    <Dialog
      isOpen
      size="large"
      title="What changed"
      description={`${countText(change.comparison.unchanged.length, "requirement")} asked for as before.`}
      onClose={onClose}
      onSubmit={() => {
        accept(compared);
      }}
      footer={
        <>
          <Button
            kind="quiet"
            onClick={() => {
              setCompared(null);
            }}
          >
            Back to the text
          </Button>
          <Button kind="primary" type="submit" isBusy={replace.isRunning}>
            Take in the posting
          </Button>
        </>
      }
    >
      <PostingDiff
        change={change}
        failure={replace.failure?.message ?? null}
        leftOut={leftOut}
        onLeaveOut={setLeftOut}
        keptDropped={keptDropped}
        onKeepDropped={setKeptDropped}
      />
    </Dialog>
  );
}
