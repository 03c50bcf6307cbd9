import { useMemo, useRef } from "react";
import { limits } from "../../../shared/domain/limits.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { classesOf } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./CandidatesScreen.module.css";

const css = classesOf(styles);

/** The search field of the list; "/" goes to it, Escape empties it. */
export function SearchField({
  value,
  onChange,
}: {
  value: string;
  onChange: (value: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  useShortcuts(
    "Candidates",
    useMemo(
      () => [
        {
          keys: "/",
          label: "Search candidates",
          run: () => {
            input.current?.select();
          },
        },
      ],
      [],
    ),
  );
  return (
    <label className={css("search")}>
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        aria-label="Search by name, e-mail, title or company"
        placeholder="Search by name, e-mail, title or company"
        maxLength={limits.line}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape" && value !== "") {
            event.preventDefault();
            onChange("");
          }
        }}
      />
    </label>
  );
}
