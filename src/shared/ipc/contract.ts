import type { z } from "zod";
import { appRoutes } from "./contract/app.ts";
import { postingsRoutes } from "./contract/postings.ts";
import { competenciesRoutes } from "./contract/competencies.ts";
import { requisitionsRoutes } from "./contract/requisitions.ts";
import { scorecardTemplatesRoutes } from "./contract/scorecardTemplates.ts";
import { boardRoutes } from "./contract/board.ts";
import { stagesRoutes } from "./contract/stages.ts";
import { reasonsRoutes } from "./contract/reasons.ts";
import { offersRoutes } from "./contract/offers.ts";
import { candidatesRoutes } from "./contract/candidates.ts";
import { applicationsRoutes } from "./contract/applications.ts";
import { scorecardsRoutes } from "./contract/scorecards.ts";
import { interviewsRoutes } from "./contract/interviews.ts";
import { debriefsRoutes } from "./contract/debriefs.ts";
import { exportsRoutes } from "./contract/exports.ts";
import { shellContract } from "./contract/shell.ts";

export { shellContract };

/** Every route of the core. The windows reach them over their own port. */
export const coreContract = {
  ...appRoutes,
  ...postingsRoutes,
  ...requisitionsRoutes,
  ...competenciesRoutes,
  ...scorecardTemplatesRoutes,
  ...boardRoutes,
  ...stagesRoutes,
  ...reasonsRoutes,
  ...offersRoutes,
  ...candidatesRoutes,
  ...applicationsRoutes,
  ...scorecardsRoutes,
  ...interviewsRoutes,
  ...debriefsRoutes,
  ...exportsRoutes,
};

export type CoreContract = typeof coreContract;
export type ShellContract = typeof shellContract;
type Contract = CoreContract & ShellContract;
export type RouteName = keyof Contract;
export type CoreRouteName = keyof CoreContract;
export type ShellRouteName = keyof ShellContract;
export type QueryName = {
  [Name in RouteName]: Contract[Name]["kind"] extends "query" ? Name : never;
}[RouteName];
export type CommandName = Exclude<RouteName, QueryName>;

/** What a caller hands in, before defaults and transforms. */
export type InputOf<Name extends RouteName> = z.input<Contract[Name]["input"]>;
/** What the handler gets, after parsing. */
export type ParsedInputOf<Name extends RouteName> = z.output<Contract[Name]["input"]>;
export type OutputOf<Name extends RouteName> = Exclude<Contract[Name]["output"], undefined>;
