import type { ReactNode } from "react";
import { asksTheSame } from "../../../shared/domain/generation/compare.ts";
import type { PostingChange } from "../../../shared/ipc/views.ts";
import { countText } from "../../lib/format.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./PostingDiff.module.css";

const css = classesOf(styles);

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section className={css("part")} aria-label={title}>
      <h3>
        {title} <span>{count}</span>
      </h3>
      <ul>{children}</ul>
    </section>
  );
}

function toggled<Value>(set: ReadonlySet<Value>, value: Value, isIn: boolean): Set<Value> {
  const next = new Set(set);
  if (isIn) next.add(value);
  else next.delete(value);
  return next;
}

/** What a changed posting asks for beside the former, and what that does to the scorecard. */
export function PostingDiff({
  change,
  failure,
  leftOut,
  onLeaveOut,
  keptDropped,
  onKeepDropped,
}: {
  change: PostingChange;
  failure: string | null;
  /** Proposed criteria that are not wanted, by their place. */
  leftOut: ReadonlySet<number>;
  onLeaveOut: (leftOut: ReadonlySet<number>) => void;
  /** Criteria that stay although the posting asks for them no more, by id. */
  keptDropped: ReadonlySet<string>;
  onKeepDropped: (kept: ReadonlySet<string>) => void;
}) {
  const { comparison, kept, added, dropped } = change;
  const joined = kept.filter((one) => one.joined.length > 0);
  return (
    <div className={css("diff")}>
      {failure === null ? null : <ErrorNotice message={failure} />}
      {asksTheSame(comparison) ? (
        <p>
          The new text asks for the same as the former. It is kept as the posting; the scorecard
          stays as it is.
        </p>
      ) : null}
      <Part title="Added" count={comparison.added.length}>
        {comparison.added.map(({ id, text, importance }) => (
          <li key={id}>
            <ins>{text}</ins> <Tag kind={importance}>{importance}</Tag>
          </li>
        ))}
      </Part>
      <Part title="Reworded" count={comparison.reworded.length}>
        {comparison.reworded.map(({ former, next }) => (
          <li key={next.id}>
            <del>{former.text}</del>
            <ins>{next.text}</ins>
          </li>
        ))}
      </Part>
      <Part title="Now of another importance" count={comparison.reweighted.length}>
        {comparison.reweighted.map(({ former, next }) => (
          <li key={next.id}>
            {next.text} <Tag kind={former.importance}>{former.importance}</Tag> →{" "}
            <Tag kind={next.importance}>{next.importance}</Tag>
          </li>
        ))}
      </Part>
      <Part title="Removed" count={comparison.removed.length}>
        {comparison.removed.map(({ id, text }) => (
          <li key={id}>
            <del>{text}</del>
          </li>
        ))}
      </Part>
      <Part title="New criteria" count={added.length}>
        {added.map((criterion, index) => (
          <li key={criterion.title}>
            <Checkbox
              label={criterion.title}
              hint={criterion.importance}
              isChecked={!leftOut.has(index)}
              onChange={(isWanted) => {
                onLeaveOut(toggled(leftOut, index, !isWanted));
              }}
            />
          </li>
        ))}
      </Part>
      <Part title="Criteria that the posting asks for no more" count={dropped.length}>
        {dropped.map(({ id, title }) => (
          <li key={id}>
            <Checkbox
              label={`Keep “${title}”`}
              hint={
                keptDropped.has(id)
                  ? "It stays, as one that you added."
                  : "It goes; cards that rated it keep it."
              }
              isChecked={keptDropped.has(id)}
              onChange={(isKept) => {
                onKeepDropped(toggled(keptDropped, id, isKept));
              }}
            />
          </li>
        ))}
      </Part>
      <Part title="Criteria that gather more than before" count={joined.length}>
        {joined.map(({ criterion, joined: ids }) => (
          <li key={criterion.id}>
            {criterion.title}: {countText(ids.length, "requirement")} more
          </li>
        ))}
      </Part>
    </div>
  );
}
