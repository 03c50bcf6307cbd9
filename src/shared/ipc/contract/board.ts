import type { Board } from "../../domain/board.ts";
import type { ReasonList } from "../views.ts";
import { nothing, ofRequisition, query } from "./route.ts";
import type { Contract } from "./route.ts";

/** Routes that a board reads. */
export const boardRoutes = {
  "board.get": query<Board>()(ofRequisition),
  "reason.list": query<ReasonList>()(nothing),
} satisfies Contract;
