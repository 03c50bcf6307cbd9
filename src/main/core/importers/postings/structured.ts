import type { PostingDocument } from "../../../../shared/domain/posting/reading.ts";
import { documentOfHtml } from "./html.ts";

/** A posting from a source that names its facts: schema.org data or a job board's JSON. */
export interface StructuredPosting {
  title: string;
  company: string | undefined;
  team: string | undefined;
  locations: string[];
  workplace: string | undefined;
  employmentType: string | undefined;
  pay: string | undefined;
  /** A plain date, YYYY-MM-DD. */
  postedOn: string | undefined;
  url: string | undefined;
  html: string;
}

/** The posting as a document: the named facts as labelled lines, so that each has its line. */
export function documentOfStructured(posting: StructuredPosting): PostingDocument {
  const labelled: [string, string | undefined][] = [
    ["Title", posting.title],
    ["Company", posting.company],
    ["Team", posting.team],
    ["Location", posting.locations.length > 0 ? posting.locations.join("; ") : undefined],
    ["Workplace", posting.workplace],
    ["Employment type", posting.employmentType],
    ["Pay", posting.pay],
    ["Posted", posting.postedOn],
    ["Source", posting.url],
  ];
  const head = labelled
    .filter(([, value]) => value !== undefined && value.trim() !== "")
    .map(([label, value]) => `${label}: ${(value ?? "").replace(/\s+/gu, " ").trim()}`)
    .join("\n");
  const body = documentOfHtml(posting.html);
  const shift = head.length + 2;
  return {
    text: `${head}\n\n${body.text}`,
    marks: body.marks.map((mark) => ({
      ...mark,
      span: { start: mark.span.start + shift, end: mark.span.end + shift },
    })),
  };
}
