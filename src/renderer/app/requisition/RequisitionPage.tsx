import { lazy, Suspense, useMemo, useState } from "react";
import type { RequisitionDetail } from "../../../shared/ipc/views.ts";
import { AddCandidate } from "../../features/board/AddCandidate.tsx";
import { ExportButton } from "../../features/export/ExportButton.tsx";
import { countText, numberText, payText } from "../../lib/format.ts";
import { useNow } from "../../lib/now.ts";
import { goTo, hrefs, requisitionTabs, type RequisitionTab } from "../../lib/places.ts";
import { useRoute } from "../../lib/queries.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { calendarDays } from "../../../shared/domain/workingDays.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { BoardTab } from "./BoardTab.tsx";
import { RequisitionMenu } from "./RequisitionMenu.tsx";
import styles from "./RequisitionPage.module.css";
import { StatusMenu } from "./StatusMenu.tsx";
import { TableTab } from "./TableTab.tsx";

const css = classesOf(styles);

const PostingTab = lazy(async () => ({
  default: (await import("../../features/requisitions/PostingTab.tsx")).PostingTab,
}));
const TemplateTab = lazy(async () => ({
  default: (await import("../../features/requisitions/TemplateTab.tsx")).TemplateTab,
}));

const tabWords: Readonly<Record<RequisitionTab, string>> = {
  board: "Board",
  table: "Table",
  template: "Scorecard template",
  posting: "Posting",
};

const tabKeys: Readonly<Record<RequisitionTab, string>> = {
  board: "g b",
  table: "g t",
  template: "g e",
  posting: "g p",
};

/** One requisition: its facts at the head, and its board, table, template or posting below. */
export function RequisitionPage({ id, tab }: { id: string; tab: RequisitionTab }) {
  const { data, error, refetch } = useRoute("requisition.get", { id });
  if (data === undefined) {
    return (
      <div className={css("waiting")}>
        {error === null ? (
          <Skeleton label="Loading the requisition" />
        ) : (
          <ErrorNotice
            message={error.message}
            actions={<Button onClick={() => void refetch()}>Try again</Button>}
          />
        )}
      </div>
    );
  }
  return (
    <>
      <Header detail={data} tab={tab} />
      <div className={css("content")}>
        <Suspense fallback={null}>
          {tab === "board" ? <BoardTab requisitionId={id} /> : null}
          {tab === "table" ? <TableTab requisitionId={id} /> : null}
          {tab === "template" ? <TemplateTab requisitionId={id} /> : null}
          {tab === "posting" ? <PostingTab requisitionId={id} /> : null}
        </Suspense>
      </div>
    </>
  );
}

function Header({ detail, tab }: { detail: RequisitionDetail; tab: RequisitionTab }) {
  const { requisition, openings } = detail;
  const { id, title, status } = requisition;
  const now = useNow();
  const [isAdding, setAdding] = useState(false);
  useShortcuts(
    "Requisition",
    useMemo(() => {
      const goes = requisitionTabs.map((name) => ({
        keys: tabKeys[name],
        label: `Go to ${tabWords[name].toLowerCase()}`,
        run: () => {
          goTo(hrefs.requisition(id, name));
        },
      }));
      // The board has an "n" of its own, which begins at the stage in use.
      if (tab === "board") return goes;
      const add = () => {
        setAdding(true);
      };
      return [{ keys: "n", label: "Add a candidate", run: add }, ...goes];
    }, [id, tab]),
  );
  const openDays =
    requisition.openedAt === null || status !== "open"
      ? null
      : calendarDays(requisition.openedAt, now);
  const existing = openings.filter((opening) => opening.closedAt === null);
  const left = existing.filter((opening) => opening.filledAt === null).length;
  return (
    <>
      <PageHeader
        title={title}
        marks={
          <>
            <StatusMenu id={id} status={status} />
            {requisition.isSample ? <Tag>Sample</Tag> : null}
          </>
        }
        facts={[
          requisition.company,
          requisition.team,
          requisition.location,
          requisition.pay === null ? null : payText(requisition.pay),
          left === existing.length
            ? countText(left, "opening")
            : `${numberText(left)} of ${countText(existing.length, "opening")} left`,
          openDays === null
            ? null
            : openDays === 0
              ? "Opened today"
              : `Open ${countText(openDays, "day")}`,
        ]}
        actions={
          <>
            <ExportButton requisitionId={id} title={title} />
            <RequisitionMenu id={id} title={title} />
            <Button
              kbd="n"
              onClick={() => {
                setAdding(true);
              }}
            >
              Add candidate
            </Button>
          </>
        }
        tabs={
          <Tabs
            label="Requisition"
            tabs={requisitionTabs.map((name) => ({
              label: tabWords[name],
              href: hrefs.requisition(id, name),
              isCurrent: name === tab,
            }))}
          />
        }
      />
      {isAdding ? (
        <AddCandidate
          requisitionId={id}
          stages={detail.stages.filter((stage) => stage.archivedAt === null)}
          stageId={null}
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : null}
    </>
  );
}
