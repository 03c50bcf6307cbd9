import { crowdedText } from "../../../shared/domain/interviewPlan.ts";
import { MAX_FOCUS } from "../../../shared/domain/generation/planSlots.ts";
import type { Criterion } from "../../../shared/domain/scorecard.ts";
import { classesOf } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Fields.module.css";

const css = classesOf(styles);

/** The criteria an interview answers for: each a word to press. More than four gets advice. */
export function FocusField({
  criteria,
  value,
  interviewName,
  onChange,
}: {
  criteria: readonly Pick<Criterion, "id" | "title" | "importance">[];
  value: readonly string[];
  interviewName: string;
  onChange: (ids: string[]) => void;
}) {
  const isCrowded = value.length > MAX_FOCUS;
  return (
    <fieldset className={css("field")}>
      <legend className={css("label")}>Focus criteria, at most {MAX_FOCUS}</legend>
      {criteria.length === 0 ? (
        <p className={css("hint")}>The scorecard template has no criteria yet.</p>
      ) : (
        <div className={css("chips")}>
          {criteria.map(({ id, title, importance }) => {
            const isOn = value.includes(id);
            return (
              <button
                key={id}
                type="button"
                className={css("chip")}
                aria-pressed={isOn}
                title={importance === "required" ? "Required" : "Preferred"}
                onClick={() => {
                  onChange(isOn ? value.filter((one) => one !== id) : [...value, id]);
                }}
              >
                {isOn ? <Icon name="check" /> : null}
                {title}
              </button>
            );
          })}
        </div>
      )}
      {isCrowded ? (
        <p className={css("warning")} role="status">
          <Icon name="warning" />
          {crowdedText(
            interviewName.trim() === "" ? "This interview" : interviewName,
            value.length,
          )}
        </p>
      ) : null}
    </fieldset>
  );
}
