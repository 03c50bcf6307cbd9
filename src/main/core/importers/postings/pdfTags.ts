import { z } from "zod";
import type { TextBuilder } from "./textBuilder.ts";

/** One piece of a page's text with the tag it stands under; null outside every tag. */
export interface TaggedPiece {
  id: string | null;
  text: string;
  isBold: boolean;
  /** The line ends after it. */
  isLineEnd: boolean;
}

interface TagNode {
  role?: string | undefined;
  id?: string | undefined;
  children?: TagNode[] | undefined;
}

const tagSchema: z.ZodType<TagNode> = z.object({
  role: z.string().optional(),
  id: z.string().optional(),
  get children() {
    return z.array(tagSchema).optional();
  },
});

/** Tags that begin and end a line of their own. */
const blocks = /^(?:P|H|H[1-6]|Title|LI|TR|Caption|BlockQuote|Note|TOCI|Div|Sect)$/u;
/** Deeper nesting than any posting needs is not read. */
const deepest = 60;
/** Of a page's letters, so many must stand under tags for the tags to be believed. */
const leastShare = 0.9;

const letters = (text: string): number => text.replace(/\s+/gu, "").length;

/**
 * Adds a tagged page (ISO 32000, 14.8) to a text: headings, lists and table rows as its author's
 * program wrote them. False, with nothing added, where the tags hold too little of the page.
 */
export function addTaggedPage(
  out: TextBuilder,
  tree: unknown,
  pieces: readonly TaggedPiece[],
): boolean {
  const root = tagSchema.safeParse(tree);
  if (!root.success) return false;
  const byId = Map.groupBy(
    pieces.filter((piece) => piece.id !== null),
    (piece) => piece.id,
  );
  const total = letters(pieces.map(({ text }) => text).join(""));
  const tagged = idsOf(root.data, 0).flatMap((id) => byId.get(id) ?? []);
  if (total === 0 || letters(tagged.map(({ text }) => text).join("")) < total * leastShare) {
    return false;
  }
  addBlock(out, root.data, byId, { depth: 0, listDepth: 0, isItem: false });
  return true;
}

function idsOf(node: TagNode, depth: number): string[] {
  if (depth > deepest) return [];
  const inner = (node.children ?? []).flatMap((child) => idsOf(child, depth + 1));
  return node.id === undefined ? inner : [node.id, ...inner];
}

type Pieces = ReadonlyMap<string | null, readonly TaggedPiece[]>;

interface Place {
  depth: number;
  listDepth: number;
  /** The next line is the first of a list item. */
  isItem: boolean;
}

/** The words below a node, without the labels of list items. */
function wordsOf(node: TagNode, byId: Pieces, depth: number): TaggedPiece[] {
  if (depth > deepest || node.role === "Lbl" || node.role === "L") return [];
  const own = node.id === undefined ? [] : (byId.get(node.id) ?? []);
  return [...own, ...(node.children ?? []).flatMap((child) => wordsOf(child, byId, depth + 1))];
}

const textOf = (pieces: readonly TaggedPiece[]): string =>
  pieces.map(({ text, isLineEnd }) => (isLineEnd ? `${text} ` : text)).join("");

const hasBlocks = (node: TagNode, depth = 0): boolean =>
  depth < deepest &&
  (node.children ?? []).some(
    (child) => blocks.test(child.role ?? "") || child.role === "L" || hasBlocks(child, depth + 1),
  );

function addBlock(out: TextBuilder, node: TagNode, byId: Pieces, place: Place): void {
  if (place.depth > deepest || node.role === "Lbl" || node.role === "Artifact") return;
  const inside = { ...place, depth: place.depth + 1 };
  if (node.role === "TR") {
    const cells = (node.children ?? []).map((cell) => textOf(wordsOf(cell, byId, place.depth)));
    const row = cells.map((cell) => cell.replace(/\s+/gu, " ").trim()).join("\t");
    out.line(row, { kind: "tableRow", level: 0 });
  } else if (node.role === "L") {
    const listDepth = place.listDepth + 1;
    for (const item of node.children ?? []) {
      addBlock(out, item, byId, { ...inside, listDepth, isItem: true });
    }
    if (place.listDepth === 0) out.gap();
  } else if (hasBlocks(node)) {
    let isItem = place.isItem;
    for (const child of node.children ?? []) {
      addBlock(out, child, byId, { ...inside, isItem });
      if (wordsOf(child, byId, place.depth).length > 0) isItem = false;
    }
  } else addLine(out, node, wordsOf(node, byId, place.depth), place);
}

function addLine(
  out: TextBuilder,
  { role = "" }: TagNode,
  pieces: readonly TaggedPiece[],
  { listDepth, isItem }: Place,
): void {
  const text = textOf(pieces);
  const heading = /^H([1-6]?)$/u.exec(role);
  if (heading !== null || role === "Title") {
    out.gap();
    out.line(text, { kind: "heading", level: Number(heading?.[1] ?? "") || 1 });
  } else if (isItem) {
    out.line(text.replace(/^\s*[•·▪◦‣–*-]\s*/u, ""), { kind: "listItem", level: listDepth - 1 });
  } else {
    const isBold = pieces.every((piece) => piece.isBold || piece.text.trim() === "");
    if (listDepth === 0) out.gap();
    out.line(text, isBold ? { kind: "bold", level: 0 } : null);
  }
}
