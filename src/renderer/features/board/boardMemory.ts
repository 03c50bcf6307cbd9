import { z } from "zod";
import { boardViewSchema, type BoardViewOptions } from "../../../shared/domain/boardView.ts";
import { readDraft, writeDraft } from "../../lib/drafts.ts";

const memorySchema = z.object({
  view: boardViewSchema,
  /** The saved view that was chosen last; it may have been changed or removed since. */
  savedViewId: z.string().nullable(),
  collapsed: z.array(z.string()),
});

/** How a person left the board of a requisition. */
export type BoardMemory = z.infer<typeof memorySchema>;

export const defaultView: BoardViewOptions = boardViewSchema.parse({});

const keyOf = (requisitionId: string) => `board:${requisitionId}`;

/** How the board was left in this profile; the default where nothing fits. */
export function readMemory(requisitionId: string): BoardMemory {
  const kept = memorySchema.safeParse(readDraft(keyOf(requisitionId)));
  return kept.success ? kept.data : { view: defaultView, savedViewId: null, collapsed: [] };
}

/** Keeps how the board is left, for the next time it is opened. */
export function keepMemory(requisitionId: string, memory: BoardMemory): void {
  writeDraft(keyOf(requisitionId), memory);
}

/** Whether two ways of looking at a board are the same. */
export function isSameView(a: BoardViewOptions, b: BoardViewOptions): boolean {
  return JSON.stringify(boardViewSchema.parse(a)) === JSON.stringify(boardViewSchema.parse(b));
}
