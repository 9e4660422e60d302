import { type Figure, FIGURES } from './figures.js';
import { type ReportDraft, withFigure } from './report-draft.js';

/** Where in the form something is pasted. */
export interface Place {
  readonly categoryCode: string;
  readonly figure: Figure;
}

export interface Pasted {
  readonly draft: ReportDraft;
  /** Cells that landed in a field. */
  readonly filled: number;
  /** Cells with something in them that there was no field for. */
  readonly left: number;
}

/**
 * Cells copied from a spreadsheet, put in from a field downwards and to the right as they are: what is wrong with one is shown
 * at its field. null when it is one cell, which the browser pastes as ever.
 * @param categories codes, in the order of the form
 */
export function paste(
  draft: ReportDraft,
  categories: readonly string[],
  at: Place,
  text: string,
): Pasted | null {
  const rows = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const cells = rows.map((row) => row.split('\t'));
  if (cells.length === 1 && cells[0]?.length === 1) return null;
  const [top, first] = [categories.indexOf(at.categoryCode), FIGURES.indexOf(at.figure)];
  let pasted: Pasted = { draft, filled: 0, left: 0 };
  cells.forEach((row, down) =>
    row.forEach((cell, right) => {
      const [categoryCode, figure] = [categories[top + down], FIGURES[first + right]];
      if (categoryCode !== undefined && figure !== undefined) {
        const changed = withFigure(pasted.draft, { categoryCode, figure }, cell.trim());
        pasted = { ...pasted, draft: changed, filled: pasted.filled + 1 };
      } else if (cell.trim() !== '') pasted = { ...pasted, left: pasted.left + 1 };
    }),
  );
  return pasted;
}
