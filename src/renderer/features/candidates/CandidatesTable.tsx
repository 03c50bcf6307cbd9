import { useMemo, useState, type ReactNode } from "react";
import type { CandidateRow } from "../../../shared/ipc/views.ts";
import { countText, numberText } from "../../lib/format.ts";
import { invokeShell, sentenceOf } from "../../lib/ipc.ts";
import { notify } from "../../lib/notices.ts";
import { useNow } from "../../lib/now.ts";
import { goTo, hrefs } from "../../lib/places.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import type { TableSort } from "../../ui/tableParts.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { toTsv } from "../../ui/tsv.ts";
import { AddToRequisition } from "./AddToRequisition.tsx";
import styles from "./CandidatesScreen.module.css";
import { candidateColumns, copiedColumns, rowId } from "./columns.tsx";
import { SearchField } from "./SearchField.tsx";
import { useAddToRequisition } from "./useAddToRequisition.ts";
import { useCandidateList, type ListFilter } from "./useCandidateList.ts";

const css = classesOf(styles);

const dispositions = [
  { value: "all", label: "All" },
  { value: "active", label: "Active" },
  { value: "left", label: "Left" },
] as const satisfies readonly { value: ListFilter["disposition"]; label: string }[];

const sortColumns = [
  "name",
  "current",
  "requisition",
  "stage",
  "inStage",
  "source",
  "activity",
] as const satisfies readonly ListFilter["sort"]["column"][];

export interface CandidatesTableProps {
  /** Only those of this requisition; of all of them when null. */
  requisitionId: string | null;
  onOpenCandidate: (row: CandidateRow) => void;
  /** Shown when there is nobody at all. */
  empty?: ReactNode;
  /** Stands at the right of the search field. */
  tools?: ReactNode;
}

/** Candidates as a table: searched, sorted, chosen, copied, put on another requisition. */
export function CandidatesTable({
  requisitionId,
  onOpenCandidate,
  empty,
  tools,
}: CandidatesTableProps) {
  const now = useNow();
  const [search, setSearch] = useState("");
  const [disposition, setDisposition] = useState<ListFilter["disposition"]>("all");
  const [sort, setSort] = useState<TableSort>({ column: "activity", isDescending: true });
  const [selectedIds, setSelectedIds] = useState<ReadonlySet<string>>(new Set());
  const adding = useAddToRequisition();
  const column = sortColumns.find((one) => one === sort.column) ?? "activity";
  const { rows, total, candidateCount, error, needRows } = useCandidateList({
    search,
    requisitionId,
    disposition,
    sort: { column, descending: sort.isDescending },
  });
  const columns = useMemo(
    () => candidateColumns(now, requisitionId === null),
    [now, requisitionId],
  );
  const chosen = rows.filter((row) => selectedIds.has(rowId(row)));
  const isNarrowed = search.trim() !== "" || disposition !== "all";

  async function copy() {
    const copied = copiedColumns(now);
    const head = copied.map(({ header }) => header);
    const text = toTsv([head, ...chosen.map((row) => copied.map((one) => one.text(row)))]);
    try {
      await invokeShell("report.copy", { text });
      notify({
        message: `Copied ${countText(chosen.length, "row")}. Paste them into a spreadsheet.`,
      });
    } catch (failure) {
      notify({ message: sentenceOf(failure), kind: "error" });
    }
  }

  return (
    <section className={css("screen")} aria-label="Candidates">
      <div className={css("bar")}>
        <SearchField value={search} onChange={setSearch} />
        <span className={css("count")} role="status">
          {countOf(total, candidateCount, isNarrowed, requisitionId)}
        </span>
        <SegmentedControl
          label="Show"
          value={disposition}
          options={dispositions}
          onChange={setDisposition}
        />
        {tools === undefined ? null : <span className={css("tools")}>{tools}</span>}
      </div>
      {error === null ? null : <ErrorNotice message={error.message} />}
      <div className={css("table")}>
        <DataTable
          label="Candidates"
          columns={columns}
          rows={rows}
          rowId={rowId}
          totalCount={total ?? 0}
          onNeedRows={needRows}
          sort={sort}
          onSort={setSort}
          selectedIds={selectedIds}
          onSelect={setSelectedIds}
          onOpen={onOpenCandidate}
          empty={
            total === null ? null : isNarrowed ? (
              <p className={css("none")}>
                Nobody matches.{" "}
                <Button
                  kind="quiet"
                  onClick={() => {
                    setSearch("");
                    setDisposition("all");
                  }}
                >
                  Show everyone
                </Button>
              </p>
            ) : (
              empty
            )
          }
        />
      </div>
      {chosen.length === 0 ? null : (
        <div className={css("actions")} role="toolbar" aria-label="With those selected">
          <span className={css("chosen")}>{numberText(chosen.length)} selected</span>
          <button
            type="button"
            onClick={() => {
              adding.choose(chosen);
            }}
          >
            Add to requisition…
          </button>
          {requisitionId === null || chosen.length < 2 ? null : (
            <button
              type="button"
              onClick={() => {
                goTo(hrefs.compare(applicationIdsOf(chosen)));
              }}
            >
              Compare
            </button>
          )}
          <button type="button" onClick={() => void copy()}>
            Copy
          </button>
          <button
            type="button"
            onClick={() => {
              setSelectedIds(new Set());
            }}
          >
            Clear
          </button>
        </div>
      )}
      <AddToRequisition {...adding} />
    </section>
  );
}

function applicationIdsOf(rows: readonly CandidateRow[]): string[] {
  return rows.flatMap(({ applicationId }) => (applicationId === null ? [] : [applicationId]));
}

function countOf(
  total: number | null,
  candidateCount: number | null,
  isNarrowed: boolean,
  requisitionId: string | null,
): string {
  if (total === null || candidateCount === null) return "";
  if (requisitionId !== null) return countText(total, "application");
  return isNarrowed
    ? `${numberText(total)} of ${numberText(candidateCount)}`
    : countText(candidateCount, "candidate");
}
