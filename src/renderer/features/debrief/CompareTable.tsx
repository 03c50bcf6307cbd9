import type { RowFigures } from "../../../shared/domain/debriefShape.ts";
import { decisionLabels } from "../../../shared/domain/decision.ts";
import { initials } from "../../../shared/domain/names.ts";
import {
  overallRecommendationSchema,
  recommendationLabels,
  type OverallRecommendation,
} from "../../../shared/domain/scorecard.ts";
import type { ComparisonView } from "../../../shared/ipc/interviewViews.ts";
import { hrefs } from "../../lib/places.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { classesOf } from "../../ui/classes.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Link } from "../../ui/Link.tsx";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./Compare.module.css";
import { meanText, numberText, stateWords, stepOf } from "./words.ts";

const css = classesOf(styles);

/** "2 yes, 1 no", the warmest first; how many gave none is said too. */
function recommendationsText(given: readonly (OverallRecommendation | null)[]): string {
  const kinds = [...overallRecommendationSchema.options].reverse();
  const order: (OverallRecommendation | null)[] = [
    ...kinds.filter((kind) => kind !== "no_decision"),
    "no_decision",
    null,
  ];
  const parts = order.flatMap((kind) => {
    const count = given.filter((one) => one === kind).length;
    const word = kind === null ? "none" : recommendationLabels[kind].toLowerCase();
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return parts.length === 0 ? "–" : parts.join(", ");
}

/** Candidates as columns, criteria as rows; each cell the mean of the interviewers who rated it. */
export function CompareTable({
  view: { comparison, heads },
  onRemove,
}: {
  view: ComparisonView;
  onRemove: (applicationId: string) => void;
}) {
  const { rows, columns } = comparison;
  const checks = heads[0]?.checks ?? [];
  return (
    <table className={css("table")}>
      <thead>
        <tr>
          <th scope="col" className={css("corner")}>
            <span className={css("unseen")}>Criterion</span>
          </th>
          {heads.map((head, index) => {
            const column = columns[index];
            return (
              <th key={head.applicationId} scope="col" className={css("head")}>
                <span className={css("top")}>
                  <Avatar initials={initials(head.candidateName)} />
                  {heads.length > 2 ? (
                    <IconButton
                      icon="close"
                      label={`Leave out ${head.candidateName}`}
                      onClick={() => {
                        onRemove(head.applicationId);
                      }}
                    />
                  ) : null}
                </span>
                <Link href={hrefs.debrief(head.applicationId)} className={css("name")} dir="auto">
                  {head.candidateName}
                </Link>
                <span className={css("fact", "clipped")} title={head.currentTitle ?? undefined}>
                  {head.currentTitle ?? head.stageName}
                </span>
                {column === undefined ? null : (
                  <span className={css("fact")}>
                    {column.cardsIn} of {column.cardsIn + column.cardsOwed} cards in
                  </span>
                )}
                {head.decision === null ? null : (
                  <Tag kind="accent">{decisionLabels[head.decision.outcome]}</Tag>
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ criterion, cells }) => (
          <tr key={criterion.id}>
            <th scope="row">
              <span dir="auto">{criterion.title}</span>
              <span className={css("fact")}>
                {criterion.importance}, weight {numberText(criterion.weight)}
              </span>
            </th>
            {cells.map((cell, index) => (
              <Figures key={heads[index]?.applicationId ?? index} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
      <tbody className={css("totals")}>
        <tr>
          <th scope="row">Weighted mean</th>
          {columns.map(({ applicationId, summary }) => (
            <td key={applicationId}>
              <b>{meanText(summary.mean)}</b>
              <span className={css("fact")}>
                {`${numberText(summary.ratedWeight)} of ${numberText(summary.totalWeight)} weight`}
              </span>
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">Recommendations</th>
          {columns.map(({ applicationId, recommendations }) => (
            <td key={applicationId}>{recommendationsText(recommendations)}</td>
          ))}
        </tr>
        {checks.map(({ check }) => (
          <tr key={check.id}>
            <th scope="row">{check.label}</th>
            {heads.map((head) => {
              const answer = head.checks.find((one) => one.check.id === check.id)?.answer ?? null;
              return <td key={head.applicationId}>{answer ?? "open"}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figures({ cell: { state, mean, low, high, ratedBy } }: { cell: RowFigures }) {
  if (mean === null) {
    return (
      <td className={css("figures", "none")}>
        –<span className={css("unseen")}>nobody covered it</span>
      </td>
    );
  }
  const range = low !== null && high !== null && low !== high;
  return (
    <td className={css("figures", `r${stepOf(mean)}`)}>
      {meanText(mean)}
      <span className={css("under")}>
        {state === "split" ? `${stateWords.split}, ` : ""}
        {range
          ? `${numberText(low)} to ${numberText(high)}`
          : ratedBy === 1
            ? "one view"
            : `all ${ratedBy} agree`}
      </span>
    </td>
  );
}
