import { z } from "zod";
import type { Board } from "../../domain/board.ts";
import { boardViewSchema } from "../../domain/boardView.ts";
import { idSchema, requiredLine } from "../../domain/fields.ts";
import type { BoardFlow, LeftCards, SavedView } from "../boardViews.ts";
import { byId, command, ofRequisition, query } from "./route.ts";
import type { Contract } from "./route.ts";

/** Routes that a board reads, and its saved views. */
export const boardRoutes = {
  "board.get": query<Board>()(ofRequisition),
  /** How many entered each stage and went on; apart from the cards, as it reads all of history. */
  "board.flow": query<BoardFlow>()(ofRequisition),
  /** Those who left, the latest first. */
  "board.left": query<LeftCards>()(
    ofRequisition.extend({
      kind: z.enum(["hired", "rejected", "withdrawn", "other"]),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(200),
    }),
  ),
  "savedView.list": query<SavedView[]>()(z.strictObject({ screen: z.literal("board") })),
  /** Keeps a view under a name; with an id it changes that one. */
  "savedView.save": command<{ id: string }>()(
    z.strictObject({
      id: idSchema.nullable().default(null),
      screen: z.literal("board"),
      name: requiredLine("The view's name", 60),
      view: boardViewSchema,
    }),
  ),
  "savedView.remove": command<null>()(byId),
} satisfies Contract;
