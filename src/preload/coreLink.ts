import type { Answer, PortMessage, PortRequest } from "../shared/ipc/events.ts";
import type { IpcError } from "../shared/ipc/errors.ts";

type Settle = (answer: string) => void;

const interrupted: IpcError = {
  code: "interrupted",
  message: "Shortlist was interrupted while it worked on this. Please try again.",
};

/** Requests over whatever port there is now; without one they wait. */
export function createCoreLink(onEvent: (event: string) => void) {
  const unsent: PortRequest[] = [];
  const asked = new Map<number, Settle>();
  let port: MessagePort | null = null;
  let failure: IpcError | null = null;
  let lastId = 0;

  function settle(id: number, answer: string): void {
    asked.get(id)?.(answer);
    asked.delete(id);
  }

  function settleAll(ids: readonly number[], error: IpcError): void {
    const answer: Answer<never> = { run: null, reply: { ok: false, error } };
    for (const id of ids) settle(id, JSON.stringify(answer));
  }

  function drop(): void {
    port?.close();
    port = null;
    const waiting = new Set(unsent.map(({ id }) => id));
    settleAll(
      [...asked.keys()].filter((id) => !waiting.has(id)),
      interrupted,
    );
  }

  const request = (route: string, input: unknown): Promise<string> =>
    new Promise((resolve) => {
      const asking = { id: (lastId += 1), route, input };
      asked.set(asking.id, resolve);
      if (failure) settleAll([asking.id], failure);
      else if (port) port.postMessage(asking);
      else unsent.push(asking);
    });

  /** Takes a new port into use; what was sent over the former one was interrupted. */
  const use = (fresh: MessagePort): void => {
    drop();
    failure = null;
    port = fresh;
    fresh.addEventListener("message", ({ data }: MessageEvent<PortMessage>) => {
      if (data.id === null) onEvent(data.text);
      else settle(data.id, data.text);
    });
    fresh.addEventListener("close", () => {
      if (port === fresh) drop();
    });
    fresh.start();
    for (const asking of unsent.splice(0)) fresh.postMessage(asking);
  };

  /** Answers everything with `error`, from now until the next port. */
  const failWith = (error: IpcError): void => {
    failure = error;
    unsent.length = 0;
    settleAll([...asked.keys()], error);
  };

  return { request, use, failWith };
}
