import { useEffect, useRef, useState } from "react";
import { useShortcuts, type Shortcut } from "../../lib/shortcuts.ts";

export interface CandidateKeys {
  onMove?: (() => void) | undefined;
  onReject?: (() => void) | undefined;
  onWithdraw?: (() => void) | undefined;
  onHire?: (() => void) | undefined;
  onTransfer?: (() => void) | undefined;
  onNextAction?: (() => void) | undefined;
  onNextActionDone?: (() => void) | undefined;
  onOffer?: (() => void) | undefined;
  onEntered?: (() => void) | undefined;
  onInterview?: (() => void) | undefined;
  onNote: () => void;
  onDebrief?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
  onPrevious?: (() => void) | undefined;
}

const labels = {
  onMove: ["m", "Move to…"],
  onReject: ["r", "Reject with a reason"],
  onWithdraw: ["w", "Withdraw with a reason"],
  onHire: ["h", "Hire"],
  onTransfer: ["shift+m", "Move to another requisition"],
  onNextAction: ["a", "Next action"],
  onNextActionDone: [null, "Next action is done"],
  onOffer: ["o", "Offer"],
  onEntered: [null, "Entered the stage earlier…"],
  onInterview: ["i", "Plan an interview"],
  onNote: ["t", "Write a note"],
  onDebrief: ["d", "Open the debrief"],
  onNext: ["j", "Next candidate"],
  onPrevious: ["k", "Last candidate"],
} as const satisfies Record<keyof CandidateKeys, readonly [string | null, string]>;

const names = [
  "onMove",
  "onReject",
  "onWithdraw",
  "onHire",
  "onTransfer",
  "onNextAction",
  "onNextActionDone",
  "onOffer",
  "onEntered",
  "onInterview",
  "onNote",
  "onDebrief",
  "onNext",
  "onPrevious",
] as const satisfies readonly (keyof CandidateKeys)[];

/** The keys of a candidate's sheet or page. */
export function useCandidateKeys(keys: CandidateKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  const [list] = useState<readonly Shortcut[]>(() =>
    names.map((name) => ({
      keys: labels[name][0],
      label: labels[name][1],
      run: () => {
        latest.current[name]?.();
      },
    })),
  );
  useShortcuts("Candidate", list);
}
