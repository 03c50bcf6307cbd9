import { useState } from "react";
import { countText, daysLater, todayOf } from "../../lib/format.ts";
import { useNow } from "../../lib/now.ts";
import { hrefs } from "../../lib/places.ts";
import { useRoute } from "../../lib/queries.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Link } from "../../ui/Link.tsx";
import styles from "./Days.module.css";
import { InterviewDays } from "./InterviewDays.tsx";
import { KitsDialog } from "./KitsDialog.tsx";
import { PlanForSomebody } from "./PlanForSomebody.tsx";

const css = classesOf(styles);

/** The interviews of today and of the six days after, with the kits of a day to print. */
export function InterviewsDue() {
  const today = todayOf(new Date(useNow()));
  const { data, error } = useRoute("interview.list", { from: today, to: daysLater(today, 6) });
  const [kitsOn, setKitsOn] = useState<string | null>(null);
  const [isPlanning, setPlanning] = useState(false);
  const planned = (data ?? []).filter(({ status }) => status === "planned");
  useShortcuts("Home", [
    {
      keys: "i",
      label: "Plan an interview",
      run: () => {
        setPlanning(true);
      },
    },
    {
      keys: "p",
      label: "Kits of the day (PDF)",
      run: () => {
        setKitsOn(today);
      },
    },
  ]);
  return (
    <section aria-labelledby="home-interviews">
      <h2 id="home-interviews" className={css("heading")}>
        Interviews this week
        {planned.length === 0 ? null : <span>{countText(planned.length, "interview")}</span>}
        <span className={css("tools")}>
          <Link href={hrefs.interviews}>All interviews</Link>
          <Button
            kind="quiet"
            icon="file"
            kbd="p"
            onClick={() => {
              setKitsOn(today);
            }}
          >
            Kits of the day (PDF)
          </Button>
        </span>
      </h2>
      {error === null ? null : <ErrorNotice message={error.message} />}
      {data !== undefined && planned.length === 0 ? (
        <p className={css("calm")}>
          No interview in the next seven days. The key i plans one, here and on a candidate’s page.
        </p>
      ) : null}
      <InterviewDays heading="h3" interviews={planned} today={today} onKits={setKitsOn} />
      {kitsOn === null ? null : (
        <KitsDialog
          on={kitsOn}
          onClose={() => {
            setKitsOn(null);
          }}
        />
      )}
      {isPlanning ? (
        <PlanForSomebody
          requisitionId={null}
          onClose={() => {
            setPlanning(false);
          }}
        />
      ) : null}
    </section>
  );
}
