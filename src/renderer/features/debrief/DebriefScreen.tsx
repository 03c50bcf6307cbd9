import { useState } from "react";
import { decisionLabels } from "../../../shared/domain/decision.ts";
import { initials } from "../../../shared/domain/names.ts";
import type { DebriefView } from "../../../shared/ipc/interviewViews.ts";
import { useWriting } from "../../lib/documents.ts";
import { invoke } from "../../lib/ipc.ts";
import { goTo, hrefs } from "../../lib/places.ts";
import { useRoute } from "../../lib/queries.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Link } from "../../ui/Link.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { BlindDialog } from "./BlindDialog.tsx";
import { ComparePick } from "./ComparePick.tsx";
import { DebriefBody } from "./DebriefBody.tsx";
import { standing } from "./Decisions.tsx";
import { DecisionDialog } from "./DecisionDialog.tsx";
import styles from "./Debrief.module.css";

const css = classesOf(styles);

/** What everybody wrote on one application, side by side, and what people decided. */
export function DebriefScreen({ applicationId }: { applicationId: string }) {
  const { data, error } = useRoute("debrief.get", { applicationId });
  if (data !== undefined) return <Loaded view={data} />;
  return error === null ? (
    <div className={css("waiting")}>
      <Skeleton label="Putting the cards side by side" lines={8} />
    </div>
  ) : (
    <EmptyState
      title="There is no debrief to show"
      actions={<Link href={hrefs.candidates}>Go to all candidates</Link>}
    >
      {error.message}
    </EmptyState>
  );
}

type OpenDialog = "decision" | "compare" | "blind" | null;

function Loaded({ view }: { view: DebriefView }) {
  const { applicationId, candidateName, candidateId, requisitionId, debrief } = view;
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const pdf = useWriting();
  const decision = standing(view.decisions);
  const shows = (next: OpenDialog) => () => {
    setDialog(next);
  };
  const print = () =>
    void pdf.write(`Debrief, ${candidateName}`, (token) =>
      invoke("print.debrief", { applicationId, token }),
    );
  useShortcuts("Debrief", [
    { keys: "d", label: "Record a decision", run: shows("decision") },
    { keys: "c", label: "Compare with other candidates", run: shows("compare") },
    { keys: "p", label: "Write the debrief as PDF", run: print },
    {
      keys: null,
      label: "Choose what interviewers see of each other",
      run: shows("blind"),
    },
    { keys: "enter", label: "Read the evidence of a cell", isKeyOnly: true },
    { keys: "up", label: "Walk the cells, with all arrows", isKeyOnly: true },
  ]);

  const role = [view.currentTitle, view.currentCompany].filter((part) => part !== null).join(", ");
  const total = debrief.cardsIn + debrief.cardsOwed;
  return (
    <div className={css("screen")}>
      <PageHeader
        title={candidateName}
        lead={<Avatar initials={initials(candidateName)} size="large" />}
        marks={
          decision === null ? null : <Tag kind="accent">{decisionLabels[decision.outcome]}</Tag>
        }
        facts={[
          role,
          <span key="requisition">
            Debrief for <Link href={hrefs.requisition(requisitionId)}>{view.requisitionTitle}</Link>
          </span>,
          total === 0 ? "No cards yet" : `${debrief.cardsIn} of ${total} cards in`,
        ]}
        actions={
          <>
            <Button kind="quiet" onClick={shows("compare")}>
              Compare
            </Button>
            <Button isBusy={pdf.isBusy} onClick={print}>
              PDF
            </Button>
            <Menu
              align="end"
              trigger={<IconButton icon="more" label="More about this debrief" />}
              items={[
                {
                  label: "Open the candidate",
                  onSelect: () => {
                    goTo(hrefs.candidate(candidateId));
                  },
                },
                { label: "What interviewers see of each other…", onSelect: shows("blind") },
              ]}
            />
            {decision === null ? (
              <Button kind="primary" onClick={shows("decision")}>
                Record decision
              </Button>
            ) : null}
          </>
        }
      />
      <DebriefBody view={view} />
      {dialog === "decision" ? (
        <DecisionDialog
          applicationId={applicationId}
          candidateName={candidateName}
          onClose={shows(null)}
        />
      ) : null}
      {dialog === "compare" ? (
        <ComparePick requisitionId={requisitionId} chosen={[applicationId]} onClose={shows(null)} />
      ) : null}
      {dialog === "blind" ? (
        <BlindDialog requisitionId={requisitionId} onClose={shows(null)} />
      ) : null}
    </div>
  );
}
