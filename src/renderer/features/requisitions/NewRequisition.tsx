import { useEffect, useState } from "react";
import { limits } from "../../../shared/domain/limits.ts";
import type {
  Importance,
  PostingItem,
  PostingReading,
} from "../../../shared/domain/posting/reading.ts";
import { readDraft, removeDraft, writeDraft } from "../../lib/drafts.ts";
import { countText, numberText } from "../../lib/format.ts";
import { invoke, sentenceOf } from "../../lib/ipc.ts";
import { useCommand } from "../../lib/mutations.ts";
import { goTo, hrefs } from "../../lib/places.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { ClosestSentences } from "./ClosestSentences.tsx";
import {
  blankCriterion,
  linesText,
  saveCriterion,
  toInput,
  type EditableCriterion,
} from "./criteria.ts";
import { CriteriaList, criterionKeys } from "./CriteriaList.tsx";
import { CriterionDialog } from "./CriterionDialog.tsx";
import { draftOfReading, emptyDraft, isEmptyDraft, parseDraft } from "./draft.ts";
import { factsOfForm, type FactErrors } from "./facts.ts";
import { FactsFields } from "./FactsFields.tsx";
import styles from "./NewRequisition.module.css";
import { PastePosting } from "./PastePosting.tsx";
import { shownLines } from "./postingLines.ts";
import { PostingLines } from "./PostingLines.tsx";
import type { PostingSource } from "./postingSources.ts";
import { useUndoable } from "./useUndoable.ts";

const css = classesOf(styles);
const draftKey = "new-requisition";

/**
 * Paste a posting, see what was read with the line that says so, correct it, save it. What a
 * person has in hand is kept until it is saved or discarded.
 */
