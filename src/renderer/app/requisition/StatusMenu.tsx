import { useState } from "react";
import type { RequisitionStatus } from "../../../shared/domain/requisition.ts";
import { CloseRequisitionDialog } from "../../features/board/CloseRequisitionDialog.tsx";
import { useCommand } from "../../lib/mutations.ts";
import { changeKept, keptAnswer } from "../../lib/queries.ts";
import { classesOf } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { requisitionStatusWords } from "../requisitionStatus.ts";
import styles from "./StatusMenu.module.css";

const css = classesOf(styles);
const order: readonly RequisitionStatus[] = ["draft", "open", "on_hold", "closed"];

/** Changes a requisition's status; closing asks what becomes of those who remain. */
export function useStatusChange(id: string, status: RequisitionStatus) {
  const [isClosing, setClosing] = useState(false);
  const setStatus = useCommand("requisition.setStatus", {
    optimistic: (input) => {
      const show = (shown: RequisitionStatus) => {
        changeKept("requisition.get", { id }, (detail) => ({
          ...detail,
          requisition: { ...detail.requisition, status: shown },
        }));
      };
      show(input.status);
      return () => {
        show(status);
      };
    },
    done: (_output, input) => `The requisition is now: ${requisitionStatusWords[input.status]}.`,
  });
  return {
    change: (to: RequisitionStatus) => {
      if (to === status) return;
      const active = keptAnswer("board.get", { requisitionId: id })?.cards.length;
      // Where nobody remains there is nothing to ask.
      if (to === "closed" && active !== 0) setClosing(true);
      else void setStatus.run({ id, status: to });
    },
    element: isClosing ? (
      <CloseRequisitionDialog
        requisitionId={id}
        onClose={() => {
          setClosing(false);
        }}
      />
    ) : null,
  };
}

/** The state of a requisition beside its title; a press opens the states to change to. */
export function StatusMenu({
  status,
  onChange,
}: {
  status: RequisitionStatus;
  onChange: (to: RequisitionStatus) => void;
}) {
  return (
    <Menu
      trigger={
        <button
          type="button"
          className={css("status", status)}
          aria-label={`Status: ${requisitionStatusWords[status]}. Change it`}
        >
          {requisitionStatusWords[status]}
          <Icon name="chevronDown" />
        </button>
      }
      items={order.map((one) => ({
        label: one === "closed" && status !== "closed" ? "Closed…" : requisitionStatusWords[one],
        isChecked: one === status,
        onSelect: () => {
          onChange(one);
        },
      }))}
    />
  );
}
