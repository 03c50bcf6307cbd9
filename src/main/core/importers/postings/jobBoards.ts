import { parseFragment } from "parse5";
import { z } from "zod";
import type { StructuredPosting } from "./structured.ts";

/** Characters that JSON escapes in HTML ("&lt;p&gt;") as the characters they stand for. */
function unescapeHtml(escaped: string): string {
  if (!/&lt;\/?[a-z]/iu.test(escaped)) return escaped;
  return parseFragment(escaped)
    .childNodes.map((node) => ("value" in node ? node.value : ""))
    .join("");
}

const text = z.string().nullish().catch(undefined);
const plain = (value: string | null | undefined) => value ?? undefined;
const day = (value: string | null | undefined) => value?.slice(0, 10);

/** Greenhouse, public job board API: `GET /v1/boards/{board}/jobs?content=true` and one job. */
const greenhouseJob = z
  .object({
    title: z.string(),
    content: z.string(),
    absolute_url: text,
    company_name: text,
    first_published: text,
    location: z.object({ name: text }).nullish().catch(undefined),
    departments: z
      .array(z.object({ name: text }))
      .nullish()
      .catch(undefined),
  })
  .transform((job): StructuredPosting => ({
    title: job.title,
    company: plain(job.company_name),
    team: plain(job.departments?.[0]?.name),
    locations: (job.location?.name ?? "").split(/\s*[;|]\s*/u).filter((each) => each !== ""),
    workplace: undefined,
    employmentType: undefined,
    pay: undefined,
    postedOn: day(job.first_published),
    url: plain(job.absolute_url),
    html: unescapeHtml(job.content),
  }));

function payText(range: {
  min: number;
  max: number;
  currency: string;
  interval?: string | null | undefined;
}): string {
  const period = ["year", "month", "week", "day", "hour"].find((each) =>
    range.interval?.includes(each),
  );
  const [min, max] = [range.min.toLocaleString("en-US"), range.max.toLocaleString("en-US")];
  return `${min} - ${max} ${range.currency}${period === undefined ? "" : ` per ${period}`}`;
}

/** Lever, public postings API: `GET /v0/postings/{site}?mode=json` and one posting. */
const leverJob = z
  .object({
    text: z.string(),
    description: z.string(),
    additional: text,
    lists: z.array(z.object({ text: z.string(), content: z.string() })),
    hostedUrl: text,
    workplaceType: text,
    createdAt: z.number().nullish().catch(undefined),
    categories: z
      .object({
        commitment: text,
        department: text,
        location: text,
        team: text,
        allLocations: z.array(z.string()).nullish().catch(undefined),
      })
      .nullish()
      .catch(undefined),
    salaryRange: z
      .object({ min: z.number(), max: z.number(), currency: z.string(), interval: text })
      .nullish()
      .catch(undefined),
  })
  .transform((job): StructuredPosting => ({
    title: job.text,
    company: undefined,
    team: plain(job.categories?.team ?? job.categories?.department),
    locations:
      job.categories?.allLocations ??
      [job.categories?.location ?? ""].filter((each) => each !== ""),
    workplace: job.workplaceType === "unspecified" ? undefined : plain(job.workplaceType),
    employmentType: plain(job.categories?.commitment),
    pay: job.salaryRange ? payText(job.salaryRange) : undefined,
    postedOn: job.createdAt ? new Date(job.createdAt).toISOString().slice(0, 10) : undefined,
    url: plain(job.hostedUrl),
    html: [
      job.description,
      ...job.lists.map((list) => `<h3>${list.text}</h3><ul>${list.content}</ul>`),
      job.additional ?? "",
    ].join("\n"),
  }));

/** Ashby, public job posting API: `GET /posting-api/job-board/{board}`. */
const ashbyJob = z
  .object({
    title: z.string(),
    descriptionHtml: z.string(),
    jobUrl: text,
    team: text,
    department: text,
    location: text,
    secondaryLocations: z
      .array(z.object({ location: z.string() }))
      .nullish()
      .catch(undefined),
    employmentType: text,
    workplaceType: text,
    isRemote: z.boolean().nullish().catch(undefined),
    publishedAt: text,
    compensation: z
      .object({ scrapeableCompensationSalarySummary: text, compensationTierSummary: text })
      .nullish()
      .catch(undefined),
  })
  .transform((job): StructuredPosting => ({
    title: job.title,
    company: undefined,
    team: plain(job.team ?? job.department),
    locations: [
      ...(job.location ? [job.location] : []),
      ...(job.secondaryLocations ?? []).map(({ location }) => location),
    ],
    workplace: plain(job.workplaceType) ?? (job.isRemote === true ? "Remote" : undefined),
    employmentType: job.employmentType?.replace(/(?<=[a-z])(?=[A-Z])/gu, "-"),
    pay: plain(
      job.compensation?.scrapeableCompensationSalarySummary ??
        job.compensation?.compensationTierSummary,
    ),
    postedOn: day(job.publishedAt),
    url: plain(job.jobUrl),
    html: job.descriptionHtml,
  }));

const anyJob = z.union([greenhouseJob, leverJob, ashbyJob]);
const anyFile = z.union([
  z.object({ jobs: z.array(z.unknown()) }).transform(({ jobs }) => jobs),
  z.array(z.unknown()),
  z.unknown().transform((job) => [job]),
]);

/** The postings in a job board's JSON (one or many); those without a text are left out. */
export function postingsOfJobBoard(json: unknown): StructuredPosting[] {
  return anyFile.parse(json).flatMap((job) => {
    const parsed = anyJob.safeParse(job);
    return parsed.success ? [parsed.data] : [];
  });
}
