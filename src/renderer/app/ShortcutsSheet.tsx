import { useShortcutGroups } from "../lib/shortcuts.ts";
import { classesOf } from "../ui/classes.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Kbd } from "../ui/Kbd.tsx";
import styles from "./ShortcutsSheet.module.css";

const css = classesOf(styles);

/** Every key that works on the open screen. */
export function ShortcutsSheet({ onClose }: { onClose: () => void }) {
  const groups = useShortcutGroups();
  return (
    <Dialog isOpen onClose={onClose} title="Keyboard shortcuts" size="large">
      {groups.toReversed().map(({ id, title, shortcuts }) => (
        <section key={id}>
          <h2 className={css("heading")}>{title}</h2>
          <dl className={css("keys")}>
            {shortcuts.map(({ keys, label, isUnlisted }) =>
              keys === null || isUnlisted === true ? null : (
                <div key={`${keys}-${label}`} className={css("line")}>
                  <dt>{label}</dt>
                  <dd>
                    <Kbd keys={keys} />
                  </dd>
                </div>
              ),
            )}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
