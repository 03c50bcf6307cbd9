import { join } from "node:path";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import {
  toCoreMessageSchema,
  type FromCoreMessage,
  type ToCoreMessage,
} from "../../shared/ipc/coreMessages.ts";
import type { Answer, CoreEvent, PortMessage } from "../../shared/ipc/events.ts";
import { createCore, type Core } from "./core.ts";
import { createShellPrinter } from "./shellPrinter.ts";
import { createTableWriter } from "./exporters/tableWriter.ts";
import { createPostingImporter } from "./importers/postings/postingImporter.ts";
import { describeFault, toIpcError } from "./ipc/errors.ts";

/** A MessagePort as Electron's utility processes have it. */
interface Port {
  on(event: "message", listener: (event: { data: unknown }) => void): unknown;
  on(event: "close", listener: () => void): unknown;
  postMessage: (message: unknown) => void;
  start: () => void;
}

/** `process.parentPort` of a utility process, as far as it is used here. */
interface ParentPort {
  on(event: "message", listener: (event: { data: unknown; ports: Port[] }) => void): unknown;
  postMessage: (message: unknown) => void;
}

const requestSchema = z.strictObject({
  id: z.int().min(0),
  route: z.string().max(100),
  input: z.unknown(),
});

/** A process that ends at once loses what it has just told the shell. */
const lastWordsMs = 500;

const parent: ParentPort = process.parentPort;
const ports = new Map<string, Port>();
const printer = createShellPrinter((id, html) => {
  tellShell({ type: "print", id, html });
});
let core: Core | null = null;
let isEnding = false;

function tellShell(message: FromCoreMessage): void {
  parent.postMessage(message);
}

function log(level: "info" | "warn" | "error", message: string): void {
  tellShell({ type: "log", level, message });
}

/** Answers a window's request of that id, or tells it of an event. */
function tellWindow(port: Port, id: number | null, said: Answer<unknown> | CoreEvent): void {
  const message: PortMessage = { id, text: JSON.stringify(said) };
  port.postMessage(message);
}

/** Answers nothing more, and ends when the shell has surely heard why. */
function endAfterLastWords(): void {
  isEnding = true;
  setTimeout(() => process.exit(1), lastWordsMs);
}

/** Opens the store and takes windows in; a store that cannot be used ends the process. */
function start({ databaseFile, resourceFolder }: Extract<ToCoreMessage, { type: "start" }>): void {
  try {
    core = createCore({
      databaseFile,
      resourceFolder,
      clock: () => new Date(),
      log,
      writeTable: createTableWriter(join(import.meta.dirname, "workbook.js")),
      importPostings: createPostingImporter(join(import.meta.dirname, "postings.js")),
      print: printer.print,
    });
  } catch (fault) {
    log("error", `The store could not be opened: ${describeFault(fault)}`);
    tellShell({ type: "failed", error: toIpcError(fault) });
    endAfterLastWords();
    return;
  }
  core.onEvent((event, origin) => {
    for (const [window, port] of ports) if (window !== origin) tellWindow(port, null, event);
  });
  for (const [window, port] of ports) listen(core, window, port);
  tellShell({ type: "ready" });
}

/** Answers a window's requests over its port until the window goes. */
function listen(running: Core, window: string, port: Port): void {
  port.on("message", ({ data }) => {
    if (isEnding) return;
    const request = requestSchema.safeParse(data);
    if (!request.success) {
      log("warn", "A window sent a message that is no request.");
      return;
    }
    const { id, route, input } = request.data;
    running
      .handle(route, input, window)
      .then((reply) => {
        tellWindow(port, id, { run: running.run, reply });
      })
      .catch((fault: unknown) => {
        log("error", `A reply could not be sent: ${describeFault(fault)}`);
      });
  });
  port.start();
}

function addWindow(port: Port | undefined): void {
  if (port === undefined) return;
  const window = uuidv7();
  ports.set(window, port);
  port.on("close", () => {
    ports.delete(window);
  });
  if (core !== null) listen(core, window, port);
}

/** Closes the store, so that the next start finds that this one ended cleanly. */
function stop(): void {
  core?.close();
  process.exit(0);
}

process.on("uncaughtException", (fault) => {
  log("error", `Uncaught: ${describeFault(fault)}`);
  endAfterLastWords();
});

parent.on("message", (event) => {
  const parsed = toCoreMessageSchema.safeParse(event.data);
  if (!parsed.success) {
    log("error", "The shell sent a message that the core does not know.");
    return;
  }
  const message = parsed.data;
  switch (message.type) {
    case "start":
      start(message);
      break;
    case "window":
      addWindow(event.ports[0]);
      break;
    case "file":
      core?.grantFile(message.token, message.path);
      break;
    case "printed":
      printer.answer(message);
      break;
    case "stop":
      stop();
      break;
  }
});
