import { useRef, useState } from "react";
import type { PlannedInterviewInput } from "../../../shared/domain/interview.ts";
import { shortName } from "../../../shared/domain/names.ts";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import { proposePlan } from "../../../shared/domain/generation/plan.ts";
import type { InterviewPlanView } from "../../../shared/ipc/interviewViews.ts";
import type { TemplateView } from "../../../shared/ipc/views.ts";
import { countText } from "../../lib/format.ts";
import { useRoute } from "../../lib/queries.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { CoverageTable } from "./CoverageTable.tsx";
import { NoPlan } from "./NoPlan.tsx";
import { PlannedInterviewDialog } from "./PlannedInterviewDialog.tsx";
import { planShortcuts } from "./planKeys.ts";
import {
  blankInterview,
  planOfProposal,
  putInterview,
  toggleFocus,
  type Plan,
  type PlanInput,
} from "./planModel.ts";
import { PlanStages } from "./PlanStages.tsx";
import { SavePlanDialog, StartPlanDialog } from "./PlanTemplates.tsx";
import styles from "./PlanTab.module.css";
import { Sentences } from "./Sentences.tsx";
import { usePlan } from "./usePlan.ts";
import { useRowFocus } from "./useRowFocus.ts";

const css = classesOf(styles);

/** The interview plan of a requisition, edited in place and saved at once, with what it covers. */
export function PlanTab({ requisitionId }: { requisitionId: string }) {
  const plan = useRoute("interviewPlan.get", { requisitionId });
  const template = useRoute("scorecardTemplate.get", { requisitionId });
  const requisition = useRoute("requisition.get", { id: requisitionId });
  const error = plan.error ?? template.error ?? requisition.error;
  if (plan.data !== undefined && template.data !== undefined && requisition.data !== undefined) {
    return (
      <LoadedPlan
        requisitionId={requisitionId}
        title={requisition.data.requisition.title}
        view={plan.data}
        template={template.data}
        allStages={requisition.data.stages}
      />
    );
  }
  return (
    <div className={css("waiting")}>
      {error === null ? (
        <Skeleton label="Reading the interview plan" />
      ) : (
        <ErrorNotice message={error.message} />
      )}
    </div>
  );
}

const proposedText = (count: number) => `Proposed a plan of ${countText(count, "interview")}`;

type Opened =
  { kind: "interview"; interview: PlannedInterviewInput } | { kind: "save" } | { kind: "start" };

function LoadedPlan({
  requisitionId,
  title,
  view,
  template,
  allStages,
}: {
  requisitionId: string;
  title: string;
  view: InterviewPlanView;
  template: TemplateView;
  allStages: readonly Stage[];
}) {
  const { change, failure, dismiss } = usePlan(requisitionId);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [notices, setNotices] = useState<readonly string[]>([]);
  const list = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  const { interviews } = view;
  const { criteria, checks } = template;
  // An archived stage keeps the interviews it has, and takes no others.
  const stages = allStages.filter(
    ({ id, archivedAt }) => archivedAt === null || interviews.some(({ stageId }) => stageId === id),
  );
  const open = stages.filter(({ archivedAt }) => archivedAt === null);
  const usualStage = open.find(({ kind }) => kind === "interview") ?? open[0];

  const close = () => {
    setOpened(null);
  };
  const add = (stageId: string) => {
    setOpened({ kind: "interview", interview: blankInterview(stageId) });
  };
  const addUsual = () => {
    if (usualStage !== undefined) add(usualStage.id);
  };
  const focusRow = useRowFocus(list);

  async function edit(next: (plan: Plan) => PlanInput, label: string, done?: string) {
    const saved = await change(next, done);
    if (saved !== null) announce(label);
    return saved;
  }

  async function save(interview: PlannedInterviewInput): Promise<boolean> {
    const isNew = interview.id === null;
    const label = `${isNew ? "Added" : "Changed"} ${shortName(interview.name.trim())}`;
    const before = new Set(interviews.map(({ id }) => id));
    const saved = await edit((plan) => putInterview(plan, interview), label);
    if (saved === null) return false;
    close();
    focusRow(
      isNew ? (saved.interviews.find(({ id }) => !before.has(id))?.id ?? null) : interview.id,
    );
    return true;
  }

  async function propose() {
    const proposed = planOfProposal(
      proposePlan(
        criteria,
        checks.map(({ id }) => id),
        open,
      ),
      checks,
    );
    const saved = await edit(() => proposed, "Proposed a plan", proposedText(proposed.length));
    setNotices([]);
    focusRow(saved?.interviews[0]?.id ?? null);
  }

  useShortcuts("Interview plan", planShortcuts(addUsual));
  const isEmpty = interviews.length === 0;
  const hasCriteria = criteria.length > 0;
  const start = () => {
    setOpened({ kind: "start" });
  };

  return (
    <div className={css("tab")}>
      <div className={css("plan")} ref={list}>
        {failure === null || opened !== null ? null : (
          <ErrorNotice
            message={failure.message}
            actions={<Button onClick={dismiss}>Close</Button>}
          />
        )}
        <Sentences
          sentences={notices}
          onDismiss={() => {
            setNotices([]);
          }}
        />
        {isEmpty ? (
          <NoPlan
            hasCriteria={hasCriteria}
            requisitionId={requisitionId}
            onPropose={() => void propose()}
            onAdd={addUsual}
            onStart={start}
          />
        ) : (
          <>
            <div className={css("head")}>
              <p className={css("note")}>
                Each change is saved at once. Interviews that are planned already stay as they are.
              </p>
              <Menu
                align="end"
                trigger={<IconButton icon="more" label="More for the interview plan" />}
                items={[
                  {
                    label: "Propose a plan from the criteria",
                    isDisabled: !hasCriteria,
                    onSelect: () => void propose(),
                  },
                  { label: "Start from a template…", onSelect: start },
                  {
                    label: "Save as template…",
                    onSelect: () => {
                      setOpened({ kind: "save" });
                    },
                  },
                ]}
              />
            </div>
            <PlanStages
              plan={interviews}
              stages={stages}
              criteria={criteria}
              onEdit={(interview) => {
                setOpened({ kind: "interview", interview });
              }}
              onAdd={add}
              onChange={(next, label, focusId) =>
                void edit(next, label).then(() => {
                  focusRow(focusId);
                })
              }
            />
          </>
        )}
      </div>
      {isEmpty ? null : (
        <CoverageTable
          criteria={criteria}
          interviews={interviews}
          onToggle={(id, criterionId) => void change((plan) => toggleFocus(plan, id, criterionId))}
        />
      )}
      {opened?.kind === "interview" ? (
        <PlannedInterviewDialog
          interview={opened.interview}
          plan={interviews}
          stages={stages}
          criteria={criteria}
          refusal={failure?.message ?? null}
          onSave={save}
          onClose={() => {
            dismiss();
            close();
          }}
        />
      ) : null}
      {opened?.kind === "save" ? (
        <SavePlanDialog requisitionId={requisitionId} title={title} onClose={close} />
      ) : null}
      {opened?.kind === "start" ? (
        <StartPlanDialog
          requisitionId={requisitionId}
          hasPlan={!isEmpty}
          onClose={close}
          onStarted={(found) => {
            setNotices(found);
            close();
          }}
        />
      ) : null}
    </div>
  );
}
