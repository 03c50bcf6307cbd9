import { Component, type ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import { FullPage } from "../ui/FullPage.tsx";
import { copyReport } from "./report.ts";

interface Props {
  children: ReactNode;
}

interface State {
  error: unknown;
  hasFailed: boolean;
}

/** Catches what fails while a screen is drawn, and says what was kept and what to do. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, hasFailed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <ErrorScreen error={this.state.error} />;
  }
}

/** Where it happened, without ids: they could lead to a person. */
function placeText(): string {
  return location.hash.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/giu, "…");
}

function ErrorScreen({ error }: { error: unknown }) {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return (
    <FullPage
      title="This screen could not be shown"
      actions={
        <>
          <Button
            kind="primary"
            onClick={() => {
              location.reload();
            }}
          >
            Reload
          </Button>
          <Button
            onClick={() => {
              location.hash = "#/";
              location.reload();
            }}
          >
            Go to Home
          </Button>
          <Button kind="quiet" onClick={() => void copyReport(`At ${placeText()}\n${what}`)}>
            Copy report
          </Button>
        </>
      }
    >
      <p>A fault in Shortlist stopped it. Everything saved is safe, and so is what you typed.</p>
      <p>Reload to go on. If it happens again, copy the report and send it to us.</p>
    </FullPage>
  );
}
