import type { RequisitionStatus } from "../../shared/domain/requisition.ts";
import type { StatusDotKind } from "../ui/StatusDot.tsx";

/** The states of a requisition in words. */
export const requisitionStatusWords: Readonly<Record<RequisitionStatus, string>> = {
  draft: "Draft",
  open: "Open",
  on_hold: "On hold",
  closed: "Closed",
};

export const requisitionStatusDots: Readonly<Record<RequisitionStatus, StatusDotKind>> = {
  draft: "dashed",
  open: "full",
  on_hold: "ring",
  closed: "faint",
};
