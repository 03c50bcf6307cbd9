import { app } from "electron";
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Settles which profile this start uses: the folder of `--user-data-dir=…`, or the system's place
 * for this app. Must run before the single instance lock, which is one per profile.
 */
export function useProfile(): string {
  const chosen = app.commandLine.getSwitchValue("user-data-dir");
  if (chosen !== "") app.setPath("userData", resolve(chosen));
  const folder = app.getPath("userData");
  mkdirSync(folder, { recursive: true });
  return folder;
}
