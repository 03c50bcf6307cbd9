import { useId, useState } from "react";
import { useCommand } from "../../lib/mutations.ts";
import { changeKept, refetchRoute } from "../../lib/queries.ts";
import { classesOf } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./parts.module.css";

const css = classesOf(styles);

/** A candidate's tags: Enter or a comma adds one, Backspace in the empty field takes the last away. */
export function TagsEditor({
  candidateId,
  tags,
}: {
  candidateId: string;
  tags: readonly string[];
}) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string | null>(null);
  const setTags = useCommand("candidate.setTags", {
    optimistic: (input) => {
      changeKept("candidate.get", { id: candidateId }, (detail) => ({
        ...detail,
        tags: input.tags,
      }));
      return () => void refetchRoute("candidate.get", { id: candidateId });
    },
    onFailure: (failure) => {
      setError(failure.message);
      return true;
    },
  });

  async function save(next: readonly string[], added: string) {
    setError(null);
    setTyped("");
    const result = await setTags.run({ id: candidateId, tags: [...next] });
    if (result === undefined) setTyped(added);
  }

  function add() {
    const tag = typed.replace(/\s+/gu, " ").trim();
    if (tag === "") return;
    if (tags.some((one) => one.toLowerCase() === tag.toLowerCase())) setTyped("");
    else void save([...tags, tag], tag);
  }

  return (
    <>
      <label htmlFor={id} className={css("factLabel")}>
        Tags
      </label>
      <span className={css("factValue")}>
        <span className={css("tags")}>
          {tags.map((tag) => (
            <span key={tag} className={css("tag")}>
              {tag}
              <button
                type="button"
                aria-label={`Remove tag ${tag}`}
                onClick={() =>
                  void save(
                    tags.filter((one) => one !== tag),
                    "",
                  )
                }
              >
                <Icon name="close" />
              </button>
            </span>
          ))}
          <input
            id={id}
            className={css("fact", "tagField")}
            value={typed}
            placeholder="Add"
            autoComplete="off"
            dir="auto"
            onChange={(event) => {
              setTyped(event.target.value);
            }}
            onBlur={add}
            onKeyDown={(event) => {
              if ((event.key === "Enter" || event.key === ",") && !event.nativeEvent.isComposing) {
                event.preventDefault();
                add();
              } else if (event.key === "Backspace" && typed === "" && tags.length > 0) {
                void save(tags.slice(0, -1), "");
              } else if (event.key === "Escape" && typed !== "") {
                event.preventDefault();
                event.stopPropagation();
                setTyped("");
              }
            }}
          />
        </span>
        {error === null ? null : (
          <span className={css("error")} role="alert">
            {error}
          </span>
        )}
      </span>
    </>
  );
}
