import { memo, useEffect, useRef } from "react";
import { classesOf } from "../../ui/classes.ts";
import type { ShownLine } from "./postingLines.ts";
import styles from "./PostingLines.module.css";

const css = classesOf(styles);

const lookNames: Readonly<Partial<Record<ShownLine["look"], string>>> = {
  required: "Required",
  preferred: "Preferred",
  responsibility: "Responsibility",
};

/**
 * The posting, numbered line by line. A line lights up with the criterion that came from it;
 * `onLight` tells which criterion the pointer is over.
 */
export const PostingLines = memo(function PostingLines({
  lines,
  litKey,
  onLight,
}: {
  lines: readonly ShownLine[];
  litKey: string | null;
  onLight: (criterionKey: string | null) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  const isPointerInside = useRef(false);
  useEffect(() => {
    // Scrolling under the pointer would take the line away from the person who is on it.
    if (litKey === null || isPointerInside.current) return;
    list.current?.querySelector("[data-lit]")?.scrollIntoView({ block: "nearest" });
  }, [litKey]);
  return (
    <ol
      ref={list}
      className={css("lines")}
      aria-label="The posting, line by line"
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
        return (
          <li
            key={line.number}
            className={css("line", line.look, isLit && "isLit")}
            data-lit={isLit ? "" : undefined}
            onPointerEnter={() => {
              onLight(line.criterionKey);
            }}
          >
            <span className={css("number")} aria-hidden="true">
              {line.number}
            </span>
            <span className={css("mark")} title={lookNames[line.look]} />
            <span className={css("words")}>{line.text}</span>
          </li>
        );
      })}
    </ol>
  );
});
