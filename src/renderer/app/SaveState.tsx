import { useIsMutating } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { classesOf } from "../ui/classes.ts";
import styles from "./SaveState.module.css";

const css = classesOf(styles);
/** Milliseconds; what is quicker was saved at once for the eye. */
const noticeable = 300;

/** "Saved", or "Saving…" while a command takes longer than a moment. */
export function SaveState() {
  const isSaving = useIsMutating() > 0;
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isSaving) return undefined;
    const timer = setTimeout(() => {
      setSlow(true);
    }, noticeable);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isSaving]);
  return <span className={css("state")}>{isSaving && isSlow ? "Saving…" : "Saved"}</span>;
}
