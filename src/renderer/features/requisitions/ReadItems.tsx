import type { KeyboardEvent } from "react";
import type { ReadAs } from "../../../shared/domain/generation/corrections.ts";
import type { PostingItem } from "../../../shared/domain/posting/reading.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { linesText } from "./criteria.ts";
import styles from "./NewRequisition.module.css";

const css = classesOf(styles);

/** Lines that are no requirement yet (duties, or sentences that come closest), to be read as one. */
export function ReadItems({
  items,
  onRead,
}: {
  items: readonly PostingItem[];
  onRead: (item: PostingItem, as: ReadAs) => void;
}) {
  return (
    <ul className={css("plain")}>
      {items.map((item) => {
        const onKeyDown = (event: KeyboardEvent) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          if (event.key === "r") onRead(item, "required");
          else if (event.key === "p") onRead(item, "preferred");
          else if (event.key === "x") onRead(item, "none");
          else return;
          event.preventDefault();
        };
        return (
          <li key={item.id} onKeyDown={onKeyDown}>
            <span>{item.text}</span>
            <span className={css("choices")}>
              <Button
                kind="quiet"
                kbd="r"
                onClick={() => {
                  onRead(item, "required");
                }}
              >
                Required
              </Button>
              <Button
                kind="quiet"
                kbd="p"
                onClick={() => {
                  onRead(item, "preferred");
                }}
              >
                Preferred
              </Button>
              <span>{linesText([item.lines])}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
