import type { ApplicationView, CandidateDetail } from "../../../shared/ipc/views.ts";
import { inStageText, plainDateText, sinceText } from "../../lib/format.ts";
import { useNow } from "../../lib/now.ts";
import { hrefs } from "../../lib/places.ts";
import { useRoute } from "../../lib/queries.ts";
import { classesOf } from "../../ui/classes.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Link } from "../../ui/Link.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Tag } from "../../ui/Tag.tsx";
import type { CandidateActions } from "./actions.ts";
import { applicationItems } from "./applicationItems.ts";
import { NextActionLine } from "./NextActionLine.tsx";
import { OfferLine } from "./OfferLine.tsx";
import styles from "./parts.module.css";
import { cardsText, dispositionWords, stageLateness } from "./words.ts";

const css = classesOf(styles);

/** A candidate's applications: where each stands, or how it ended. */
export function ApplicationsList({
  detail,
  actions,
}: {
  detail: CandidateDetail;
  actions: CandidateActions;
}) {
  if (detail.applications.length === 0) {
    return <p className={css("nothing")}>A prospect: not on any requisition yet.</p>;
  }
  return (
    <ul className={css("applications")} aria-label="Applications">
      {detail.applications.map((application) => (
        <li key={application.applicationId} className={css("application")}>
          <div className={css("applicationRow")}>
            <Link
              href={hrefs.requisition(application.requisitionId)}
              className={css(application.disposition === "active" ? "strong" : "calm")}
            >
              {application.requisitionTitle}
            </Link>
            <StageTag application={application} />
            <span className={css("end")}>
              <Cards application={application} />
              <Menu
                align="end"
                trigger={
                  <IconButton icon="more" label={`Actions for ${application.requisitionTitle}`} />
                }
                items={applicationItems(detail.candidate.name, application, actions)}
              />
            </span>
          </div>
          {application.disposition === "active" ? <Steps application={application} /> : null}
          <TransferLines application={application} />
          <NextActionLine
            name={detail.candidate.name}
            application={application}
            actions={actions}
          />
          <OfferLine name={detail.candidate.name} application={application} actions={actions} />
          {application.note === null ? null : (
            <p className={css("quote")} dir="auto">
              “{application.note}”
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "2 cards in, 1 owed" */
function Cards({ application }: { application: ApplicationView }) {
  const { applicationId, disposition, scorecards } = application;
  const owed = useRoute(
    "scorecard.owed",
    { applicationId },
    { isEnabled: disposition === "active" },
  );
  const cards = owed.data ?? [];
  const late = cards.filter(({ isOverdue }) => isOverdue).length;
  const count = String(cards.length);
  return (
    <>
      {cardsText(scorecards, cards.length, late === 0)}
      {late === 0 ? null : (
        <Tag kind="late">
          {late === cards.length ? `${count} owed, late` : `${count} owed, ${String(late)} late`}
        </Tag>
      )}
    </>
  );
}

function StageTag({ application }: { application: ApplicationView }) {
  const now = useNow();
  const { stageName, enteredStageAt, targetDays, disposition } = application;
  if (disposition !== "active") {
    const because = application.reason === null ? "" : `: ${application.reason}`;
    const starts =
      application.startsOn === null ? "" : `, starts ${plainDateText(application.startsOn)}`;
    return (
      <Tag kind={disposition === "hired" ? "good" : "neutral"}>
        {disposition === "transferred"
          ? `Left ${stageName}`
          : `${dispositionWords[disposition]} in ${stageName}${because}${starts}`}
      </Tag>
    );
  }
  const late = stageLateness(application, now);
  const since = sinceText(stageName, enteredStageAt, now);
  return late?.isLate === true ? (
    <Tag kind="late" title={since}>
      {stageName}, {late.workingDays} d of {targetDays}, late
    </Tag>
  ) : (
    <Tag title={since}>
      {stageName}, {inStageText(enteredStageAt, now)}
    </Tag>
  );
}

function Steps({ application: { stages, stageId, stageName } }: { application: ApplicationView }) {
  const current = stages.findIndex(({ id }) => id === stageId);
  return (
    <div
      className={css("steps")}
      role="img"
      aria-label={`Stage ${String(current + 1)} of ${String(stages.length)}: ${stageName}`}
    >
      {stages.map(({ id, name }, index) => (
        <i
          key={id}
          title={name}
          className={css(index < current && "passed", index === current && "current")}
        />
      ))}
    </div>
  );
}

/** Where an application came from, or went on to. */
function TransferLines({
  application: { transferredFrom, transferredTo },
}: {
  application: ApplicationView;
}) {
  return (
    <>
      {transferredFrom === null ? null : (
        <p className={css("flowLine")}>
          Moved from{" "}
          <Link href={hrefs.requisition(transferredFrom.requisitionId)} kind="accent">
            {transferredFrom.requisitionTitle}
          </Link>
        </p>
      )}
      {transferredTo === null ? null : (
        <p className={css("flowLine")}>
          Moved to{" "}
          <Link href={hrefs.requisition(transferredTo.requisitionId)} kind="accent">
            {transferredTo.requisitionTitle}
          </Link>
        </p>
      )}
    </>
  );
}
