import { Component, type ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import { FullPage } from "../ui/FullPage.tsx";
import { copyReport } from "./report.ts";

interface Props {
  /** Around one screen within the frame, not around everything. */
  isNested?: boolean;
  /** Which screen it stands around; going to another one clears the failure. */
  place?: string;
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

  override componentDidUpdate(before: Props) {
    if (this.state.hasFailed && before.place !== this.props.place) {
      this.setState({ error: null, hasFailed: false });
    }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <ErrorScreen error={this.state.error} isNested={this.props.isNested ?? false} />;
  }
}

/** Where it happened, without ids: they could lead to a person. */
function placeText(): string {
  return location.hash.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/giu, "…");
}

function ErrorScreen({ error, isNested }: { error: unknown; isNested: boolean }) {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return (
    <FullPage
      title="This screen could not be shown"
      isNested={isNested}
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
      <p>A fault in Shortlist stopped it. Everything saved is safe, and drafts are kept.</p>
      <p>Reload to go on. If it happens again, copy the report and send it to us.</p>
    </FullPage>
  );
}
