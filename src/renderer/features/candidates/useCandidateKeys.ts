import { useEffect, useRef, useState } from "react";
import { useShortcuts, type Shortcut } from "../../lib/shortcuts.ts";

export interface CandidateKeys {
  onMove?: (() => void) | undefined;
  onReject?: (() => void) | undefined;
  onWithdraw?: (() => void) | undefined;
  onHire?: (() => void) | undefined;
  onNote: () => void;
  onNext?: (() => void) | undefined;
  onPrevious?: (() => void) | undefined;
}

const labels = {
  onMove: ["m", "Move to…"],
  onReject: ["r", "Reject with a reason"],
  onWithdraw: ["w", "Withdraw with a reason"],
  onHire: ["h", "Hire"],
  onNote: ["t", "Write a note"],
  onNext: ["j", "Next candidate"],
  onPrevious: ["k", "Last candidate"],
} as const satisfies Record<keyof CandidateKeys, readonly [string, string]>;

const names = [
  "onMove",
  "onReject",
  "onWithdraw",
  "onHire",
  "onNote",
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
