import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

/**
 * Sets `data-ready` on the page's root element once the screen it stands on has its data. Place it
 * after the screen, within the same Suspense. Tests, screenshots and benchmarks wait for it.
 */
export function ReadyMark() {
  const client = useQueryClient();
  useEffect(() => {
    const mark = () => {
      if (client.isFetching() > 0) return;
      document.documentElement.dataset["ready"] = "true";
      stop();
    };
    const stop = client.getQueryCache().subscribe(mark);
    mark();
    return stop;
  }, [client]);
  return null;
}
