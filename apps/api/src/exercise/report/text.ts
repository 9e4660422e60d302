/** Whole numbers as people read them: 1,714,285. */
export const whole = (n: number): string => n.toLocaleString('en');

/** Days with one decimal; a dash when there is no use to reckon with. */
export const days = (n: number | null): string => (n === null ? '–' : n.toFixed(1));

/** Rows under headings, the first `words` columns to the left and the others, numbers, to the right. */
export function table(headings: string[], rows: string[][], words = 1): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]): string =>
    widths
      .map((width, i) => (i < words ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width)))
      .join('  ')
      .trimEnd();
  return all.map((row) => `  ${line(row)}`).join('\n');
}
