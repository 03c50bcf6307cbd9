import { useRef, useState } from "react";
import type { RatingAnswer } from "../../../shared/domain/scorecard.ts";
import type { ScorecardView } from "../../../shared/ipc/views.ts";
import { initials } from "../../../shared/domain/names.ts";
import { plainDateText } from "../../lib/format.ts";
import { sentenceOf } from "../../lib/ipc.ts";
import { useCommand } from "../../lib/mutations.ts";
import { changeKept, useRoute } from "../../lib/queries.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { CriterionCard } from "./CriterionCard.tsx";
import { FinishSection } from "./FinishSection.tsx";
import { answerKeys } from "./RatingButtons.tsx";
import styles from "./Scorecard.module.css";
import { ScorecardAside } from "./ScorecardAside.tsx";
import { ScorecardRail } from "./ScorecardRail.tsx";
import { SubmitDialog } from "./SubmitDialog.tsx";

const css = classesOf(styles);

/** A scorecard: filled by its author while it is a draft, read once it is submitted. */
export function ScorecardScreen({ id }: { id: string }) {
  const card = useRoute("scorecard.get", { id });
  if (card.error) return <ErrorNotice message={sentenceOf(card.error)} />;
  if (card.data === undefined) return <Skeleton label="Opening the scorecard" />;
  return <Scorecard key={id} card={card.data} />;
}

/** Shows a change of the card before the store has it; gives back how to take that back. */
function showAtOnce(card: ScorecardView, change: Partial<ScorecardView>): () => void {
  changeKept("scorecard.get", { id: card.id }, (kept) => ({ ...kept, ...change }));
  return () => {
    changeKept("scorecard.get", { id: card.id }, () => card);
  };
}

