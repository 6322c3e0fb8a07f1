/** What is shown, as comma-separated values. */
export type Cell = string | number | boolean | null | readonly string[];

/** A cell that a spreadsheet would run as a formula is told to be text. */
function csvCell(cell: Cell): string {
  const text = Array.isArray(cell) ? cell.join('; ') : `${cell ?? ''}`;
  const inert = typeof cell !== 'number' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

export function csv(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [headings, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
