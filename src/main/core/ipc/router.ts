import type { z } from "zod";
import {
  coreContract,
  type CoreRouteName,
  type InputOf,
  type OutputOf,
  type ParsedInputOf,
} from "../../../shared/ipc/contract.ts";
import type { ErrorCode } from "../../../shared/ipc/errors.ts";
import type { Changed, Reply } from "../../../shared/ipc/events.ts";
import type { Context, Outcome } from "../usecases/context.ts";
import { boardCards, seenBy } from "../usecases/board.ts";
import { describeFault, invalidInput, toIpcError } from "./errors.ts";
import { refusePayload } from "./payload.ts";

/** A handler for every route of the core, each with the input and the output of its own route. */
export type Routes = {
  [Name in CoreRouteName]: (
    context: Context,
    input: ParsedInputOf<Name>,
  ) => OutputOf<Name> | Promise<OutputOf<Name>>;
};

type Definitions = {
  [Name in CoreRouteName]: { kind: "query" | "command"; input: z.ZodType<ParsedInputOf<Name>> };
};
const definitions: Definitions = coreContract;

/**
 * Answers one request of the window `origin`. Never rejects: every fault becomes a reply with a
 * code and a sentence. The second form is for what comes over a port.
 */
export interface Handle {
  <Name extends CoreRouteName>(
    route: Name,
    input: InputOf<Name>,
    origin: string | null,
  ): Promise<Reply<OutputOf<Name>>>;
  (route: string, input: unknown, origin: string | null): Promise<Reply<unknown>>;
}

/** Told of every command that changed something, with the window that asked for it. */
export type ChangeListener = (changed: Changed, revision: number, origin: string | null) => void;

/** Puts routes behind one door that parses what comes in and shapes what goes out. */
export function createRouter(
  routes: Routes,
  context: Omit<Context, "collect">,
  onChanged: ChangeListener,
): Handle {
  let revision = 0;

  async function answer<Name extends CoreRouteName>(
    name: Name,
    input: unknown,
    origin: string | null,
  ): Promise<Reply<OutputOf<Name>>> {
    const definition: Definitions[Name] = definitions[name];
    const parsed = definition.input.safeParse(input);
    if (!parsed.success) return { ok: false, error: invalidInput(parsed.error) };
    const changes = new ChangeSet();
    const handler: Routes[Name] = routes[name];
    const data = await handler({ ...context, collect: changes.collect }, parsed.data);
    if (definition.kind === "query") return { ok: true, data, changed: null, revision };
    revision += 1;
    const changed = changes.describe(context);
    if (changed !== null) onChanged(changed, revision, origin);
    return { ok: true, data, changed, revision };
  }

  function handle<Name extends CoreRouteName>(
    route: Name,
    input: InputOf<Name>,
    origin: string | null,
  ): Promise<Reply<OutputOf<Name>>>;
  function handle(route: string, input: unknown, origin: string | null): Promise<Reply<unknown>>;
  async function handle(
    route: string,
    input: unknown,
    origin: string | null,
  ): Promise<Reply<unknown>> {
    if (!isRoute(route)) return refusal("unknown_route", unknownText);
    const sentence = refusePayload(input);
    if (sentence !== null) return refusal("invalid_input", sentence);
    try {
      return await answer(route, input, origin);
    } catch (fault) {
      const error = toIpcError(fault);
      const level = error.code === "internal" ? "error" : "info";
      context.log(level, `${route} ${error.code}: ${describeFault(fault)}`);
      return { ok: false, error };
    }
  }

  return handle;
}

const unknownText = "This window asked for something that Shortlist does not know.";

function refusal(code: ErrorCode, message: string): Reply<never> {
  return { ok: false, error: { code, message } };
}

function isRoute(route: string): route is CoreRouteName {
  return Object.hasOwn(definitions, route);
}

/** What the transactions of one request changed. */
class ChangeSet {
  readonly #tables = new Set<string>();
  readonly #applicationIds = new Set<string>();

  readonly collect = <Result>({ result, changed }: Outcome<Result>): Result => {
    for (const table of changed.tables) this.#tables.add(table);
    for (const id of changed.applicationIds) this.#applicationIds.add(id);
    return result;
  };

  /** As windows are told, with the cards as they are now; null when nothing changed. */
  describe(context: Pick<Context, "store" | "clock">): Changed | null {
    if (this.#tables.size === 0) return null;
    const applicationIds = [...this.#applicationIds];
    const cards = boardCards(context.store, { applicationIds }, seenBy(context));
    const here = new Set(cards.map((card) => card.applicationId));
    return {
      tables: [...this.#tables].sort(),
      cards,
      goneCards: applicationIds.filter((id) => !here.has(id)),
    };
  }
}
