import { useState } from "react";
import type { Importance } from "../../../shared/domain/posting/reading.ts";
import type { TemplateView } from "../../../shared/ipc/views.ts";
import { useCommand } from "../../lib/mutations.ts";
import { useRoute } from "../../lib/queries.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { classesOf } from "../../ui/classes.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Button } from "../../ui/Button.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { sentenceOf } from "../../lib/ipc.ts";
import {
  blankCriterion,
  linesText,
  saveCriterion,
  toInput,
  type EditableCriterion,
} from "./criteria.ts";
import { CriteriaList, criterionKeys } from "./CriteriaList.tsx";
import { CriterionDialog } from "./CriterionDialog.tsx";
import styles from "./Tabs.module.css";

const css = classesOf(styles);

function editable(template: TemplateView): EditableCriterion[] {
  return template.criteria.map((criterion) => ({ ...criterion, key: criterion.id }));
}

/** The scorecard template of a requisition, edited in place; each change is saved at once. */
export function TemplateTab({ requisitionId }: { requisitionId: string }) {
  const template = useRoute("scorecardTemplate.get", { requisitionId });
  const save = useCommand("scorecardTemplate.save");
  const [litKey, setLitKey] = useState<string | null>(null);
  const [edited, setEdited] = useState<EditableCriterion | null>(null);
  useShortcuts("Scorecard template", criterionKeys);
  if (template.error) return <ErrorNotice message={sentenceOf(template.error)} />;
  if (template.data === undefined) return <Skeleton label="Reading the scorecard template" />;
  const view = template.data;
  const criteria = editable(view);

  function change(next: EditableCriterion[]) {
    void save.run({
      requisitionId,
      baseVersion: view.version,
      criteria: toInput(next),
      checks: view.checks,
    });
  }
  const add = (importance: Importance) => {
    setEdited(blankCriterion(importance));
  };

  return (
    <div className={css("tab")}>
      <p className={css("note")}>
        Version {view.version}.{" "}
        {view.cardCount === 0
          ? "No card was begun on it: changes apply to it."
          : `${view.cardCount === 1 ? "1 card was" : `${view.cardCount} cards were`} begun on it and stay as they are; a change makes version ${view.version + 1}.`}
      </p>
      {criteria.length === 0 ? (
        <EmptyState
          title="No criteria yet"
          actions={
            <Button
              kind="primary"
              onClick={() => {
                add("required");
              }}
            >
              Add a criterion
            </Button>
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
          onChange={change}
          onEdit={(key) => {
            setEdited(criteria.find((criterion) => criterion.key === key) ?? null);
          }}
          onAdd={add}
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
    </div>
  );
}
