import { classesOf } from "../../ui/classes.ts";
import { TextArea } from "../../ui/TextArea.tsx";
import styles from "./Fields.module.css";

const css = classesOf(styles);

/** The questions of an interview, one on each line. */
export function QuestionsField({
  value,
  onChange,
}: {
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <TextArea
      label="Questions to ask, one on each line"
      rows={3}
      className={css("questions")}
      value={value}
      onChange={onChange}
    />
  );
}
