import { wordsIn } from "./cut.ts";

/** Names that are written in lower case, and names that look like common words. */
const lowerNames = new Set(["dbt", "npm", "iOS", "eBPF", "k6", "pandas", "xarray"]);
const properNames = new Set(
  "Python Java Kotlin Swift Rust Go Scala Ruby Elixir Erlang Excel Word Outlook Figma Sketch Salesforce Jira Confluence Tableau Looker Snowflake Airflow Dagster Terraform Kubernetes Docker Linux Windows Microsoft Google Meta Amazon Azure React Angular Vue Playwright Cypress Selenium Kafka Spark Hadoop Photoshop Illustrator Workday Greenhouse Lever Spanish French German English Japanese Portuguese Polish Romanian Gaelic Adobe Beacon Opera Procore Vectorworks AutoCAD Enscape Revit Mastercam Mazatrol Stripe Oracle Bash Android Agile Scrum Kanban Lean Six Unix Ojibwe Amharic Mandarin Arabic Cursor Copilot Codex Scottish British American European Django Flask Rails Laravel Unity Slack Notion Zendesk Marketo Tekla Navisworks Cerner Epic Sage Xero Kubeflow Databricks Redshift Postgres Cassandra Redis Prometheus Grafana Ansible Jenkins Splunk".split(
    " ",
  ),
);

/** True for a word that keeps its letters within a sentence: a product, a language, an acronym. */
export const isName = (word: string): boolean => {
  const bare = word.replace(/[^\p{L}\p{N}+#.&-]/gu, "").replace(/[.,]$/, "");
  return (
    properNames.has(bare) ||
    lowerNames.has(bare) ||
    /\p{L}.*\p{Lu}|\d/u.test(bare) ||
    /^\p{Lu}(?:[+#]*)$/u.test(bare)
  );
};

/** True for a text whose words all begin with a capital, or that is all capitals. */
const isShouted = (source: string): boolean => {
  const long = wordsIn(source).filter((word) => /^\p{L}\p{Ll}{3,}$/u.test(word));
  return (
    long.length >= 5 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.8
  );
};

const isCapitals = (source: string): boolean => {
  const letters = source.replace(/[^\p{L}]/gu, "");
  return letters.length >= 12 && letters === letters.toUpperCase() && /\s/.test(source);
};

/** A phrase in sentence case: names and acronyms keep their letters, a shouted text loses its capitals. */
export const sentenceCase = (phrase: string, source: string, isGerman: boolean): string => {
  let text = phrase;
  if (!isGerman && isCapitals(source)) text = text.toLowerCase();
  else if (!isGerman && isShouted(source)) {
    text = wordsIn(text)
      .map((word, i) =>
        i === 0 || isName(word) ? word : word.charAt(0).toLowerCase() + word.slice(1),
      )
      .join(" ");
  }
  const first = wordsIn(text)[0] ?? "";
  if (lowerNames.has(first) || /^\p{Ll}\p{L}*\p{Lu}/u.test(first)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** A title as it stands within a sentence: "people management", "SQL and Python". */
export const withinSentence = (title: string, source: string): string => {
  const first = wordsIn(title)[0] ?? "";
  const bare = first.replace(/[^\p{L}\p{N}-]/gu, "");
  // Capitalised in the middle of the posting's own sentence: a name.
  const at = bare === "" ? -1 : source.indexOf(` ${bare}`);
  const isOwnName = at > 0 && !/[.!?:;]$/.test(source.slice(0, at)) && /^\p{Lu}/u.test(bare);
  if (isOwnName || isName(first)) return title;
  return title.charAt(0).toLowerCase() + title.slice(1);
};
