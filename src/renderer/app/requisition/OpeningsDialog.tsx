import { useState } from "react";
import type { Opening } from "../../../shared/domain/requisition.ts";
import { agoText, countText, plainDateText, todayOf } from "../../lib/format.ts";
import { fieldError, useCommand } from "../../lib/mutations.ts";
import { useNow } from "../../lib/now.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./OpeningsDialog.module.css";

const css = classesOf(styles);

/** The places to fill on a requisition: who fills each, and ways to add, close and reopen them. */
export function OpeningsDialog({
  id,
  title,
  openings,
  onClose,
}: {
  id: string;
  title: string;
  openings: readonly Opening[];
  onClose: () => void;
}) {
  const announce = useAnnounce();
  const [count, setCount] = useState("1");
  const told = (sentence: string) => ({
    onSuccess: () => {
      announce(`${sentence}.`);
    },
    onFailure: () => true,
    done: () => sentence,
  });
  const add = useCommand("requisition.addOpenings", {
    onSuccess: (_output, input) => {
      setCount("1");
      announce(`Added ${countText(input.count, "opening")}.`);
    },
    onFailure: () => true,
    done: (_output, input) => `Added ${countText(input.count, "opening")} to ${title}`,
  });
  const close = useCommand("opening.close", told(`Closed an opening of ${title}`));
  const reopen = useCommand("opening.reopen", told(`Reopened an opening of ${title}`));
  const hired = useRoute("board.left", { requisitionId: id, kind: "hired", limit: 500 });
  const nameOf = (applicationId: string | null) =>
    hired.data?.cards.find((card) => card.applicationId === applicationId)?.name ?? null;
  const [countError, setCountError] = useState<string | null>(null);
  const failure = close.failure ?? reopen.failure;

  function addOpenings() {
    const amount = Number(count);
    if (!/^\d+$/u.test(count.trim()) || amount < 1 || amount > 500) {
      setCountError("Write how many, from 1 to 500.");
      return;
    }
    void add.run({ id, count: amount });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Openings of ${title}`}
      description="One for each person to hire. A hire fills the first that is open."
      onSubmit={addOpenings}
      footer={<Button onClick={onClose}>Close</Button>}
    >
      <ul className={css("openings")} aria-label="Openings">
        {openings.map((opening, index) => (
          <li key={opening.id} className={css("opening")}>
            <span className={css("number")}>{index + 1}</span>
            <OpeningState opening={opening} filledByName={nameOf(opening.filledBy)} />
            {opening.closedAt === null && opening.filledAt === null ? (
              <Button
                kind="quiet"
                aria-label={`Close opening ${String(index + 1)}`}
                onClick={() => void close.run({ id: opening.id })}
              >
                Close it
              </Button>
            ) : (
              <Button
                kind="quiet"
                aria-label={`Reopen opening ${String(index + 1)}`}
                onClick={() => void reopen.run({ id: opening.id })}
              >
                Reopen
              </Button>
            )}
          </li>
        ))}
      </ul>
      {failure === null ? null : <ErrorNotice message={failure.message} />}
      <div className={css("add")}>
        <TextField
          label="Add openings"
          inputMode="numeric"
          value={count}
          error={countError ?? fieldError(add.failure, "count") ?? add.failure?.message ?? null}
          onChange={(value) => {
            setCount(value);
            setCountError(null);
          }}
        />
        <Button type="submit" icon="plus" isBusy={add.isRunning}>
          Add
        </Button>
      </div>
    </Dialog>
  );
}

function OpeningState({
  opening: { openedOn, filledAt, closedAt },
  filledByName,
}: {
  opening: Opening;
  filledByName: string | null;
}) {
  const now = useNow();
  const when = (instant: string) => plainDateText(todayOf(new Date(instant)));
  if (filledAt !== null) {
    return (
      <span className={css("state")}>
        <Tag kind="good">Filled</Tag>
        <span title={when(filledAt)}>
          {filledByName === null ? null : (
            <>
              by <bdi>{filledByName}</bdi>,{" "}
            </>
          )}
          {agoText(filledAt, now)}
        </span>
      </span>
    );
  }
  if (closedAt !== null) {
    return (
      <span className={css("state")}>
        <Tag>Closed</Tag>
        <span title={when(closedAt)}>{agoText(closedAt, now)}</span>
      </span>
    );
  }
  return (
    <span className={css("state")}>
      <Tag kind="accent">Open</Tag>
      <span>since {plainDateText(openedOn)}</span>
    </span>
  );
}
