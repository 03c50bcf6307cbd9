import type { ReactNode } from "react";
import { useRoute } from "../../lib/queries.ts";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { About } from "./About.tsx";
import { Appearance } from "./Appearance.tsx";
import { Competencies } from "./Competencies.tsx";
import { DatabaseFile } from "./DatabaseFile.tsx";
import { People } from "./People.tsx";
import { Pipelines } from "./Pipelines.tsx";
import { Reasons } from "./Reasons.tsx";
import { SampleData } from "./SampleData.tsx";
import styles from "./Settings.module.css";

const css = classesOf(styles);

/** How the app looks, who uses it, and where its data is. */
export function Settings() {
  const { data, error } = useRoute("app.state", {});
  return (
    <>
      <PageHeader title="Settings" />
      <div className={css("page")}>
        {error === null ? null : <ErrorNotice message={error.message} />}
        {data === undefined ? (
          <Skeleton lines={6} />
        ) : (
          <>
            <Section title="Appearance" text="Light or dark, or as the system is set.">
              <Appearance chosen={data.settings.appearance} />
            </Section>
            <Section
              title="You and your team"
              text="Everything done is kept under the name of the person acting. Change that person at the foot of the sidebar; each has an undo of their own."
            >
              <People actorId={data.actor.id} members={data.members} />
            </Section>
            <Section
              title="Pipeline templates"
              text="The stages that a requisition begins with, their targets and limits. A changed template leaves requisitions under way as they are."
            >
              <Pipelines />
            </Section>
            <Section
              title="Disposition reasons"
              text="Why applications are rejected (we decline) or withdrawn (they decline). What was given stays with the applications."
            >
              <Reasons />
            </Section>
            <Section
              title="Competencies"
              text="What scorecards are generated with: how a requirement is recognised, what the ratings mean, and what to ask. Reword them, or add your own."
            >
              <Competencies />
            </Section>
            <Section
              title="Database file"
              text="All your data is in this one file on this computer. Copy it while Shortlist is closed to keep a copy."
            >
              <DatabaseFile file={data.databaseFile} schemaVersion={data.schemaVersion} />
            </Section>
            <Section
              title="Sample data"
              text="Three requisitions and 60 candidates, all invented, to try things out on."
            >
              <SampleData isLoaded={data.hasSampleData} />
            </Section>
            <Section title="About" text="Shortlist works offline and sends nothing anywhere.">
              <About />
            </Section>
          </>
        )}
      </div>
    </>
  );
}

function Section({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className={css("section")} aria-label={title}>
      <div className={css("words")}>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      <div className={css("controls")}>{children}</div>
    </section>
  );
}