export function NewRequisition() {
  const [kept] = useState(() => parseDraft(readDraft(draftKey)) ?? emptyDraft);
  const draft = useUndoable(kept);
  const { state } = draft;
  const [reading, setReading] = useState<PostingReading | null>(null);
  const [mode, setMode] = useState<"paste" | "edit">(isEmptyDraft(kept) ? "paste" : "edit");
  const [textError, setTextError] = useState<string | null>(null);
  const [isReading, setIsReading] = useState(false);
  const [errors, setErrors] = useState<FactErrors>({});
  const [litKey, setLitKey] = useState<string | null>(null);
  const [edited, setEdited] = useState<EditableCriterion | null>(null);
  const create = useCommand("requisition.create", { onFailure: () => true });
  const announce = useAnnounce();

  useEffect(() => {
    if (isEmptyDraft(state)) removeDraft(draftKey);
    else writeDraft(draftKey, state);
  }, [state]);

  // A draft kept from before comes back with its lines: only the reading is made anew.
  useEffect(() => {
    if (kept.text.trim() === "") return;
    invoke("posting.read", { text: kept.text, marks: kept.marks }).then(
      (read) => setReading(read.reading),
      () => setMode("paste"),
    );
  }, [kept]);

  async function read(document: PostingSource["document"]) {
    setIsReading(true);
    setTextError(null);
    try {
      const result = await invoke("posting.read", document);
      const next = draftOfReading(document, result);
      draft.set(next);
      setReading(result.reading);
      setErrors({});
      setMode("edit");
      const count = next.criteria.length;
      announce(`Posting read: ${countText(count, "criterion", "criteria")}.`);
    } catch (error) {
      setTextError(sentenceOf(error));
      setMode("paste");
    } finally {
      setIsReading(false);
    }
  }

  async function save(status: "draft" | "open") {
    const facts = factsOfForm(state.facts);
    setErrors(facts.ok ? {} : facts.errors);
    if (!facts.ok) {
      announce(Object.values(facts.errors).join(" "));
      return;
    }
    const created = await create.run({
      status,
      facts: facts.facts,
      posting: state.text.trim() === "" ? null : { text: state.text, marks: state.marks },
      criteria: toInput(state.criteria),
      checks: state.checks,
    });
    if (created === undefined) return;
    removeDraft(draftKey);
    goTo(hrefs.requisition(created.id));
  }

  function pick(sentence: PostingItem, importance: Importance) {
    const picked: EditableCriterion = {
      ...blankCriterion(importance),
      title: sentence.text.slice(0, 200),
      lines: [sentence.lines],
      quote: sentence.text,
    };
    draft.set({ ...state, criteria: saveCriterion(state.criteria, picked) });
  }

  useShortcuts("New requisition", [
    ...criterionKeys,
    ...(mode === "edit"
      ? [
          { keys: "mod+z", label: "Undo the last correction", run: draft.undo },
          { keys: "mod+shift+z", label: "Redo it", run: draft.redo },
        ]
      : []),
  ]);

  if (mode === "paste") {
    return (
      <div className={css("screen")}>
        <header className={css("header")}>
          <h1>New requisition</h1>
          {state.criteria.length > 0 ? (
            <div className={css("actions")}>
              <Button
                kind="quiet"
                onClick={() => {
                  setMode("edit");
                }}
              >
                Back to the criteria
              </Button>
            </div>
          ) : null}
        </header>
        <PastePosting
          text={state.text}
          error={textError}
          isReading={isReading}
          onChange={(text) => {
            // Marks say where headings and lists stood in the text as it came.
            draft.set({ ...state, text, marks: [] }, false);
          }}
          onRead={(document) => void read(document ?? { text: state.text, marks: state.marks })}
          onTooLong={(length) => {
            setTextError(
              `That text has ${numberText(length)} characters; a posting has at most ${numberText(limits.postingText)}. It was not pasted. Copy the part that describes the role.`,
            );
          }}
          onSkip={() => {
            setMode("edit");
          }}
        />
      </div>
    );
  }

  const lines = reading === null ? [] : shownLines(state.text, reading, state.criteria);
  return (
    <div className={css("screen")}>
      <header className={css("header")}>
        <h1>New requisition</h1>
        <span className={css("note")}>
          {reading === null
            ? "without a posting"
            : `read from the pasted posting, ${countText(lines.length, "line")}`}
        </span>
        <div className={css("actions")}>
          <Button
            kind="quiet"
            onClick={() => {
              setMode("paste");
            }}
          >
            {reading === null ? "Paste a posting" : "Change the text"}
          </Button>
          <Button isBusy={create.isRunning} onClick={() => void save("draft")}>
            Save as draft
          </Button>
          <Button kind="primary" isBusy={create.isRunning} onClick={() => void save("open")}>
            Open requisition
          </Button>
        </div>
      </header>
      <div className={css("two")}>
        <section className={css("text")} aria-label="Posting" tabIndex={0}>
          <PostingLines lines={lines} litKey={litKey} onLight={setLitKey} />
        </section>
        <section className={css("out")} aria-label="What was read">
          {create.failure === null ? null : <ErrorNotice message={create.failure.message} />}
          <FactsFields
            form={state.facts}
            errors={errors}
            onChange={(facts) => {
              draft.set({ ...state, facts }, false);
            }}
          />
          {reading !== null && reading.requirements.length === 0 ? (
            <ClosestSentences sentences={reading.closest} onPick={pick} />
          ) : null}
          <CriteriaList
            checks={state.checks}
            criteria={state.criteria}
            litKey={litKey}
            onLight={setLitKey}
            onChange={(criteria) => {
              draft.set({ ...state, criteria });
            }}
            onEdit={(key) => {
              setEdited(state.criteria.find((criterion) => criterion.key === key) ?? null);
            }}
            onAdd={(importance) => {
              setEdited(blankCriterion(importance));
            }}
          />
          {state.checks.length === 0 ? null : (
            <div>
              <h2 className={css("section")}>
                Checks <small>facts of the application, outside every mean</small>
              </h2>
              <ul className={css("plain")}>
                {state.checks.map((check) => (
                  <li key={`${check.kind} ${check.label}`}>
                    <span>{check.label}</span>
                    <Tag kind={check.importance}>{check.importance}</Tag>
                    <span>{linesText(check.lines)}</span>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {reading === null || reading.responsibilities.length === 0 ? null : (
            <details className={css("details")}>
              <summary className={css("section")}>
                Responsibilities{" "}
                <small>{reading.responsibilities.length}, used as interview topics</small>
              </summary>
              <ul className={css("plain")}>
                {reading.responsibilities.map((item) => (
                  <li key={item.id}>
                    <span>{item.text}</span>
                    <span>{linesText([item.lines])}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <div className={css("keys")}>
            <span>
              <Kbd keys="r" /> required
            </span>
            <span>
              <Kbd keys="p" /> preferred
            </span>
            <span>
              <Kbd keys="x" /> leave out
            </span>
            <span>
              <Kbd keys="e" /> edit
            </span>
            <span>
              <Kbd keys="alt+arrowup" /> move
            </span>
            <span>
              <Kbd keys="mod+z" /> undo
            </span>
          </div>
        </section>
      </div>
      {edited === null ? null : (
        <CriterionDialog
          criterion={edited}
          isNew={!state.criteria.some((criterion) => criterion.key === edited.key)}
          onClose={() => {
            setEdited(null);
          }}
          onSave={(criterion) => {
            draft.set({ ...state, criteria: saveCriterion(state.criteria, criterion) });
            setEdited(null);
          }}
        />
      )}
    </div>
  );
}
