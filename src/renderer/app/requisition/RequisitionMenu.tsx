import { useCommand } from "../../lib/mutations.ts";
import { goTo, hrefs } from "../../lib/places.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";

/** What is done to a requisition as a whole and rarely. */
export function RequisitionMenu({ id, title }: { id: string; title: string }) {
  const remove = useCommand("requisition.remove", {
    onSuccess: () => {
      goTo(hrefs.home);
    },
    done: () => `Removed ${title}.`,
  });
  return (
    <Menu
      align="end"
      trigger={<IconButton icon="more" label="More" />}
      items={[
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
