import { requirementsOf } from "../../../shared/domain/generation/origins.ts";
import type { PostingReading } from "../../../shared/domain/posting/reading.ts";
import type { Check, Criterion, CriterionInput } from "../../../shared/domain/scorecard.ts";
import type { TemplateView } from "../../../shared/ipc/views.ts";
import {
  blankCriterion,
  inOrder,
  moveBy,
  placeBeside,
  removeCriterion,
  setImportance,
  type EditableCriterion,
} from "./criteria.ts";
import type { CriteriaChanges } from "./CriteriaList.tsx";

/** The criteria of a saved template as a list that is edited. */
export function editable(criteria: readonly Criterion[]): EditableCriterion[] {
  return criteria.map((criterion) => ({ ...criterion, key: criterion.id }));
}

/** Writes criteria anew for groups of the posting's requirements. */
type DraftGroups = (groups: string[][]) => Promise<CriterionInput[]>;

/** New criteria in place of others, which they say they came from. */
function replaced(
  criteria: readonly EditableCriterion[],
  gone: readonly EditableCriterion[],
  made: readonly CriterionInput[],
): EditableCriterion[] {
  const place = criteria.findIndex((one) => gone.includes(one));
  const derivedFrom = gone.flatMap(({ id }) => (id === null ? [] : [id]));
  const rows = made.map((one) => ({ ...one, key: crypto.randomUUID(), derivedFrom }));
  return inOrder([
    ...criteria.slice(0, place),
    ...rows,
    ...criteria.slice(place).filter((one) => !gone.includes(one)),
  ]);
}

/**
 * What a person does to a saved template. Splitting and merging make new criteria, written anew
 * from the posting's requirements where they came from some.
 */
export function templateChanges(
  criteria: readonly EditableCriterion[],
  {
    reading,
    draft,
    save,
    edit,
  }: {
    /** Null where the requisition has no posting. */
    reading: PostingReading | null;
    draft: DraftGroups;
    save: (criteria: EditableCriterion[]) => void;
    edit: (criterion: EditableCriterion) => void;
  },
): CriteriaChanges<EditableCriterion> {
  const requirementIds = (criterion: EditableCriterion): string[] =>
    reading === null ? [] : requirementsOf(criterion, reading).map(({ id }) => id);
  return {
    setImportance: (criterion, importance) => {
      save(setImportance(criteria, criterion.key, importance));
    },
    moveBy: (criterion, step) => {
      save(moveBy(criteria, criterion.key, step));
    },
    place: (dragged, beside, side) => {
      save(placeBeside(criteria, dragged.key, beside.key, side));
    },
    remove: (criterion) => {
      save(removeCriterion(criteria, criterion.key));
    },
    edit,
    add: (importance) => {
      edit(blankCriterion(importance));
    },
    split: (criterion) => {
      const ids = requirementIds(criterion);
      if (ids.length < 2) return null;
      return () => {
        void draft(ids.map((id) => [id])).then((made) => {
          save(replaced(criteria, [criterion], made));
        });
      };
    },
    merge: (criterion, other) => {
      const ids = [...requirementIds(criterion), ...requirementIds(other)];
      const joined: CriterionInput = {
        ...criterion,
        id: null,
        importance: [criterion, other].some(({ importance }) => importance === "required")
          ? "required"
          : "preferred",
        weight: Math.max(criterion.weight, other.weight),
        lines: [...criterion.lines, ...other.lines],
        quote: [criterion.quote, other.quote].filter((quote) => quote !== "").join(" · "),
        questions: [...new Set([...criterion.questions, ...other.questions])],
      };
      void (ids.length < 2 ? Promise.resolve([]) : draft([ids])).then(([made]) => {
        save(replaced(criteria, [criterion, other], [made ?? joined]));
      });
    },
  };
}

/** The template as it is saved after a change of its criteria. */
export function templateInput(
  requisitionId: string,
  { version, checks }: Pick<TemplateView, "version"> & { checks: readonly Check[] },
  criteria: readonly EditableCriterion[],
) {
  return {
    requisitionId,
    baseVersion: version,
    criteria: inOrder(criteria).map(({ key, ...criterion }) => criterion),
    checks: [...checks],
  };
}
