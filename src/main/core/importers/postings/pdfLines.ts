/** A piece of text on a page: left edge, base line (up is more) and size, in points. */
export interface PdfPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  isBold: boolean;
}

export interface PdfLine {
  text: string;
  size: number;
  isBold: boolean;
  /** Space to the line before, in multiples of the size; 0 for the first of a column. */
  gapBefore: number;
}

interface Row extends PdfLine {
  x: number;
  end: number;
}

/** Pieces that cross a gutter by less than this many points only touch it. */
const slack = 2;

const endOf = ({ x, width }: PdfPiece): number => x + width;
const isAcross = (piece: PdfPiece, x: number): boolean =>
  piece.x < x - slack && endOf(piece) > x + slack;

/** The x at which a page falls into two columns; null for one column. */
function gutter(pieces: readonly PdfPiece[]): number | null {
  const left = Math.min(...pieces.map(({ x }) => x));
  const inner = Math.max(...pieces.map(endOf)) - left;
  // The place in the middle that the fewest pieces cross, with a column's worth on each side.
  let best: { x: number; crossing: number } | null = null;
  for (let share = 0.3; share <= 0.7; share += 0.01) {
    const x = left + inner * share;
    const crossing = pieces.filter((each) => isAcross(each, x)).length;
    const before = pieces.filter((each) => endOf(each) <= x + slack).length;
    const after = pieces.filter((each) => each.x >= x - slack);
    const least = Math.max(4, (pieces.length - crossing) / 5);
    if (crossing > pieces.length / 3 || before < least || after.length < least) continue;
    const starts = after.filter((each) => each.x < x + inner * 0.12);
    if (starts.length < after.length / 3) continue;
    if (best === null || crossing < best.crossing) best = { x, crossing };
  }
  return best?.x ?? null;
}

/** Pieces on one base line, joined from left to right. */
function rowsOf(pieces: readonly PdfPiece[]): Row[] {
  const groups: PdfPiece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group && first && Math.abs(first.y - piece.y) < Math.max(first.size, piece.size) * 0.5) {
      group.push(piece);
    } else groups.push([piece]);
  }
  let lastY: number | null = null;
  return groups.map((group) => {
    group.sort((a, b) => a.x - b.x);
    let text = "";
    let end: number | null = null;
    for (const piece of group) {
      const gap: number = end === null ? 0 : piece.x - end;
      if (gap > piece.size * 2.5) text += "\t";
      else if (gap > piece.size * 0.15 && !/\s$/u.test(text) && !/^\s/u.test(piece.text))
        text += " ";
      text += piece.text;
      end = endOf(piece);
    }
    const size = Math.max(...group.map((piece) => piece.size));
    const y = group[0]?.y ?? 0;
    const gapBefore = lastY === null ? 0 : (lastY - y) / (size || 1);
    lastY = y;
    const isBold = group.every((piece) => piece.isBold);
    return { text: text.trim(), size, isBold, gapBefore, x: group[0]?.x ?? 0, end: end ?? 0 };
  });
}

const marked = /^(?:[•·▪◦‣●○–*-]|\d{1,2}[.)]|[a-z][.)])\s/u;

/** Words that end no line of a list of their own. */
const joining =
  /(?:[,&/–-]|\b(?:and|or|of|in|to|for|with|the|a|an|at|on|by|from|as|und|oder|mit|von|et|ou|de|y|o|con))$/iu;
/** So many rows near the right edge show that text runs on from row to row there. */
const fullRows = 3;

/** The right edge of a column, and whether its rows run up to it. */
interface Edge {
  right: number;
  isFull: boolean;
}

function edgeOf(rows: readonly Row[]): Edge {
  const right = Math.max(...rows.map((row) => row.end));
  const left = Math.min(...rows.map((row) => row.x));
  const near = rows.filter((row) => row.end > right - (right - left) * 0.07);
  return { right, isFull: near.length >= fullRows };
}

/**
 * Whether a row goes on with the one before: set alike, one line lower, begun below its start or
 * its words after a list mark, and only there because its first word did not fit any more.
 */
function isWrapped(former: Row, row: Row, { right, isFull }: Edge): boolean {
  if (former.size !== row.size || former.isBold !== row.isBold || marked.test(row.text))
    return false;
  if (row.gapBefore > 1.5 || row.text.includes("\t") || former.text.includes("\t")) return false;
  const indent = row.x - former.x;
  if (indent < -slack || indent > former.size * 3) return false;
  const perLetter = (row.end - row.x) / Math.max(1, row.text.length);
  const firstWord = /^\S+/u.exec(row.text)?.[0].length ?? 0;
  const goesOn = /^\p{Ll}/u.test(row.text) || joining.test(former.text);
  return (goesOn || isFull) && former.end + perLetter * (firstWord + 1) > right;
}

/** The rows of a column with what was wrapped put together again. */
function linesOfColumn(pieces: readonly PdfPiece[]): PdfLine[] {
  const rows = rowsOf(pieces);
  const edge = edgeOf(rows);
  const lines: Row[] = [];
  for (const [index, row] of rows.entries()) {
    const [line, former] = [lines.at(-1), rows[index - 1]];
    if (line && former && isWrapped({ ...former, x: line.x }, row, edge)) {
      line.text = `${line.text} ${row.text}`;
    } else lines.push({ ...row });
  }
  return lines;
}

/** The lines of a page in reading order: from one full-width line to the next, column by column. */
export function linesOfPage(pieces: readonly PdfPiece[]): PdfLine[] {
  const shown = pieces.filter((piece) => piece.text.trim() !== "");
  if (shown.length === 0) return [];
  const x = gutter(shown);
  if (x === null) return linesOfColumn(shown);
  const spanning = shown.filter((each) => isAcross(each, x));
  const levels = [...new Set(spanning.map(({ y }) => y))].sort((a, b) => b - a);
  const lines: PdfLine[] = [];
  let above = Infinity;
  for (const level of [...levels, -Infinity]) {
    const band = shown.filter((each) => each.y < above && each.y > level && !isAcross(each, x));
    lines.push(
      ...linesOfColumn(band.filter((each) => each.x < x - slack)),
      ...linesOfColumn(band.filter((each) => each.x >= x - slack)),
      ...linesOfColumn(shown.filter((each) => each.y === level)),
    );
    above = level;
  }
  return lines;
}
