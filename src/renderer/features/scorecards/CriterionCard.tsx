import type { RatedCriterion, RatingAnswer } from "../../../shared/domain/scorecard.ts";
import { classesOf } from "../../ui/classes.ts";
import { Tag } from "../../ui/Tag.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { RatingButtons } from "./RatingButtons.tsx";
import styles from "./Scorecard.module.css";
import { saveWord, useAutosave } from "./useAutosave.ts";

const css = classesOf(styles);

/** Where in the posting a criterion came from: "Posting, line 27: “…”". */
function sourceOf({ criterion }: RatedCriterion): string {
  const [first] = criterion.lines;
  if (first === undefined) return "Added by hand";
  const [from, to] = first;
  const place = from === to ? `line ${from}` : `lines ${from}–${to}`;
  return `Posting, ${place}: “${criterion.quote}”`;
}

/**
 * One criterion of a card: its source, the scale, and the evidence, which saves itself.
 * `onEvidence` tells whether the store has it.
 */
export function CriterionCard({
  scorecardId,
  rated,
  isLocked,
  onFocus,
  onAnswer,
  onEvidence,
}: {
  scorecardId: string;
  rated: RatedCriterion;
  isLocked: boolean;
  onFocus: () => void;
  onAnswer: (answer: RatingAnswer) => void;
  onEvidence: (evidence: string) => Promise<boolean>;
}) {
  const { criterion, answer } = rated;
  const draftKey = `evidence-${scorecardId}-${criterion.id}`;
  const evidence = useAutosave(draftKey, rated.evidence, onEvidence);
  const isAsked = (answer === 1 || answer === 5) && evidence.text.trim() === "";
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
      <p className={css("from")}>{sourceOf(rated)}</p>
      <RatingButtons
        title={criterion.title}
        answer={answer}
        isLocked={isLocked}
        onAnswer={onAnswer}
      />
      {isLocked ? (
        <p className={css("written")}>
          {rated.evidence === "" ? "No evidence written." : rated.evidence}
        </p>
      ) : (
        <TextArea
          label={`Evidence for ${criterion.title}`}
          isLabelHidden
          rows={2}
          placeholder="What did they say or show?"
          hint={
            isAsked
              ? `Evidence is asked for with a rating of ${String(answer)}`
              : "Evidence: what you saw or heard"
          }
          aside={saveWord(evidence.state, evidence.text)}
          value={evidence.text}
          onChange={evidence.type}
          onBlur={() => void evidence.flush()}
        />
      )}
    </section>
  );
}
