import { CSPProvider } from "@base-ui/react/csp-provider";
import { Tooltip } from "@base-ui/react/tooltip";
import type { ReactNode } from "react";
import { LiveRegion } from "./LiveRegion.tsx";
import { Toasts } from "./Toasts.tsx";

/** What the primitives need around them, once for a window. */
export function Primitives({ children }: { children: ReactNode }) {
  return (
    // The content security policy refuses style elements; their rules stand in `base.css`.
    <CSPProvider disableStyleElements>
      <Tooltip.Provider delay={500}>
        <Toasts>
          <LiveRegion>{children}</LiveRegion>
        </Toasts>
      </Tooltip.Provider>
    </CSPProvider>
  );
}
