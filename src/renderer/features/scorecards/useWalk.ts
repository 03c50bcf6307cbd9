import { useState, type RefObject } from "react";
import type { RatedCriterion } from "../../../shared/domain/scorecard.ts";
import { keptText } from "./useSavedText.ts";
import { focusFirst } from "./answers.ts";
import { evidenceKey } from "./CriterionCard.tsx";

/** Where one is on a card, which criteria are unfolded, and how to go on. */
export interface Walk {
  currentId: string | null;
  setCurrent: (criterionId: string) => void;
  isFolded: (rated: RatedCriterion) => boolean;
  unfold: (criterionId: string) => void;
  go: (criterionId: string) => void;
  /** To the next criterion (1) or the one before (-1); after the last one comes the finish. */
  step: (by: -1 | 1) => void;
  finish: (part: "recommendation" | "takeaways") => void;
}

/**
 * Walks the criteria of a card in the order in which they stand. `area` holds them and the closing
 * section.
 */
export function useWalk(
  area: RefObject<HTMLDivElement | null>,
  scorecardId: string,
  ratings: readonly RatedCriterion[],
): Walk {
  const { focus, others } = focusFirst(ratings);
  const order = [...focus, ...others].map(({ criterion }) => criterion.id);
  const [currentId, setCurrent] = useState(order[0] ?? null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(
    () =>
      // What was written on or is unsaved must be in sight; folding is for what nobody touched.
      new Set(
        others.flatMap(({ criterion: { id }, answer, evidence }) =>
          answer !== null || evidence !== "" || keptText(evidenceKey(scorecardId, id)) !== null
            ? [id]
            : [],
        ),
      ),
  );
  const otherIds = new Set(others.map(({ criterion }) => criterion.id));

  function focusOn(criterionId: string) {
    const sections = area.current?.querySelectorAll<HTMLElement>("[data-criterion]") ?? [];
    for (const section of sections) {
      if (section.dataset["criterion"] !== criterionId) continue;
      const target = section.tabIndex === -1 && section.hasAttribute("tabindex") ? section : null;
      (target ?? section.querySelector<HTMLElement>("button"))?.focus({ preventScroll: true });
      section.scrollIntoView({ block: "nearest" });
    }
  }

  function go(criterionId: string) {
    setCurrent(criterionId);
    focusOn(criterionId);
  }

  function finish(part: "recommendation" | "takeaways") {
    const section = area.current?.querySelector<HTMLElement>("[data-finish]");
    section?.scrollIntoView({ block: "start" });
    const target = part === "recommendation" ? "button:not(:disabled)" : "textarea";
    (section?.querySelector<HTMLElement>(target) ?? section)?.focus();
  }

  return {
    currentId,
    setCurrent,
    isFolded: ({ criterion: { id }, answer }) =>
      otherIds.has(id) && answer === null && !unfolded.has(id),
    unfold: (criterionId) => {
      setUnfolded((before) => new Set([...before, criterionId]));
      // The section takes the place of its folded line only after this render.
      requestAnimationFrame(() => {
        focusOn(criterionId);
      });
    },
    go,
    step: (by) => {
      const next = order[order.indexOf(currentId ?? "") + by];
      if (next !== undefined) go(next);
      else if (by === 1) finish("recommendation");
    },
    finish,
  };
}
