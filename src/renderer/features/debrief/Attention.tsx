import type { AttentionItem } from "../../../shared/domain/debriefShape.ts";
import { plainDateText } from "../../lib/format.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import styles from "./Side.module.css";

const css = classesOf(styles);

const signs: Readonly<Record<AttentionItem["kind"], string>> = {
  split: "!",
  uncovered: "?",
  missing: "…",
};

/** What to talk about first: splits, what nobody covered, and the cards that are missing. */
export function Attention({
  items,
  isHidden,
  ownSeatIds,
  onGoTo,
  onFill,
  onRemind,
}: {
  items: readonly AttentionItem[];
  /** Others' cards are hidden: of what they cover nothing can be said. */
  isHidden: boolean;
  /** Seats of the acting person, whose card they can fill. */
  ownSeatIds: ReadonlySet<string>;
  /** Goes to the criterion's row. */
  onGoTo: (criterionId: string) => void;
  onFill: (seatId: string) => void;
  onRemind: (seatId: string) => void;
}) {
  const shown = isHidden ? items.filter(({ kind }) => kind === "missing") : items;
  return (
    <section className={css("part")} aria-label="First to talk about">
      <h2>First to talk about</h2>
      {shown.length === 0 ? (
        <p className={css("text")}>
          {isHidden
            ? "What stands out is shown once you may see the cards."
            : "Nothing stands out: every criterion was covered, nobody is far apart, and every card is in."}
        </p>
      ) : (
        <ul className={css("list")}>
          {shown.map((item) => (
            <li key={item.kind === "missing" ? item.seatId : item.criterionId}>
              <span className={css("sign", item.kind)} aria-hidden="true">
                {signs[item.kind]}
              </span>
              {item.kind === "missing" ? (
                <span>
                  <b>{item.title}</b> {missingText(item)}{" "}
                  <Button
                    kind="quiet"
                    className={css("inline")}
                    onClick={() => {
                      (ownSeatIds.has(item.seatId) ? onFill : onRemind)(item.seatId);
                    }}
                  >
                    {ownSeatIds.has(item.seatId) ? "Fill it" : "Remind…"}
                  </Button>
                </span>
              ) : (
                <button
                  type="button"
                  className={css("go")}
                  onClick={() => {
                    onGoTo(item.criterionId);
                  }}
                >
                  <b>{item.title}.</b> {item.detail}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function missingText({
  detail,
  dueOn,
  isOverdue,
}: {
  detail: string;
  dueOn: string | null;
  isOverdue: boolean;
}): string {
  if (dueOn === null) return `for ${detail}.`;
  return `for ${detail}, ${isOverdue ? "late since" : "due"} ${plainDateText(dueOn)}.`;
}
