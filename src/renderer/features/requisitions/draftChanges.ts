import type { DraftCheck } from "../../../shared/domain/generation/index.ts";
import type { PostingCorrection, ReadAs } from "../../../shared/domain/generation/corrections.ts";
import type { PostingItem } from "../../../shared/domain/posting/reading.ts";
import type { DraftPosting } from "../../../shared/ipc/views.ts";
import { editOf, mergeOf, moveBeside, readAs, readLineAs, splitOf } from "./corrections.ts";
import {
  blankCriterion,
  moveBy,
  ofImportance,
  placeBeside,
  removeCriterion,
  saveCriterion,
  setImportance,
  type EditableCriterion,
} from "./criteria.ts";
import type { CriteriaChanges } from "./CriteriaList.tsx";
import type { ReadCriterion, RequisitionDraft } from "./draft.ts";

type Shown = ReadCriterion | EditableCriterion;

function isRead(criterion: Shown): criterion is ReadCriterion {
  return "spans" in criterion;
}

/**
 * What a person does to the criteria of a draft. Those of the posting change by corrections, which
 * are replayed over its reading; those that the person added change themselves.
 */
export function draftChanges(
  draft: RequisitionDraft,
  set: (draft: RequisitionDraft) => void,
  shown: readonly Shown[],
  onEdit: (criterion: EditableCriterion) => void,
) {
  const read = shown.filter(isRead);
  const correct = (corrections: readonly PostingCorrection[]) => {
    if (corrections.length > 0) {
      set({ ...draft, corrections: [...draft.corrections, ...corrections] });
    }
  };
  const setOwn = (own: EditableCriterion[]) => {
    set({ ...draft, own });
  };

  const changes: CriteriaChanges<Shown> = {
    setImportance: (criterion, importance) => {
      if (isRead(criterion)) correct(readAs(criterion, importance));
      else setOwn(setImportance(draft.own, criterion.key, importance));
    },
    moveBy: (criterion, step) => {
      if (!isRead(criterion)) {
        setOwn(moveBy(draft.own, criterion.key, step));
        return;
      }
      const group = ofImportance(read, criterion.importance).filter(isRead);
      const neighbour = group[group.indexOf(criterion) + step];
      if (neighbour === undefined) return;
      correct(moveBeside(read, criterion, neighbour, step === 1 ? "after" : "before"));
    },
    place: (dragged, beside, side) => {
      if (isRead(dragged) && isRead(beside)) correct(moveBeside(read, dragged, beside, side));
      else if (isRead(dragged)) correct(readAs(dragged, beside.importance));
      else if (isRead(beside)) setOwn(setImportance(draft.own, dragged.key, beside.importance));
      else setOwn(placeBeside(draft.own, dragged.key, beside.key, side));
    },
    remove: (criterion) => {
      if (isRead(criterion)) correct(readAs(criterion, "none"));
      else setOwn(removeCriterion(draft.own, criterion.key));
    },
    edit: onEdit,
    add: (importance) => {
      onEdit(blankCriterion(importance));
    },
    makeDuty: (criterion) =>
      isRead(criterion)
        ? () => {
            correct(readAs(criterion, "responsibility"));
          }
        : null,
    split: (criterion) =>
      isRead(criterion) && criterion.spans.length > 1
        ? () => {
            correct(splitOf(criterion));
          }
        : null,
    merge: (criterion, other) => {
      if (isRead(criterion) && isRead(other)) correct(mergeOf([criterion, other]));
      else if (isRead(criterion)) setOwn(removeCriterion(draft.own, other.key));
      else setOwn(removeCriterion(draft.own, criterion.key));
    },
  };

  return {
    changes,
    /** Keeps what the dialog of a criterion gave. */
    save: (before: Shown | undefined, after: EditableCriterion) => {
      if (before !== undefined && isRead(before)) correct(editOf(before, after));
      else setOwn(saveCriterion(draft.own, after));
    },
    readItem: ({ span }: PostingItem, as: ReadAs) => {
      correct([{ kind: "read", span, as }]);
    },
    readCheck: (check: DraftCheck, as: ReadAs, { reading }: DraftPosting) => {
      correct(
        reading.requirements
          .filter(({ id }) => check.requirementIds.includes(id))
          .map(({ span }) => ({ kind: "read", span, as })),
      );
    },
    readLine: (line: number, as: ReadAs, { reading }: DraftPosting) => {
      correct(readLineAs(draft.text, reading, line, as));
    },
  };
}
