import { z } from "zod";
import { attribute, isElement, nodesOfHtml } from "./html.ts";
import type { StructuredPosting } from "./structured.ts";

type HtmlNode = ReturnType<typeof nodesOfHtml>[number];

const text = z.string().optional().catch(undefined);
const oneOrMany = <T extends z.ZodType>(schema: T) =>
  z
    .union([z.array(schema), schema.transform((value) => [value])])
    .optional()
    .catch(undefined);

/** What is read of schema.org's JobPosting (https://schema.org/JobPosting). */
const jobPostingSchema = z.object({
  "@type": z.union([
    z.literal("JobPosting"),
    z.array(z.string()).refine((t) => t.includes("JobPosting")),
  ]),
  title: z.string(),
  description: z.string(),
  datePosted: text,
  url: text,
  employmentType: oneOrMany(z.string()),
  jobLocationType: text,
  hiringOrganization: z
    .union([z.string(), z.object({ name: text }).transform(({ name }) => name)])
    .optional()
    .catch(undefined),
  jobLocation: oneOrMany(
    z.object({
      address: z
        .union([
          z.string(),
          z
            .object({ addressLocality: text, addressRegion: text, addressCountry: z.unknown() })
            .transform(({ addressLocality, addressRegion, addressCountry }) =>
              [
                addressLocality,
                addressRegion,
                typeof addressCountry === "string" ? addressCountry : "",
              ]
                .filter((part) => part !== undefined && part !== "")
                .join(", "),
            ),
        ])
        .optional()
        .catch(undefined),
    }),
  ),
  baseSalary: z
    .object({
      currency: text,
      value: z.object({
        minValue: z.coerce.number().optional().catch(undefined),
        maxValue: z.coerce.number().optional().catch(undefined),
        value: z.coerce.number().optional().catch(undefined),
        unitText: text,
      }),
    })
    .optional()
    .catch(undefined),
});

const units: Readonly<Record<string, string>> = {
  HOUR: "hour",
  DAY: "day",
  WEEK: "week",
  MONTH: "month",
  YEAR: "year",
};

function payText(salary: z.output<typeof jobPostingSchema>["baseSalary"]): string | undefined {
  if (salary === undefined) return undefined;
  const { minValue, maxValue, value, unitText } = salary.value;
  const amounts = [minValue ?? value, maxValue].filter((amount) => amount !== undefined);
  if (amounts.length === 0) return undefined;
  const range = amounts.map((amount) => amount.toLocaleString("en-US")).join(" - ");
  const unit = units[unitText?.toUpperCase() ?? ""];
  return [range, salary.currency, unit === undefined ? undefined : `per ${unit}`]
    .filter((part) => part !== undefined)
    .join(" ");
}

function scripts(nodes: readonly HtmlNode[], depth: number): string[] {
  if (depth > 200) return [];
  return nodes.filter(isElement).flatMap((element) => {
    if (element.tagName === "script") {
      const isData = attribute(element, "type")?.toLowerCase().startsWith("application/ld+json");
      if (isData !== true) return [];
      return [element.childNodes.map((child) => ("value" in child ? child.value : "")).join("")];
    }
    return scripts(element.childNodes, depth + 1);
  });
}

/** Objects in the JSON, in lists and under "@graph". */
function candidates(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(candidates);
  if (typeof value === "object" && value !== null && "@graph" in value) {
    return candidates(value["@graph"]);
  }
  return [value];
}

/** The postings that a saved page describes by schema.org data; none when it has no such data. */
export function postingsOfJsonLd(html: string): StructuredPosting[] {
  return scripts(nodesOfHtml(html), 0).flatMap((script) => {
    let data: unknown;
    try {
      data = JSON.parse(script);
    } catch {
      return [];
    }
    return candidates(data).flatMap((value) => {
      const parsed = jobPostingSchema.safeParse(value);
      if (!parsed.success) return [];
      const job = parsed.data;
      const posting: StructuredPosting = {
        title: job.title,
        company: job.hiringOrganization,
        team: undefined,
        locations: (job.jobLocation ?? []).flatMap(({ address }) => address ?? []),
        workplace: job.jobLocationType === "TELECOMMUTE" ? "Remote" : undefined,
        employmentType: job.employmentType?.map((type) => type.replaceAll("_", " ")).join(", "),
        pay: payText(job.baseSalary),
        postedOn: job.datePosted?.slice(0, 10),
        url: job.url,
        html: job.description,
      };
      return [posting];
    });
  });
}
