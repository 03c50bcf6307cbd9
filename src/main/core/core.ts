import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { AppError } from "../../shared/ipc/errors.ts";
import type { CoreEvent } from "../../shared/ipc/events.ts";
import { createCompetencyLibrary } from "./files/competencyLibrary.ts";
import { createRouter, type Handle } from "./ipc/router.ts";
import { routes } from "./ipc/routes.ts";
import type { Clock } from "./store/clock.ts";
import { openStore } from "./store/connection.ts";
import type { Store } from "./store/store.ts";
import type { Log, PostingImporter, Printer, TableWriter } from "./usecases/context.ts";

export interface CoreOptions extends CoreParts {
  /** Absolute path; its folder exists, the file need not. */
  databaseFile: string;
  /** Time-ordered UUIDs by `clock` unless it is given. */
  newId?: () => string;
}

/** What a core works with beside its store. */
export interface CoreParts {
  /** Folder of what comes with Shortlist: `sample` and `competencies`. */
  resourceFolder: string;
  clock: Clock;
  log: Log;
  writeTable: TableWriter;
  importPostings: PostingImporter;
  print: Printer;
}

/** Told of an event, with the window whose command caused it: it has the reply already. */
export type EventListener = (event: CoreEvent, origin: string | null) => void;

/** The core without its process: what tests and the utility process use alike. */
export interface Core {
  /** Names this run: revisions of another run cannot be compared with it. */
  readonly run: string;
  handle: Handle;
  /** Returns the function that ends the listening. */
  onEvent: (listener: EventListener) => () => void;
  /** Lets windows use `token` for a path that a person chose. */
  grantFile: (token: string, path: string) => void;
  /** Cancels what is under way and closes the store. */
  close: () => void;
}

/**
 * Opens the store and puts everything behind one door. Throws AppError `newer_database`,
 * `damaged_database`, `store_unavailable`, `disk_full` or `file_failed`.
 */
export function createCore({ databaseFile, newId, ...parts }: CoreOptions): Core {
  if (!existsSync(dirname(databaseFile))) {
    throw new AppError(
      "store_unavailable",
      "The folder of the database is not there. If it is on another disk, connect it; or choose another database.",
    );
  }
  const store = openStore({
    file: databaseFile,
    log: parts.log,
    now: parts.clock,
    ...(newId === undefined ? {} : { newId }),
  });
  return coreOf(store, parts);
}

/** A core on a store that is open already; it closes the store with itself. */
export function coreOf(
  store: Store,
  { resourceFolder, clock, log, writeTable, importPostings, print }: CoreParts,
): Core {
  const run = crypto.randomUUID();
  const listeners = new Set<EventListener>();
  const files = new Map<string, { path: string; name: string }>();
  const jobs = new Map<string, AbortController>();
  const tell = (event: CoreEvent, origin: string | null) => {
    for (const listener of listeners) listener(event, origin);
  };
  const handle = createRouter(
    routes,
    {
      store,
      clock,
      log,
      files,
      writeTable,
      importPostings,
      print,
      jobs,
      emit: (event) => {
        tell(event, null);
      },
      readSample: (name) => readSample(join(resourceFolder, "sample"), name),
      shippedCompetencies: createCompetencyLibrary(join(resourceFolder, "competencies")),
    },
    (changed, revision, origin) => {
      tell({ type: "changed", run, revision, changed }, origin);
    },
  );
  return {
    run,
    handle,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    grantFile: (token, path) => {
      files.set(token, { path, name: basename(path) });
    },
    close: () => {
      for (const job of jobs.values()) job.abort();
      listeners.clear();
      store.close();
    },
  };
}

function readSample(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch {
    throw new AppError(
      "file_failed",
      "The sample data that came with Shortlist is not there. Start empty, or install Shortlist again.",
    );
  }
}
