import { useRef } from "react";
import { initials } from "../../../shared/domain/names.ts";
import { goTo, hrefs } from "../../lib/places.ts";
import { useRoute } from "../../lib/queries.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Link } from "../../ui/Link.tsx";
import { SideSheet } from "../../ui/SideSheet.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { CandidateActions, CandidateInterviews } from "./actions.ts";
import { ApplicationsList } from "./ApplicationsList.tsx";
import styles from "./Candidate.module.css";
import { ChecksList } from "./ChecksList.tsx";
import { FactsEditor } from "./FactsEditor.tsx";
import { ScorecardsList } from "./ScorecardsList.tsx";
import { NoteEditor, Timeline } from "./Timeline.tsx";
import { flowKeys } from "./flowKeys.ts";
import { useCandidateKeys } from "./useCandidateKeys.ts";
import { currentText, interviewSubjectOf, mainApplication, subjectOf } from "./words.ts";

const css = classesOf(styles);

export interface CandidateSheetProps {
  candidateId: string;
  /** The application it was opened from; its checks and scorecards are shown. */
  applicationId: string | null;
  onClose: () => void;
  onNext?: () => void;
  onPrevious?: () => void;
  onOpenScorecard: (scorecardId: string) => void;
  actions: CandidateActions;
  interviews: CandidateInterviews;
}

/** A candidate beside the board: j and k go on to the next card, Escape closes. */
export function CandidateSheet({
  candidateId,
  applicationId,
  onClose,
  onNext,
  onPrevious,
  onOpenScorecard,
  actions,
  interviews,
}: CandidateSheetProps) {
  const { data: detail, error } = useRoute("candidate.get", { id: candidateId });
  const moveButton = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const shown =
    detail?.applications.find((one) => one.applicationId === applicationId) ??
    mainApplication(detail?.applications ?? [], applicationId);
  const active = shown?.disposition === "active" ? shown : null;
  const subject =
    detail === undefined || active === null ? null : subjectOf(detail.candidate.name, active);
  const move = () => {
    if (subject !== null && moveButton.current !== null) {
      actions.chooseStage(subject, moveButton.current);
    }
  };
  const leave = (kind: "rejected" | "withdrawn") => {
    if (subject !== null) actions.leave(subject, kind);
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
    ...flowKeys(detail?.candidate.name ?? "", active, actions),
    onInterview: () => {
      if (detail !== undefined && active !== null) {
        interviews.plan(interviewSubjectOf(detail.candidate.name, active));
      }
    },
    onNote: () => {
      note.current?.focus();
    },
    onDebrief: () => {
      if (shown !== null) goTo(hrefs.debrief(shown.applicationId));
    },
    onNext,
    onPrevious,
  });

  const name = detail?.candidate.name ?? "Candidate";
  return (
    <SideSheet
      label={name}
      onClose={onClose}
      head={
        detail === undefined ? null : (
          <div className={css("sheetHead")}>
            <Avatar initials={initials(name)} size="large" />
            <div className={css("who")}>
              <Link href={hrefs.candidate(candidateId)} className={css("name")} dir="auto">
                {name}
              </Link>
              <span>{currentText(detail.candidate)}</span>
            </div>
          </div>
        )
      }
      tools={
        <>
          {onPrevious === undefined ? null : (
            <IconButton icon="chevronUp" label="Last candidate" kbd="k" onClick={onPrevious} />
          )}
          {onNext === undefined ? null : (
            <IconButton icon="chevronDown" label="Next candidate" kbd="j" onClick={onNext} />
          )}
        </>
      }
    >
      {error && detail === undefined ? <ErrorNotice message={error.message} /> : null}
      {detail === undefined ? (
        error ? null : (
          <Skeleton lines={8} />
        )
      ) : (
        <div className={css("stack")} key={candidateId}>
          {subject === null ? null : (
            <div className={css("tools")}>
              <Button ref={moveButton} kbd="m" onClick={move}>
                Move to…
              </Button>
              <Button
                kind="quiet"
                kbd="r"
                onClick={() => {
                  leave("rejected");
                }}
              >
                Reject
              </Button>
            </div>
          )}
          <ApplicationsList detail={detail} actions={actions} />
          {shown === null
            ? null
            : interviews.section(interviewSubjectOf(name, shown), active !== null)}
          {shown === null ? null : (
            <ScorecardsList application={shown} onOpenScorecard={onOpenScorecard} />
          )}
          {shown === null ? null : <ChecksList candidateId={candidateId} application={shown} />}
          <FactsEditor candidate={detail.candidate} tags={detail.tags} />
          <NoteEditor
            ref={note}
            candidateId={candidateId}
            applicationId={shown?.applicationId ?? null}
          />
          <Timeline entries={detail.timeline} />
        </div>
      )}
    </SideSheet>
  );
}
