/** What spreadsheets would run instead of show: a leading sign that begins a formula. */
const formulaStart = /^[=+\-@\t\r]/u;
/** Numbers and phone numbers begin with a sign too and are harmless. */
const plainNumber = /^[+-]?[\d\s().,/-]+$/u;

/**
 * Rows of cells as text that pastes into a spreadsheet: tabs between cells, a line for each row.
 * Cells with tabs, line ends or quotes are quoted; one that would become a formula gets a leading
 * apostrophe.
 */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(cellText).join("\t")).join("\r\n");
}

function cellText(text: string): string {
  const safe = formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[\t\r\n"]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
