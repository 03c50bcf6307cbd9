import { useState } from "react";
import type { Disposition } from "../../../shared/domain/application.ts";
import type { BoardCard } from "../../../shared/domain/board.ts";
import type { LeftKind } from "../../../shared/ipc/boardViews.ts";
import { agoText, countText, instantText, numberText } from "../../lib/format.ts";
import { useNow } from "../../lib/now.ts";
import { keptAnswer, useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import styles from "./LeftDialog.module.css";

const css = classesOf(styles);

export type LeftFilter = LeftKind;

const kinds = ["rejected", "withdrawn", "hired", "other"] as const satisfies readonly LeftKind[];

const kindWords: Readonly<Record<LeftKind, string>> = {
  rejected: "Rejected",
  withdrawn: "Withdrawn",
  hired: "Hired",
  other: "Other",
};

const nobodyWords: Readonly<Record<LeftKind, string>> = {
  rejected: "Nobody is rejected.",
  withdrawn: "Nobody withdrew.",
  hired: "Nobody is hired yet.",
  other: "Nobody was moved to another requisition or closed as a duplicate.",
};

/** How somebody left, where the kind of list does not say it. */
const otherWords: Readonly<Partial<Record<Disposition, string>>> = {
  transferred: "Moved elsewhere",
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
  onOpen: (card: BoardCard) => void;
  onRestore: (card: BoardCard) => void;
}) {
  const [kind, setKind] = useState<LeftKind>(initialFilter);
  const [pages, setPages] = useState(1);
  const left = useRoute("board.get", { requisitionId }).data?.left;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="No longer on the board"
      description="Restoring brings somebody back to the stage they left."
      size="large"
    >
      <div className={css("kinds")}>
        <SegmentedControl
          label="Show"
          value={kind}
          options={kinds.map((value) => ({
            value,
            label:
              `${kindWords[value]} ${left === undefined ? "" : numberText(left[value])}`.trim(),
          }))}
          onChange={(next) => {
            setKind(next);
            setPages(1);
          }}
        />
      </div>
      <div className={css("list")}>
        <div className={css("row", "head")} aria-hidden="true">
          <span>Name</span>
          <span>Left from</span>
          <span>{kind === "other" ? "How" : "Reason"}</span>
          <span>When</span>
        </div>
        <ul aria-label={kindWords[kind]}>
          {Array.from({ length: pages }, (_, page) => (
            <LeftPage
              key={`${kind}-${String(page)}`}
              requisitionId={requisitionId}
              kind={kind}
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
      </div>
    </Dialog>
  );
}

function LeftPage({
  requisitionId,
  kind,
  page,
  isLast,
  onMore,
  onOpen,
  onRestore,
}: {
  requisitionId: string;
  kind: LeftKind;
  page: number;
  isLast: boolean;
  onMore: () => void;
  onOpen: (card: BoardCard) => void;
  onRestore: (card: BoardCard) => void;
}) {
  const offset = page * pageSize;
  const input = { requisitionId, kind, offset, limit: pageSize };
  const { data, error } = useRoute("board.left", input);
  if (error) {
    return (
      <li>
        <ErrorNotice message={error.message} />
      </li>
    );
  }
  if (data === undefined) {
    return (
      <li>
        <Skeleton lines={3} label="Loading" />
      </li>
    );
  }
  const rest = data.total - offset - data.cards.length;
  return (
    <>
      {data.cards.map((card) => (
        <LeftRow key={card.applicationId} card={card} onOpen={onOpen} onRestore={onRestore} />
      ))}
      {data.total === 0 ? <li className={css("none")}>{nobodyWords[kind]}</li> : null}
      {isLast && rest > 0 ? (
        <li className={css("none")}>
          <Button onClick={onMore}>
            Show {countText(Math.min(rest, pageSize), "more", "more")}
          </Button>
        </li>
      ) : null}
    </>
  );
}

function LeftRow({
  card,
  onOpen,
  onRestore,
}: {
  card: BoardCard;
  onOpen: (card: BoardCard) => void;
  onRestore: (card: BoardCard) => void;
}) {
  const now = useNow();
  const { name, disposition, stageId, requisitionId, reason, disposedAt } = card;
  const stages = keptAnswer("board.get", { requisitionId })?.stages ?? [];
  const stage = stages.find(({ id }) => id === stageId)?.name ?? "a former stage";
  const how = otherWords[disposition];
  return (
    <li className={css("row")}>
      <span className={css("cell")}>
        <button
          type="button"
          className={css("name")}
          dir="auto"
          onClick={() => {
            onOpen(card);
          }}
        >
          {name}
        </button>
      </span>
      <span className={css("cell")}>{stage}</span>
      <span className={css("cell")} title={how ?? reason ?? undefined}>
        {how ?? reason ?? ""}
      </span>
      <span>
        {disposedAt === null ? null : (
          <time className={css("when")} dateTime={disposedAt} title={instantText(disposedAt)}>
            {agoText(disposedAt, now)}
          </time>
        )}
      </span>
      <span className={css("end")}>
        {how === undefined ? (
          <Button
            kind="quiet"
            aria-label={`Restore ${name}`}
            onClick={() => {
              onRestore(card);
            }}
          >
            Restore
          </Button>
        ) : null}
      </span>
    </li>
  );
}
