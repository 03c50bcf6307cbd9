import { theHouse } from "./0001-the-house.ts";
import { templatesAndInterviews } from "./0002-templates-and-interviews.ts";
import type { Migration } from "./migration.ts";

/** Every step of the schema in order. */
export const migrations: readonly Migration[] = [theHouse, templatesAndInterviews];
