import Database from "better-sqlite3";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { coreOf, type Core } from "../../src/main/core/core.ts";
import { openStore } from "../../src/main/core/store/connection.ts";
import { createTableWriter } from "../../src/main/core/exporters/tableWriter.ts";
import { createPostingImporter } from "../../src/main/core/importers/postings/postingImporter.ts";
import type { TableWriter } from "../../src/main/core/usecases/context.ts";
import type { CriterionInput } from "../../src/shared/domain/scorecard.ts";
import type { CoreRouteName, InputOf, OutputOf } from "../../src/shared/ipc/contract.ts";
import type { IpcError } from "../../src/shared/ipc/errors.ts";
import type { Changed, CoreEvent, Reply } from "../../src/shared/ipc/events.ts";

/** A Monday, so that tests can say which days are working days. */
const startOfTime = Date.parse("2026-05-04T09:00:00.000Z");
const dayLength = 86_400_000;
const resourceFolder = join(import.meta.dirname, "../../resources");

/** Gives the page itself in place of a PDF: only Electron lays pages out, as e2e tests do. */
const print = (html: string): Promise<Uint8Array> => Promise.resolve(Buffer.from(html));

export interface TestCore {
  readonly databaseFile: string;
  readonly folder: string;
  /** Every event so far, with the window that caused it. */
  readonly events: { event: CoreEvent; origin: string | null }[];
  /** Every line of the log so far. */
  readonly logged: string[];
  /** The core as it is now; another one after `reopen`. */
  core: () => Core;
  /** The data of a request that must succeed. */
  ask: <Name extends CoreRouteName>(route: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>;
  /** What windows were told of the changes of a command that must succeed and change something. */
  changesOf: <Name extends CoreRouteName>(route: Name, input: InputOf<Name>) => Promise<Changed>;
  /** The error of a request that must be refused. */
  refusal: <Name extends CoreRouteName>(route: Name, input: InputOf<Name>) => Promise<IpcError>;
  /** The reply to input of any shape. */
  raw: (route: string, input: unknown, origin?: string) => Promise<Reply<unknown>>;
  now: () => string;
  passDays: (days: number) => void;
  /** Closes the core and opens another one on the same file. */
  reopen: () => void;
  /** From now until `reopen` the database file can hardly grow, as if the disk were full. */
  limitPages: () => void;
  /** Rows that SQL finds in the file, by a connection of its own. */
  rows: (statement: string) => unknown[];
  /** Changes the file beside the core, for states that no route leads to. */
  write: (statement: string) => void;
  /** How many rows each table holds, undo's own tables left out. */
  rowCounts: () => Record<string, number>;
}

const writeTable = createTableWriter(
  new URL("../../src/main/workers/workbook.ts", import.meta.url),
);
const importPostings = createPostingImporter(
  new URL("../../src/main/workers/postings.ts", import.meta.url),
);

/** A core on a new database in a folder of its own; both are gone when the test ends. */
export function openTestCore(
  options: { resourceFolder?: string; writeTable?: TableWriter } = {},
): TestCore {
  const folder = mkdtempSync(join(tmpdir(), "shortlist-"));
  const databaseFile = join(folder, "shortlist.db");
  const events: TestCore["events"] = [];
  const logged: string[] = [];
  let time = startOfTime;
  // Each look at the clock is a millisecond later than the one before.
  const clock = () => new Date((time += 1));
  const log = (level: string, message: string) => {
    logged.push(`${level} ${message}`);
  };
  const open = () => {
    const store = openStore({ file: databaseFile, log, now: clock });
    const opened = coreOf(store, {
      resourceFolder: options.resourceFolder ?? resourceFolder,
      clock,
      log,
      writeTable: options.writeTable ?? writeTable,
      importPostings,
      print,
    });
    opened.onEvent((event, origin) => events.push({ event, origin }));
    return { store, core: opened };
  };
  let { store, core } = open();
  onTestFinished(() => {
    core.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const success = async <Name extends CoreRouteName>(route: Name, input: InputOf<Name>) => {
    const reply = await core.handle(route, input, "window");
    if (!reply.ok) throw new Error(`${route} was refused: ${JSON.stringify(reply.error)}`);
    return reply;
  };
  return {
    databaseFile,
    folder,
    events,
    logged,
    core: () => core,
    ask: async (route, input) => (await success(route, input)).data,
    changesOf: async (route, input) => {
      const { changed } = await success(route, input);
      if (changed === null) throw new Error(`${route} changed nothing.`);
      return changed;
    },
    refusal: async (route, input) => {
      const before = rowCounts(databaseFile);
      const reply = await core.handle(route, input, "window");
      if (reply.ok) throw new Error(`${route} was not refused.`);
      expect(rowCounts(databaseFile), "a refusal leaves nothing behind").toEqual(before);
      return reply.error;
    },
    raw: (route, input, origin = "window") => core.handle(route, input, origin),
    now: () => new Date(time).toISOString(),
    passDays: (days) => {
      time += days * dayLength;
    },
    reopen: () => {
      core.close();
      ({ store, core } = open());
    },
    limitPages: () => {
      const pages = store.connection.prepare<[], { page_count: number }>("PRAGMA page_count").get();
      const most = (pages?.page_count ?? 0) + 2;
      store.connection.prepare(`PRAGMA max_page_count = ${most.toString()}`).get();
    },
    rows: (statement) => onFile(databaseFile, (raw) => raw.prepare(statement).all()),
    write: (statement) => {
      onFile(databaseFile, (raw) => raw.exec(statement));
    },
    rowCounts: () => rowCounts(databaseFile),
  };
}

function onFile<Result>(file: string, work: (raw: Database.Database) => Result): Result {
  const raw = new Database(file, { fileMustExist: true });
  try {
    return work(raw);
  } finally {
    raw.close();
  }
}

function rowCounts(file: string): Record<string, number> {
  return onFile(file, (raw) => {
    const tables = raw
      .prepare<[], { name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'undo%'",
      )
      .all();
    const count = (name: string) =>
      raw.prepare<[], { count: number }>(`SELECT count(*) AS count FROM ${name}`).get()?.count ?? 0;
    return Object.fromEntries(tables.map(({ name }) => [name, count(name)]));
  });
}

/** Facts of a requisition with a title and nothing else. */
export function factsOf(title: string): InputOf<"requisition.create">["facts"] {
  return {
    title,
    company: null,
    team: null,
    location: null,
    workplace: null,
    employmentType: null,
    seniority: null,
    pay: null,
    sourceUrl: null,
  };
}

/** A criterion as a person writes it. */
export function criterion(title: string, over: Partial<CriterionInput> = {}): CriterionInput {
  return {
    id: null,
    title,
    category: "technical",
    importance: "required",
    weight: 3,
    lines: [],
    quote: "",
    guidance: null,
    questions: [],
    ...over,
  };
}

/** Facts of a candidate with a name, an e-mail where it is given, and nothing else. */
export function person(
  name: string,
  email: string | null = null,
): InputOf<"candidate.add">["facts"] {
  return {
    name,
    email,
    phone: null,
    currentTitle: null,
    currentCompany: null,
    location: null,
    source: null,
  };
}

/** The posting that tests paste; invented. */
export const postingText = `Museum Conservator
Harbour Museum, Porto

Requirements
• 3+ years of experience with works on paper
• A degree in conservation or equivalent

Nice to have
• Experience with photographs
`;

/** An open requisition with two criteria (weights 3 and 1), one check and one opening. */
export async function createRequisition(
  { ask }: TestCore,
  over: Partial<InputOf<"requisition.create">> = {},
): Promise<{
  id: string;
  stages: { id: string; name: string }[];
  stageId: (name: string) => string;
}> {
  const { id } = await ask("requisition.create", {
    status: "open",
    facts: factsOf("Conservator"),
    posting: { text: postingText, marks: [] },
    criteria: [
      criterion("Paper"),
      criterion("Photographs", { importance: "preferred", weight: 1 }),
    ],
    checks: [{ id: null, kind: "degree", label: "Degree", importance: "required", lines: [] }],
    ...over,
  });
  const { stages } = await ask("requisition.get", { id });
  return {
    id,
    stages,
    stageId: (name) => {
      const stage = stages.find((one) => one.name === name);
      if (stage === undefined) throw new Error(`There is no stage ${name}.`);
      return stage.id;
    },
  };
}

/** Adds candidates to a requisition's first stage; returns their application ids in order. */
export async function addCandidates(
  { ask }: TestCore,
  requisitionId: string,
  names: readonly string[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    const facts = person(name, `${name.toLowerCase().replace(/\s/gu, ".")}@example.com`);
    const { applicationId } = await ask("candidate.add", { facts, requisitionId, stageId: null });
    if (applicationId === null) throw new Error(`${name} got no application.`);
    ids.push(applicationId);
  }
  return ids;
}

/** A board as text: "Applied: Ada Park, Ben Ode" for each stage that holds anybody. */
export async function boardText({ ask }: TestCore, requisitionId: string): Promise<string[]> {
  const { stages, cards } = await ask("board.get", { requisitionId });
  return stages.flatMap((stage) => {
    const names = cards.filter((card) => card.stageId === stage.id).map((card) => card.name);
    return names.length === 0 ? [] : [`${stage.name}: ${names.join(", ")}`];
  });
}
