import type { ApplicationView } from "../../../shared/ipc/views.ts";
import type { MenuItem } from "../../ui/menuItems.tsx";
import type { CandidateActions } from "./actions.ts";
import { nextActionSubjectOf, subjectOf } from "./words.ts";

/** What the menu of an application offers. */
export function applicationItems(
  name: string,
  application: ApplicationView,
  actions: CandidateActions,
): MenuItem[] {
  const subject = subjectOf(name, application);
  if (application.disposition !== "active") {
    const isElsewhere = ["transferred", "duplicate"].includes(application.disposition);
    return [
      {
        label: `Restore to ${application.stageName}`,
        isDisabled: isElsewhere,
        onSelect: () => void actions.restore(subject),
      },
      {
        label: "Offer…",
        onSelect: () => {
          actions.offer(subject);
        },
      },
    ];
  }
  return [
    {
      label: "Move to requisition…",
      kbd: "shift+m",
      onSelect: () => {
        actions.transfer(subject);
      },
    },
    {
      label: "Entered earlier…",
      onSelect: () => {
        actions.enterEarlier(subject);
      },
    },
    { kind: "separator" },
    {
      label: "Next action…",
      kbd: "a",
      onSelect: () => {
        actions.setNextAction(nextActionSubjectOf(name, application));
      },
    },
    {
      label: "Offer…",
      kbd: "o",
      onSelect: () => {
        actions.offer(subject);
      },
    },
    {
      label: "Hire…",
      kbd: "h",
      onSelect: () => {
        actions.hire(subject);
      },
    },
    { kind: "separator" },
    {
      label: "Reject…",
      kbd: "r",
      onSelect: () => {
        actions.leave(subject, "rejected");
      },
    },
    {
      label: "Withdraw…",
      kbd: "w",
      onSelect: () => {
        actions.leave(subject, "withdrawn");
      },
    },
  ];
}
