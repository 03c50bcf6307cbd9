import type { RequisitionStatus } from "../../../shared/domain/requisition.ts";
import { useCommand } from "../../lib/mutations.ts";
import { changeKept } from "../../lib/queries.ts";
import { classesOf } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { requisitionStatusWords } from "../requisitionStatus.ts";
import styles from "./StatusMenu.module.css";

const css = classesOf(styles);
const order: readonly RequisitionStatus[] = ["draft", "open", "on_hold", "closed"];

/** The state of a requisition beside its title; a press opens the states to change to. */
export function StatusMenu({ id, status }: { id: string; status: RequisitionStatus }) {
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
        label: requisitionStatusWords[one],
        isChecked: one === status,
        onSelect: () => {
          if (one !== status) void setStatus.run({ id, status: one });
        },
      }))}
    />
  );
}
