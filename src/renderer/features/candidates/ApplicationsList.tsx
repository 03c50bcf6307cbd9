import type { ApplicationView, CandidateDetail } from "../../../shared/ipc/views.ts";
import { inStageText, plainDateText, sinceText } from "../../lib/format.ts";
import { useNow } from "../../lib/now.ts";
import { hrefs } from "../../lib/places.ts";
import { classesOf } from "../../ui/classes.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Link } from "../../ui/Link.tsx";
import { Menu } from "../../ui/Menu.tsx";
import type { MenuItem } from "../../ui/menuItems.tsx";
import { Tag } from "../../ui/Tag.tsx";
import type { CandidateActions } from "./actions.ts";
import styles from "./parts.module.css";
import { cardsText, dispositionWords, stageLateness, subjectOf } from "./words.ts";

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
            <span className={css("end")}>{cardsText(application.scorecards)}</span>
            <Menu
              align="end"
              trigger={
                <IconButton icon="more" label={`Actions for ${application.requisitionTitle}`} />
              }
              items={menuItems(detail.candidate.name, application, actions)}
            />
          </div>
          {application.disposition === "active" ? <Steps application={application} /> : null}
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

function StageTag({ application }: { application: ApplicationView }) {
  const now = useNow();
  const { stageName, enteredStageAt, targetDays, disposition } = application;
  if (disposition !== "active") {
    const because = application.reason === null ? "" : `: ${application.reason}`;
    const starts =
      application.startsOn === null ? "" : `, starts ${plainDateText(application.startsOn)}`;
    return (
      <Tag kind={disposition === "hired" ? "good" : "neutral"}>
        {dispositionWords[disposition]} in {stageName}
        {because}
        {starts}
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

function menuItems(
  name: string,
  application: ApplicationView,
  actions: CandidateActions,
): MenuItem[] {
  const subject = subjectOf(name, application);
  if (application.disposition !== "active") {
    const isElsewhere = ["transferred", "duplicate"].includes(application.disposition);
    return [
      {
        label: `Restore to ${application.stageName}`,
        isDisabled: isElsewhere,
        onSelect: () => void actions.restore(subject),
      },
    ];
  }
  return [
    {
      label: "Hire…",
      onSelect: () => {
        actions.hire(subject);
      },
    },
    {
      label: "Reject…",
      onSelect: () => {
        actions.leave(subject, "rejected");
      },
    },
    {
      label: "Withdraw…",
      onSelect: () => {
        actions.leave(subject, "withdrawn");
      },
    },
  ];
}
