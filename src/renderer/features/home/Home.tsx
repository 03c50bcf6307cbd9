import type { ReactNode } from "react";
import { Button } from "../../ui/Button.tsx";
import { useRoute } from "../../lib/queries.ts";
import { goTo, hrefs } from "../../lib/places.ts";
import { countText } from "../../lib/format.ts";
import { classesOf } from "../../ui/classes.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { Home as HomeView, RequisitionSummary } from "../../../shared/ipc/views.ts";
import styles from "./Home.module.css";
import { RequisitionRow } from "./RequisitionRow.tsx";
import { TodoList } from "./TodoList.tsx";

const css = classesOf(styles);
const today = new Intl.DateTimeFormat(undefined, {
  weekday: "long",
  day: "numeric",
  month: "long",
});

/**
 * What needs the acting person today, and the requisitions with their funnels; `children` are
 * sections in between.
 */
export function Home({ children }: { children?: ReactNode }) {
  const { data, error, refetch } = useRoute("home.get", {});
  return (
    <>
      <PageHeader
        title="Home"
        facts={[today.format(new Date())]}
        actions={
          <Button
            icon="plus"
            onClick={() => {
              goTo(hrefs.newRequisition);
            }}
          >
            New requisition
          </Button>
        }
      />
      <div className={css("page")}>
        {error === null ? null : (
          <ErrorNotice
            message={error.message}
            actions={<Button onClick={() => void refetch()}>Try again</Button>}
          />
        )}
        {data === undefined ? (
          error === null ? (
            <Skeleton lines={6} />
          ) : null
        ) : data.requisitions.length === 0 ? (
          <NothingYet />
        ) : (
          <Content home={data}>{children}</Content>
        )}
      </div>
    </>
  );
}

function NothingYet() {
  return (
    <EmptyState
      title="Begin with a requisition"
      actions={
        <Button
          kind="primary"
          onClick={() => {
            goTo(hrefs.newRequisition);
          }}
        >
          New requisition
        </Button>
      }
    >
      Paste a job posting. Its title, pay and requirements are read from the text, and the
      requirements become the scorecard. What needs you each day then stands here.
    </EmptyState>
  );
}

function Content({
  home: { items, requisitions },
  children,
}: {
  home: HomeView;
  children: ReactNode;
}) {
  const of = (...statuses: RequisitionSummary["status"][]) =>
    requisitions.filter(({ status }) => statuses.includes(status));
  const underWay = [...of("open"), ...of("on_hold"), ...of("draft")];
  const closed = of("closed");
  return (
    <>
      <section aria-labelledby="home-todo">
        <h2 id="home-todo" className={css("heading")}>
          Needs you today
          {items.length === 0 ? null : <span>{countText(items.length, "thing")}</span>}
        </h2>
        {items.length === 0 ? (
          <p className={css("calm")}>
            Nothing is late and no scorecard is owed. Late candidates and your open scorecards will
            stand here.
          </p>
        ) : (
          <TodoList items={items} />
        )}
      </section>
      {children}
      <section aria-labelledby="home-requisitions">
        <h2 id="home-requisitions" className={css("heading")}>
          Requisitions
          <span>{countText(underWay.length, "requisition")} under way</span>
        </h2>
        {underWay.length === 0 ? (
          <p className={css("calm")}>No requisition is open.</p>
        ) : (
          <ul className={css("requisitions")}>
            {underWay.map((requisition) => (
              <RequisitionRow key={requisition.id} requisition={requisition} />
            ))}
          </ul>
        )}
      </section>
      {closed.length === 0 ? null : (
        <details className={css("closed")}>
          <summary>{countText(closed.length, "closed requisition")}</summary>
          <ul className={css("requisitions")}>
            {closed.map((requisition) => (
              <RequisitionRow key={requisition.id} requisition={requisition} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
