import { useEffect, useState } from "react";
import { limits } from "../../../shared/domain/limits.ts";
import type { RequisitionFacts } from "../../../shared/domain/requisition.ts";
import { checksOfDraft } from "../../../shared/domain/requisitionDraft.ts";
import { readDraft, removeDraft, writeDraft } from "../../lib/drafts.ts";
import { countText, numberText } from "../../lib/format.ts";
import { invoke, sentenceOf } from "../../lib/ipc.ts";
import { useCommand } from "../../lib/mutations.ts";
import { goTo, hrefs } from "../../lib/places.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { Button } from "../../ui/Button.tsx";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { toInput } from "./criteria.ts";
import { criterionKeys } from "./criterionKeys.ts";
import { draftOfReading, emptyDraft, isEmptyDraft, parseDraft, readCriteria } from "./draft.ts";
import { factsOfForm, type FactErrors } from "./facts.ts";
import { PastePosting } from "./PastePosting.tsx";
import type { PostingSource } from "./postingSources.ts";
import { ReadPosting } from "./ReadPosting.tsx";
import { useReading } from "./useReading.ts";
import { useUndoable } from "./useUndoable.ts";

const draftKey = "new-requisition";

/**
 * Paste a posting, see what was read with the line that says so, correct it, save it. What a
 * person has in hand is kept until it is saved or discarded.
 */
export function NewRequisition() {
  const [kept] = useState(() => parseDraft(readDraft(draftKey)) ?? emptyDraft);
  const draft = useUndoable(kept);
  const { state } = draft;
  const [mode, setMode] = useState<"paste" | "edit">(isEmptyDraft(kept) ? "paste" : "edit");
  const [textError, setTextError] = useState<string | null>(null);
  const [isReading, setIsReading] = useState(false);
  const [errors, setErrors] = useState<FactErrors>({});
  const reading = useReading(state, mode === "edit");
  const { result, error: readError } = reading;
  const [isSaving, setIsSaving] = useState(false);
  const create = useCommand("requisition.create", { onFailure: () => true });
  const announce = useAnnounce();

  useEffect(() => {
    if (isEmptyDraft(state)) removeDraft(draftKey);
    else writeDraft(draftKey, state);
  }, [state]);

  async function read(document: PostingSource["document"]) {
    if (mode === "paste" && document.text === state.text && reading.isCurrent) {
      // The text is as it was read: what was corrected stays.
      setMode("edit");
      return;
    }
    setIsReading(true);
    setTextError(null);
    try {
      const next = await invoke("posting.read", document);
      const drafted = draftOfReading(document, next);
      draft.set({ ...drafted, templateId: state.templateId, own: state.own });
      reading.take(drafted, next);
      setErrors({});
      setMode("edit");
      announce(`Posting read: ${countText(next.criteria.length, "criterion", "criteria")}.`);
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
    setIsSaving(true);
    const created = await createFrom(status, facts.facts);
    setIsSaving(false);
    if (created === undefined) return;
    removeDraft(draftKey);
    goTo(hrefs.requisition(created.id));
  }

  async function createFrom(status: "draft" | "open", facts: RequisitionFacts) {
    // What is shown may be the reading before the last correction, or none yet.
    const latest = await reading.latest();
    if (latest === undefined) return undefined;
    const { text, marks, corrections } = state;
    const criteria = latest === null ? state.own : [...readCriteria(latest), ...state.own];
    return create.run({
      status,
      facts,
      templateId: state.templateId,
      posting: latest === null ? null : { text, marks, corrections },
      criteria: toInput(criteria),
      checks: latest === null ? [] : checksOfDraft(latest.reading, latest.checks),
    });
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
      <>
        <PageHeader
          title="New requisition"
          actions={
            result === null && state.own.length === 0 ? null : (
              <Button
                kind="quiet"
                onClick={() => {
                  setMode("edit");
                }}
              >
                Back to the criteria
              </Button>
            )
          }
        />
        <PastePosting
          text={state.text}
          error={textError ?? readError}
          isReading={isReading}
          onChange={(text) => {
            // Marks and corrections point into the text as it came.
            draft.set({ ...state, text, marks: [], corrections: [] }, false);
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
      </>
    );
  }

  return (
    <>
      <PageHeader
        title="New requisition"
        facts={[
          state.text.trim() === ""
            ? "without a posting"
            : `read from the posting, ${countText(state.text.split("\n").length, "line")}`,
        ]}
        actions={
          <>
            <Button
              kind="quiet"
              onClick={() => {
                setMode("paste");
              }}
            >
              {state.text.trim() === "" ? "Paste a posting" : "Change the text"}
            </Button>
            <Button isBusy={isSaving} onClick={() => void save("draft")}>
              Save as draft
            </Button>
            <Button kind="primary" isBusy={isSaving} onClick={() => void save("open")}>
              Open requisition
            </Button>
          </>
        }
      />
      <ReadPosting
        draft={state}
        result={result}
        errors={errors}
        failure={create.failure?.message ?? readError}
        onChange={draft.set}
      />
    </>
  );
}
