/** How a column's cells are written: `date` is a plain date, `instant` a UTC instant, `rating` 1 to 5. */
export type CellType = "text" | "number" | "date" | "instant" | "rating";

/** Text, date (YYYY-MM-DD) and instant are strings, number and rating numbers; null is empty. */
export type ExportCell = string | number | null;

export interface ExportColumn {
  /** Stable within a kind of export. */
  key: string;
  /** Unique within the table. */
  title: string;
  type: CellType;
  /** Width in characters. */
  width: number;
}

/** What every exporter serialises: it decides nothing, and no text of it may become a formula. */
export interface ExportTable {
  /** The sheet's name: at most 31 characters, none of []:*?/\ */
  name: string;
  columns: ExportColumn[];
  /** One row per record; cells stand in the order of the columns. */
  rows: ExportCell[][];
}

/** A column and how its cell is made of one record. */
export interface ColumnOf<Record> extends ExportColumn {
  cell: (record: Record) => ExportCell;
}

/** Builds a table of records; a title that occurs before gets a number behind it. */
export function tableOf<Record>(
  name: string,
  columns: readonly ColumnOf<Record>[],
  records: readonly Record[],
): ExportTable {
  const taken = new Set<string>();
  const titled = columns.map(({ key, title, type, width }) => {
    let unique = title;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      unique = `${title} (${number.toString()})`;
    }
    taken.add(unique.toLowerCase());
    return { key, title: unique, type, width };
  });
  return {
    name: sheetName(name),
    columns: titled,
    rows: records.map((record) => columns.map((column) => column.cell(record))),
  };
}

/** A sheet's name as spreadsheets take it. */
function sheetName(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[' ]+|[' ]+$/gu, "");
  const cut = Array.from(plain).reduce(
    (text, character) => (text.length + character.length > 31 ? text : text + character),
    "",
  );
  return cut.trim() === "" ? "Sheet" : cut.trim();
}

/** Names that Windows keeps for devices, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/**
 * A file name that every system takes: without the characters that one of them refuses, without
 * dots or blanks at its ends, at most 180 bytes before `ending` ("xlsx", without the dot).
 */
export function safeFileName(name: string, ending: string): string {
  const plain = name
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[. ]+|[. ]+$/gu, "");
  const cut = cutToBytes(plain, 180).replace(/[. ]+$/u, "");
  const stem = cut === "" ? "Export" : reserved.test(cut) ? `${cut}_` : cut;
  return `${stem}.${ending}`;
}

/** The longest beginning of a text that takes at most `most` bytes in UTF-8. */
function cutToBytes(text: string, most: number): string {
  let [cut, bytes] = ["", 0];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (bytes > most) break;
    cut += character;
  }
  return cut;
}
