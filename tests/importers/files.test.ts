import { zipSync } from "fflate";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { documentOfHtml } from "../../src/main/core/importers/postings/html.ts";
import { createPostingImporter } from "../../src/main/core/importers/postings/postingImporter.ts";
import type { PostingTask } from "../../src/main/core/importers/postings/postingTask.ts";
import { readPosting } from "../../src/shared/domain/posting/index.ts";
import { AppError } from "../../src/shared/ipc/errors.ts";

const fixtures = join(import.meta.dirname, "../fixtures/files");
const worker = new URL("../../src/main/workers/postings.ts", import.meta.url);
const read = createPostingImporter(worker);
const never = new AbortController().signal;

async function askedOf(name: string): Promise<string[]> {
  const [posting] = await read({ kind: "file", path: join(fixtures, name), name }, never);
  if (posting === undefined) throw new Error(`${name} holds no posting.`);
  return readPosting(posting.document).requirements.map(
    (each) => `${each.importance}: ${each.text}`,
  );
}

async function refusalOf(
  task: PostingTask,
  { limitMs, signal = never }: { limitMs?: number; signal?: AbortSignal } = {},
): Promise<AppError> {
  const result: unknown = await createPostingImporter(worker, limitMs)(task, signal).catch(
    (error: unknown) => error,
  );
  if (!(result instanceof AppError)) throw new Error("It should have been refused.");
  return result;
}

/** A file with these bytes in a folder of its own, as a task for the worker. */
function fileWith(name: string, bytes: Uint8Array | string): PostingTask {
  const folder = mkdtempSync(join(tmpdir(), "shortlist-import-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeFileSync(join(folder, name), bytes);
  return { kind: "file", path: join(folder, name), name };
}

/** The smallest PDF of so many empty pages (ISO 32000, 7.5). */
function pdfOfPages(count: number): string {
  const pages = Array.from({ length: count }, (_, index) => `${(index + 3).toString()} 0 R`);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${count.toString()} /Kids [${pages.join(" ")}] >>`,
    ...pages.map(() => "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>"),
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((body, index) => {
    const at = text.length;
    text += `${(index + 1).toString()} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${at.toString().padStart(10, "0")} 00000 n \n`).join("");
  const size = (objects.length + 1).toString();
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length.toString()}\n%%EOF`;
}

const technician = [
  "required: 2+ years of experience in an analytical laboratory, where every result was checked by a second person before it was released to a customer",
  "required: Bachelor's degree in chemistry or equivalent",
  "required: Good written English",
  "preferred: Experience with LC-MS",
  "preferred: Dutch",
];

describe("a real file, read in the worker", () => {
  it("a .docx keeps its headings, lists and tables", async () => {
    expect(await askedOf("head-gardener.docx")).toEqual([
      "required: 5+ years of experience in a public garden",
      "required: RHS Level 3 in horticulture or equivalent",
      "required: Experience of leading volunteers",
      "required: A full driving licence",
      "preferred: Knowledge of historic fruit varieties",
      "preferred: PA1 and PA6 spraying certificates",
      "required: Confidence in speaking to groups of visitors",
      "preferred: Experience of grant applications",
    ]);
  });

  it("a .pdf without tags has its wrapped lines put together", async () => {
    expect(await askedOf("laboratory-technician.pdf")).toEqual(technician);
  });

  it("a .pdf with tags is read by them", async () => {
    expect(await askedOf("laboratory-technician-tagged.pdf")).toEqual(technician);
  });

  it("a .pdf in two columns is read one column after the other", async () => {
    expect(await askedOf("marine-electrician-two-columns.pdf")).toEqual([
      "required: Electrical apprenticeship or City and Guilds Level 3",
      "required: 3+ years on boats or vehicles",
      "required: Able to work in small spaces",
      "preferred: Knowledge of NMEA 2000",
      "preferred: Sea survival certificate",
    ]);
  });
});

describe("a file that passes a limit", () => {
  it("a scan without words says so", async () => {
    const name = "picture-only.pdf";
    const refusal = await refusalOf({ kind: "file", path: join(fixtures, name), name });
    expect(refusal.message).toMatch(/pictures but no text/u);
  });

  it("a .pdf of 201 pages is refused, one of 200 is looked at", async () => {
    const long = await refusalOf(fileWith("long.pdf", pdfOfPages(201)));
    expect(long.message).toBe(
      "The PDF has 201 pages; at most 200 are read. Save the pages with the posting on their own.",
    );
    const fitting = await refusalOf(fileWith("fits.pdf", pdfOfPages(200)));
    expect(fitting.message).toMatch(/no text/u);
  });

  it("a .docx that unpacks to 60 MB is refused", async () => {
    const bytes = zipSync({ "word/document.xml": new Uint8Array(60_000_000) });
    expect(bytes.length).toBeLessThan(1_000_000);
    expect((await refusalOf(fileWith("bomb.docx", bytes))).message).toMatch(/more than 50 MB/u);
  });

  it("a file over 10 MB is refused before it is read", async () => {
    const task = fileWith("big.txt", new Uint8Array(10_000_001));
    expect((await refusalOf(task)).message).toMatch(/"big.txt" is larger than 10 MB/u);
  });

  it("what takes too long is given up, and what is cancelled ends", async () => {
    const name = "head-gardener.docx";
    const task: PostingTask = { kind: "file", path: join(fixtures, name), name };
    expect((await refusalOf(task, { limitMs: 1 })).message).toMatch(
      /"head-gardener.docx" took longer than 0.001 seconds/u,
    );
    const refusal = await refusalOf(task, { signal: AbortSignal.abort() });
    expect(refusal.code).toBe("interrupted");
  });

  it("a file that is gone, or is a folder, says so", async () => {
    const task = fileWith("here.txt", "x");
    if (task.kind !== "file") throw new Error("It is a file.");
    const gone = await refusalOf({ ...task, path: `${task.path}.gone` });
    expect(gone.message).toMatch(/no longer there/u);
    mkdirSync(`${task.path}.folder`);
    const folder = await refusalOf({ ...task, path: `${task.path}.folder` });
    expect(folder.message).toMatch(/is a folder/u);
  });

  it.each([
    ["HTML nested 100,000 deep", "deep.html", `${"<div><b>".repeat(50_000)}Baker`],
    ["JSON nested 1,000,000 deep", "deep.json", "[".repeat(1_000_000)],
    [
      "a .pdf cut in half",
      "half.pdf",
      readFileSync(join(fixtures, "laboratory-technician.pdf")).subarray(0, 9_000),
    ],
  ])("%s ends with a reading or a sentence", async (_what, name, bytes) => {
    const result: unknown = await read(fileWith(name, bytes), never).catch(
      (error: unknown) => error,
    );
    if (result instanceof AppError) expect(result.message).toMatch(/^[A-Z"].*\.$/su);
    else expect(result).toHaveLength(1);
  });
});

describe("HTML from the clipboard", () => {
  it("keeps the lines of preformatted text", () => {
    const { text } = documentOfHtml("<pre>Requirements\n- Early starts\n\n- Rye</pre>");
    expect(text).toBe("Requirements\n- Early starts\n\n- Rye");
  });

  it("reads what browsers put around a copied page", async () => {
    const html = `<html><body>\n<!--StartFragment--><h3>Requirements</h3><ul><li>Early starts</li></ul><!--EndFragment-->\n</body></html>`;
    const [posting] = await read({ kind: "html", html }, never);
    expect(posting?.document.text).toBe("Requirements\n• Early starts");
    expect(posting?.document.marks.map(({ kind }) => kind)).toEqual(["heading", "listItem"]);
  });
});
