import { useId, useState } from "react";
import type { Candidate, CandidateFacts } from "../../../shared/domain/candidate.ts";
import type { IpcFailure } from "../../lib/ipc.ts";
import { instantText, agoText } from "../../lib/format.ts";
import { fieldError, useCommand } from "../../lib/mutations.ts";
import { useNow } from "../../lib/now.ts";
import { changeKept, refetchRoute } from "../../lib/queries.ts";
import { classesOf } from "../../ui/classes.ts";
import styles from "./parts.module.css";
import { TagsEditor } from "./TagsEditor.tsx";

const css = classesOf(styles);

const factLabels = {
  name: "Name",
  email: "E-mail",
  phone: "Phone",
  currentTitle: "Current title",
  currentCompany: "Company",
  location: "Location",
  source: "Source",
} as const satisfies Record<keyof CandidateFacts, string>;

const factKeys = [
  "name",
  "email",
  "phone",
  "currentTitle",
  "currentCompany",
  "location",
  "source",
] as const satisfies readonly (keyof CandidateFacts)[];

/** A candidate's facts, each edited where it stands and saved on Enter or on leaving it. */
export function FactsEditor({
  candidate,
  tags,
}: {
  candidate: Candidate;
  tags: readonly string[];
}) {
  const now = useNow();
  return (
    <section className={css("facts")} aria-label="Facts">
      {factKeys.map((key) => (
        <Fact key={key} factKey={key} candidate={candidate} />
      ))}
      <TagsEditor candidateId={candidate.id} tags={tags} />
      <span className={css("factLabel")}>Added</span>
      <span className={css("fixed")} title={instantText(candidate.createdAt)}>
        {agoText(candidate.createdAt, now)}
      </span>
    </section>
  );
}

function factsOf(candidate: Candidate): CandidateFacts {
  const { name, email, phone, currentTitle, currentCompany, location, source } = candidate;
  return { name, email, phone, currentTitle, currentCompany, location, source };
}

function Fact({ candidate, factKey }: { candidate: Candidate; factKey: keyof CandidateFacts }) {
  const id = useId();
  const saved = candidate[factKey] ?? "";
  /** What is being typed; null while the field shows what is saved. */
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const update = useCommand("candidate.update", {
    optimistic: ({ id: candidateId }) => {
      const input = { id: candidateId };
      const value = typed?.trim() ?? saved;
      changeKept("candidate.get", input, (detail) => ({
        ...detail,
        candidate: { ...detail.candidate, [factKey]: value === "" ? null : value },
      }));
      return () => void refetchRoute("candidate.get", input);
    },
    onSuccess: () => {
      setTyped(null);
    },
    onFailure: (failure: IpcFailure) => {
      setError(fieldError(failure, `facts.${factKey}`) ?? failure.message);
      return true;
    },
  });

  function save() {
    if (typed === null || update.isRunning) return;
    if (typed.trim() === saved) {
      setTyped(null);
      setError(null);
      return;
    }
    setError(null);
    void update.run({ id: candidate.id, facts: { ...factsOf(candidate), [factKey]: typed } });
  }

  return (
    <>
      <label htmlFor={id} className={css("factLabel")}>
        {factLabels[factKey]}
      </label>
      <span className={css("factValue")}>
        <input
          id={id}
          className={css("fact")}
          value={typed ?? saved}
          placeholder="Add"
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          aria-invalid={error !== null || undefined}
          aria-describedby={error === null ? undefined : `${id}-error`}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onBlur={save}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) {
              event.preventDefault();
              save();
            } else if (event.key === "Escape" && typed !== null) {
              event.preventDefault();
              event.stopPropagation();
              setTyped(null);
              setError(null);
            }
          }}
        />
        {error === null ? null : (
          <span id={`${id}-error`} className={css("error")} role="alert">
            {error}
          </span>
        )}
      </span>
    </>
  );
}
