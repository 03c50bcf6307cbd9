import type { FairnessNote } from "../../../shared/domain/posting/reading.ts";
import { countText } from "../../lib/format.ts";
import { classesOf } from "../../ui/classes.ts";
import { linesText } from "./criteria.ts";
import styles from "./NewRequisition.module.css";

const css = classesOf(styles);

/** Wording that law or research warns about: said with its source, and nothing is changed. */
export function FairnessNotes({ notes }: { notes: readonly FairnessNote[] }) {
  if (notes.length === 0) return null;
  return (
    <details className={css("details")}>
      <summary className={css("section")}>
        Wording to look at <small>{countText(notes.length, "note")}, nothing is changed</small>
      </summary>
      <ul className={css("notes")}>
        {notes.map((note) => (
          <li key={`${note.code} ${String(note.span.start)}`}>
            <p className={css("quote")}>
              “{note.quote}” <span>{linesText([note.lines])}</span>
            </p>
            <p>{note.reason}</p>
            <p>{note.suggestion}</p>
            <p className={css("origin")}>{note.source}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
