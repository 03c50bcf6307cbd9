import { useState } from "react";
import { countText, daysLater, todayOf } from "../../lib/format.ts";
import { useNow } from "../../lib/now.ts";
import { useRoute } from "../../lib/queries.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import styles from "./Days.module.css";
import { InterviewDays } from "./InterviewDays.tsx";
import { KitsDialog } from "./KitsDialog.tsx";
import { PlanForSomebody } from "./PlanForSomebody.tsx";

const css = classesOf(styles);

type Span = "ahead" | "past";
type Whose = "all" | "mine";

/** Interviews of every requisition by day: those ahead, or those of the last weeks. */
export function InterviewsScreen() {
  const today = todayOf(new Date(useNow()));
  const actorId = useRoute("app.state", {}).data?.actor.id;
  const [span, setSpan] = useState<Span>("ahead");
  const [whose, setWhose] = useState<Whose>("all");
  const [kitsOn, setKitsOn] = useState<string | null>(null);
  const [isPlanning, setPlanning] = useState(false);
  const { data, error } = useRoute(
    "interview.list",
    {
      interviewerId: whose === "mine" ? (actorId ?? null) : null,
      from: span === "ahead" ? today : daysLater(today, -60),
      to: span === "ahead" ? null : daysLater(today, -1),
    },
    { keepsPrevious: true },
  );
  const shown = (data ?? []).filter(({ status }) => span === "past" || status === "planned");
  const plan = () => {
    setPlanning(true);
  };
  useShortcuts("Interviews", [
    { keys: "i", label: "Plan an interview", run: plan },
    {
      keys: "p",
      label: "Kits of the day (PDF)",
      run: () => {
        setKitsOn(today);
      },
    },
  ]);
  return (
    <>
      <PageHeader
        title="Interviews"
        facts={[data === undefined ? null : countText(shown.length, "interview")]}
        actions={
          <>
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
            <Button kbd="i" onClick={plan}>
              Plan an interview
            </Button>
          </>
        }
      />
      <div className={css("filters")}>
        <SegmentedControl
          label="When"
          value={span}
          options={[
            { value: "ahead", label: "Ahead" },
            { value: "past", label: "Last 60 days" },
          ]}
          onChange={setSpan}
        />
        <SegmentedControl
          label="Whose"
          value={whose}
          options={[
            { value: "all", label: "Everybody’s" },
            { value: "mine", label: "Mine" },
          ]}
          onChange={setWhose}
        />
      </div>
      <div className={css("page")}>
        {error === null ? null : <ErrorNotice message={error.message} />}
        {data === undefined && error === null ? <Skeleton lines={6} /> : null}
        {data !== undefined && shown.length === 0 ? (
          <EmptyState
            title={
              span === "ahead" ? "No interview is planned" : "No interview in the last 60 days"
            }
            actions={
              <Button kind="primary" kbd="i" onClick={plan}>
                Plan an interview
              </Button>
            }
          >
            Interviews are planned for a candidate on a requisition, from its interview plan or
            freely. They stand here by day.
          </EmptyState>
        ) : null}
        <InterviewDays
          heading="h2"
          interviews={span === "past" ? shown.toReversed() : shown}
          today={today}
          isNewestFirst={span === "past"}
          onKits={setKitsOn}
        />
      </div>
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
    </>
  );
}
