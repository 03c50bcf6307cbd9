import mammoth from "mammoth";
import type { PostingDocument } from "../../../../shared/domain/posting/reading.ts";
import { AppError } from "../../../../shared/ipc/errors.ts";
import { documentOfHtml } from "./html.ts";

/** More than this, unpacked, is no posting but a file made to fill memory. */
const largestUnpacked = 50_000_000;
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** The sum of unpacked sizes that a .zip states in its central directory; null when it is no .zip. */
function unpackedSize(bytes: Buffer): number | null {
  const last = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= last; at -= 1) {
    if (bytes.readUInt32LE(at) !== endOfDirectory) continue;
    let entry = bytes.readUInt32LE(at + 16);
    let total = 0;
    for (let left = bytes.readUInt16LE(at + 10); left > 0; left -= 1) {
      if (entry + 46 > at || bytes.readUInt32LE(entry) !== directoryEntry) return null;
      total += bytes.readUInt32LE(entry + 24);
      const names = [28, 30, 32].map((offset) => bytes.readUInt16LE(entry + offset));
      entry += 46 + names.reduce((sum, length) => sum + length, 0);
    }
    return total;
  }
  return null;
}

/** A .docx as a document. Throws AppError "invalid_input" when it is none or unpacks to too much. */
export async function documentOfDocx(bytes: Buffer): Promise<PostingDocument> {
  const size = bytes.length < 22 ? null : unpackedSize(bytes);
  if (size === null) {
    throw new AppError(
      "invalid_input",
      "The file is not a Word document. Open it in Word, save it as .docx and try again.",
    );
  }
  if (size > largestUnpacked) {
    throw new AppError(
      "invalid_input",
      "The Word document unpacks to more than 50 MB. Copy the text and paste it instead.",
    );
  }
  const { value } = await mammoth.convertToHtml(
    { buffer: bytes },
    {
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
    },
  );
  return documentOfHtml(value);
}
