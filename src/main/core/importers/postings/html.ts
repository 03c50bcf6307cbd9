import { parse, parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import type { PostingDocument } from "../../../../shared/domain/posting/reading.ts";
import { TextBuilder } from "./textBuilder.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements of which nothing is read. */
const silent = new Set(
  "script style noscript template svg canvas iframe object embed nav form button select option input textarea head dialog audio video map".split(
    " ",
  ),
);
/** Elements that begin and end a line. */
const blocks = new Set(
  "address article aside blockquote body dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** Deeper nesting than any page needs is read as if it stood at this depth. */
const deepest = 200;

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function isHidden(element: Element): boolean {
  const style = attribute(element, "style")?.replace(/\s/gu, "").toLowerCase() ?? "";
  return (
    attribute(element, "hidden") !== undefined ||
    attribute(element, "aria-hidden") === "true" ||
    style.includes("display:none") ||
    style.includes("visibility:hidden")
  );
}

/** All text below a node on one line; breaks and blocks become spaces. */
function words(node: Node, depth: number): string {
  if ("value" in node) return node.value;
  if (!isElement(node) || silent.has(node.tagName) || isHidden(node) || depth > deepest) return "";
  if (node.tagName === "br") return " ";
  const inner = node.childNodes.map((child) => words(child, depth + 1)).join("");
  return blocks.has(node.tagName) ? ` ${inner} ` : inner;
}

/** Walks a page and hands its lines to a builder. */
class Walker {
  readonly out = new TextBuilder();
  #run: { text: string; isBold: boolean }[] = [];
  #listDepth = 0;
  #isItemDue = false;
  #preDepth = 0;

  /** Ends the line that inline elements have been adding to. */
  #end(): void {
    const text = this.#run.map((part) => part.text).join("");
    const isBold =
      text.trim() !== "" && this.#run.every((part) => part.isBold || part.text.trim() === "");
    this.#run = [];
    if (text.trim() === "") return;
    if (this.#isItemDue) {
      this.#isItemDue = false;
      this.out.line(text, { kind: "listItem", level: Math.max(0, this.#listDepth - 1) });
    } else this.out.line(text, isBold ? { kind: "bold", level: 0 } : null);
  }

  walk(nodes: readonly Node[], depth: number, isBold: boolean): void {
    for (const node of nodes) {
      if ("value" in node) this.#text(node.value, isBold);
      else if (isElement(node) && !silent.has(node.tagName) && !isHidden(node) && depth < deepest) {
        this.#element(node, depth, isBold);
      }
    }
  }

  /** Text between tags; in `pre` its line breaks count. */
  #text(value: string, isBold: boolean): void {
    const [first = "", ...more] = this.#preDepth === 0 ? [value] : value.split(/\r?\n/u);
    this.#run.push({ text: first, isBold });
    for (const line of more) {
      this.#end();
      if (line.trim() === "") this.out.gap();
      this.#run.push({ text: line, isBold });
    }
  }

  #element(element: Element, depth: number, isBold: boolean): void {
    const { tagName, childNodes } = element;
    if (tagName === "br") {
      this.#end();
      return;
    }
    if (!blocks.has(tagName)) {
      this.walk(childNodes, depth + 1, isBold || tagName === "b" || tagName === "strong");
      return;
    }
    this.#end();
    const heading = /^h([1-6])$/.exec(tagName);
    if (heading) {
      this.out.gap();
      const text = childNodes.map((child) => words(child, depth)).join("");
      this.out.line(text, { kind: "heading", level: Number(heading[1]) });
    } else if (tagName === "tr") {
      const cells = childNodes.filter(isElement).map((cell) => words(cell, depth).trim());
      this.out.line(cells.map((cell) => cell.replace(/\s+/gu, " ")).join("\t"), {
        kind: "tableRow",
        level: 0,
      });
    } else if (tagName === "ul" || tagName === "ol") {
      this.#listDepth += 1;
      this.walk(childNodes, depth + 1, isBold);
      this.#end();
      this.#listDepth -= 1;
      if (this.#listDepth === 0) this.out.gap();
    } else {
      if (tagName === "li") this.#isItemDue = true;
      if (tagName === "p" && this.#listDepth === 0) this.out.gap();
      if (tagName === "pre") this.#preDepth += 1;
      this.walk(childNodes, depth + 1, isBold);
      this.#end();
      if (tagName === "pre") this.#preDepth -= 1;
      if (tagName === "li") this.#isItemDue = false;
    }
  }

  finish(): PostingDocument {
    this.#end();
    return this.out.document();
  }
}

/** The body of a whole page, or the nodes of a fragment. */
export function nodesOfHtml(html: string): Node[] {
  return /<html[\s>]|<!doctype/iu.test(html)
    ? parse(html).childNodes
    : parseFragment(html).childNodes;
}

/**
 * HTML as a document: one line a block, list items with a bullet, marks for headings, list items,
 * table rows and lines wholly in bold. Scripts, forms, navigation and hidden parts are left out.
 */
export function documentOfHtml(html: string): PostingDocument {
  const walker = new Walker();
  walker.walk(nodesOfHtml(html), 0, false);
  return walker.finish();
}
