import { z } from "zod";
import { idSchema } from "../../domain/fields.ts";
import type { ExportResult } from "../views.ts";
import { command } from "./route.ts";
import type { Contract } from "./route.ts";

/** Routes that write spreadsheets. */
export const exportsRoutes = {
  /** Writes one row per application; `token` stands for a path the shell keeps. */
  "export.pipeline": command<ExportResult>()(
    z.strictObject({
      requisitionId: idSchema,
      format: z.enum(["xlsx", "csv"]),
      token: idSchema,
      job: idSchema,
    }),
  ),
} satisfies Contract;
