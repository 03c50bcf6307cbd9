import { useState } from "react";
import type { ErrorCode, IpcError } from "../../shared/ipc/errors.ts";
import { invokeShell, sentenceOf } from "../lib/ipc.ts";
import { Button } from "../ui/Button.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { FullPage } from "../ui/FullPage.tsx";
import { copyReport } from "./report.ts";

const titles: Partial<Record<ErrorCode, string>> = {
  newer_database: "This database is newer than the app",
  damaged_database: "This database is damaged",
  disk_full: "The disk is full",
};

/** What stands in place of the app while its database cannot be used. */
export function CoreFailed({ error, onRetry }: { error: IpcError; onRetry: () => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (intent: "open" | "create" | "default") => {
    try {
      const { isChanged } = await invokeShell("database.choose", { intent });
      if (isChanged) onRetry();
    } catch (failure) {
      setProblem(sentenceOf(failure));
    }
  };
  const restart = async () => {
    try {
      await invokeShell("core.restart", {});
      onRetry();
    } catch (failure) {
      setProblem(sentenceOf(failure));
    }
  };
  return (
    <FullPage
      title={titles[error.code] ?? "The database cannot be opened"}
      actions={
        <>
          <Button kind="primary" onClick={() => void choose("open")}>
            Open another file…
          </Button>
          <Button onClick={() => void choose("create")}>Create a new one…</Button>
          <Button onClick={() => void choose("default")}>Use the usual place</Button>
          <Button kind="quiet" onClick={() => void restart()}>
            Try again
          </Button>
          <Button kind="quiet" onClick={() => void copyReport(`${error.code}: ${error.message}`)}>
            Copy report
          </Button>
        </>
      }
    >
      <p>{error.message}</p>
      {problem === null ? null : <ErrorNotice message={problem} />}
    </FullPage>
  );
}
