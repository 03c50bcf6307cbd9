import { limits } from "../../../shared/domain/limits.ts";
import type { RatedCriterion, RatingAnswer } from "../../../shared/domain/scorecard.ts";
import { classesOf } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { answerWord } from "./answers.ts";
import { LeftOver } from "./LeftOver.tsx";
import { RatingButtons } from "./RatingButtons.tsx";
import { RatingMark } from "./RatingMark.tsx";
import { SavedTextArea } from "./SavedTextArea.tsx";
import styles from "./Scorecard.module.css";
import { useSavedText, useSending } from "./useSavedText.ts";

const css = classesOf(styles);

/** Where in the posting a criterion came from: "Posting, line 27: “…”". */
function sourceOf({ criterion }: RatedCriterion): string {
  const [first] = criterion.lines;
  if (first === undefined) return "Added by hand";
  const [from, to] = first;
  const place = from === to ? `line ${from}` : `lines ${from}–${to}`;
  return `Posting, ${place}: “${criterion.quote}”`;
}

/** Under which key unsaved evidence is kept. */
export function evidenceKey(scorecardId: string, criterionId: string): string {
  return `evidence-${scorecardId}-${criterionId}`;
}

/** One criterion of a card: its source, the scale, and the evidence, which saves itself. */
export function CriterionCard({
  scorecardId,
  rated,
  isLocked,
  onFocus,
  onAnswer,
}: {
  scorecardId: string;
  rated: RatedCriterion;
  isLocked: boolean;
  onFocus: () => void;
  onAnswer: (answer: RatingAnswer) => void;
}) {
  const { criterion, answer } = rated;
  return (
    <section
      className={css("criterion")}
      aria-label={criterion.title}
      data-criterion={criterion.id}
      tabIndex={-1}
      onFocus={onFocus}
    >
      <h2 className={css("title")}>
        {criterion.title}
        <Tag kind={criterion.importance}>{criterion.importance}</Tag>
      </h2>
      <p className={css("from")} title={criterion.quote === "" ? undefined : criterion.quote}>
        {sourceOf(rated)}
      </p>
      <RatingButtons
        title={criterion.title}
        answer={answer}
        isLocked={isLocked}
        onAnswer={onAnswer}
      />
      {isLocked ? (
        <>
          <p className={css("written", rated.evidence === "" && "none")} dir="auto">
            {rated.evidence === "" ? "No evidence written." : rated.evidence}
          </p>
          <LeftOver draftKey={evidenceKey(scorecardId, criterion.id)} stored={rated.evidence} />
        </>
      ) : (
        <Evidence scorecardId={scorecardId} rated={rated} />
      )}
    </section>
  );
}

function Evidence({ scorecardId, rated }: { scorecardId: string; rated: RatedCriterion }) {
  const { criterion, answer, evidence } = rated;
  const send = useSending("scorecard.writeEvidence");
  const saved = useSavedText(evidenceKey(scorecardId, criterion.id), evidence, (text, base) =>
    send({ id: scorecardId, criterionId: criterion.id, evidence: text, base }),
  );
  const isAsked = (answer === 1 || answer === 5) && saved.text.trim() === "";
  return (
    <SavedTextArea
      label={`Evidence for ${criterion.title}`}
      isLabelHidden
      rows={2}
      placeholder="What did they say or show?"
      hint={
        isAsked
          ? `A ${String(answer)} asks for evidence: what did you see or hear?`
          : "Evidence: what you saw or heard"
      }
      maxLength={limits.evidence}
      saved={saved}
      stored={evidence}
    />
  );
}

/** A criterion outside the focus, folded to one line; a press or a rating opens it. */
export function FoldedCriterion({
  rated: { criterion, answer },
  onFocus,
  onUnfold,
}: {
  rated: RatedCriterion;
  onFocus: () => void;
  onUnfold: () => void;
}) {
  return (
    <section aria-label={criterion.title} data-criterion={criterion.id}>
      <button
        type="button"
        className={css("folded")}
        aria-expanded="false"
        onFocus={onFocus}
        onClick={onUnfold}
      >
        <RatingMark answer={answer} />
        <span>{criterion.title}</span>
        <span className={css("unseen")}>, {answerWord(answer)}</span>
        <Tag kind={criterion.importance}>{criterion.importance}</Tag>
        <Icon name="chevronDown" />
      </button>
    </section>
  );
}
