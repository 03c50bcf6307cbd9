import { useState } from "react";
import { useCommand } from "../../lib/mutations.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { FullPage } from "../../ui/FullPage.tsx";
import { Logo } from "../../ui/Logo.tsx";
import styles from "./FirstRun.module.css";

const css = classesOf(styles);

/** The first thing a person sees: begin with sample data to look around in, or with nothing. */
export function FirstRun() {
  const [problem, setProblem] = useState<string | null>(null);
  const options = {
    onFailure: (failure: Error) => {
      setProblem(failure.message);
      return true;
    },
  };
  const sample = useCommand("app.loadSampleData", options);
  const empty = useCommand("app.startEmpty", options);
  const isBusy = sample.isRunning || empty.isRunning;
  return (
    <FullPage title="Welcome to Shortlist" lead={<Logo size={32} />}>
      <p>
        Your hiring stays on this computer, in one file. There is no account, and nothing is sent
        anywhere.
      </p>
      {problem === null ? null : <ErrorNotice message={problem} />}
      <div className={css("choices")}>
        <section className={css("choice")} aria-labelledby="choice-sample">
          <SamplePicture />
          <h2 id="choice-sample">Look around first</h2>
          <p>
            Three requisitions and 60 candidates, all invented. Move them, rate them, export them.
            One click removes them again.
          </p>
          <Button kind="primary" isBusy={isBusy} onClick={() => void sample.run({})}>
            {sample.isRunning ? "Preparing…" : "Look around with sample data"}
          </Button>
        </section>
        <section className={css("choice")} aria-labelledby="choice-empty">
          <EmptyPicture />
          <h2 id="choice-empty">Begin with your own</h2>
          <p>
            Paste a job posting; its requirements become the scorecard. Sample data can be added
            later from Settings.
          </p>
          <Button isBusy={isBusy} onClick={() => void empty.run({})}>
            Start empty
          </Button>
        </section>
      </div>
    </FullPage>
  );
}

/** A small board with cards on it. */
function SamplePicture() {
  return (
    <svg className={css("picture")} viewBox="0 0 240 84" aria-hidden="true">
      {[0, 1, 2, 3].map((column) => (
        <g key={column} transform={`translate(${String(column * 60)} 0)`}>
          <rect className={css("head")} x="2" y="4" width="30" height="4" rx="2" />
          {Array.from({ length: [4, 3, 2, 1][column] ?? 0 }, (_, row) => (
            <rect
              key={row}
              className={css("card", column === 3 && "lit")}
              x="2.5"
              y={14.5 + row * 17}
              width="51"
              height="13"
              rx="2.5"
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** The same board before the first card. */
function EmptyPicture() {
  return (
    <svg className={css("picture")} viewBox="0 0 240 84" aria-hidden="true">
      {[0, 1, 2, 3].map((column) => (
        <g key={column} transform={`translate(${String(column * 60)} 0)`}>
          <rect className={css("head")} x="2" y="4" width="30" height="4" rx="2" />
          <rect className={css("slot")} x="2.5" y="14.5" width="51" height="13" rx="2.5" />
        </g>
      ))}
    </svg>
  );
}
