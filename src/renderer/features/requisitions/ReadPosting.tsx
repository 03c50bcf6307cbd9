import { useState } from "react";
import { checksOfDraft } from "../../../shared/domain/requisitionDraft.ts";
import type { DraftPosting } from "../../../shared/ipc/views.ts";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import { ClosestSentences } from "./ClosestSentences.tsx";
import { inOrder, type EditableCriterion } from "./criteria.ts";
import { CriteriaList } from "./CriteriaList.tsx";
import { CriterionDialog } from "./CriterionDialog.tsx";
import { readCriteria, type RequisitionDraft } from "./draft.ts";
import { DraftChecks } from "./DraftChecks.tsx";
import { draftChanges } from "./draftChanges.ts";
import type { FactErrors } from "./facts.ts";
import { FactsFields } from "./FactsFields.tsx";
import { FairnessNotes } from "./FairnessNotes.tsx";
import styles from "./NewRequisition.module.css";
import { PipelineChoice } from "./PipelineChoice.tsx";
import { shownLines } from "./postingLines.ts";
import { PostingLines } from "./PostingLines.tsx";
import { ReadItems } from "./ReadItems.tsx";

const css = classesOf(styles);

const keyHints = [
  ["r", "required"],
  ["p", "preferred"],
  ["d", "responsibility"],
  ["x", "leave out"],
  ["s", "take apart"],
  ["m", "merge"],
  ["e", "edit"],
  ["alt+arrowup", "move"],
  ["mod+z", "undo"],
] as const;

/** The posting beside what was read from it: facts, criteria, checks and duties, to be corrected. */
export function ReadPosting({
  draft,
  result,
  errors,
  failure,
  onChange,
}: {
  draft: RequisitionDraft;
  /** Null without a posting. */
  result: DraftPosting | null;
  errors: FactErrors;
  failure: string | null;
  onChange: (draft: RequisitionDraft, isUndoable?: boolean) => void;
}) {
  const [litKey, setLitKey] = useState<string | null>(null);
  const [edited, setEdited] = useState<EditableCriterion | null>(null);
  const reading = result?.reading ?? null;
  const criteria = inOrder([...(result === null ? [] : readCriteria(result)), ...draft.own]);
  const { changes, save, readItem, readCheck, readLine } = draftChanges(
    draft,
    onChange,
    criteria,
    setEdited,
  );
  return (
    <div className={css("two")}>
      <section className={css("text")} aria-label="Posting">
        {reading === null || result === null ? null : (
          <PostingLines
            lines={shownLines(draft.text, reading, criteria)}
            litKey={litKey}
            onLight={setLitKey}
            onRead={(line, as) => {
              readLine(line, as, result);
            }}
          />
        )}
      </section>
      <section className={css("out")} aria-label="What was read">
        {failure === null ? null : <ErrorNotice message={failure} />}
        <FactsFields
          form={draft.facts}
          errors={errors}
          isRead={reading !== null}
          onChange={(facts) => {
            onChange({ ...draft, facts }, false);
          }}
        />
        <PipelineChoice
          value={draft.templateId}
          onChange={(templateId) => {
            onChange({ ...draft, templateId }, false);
          }}
        />
        {reading !== null && reading.requirements.length === 0 ? (
          <ClosestSentences sentences={reading.closest} onRead={readItem} />
        ) : null}
        <CriteriaList
          checks={result === null ? [] : checksOfDraft(result.reading, result.checks)}
          criteria={criteria}
          litKey={litKey}
          onLight={setLitKey}
          changes={changes}
        />
        {result === null ? null : (
          <DraftChecks
            checks={result.checks}
            reading={result.reading}
            onRead={(check, as) => {
              readCheck(check, as, result);
            }}
          />
        )}
        {reading === null || reading.responsibilities.length === 0 ? null : (
          <details className={css("details")}>
            <summary className={css("section")}>
              Responsibilities{" "}
              <small>{reading.responsibilities.length}, used as interview topics</small>
            </summary>
            <ReadItems items={reading.responsibilities} onRead={readItem} />
          </details>
        )}
        {reading === null ? null : <FairnessNotes notes={reading.notes} />}
        {result === null || reading === null || reading.requirements.length === 0
          ? null
          : result.notes.map((note) => (
              <p key={note} className={css("found", "note")}>
                <span>Note</span> {note}
              </p>
            ))}
        <div className={css("keys")}>
          {keyHints.map(([keys, words]) => (
            <span key={keys}>
              <Kbd keys={keys} /> {words}
            </span>
          ))}
        </div>
      </section>
      {edited === null ? null : (
        <CriterionDialog
          criterion={edited}
          isNew={!criteria.some((criterion) => criterion.key === edited.key)}
          onClose={() => {
            setEdited(null);
          }}
          onSave={(criterion) => {
            // Compared with what the dialog was opened on: a key may have changed it meanwhile.
            save(criteria.some(({ key }) => key === edited.key) ? edited : undefined, criterion);
            setEdited(null);
          }}
        />
      )}
    </div>
  );
}
