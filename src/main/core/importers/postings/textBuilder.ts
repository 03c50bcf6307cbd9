import type { PostingDocument, PostingMark } from "../../../../shared/domain/posting/reading.ts";

/** Builds a posting's text line by line, with marks for what its source knew of each line. */
export class TextBuilder {
  #lines: { text: string; mark: Pick<PostingMark, "kind" | "level"> | null }[] = [];
  #isGapDue = false;

  /** Adds one line; white space is folded and an empty one is left out. */
  line(words: string, mark: Pick<PostingMark, "kind" | "level"> | null = null): void {
    const text = words
      .replace(/[^\S\t]+/gu, " ")
      .replace(/ ?\t[ \t]*/gu, "\t")
      .trim();
    if (text === "") return;
    if (this.#isGapDue && this.#lines.length > 0) this.#lines.push({ text: "", mark: null });
    this.#isGapDue = false;
    const isItem = mark?.kind === "listItem";
    this.#lines.push({ text: isItem ? `${"  ".repeat(mark.level)}• ${text}` : text, mark });
  }

  /** Asks for an empty line before the next one. */
  gap(): void {
    this.#isGapDue = true;
  }

  /** The text so far, lines joined by line feeds, with the span of each marked line. */
  document(): PostingDocument {
    const marks: PostingMark[] = [];
    let at = 0;
    for (const { text, mark } of this.#lines) {
      if (mark !== null) marks.push({ ...mark, span: { start: at, end: at + text.length } });
      at += text.length + 1;
    }
    return { text: this.#lines.map(({ text }) => text).join("\n"), marks };
  }
}
