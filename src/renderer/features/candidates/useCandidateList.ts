import { useQueries, type UseQueryResult } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import type { InputOf } from "../../../shared/ipc/contract.ts";
import type { CandidateList, CandidateRow } from "../../../shared/ipc/views.ts";
import type { IpcFailure } from "../../lib/ipc.ts";
import { routeOptions } from "../../lib/queries.ts";

/** Rows that are asked for at once. */
export const pageSize = 200;

export type ListFilter = Omit<InputOf<"candidate.list">, "offset" | "limit">;

/** The rows without a gap from the first one on; a page that is under way ends them. */
function combinePages(pages: UseQueryResult<CandidateList, IpcFailure>[]) {
  const rows: CandidateRow[] = [];
  for (const { data } of pages) {
    if (data === undefined) break;
    rows.push(...data.rows);
  }
  const first = pages[0];
  return {
    rows,
    total: first?.data?.total ?? null,
    candidateCount: first?.data?.candidateCount ?? null,
    error: pages.find(({ error }) => error !== null)?.error ?? null,
  };
}

/** The list of candidates, asked for page by page as its rows come into sight. */
export function useCandidateList(filter: ListFilter) {
  const key = JSON.stringify(filter);
  const [asked, setAsked] = useState({ key, pages: 1 });
  const pages = asked.key === key ? asked.pages : 1;
  const list = useQueries({
    queries: Array.from({ length: pages }, (_, page) =>
      routeOptions("candidate.list", { ...filter, offset: page * pageSize, limit: pageSize }),
    ),
    combine: combinePages,
  });
  const [last, setLast] = useState(list);
  if (list.total !== null && list !== last) setLast(list);
  const needRows = useCallback(
    (lastIndex: number) => {
      const wanted = Math.floor(lastIndex / pageSize) + 1;
      setAsked((before) =>
        before.key === key && before.pages >= wanted ? before : { key, pages: wanted },
      );
    },
    [key],
  );
  /** While another search is under way the last answer goes on being shown. */
  return { ...(list.total === null ? { ...last, error: list.error } : list), needRows };
}
