import { diffTemplates } from "../../../shared/domain/generation/diffTemplates.ts";
import { countText, instantText } from "../../lib/format.ts";
import { useRoute } from "../../lib/queries.ts";
import { classesOf } from "../../ui/classes.ts";
import styles from "./Tabs.module.css";

const css = classesOf(styles);

/** The versions of a scorecard template, the newest first, each with what changed. */
export function TemplateVersions({ requisitionId }: { requisitionId: string }) {
  const { data = [] } = useRoute("scorecardTemplate.versions", { requisitionId });
  if (data.length < 2) return null;
  return (
    <section className={css("versions")} aria-label="Versions">
      <h2>
        Versions <small>cards begun or submitted stay on theirs</small>
      </h2>
      <ol reversed>
        {data.map((one, index) => {
          const former = data[index + 1];
          const { sentences } = diffTemplates(former?.criteria ?? one.criteria, one.criteria);
          return (
            <li key={one.version}>
              <p>
                <strong>Version {one.version}</strong>
                <span className={css("when")}>
                  {[
                    one.createdBy,
                    instantText(one.createdAt),
                    countText(one.cardCount, "card"),
                  ].join(" · ")}
                </span>
              </p>
              {former === undefined ? (
                <p>{countText(one.criteria.length, "criterion", "criteria")} to begin with.</p>
              ) : sentences.length === 0 ? (
                <p>The criteria are the same; the posting or the checks changed.</p>
              ) : (
                <ul>
                  {sentences.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
