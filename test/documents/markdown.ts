/** A Markdown table; the first column is text, the others are figures unless told otherwise. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  words = [0],
): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(String).join(' | ')} |`;
  const ruler = headings.map((_, column) => (words.includes(column) ? '---' : '---:'));
  return [line(headings), line(ruler), ...rows.map(line)].join('\n');
}

/** An integer in groups of three, as in 15,007. */
export function figure(value: number): string {
  return value.toLocaleString('en');
}

/** Hundredths of days as days with one decimal, rounded down; a dash when nothing is used. */
export function days(hundredths: number | null): string {
  return hundredths === null ? '–' : (Math.floor(hundredths / 10) / 10).toFixed(1);
}

/** The page as one text: paragraphs with an empty line between them. */
export function page(...paragraphs: readonly string[]): string {
  return `${paragraphs.join('\n\n')}\n`;
}
