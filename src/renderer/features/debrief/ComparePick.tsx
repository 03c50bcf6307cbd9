import { useState } from "react";
import { mostCompared } from "../../../shared/domain/comparison.ts";
import { searchable } from "../../../shared/domain/names.ts";
import { countText } from "../../lib/format.ts";
import { goTo, hrefs } from "../../lib/places.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./Compare.module.css";

const css = classesOf(styles);

/** How many candidates are listed at once; typing finds the others. */
const longestList = 40;

/** Chooses up to six candidates of a requisition to stand side by side; those with cards first. */
export function ComparePick({
  requisitionId,
  chosen: first,
  onClose,
}: {
  requisitionId: string;
  /** Applications that are chosen already. */
  chosen: readonly string[];
  onClose: () => void;
}) {
  const board = useRoute("board.get", { requisitionId });
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>(first);
  const wanted = searchable(text);
  const cards = [...(board.data?.cards ?? [])]
    .filter(({ name }) => searchable(name).includes(wanted))
    .sort((a, b) => b.cardsIn - a.cardsIn || a.name.localeCompare(b.name));
  const isFull = chosen.length >= mostCompared;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Compare candidates"
      description={`Up to ${mostCompared} candidates of this requisition, criterion by criterion.`}
      onSubmit={() => {
        if (chosen.length < 2) return;
        onClose();
        goTo(hrefs.compare(chosen));
      }}
      footer={
        <>
          <span className={css("count")} role="status">
            {isFull ? `${chosen.length} chosen, the most there can be` : `${chosen.length} chosen`}
          </span>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" disabled={chosen.length < 2}>
            Compare
          </Button>
        </>
      }
    >
      <TextField
        label="Find a candidate"
        isLabelHidden
        placeholder="Find a candidate"
        value={text}
        onChange={setText}
      />
      <ul className={css("picks")} aria-label="Candidates">
        {cards.slice(0, longestList).map(({ applicationId, name, cardsIn }) => {
          const isChosen = chosen.includes(applicationId);
          return (
            <li key={applicationId}>
              <Checkbox
                label={name}
                hint={cardsIn === 0 ? "No card in" : `${countText(cardsIn, "card")} in`}
                isChecked={isChosen}
                isDisabled={isFull && !isChosen}
                onChange={(isOn) => {
                  setChosen(
                    isOn ? [...chosen, applicationId] : chosen.filter((id) => id !== applicationId),
                  );
                }}
              />
            </li>
          );
        })}
      </ul>
      {cards.length === 0 ? <p>Nobody matches.</p> : null}
      {cards.length > longestList ? (
        <p className={css("count")}>
          {countText(cards.length - longestList, "more candidate")}. Type to find them.
        </p>
      ) : null}
    </Dialog>
  );
}
