import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect } from "react";
import { showNoticesBy } from "../lib/notices.ts";
import { queryClient } from "../lib/queries.ts";
import { Primitives } from "../ui/Primitives.tsx";
import { showToast } from "../ui/Toasts.tsx";
import { CoreGate } from "./CoreGate.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

/** The whole window. */
export function App() {
  useEffect(() => {
    showNoticesBy(showToast);
  }, []);
  return (
    <QueryClientProvider client={queryClient}>
      <Primitives>
        <ErrorBoundary>
          <CoreGate />
        </ErrorBoundary>
      </Primitives>
    </QueryClientProvider>
  );
}
