import { useState } from "react";
import { categoryNames } from "../../../shared/domain/scorecard.ts";
import { searchable } from "../../../shared/domain/names.ts";
import type { CompetencyEntry } from "../../../shared/ipc/views.ts";
import { countText } from "../../lib/format.ts";
import { invokeShell, sentenceOf } from "../../lib/ipc.ts";
import { useCommand } from "../../lib/mutations.ts";
import { notify } from "../../lib/notices.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./Competencies.module.css";
import { CompetencyDialog } from "./CompetencyDialog.tsx";

const css = classesOf(styles);
const origins = { shipped: null, changed: "Reworded", own: "Your own" } as const;

/** The library of competencies: found, reworded, added to, brought back, and read from a file. */
export function Competencies() {
  const { data, error } = useRoute("competency.list", {});
  const [text, setText] = useState("");
  const [edited, setEdited] = useState<CompetencyEntry | "new" | null>(null);
  const [problems, setProblems] = useState<string[]>([]);
  const remove = useCommand("competency.remove");
  const takeIn = useCommand("competency.import", { onFailure: () => true });
  if (error !== null) return <ErrorNotice message={sentenceOf(error)} />;
  if (data === undefined) return <Skeleton label="Reading the competencies" />;
  const wanted = searchable(text);
  const shown = data.filter(({ competency: { name, category } }) =>
    searchable(`${name} ${categoryNames[category]}`).includes(wanted),
  );

  async function importFiles() {
    setProblems([]);
    try {
      const files = await invokeShell("file.chooseToOpen", { kind: "competencies" });
      for (const { token, name } of files ?? []) {
        const result = await takeIn.run({ token });
        if (result === undefined) continue;
        setProblems((former) => [...former, ...result.problems]);
        notify({
          message: `Took ${countText(result.count, "competency", "competencies")} from ${name}.`,
        });
      }
    } catch (fault) {
      setProblems([sentenceOf(fault)]);
    }
  }

  return (
    <>
      <TextField
        label="Find a competency"
        isLabelHidden
        placeholder={`Find among ${countText(data.length, "competency", "competencies")}`}
        value={text}
        onChange={setText}
      />
      <ul className={css("list")} aria-label="Competencies" tabIndex={0}>
        {shown.map((entry) => {
          const { competency, origin, id } = entry;
          const mark = origins[origin];
          const edit = () => {
            setEdited(entry);
          };
          return (
            <li key={competency.key} className={css("row")}>
              <button type="button" className={css("open")} onClick={edit}>
                <span>{competency.name}</span>
                <span className={css("detail")}>{categoryNames[competency.category]}</span>
              </button>
              {mark === null ? null : <Tag kind="accent">{mark}</Tag>}
              {id === null ? null : (
                <Menu
                  align="end"
                  trigger={<IconButton icon="more" label={`More for ${competency.name}`} />}
                  items={[
                    { label: "Edit", onSelect: edit },
                    {
                      label: origin === "own" ? "Remove" : "Bring the shipped wording back",
                      onSelect: () => void remove.run({ id }),
                    },
                  ]}
                />
              )}
            </li>
          );
        })}
        {shown.length === 0 ? <li className={css("none")}>No competency is called so.</li> : null}
      </ul>
      {takeIn.failure === null ? null : <ErrorNotice message={takeIn.failure.message} />}
      {problems.map((sentence) => (
        <ErrorNotice key={sentence} message={sentence} />
      ))}
      <div className={css("actions")}>
        <Button
          icon="plus"
          onClick={() => {
            setEdited("new");
          }}
        >
          Add a competency
        </Button>
        <Button
          kind="quiet"
          icon="file"
          isBusy={takeIn.isRunning}
          onClick={() => void importFiles()}
        >
          Take in a file…
        </Button>
      </div>
      {edited === null ? null : (
        <CompetencyDialog
          entry={edited === "new" ? null : edited}
          takenKeys={data.map(({ competency }) => competency.key)}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </>
  );
}
