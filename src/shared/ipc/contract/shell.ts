import { z } from "zod";
import { emailSchema, idSchema, longText, requiredLine } from "../../domain/fields.ts";
import { longestMailBody } from "../../domain/reminder.ts";
import { limits } from "../../domain/limits.ts";
import type { ChosenFile } from "../events.ts";
import { command, nothing, query } from "./route.ts";
import type { Contract } from "./route.ts";

/** Every route of the shell: what needs a dialog, the system or the window itself. */
export const shellContract = {
  "shell.about": query<{ version: string; electron: string; platform: string; logFile: string }>()(
    nothing,
  ),
  "file.chooseToSave": command<{
    token: string;
    fileName: string;
    format: "xlsx" | "csv";
  } | null>()(
    z.strictObject({
      suggestedName: requiredLine("The file name"),
      format: z.enum(["xlsx", "csv"]),
    }),
  ),
  /** Where a document to print or to send is saved; null when the person cancels. */
  "file.chooseDocument": command<{ token: string; fileName: string } | null>()(
    z.strictObject({
      suggestedName: requiredLine("The file name"),
      format: z.enum(["pdf", "ics"]),
    }),
  ),
  /** Opens the mail program with a new mail; nothing is sent by the app. */
  "mail.write": command<null>()(
    z.strictObject({
      to: emailSchema,
      subject: requiredLine("The subject", limits.line),
      body: longText("The mail", longestMailBody),
    }),
  ),
  /** Lets a person choose files; null when they cancel. */
  "file.chooseToOpen": command<ChosenFile[] | null>()(
    z.strictObject({ kind: z.enum(["postings", "competencies"]) }),
  ),
  "file.showInFolder": command<null>()(z.strictObject({ token: idSchema })),
  "database.choose": command<{ isChanged: boolean }>()(
    z.strictObject({ intent: z.enum(["open", "create", "default"]) }),
  ),
  "link.open": command<null>()(z.strictObject({ url: z.string().max(2_000) })),
  "appearance.set": command<null>()(
    z.strictObject({ appearance: z.enum(["system", "light", "dark"]) }),
  ),
  "report.copy": command<null>()(z.strictObject({ text: longText("The report", limits.note) })),
  "window.open": command<null>()(
    z.strictObject({
      route: z.string().max(500).startsWith("/", "The address of a screen begins with a slash."),
    }),
  ),
  "core.restart": command<null>()(nothing),
} satisfies Contract;
