import { useState } from "react";
import type { ComparisonView } from "../../../shared/ipc/interviewViews.ts";
import { mostCompared } from "../../../shared/domain/comparison.ts";
import { countText } from "../../lib/format.ts";
import { useWriting } from "../../lib/documents.ts";
import { invoke } from "../../lib/ipc.ts";
import { goTo, hrefs } from "../../lib/places.ts";
import { useRoute } from "../../lib/queries.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Link } from "../../ui/Link.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { ComparePick } from "./ComparePick.tsx";
import { CompareTable } from "./CompareTable.tsx";
import { Hidden } from "./DebriefBody.tsx";
import styles from "./Debrief.module.css";

const css = classesOf(styles);

/** Two to six applications of one requisition, criterion by criterion. */
export function CompareScreen({ applicationIds }: { applicationIds: readonly string[] }) {
  const { data, error } = useRoute(
    "debrief.compare",
    { applicationIds: [...applicationIds] },
    { keepsPrevious: true },
  );
  if (error !== null) {
    return (
      <EmptyState
        title="These cannot be compared"
        actions={<Link href={hrefs.candidates}>Go to all candidates</Link>}
      >
        {error.message}
      </EmptyState>
    );
  }
  return data === undefined ? (
    <div className={css("waiting")}>
      <Skeleton label="Putting the candidates side by side" lines={8} />
    </div>
  ) : (
    <Loaded view={data} applicationIds={applicationIds} />
  );
}

function Loaded({
  view,
  applicationIds,
}: {
  view: ComparisonView;
  applicationIds: readonly string[];
}) {
  const { requisitionId, requisitionTitle, heads } = view;
  const [isPicking, setPicking] = useState(false);
  const pdf = useWriting();
  const hiddenText = heads.find((head) => head.hiddenText !== null)?.hiddenText ?? null;
  const print = () =>
    void pdf.write(`Comparison, ${requisitionTitle}`, (token) =>
      invoke("print.compare", { applicationIds: [...applicationIds], token }),
    );
  const pick = () => {
    setPicking(true);
  };
  useShortcuts("Comparison", [
    { keys: "c", label: "Choose who is compared", run: pick },
    { keys: "p", label: "Write the comparison as PDF", run: print },
  ]);
  return (
    <div className={css("screen")}>
      <PageHeader
        title={`Compare ${countText(heads.length, "candidate")}`}
        facts={[
          <Link key="requisition" href={hrefs.requisition(requisitionId)}>
            {requisitionTitle}
          </Link>,
          "In the order they were chosen; nothing is ranked",
        ]}
        actions={
          <>
            <Button isBusy={pdf.isBusy} onClick={print}>
              PDF
            </Button>
            <Button onClick={pick}>
              {heads.length < mostCompared ? "Add or change" : "Change"}
            </Button>
          </>
        }
      />
      <div className={css("comparison")} tabIndex={0} role="group" aria-label="Comparison">
        {hiddenText === null ? null : <Hidden text={hiddenText} />}
        <CompareTable
          view={view}
          onRemove={(applicationId) => {
            goTo(hrefs.compare(applicationIds.filter((id) => id !== applicationId)));
          }}
        />
      </div>
      {isPicking ? (
        <ComparePick
          requisitionId={requisitionId}
          chosen={applicationIds}
          onClose={() => {
            setPicking(false);
          }}
        />
      ) : null}
    </div>
  );
}
