import type { PostingMark } from "../../../shared/domain/posting/reading.ts";
import type { ChosenFile } from "../../../shared/ipc/events.ts";
import { invoke, sentenceOf } from "../../lib/ipc.ts";

/** A posting's text with what its source knew of headings, lists and tables. */
export interface PostingSource {
  label: string;
  document: { text: string; marks: PostingMark[] };
}

/** What came out of several files: the postings, and a sentence for each file that failed. */
export interface ReadFiles {
  postings: PostingSource[];
  failures: string[];
}

/**
 * Reads chosen files one after the other. `onFile` hears the number of the file that is being read
 * (from 1); `job` cancels the one under way, and `isCancelled` ends the rest.
 */
export async function readFiles(
  files: readonly ChosenFile[],
  {
    job,
    onFile,
    isCancelled,
  }: { job: string; onFile: (n: number) => void; isCancelled: () => boolean },
): Promise<ReadFiles> {
  const read: ReadFiles = { postings: [], failures: [] };
  for (const [index, { token }] of files.entries()) {
    if (isCancelled()) break;
    onFile(index + 1);
    try {
      const { postings } = await invoke("posting.import", { source: { kind: "file", token }, job });
      read.postings.push(...postings);
    } catch (error) {
      if (!isCancelled()) read.failures.push(sentenceOf(error));
    }
  }
  return read;
}

/** HTML that says less than this part of the plain text beside it is an editor's shell around it. */
const leastShare = 0.7;
const letters = (text: string): number => text.replace(/\s+/gu, "").length;

/**
 * What was copied as a document: its HTML, where headings and lists survive, unless that holds less
 * than the plain text beside it. Never rejects: HTML that cannot be read leaves the plain text.
 */
export async function readPasted(html: string, plain: string): Promise<PostingSource["document"]> {
  try {
    const { postings } = await invoke("posting.import", {
      source: { kind: "html", html },
      job: crypto.randomUUID(),
    });
    const document = postings[0]?.document;
    if (document !== undefined && letters(document.text) >= letters(plain) * leastShare) {
      return document;
    }
  } catch {
    // The plain text is there as well.
  }
  return { text: plain, marks: [] };
}
