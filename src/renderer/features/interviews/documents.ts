import { documentNames } from "../../../shared/domain/documentNames.ts";
import type { InputOf } from "../../../shared/ipc/contract.ts";
import type { InterviewView } from "../../../shared/ipc/interviewViews.ts";
import { countText } from "../../lib/format.ts";
import { invoke, invokeShell, sentenceOf } from "../../lib/ipc.ts";
import { notify } from "../../lib/notices.ts";

type Named = Pick<InterviewView, "id" | "name" | "candidateName">;

/** Asks where to, writes, and says what was written. Gives the sentence of a failure, or null. */
async function write(
  suggestedName: string,
  format: "pdf" | "ics",
  work: (token: string) => Promise<string>,
): Promise<string | null> {
  try {
    const file = await invokeShell("file.chooseDocument", { suggestedName, format });
    if (file === null) return null;
    const message = await work(file.token);
    notify({
      message,
      action: {
        label: "Show in folder",
        onAct: () => void invokeShell("file.showInFolder", { token: file.token }),
      },
    });
    return null;
  } catch (error) {
    return sentenceOf(error);
  }
}

/** Writes an interview as a calendar file to attach to a mail. */
export function writeCalendar(interview: Named): Promise<string | null> {
  return write(documentNames.calendar(interview), "ics", async (token) => {
    const { fileName } = await invoke("export.interviewCalendar", { id: interview.id, token });
    return `Wrote ${fileName}. Attach it to a mail to put it into calendars.`;
  });
}

/** Prints the kit of one interview. */
export function writeKit(interview: Named): Promise<string | null> {
  return write(documentNames.kit(interview), "pdf", async (token) => {
    const of = { kind: "interview", id: interview.id } as const;
    const { fileName } = await invoke("print.kits", { of, token });
    return `Wrote the kit to ${fileName}`;
  });
}

/** Prints every kit of a day into one file. */
export function writeDayKits(
  day: Omit<Extract<InputOf<"print.kits">["of"], { kind: "day" }>, "kind">,
): Promise<string | null> {
  return write(documentNames.dayKits(day.on), "pdf", async (token) => {
    const of = { kind: "day", ...day } as const;
    const { fileName, count } = await invoke("print.kits", { of, token });
    return `Wrote ${countText(count, "kit")} to ${fileName}`;
  });
}
