import type {} from "../../preload/api.ts";
import type {
  CoreRouteName,
  InputOf,
  OutputOf,
  ShellRouteName,
} from "../../shared/ipc/contract.ts";
import type { IpcError } from "../../shared/ipc/errors.ts";
import type { Changed, ChosenFile, CoreEvent, Reply, ShellEvent } from "../../shared/ipc/events.ts";

/** A refused or failed request: `message` is a sentence for the person, `error` the rest. */
export class IpcFailure extends Error {
  readonly error: IpcError;
  readonly route: string;

  constructor(route: string, error: IpcError) {
    super(error.message);
    this.name = "IpcFailure";
    this.route = route;
    this.error = error;
  }
}

/** The sentence for whatever was thrown: an `IpcFailure` brings its own. */
export function sentenceOf(error: unknown): string {
  return error instanceof IpcFailure
    ? error.message
    : "That did not work, and nothing was changed. Please try again.";
}

/** What one command of this or another window changed, told once for each revision. */
export interface ChangeNews {
  changed: Changed;
  revision: number;
}

type ProgressNews = Extract<CoreEvent, { type: "progress" }>;

/** A set of listeners; adding one gives back how to take it away. */
function listeners<News>() {
  const all = new Set<(news: News) => void>();
  return {
    add: (listener: (news: News) => void) => {
      all.add(listener);
      return () => {
        all.delete(listener);
      };
    },
    tell: (news: News) => {
      for (const listener of all) listener(news);
    },
  };
}

const changes = listeners<ChangeNews>();
const newRuns = listeners<null>();
const progress = listeners<ProgressNews>();

/** Calls back once for everything that changed, whoever changed it. */
export const onChanged = changes.add;
/** Calls back when the core is another than before: everything known may be out of date. */
export const onNewRun = newRuns.add;
/** Calls back with how far long work has come. */
export const onProgress = progress.add;

let currentRun: string | null = null;
const seenRevisions = new Set<number>();
const keptRevisions = 500;

function noteRun(run: string | null): void {
  if (run === null || run === currentRun) return;
  const isFirst = currentRun === null;
  currentRun = run;
  seenRevisions.clear();
  if (!isFirst) newRuns.tell(null);
}

/** The reply of a command and the event for all windows tell the same; only the first counts. */
function noteChange(revision: number, changed: Changed): void {
  if (seenRevisions.has(revision)) return;
  seenRevisions.add(revision);
  if (seenRevisions.size > keptRevisions) {
    for (const oldest of seenRevisions) {
      seenRevisions.delete(oldest);
      break;
    }
  }
  changes.tell({ changed, revision });
}

/** Begins to listen to what the core tells unasked; call it once for a window. */
export function listenToCore(): void {
  window.shortlist.onCoreEvent((text) => {
    const event = JSON.parse(text);
    if (event.type === "progress") {
      progress.tell(event);
      return;
    }
    noteRun(event.run);
    noteChange(event.revision, event.changed);
  });
}

/** Calls back with what the shell tells: menu commands, and the core's restart or failure. */
export function onShellEvent(listener: (event: ShellEvent) => void): () => void {
  return window.shortlist.onShellEvent(listener);
}

function unwrap<T>(route: string, reply: Reply<T>): { data: T; revision: number } {
  if (!reply.ok) throw new IpcFailure(route, reply.error);
  return { data: reply.data, revision: reply.revision };
}

/** Asks the core and says at which revision it answered. Throws an `IpcFailure`. */
export async function ask<Name extends CoreRouteName>(
  route: Name,
  input: InputOf<Name>,
): Promise<{ data: OutputOf<Name>; revision: number }> {
  const { run, reply } = JSON.parse(await window.shortlist.core(route, input));
  noteRun(run);
  if (reply.ok && reply.changed !== null) noteChange(reply.revision, reply.changed);
  return unwrap(route, reply);
}

/** Asks the core. Throws an `IpcFailure` with the sentence for the person. */
export async function invoke<Name extends CoreRouteName>(
  route: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  return (await ask(route, input)).data;
}

/** Asks the shell: dialogs, the system, the window itself. Throws an `IpcFailure`. */
export async function invokeShell<Name extends ShellRouteName>(
  route: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  return unwrap(route, await window.shortlist.shell(route, input)).data;
}

/** Tokens for files dropped on the window. Throws an `IpcFailure`. */
export async function takeDropped(files: readonly File[]): Promise<ChosenFile[]> {
  return unwrap("dropped files", await window.shortlist.dropped([...files])).data;
}
