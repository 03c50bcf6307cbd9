import { lazy, Suspense } from "react";
import type { RequisitionTab } from "../../lib/places.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { BoardTab } from "./BoardTab.tsx";
import { RequisitionHeader } from "./RequisitionHeader.tsx";
import styles from "./RequisitionPage.module.css";
import { TableTab } from "./TableTab.tsx";

const css = classesOf(styles);

const PostingTab = lazy(async () => ({
  default: (await import("../../features/requisitions/PostingTab.tsx")).PostingTab,
}));
const TemplateTab = lazy(async () => ({
  default: (await import("../../features/requisitions/TemplateTab.tsx")).TemplateTab,
}));

const PlanTab = lazy(async () => ({
  default: (await import("../../features/interviews/PlanTab.tsx")).PlanTab,
}));

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
      <RequisitionHeader detail={data} tab={tab} />
      <div className={css("content")}>
        <Suspense fallback={null}>
          {tab === "board" ? <BoardTab requisitionId={id} /> : null}
          {tab === "table" ? <TableTab requisitionId={id} /> : null}
          {tab === "template" ? <TemplateTab requisitionId={id} /> : null}
          {tab === "plan" ? <PlanTab requisitionId={id} /> : null}
          {tab === "posting" ? <PostingTab requisitionId={id} /> : null}
        </Suspense>
      </div>
    </>
  );
}
