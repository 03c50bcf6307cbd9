/** The plain date (YYYY-MM-DD) of a moment where this computer is. */
export function localDate(moment: Date): string {
  const year = moment.getFullYear().toString().padStart(4, "0");
  const month = (moment.getMonth() + 1).toString().padStart(2, "0");
  const day = moment.getDate().toString().padStart(2, "0");
  return `${year}-${month}-${day}`;
}
