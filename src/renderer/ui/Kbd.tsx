import styles from "./Kbd.module.css";
import { classesOf } from "./classes.ts";
import { keysText } from "./platform.ts";

const css = classesOf(styles);

/**
 * A key combination as a small key cap. `keys` is written "mod+k", "shift+enter" or "g c" and
 * shown in the platform's way. `isInverse` is for dark and coloured grounds.
 */
export function Kbd({ keys, isInverse = false }: { keys: string; isInverse?: boolean }) {
  return <kbd className={css("kbd", isInverse && "inverse")}>{keysText(keys)}</kbd>;
}
