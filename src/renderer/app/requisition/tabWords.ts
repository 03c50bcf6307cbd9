import type { RequisitionTab } from "../../lib/places.ts";

/** The tabs of a requisition in words. */
export const tabWords: Readonly<Record<RequisitionTab, string>> = {
  board: "Board",
  table: "Table",
  template: "Scorecard template",
  plan: "Interview plan",
  posting: "Posting",
};

/** The keys that go to them. */
export const tabKeys: Readonly<Record<RequisitionTab, string>> = {
  board: "g b",
  table: "g t",
  template: "g e",
  plan: "g l",
  posting: "g p",
};
