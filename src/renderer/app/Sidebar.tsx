import { useLocation } from "wouter";
import type { AppState, RequisitionSummary } from "../../shared/ipc/views.ts";
import { daysLater, numberText, todayOf } from "../lib/format.ts";
import { useNow } from "../lib/now.ts";
import { hrefs } from "../lib/places.ts";
import { useRoute } from "../lib/queries.ts";
import { classesOf } from "../ui/classes.ts";
import { Kbd } from "../ui/Kbd.tsx";
import { StatusDot } from "../ui/StatusDot.tsx";
import { Logo } from "../ui/Logo.tsx";
import { PersonMenu } from "./PersonMenu.tsx";
import { requisitionStatusDots, requisitionStatusWords } from "./requisitionStatus.ts";
import styles from "./Sidebar.module.css";

const css = classesOf(styles);

/** The places of the app, the requisitions under way, and who is acting. */
export function Sidebar({ state, onFind }: { state: AppState; onFind: () => void }) {
  const [location] = useLocation();
  const home = useRoute("home.get", {});
  const requisitions = useRoute("requisition.list", {});
  const today = todayOf(new Date(useNow()));
  const week = useRoute("interview.list", { from: today, to: daysLater(today, 6) });
  const thisWeek = week.data?.filter(({ status: is }) => is === "planned");
  const underWay = (requisitions.data ?? []).filter(({ status }) => status !== "closed");
  return (
    <nav className={css("side")} aria-label="Places">
      <div className={css("brand")}>
        <Logo />
        Shortlist
      </div>
      <button type="button" className={css("find")} onClick={onFind}>
        Search or jump to
        <Kbd keys="mod+k" />
      </button>
      <ul className={css("list")}>
        <li>
          <Place
            href={hrefs.home}
            label="Home"
            count={home.data?.items.length ?? null}
            countWords="to do"
            isCurrent={location === "/"}
          />
        </li>
        <li>
          <Place
            href={hrefs.candidates}
            label="Candidates"
            count={state.candidateCount}
            countWords="in all"
            isCurrent={location.startsWith("/candidates")}
          />
        </li>
        <li>
          <Place
            href={hrefs.interviews}
            label="Interviews"
            count={thisWeek?.length ?? null}
            countWords="this week"
            isCurrent={location.startsWith("/interviews")}
          />
        </li>
      </ul>
      <div className={css("requisitions")}>
        <h2 className={css("heading")}>Requisitions</h2>
        <ul className={css("list")}>
          {underWay.map((requisition) => (
            <li key={requisition.id}>
              <RequisitionPlace
                requisition={requisition}
                isCurrent={location.startsWith(`/requisitions/${requisition.id}`)}
              />
            </li>
          ))}
          <li>
            <a
              href={hrefs.newRequisition}
              className={css("place", "add", location === "/requisitions/new" && "current")}
              aria-current={location === "/requisitions/new" ? "page" : undefined}
            >
              + New requisition
            </a>
          </li>
        </ul>
      </div>
      <PersonMenu actor={state.actor} members={state.members} />
    </nav>
  );
}

function Place({
  href,
  label,
  count,
  countWords,
  isCurrent,
}: {
  href: string;
  label: string;
  count: number | null;
  countWords: string;
  isCurrent: boolean;
}) {
  return (
    <a
      href={href}
      className={css("place", isCurrent && "current")}
      aria-current={isCurrent ? "page" : undefined}
    >
      <span className={css("label")}>{label}</span>
      {count === null || count === 0 ? null : (
        <span className={css("count")} title={`${numberText(count)} ${countWords}`}>
          {numberText(count)}
        </span>
      )}
    </a>
  );
}

function RequisitionPlace({
  requisition: { id, title, status, activeCount },
  isCurrent,
}: {
  requisition: RequisitionSummary;
  isCurrent: boolean;
}) {
  return (
    <a
      href={hrefs.requisition(id)}
      className={css("place", isCurrent && "current")}
      aria-current={isCurrent ? "page" : undefined}
      title={title}
    >
      <StatusDot kind={requisitionStatusDots[status]} label={requisitionStatusWords[status]} />
      <span className={css("label")}>{title}</span>
      <span className={css("count")} title={`${numberText(activeCount)} active`}>
        {numberText(activeCount)}
      </span>
    </a>
  );
}
