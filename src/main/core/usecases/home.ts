import { latenessText, workingDays } from "../../../shared/domain/workingDays.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { Home, HomeItem, PaletteHit } from "../../../shared/ipc/views.ts";
import { instantOf } from "../store/clock.ts";
import { readPaletteHits } from "../store/reads/paletteHits.ts";
import { readOwedCards } from "../store/reads/toDo.ts";
import { actorIdOf, type Context } from "./context.ts";
import { lateStays, listRequisitions } from "./requisitions.ts";

/** What needs the acting person today: scorecards they owe, then cards past their target. */
export function getHome(context: Context): Home {
  const { store, clock } = context;
  const now = instantOf(clock());
  const owed = readOwedCards(store, actorIdOf(store)).map(
    ({ interviewName, dueOn, ...item }): HomeItem => ({
      ...item,
      kind: "scorecard_owed",
      detail: dueOn === null ? interviewName : `${interviewName}, due ${dueOn}`,
    }),
  );
  const late = lateStays(store, now).map((stay): HomeItem => {
    const { applicationId, candidateId, requisitionId, name, requisitionTitle } = stay;
    const worked = workingDays(stay.enteredStageAt, now);
    return {
      kind: "late",
      applicationId,
      candidateId,
      requisitionId,
      scorecardId: null,
      name,
      requisitionTitle,
      detail: latenessText(stay.stageName, worked, stay.targetDays),
    };
  });
  return { items: [...owed, ...late], requisitions: listRequisitions(context) };
}

/** Requisitions and candidates that a text finds. */
export function searchPalette(
  { store }: Context,
  { text }: ParsedInputOf<"palette.search">,
): PaletteHit[] {
  return readPaletteHits(store, text);
}
