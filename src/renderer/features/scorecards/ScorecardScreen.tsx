import { useRef, useState } from "react";
import type { RatedCriterion } from "../../../shared/domain/scorecard.ts";
import type { ScorecardView } from "../../../shared/ipc/views.ts";
import { sentenceOf } from "../../lib/ipc.ts";
import { useCommand } from "../../lib/mutations.ts";
import { notify } from "../../lib/notices.ts";
import { goTo, hrefs } from "../../lib/places.ts";
import { refetchRoute, useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { focusFirst, progressOf } from "./answers.ts";
import { CardActions } from "./CardActions.tsx";
import { CardFoot } from "./CardFoot.tsx";
import { CardNotes, Note } from "./CardNotes.tsx";
import { CheckAnswers } from "./CheckAnswers.tsx";
import { CriterionCard, FoldedCriterion } from "./CriterionCard.tsx";
import { FinishSection } from "./FinishSection.tsx";
import styles from "./Scorecard.module.css";
import { ScorecardAside } from "./ScorecardAside.tsx";
import { ScorecardHeader } from "./ScorecardHeader.tsx";
import { ScorecardRail } from "./ScorecardRail.tsx";
import { SubmitDialog } from "./SubmitDialog.tsx";
import { useAnswers } from "./useAnswers.ts";
import { useCardKeys } from "./useCardKeys.ts";
import { saveAllTexts } from "./useSavedText.ts";
import { useWalk } from "./useWalk.ts";

const css = classesOf(styles);

/** A scorecard: filled by its author while it is a draft, read once it is submitted. */
export function ScorecardScreen({ id }: { id: string }) {
  const { data, error } = useRoute("scorecard.get", { id });
  const state = useRoute("app.state", {});
  const isGone = error?.error.code === "not_found";
  if (error !== null && (data === undefined || !isGone)) {
    return <Closed message={sentenceOf(error)} />;
  }
  if (data === undefined || state.data === undefined) {
    return (
      <div className={css("waiting")}>
        <Skeleton label="Opening the scorecard" lines={8} />
      </div>
    );
  }
  return (
    <Scorecard
      key={id}
      card={data}
      actor={state.data.actor}
      goneText={isGone ? sentenceOf(error) : null}
    />
  );
}

/** A card that cannot be shown: somebody else's draft, hidden, or gone. */
function Closed({ message }: { message: string }) {
  return (
    <EmptyState
      title="This scorecard is closed to you"
      actions={
        <Button
          onClick={() => {
            goTo(hrefs.home);
          }}
        >
          Go to home
        </Button>
      }
    >
      {message}
    </EmptyState>
  );
}

function Scorecard({
  card,
  actor,
  goneText,
}: {
  card: ScorecardView;
  actor: { id: string; name: string };
  /** Why the card is not there any more, while it is still shown with what was typed. */
  goneText: string | null;
}) {
  const [isSubmitting, setIsSubmitting] = useState(false);
  const announce = useAnnounce();
  const submit = useCommand("scorecard.submit", { onFailure: () => true });
  const { answer, recommend } = useAnswers(card);
  const area = useRef<HTMLDivElement>(null);
  const walk = useWalk(area, card.id, card.ratings);
  const { focus, others } = focusFirst(card.ratings);
  const isOwn = card.author.id === actor.id;
  const isLocked = card.status === "submitted" || !isOwn;
  const current = card.ratings.find(({ criterion }) => criterion.id === walk.currentId);

  async function askToSubmit() {
    if (!(await saveAllTexts())) {
      const message = "Some of what you typed is not saved yet. Look at the fields that say so.";
      notify({ message, kind: "error" });
      return;
    }
    await refetchRoute("scorecard.get", { id: card.id });
    submit.reset();
    setIsSubmitting(true);
  }

  useCardKeys({
    isLocked,
    onAnswer: (given) => {
      if (walk.currentId !== null) answer(walk.currentId, given);
    },
    onStep: walk.step,
    onSubmit: () => void askToSubmit(),
  });

  async function send(gapReason: string | null) {
    if ((await submit.run({ id: card.id, gapReason })) === undefined) return;
    setIsSubmitting(false);
    announce("Scorecard submitted. It is locked now.");
  }

  function criterion(rated: RatedCriterion) {
    const { id } = rated.criterion;
    const onFocus = () => {
      walk.setCurrent(id);
    };
    if (walk.isFolded(rated)) {
      return (
        <FoldedCriterion
          key={id}
          rated={rated}
          onFocus={onFocus}
          onUnfold={() => {
            walk.unfold(id);
          }}
        />
      );
    }
    return (
      <CriterionCard
        key={id}
        scorecardId={card.id}
        rated={rated}
        isLocked={isLocked}
        onFocus={onFocus}
        onAnswer={(given) => {
          answer(id, given);
        }}
      />
    );
  }

  return (
    <div className={css("screen")}>
      <ScorecardHeader card={card}>
        <CardActions card={card} isOwn={isOwn} />
      </ScorecardHeader>
      <div className={css("body")}>
        <ScorecardRail
          ratings={card.ratings}
          currentId={walk.currentId}
          isRecommended={card.recommendation !== null}
          hasTakeaways={card.takeaways.trim() !== ""}
          onGo={walk.go}
          onFinish={walk.finish}
        />
        <div ref={area} className={css("cards")}>
          {goneText === null ? null : (
            <Note>
              <p role="alert">{goneText} What you typed is kept here until you leave.</p>
            </Note>
          )}
          <CardNotes card={card} />
          {focus.map(criterion)}
          {others.length === 0 ? null : (
            <div className={css("others")}>
              <h2>Others, if they came up</h2>
              {others.map(criterion)}
            </div>
          )}
          <FinishSection card={card} isLocked={isLocked} isOwn={isOwn} onRecommend={recommend} />
        </div>
        <ScorecardAside criterion={current?.criterion ?? null}>
          <CheckAnswers card={card} />
        </ScorecardAside>
      </div>
      {isLocked ? null : (
        <CardFoot
          progress={progressOf(card.ratings, card.recommendation !== null)}
          actor={actor.name}
          onSubmit={() => void askToSubmit()}
        />
      )}
      {isSubmitting ? (
        <SubmitDialog
          missing={card.missing}
          error={submit.failure?.message ?? null}
          isBusy={submit.isRunning}
          onSubmit={(gapReason) => void send(gapReason)}
          onClose={() => {
            setIsSubmitting(false);
          }}
        />
      ) : null}
    </div>
  );
}
