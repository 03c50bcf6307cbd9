import type { ReactNode } from "react";
import { initials } from "../../../shared/domain/names.ts";
import type { ScorecardView } from "../../../shared/ipc/views.ts";

import { hrefs } from "../../lib/places.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Link } from "../../ui/Link.tsx";
import styles from "./ScorecardHeader.module.css";
import { startText } from "./startText.ts";

const css = classesOf(styles);

/** Whom the card is about, and which interview of which requisition it belongs to. */
export function ScorecardHeader({ card, children }: { card: ScorecardView; children: ReactNode }) {
  const role = [card.currentTitle, card.currentCompany].filter((part) => part !== null).join(", ");
  const length = card.interviewLength === null ? "" : `, ${card.interviewLength} min`;
  const facts = [
    role === "" ? null : role,
    `${card.interviewName}${length}`,
    card.interviewStart === null ? null : startText(card.interviewStart),
  ].filter((fact) => fact !== null);
  return (
    <header className={css("header")}>
      <Avatar initials={initials(card.candidateName)} size="large" />
      <div className={css("who")}>
        <h1 dir="auto">
          <Link href={hrefs.candidate(card.candidateId)}>{card.candidateName}</Link>
        </h1>
        <ul className={css("facts")} title={card.requisitionTitle}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <div className={css("actions")}>{children}</div>
    </header>
  );
}
