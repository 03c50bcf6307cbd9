import { useRef } from "react";
import { initials } from "../../../shared/domain/names.ts";
import { goTo, hrefs } from "../../lib/places.ts";
import { useCommand } from "../../lib/mutations.ts";
import { useRoute } from "../../lib/queries.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Link } from "../../ui/Link.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { CandidateDetail } from "../../../shared/ipc/views.ts";
import type { CandidateActions, CandidateInterviews } from "./actions.ts";
import { AddToRequisition } from "./AddToRequisition.tsx";
import { ApplicationsList } from "./ApplicationsList.tsx";
import styles from "./Candidate.module.css";
import { ChecksList } from "./ChecksList.tsx";
import { FactsEditor } from "./FactsEditor.tsx";
import { ScorecardsList } from "./ScorecardsList.tsx";
import { NoteEditor, Timeline } from "./Timeline.tsx";
import { useAddToRequisition } from "./useAddToRequisition.ts";
import { flowKeys } from "./flowKeys.ts";
import { useCandidateKeys } from "./useCandidateKeys.ts";
import { currentText, interviewSubjectOf, mainApplication, subjectOf } from "./words.ts";

const css = classesOf(styles);

export interface CandidatePageProps {
  candidateId: string;
  onOpenScorecard: (scorecardId: string) => void;
  /** The candidate was removed; there is nothing left to show. */
  onRemoved: () => void;
  actions: CandidateActions;
  interviews: CandidateInterviews;
}

/** Everything about one candidate on a page of their own. */
export function CandidatePage({ candidateId, ...props }: CandidatePageProps) {
  const { data, error } = useRoute("candidate.get", { id: candidateId });
  if (data !== undefined) return <LoadedPage key={candidateId} detail={data} {...props} />;
  if (!error) {
    return (
      <div className={css("loading")}>
        <Skeleton lines={8} />
      </div>
    );
  }
  return error.error.code === "not_found" ? (
    <EmptyState
      title="This candidate is not here"
      actions={<Link href={hrefs.candidates}>Go to all candidates</Link>}
    >
      They may have been removed. Undo brings them back.
    </EmptyState>
  ) : (
    <div className={css("loading")}>
      <ErrorNotice message={error.message} />
    </div>
  );
}

function LoadedPage({
  detail,
  onOpenScorecard,
  onRemoved,
  actions,
  interviews,
}: { detail: CandidateDetail } & Omit<CandidatePageProps, "candidateId">) {
  const { candidate, applications } = detail;
  const moveButton = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const adding = useAddToRequisition();
  const remove = useCommand("candidate.remove", {
    done: () => `Removed ${candidate.name}`,
    onSuccess: onRemoved,
  });
  const active = mainApplication(applications, null);
  const subject = active === null ? null : subjectOf(candidate.name, active);
  const move = () => {
    if (subject !== null && moveButton.current !== null) {
      actions.chooseStage(subject, moveButton.current);
    }
  };
  const leave = (kind: "rejected" | "withdrawn") => {
    if (subject !== null) actions.leave(subject, kind);
  };
  const writeNote = () => {
    note.current?.focus();
  };
  useCandidateKeys({
    onMove: move,
    onReject: () => {
      leave("rejected");
    },
    onWithdraw: () => {
      leave("withdrawn");
    },
    onHire: () => {
      if (subject !== null) actions.hire(subject);
    },
    ...flowKeys(candidate.name, active, actions),
    onInterview: () => {
      if (active !== null) interviews.plan(interviewSubjectOf(candidate.name, active));
    },
    onNote: writeNote,
    onDebrief: () => {
      const application = active ?? applications[0];
      if (application !== undefined) goTo(hrefs.debrief(application.applicationId));
    },
  });

  return (
    <>
      <PageHeader
        title={candidate.name}
        lead={<Avatar initials={initials(candidate.name)} size="large" />}
        facts={[
          currentText(candidate),
          candidate.location,
          candidate.source === null ? null : `Source: ${candidate.source}`,
        ]}
        actions={
          <>
            {subject === null ? null : (
              <>
                <Button
                  kind="quiet"
                  kbd="r"
                  onClick={() => {
                    leave("rejected");
                  }}
                >
                  Reject
                </Button>
                <Button ref={moveButton} kbd="m" onClick={move}>
                  Move to…
                </Button>
              </>
            )}
            <Button onClick={writeNote}>Add note</Button>
            <Menu
              align="end"
              trigger={<IconButton icon="more" label="More actions" />}
              items={[
                {
                  label: "Add to requisition…",
                  icon: "plus",
                  onSelect: () => {
                    adding.choose([{ candidateId: candidate.id, name: candidate.name }]);
                  },
                },
                { kind: "separator" },
                {
                  label: "Remove candidate",
                  icon: "trash",
                  isDanger: true,
                  onSelect: () => void remove.run({ id: candidate.id }),
                },
              ]}
            />
          </>
        }
      />
      <div className={css("columns")}>
        <div className={css("left")}>
          <ApplicationsList detail={detail} actions={actions} />
          <FactsEditor candidate={candidate} tags={detail.tags} />
          <Timeline entries={detail.timeline} />
        </div>
        <div className={css("right")}>
          <section aria-label="New note">
            <NoteEditor
              ref={note}
              candidateId={candidate.id}
              applicationId={active?.applicationId ?? null}
            />
          </section>
          {applications.map((application) => (
            <div key={application.applicationId} className={css("panel")}>
              {applications.length > 1 ? (
                <p className={css("panelTitle")}>{application.requisitionTitle}</p>
              ) : null}
              {interviews.section(
                interviewSubjectOf(candidate.name, application),
                application.disposition === "active",
              )}
              <ScorecardsList application={application} onOpenScorecard={onOpenScorecard} />
              <ChecksList candidateId={candidate.id} application={application} />
            </div>
          ))}
        </div>
      </div>
      <AddToRequisition {...adding} />
    </>
  );
}
