import { useState, type ReactNode } from "react";
import { Button } from "./Button.tsx";

const shownAtFirst = 8;

/** A list of which all but the first eight items stay folded until asked for. */
export function FoldedList<Item>({
  items,
  className,
  children,
}: {
  items: readonly Item[];
  className?: string | undefined;
  /** Draws one item, with its key. */
  children: (item: Item) => ReactNode;
}) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, shownAtFirst);
  return (
    <>
      <ul className={className}>{shown.map((item) => children(item))}</ul>
      {shown.length === items.length ? null : (
        <Button
          kind="quiet"
          onClick={() => {
            setWhole(true);
          }}
        >
          Show {(items.length - shown.length).toLocaleString()} more
        </Button>
      )}
    </>
  );
}
