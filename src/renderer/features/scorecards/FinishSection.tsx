import type { ReactNode } from "react";
import { limits } from "../../../shared/domain/limits.ts";
import {
  recommendationLabels,
  type OverallRecommendation,
} from "../../../shared/domain/scorecard.ts";
import type { ScorecardView } from "../../../shared/ipc/views.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { LeftOver } from "./LeftOver.tsx";
import { SavedTextArea } from "./SavedTextArea.tsx";
import styles from "./Scorecard.module.css";
import { useSavedText, useSending } from "./useSavedText.ts";

const css = classesOf(styles);

const recommendations: readonly OverallRecommendation[] = [
  "definitely_no",
  "no",
  "yes",
  "strong_yes",
  "no_decision",
];

/** Under which keys the unsaved closing words of a card are kept. */
export const wordKeys = {
  takeaways: (scorecardId: string) => `takeaways-${scorecardId}`,
  privateNote: (scorecardId: string) => `private-${scorecardId}`,
} as const;

/** The recommendation, which a person chooses and nothing computes, and the closing words. */
export function FinishSection({
  card,
  isLocked,
  isOwn,
  onRecommend,
}: {
  card: ScorecardView;
  isLocked: boolean;
  isOwn: boolean;
  onRecommend: (recommendation: OverallRecommendation | null) => void;
}) {
  return (
    <section className={css("criterion")} aria-label="To finish" data-finish="" tabIndex={-1}>
      <h2 className={css("title")}>Overall recommendation</h2>
      <p className={css("from")}>Your judgement on the whole; it is never computed.</p>
      <div className={css("recommend")} role="group" aria-label="Overall recommendation">
        {recommendations.map((recommendation) => (
          <Button
            key={recommendation}
            aria-pressed={card.recommendation === recommendation}
            disabled={isLocked}
            onClick={() => {
              onRecommend(card.recommendation === recommendation ? null : recommendation);
            }}
          >
            {recommendationLabels[recommendation]}
          </Button>
        ))}
      </div>
      {isLocked ? <LockedWords card={card} isOwn={isOwn} /> : <Words card={card} />}
    </section>
  );
}

function Words({ card }: { card: ScorecardView }) {
  const send = useSending("scorecard.write");
  const { id } = card;
  const takeaways = useSavedText(wordKeys.takeaways(id), card.takeaways, (text, base) =>
    send({ id, takeaways: text, base }),
  );
  const privateNote = useSavedText(wordKeys.privateNote(id), card.privateNote, (text, base) =>
    send({ id, privateNote: text, base }),
  );
  return (
    <div className={css("words")}>
      <SavedTextArea
        label="Key take-aways"
        hint="What the others should know first"
        rows={3}
        maxLength={limits.evidence}
        saved={takeaways}
        stored={card.takeaways}
      />
      <SavedTextArea
        label="Private note to the recruiter"
        hint="Not shown to other interviewers"
        rows={2}
        maxLength={limits.evidence}
        saved={privateNote}
        stored={card.privateNote}
      />
    </div>
  );
}

/** The private note of somebody else's card comes only to whom it is for. */
function LockedWords({ card, isOwn }: { card: ScorecardView; isOwn: boolean }) {
  const { id, takeaways, privateNote, gapReason } = card;
  return (
    <>
      <Written title="Key take-aways" text={takeaways}>
        <LeftOver draftKey={wordKeys.takeaways(id)} stored={takeaways} />
      </Written>
      {isOwn || privateNote !== "" ? (
        <Written title="Private note to the recruiter" text={privateNote}>
          <LeftOver draftKey={wordKeys.privateNote(id)} stored={privateNote} />
        </Written>
      ) : null}
      {gapReason === null ? null : <Written title="Submitted with gaps because" text={gapReason} />}
    </>
  );
}

function Written({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <>
      <h3>{title}</h3>
      <p className={css("written", text === "" && "none")} dir="auto">
        {text === "" ? "None written." : text}
      </p>
      {children}
    </>
  );
}
