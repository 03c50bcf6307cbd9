import { CandidatesTable } from "../../features/candidates/CandidatesTable.tsx";
import { goTo, hrefs } from "../../lib/places.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";

/** The applications of a requisition as a table, those that have left included on demand. */
export function TableTab({ requisitionId }: { requisitionId: string }) {
  return (
    <CandidatesTable
      requisitionId={requisitionId}
      onOpenCandidate={({ candidateId }) => {
        goTo(hrefs.candidate(candidateId));
      }}
      empty={
        <EmptyState title="No candidates yet">
          Everyone who is added to this requisition is listed here.
        </EmptyState>
      }
    />
  );
}
