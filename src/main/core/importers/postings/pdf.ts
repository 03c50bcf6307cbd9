import { getDocumentProxy } from "unpdf";
import { z } from "zod";
import type { PostingDocument } from "../../../../shared/domain/posting/reading.ts";
import { AppError } from "../../../../shared/ipc/errors.ts";
import { linesOfPage, type PdfLine, type PdfPiece } from "./pdfLines.ts";
import { addTaggedPage, type TaggedPiece } from "./pdfTags.ts";
import { TextBuilder } from "./textBuilder.ts";

const mostPages = 200;

/** An item of a page's text as pdf.js gives it: words, or where marked content begins and ends. */
const itemSchema = z.object({
  type: z.string().optional(),
  id: z.string().nullish(),
  str: z.string().optional(),
  transform: z.array(z.number()).optional(),
  width: z.number().default(0),
  height: z.number().default(0),
  fontName: z.string().default(""),
  hasEOL: z.boolean().default(false),
});

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
 * The text of a .pdf in reading order, with headings, lists and tables where it is tagged, larger
 * and bold lines marked where it is not.
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
  const out = new TextBuilder();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const tree: unknown = await page.getStructTree();
    const { items, styles } = await page.getTextContent({ includeMarkedContent: true });
    const { pieces, tagged } = piecesOf(items, (font) => styles[font]?.fontFamily ?? "");
    if (!addTaggedPage(out, tree, tagged)) addLines(out, linesOfPage(pieces));
    page.cleanup();
  }
  await pdf.destroy();
  const document = out.document();
  if (document.text.trim() !== "") return document;
  throw new AppError(
    "invalid_input",
    "The PDF holds pictures but no text. Open it, copy the words by hand or with a text-recognition program, and paste them.",
  );
}

/** The text of a page, as it stands on it and as it is tagged. */
function piecesOf(items: readonly unknown[], familyOf: (font: string) => string) {
  const pieces: PdfPiece[] = [];
  const tagged: TaggedPiece[] = [];
  const open: (string | null)[] = [];
  for (const raw of items) {
    const item = itemSchema.parse(raw);
    if (item.str === undefined) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push(item.id ?? null);
      continue;
    }
    const [, , , scale, x, y] = item.transform ?? [];
    const isBold = /bold|black|heavy/iu.test(`${item.fontName} ${familyOf(item.fontName)}`);
    const size = Math.abs(scale ?? item.height);
    pieces.push({ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size, isBold });
    const id = open.findLast((each) => each !== null) ?? null;
    tagged.push({ id, text: item.str, isBold, isLineEnd: item.hasEOL });
  }
  return { pieces, tagged };
}

/** Lines of a page without tags: larger ones are headings, bold ones are marked as bold. */
function addLines(out: TextBuilder, lines: readonly PdfLine[]): void {
  const size = bodySize(lines);
  for (const line of lines) {
    if (line.gapBefore > 1.9) out.gap();
    if (line.size >= size * 1.15) {
      out.line(line.text, { kind: "heading", level: line.size >= size * 1.6 ? 1 : 2 });
    } else out.line(line.text, line.isBold ? { kind: "bold", level: 0 } : null);
  }
}
