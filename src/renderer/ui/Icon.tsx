import styles from "./Icon.module.css";
import { classesOf } from "./classes.ts";

const css = classesOf(styles);

/** Shapes on a grid of 16, drawn with one round stroke of 1.5. */
const paths = {
  arrowDown: "M8 3v10m-4-4 4 4 4-4",
  arrowLeft: "M13 8H3m4-4L3 8l4 4",
  arrowRight: "M3 8h10M9 4l4 4-4 4",
  arrowUp: "M8 13V3M4 7l4-4 4 4",
  board: "M2.5 3h3v10h-3zM6.5 3h3v6h-3zM10.5 3h3v8h-3z",
  calendar: "M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3",
  check: "m3 8.5 3.2 3.2L13 5",
  chevronDown: "m4 6 4 4 4-4",
  chevronLeft: "m10 4-4 4 4 4",
  chevronRight: "m6 4 4 4-4 4",
  chevronUp: "m4 10 4-4 4 4",
  clock: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 5v3.2l2 1.3",
  close: "m4 4 8 8m0-8-8 8",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
  download: "M8 2.5v7.5m-3.2-3L8 10.2 11.2 7M3 13.5h10",
  external: "M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5",
  file: "M4 2h5l3 3v9H4zM9 2v3h3",
  filter: "M2.5 4h11M4.5 8h7M6.5 12h3",
  folder: "M2 4h4l1.5 1.5H14V13H2z",
  grip: "M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01",
  info: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.3V11M8 5h.01",
  link: "M6.5 9.5l3-3M7 4.5 8.5 3a3 3 0 0 1 4.3 4.3L11.5 9M9 11.5 7.5 13a3 3 0 0 1-4.3-4.3L4.5 7",
  lock: "M4 7.5h8V13H4zM5.5 7.5V5.3a2.5 2.5 0 0 1 5 0v2.2",
  mail: "M2 4h12v8.5H2zM2.5 4.5 8 9l5.5-4.5",
  menu: "M2.5 4h11M2.5 8h11M2.5 12h11",
  minus: "M3.5 8h9",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  note: "M3 3h10v7l-3 3H3zM10 13v-3h3M5.5 6h5M5.5 8.5h2.5",
  pencil: "m3 13 .6-2.6L10.8 3.2l2 2L5.6 12.4zM9.3 4.7l2 2",
  person: "M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8ZM3 13.5c.5-2.6 2.5-3.8 5-3.8s4.5 1.2 5 3.8",
  phone: "M3 3h2.5l1.2 3-1.5 1.2a8 8 0 0 0 3.6 3.6L10 9.3l3 1.2V13A10.5 10.5 0 0 1 3 3Z",
  plus: "M8 3v10M3 8h10",
  redo: "M13 6H6.5a3.5 3.5 0 0 0 0 7H9M10 3l3 3-3 3",
  search: "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.4 10.4 13.5 13.5",
  sort: "M5 3v10m-2.5-2.5L5 13l2.5-2.5M11 13V3M8.5 5.5 11 3l2.5 2.5",
  table: "M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.6h11M6.5 6.3V13",
  tag: "M2.5 2.5H8l5.5 5.5L8 13.5 2.5 8zM5.5 5.5h.01",
  trash: "M3 4.5h10M6.5 4.5v-2h3v2M4.3 4.5l.7 9h6l.7-9",
  undo: "M3 6h6.5a3.5 3.5 0 0 1 0 7H7M6 3 3 6l3 3",
  warning: "M8 2.5 14 13H2zM8 6.5v3M8 11.3h.01",
} as const;

export type IconName = keyof typeof paths;

/** A 16px picture beside words; it is hidden from screen readers, so the words must stand alone. */
export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  const isDotted = name === "more" || name === "grip";
  return (
    <svg
      className={className ?? css("icon")}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={isDotted ? 2 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
