/** One cell: null for nothing. Dates are plain dates (YYYY-MM-DD), instants ISO 8601 UTC. */
export type ExportCell = string | number | null;

export interface ExportColumn {
  key: string;
  title: string;
  type: "text" | "number" | "date" | "instant" | "rating";
  /** Width in characters. */
  width: number;
}

/** What a spreadsheet holds, decided here; the exporters serialise it and decide nothing. */
export interface ExportTable {
  /** Name of the sheet. */
  name: string;
  columns: ExportColumn[];
  rows: ExportCell[][];
}
