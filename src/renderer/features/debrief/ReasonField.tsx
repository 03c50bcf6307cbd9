import { limits } from "../../../shared/domain/limits.ts";
import { TextArea } from "../../ui/TextArea.tsx";

/** A reason that has to be given; `isAsked` once somebody went on without one. */
export function ReasonField({
  label = "The reason",
  hint,
  value,
  isAsked,
  onChange,
}: {
  label?: string;
  hint?: string;
  value: string;
  isAsked: boolean;
  onChange: (value: string) => void;
}) {
  return (
    <TextArea
      label={label}
      hint={hint}
      rows={3}
      maxLength={limits.note}
      value={value}
      error={isAsked && value.trim() === "" ? "Please give a reason." : null}
      onChange={onChange}
    />
  );
}
