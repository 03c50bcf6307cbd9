import { lazy, Suspense } from "react";
import type { CandidateInterviews } from "../../features/candidates/actions.ts";
import type { InterviewActions } from "../../features/interviews/actions.ts";
import { goTo, hrefs } from "../../lib/places.ts";

const InterviewsSection = lazy(async () => ({
  default: (await import("../../features/interviews/InterviewsSection.tsx")).InterviewsSection,
}));

/** The interviews of an application, for a candidate's page and sheet. */
export function interviewsOf(actions: InterviewActions): CandidateInterviews {
  return {
    plan: actions.plan,
    section: (subject, isActive) => (
      <Suspense fallback={null}>
        <InterviewsSection
          subject={subject}
          isActive={isActive}
          actions={actions}
          onOpenScorecard={(id) => {
            goTo(hrefs.scorecard(id));
          }}
        />
      </Suspense>
    ),
  };
}
