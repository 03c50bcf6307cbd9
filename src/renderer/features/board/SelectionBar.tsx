import { countText, numberText } from "../../lib/format.ts";
import { goTo, hrefs } from "../../lib/places.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import styles from "./SelectionBar.module.css";

const css = classesOf(styles);

/** How many can stand side by side. */
const mostCompared = 6;

/** What can be done with the selected cards by pointer; it stands at the foot of the board. */
export function SelectionBar({
  applicationIds,
  hiddenCount,
  onMove,
  onReject,
  onMore,
  onClear,
}: {
  applicationIds: readonly string[];
  /** How many of them the board does not show now. */
  hiddenCount: number;
  onMove: (anchor: Element) => void;
  onReject: () => void;
  /** Opens the menu of all actions. */
  onMore: (anchor: Element) => void;
  onClear: () => void;
}) {
  const count = applicationIds.length;
  return (
    <div className={css("bar")} role="toolbar" aria-label="Selected candidates">
      <span className={css("count")}>
        <b>{numberText(count)}</b> selected
        {hiddenCount === 0 ? null : (
          <span className={css("hidden")}>, {countText(hiddenCount, "card")} not shown</span>
        )}
      </span>
      <Button
        kind="quiet"
        kbd="m"
        onClick={(event) => {
          onMove(event.currentTarget);
        }}
      >
        Move to…
      </Button>
      <Button kind="quiet" kbd="r" onClick={onReject}>
        Reject…
      </Button>
      {count < 2 || count > mostCompared ? null : (
        <Button
          kind="quiet"
          onClick={() => {
            goTo(hrefs.compare(applicationIds));
          }}
        >
          Compare
        </Button>
      )}
      <Button
        kind="quiet"
        onClick={(event) => {
          onMore(event.currentTarget);
        }}
      >
        More…
      </Button>
      <Button kind="quiet" kbd="esc" onClick={onClear}>
        Clear selection
      </Button>
    </div>
  );
}
