/** A cell of a grid, counted from 0. */
export interface GridPlace {
  row: number;
  column: number;
}

/**
 * Where a key leads in a grid of so many rows and columns: arrows, Home and End within the row,
 * with `isFar` (Ctrl or ⌘) to the first and last cell. Null for every other key.
 */
export function gridMove(
  key: string,
  { row, column }: GridPlace,
  { rows, columns }: { rows: number; columns: number },
  isFar = false,
): GridPlace | null {
  const to = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.min(rows - 1, Math.max(0, nextRow)),
    column: Math.min(columns - 1, Math.max(0, nextColumn)),
  });
  switch (key) {
    case "ArrowUp":
      return to(row - 1, column);
    case "ArrowDown":
      return to(row + 1, column);
    case "ArrowLeft":
      return to(row, column - 1);
    case "ArrowRight":
      return to(row, column + 1);
    case "Home":
      return to(isFar ? 0 : row, 0);
    case "End":
      return to(isFar ? rows - 1 : row, columns - 1);
    default:
      return null;
  }
}
