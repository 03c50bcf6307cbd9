import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { windowPlaceSchema } from "./bounds.ts";
import { describeError, type Log } from "./log.ts";

const preferencesSchema = z.object({
  /** Absolute path of the database a person chose; null for the profile's own. */
  databaseFile: z.string().min(1).nullable().default(null),
  appearance: z.enum(["system", "light", "dark"]).default("system"),
  window: windowPlaceSchema.nullable().default(null),
});
export type PreferencesData = z.infer<typeof preferencesSchema>;

/** What the shell must know before the store is open: one small JSON file of the profile. */
export interface Preferences {
  readonly current: PreferencesData;
  /** Takes the changes over and writes the whole file, by a new file renamed over the old. */
  change: (changes: Partial<PreferencesData>) => void;
}

/** Reads the file. A broken one is kept beside as `.broken`, and the defaults are used. */
export function openPreferences(file: string, log: Log): Preferences {
  let data = readPreferences(file, log);
  return {
    get current() {
      return data;
    },
    change(changes) {
      data = { ...data, ...changes };
      try {
        writeWhole(file, JSON.stringify(data, null, 2) + "\n");
      } catch (error) {
        log.write("warn", "shell", `Preferences could not be saved: ${describeError(error)}`);
      }
    },
  };
}

function readPreferences(file: string, log: Log): PreferencesData {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return preferencesSchema.parse({});
  }
  try {
    return preferencesSchema.parse(JSON.parse(text));
  } catch (error) {
    log.write("warn", "shell", `Preferences were broken and set aside: ${describeError(error)}`);
    try {
      renameSync(file, `${file}.broken`);
    } catch {
      // The next save replaces it.
    }
    return preferencesSchema.parse({});
  }
}

function writeWhole(file: string, text: string): void {
  const fresh = `${file}.new`;
  const handle = openSync(fresh, "w");
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(fresh, file);
}
