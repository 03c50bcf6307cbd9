/** Characters that XML 1.0 cannot hold, and halves of surrogate pairs. */
const unwritable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A value as text that every spreadsheet format can hold; what none can hold is left out. */
export function cellText(value: string | number): string {
  return String(value).replace(unwritable, "");
}
