import { useState } from "react";
import { countText } from "../../lib/format.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { classesOf } from "../../ui/classes.ts";
import styles from "./ChoosePostings.module.css";
import type { PostingSource } from "./postingSources.ts";

const css = classesOf(styles);

/** Several postings were found: one is read now, or those ticked are saved as drafts. */
export function ChoosePostings({
  postings,
  isSaving,
  failure,
  onRead,
  onSave,
  onClose,
}: {
  postings: readonly PostingSource[];
  isSaving: boolean;
  failure: string | null;
  onRead: (posting: PostingSource) => void;
  /** Null where only one can be read. */
  onSave: ((postings: readonly PostingSource[]) => void) | null;
  onClose: () => void;
}) {
  const [left, setLeft] = useState<ReadonlySet<PostingSource>>(() => new Set());
  const chosen = postings.filter((posting) => !left.has(posting));
  const isAll = chosen.length === postings.length;

  function choose(posting: PostingSource, isChosen: boolean) {
    const next = new Set(left);
    if (isChosen) next.delete(posting);
    else next.add(posting);
    setLeft(next);
  }

  return (
    <Dialog
      isOpen
      size="large"
      title={`${countText(postings.length, "posting")} found`}
      description={
        onSave === null
          ? "Read the one that belongs to this requisition."
          : "Read one of them now, or save those ticked as draft requisitions."
      }
      onClose={onClose}
      onSubmit={() => {
        if (chosen.length > 0) onSave?.(chosen);
      }}
      footer={
        <>
          <Button kind="quiet" onClick={onClose}>
            Cancel
          </Button>
          {onSave === null ? null : (
            <Button kind="primary" type="submit" isBusy={isSaving} disabled={chosen.length === 0}>
              Save {countText(chosen.length, "draft")}
            </Button>
          )}
        </>
      }
    >
      {failure === null ? null : <ErrorNotice message={failure} />}
      {onSave === null ? null : (
        <Checkbox
          label="All of them"
          isChecked={isAll}
          isMixed={!isAll && chosen.length > 0}
          onChange={(isChosen) => {
            setLeft(new Set(isChosen ? [] : postings));
          }}
        />
      )}
      <ul className={css("list")} aria-label="Postings">
        {postings.map((posting, index) => (
          <li key={index}>
            {onSave === null ? (
              <span>{posting.label}</span>
            ) : (
              <Checkbox
                label={posting.label}
                hint={countText(posting.document.text.split("\n").length, "line")}
                isChecked={!left.has(posting)}
                onChange={(isChosen) => {
                  choose(posting, isChosen);
                }}
              />
            )}
            <Button
              kind="quiet"
              aria-label={`Read ${posting.label}`}
              onClick={() => {
                onRead(posting);
              }}
            >
              Read
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
