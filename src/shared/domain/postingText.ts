import { limits } from "./limits.ts";
import { agreed, refused, type Decision } from "./refusal.ts";

/** A text with more control characters than this share of its length is no text. */
const mostControls = 0.1;

/** Control characters but for tab, line feed, form feed and carriage return. */
const control = /[\u0001-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFFFD]/gu;

/**
 * Whether a text can be kept as a posting, word for word. Refusals: `posting_empty`,
 * `posting_too_long`, `posting_binary` (a NUL, or more than a tenth control characters).
 */
export function decidePostingText(text: string): Decision<string> {
  if (text.trim() === "") {
    return refused(
      "posting_empty",
      "The posting is empty. Paste its text, or create the requisition without a posting.",
    );
  }
  if (text.length > limits.postingText) {
    return refused(
      "posting_too_long",
      "The text is too long for a posting: at most 1,000,000 characters. Paste the part that describes the role.",
    );
  }
  const controls = text.match(control)?.length ?? 0;
  if (text.includes("\u0000") || controls > text.length * mostControls) {
    return refused(
      "posting_binary",
      "This looks like a file rather than text. Open the posting, copy its words and paste them here.",
    );
  }
  return agreed(text);
}
