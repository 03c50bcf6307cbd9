import { safeFileName } from "./exportTable.ts";
import { shortName } from "./names.ts";

/** File names to propose; `on` is a plain date. */
export const documentNames = {
  calendar: (interview: { name: string; candidateName: string }) =>
    safeFileName(`${shortName(interview.name)} ${shortName(interview.candidateName)}`, "ics"),
  kit: (interview: { name: string; candidateName: string }) =>
    safeFileName(`Kit ${shortName(interview.name)} ${shortName(interview.candidateName)}`, "pdf"),
  dayKits: (on: string) => safeFileName(`Kits ${on}`, "pdf"),
  debrief: (candidateName: string, on: string) =>
    safeFileName(`Debrief ${shortName(candidateName)} ${on}`, "pdf"),
  comparison: (requisitionTitle: string, on: string) =>
    safeFileName(`Comparison ${shortName(requisitionTitle)} ${on}`, "pdf"),
} as const;
