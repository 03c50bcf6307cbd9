import { useEffect, useId, useRef, useState, type ClipboardEvent } from "react";
import { invoke, sentenceOf } from "../../lib/ipc.ts";
import { classesOf } from "../../ui/classes.ts";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { AddManyDialog } from "./AddManyDialog.tsx";
import { addPeople } from "./addPeople.ts";
import { LinePreview } from "./LinePreview.tsx";
import { namesOf, peopleOf, type LineChoices } from "./quickLines.ts";
import styles from "./QuickAdd.module.css";
import { useReadLines } from "./useReadLines.ts";

const css = classesOf(styles);

interface Place {
  id: string;
  name: string;
}

/**
 * The field at the foot of a stage: a line and Enter add a candidate, and it stays for the next.
 * Several lines pasted at once open as a list.
 */
export function QuickAdd({
  requisitionId,
  stage,
  stages,
}: {
  requisitionId: string;
  stage: Place;
  stages: readonly Place[];
}) {
  const [isOpen, setOpen] = useState(false);
  const [pasted, setPasted] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const returnsFocus = useRef(false);

  useEffect(() => {
    if (!isOpen && returnsFocus.current) button.current?.focus();
    returnsFocus.current = false;
  }, [isOpen]);

  return (
    <>
      {isOpen ? (
        <QuickField
          requisitionId={requisitionId}
          stage={stage}
          onLines={setPasted}
          onClose={(isByKey) => {
            returnsFocus.current = isByKey;
            setOpen(false);
          }}
        />
      ) : (
        <button
          ref={button}
          type="button"
          className={css("open")}
          onClick={() => {
            setOpen(true);
          }}
        >
          + Add to {stage.name.toLocaleLowerCase()}
        </button>
      )}
      {pasted === null ? null : (
        <AddManyDialog
          requisitionId={requisitionId}
          stages={stages}
          stageId={stage.id}
          initialText={pasted}
          onClose={() => {
            setPasted(null);
          }}
        />
      )}
    </>
  );
}

function QuickField({
  requisitionId,
  stage,
  onLines,
  onClose,
}: {
  requisitionId: string;
  stage: Place;
  /** Several lines were pasted. */
  onLines: (text: string) => void;
  onClose: (isByKey: boolean) => void;
}) {
  const [text, setText] = useState("");
  const [choices, setChoices] = useState<LineChoices>(new Map());
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  const errorId = useId();
  const preview = useReadLines(requisitionId, text);
  const [shown] = preview.lines;
  const isShown = shown !== undefined && preview.readText === text && shown.kind !== "unreadable";

  useEffect(() => {
    input.current?.focus();
  }, []);

  async function add() {
    if (isBusy) return;
    setBusy(true);
    setError(await addLine().catch(sentenceOf));
    setBusy(false);
  }

  /** Adds who the line means; a sentence where it cannot. */
  async function addLine(): Promise<string | null> {
    const { lines } = await invoke("candidate.readMany", { requisitionId, text });
    const [line] = lines;
    if (line === undefined) return null;
    if (line.kind === "unreadable") return line.message;
    if (line.kind === "here") {
      return `${line.name} is on this board already. Look among its cards.`;
    }
    if (line.kind === "twice") return null;
    const wasOffered = isShown && shown.kind === "known" && shown.text === line.text;
    if (line.kind === "known" && !wasOffered) {
      announce(`${line.facts.name} is known already. Enter adds as chosen below the field.`);
      return "Somebody of that name is known already. Choose below, then press Enter again.";
    }
    const outcome = await addPeople(
      {
        requisitionId,
        stage,
        people: peopleOf([line], choices),
        names: namesOf([line], choices),
        occurredAt: null,
      },
      announce,
    );
    if (!outcome.ok) return outcome.message;
    setText("");
    setChoices(new Map());
    input.current?.focus();
    return null;
  }

  function onPaste(event: ClipboardEvent) {
    const clip = event.clipboardData.getData("text/plain");
    if (clip.trim().split(/[\r\n]+/u).length < 2) return;
    event.preventDefault();
    setText("");
    onLines(clip.trim());
  }

  return (
    <div
      ref={root}
      className={css("quick")}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) {
          event.preventDefault();
          event.stopPropagation();
          void add();
        } else if (event.key === "Escape") {
          event.stopPropagation();
          onClose(true);
        }
      }}
      onBlur={(event) => {
        const isWithin =
          event.relatedTarget !== null && root.current?.contains(event.relatedTarget);
        if (text.trim() === "" && isWithin !== true) onClose(false);
      }}
    >
      <input
        ref={input}
        className={css("input")}
        aria-label={`Add to ${stage.name}`}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : errorId}
        placeholder="Name, e-mail, title at company"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={text}
        onPaste={onPaste}
        onChange={(event) => {
          setText(event.target.value);
          setChoices(new Map());
          setError(null);
        }}
      />
      {isShown ? (
        <div className={css("preview")}>
          <LinePreview
            line={shown}
            choices={choices}
            onChoose={(line, choice) => {
              setChoices(new Map([[line, choice]]));
              setError(null);
            }}
          />
        </div>
      ) : null}
      {error === null ? null : (
        <p id={errorId} className={css("error")} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
