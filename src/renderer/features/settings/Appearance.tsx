import type { Settings } from "../../../shared/ipc/views.ts";
import { invokeShell, sentenceOf } from "../../lib/ipc.ts";
import { useCommand } from "../../lib/mutations.ts";
import { notify } from "../../lib/notices.ts";
import { changeKept } from "../../lib/queries.ts";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";

const options: readonly { value: Settings["appearance"]; label: string }[] = [
  { value: "system", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

/** Light, dark or as the system is; it holds at once, for all windows. */
export function Appearance({ chosen }: { chosen: Settings["appearance"] }) {
  const save = useCommand("settings.save", {
    optimistic: (input) => {
      const show = (appearance: Settings["appearance"]) => {
        changeKept("app.state", {}, (state) => ({
          ...state,
          settings: { ...state.settings, appearance },
        }));
      };
      show(input.appearance);
      return () => {
        show(chosen);
      };
    },
  });
  const choose = async (appearance: Settings["appearance"]) => {
    try {
      await invokeShell("appearance.set", { appearance });
      await save.run({ appearance });
    } catch (error) {
      notify({ message: sentenceOf(error), kind: "error" });
    }
  };
  return (
    <SegmentedControl
      label="Appearance"
      value={chosen}
      options={options}
      onChange={(appearance) => void choose(appearance)}
    />
  );
}
