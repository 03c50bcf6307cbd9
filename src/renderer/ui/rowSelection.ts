/** Which rows of a table are chosen, and from where Shift extends. Indexes count shown rows. */
export interface RowSelection {
  active: number;
  anchor: number;
  ids: ReadonlySet<string>;
}

/** Moves to a row; with `isExtending` everything from the anchor to it is chosen. */
export function moveTo(
  selection: RowSelection,
  index: number,
  rowIds: readonly string[],
  isExtending: boolean,
): RowSelection {
  const active = Math.max(0, Math.min(rowIds.length - 1, index));
  if (!isExtending) return { ...selection, active, anchor: active };
  const [from, to] = [Math.min(selection.anchor, active), Math.max(selection.anchor, active)];
  return { ...selection, active, ids: new Set(rowIds.slice(from, to + 1)) };
}

/** Chooses a row or lets it go; Shift then extends from it. */
export function toggle(
  selection: RowSelection,
  index: number,
  rowIds: readonly string[],
): RowSelection {
  const id = rowIds[index];
  if (id === undefined) return selection;
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { active: index, anchor: index, ids };
}

/** The row that a key moves to, or null for a key that does not move. `page` is in rows. */
export function movedIndex(
  key: string,
  active: number,
  rowCount: number,
  page: number,
): number | null {
  switch (key) {
    case "ArrowDown":
      return active + 1;
    case "ArrowUp":
      return active - 1;
    case "PageDown":
      return active + page;
    case "PageUp":
      return active - page;
    case "Home":
      return 0;
    case "End":
      return rowCount - 1;
    default:
      return null;
  }
}
