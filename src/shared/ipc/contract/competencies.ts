import { z } from "zod";
import { competencySchema } from "../../domain/competency.ts";
import { idSchema } from "../../domain/fields.ts";
import type { CompetencyEntry, ImportedCompetencies } from "../views.ts";
import { byId, command, nothing, query } from "./route.ts";
import type { Contract } from "./route.ts";

/** Routes of the library of competencies. */
export const competenciesRoutes = {
  "competency.list": query<CompetencyEntry[]>()(nothing),
  /** A new competency, or a changed wording of the one with its key. */
  "competency.save": command<null>()(z.strictObject({ competency: competencySchema })),
  "competency.remove": command<null>()(byId),
  "competency.import": command<ImportedCompetencies>()(z.strictObject({ token: idSchema })),
} satisfies Contract;
