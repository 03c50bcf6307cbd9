import { describe, expect, it } from "vitest";
import { importPostings } from "../../src/main/core/importers/postings/importPostings.ts";
import { readPosting } from "../../src/shared/domain/posting/index.ts";
import { AppError } from "../../src/shared/ipc/errors.ts";

const body = `<h2>Requirements</h2>
<ul><li>3+ years of <b>bread</b> by hand<ul><li>rye and wheat</li></ul></li><li>Early starts</li></ul>
<script>alert("no")</script><p style="display: none">Hidden</p>
<h2>Nice to have</h2><ul><li>Sourdough</li></ul>`;
const escaped = body.replaceAll("<", "&lt;").replaceAll(">", "&gt;");

async function only(name: string, content: string) {
  const postings = await importPostings(name, Buffer.from(content));
  expect(postings).toHaveLength(1);
  const [posting] = postings;
  if (posting === undefined) throw new Error("There is no posting.");
  return posting;
}

function asked(posting: Awaited<ReturnType<typeof only>>): [string, string][] {
  const { requirements } = readPosting(posting.document);
  return requirements.map(({ text, importance }) => [text, importance]);
}

describe("a posting from a file", () => {
  it("keeps the headings and lists of a page and nothing that is hidden", async () => {
    const posting = await only("baker.html", body);
    const { text, marks } = posting.document;
    expect(text).not.toMatch(/alert|Hidden/u);
    expect(marks.map(({ kind, level }) => `${kind} ${level}`)).toEqual([
      "heading 2",
      "listItem 0",
      "listItem 1",
      "listItem 0",
      "heading 2",
      "listItem 0",
    ]);
    expect(marks.map(({ span }) => text.slice(span.start, span.end).trim())[3]).toBe(
      "• Early starts",
    );
    expect(asked(posting)).toContainEqual(["Early starts", "required"]);
    expect(asked(posting)).toContainEqual(["Sourdough", "preferred"]);
  });

  it("takes the named facts of a page with schema.org data", async () => {
    const data = {
      "@type": "JobPosting",
      title: "Night Baker",
      description: body,
      hiringOrganization: { name: "Crumb & Co" },
      jobLocation: { address: { addressLocality: "Leeds", addressCountry: "GB" } },
    };
    const page = `<html><script type="application/ld+json">${JSON.stringify(data).replaceAll("</", "<\\/")}</script></html>`;
    const posting = await only("page.html", page);
    const { facts } = readPosting(posting.document);
    expect(facts.title?.value).toBe("Night Baker");
    expect(facts.company?.value).toBe("Crumb & Co");
    expect(asked(posting)).toContainEqual(["Early starts", "required"]);
  });

  it("reads the job boards' JSON, one posting or many", async () => {
    const greenhouse = { title: "Baker", content: escaped, location: { name: "Leeds" } };
    const lever = {
      text: "Baker",
      description: "<p>We bake.</p>",
      lists: [{ text: "Requirements", content: "<li>Early starts</li>" }],
    };
    const ashby = { title: "Baker", descriptionHtml: body, location: "Leeds" };
    for (const content of [{ jobs: [greenhouse] }, [lever], { jobs: [ashby] }, ashby]) {
      const posting = await only("board.json", JSON.stringify(content));
      expect(posting.label).toBe("Baker");
      expect(asked(posting)).toContainEqual(["Early starts", "required"]);
    }
    const many = await importPostings(
      "board.json",
      Buffer.from(JSON.stringify({ jobs: [ashby, greenhouse, { title: "No text" }] })),
    );
    expect(many).toHaveLength(2);
  });

  it("takes text word for word, whatever its encoding", async () => {
    const text = "Bäcker\r\n- früh aufstehen";
    expect((await only("a.txt", text)).document.text).toBe(text);
    const [utf16] = await importPostings("a.txt", Buffer.from(`\uFEFF${text}`, "utf16le"));
    expect(utf16?.document.text).toBe(text);
    const [latin] = await importPostings("a.txt", Buffer.from(text, "latin1"));
    expect(latin?.document.text).toBe(text);
  });
});

describe("a file that is no posting", () => {
  it.each([
    ["big.txt", Buffer.alloc(10_000_001), /larger than 10 MB/u],
    ["photo.png", Buffer.from("x"), /is of a kind that is not read/u],
    ["board.json", Buffer.from("{"), /is not JSON/u],
    ["board.json", Buffer.from("[1]"), /holds no posting/u],
    ["a.pdf", Buffer.from("not a pdf"), /is not a PDF that can be read/u],
    ["a.docx", Buffer.from("not a zip of any kind, only words"), /is not a Word document/u],
  ])("is refused with a sentence: %s", async (name, bytes, sentence) => {
    const refusal = await importPostings(name, bytes).catch((error: unknown) => error);
    if (!(refusal instanceof AppError)) throw new Error("The file should have been refused.");
    expect(refusal.code).toBe("invalid_input");
    expect(refusal.message).toMatch(sentence);
  });
});
