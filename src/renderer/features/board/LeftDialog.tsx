import { useState } from "react";
import type { Disposition } from "../../../shared/domain/application.ts";
import type { CandidateRow } from "../../../shared/ipc/views.ts";
import { agoText, instantText } from "../../lib/format.ts";
import { useNow } from "../../lib/now.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import styles from "./LeftDialog.module.css";

const css = classesOf(styles);

export type LeftFilter = "all" | Extract<Disposition, "rejected" | "withdrawn" | "hired">;

const filters = [
  { value: "all", label: "All" },
  { value: "rejected", label: "Rejected" },
  { value: "withdrawn", label: "Withdrawn" },
  { value: "hired", label: "Hired" },
] as const satisfies readonly { value: LeftFilter; label: string }[];

const words: Readonly<Record<Disposition, string>> = {
  active: "Active",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
  hired: "Hired",
  transferred: "Moved to another requisition",
  duplicate: "Closed as a duplicate",
};

const pageSize = 200;

/** Those who have left a requisition: rejected, withdrawn, hired, each with a way back. */
export function LeftDialog({
  requisitionId,
  initialFilter,
  onClose,
  onOpen,
  onRestore,
}: {
  requisitionId: string;
  initialFilter: LeftFilter;
  onClose: () => void;
  onOpen: (row: CandidateRow) => void;
  onRestore: (row: CandidateRow) => void;
}) {
  const [filter, setFilter] = useState<LeftFilter>(initialFilter);
  const [pages, setPages] = useState(1);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="No longer on the board"
      description="Restoring brings someone back to the stage they left."
      size="large"
    >
      <SegmentedControl label="Show" value={filter} options={filters} onChange={setFilter} />
      <ul className={css("list")}>
        {Array.from({ length: pages }, (_, page) => (
          <LeftPage
            key={page}
            requisitionId={requisitionId}
            filter={filter}
            page={page}
            isLast={page === pages - 1}
            onMore={() => {
              setPages(pages + 1);
            }}
            onOpen={onOpen}
            onRestore={onRestore}
          />
        ))}
      </ul>
    </Dialog>
  );
}

function LeftPage({
  requisitionId,
  filter,
  page,
  isLast,
  onMore,
  onOpen,
  onRestore,
}: {
  requisitionId: string;
  filter: LeftFilter;
  page: number;
  isLast: boolean;
  onMore: () => void;
  onOpen: (row: CandidateRow) => void;
  onRestore: (row: CandidateRow) => void;
}) {
  const now = useNow();
  const { data, error } = useRoute("candidate.list", {
    search: "",
    requisitionId,
    disposition: "left",
    sort: { column: "activity", descending: true },
    offset: page * pageSize,
    limit: pageSize,
  });
  if (error) return <ErrorNotice message={error.message} />;
  if (data === undefined) return null;
  const rows = data.rows.filter((row) => filter === "all" || row.disposition === filter);
  const rest = data.total - (page + 1) * pageSize;
  return (
    <>
      {rows.map((row) => (
        <li key={row.applicationId} className={css("row")}>
          <button
            type="button"
            className={css("name")}
            dir="auto"
            onClick={() => {
              onOpen(row);
            }}
          >
            {row.name}
          </button>
          <span className={css("how")}>
            {row.disposition === null ? "" : words[row.disposition]}
            {row.stageName === null ? "" : ` in ${row.stageName}`}
          </span>
          <time
            className={css("when")}
            dateTime={row.lastActivityAt}
            title={instantText(row.lastActivityAt)}
          >
            {agoText(row.lastActivityAt, now)}
          </time>
          {row.disposition === "transferred" || row.disposition === "duplicate" ? null : (
            <Button
              kind="quiet"
              aria-label={`Restore ${row.name}`}
              onClick={() => {
                onRestore(row);
              }}
            >
              Restore
            </Button>
          )}
        </li>
      ))}
      {isLast && rows.length === 0 && rest <= 0 ? (
        <li className={css("none")}>Nobody{page > 0 ? " else" : " yet"}.</li>
      ) : null}
      {isLast && rest > 0 ? (
        <li className={css("none")}>
          <Button onClick={onMore}>Show {rest.toLocaleString()} more</Button>
        </li>
      ) : null}
    </>
  );
}
