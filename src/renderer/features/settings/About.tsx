import { useQuery } from "@tanstack/react-query";
import { invokeShell } from "../../lib/ipc.ts";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import styles from "./parts.module.css";

const css = classesOf(styles);

/** Versions, and where the log file is. */
export function About() {
  const { data, error } = useQuery({
    queryKey: ["shell.about"],
    queryFn: () => invokeShell("shell.about", {}),
  });
  if (error !== null) return <ErrorNotice message={error.message} />;
  if (data === undefined) return null;
  return (
    <>
      <dl className={css("facts")}>
        <dt>Version</dt>
        <dd>{data.version}</dd>
        <dt>Electron</dt>
        <dd>{data.electron}</dd>
        <dt>System</dt>
        <dd>{data.platform}</dd>
        <dt>Log file</dt>
        <dd>{data.logFile}</dd>
      </dl>
      <p className={css("note")}>The log file holds no personal data.</p>
    </>
  );
}
