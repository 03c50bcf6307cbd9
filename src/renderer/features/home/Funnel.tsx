import type { RequisitionSummary } from "../../../shared/ipc/views.ts";
import { numberText } from "../../lib/format.ts";
import { classesOf } from "../../ui/classes.ts";
import styles from "./Funnel.module.css";

const css = classesOf(styles);

/** Active applications by stage: a bar for each stage, with its count and name below. */
export function Funnel({ stages }: { stages: RequisitionSummary["funnel"] }) {
  const most = Math.max(1, ...stages.map(({ count }) => count));
  return (
    <span className={css("funnel")}>
      {stages.map(({ stageId, name, count }) => (
        <span key={stageId} className={css("stage")} title={`${name}: ${numberText(count)}`}>
          <span className={css("track")}>
            <span className={css("bar")} style={{ "--part": count / most }} />
          </span>
          <span className={css("count", count === 0 && "none")}>{numberText(count)}</span>
          <span className={css("name")}>{name}</span>
        </span>
      ))}
    </span>
  );
}
