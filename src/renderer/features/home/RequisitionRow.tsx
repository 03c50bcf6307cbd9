import type { RequisitionSummary } from "../../../shared/ipc/views.ts";
import { countText, numberText } from "../../lib/format.ts";
import { hrefs } from "../../lib/places.ts";
import { classesOf } from "../../ui/classes.ts";
import { Tag } from "../../ui/Tag.tsx";
import { Funnel } from "./Funnel.tsx";
import styles from "./RequisitionRow.module.css";

const css = classesOf(styles);

const statusWords = {
  draft: "Draft",
  open: "Open",
  on_hold: "On hold",
  closed: "Closed",
} as const satisfies Record<RequisitionSummary["status"], string>;

/** A requisition as a line: what it is, how it stands, and its funnel. The line is its link. */
export function RequisitionRow({ requisition }: { requisition: RequisitionSummary }) {
  const { id, title, company, status, activeCount, lateCount, openingsLeft } = requisition;
  return (
    <li>
      <a className={css("row")} href={hrefs.requisition(id)}>
        <span className={css("words")}>
          <span className={css("head")}>
            <span className={css("title")}>{title}</span>
            {status === "open" ? null : <Tag>{statusWords[status]}</Tag>}
            {requisition.isSample ? <Tag>Sample</Tag> : null}
          </span>
          <span className={css("facts")}>
            {[
              company,
              `${numberText(activeCount)} active`,
              openingsLeft === 0
                ? "all openings filled"
                : `${countText(openingsLeft, "opening")} left`,
            ]
              .filter((fact) => fact !== null)
              .join(" · ")}
            {lateCount === 0 ? null : <Tag kind="late">{`${numberText(lateCount)} late`}</Tag>}
          </span>
        </span>
        <Funnel stages={requisition.funnel} />
      </a>
    </li>
  );
}
