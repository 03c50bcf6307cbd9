import { keepPreviousData, QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import type { InputOf, OutputOf } from "../../shared/ipc/contract.ts";
import { patchBoard } from "./boardPatch.ts";
import { ask, onChanged, onNewRun, type ChangeNews, type IpcFailure } from "./ipc.ts";
import { isCoreQuery, restsOn, type CoreQueryName } from "./restsOn.ts";

/** What the window keeps of the core's answers. The core tells what changes, so nothing ages. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      networkMode: "always",
    },
    mutations: { networkMode: "always" },
  },
});
// Compared place by place, every card behind one that moved would become a new object, and what is
// kept for a card would be lost.
queryClient.setQueryDefaults(["board.get"], { structuralSharing: false });

/** At which revision the core answered what is kept, by query key. */
const answeredAt = new Map<string, number>();
const keyText = (route: string, input: unknown): string => JSON.stringify([route, input]);

/** The key and the way of fetching of a route, for TanStack Query. */
export function routeOptions<Name extends CoreQueryName>(route: Name, input: InputOf<Name>) {
  return queryOptions<OutputOf<Name>, IpcFailure>({
    queryKey: [route, input],
    queryFn: async () => {
      const { data, revision } = await ask(route, input);
      answeredAt.set(keyText(route, input), revision);
      return data;
    },
  });
}

/**
 * The core's answer to a query, kept and brought up to date. `keepsPrevious` goes on showing the
 * last answer while another input is under way (a search being typed).
 */
export function useRoute<Name extends CoreQueryName>(
  route: Name,
  input: InputOf<Name>,
  {
    isEnabled = true,
    keepsPrevious = false,
  }: { isEnabled?: boolean; keepsPrevious?: boolean } = {},
) {
  const options = routeOptions(route, input);
  return useQuery<OutputOf<Name>, IpcFailure>({
    queryKey: options.queryKey,
    ...(options.queryFn === undefined ? {} : { queryFn: options.queryFn }),
    enabled: isEnabled,
    ...(keepsPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** What is kept of a query's answer, or undefined. */
export function keptAnswer<Name extends CoreQueryName>(
  route: Name,
  input: InputOf<Name>,
): OutputOf<Name> | undefined {
  return queryClient.getQueryData<OutputOf<Name>>([route, input]);
}

/** Changes what is kept of a query's answer, if there is one. For optimistic commands. */
export function changeKept<Name extends CoreQueryName>(
  route: Name,
  input: InputOf<Name>,
  change: (data: OutputOf<Name>) => OutputOf<Name>,
): void {
  const data = keptAnswer(route, input);
  if (data !== undefined)
    queryClient.setQueryData<OutputOf<Name>>([route, input], () => change(data));
}

/** Asks again for an answer that is shown, and at its next use for one that is not. */
export function refetchRoute<Name extends CoreQueryName>(
  route: Name,
  input: InputOf<Name>,
): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: [route, input], exact: true });
}

/** Requisitions whose boards are kept. */
function keptBoards(): string[] {
  const ids: string[] = [];
  for (const { queryKey } of queryClient.getQueryCache().findAll({ queryKey: ["board.get"] })) {
    const input: unknown = queryKey[1];
    if (typeof input !== "object" || input === null || !("requisitionId" in input)) continue;
    if (typeof input.requisitionId === "string") ids.push(input.requisitionId);
  }
  return ids;
}

/** Revision at which each card was last put on a board: what is older than that is dropped. */
const cardRevisions = new Map<string, number>();

function patchBoards({ changed, revision }: ChangeNews): void {
  const cards = changed.cards.filter(
    ({ applicationId }) => (cardRevisions.get(applicationId) ?? -1) < revision,
  );
  for (const card of cards) cardRevisions.set(card.applicationId, revision);
  if (cards.length === 0 && changed.goneCards.length === 0) return;
  for (const requisitionId of keptBoards()) {
    const input = { requisitionId };
    const board = keptAnswer("board.get", input);
    if (board === undefined) continue;
    if ((answeredAt.get(keyText("board.get", input)) ?? -1) >= revision) continue;
    const patch = patchBoard(board, cards, changed.goneCards);
    if (patch.board !== board) queryClient.setQueryData(["board.get", input], patch.board);
    if (patch.needsRefetch) void refetchRoute("board.get", input);
  }
}

/** Milliseconds for which changed tables are gathered, so that a run of commands asks once. */
const gatherTime = 40;
const gathered = new Set<string>();

function refetchSoon(tables: readonly string[]): void {
  if (gathered.size === 0) {
    setTimeout(() => {
      const changedTables = new Set(gathered);
      gathered.clear();
      void queryClient.invalidateQueries({
        predicate: ({ queryKey: [name] }) => isCoreQuery(name) && restsOn(name, changedTables),
      });
    }, gatherTime);
  }
  for (const table of tables) gathered.add(table);
}

/** Keeps everything up to date with what the core tells; call it once for a window. */
export function keepUpToDate(): void {
  onChanged((news) => {
    patchBoards(news);
    refetchSoon(["", ...news.changed.tables]);
  });
  onNewRun(() => {
    answeredAt.clear();
    cardRevisions.clear();
    void queryClient.invalidateQueries();
  });
}
