import { useCommand } from "../../lib/mutations.ts";
import { goTo, hrefs } from "../../lib/places.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import type { MenuItem } from "../../ui/menuItems.tsx";
import type { IconName } from "../../ui/Icon.tsx";
import { dialogLabels, type RequisitionDialog } from "./requisitionDialogs.tsx";

/** What is done to a requisition as a whole and rarely. */
export function RequisitionMenu({
  id,
  title,
  onOpen,
}: {
  id: string;
  title: string;
  onOpen: (dialog: RequisitionDialog) => void;
}) {
  const remove = useCommand("requisition.remove", {
    onSuccess: () => {
      goTo(hrefs.home);
    },
    done: () => `Removed ${title}.`,
  });
  const opens = (dialog: RequisitionDialog, icon?: IconName): MenuItem => ({
    label: dialogLabels[dialog],
    ...(icon === undefined ? {} : { icon }),
    onSelect: () => {
      onOpen(dialog);
    },
  });
  return (
    <Menu
      align="end"
      trigger={<IconButton icon="more" label="More" />}
      items={[
        opens("addMany", "plus"),
        opens("team", "person"),
        opens("openings", "check"),
        { kind: "separator" },
        opens("applyPipeline", "board"),
        opens("savePipeline", "copy"),
        { kind: "separator" },
        opens("blind", "lock"),
        { kind: "separator" },
        {
          label: "Remove requisition",
          icon: "trash",
          isDanger: true,
          onSelect: () => void remove.run({ id }),
        },
      ]}
    />
  );
}
