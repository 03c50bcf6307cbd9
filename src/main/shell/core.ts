import {
  MessageChannelMain,
  utilityProcess,
  type UtilityProcess,
  type WebContents,
} from "electron";
import { channels } from "../../shared/ipc/channels.ts";
import { fromCoreMessageSchema, type ToCoreMessage } from "../../shared/ipc/coreMessages.ts";
import type { IpcError } from "../../shared/ipc/errors.ts";
import type { ShellEvent } from "../../shared/ipc/events.ts";
import { delayBeforeRestart } from "./coreRestarts.ts";
import { describeError, type Log } from "./log.ts";
import type { Printer } from "./printer.ts";

/** The core as the shell sees it: a process that is started, given windows, and started again. */
export interface Core {
  /** Starts the core on a database; one that runs is stopped first. */
  open: (databaseFile: string) => Promise<void>;
  /** Starts the core again on the same database, after it was given up. */
  restart: () => Promise<void>;
  /** Hands a window its own port, now or when the core is ready, and again after each restart. */
  connect: (contents: WebContents) => void;
  /** Tells the core the path that windows know as `token`. */
  giveFile: (token: string, path: string) => void;
  /** Has the core close its store. It is ended by force when that takes over five seconds. */
  stop: () => Promise<void>;
}

const stopWithinMs = 5_000;
const givenUp: IpcError = {
  code: "store_unavailable",
  message:
    "The part of Shortlist that keeps your data stopped five times within a minute. Everything saved is safe. Try again, or open another database.",
};

export function createCore(options: {
  entry: string;
  resourceFolder: string;
  /** Lays out what the core wants printed. */
  print: Printer;
  log: Log;
}): Core {
  const { entry, resourceFolder, print, log } = options;
  const windows = new Set<WebContents>();
  let databaseFile = "";
  let child: UtilityProcess | null = null;
  let isReady = false;
  let hasBeenReady = false;
  let failure: IpcError | null = null;
  let deaths: number[] = [];
  let restartTimer: NodeJS.Timeout | undefined;

  function launch(): void {
    const started = utilityProcess.fork(entry, [], { serviceName: "Shortlist core" });
    child = started;
    isReady = false;
    started.on("message", (raw: unknown) => {
      if (child === started) receive(raw);
    });
    started.once("exit", (code) => {
      if (child === started) recover(code);
    });
    post({ type: "start", databaseFile, resourceFolder });
  }

  function receive(raw: unknown): void {
    const message = fromCoreMessageSchema.safeParse(raw);
    if (!message.success) {
      log.write("error", "shell", "The core sent a message that the shell does not know.");
      return;
    }
    switch (message.data.type) {
      case "ready":
        log.write("info", "core", "Ready.");
        isReady = true;
        windows.forEach(handPort);
        if (hasBeenReady)
          windows.forEach((contents) => {
            tell(contents, { type: "coreRestarted" });
          });
        hasBeenReady = true;
        break;
      case "failed":
        log.write("error", "core", `The store cannot be used: ${message.data.error.code}`);
        fail(message.data.error);
        break;
      case "log":
        log.write(message.data.level, "core", message.data.message);
        break;
      case "print":
        void answerPrint(message.data);
        break;
    }
  }

  async function answerPrint({ id, html }: { id: string; html: string }): Promise<void> {
    let pdf: Uint8Array<ArrayBuffer> | null = null;
    try {
      pdf = new Uint8Array(await print(html));
    } catch (error) {
      log.write("error", "shell", `A document could not be printed: ${describeError(error)}`);
    }
    post({ type: "printed", id, pdf });
  }

  function recover(code: number): void {
    child = null;
    isReady = false;
    if (failure) return;
    log.write("error", "core", `Ended unexpectedly with code ${String(code)}.`);
    deaths.push(Date.now());
    const delay = delayBeforeRestart(deaths);
    if (delay === null) fail(givenUp);
    else restartTimer = setTimeout(launch, delay);
  }

  function fail(error: IpcError): void {
    failure = error;
    windows.forEach((contents) => {
      tell(contents, { type: "coreFailed", error });
    });
  }

  function handPort(contents: WebContents): void {
    const { port1, port2 } = new MessageChannelMain();
    child?.postMessage({ type: "window" } satisfies ToCoreMessage, [port1]);
    contents.postMessage(channels.corePort, null, [port2]);
  }

  function post(message: ToCoreMessage): void {
    child?.postMessage(message);
  }

  async function stop(): Promise<void> {
    clearTimeout(restartTimer);
    const ending = child;
    child = null;
    isReady = false;
    if (!ending) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        log.write("warn", "shell", "The core did not end in time and was ended by force.");
        ending.kill();
      }, stopWithinMs);
      ending.once("exit", () => {
        clearTimeout(timer);
        resolve();
      });
      ending.postMessage({ type: "stop" } satisfies ToCoreMessage);
    });
  }

  async function open(file: string): Promise<void> {
    await stop();
    databaseFile = file;
    failure = null;
    deaths = [];
    launch();
  }

  return {
    open,
    stop,
    restart: () => open(databaseFile),
    giveFile(token, path) {
      post({ type: "file", token, path });
    },
    connect(contents) {
      if (!windows.has(contents)) {
        windows.add(contents);
        contents.once("destroyed", () => windows.delete(contents));
      }
      if (failure) tell(contents, { type: "coreFailed", error: failure });
      else if (isReady) handPort(contents);
    },
  };
}

/** Tells a window something unasked. */
export function tell(contents: WebContents, event: ShellEvent): void {
  if (!contents.isDestroyed()) contents.send(channels.shellEvent, event);
}
