import { memo, useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { ReadAs } from "../../../shared/domain/generation/corrections.ts";
import { classesOf } from "../../ui/classes.ts";
import type { ShownLine } from "./postingLines.ts";
import styles from "./PostingLines.module.css";

const css = classesOf(styles);

const lookNames: Readonly<Partial<Record<ShownLine["look"], string>>> = {
  required: "Required",
  preferred: "Preferred",
  responsibility: "Responsibility",
};

/** The keys by which a line is read otherwise. */
const readingKeys: Readonly<Partial<Record<string, ReadAs>>> = {
  r: "required",
  p: "preferred",
  d: "responsibility",
  x: "none",
};

/**
 * The posting, numbered line by line. A line lights up with the criterion that came from it;
 * `onLight` tells which criterion the pointer or the focus is on. With `onRead`, arrows go from
 * line to line and a key says what a line is.
 */
export const PostingLines = memo(function PostingLines({
  lines,
  litKey,
  onLight,
  onRead,
}: {
  lines: readonly ShownLine[];
  litKey: string | null;
  onLight: (criterionKey: string | null) => void;
  onRead?: (lineNumber: number, as: ReadAs) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  const isPointerInside = useRef(false);
  const [current, setCurrent] = useState<number | null>(null);
  useEffect(() => {
    // Scrolling under the pointer would take the line away from the person who is on it.
    if (litKey === null || isPointerInside.current) return;
    list.current?.querySelector("[data-lit]")?.scrollIntoView({ block: "nearest" });
  }, [litKey]);

  const said = lines.filter(({ look }) => look !== "blank").map(({ number }) => number);
  const stop = current ?? said[0] ?? null;

  function go(number: number | undefined) {
    if (number === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-line="${String(number)}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || stop === null) return;
    const at = said.indexOf(stop);
    const steps: Readonly<Partial<Record<string, number | undefined>>> = {
      ArrowDown: said[at + 1],
      ArrowUp: said[at - 1],
      Home: said[0],
      End: said.at(-1),
    };
    const as = readingKeys[event.key];
    if (as !== undefined) onRead?.(stop, as);
    else if (event.key in steps) go(steps[event.key]);
    else return;
    event.preventDefault();
  }

  return (
    <ol
      ref={list}
      className={css("lines")}
      aria-label="The posting, line by line"
      onKeyDown={onRead === undefined ? undefined : onKeyDown}
      onPointerEnter={() => {
        isPointerInside.current = true;
      }}
      onPointerLeave={() => {
        isPointerInside.current = false;
        onLight(null);
      }}
    >
      {lines.map((line) => {
        const isLit = litKey !== null && line.criterionKey === litKey;
        const look = lookNames[line.look];
        return (
          <li
            key={line.number}
            className={css("line", line.look, isLit && "isLit")}
            data-line={line.number}
            data-lit={isLit ? "" : undefined}
            tabIndex={onRead === undefined ? undefined : line.number === stop ? 0 : -1}
            onFocus={() => {
              setCurrent(line.number);
              onLight(line.criterionKey);
            }}
            onPointerEnter={() => {
              onLight(line.criterionKey);
            }}
          >
            <span className={css("number")} aria-hidden="true">
              {line.number}
            </span>
            <span className={css("mark")} title={look} />
            <span className={css("words")}>
              {look === undefined ? null : <span className={css("said")}>{look}: </span>}
              {line.text}
            </span>
          </li>
        );
      })}
    </ol>
  );
});
