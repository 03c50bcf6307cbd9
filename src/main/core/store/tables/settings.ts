import { z } from "zod";
import { statement, type Db, type Tx } from "../sql.ts";

/** Every setting that is kept in the database. */
interface SettingValues {
  appearance: "system" | "light" | "dark";
  /** Id of the acting person. */
  actor: string;
  /** What a person chose on the first run; unset until then. */
  firstRunChoice: "sample" | "empty";
  /** How many of the templates that come with Shortlist were put on the list. */
  shippedTemplates: number;
}
export type SettingKey = keyof SettingValues;

const schemas: { [Key in SettingKey]: z.ZodType<SettingValues[Key]> } = {
  appearance: z.enum(["system", "light", "dark"]),
  actor: z.string(),
  firstRunChoice: z.enum(["sample", "empty"]),
  shippedTemplates: z.int().min(0),
};

const find = statement<[string], { value: string }>("SELECT value FROM setting WHERE key = ?");
const save = statement<[string, string]>(
  "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
);

/** The setting's value; undefined when it was never set or cannot be read by this version. */
export function readSetting<Key extends SettingKey>(
  db: Db,
  key: Key,
): SettingValues[Key] | undefined {
  const row = find(db).get(key);
  if (row === undefined) return undefined;
  const parsed = schemas[key].safeParse(parseJson(row.value));
  return parsed.success ? parsed.data : undefined;
}

export function writeSetting<Key extends SettingKey>(
  tx: Tx,
  key: Key,
  value: SettingValues[Key],
): void {
  save(tx).run(key, JSON.stringify(value));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
