import { useVirtualizer } from "@tanstack/react-virtual";
import { createElement, useRef, type ReactNode } from "react";
import { createRoot } from "react-dom/client";

/** What a row of the bare list shows: the texts of a card. */
export interface BareRow {
  id: string;
  name: string;
  role: string;
  days: string;
}

declare global {
  interface Window {
    /** Shows columns of rows and nothing else. */
    showRows: (columns: BareRow[][], rowHeight: number) => void;
  }
}

/** A virtual list of rows of one height: the least that a column of cards can be. */
function Column({ rows, rowHeight }: { rows: BareRow[]; rowHeight: number }): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 3,
  });
  const items = virtual.getVirtualItems().map(({ index, start }) => {
    const row = rows[index];
    if (row === undefined) return null;
    const transform = `translateY(${String(start)}px)`;
    return createElement(
      "div",
      { key: row.id, "data-row": row.id, style: { position: "absolute", transform } },
      createElement("strong", null, row.name),
      createElement("div", null, row.role),
      createElement("span", null, row.days),
    );
  });
  const style = { position: "relative", height: virtual.getTotalSize() } as const;
  return createElement(
    "div",
    { ref: scroller, style: { overflowY: "auto", height: "100vh", flex: "1 0 212px" } },
    createElement("div", { style }, items),
  );
}

window.showRows = (columns, rowHeight) => {
  document.body.replaceChildren();
  Object.assign(document.body.style, { margin: "0", display: "flex" });
  createRoot(document.body).render(
    columns.map((rows, index) => createElement(Column, { key: index, rows, rowHeight })),
  );
};
