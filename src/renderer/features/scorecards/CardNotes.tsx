import type { ReactNode } from "react";
import type { ScorecardView } from "../../../shared/ipc/views.ts";
import { agoText } from "../../lib/format.ts";
import { useNow } from "../../lib/now.ts";
import { hrefs } from "../../lib/places.ts";
import { useRoute } from "../../lib/queries.ts";
import { classesOf } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Link } from "../../ui/Link.tsx";
import { changesSince } from "./changes.ts";
import styles from "./CardNotes.module.css";

const css = classesOf(styles);

/** What a person should know before they read on: versions of the card and of its template. */
export function CardNotes({ card }: { card: ScorecardView }) {
  return (
    <>
      <VersionNote card={card} />
      <TemplateNote card={card} />
    </>
  );
}

/** A line above the criteria. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <div className={css("note")} role="note">
      <Icon name="info" />
      <div>{children}</div>
    </div>
  );
}

function VersionNote({ card }: { card: ScorecardView }) {
  const now = useNow();
  const { versions, id } = card;
  const at = versions.findIndex((version) => version.id === id);
  const [newest, before, current] = [versions.at(-1), versions[at - 1], versions[at]];
  if (versions.length < 2 || newest === undefined) return null;
  return (
    <Note>
      {newest.id === id ? null : (
        <p>
          An earlier version of this card.{" "}
          <Link kind="accent" href={hrefs.scorecard(newest.id)}>
            Go to the newest
          </Link>
        </p>
      )}
      {before === undefined || current === undefined ? null : (
        <>
          <p>
            {card.status === "draft" ? "Reopened" : "Was reopened"}
            {current.reopenReason === null ? "." : `: “${current.reopenReason}”`}{" "}
            <Link kind="accent" href={hrefs.scorecard(before.id)}>
              Version {at} as it was submitted
              {before.submittedAt === null ? "" : ` ${agoText(before.submittedAt, now)}`}
            </Link>
          </p>
          <Changes card={card} beforeId={before.id} />
        </>
      )}
    </Note>
  );
}

function Changes({ card, beforeId }: { card: ScorecardView; beforeId: string }) {
  const before = useRoute("scorecard.get", { id: beforeId });
  if (before.data === undefined) return null;
  const changes = changesSince(before.data, card);
  return (
    <details className={css("changes")}>
      <summary>
        {changes.length === 0 ? "Nothing has changed since" : `Changed since: ${changes.length}`}
      </summary>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </details>
  );
}

function TemplateNote({ card }: { card: ScorecardView }) {
  const template = useRoute("scorecardTemplate.get", { requisitionId: card.requisitionId });
  const newest = template.data?.version ?? card.templateVersion;
  if (newest <= card.templateVersion || card.status === "submitted") return null;
  return (
    <Note>
      <p>
        The scorecard of this requisition was changed since this card was begun: version {newest} is
        the newest, this card keeps version {card.templateVersion}. Nothing you wrote is lost; the
        debrief lines both up.
      </p>
    </Note>
  );
}
