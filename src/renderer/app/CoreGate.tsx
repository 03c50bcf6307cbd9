import { lazy, Suspense, useEffect, useState } from "react";
import type { IpcError } from "../../shared/ipc/errors.ts";
import { onShellEvent } from "../lib/ipc.ts";
import { notify } from "../lib/notices.ts";
import { queryClient, useRoute } from "../lib/queries.ts";
import { Boot } from "./Boot.tsx";
import { CoreFailed } from "./CoreFailed.tsx";
import { Frame } from "./Frame.tsx";
import { ReadyMark } from "./ReadyMark.tsx";

const FirstRun = lazy(async () => ({
  default: (await import("../features/firstRun/FirstRun.tsx")).FirstRun,
}));

/** Lets the app in once the core answers; says what to do when its database cannot be used. */
export function CoreGate() {
  const state = useRoute("app.state", {});
  const [broken, setBroken] = useState<IpcError | null>(null);
  useEffect(
    () =>
      onShellEvent((event) => {
        if (event.type === "coreFailed") setBroken(event.error);
        if (event.type !== "coreRestarted") return;
        setBroken(null);
        void queryClient.invalidateQueries();
        notify({
          id: "core-restarted",
          message: "The part that keeps your data was started again. Everything saved is here.",
        });
      }),
    [],
  );
  const failure = broken ?? (state.data === undefined ? state.error?.error : undefined);
  if (failure !== undefined) {
    return (
      <>
        <CoreFailed
          error={failure}
          onRetry={() => {
            setBroken(null);
            void queryClient.invalidateQueries();
          }}
        />
        <ReadyMark />
      </>
    );
  }
  if (state.data === undefined) return <Boot />;
  if (state.data.isFirstRun) {
    return (
      <Suspense fallback={null}>
        <FirstRun />
        <ReadyMark />
      </Suspense>
    );
  }
  return <Frame state={state.data} />;
}
