import { useId } from "react";
import type { QuickAddLine } from "../../../shared/ipc/boardViews.ts";
import { classesOf } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./LinePreview.module.css";
import { choiceOf, factsText, mayBeNew, type LineChoice, type LineChoices } from "./quickLines.ts";

const css = classesOf(styles);

/** What a line was read as; where the person is known already, who is meant can be chosen. */
export function LinePreview({
  line,
  choices,
  onChoose,
}: {
  line: QuickAddLine;
  choices: LineChoices;
  onChoose: (line: number, choice: LineChoice) => void;
}) {
  switch (line.kind) {
    case "new":
      return <Facts name={line.facts.name} detail={factsText(line.facts)} />;
    case "known":
      return <KnownPreview line={line} choices={choices} onChoose={onChoose} />;
    case "here":
      return (
        <p className={css("line")}>
          <bdi className={css("name")}>{line.name}</bdi>
          <Tag>On this board already</Tag>
        </p>
      );
    case "twice":
      return (
        <p className={css("line")}>
          <bdi className={css("name")}>{line.text}</bdi>
          <Tag>Same as line {line.ofLine}</Tag>
        </p>
      );
    case "unreadable":
      return (
        <p className={css("line", "wrong")}>
          <Icon name="warning" />
          <span>{line.message}</span>
        </p>
      );
  }
}

function Facts({ name, detail }: { name: string; detail: string }) {
  return (
    <p className={css("line")}>
      <bdi className={css("name")}>{name}</bdi>
      <span className={css("detail")}>{detail}</span>
    </p>
  );
}

function KnownPreview({
  line,
  choices,
  onChoose,
}: {
  line: Extract<QuickAddLine, { kind: "known" }>;
  choices: LineChoices;
  onChoose: (line: number, choice: LineChoice) => void;
}) {
  const group = useId();
  const chosen = choiceOf(line, choices);
  const isSame = ({ candidateId }: { candidateId: string }) =>
    chosen !== "new" && chosen.candidateId === candidateId;
  return (
    <fieldset className={css("known")}>
      <legend className={css("line")}>
        <bdi className={css("name")}>{line.facts.name}</bdi>
        <Tag kind="accent">Known already</Tag>
      </legend>
      {line.candidates.map((candidate) => (
        <label key={candidate.candidateId} className={css("choice")}>
          <input
            type="radio"
            name={group}
            checked={isSame(candidate)}
            onChange={() => {
              onChoose(line.line, { candidateId: candidate.candidateId });
            }}
          />
          <span className={css("detail")}>
            Add <bdi>{candidate.name}</bdi>
            {[candidate.current, candidate.email ?? ""]
              .filter((part) => part !== "")
              .map((part) => `, ${part}`)
              .join("")}
          </span>
        </label>
      ))}
      {mayBeNew(line) ? (
        <label className={css("choice")}>
          <input
            type="radio"
            name={group}
            checked={chosen === "new"}
            onChange={() => {
              onChoose(line.line, "new");
            }}
          />
          <span className={css("detail")}>Add somebody new of that name</span>
        </label>
      ) : null}
    </fieldset>
  );
}
