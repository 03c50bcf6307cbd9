import { extname } from "node:path";

const longest = 120;

/**
 * A name that every system takes as a file name, made from what a window suggests: no folders, no
 * reserved characters or device names of Windows, no leading dot, at most 120 characters.
 */
export function safeFileName(suggested: string, extension: string): string {
  const withoutEnding = suggested.toLowerCase().endsWith(extension)
    ? suggested.slice(0, -extension.length)
    : suggested;
  const plain = withoutEnding
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[. ]+|[. ]+$/gu, "");
  const base = Array.from(plain).slice(0, longest).join("").trim();
  const isReserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu.test(base);
  return (base === "" || isReserved ? "Shortlist" : base) + extension;
}

/** The path with the ending of its format, added where a person left it out. */
export function withExtension(path: string, extension: string): string {
  return extname(path).toLowerCase() === extension ? path : path + extension;
}
