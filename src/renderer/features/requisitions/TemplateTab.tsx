import { useState } from "react";
import { invoke, sentenceOf } from "../../lib/ipc.ts";
import { useCommand } from "../../lib/mutations.ts";
import { notify } from "../../lib/notices.ts";
import { useRoute } from "../../lib/queries.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { blankCriterion, linesText, saveCriterion, type EditableCriterion } from "./criteria.ts";
import { CriteriaList } from "./CriteriaList.tsx";
import { CriterionDialog } from "./CriterionDialog.tsx";
import { criterionKeys } from "./criterionKeys.ts";
import { KeepScorecard, PickScorecard } from "./SavedScorecards.tsx";
import styles from "./Tabs.module.css";
import { editable, templateChanges, templateInput } from "./templateChanges.ts";
import { TemplateVersions } from "./TemplateVersions.tsx";

const css = classesOf(styles);

/** The scorecard template of a requisition, edited in place; each change is saved at once. */
export function TemplateTab({ requisitionId }: { requisitionId: string }) {
  const template = useRoute("scorecardTemplate.get", { requisitionId });
  const posting = useRoute("posting.get", { requisitionId });
  const save = useCommand("scorecardTemplate.save");
  const [litKey, setLitKey] = useState<string | null>(null);
  const [edited, setEdited] = useState<EditableCriterion | null>(null);
  const [open, setOpen] = useState<"keep" | "pick" | null>(null);
  useShortcuts("Scorecard template", [
    ...criterionKeys,
    {
      keys: null,
      label: "Keep this scorecard as a template",
      run: () => {
        setOpen("keep");
      },
    },
    {
      keys: null,
      label: "Start from a kept scorecard",
      run: () => {
        setOpen("pick");
      },
    },
  ]);
  if (template.error) return <ErrorNotice message={sentenceOf(template.error)} />;
  if (template.data === undefined) return <Skeleton label="Reading the scorecard template" />;
  const view = template.data;
  const criteria = editable(view.criteria);

  const change = (next: readonly EditableCriterion[]) => {
    void save.run(templateInput(requisitionId, view, next));
  };
  const changes = templateChanges(criteria, {
    reading: posting.data?.reading ?? null,
    draft: async (groups) => {
      try {
        return await invoke("scorecardTemplate.draft", { requisitionId, groups });
      } catch (error) {
        notify({ message: sentenceOf(error), kind: "error" });
        throw error;
      }
    },
    save: change,
    edit: setEdited,
  });

  return (
    <div className={css("tab")}>
      <div className={css("bar")}>
        <p className={css("note")}>
          Version {view.version}.{" "}
          {view.cardCount === 0
            ? "No card was begun on it: changes apply to it."
            : `${view.cardCount === 1 ? "1 card was" : `${view.cardCount} cards were`} begun on it and stay as they are; a change makes version ${view.version + 1}.`}
        </p>
        <Menu
          align="end"
          trigger={<Button kind="quiet">Templates</Button>}
          items={[
            {
              label: "Keep this scorecard as a template…",
              onSelect: () => {
                setOpen("keep");
              },
            },
            {
              label: "Start from a kept scorecard…",
              onSelect: () => {
                setOpen("pick");
              },
            },
          ]}
        />
      </div>
      {criteria.length === 0 ? (
        <EmptyState
          title="No criteria yet"
          actions={
            <>
              <Button
                onClick={() => {
                  setOpen("pick");
                }}
              >
                Start from a kept scorecard
              </Button>
              <Button
                kind="primary"
                onClick={() => {
                  setEdited(blankCriterion("required"));
                }}
              >
                Add a criterion
              </Button>
            </>
          }
        >
          Interviewers rate each criterion from 1 to 5 and write what they saw or heard.
        </EmptyState>
      ) : (
        <CriteriaList
          checks={view.checks}
          criteria={criteria}
          litKey={litKey}
          onLight={setLitKey}
          changes={changes}
        />
      )}
      {view.checks.length === 0 ? null : (
        <section className={css("checks")} aria-label="Checks">
          <h2>
            Checks <small>answered once for each application, outside every mean</small>
          </h2>
          <ul>
            {view.checks.map((check) => (
              <li key={check.id}>
                <span>{check.label}</span>
                <Tag kind={check.importance}>{check.importance}</Tag>
                <span>{linesText(check.lines)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TemplateVersions requisitionId={requisitionId} />
      {edited === null ? null : (
        <CriterionDialog
          criterion={edited}
          isNew={!criteria.some((criterion) => criterion.key === edited.key)}
          onClose={() => {
            setEdited(null);
          }}
          onSave={(criterion) => {
            change(saveCriterion(criteria, criterion));
            setEdited(null);
          }}
        />
      )}
      {open === "keep" ? (
        <KeepScorecard
          criteria={view.criteria}
          checks={view.checks}
          onClose={() => {
            setOpen(null);
          }}
        />
      ) : null}
      <PickScorecard
        isOpen={open === "pick"}
        onClose={() => {
          setOpen(null);
        }}
        onPick={(kept) => {
          setOpen(null);
          void save.run({
            requisitionId,
            baseVersion: view.version,
            criteria: kept.criteria,
            checks: [...view.checks, ...kept.checks],
          });
        }}
      />
    </div>
  );
}