function Scorecard({ card }: { card: ScorecardView }) {
  const [currentId, setCurrentId] = useState(card.ratings[0]?.criterion.id ?? null);
  const [isSubmitting, setIsSubmitting] = useState(false);
  const cards = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  const rate = useCommand("scorecard.rate", {
    optimistic: ({ criterionId, answer: given }) =>
      showAtOnce(card, {
        ratings: card.ratings.map((rated) =>
          rated.criterion.id === criterionId ? { ...rated, answer: given } : rated,
        ),
      }),
  });
  const writeEvidence = useCommand("scorecard.writeEvidence");
  const write = useCommand("scorecard.write", {
    optimistic: ({ recommendation }) =>
      showAtOnce(card, recommendation === undefined ? {} : { recommendation }),
  });
  const submit = useCommand("scorecard.submit", { onFailure: () => true });

  const isLocked = card.status === "submitted";
  const current = card.ratings.find(({ criterion }) => criterion.id === currentId) ?? null;
  const answered = card.ratings.filter(({ answer }) => answer !== null).length;
  const steps = card.ratings.length + 1;
  const done = answered + (card.recommendation === null ? 0 : 1);

  function go(criterionId: string) {
    setCurrentId(criterionId);
    const sections = cards.current?.querySelectorAll<HTMLElement>("[data-criterion]") ?? [];
    for (const section of sections) {
      if (section.dataset["criterion"] !== criterionId) continue;
      section.focus({ preventScroll: true });
      section.scrollIntoView({ block: "nearest" });
    }
  }

  function finish() {
    const section = cards.current?.querySelector<HTMLElement>("[data-finish]");
    section?.scrollIntoView({ block: "start" });
    section?.querySelector<HTMLElement>("button:not(:disabled)")?.focus();
  }

  function walk(step: -1 | 1) {
    const at = card.ratings.findIndex(({ criterion }) => criterion.id === currentId);
    const next = card.ratings[at + step];
    if (next !== undefined) go(next.criterion.id);
    else if (step === 1) finish();
  }

  function answer(criterionId: string, given: RatingAnswer) {
    void rate.run({ id: card.id, criterionId, answer: given });
    const title = card.ratings.find(({ criterion }) => criterion.id === criterionId)?.criterion
      .title;
    const word =
      given === null ? "unrated" : given === "not_assessed" ? "not assessed" : `rated ${given}`;
    announce(`${title ?? ""}: ${word}.`);
  }

  useShortcuts("Scorecard", [
    ...(isLocked
      ? []
      : answerKeys.map(({ keys, label, answer: given }) => ({
          keys,
          label,
          isKeyOnly: true,
          run: () => {
            if (currentId !== null) answer(currentId, given);
          },
        }))),
    {
      keys: "j",
      label: "Next criterion",
      isKeyOnly: true,
      run: () => {
        walk(1);
      },
    },
    {
      keys: "k",
      label: "Last criterion",
      isKeyOnly: true,
      run: () => {
        walk(-1);
      },
    },
    ...(isLocked
      ? []
      : [
          {
            keys: "mod+enter",
            label: "Submit the scorecard",
            worksInFields: true,
            run: () => {
              setIsSubmitting(true);
            },
          },
        ]),
  ]);

  async function send(gapReason: string | null) {
    if ((await submit.run({ id: card.id, gapReason })) === undefined) return;
    setIsSubmitting(false);
    announce("Scorecard submitted. It is locked now.");
  }

  const role = [card.currentTitle, card.currentCompany].filter((part) => part !== null).join(", ");
  return (
    <div className={css("screen")}>
      <header className={css("header")}>
        <Avatar initials={initials(card.candidateName)} size="large" />
        <div>
          <h1>{card.candidateName}</h1>
          <p className={css("facts")}>
            {role === "" ? null : (
              <>
                <span>{role}</span>
                <i aria-hidden="true">/</i>
              </>
            )}
            <span>{card.interviewName}</span>
            <i aria-hidden="true">/</i>
            <span>{card.requisitionTitle}</span>
          </p>
        </div>
        <div className={css("actions")}>
          <Tag>{isLocked ? `By ${card.author.name}` : `Version ${card.templateVersion}`}</Tag>
          {card.submittedAt === null ? null : (
            <Tag kind="good">Submitted {plainDateText(card.submittedAt.slice(0, 10))}, locked</Tag>
          )}
        </div>
      </header>
      <div className={css("body")}>
        <ScorecardRail
          ratings={card.ratings}
          currentId={currentId}
          isRecommended={card.recommendation !== null}
          onGo={go}
          onFinish={finish}
        />
        <div ref={cards} className={css("cards")}>
          {card.ratings.map((rated) => (
            <CriterionCard
              key={rated.criterion.id}
              scorecardId={card.id}
              rated={rated}
              isLocked={isLocked}
              onFocus={() => {
                setCurrentId(rated.criterion.id);
              }}
              onAnswer={(given) => {
                answer(rated.criterion.id, given);
              }}
              onEvidence={async (evidence) =>
                (await writeEvidence.run({
                  id: card.id,
                  criterionId: rated.criterion.id,
                  evidence,
                })) !== undefined
              }
            />
          ))}
          <FinishSection
            card={card}
            isLocked={isLocked}
            onWrite={async (changed) =>
              (await write.run({ id: card.id, ...changed })) !== undefined
            }
          />
        </div>
        <ScorecardAside criterion={current?.criterion ?? null} checks={card.checks} />
      </div>
      {isLocked ? null : (
        <footer className={css("foot")}>
          <span className={css("progress")}>
            <Progress label="Answered" isLabelHidden value={done} max={steps} />
          </span>
          <strong>
            {done} of {steps} answered
          </strong>
          <span>Nothing is sent until you submit</span>
          <span className={css("actions")}>
            <Kbd keys="1" />–<Kbd keys="5" /> rate <Kbd keys="j" /> next
            <Button
              kind="primary"
              kbd="mod+enter"
              onClick={() => {
                setIsSubmitting(true);
              }}
            >
              Submit
            </Button>
          </span>
        </footer>
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
