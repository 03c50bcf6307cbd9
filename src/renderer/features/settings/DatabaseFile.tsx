import { useState } from "react";
import { invokeShell, sentenceOf } from "../../lib/ipc.ts";
import { notify } from "../../lib/notices.ts";
import { goTo, hrefs } from "../../lib/places.ts";
import { queryClient } from "../../lib/queries.ts";
import { numberText } from "../../lib/format.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import styles from "./parts.module.css";

const css = classesOf(styles);

/** Where the database is, and ways to work with another one. */
export function DatabaseFile({ file, schemaVersion }: { file: string; schemaVersion: number }) {
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (intent: "open" | "create" | "default") => {
    setProblem(null);
    try {
      const { isChanged } = await invokeShell("database.choose", { intent });
      if (!isChanged) return;
      goTo(hrefs.home);
      await queryClient.resetQueries();
      notify({ message: "Shortlist now works with the file you chose." });
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  return (
    <>
      <code className={css("path")}>{file}</code>
      <div className={css("row")}>
        <Button onClick={() => void choose("open")}>Open another…</Button>
        <Button onClick={() => void choose("create")}>Create a new one…</Button>
        <Button kind="quiet" onClick={() => void choose("default")}>
          Use the usual place
        </Button>
      </div>
      <p className={css("note")}>Version {numberText(schemaVersion)} of the file's layout.</p>
      {problem === null ? null : <ErrorNotice message={problem} />}
    </>
  );
}
