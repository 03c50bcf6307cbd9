import { useEffect, useState } from "react";
import { countText } from "../../lib/format.ts";
import { invoke, invokeShell, onProgress, sentenceOf } from "../../lib/ipc.ts";
import { notify } from "../../lib/notices.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Progress } from "../../ui/Progress.tsx";

/** Writes the pipeline of a requisition to a file that the person chooses. */
export function ExportButton({ requisitionId, title }: { requisitionId: string; title: string }) {
  const [job, setJob] = useState<string | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);

  useEffect(() => {
    if (job === null) return;
    return onProgress((news) => {
      if (news.job === job) setProgress(news);
    });
  }, [job]);

  async function write(format: "xlsx" | "csv") {
    try {
      const file = await invokeShell("file.chooseToSave", {
        suggestedName: `${title} pipeline`,
        format,
      });
      if (file === null) return;
      const id = crypto.randomUUID();
      setJob(id);
      const { fileName, rows } = await invoke("export.pipeline", {
        requisitionId,
        format: file.format,
        token: file.token,
        job: id,
      });
      notify({
        message: `Exported ${countText(rows, "application")} to ${fileName}`,
        action: {
          label: "Show in folder",
          onAct: () => void invokeShell("file.showInFolder", { token: file.token }),
        },
      });
    } catch (error) {
      notify({ message: sentenceOf(error), kind: "error" });
    } finally {
      setJob(null);
      setProgress(null);
    }
  }

  useShortcuts("Requisition", [
    {
      keys: "mod+shift+e",
      label: "Export the pipeline to a spreadsheet",
      run: () => void write("xlsx"),
    },
  ]);

  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button kind="quiet" icon="download">
            Export
          </Button>
        }
        items={[
          {
            label: "Spreadsheet (.xlsx)",
            kbd: "mod+shift+e",
            icon: "table",
            onSelect: () => void write("xlsx"),
          },
          { label: "Text table (.csv)", icon: "file", onSelect: () => void write("csv") },
        ]}
      />
      <Dialog
        isOpen={job !== null && progress !== null}
        title="Exporting the pipeline"
        onClose={() => {
          if (job !== null) void invoke("job.cancel", { job });
        }}
      >
        {progress === null ? null : (
          <Progress
            label={`${countText(progress.done, "row")} of ${countText(progress.total, "row")} written`}
            value={progress.done}
            max={progress.total}
          />
        )}
      </Dialog>
    </>
  );
}
