import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import type { InterviewActions, PlanSubject } from "./actions.ts";
import { InterviewItem } from "./InterviewItem.tsx";
import styles from "./Interviews.module.css";

const css = classesOf(styles);

/** The interviews of one application: when, where, who sits on them, and how their cards stand. */
export function InterviewsSection({
  subject,
  isActive,
  actions,
  onOpenScorecard,
}: {
  subject: PlanSubject;
  /** False for an application that has left: nothing more is planned for it. */
  isActive: boolean;
  actions: InterviewActions;
  onOpenScorecard: (scorecardId: string) => void;
}) {
  const { data, error } = useRoute("interview.list", { applicationId: subject.applicationId });
  const interviews = data ?? [];
  return (
    <section aria-label="Interviews">
      <h2 className={css("heading")}>
        Interviews
        {isActive ? (
          <Button
            kbd="i"
            onClick={() => {
              actions.plan(subject);
            }}
          >
            Plan an interview
          </Button>
        ) : null}
      </h2>
      {error === null ? null : <ErrorNotice message={error.message} />}
      {data !== undefined && interviews.length === 0 ? (
        <p className={css("nothing")}>No interview is planned yet.</p>
      ) : null}
      <ul>
        {interviews.map((interview) => (
          <InterviewItem
            key={interview.id}
            interview={interview}
            actions={actions}
            onOpenScorecard={onOpenScorecard}
          />
        ))}
      </ul>
    </section>
  );
}
