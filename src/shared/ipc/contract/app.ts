import { z } from "zod";
import { emailSchema, idSchema, requiredLine } from "../../domain/fields.ts";
import { limits } from "../../domain/limits.ts";
import type {
  AppState,
  Home,
  PaletteHit,
  Settings,
  TeamMember,
  UndoResult,
  UndoState,
} from "../views.ts";
import { byId, command, nothing, query } from "./route.ts";
import type { Contract } from "./route.ts";

/** Routes of the app itself: state, settings, people, home, palette, undo, background work. */
export const appRoutes = {
  "app.state": query<AppState>()(nothing),
  "app.startEmpty": command<null>()(nothing),
  "app.loadSampleData": command<null>()(nothing),
  /** `message` says what was removed and what was kept. */
  "app.removeSampleData": command<{ message: string }>()(nothing),
  "settings.save": command<Settings>()(
    z.strictObject({ appearance: z.enum(["system", "light", "dark"]) }),
  ),
  "member.add": command<TeamMember>()(
    z.strictObject({ name: requiredLine("The name"), email: emailSchema }),
  ),
  "member.rename": command<null>()(
    z.strictObject({ id: idSchema, name: requiredLine("The name"), email: emailSchema }),
  ),
  /** Who acts from now on; each person has an undo stack of their own. */
  "actor.choose": command<null>()(byId),
  "home.get": query<Home>()(nothing),
  "palette.search": query<PaletteHit[]>()(z.strictObject({ text: z.string().max(limits.line) })),
  "history.state": query<UndoState>()(nothing),
  "history.undo": command<UndoResult>()(nothing),
  "history.redo": command<UndoResult>()(nothing),
  "job.cancel": command<null>()(z.strictObject({ job: idSchema })),
} satisfies Contract;
