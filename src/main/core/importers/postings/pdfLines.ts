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

/** The x at which a page falls into two columns; null for one column. */
function gutter(pieces: readonly PdfPiece[]): number | null {
  if (pieces.length < 20) return null;
  const left = Math.min(...pieces.map(({ x }) => x));
  const right = Math.max(...pieces.map(({ x, width }) => x + width));
  const inner = right - left;
  // The emptiest place in the middle third, where at least a fifth of the text stands on each side.
  for (let share = 0.35; share <= 0.65; share += 0.01) {
    const x = left + inner * share;
    const crossing = pieces.filter((each) => each.x < x - 2 && each.x + each.width > x + 2);
    const before = pieces.filter((each) => each.x + each.width <= x + 2);
    const after = pieces.filter((each) => each.x >= x - 2);
    const isClear = crossing.length <= pieces.length * 0.04;
    if (!isClear || before.length < pieces.length / 5 || after.length < pieces.length / 5) continue;
    const starts = after.filter((each) => each.x < x + inner * 0.12);
    if (starts.length >= after.length / 3) return x;
  }
  return null;
}

function linesOfColumn(pieces: readonly PdfPiece[]): PdfLine[] {
  const rows: PdfPiece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && Math.abs(first.y - piece.y) < Math.max(first.size, piece.size) * 0.5) {
      row.push(piece);
    } else rows.push([piece]);
  }
  let lastY: number | null = null;
  return rows.map((row) => {
    row.sort((a, b) => a.x - b.x);
    let text = "";
    let end: number | null = null;
    for (const piece of row) {
      const gap: number = end === null ? 0 : piece.x - end;
      if (gap > piece.size * 2.5) text += "\t";
      else if (gap > piece.size * 0.15 && !/\s$/u.test(text) && !/^\s/u.test(piece.text))
        text += " ";
      text += piece.text;
      end = piece.x + piece.width;
    }
    const size = Math.max(...row.map((piece) => piece.size));
    const y = row[0]?.y ?? 0;
    const gapBefore = lastY === null ? 0 : (lastY - y) / (size || 1);
    lastY = y;
    return { text: text.trim(), size, isBold: row.every((piece) => piece.isBold), gapBefore };
  });
}

/** The lines of a page in reading order: what spans the page first, then column by column. */
export function linesOfPage(pieces: readonly PdfPiece[]): PdfLine[] {
  const shown = pieces.filter((piece) => piece.text.trim() !== "");
  const x = gutter(shown);
  if (x === null) return linesOfColumn(shown);
  const spanning = shown.filter((each) => each.x < x - 2 && each.x + each.width > x + 2);
  const isBeside = (each: PdfPiece) => spanning.includes(each);
  return [
    ...linesOfColumn(spanning),
    ...linesOfColumn(shown.filter((each) => !isBeside(each) && each.x < x - 2)),
    ...linesOfColumn(shown.filter((each) => !isBeside(each) && each.x >= x - 2)),
  ];
}
