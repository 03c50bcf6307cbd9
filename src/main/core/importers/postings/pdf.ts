import { getDocumentProxy } from "unpdf";
import type { PostingDocument, PostingMark } from "../../../../shared/domain/posting/reading.ts";
import { AppError } from "../../../../shared/ipc/errors.ts";
import { linesOfPage, type PdfLine, type PdfPiece } from "./pdfLines.ts";

const mostPages = 200;

/** The size in which most characters are set. */
function bodySize(lines: readonly PdfLine[]): number {
  const bySize = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size);
    bySize.set(rounded, (bySize.get(rounded) ?? 0) + text.length);
  }
  return [...bySize].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/**
 * The text of a .pdf in reading order, with larger lines marked as headings and bold ones as bold.
 * Throws AppError "invalid_input": not a PDF, locked, over 200 pages, or without any text.
 */
export async function documentOfPdf(bytes: Buffer): Promise<PostingDocument> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
  }).catch((error: unknown) => {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new AppError(
      "invalid_input",
      isLocked
        ? "The PDF is protected by a password. Open it, copy the text and paste it instead."
        : "The file is not a PDF that can be read. Open it, copy the text and paste it instead.",
    );
  });
  if (pdf.numPages > mostPages) {
    throw new AppError(
      "invalid_input",
      `The PDF has ${pdf.numPages} pages; at most ${mostPages} are read. Save the pages with the posting on their own.`,
    );
  }
  const lines: PdfLine[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items, styles } = await page.getTextContent();
    const pieces = items.flatMap((item): PdfPiece[] => {
      if (!("str" in item)) return [];
      const [, , , scale, x, y] = item.transform.map(Number);
      const family = `${item.fontName} ${styles[item.fontName]?.fontFamily ?? ""}`;
      const size = Math.abs(scale ?? item.height);
      const isBold = /bold|black|heavy/iu.test(family);
      return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size, isBold }];
    });
    lines.push(...linesOfPage(pieces));
    page.cleanup();
  }
  await pdf.destroy();
  return documentOfLines(lines);
}

function documentOfLines(lines: readonly PdfLine[]): PostingDocument {
  const size = bodySize(lines);
  const marks: PostingMark[] = [];
  let text = "";
  for (const line of lines) {
    if (line.text === "") continue;
    if (line.gapBefore > 1.9 && text !== "") text += "\n";
    const span = { start: text.length, end: text.length + line.text.length };
    if (line.size >= size * 1.15) {
      marks.push({ kind: "heading", level: line.size >= size * 1.6 ? 1 : 2, span });
    } else if (line.isBold) marks.push({ kind: "bold", level: 0, span });
    text += `${line.text}\n`;
  }
  if (text.trim() === "") {
    throw new AppError(
      "invalid_input",
      "The PDF holds pictures but no text. Open it, copy the words by hand or with a text-recognition program, and paste them.",
    );
  }
  return { text: text.trimEnd(), marks };
}
