import { useState } from "react";
import type { WrittenFile } from "../../shared/ipc/interviewViews.ts";
import { invokeShell, sentenceOf } from "./ipc.ts";
import { notify } from "./notices.ts";

/**
 * Writes a PDF where a person chooses: `write` gets the token of the chosen file. It says what was
 * written, or why it was not.
 */
export function useWriting(): {
  isBusy: boolean;
  write: (suggestedName: string, write: (token: string) => Promise<WrittenFile>) => Promise<void>;
} {
  const [isBusy, setBusy] = useState(false);
  return {
    isBusy,
    write: async (suggestedName, write) => {
      try {
        const file = await invokeShell("file.chooseDocument", { suggestedName, format: "pdf" });
        if (file === null) return;
        setBusy(true);
        const { fileName } = await write(file.token);
        notify({
          message: `Wrote ${fileName}.`,
          action: {
            label: "Show in folder",
            onAct: () => void invokeShell("file.showInFolder", { token: file.token }),
          },
        });
      } catch (error) {
        notify({ message: sentenceOf(error), kind: "error" });
      } finally {
        setBusy(false);
      }
    },
  };
}
