import { extname } from "node:path";
import { AppError } from "../../../../shared/ipc/errors.ts";
import { documentOfDocx } from "./docx.ts";
import { documentOfHtml } from "./html.ts";
import { postingsOfJobBoard } from "./jobBoards.ts";
import { postingsOfJsonLd } from "./jsonLd.ts";
import { documentOfPdf } from "./pdf.ts";
import type { ImportedPosting } from "./postingTask.ts";
import { documentOfStructured, type StructuredPosting } from "./structured.ts";

/** The largest file that is read (bytes). */
export const largestFile = 10_000_000;

function structured(postings: readonly StructuredPosting[]): ImportedPosting[] {
  return postings.map((posting) => ({
    label: posting.title,
    document: documentOfStructured(posting),
  }));
}

/** Text as UTF-8, or as UTF-16 or Windows-1252 where the bytes say so. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function fromJson(text: string): ImportedPosting[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new AppError(
      "invalid_input",
      "The file is not JSON: it cannot be parsed. Download it again.",
    );
  }
  const postings = structured(postingsOfJobBoard(json));
  if (postings.length > 0) return postings;
  throw new AppError(
    "invalid_input",
    "The file holds no posting in the form of Greenhouse, Lever or Ashby. Paste the posting's text instead.",
  );
}

function fromHtml(html: string, name: string): ImportedPosting[] {
  const described = structured(postingsOfJsonLd(html));
  return described.length > 0 ? described : [{ label: name, document: documentOfHtml(html) }];
}

/** The refusal of a file over the limit. */
export function tooLarge(name: string): AppError {
  return new AppError(
    "invalid_input",
    `"${name}" is larger than 10 MB. Save the posting on its own, or paste its text.`,
  );
}

/**
 * The postings in a file (.txt .md .html .json .pdf .docx), at most 10 MB. Throws AppError
 * "invalid_input" with a sentence that says what is wrong with the file and what to do.
 */
export async function importPostings(name: string, bytes: Buffer): Promise<ImportedPosting[]> {
  if (bytes.length > largestFile) {
    throw tooLarge(name);
  }
  switch (extname(name).toLowerCase()) {
    case ".txt":
    case ".md":
    case ".markdown":
    case "":
      return [{ label: name, document: { text: decode(bytes), marks: [] } }];
    case ".html":
    case ".htm":
      return fromHtml(decode(bytes), name);
    case ".json":
      return fromJson(decode(bytes));
    case ".pdf":
      return [{ label: name, document: await documentOfPdf(bytes) }];
    case ".docx":
      return [{ label: name, document: await documentOfDocx(bytes) }];
    default:
      throw new AppError(
        "invalid_input",
        `"${name}" is of a kind that is not read. Postings are read from .txt, .md, .html, .pdf, .docx and job-board .json files.`,
      );
  }
}
