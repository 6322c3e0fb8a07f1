/** What is shown, as files to keep. */
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

export function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
