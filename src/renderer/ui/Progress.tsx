import { Progress as Base } from "@base-ui/react/progress";
import styles from "./Progress.module.css";
import { classesOf } from "./classes.ts";

const css = classesOf(styles);

export interface ProgressProps {
  /** "Writing 1,200 of 4,000 rows" */
  label: string;
  /** How much is done of `max`; null while that is not known. */
  value: number | null;
  max?: number;
  /** Keeps the label for screen readers only. */
  isLabelHidden?: boolean;
}

/** How far a piece of work has come. */
export function Progress({ label, value, max = 100, isLabelHidden = false }: ProgressProps) {
  return (
    <Base.Root className={css("progress")} value={value} max={max} aria-label={label}>
      {isLabelHidden ? null : <span className={css("label")}>{label}</span>}
      <Base.Track className={css("track")}>
        <Base.Indicator className={css("bar")} />
      </Base.Track>
    </Base.Root>
  );
}
