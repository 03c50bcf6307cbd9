import { useId, useRef, useState, type KeyboardEvent } from "react";
import type { DispositionReason } from "../../../shared/domain/application.ts";
import { useRoute } from "../../lib/queries.ts";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { findByTyping, lastUsedFirst } from "./lastReasons.ts";
import styles from "./ReasonField.module.css";

const css = classesOf(styles);
/** Milliseconds after which typing begins a new word. */
const pause = 1_000;

interface ReasonFieldProps {
  kind: DispositionReason["kind"];
  value: string | null;
  onChange: (reasonId: string) => void;
}

/**
 * The reasons of the list, last used first: a digit or typing a part of the name chooses one, and
 * so do the arrows.
 */
export function ReasonField(props: ReasonFieldProps) {
  const { data, error } = useRoute("reason.list", {});
  if (data !== undefined) return <Reasons {...props} reasons={data.reasons} />;
  return error === null ? (
    <Skeleton lines={4} label="Loading the reasons" />
  ) : (
    <ErrorNotice message={error.message} />
  );
}

function Reasons({
  kind,
  value,
  onChange,
  reasons,
}: ReasonFieldProps & { reasons: readonly DispositionReason[] }) {
  const [before] = useState(() => lastUsedFirst(reasons, kind).map(({ id }) => id));
  const [typed, setTyped] = useState({ text: "", at: 0 });
  const group = useRef<HTMLFieldSetElement>(null);
  const name = useId();
  // Those who were there when it opened keep their places and digits.
  const known = before.flatMap((id) => reasons.find((reason) => reason.id === id) ?? []);
  const added = reasons.filter((reason) => reason.kind === kind && !before.includes(reason.id));
  const offered = [...known, ...added];

  function choose(reason: DispositionReason) {
    onChange(reason.id);
    const input = group.current?.querySelector<HTMLInputElement>(`input[value="${reason.id}"]`);
    input?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key, timeStamp } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const numbered = /^[1-9]$/u.test(key) ? offered[Number(key) - 1] : undefined;
    if (numbered !== undefined) {
      event.preventDefault();
      choose(numbered);
      return;
    }
    const isGoingOn = timeStamp - typed.at < pause;
    if (key.length !== 1 || (key === " " && !isGoingOn)) return;
    event.preventDefault();
    const text = (isGoingOn ? typed.text : "") + key;
    setTyped({ text, at: timeStamp });
    const found = findByTyping(offered, text);
    if (found !== null) choose(found);
  }

  return (
    <fieldset ref={group} className={css("reasons")} onKeyDown={onKeyDown}>
      <legend className={css("legend")}>Reason</legend>
      {offered.map((reason, index) => (
        <label key={reason.id} className={css("reason")}>
          <input
            type="radio"
            name={name}
            value={reason.id}
            checked={reason.id === value}
            onChange={() => {
              onChange(reason.id);
            }}
          />
          <span className={css("text")}>{reason.name}</span>
          {index < 9 ? <Kbd keys={String(index + 1)} /> : null}
        </label>
      ))}
    </fieldset>
  );
}
