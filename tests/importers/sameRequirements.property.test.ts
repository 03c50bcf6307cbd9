import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentOfHtml } from "../../src/main/core/importers/postings/html.ts";
import { readPosting, type PostingDocument } from "../../src/shared/domain/posting/index.ts";

/** A posting as its parts, before it is set in any form. */
interface Parts {
  title: string;
  lead: string;
  sections: { heading: string; items: string[] }[];
}

const asked = [
  "3+ years of experience in a busy kitchen",
  "Excellent written and spoken English",
  "Bachelor's degree in engineering or equivalent",
  "Ability to lift 20 kg",
  "Experience with C++, C# and .NET",
  "A full, clean driving licence",
  "Knowledge of ISO 9001 & AS9100",
  "Strong sense of what visitors need",
  "Proven record of leading teams of 5-10 people",
  "Registered nurse (NMC) with two years on a ward",
];
const wished = [
  "Experience with sourdough <and> rye",
  "Knowledge of German",
  "A certificate in first aid",
  "Time spent abroad",
];
const duties = [
  "Plan the week's work with the team",
  "Answer visitors' questions at the desk",
  "Keep the stock list up to date",
];
const benefits = ["28 days of holiday", "A pension with 8% from us", "Free lunch on Fridays"];

const some = (pool: readonly string[], least: number) =>
  fc.uniqueArray(fc.constantFrom(...pool), { minLength: least, maxLength: pool.length });
const section = (headings: readonly string[], pool: readonly string[], least: number) =>
  fc.record({ heading: fc.constantFrom(...headings), items: some(pool, least) });

const parts: fc.Arbitrary<Parts> = fc.record({
  title: fc.constantFrom("Head Chef", "Ward Nurse", "Systems Engineer"),
  lead: fc.constantFrom(
    "We are a small company by the river and we are looking for somebody to join us.",
    "Our house has been open since 1911.",
  ),
  sections: fc
    .tuple(
      section(["Requirements", "What you'll bring", "Must have"], asked, 2),
      section(["Nice to have", "Preferred qualifications"], wished, 2),
      section(["Responsibilities", "What you'll do"], duties, 2),
      section(["Benefits", "What we offer"], benefits, 2),
    )
    .chain((all) => fc.shuffledSubarray(all, { minLength: 4 })),
});

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function asHtml({ title, lead, sections }: Parts): PostingDocument {
  const bodies = sections.map(
    ({ heading, items }) =>
      `<h2>${escape(heading)}</h2><ul>${items.map((item) => `<li>${escape(item)}</li>`).join("")}</ul>`,
  );
  return documentOfHtml(`<h1>${title}</h1><p>${escape(lead)}</p>${bodies.join("\n")}`);
}

function asMarkdown({ title, lead, sections }: Parts): PostingDocument {
  const bodies = sections.map(
    ({ heading, items }) => `## ${heading}\n\n${items.map((item) => `- ${item}`).join("\n")}`,
  );
  return { text: [`# ${title}`, lead, ...bodies].join("\n\n"), marks: [] };
}

function asText({ title, lead, sections }: Parts): PostingDocument {
  const bodies = sections.map(
    ({ heading, items }) => `${heading}:\n${items.map((item) => `• ${item}`).join("\n")}`,
  );
  return { text: [title, lead, ...bodies].join("\n\n"), marks: [] };
}

const requirementsOf = (document: PostingDocument) =>
  readPosting(document).requirements.map(({ text, importance }) => [text, importance]);

describe("one posting in several forms", () => {
  it("gives the same requirements as HTML, as markdown and as text with its marks", () => {
    fc.assert(
      fc.property(parts, (posting) => {
        const fromHtml = requirementsOf(asHtml(posting));
        expect(fromHtml.length).toBeGreaterThan(0);
        expect(requirementsOf(asMarkdown(posting))).toEqual(fromHtml);
        expect(requirementsOf(asText(posting))).toEqual(fromHtml);
      }),
      { numRuns: 300 },
    );
  });
});
