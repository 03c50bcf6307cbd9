import { recommendationLabels } from "../../../shared/domain/scorecard.ts";
import type { ApplicationView, ScorecardSummary } from "../../../shared/ipc/views.ts";
import { initials } from "../../../shared/domain/names.ts";
import { agoText } from "../../lib/format.ts";
import { useCommand } from "../../lib/mutations.ts";
import { useNow } from "../../lib/now.ts";
import { hrefs } from "../../lib/places.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Link } from "../../ui/Link.tsx";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./parts.module.css";

const css = classesOf(styles);

/** The scorecards of one application, and the button that begins or goes on with one's own. */
export function ScorecardsList({
  application,
  onOpenScorecard,
}: {
  application: ApplicationView;
  onOpenScorecard: (scorecardId: string) => void;
}) {
  const open = useCommand("scorecard.open", {
    onSuccess: ({ scorecardId }) => {
      onOpenScorecard(scorecardId);
    },
  });
  const { scorecards, applicationId, disposition } = application;
  return (
    <section className={css("part")} aria-label="Scorecards">
      <h2 className={css("heading")}>
        Scorecards
        <Link kind="accent" href={hrefs.debrief(applicationId)}>
          Debrief
        </Link>
        {disposition === "active" ? (
          <Button isBusy={open.isRunning} onClick={() => void open.run({ applicationId })}>
            Fill scorecard
          </Button>
        ) : null}
      </h2>
      {scorecards.length === 0 ? <p className={css("nothing")}>No scorecard yet.</p> : null}
      <ul>
        {scorecards.map((card) => (
          <li key={card.id}>
            <button
              type="button"
              className={css("scorecard")}
              onClick={() => {
                onOpenScorecard(card.id);
              }}
            >
              <Avatar initials={initials(card.author.name)} />
              <span className={css("author")}>
                <b>{card.author.name}</b>
                <span>{card.interviewName}</span>
              </span>
              <Verdict card={card} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Verdict({ card }: { card: ScorecardSummary }) {
  const now = useNow();
  if (card.status === "draft") return <Tag kind="accent">Begun</Tag>;
  if (card.isHidden) return <Tag>Hidden until yours is in</Tag>;
  return (
    <span className={css("verdict")}>
      {card.mean === null ? null : (
        <span>
          {card.mean.toLocaleString(undefined, { maximumFractionDigits: 1 })}
          <span className={css("quiet")}> of 5</span>
        </span>
      )}
      {card.recommendation === null ? null : <Tag>{recommendationLabels[card.recommendation]}</Tag>}
      {card.submittedAt === null ? null : (
        <span className={css("quiet")}>{agoText(card.submittedAt, now)}</span>
      )}
    </span>
  );
}
