import { printStyle } from "./style.ts";

/** A piece of a page; its texts are escaped already. */
export interface Html {
  readonly html: string;
}

type Piece = Html | readonly Html[] | string | number | null;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** HTML in which everything put in is escaped, unless it is a piece of HTML itself. */
export function html(parts: TemplateStringsArray, ...values: readonly Piece[]): Html {
  const text = parts.map((part, index) => part + pieceText(values[index] ?? null)).join("");
  return { html: text };
}

/** A text of several lines; its line breaks stay. */
export function lines(text: string): Html {
  return html`<p class="lines">${text}</p>`;
}

/** A whole page for the printer: no scripts, nothing that is loaded from anywhere. */
export function page(title: string, body: readonly Html[]): string {
  const { html: text } = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <style>
          ${{ html: printStyle }}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html>`;
  return text;
}

function pieceText(value: Piece): string {
  if (value === null) return "";
  if (typeof value === "number") return value.toString();
  if (typeof value === "string") return escaped(value);
  return "html" in value ? value.html : value.map((piece) => piece.html).join("");
}

function escaped(text: string): string {
  return text
    .replace(/[&<>"']/gu, (character) => entities[character] ?? "")
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/gu, "");
}
