import {
  columnResizingFeature,
  columnSizingFeature,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { ReactNode } from "react";

export interface TableColumn<Row> {
  id: string;
  header: string;
  /** Pixels to start with; wider where there is room. */
  width: number;
  minWidth?: number;
  align?: "start" | "end";
  /** What the cell says as text: for copying, and shown when there is no `cell`. */
  text: (row: Row) => string;
  cell?: (row: Row) => ReactNode;
  /** What a click on the header sorts by; `text` when absent, nothing when false. */
  sortBy?: ((row: Row) => string | number | null) | false;
}

export interface TableSort {
  column: string;
  isDescending: boolean;
}

/** Pixels. */
export const narrowest = 64;

export const tableParts = tableFeatures({
  rowSortingFeature,
  columnSizingFeature,
  columnResizingFeature,
  sortedRowModel: createSortedRowModel(),
});
