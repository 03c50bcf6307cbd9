import type { KeyboardEvent } from "react";
import type { DraftCheck } from "../../../shared/domain/generation/index.ts";
import type { ReadAs } from "../../../shared/domain/generation/corrections.ts";
import type { PostingReading } from "../../../shared/domain/posting/reading.ts";
import { classesOf } from "../../ui/classes.ts";
import { Tag } from "../../ui/Tag.tsx";
import { linesText } from "./criteria.ts";
import styles from "./NewRequisition.module.css";

const css = classesOf(styles);

const keys: Readonly<Partial<Record<string, ReadAs>>> = {
  r: "required",
  p: "preferred",
  d: "responsibility",
  x: "none",
};

/** The facts that the posting asks for; a key says what their line is instead. */
export function DraftChecks({
  checks,
  reading,
  onRead,
}: {
  checks: readonly DraftCheck[];
  reading: PostingReading;
  onRead: (check: DraftCheck, as: ReadAs) => void;
}) {
  if (checks.length === 0) return null;
  return (
    <section aria-label="Checks">
      <h2 className={css("section")}>
        Checks <small>facts of the application, outside every mean</small>
      </h2>
      <ul className={css("plain")}>
        {checks.map((check) => {
          const lines = reading.requirements
            .filter(({ id }) => check.requirementIds.includes(id))
            .map((requirement) => requirement.lines);
          const onKeyDown = (event: KeyboardEvent) => {
            const as = keys[event.key];
            if (as === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
            event.preventDefault();
            onRead(check, as);
          };
          return (
            <li key={check.id} className={css("check")} tabIndex={0} onKeyDown={onKeyDown}>
              <span>{check.label}</span>
              <Tag kind={check.importance}>{check.importance}</Tag>
              <span>{linesText(lines)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
