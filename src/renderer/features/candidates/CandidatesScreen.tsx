import type { CandidateRow } from "../../../shared/ipc/views.ts";
import { useMemo } from "react";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { CandidatesTable } from "./CandidatesTable.tsx";

/** All candidates of all requisitions, and prospects. */
export function CandidatesScreen({
  onOpenCandidate,
  onAddCandidate,
}: {
  onOpenCandidate: (row: CandidateRow) => void;
  /** Opens the dialog that adds a prospect. It must not change from one render to the next. */
  onAddCandidate: () => void;
}) {
  useShortcuts(
    "Candidates",
    useMemo(() => [{ keys: "n", label: "Add a candidate", run: onAddCandidate }], [onAddCandidate]),
  );
  return (
    <>
      <PageHeader
        title="Candidates"
        actions={
          <Button kbd="n" onClick={onAddCandidate}>
            Add candidate
          </Button>
        }
      />
      <CandidatesTable
        requisitionId={null}
        onOpenCandidate={onOpenCandidate}
        empty={
          <EmptyState
            title="No candidates yet"
            actions={
              <Button kind="primary" onClick={onAddCandidate}>
                Add candidate
              </Button>
            }
          >
            Everyone you add here or on a board is listed here, once for each requisition.
          </EmptyState>
        }
      />
    </>
  );
}
