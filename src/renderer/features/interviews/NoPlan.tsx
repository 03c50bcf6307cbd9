import { hrefs } from "../../lib/places.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Link } from "../../ui/Link.tsx";

/** What the tab says while there is no plan, with the ways to begin one. */
export function NoPlan({
  hasCriteria,
  requisitionId,
  onPropose,
  onAdd,
  onStart,
}: {
  hasCriteria: boolean;
  requisitionId: string;
  onPropose: () => void;
  onAdd: () => void;
  onStart: () => void;
}) {
  return (
    <EmptyState
      title="No interview plan yet"
      actions={
        <>
          {hasCriteria ? (
            <Button kind="primary" onClick={onPropose}>
              Propose a plan from the criteria
            </Button>
          ) : null}
          <Button onClick={onStart}>Start from a template…</Button>
          <Button kind={hasCriteria ? "quiet" : "plain"} kbd="a" onClick={onAdd}>
            Add an interview
          </Button>
        </>
      }
    >
      {hasCriteria ? (
        "The plan says who asks about what: interviews by stage, each with its length, at most four focus criteria and its questions. It can be changed afterwards, and undone."
      ) : (
        <>
          A plan is proposed from the criteria of the scorecard template, and there are none yet.{" "}
          <Link href={hrefs.requisition(requisitionId, "template")} kind="accent">
            Add criteria first
          </Link>
          , or write the interviews yourself.
        </>
      )}
    </EmptyState>
  );
}
