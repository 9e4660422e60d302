import { type Figure, FIGURES } from './figures.js';
import { isNotKnown, type ReportDraft, withFigure } from './report-draft.js';
import { HEADINGS, HEADINGS_ASIDE, spelling } from './paste-names.js';

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

/** Nothing is put in: a word that is no number, heading or name of a category would have shifted the figures. */
export interface PasteRefused {
  readonly word: string;
}

const isWord = (cell: string) => /\p{L}/u.test(cell) && !/\d/.test(cell) && !isNotKnown(cell);

/**
 * Cells copied from a spreadsheet, put in from a field downwards and to the right as they are: what is wrong with one is shown
 * at its field. With headings each column goes where its heading says; with the names of categories, each row. null when it is one
 * cell, which the browser pastes as ever.
 * @param categories code and names in every language, in the order of the form
 */
export function paste(
  draft: ReportDraft,
  categories: readonly { readonly code: string; readonly names: readonly string[] }[],
  at: Place,
  text: string,
): Pasted | PasteRefused | null {
  const rows = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim()));
  if (cells.length === 1 && cells[0]?.length === 1) return null;
  const first = (cells[0] ?? []).map(spelling);
  const head = first.some((cell) => HEADINGS.has(cell) || HEADINGS_ASIDE.has(cell)) ? first : null;
  const body = head ? cells.slice(1) : cells;
  const codes = new Map(
    categories.flatMap(({ code, names }) => [code, ...names].map((each) => [spelling(each), code])),
  );
  const isName = (cell: string) => codes.has(spelling(cell));
  const names = Math.max(...cells.map((row) => row.findIndex(isName)));
  const word =
    cells[0]?.find((cell, column) =>
      head
        ? isWord(cell) && !HEADINGS.has(spelling(cell)) && !HEADINGS_ASIDE.has(spelling(cell))
        : isWord(cell) && column !== names,
    ) ?? body.map((row) => row[Math.max(names, 0)] ?? '').find((cell) => isWord(cell) && !isName(cell));
  if (word !== undefined) return { word };

  const top = categories.findIndex(({ code }) => code === at.categoryCode);
  const left = FIGURES.indexOf(at.figure);
  const figureIn = (column: number) =>
    head ? HEADINGS.get(head[column] ?? '') : FIGURES[left + column - (names >= 0 && column > names ? 1 : 0)];
  let pasted: Pasted = { draft, filled: 0, left: 0 };
  body.forEach((row, down) =>
    row.forEach((cell, column) => {
      if (column === names) return;
      const categoryCode = names < 0 ? categories[top + down]?.code : codes.get(spelling(row[names] ?? ''));
      const figure = figureIn(column);
      if (categoryCode !== undefined && figure !== undefined) {
        const changed = withFigure(pasted.draft, { categoryCode, figure }, cell);
        pasted = { ...pasted, draft: changed, filled: pasted.filled + 1 };
      } else if (cell !== '') pasted = { ...pasted, left: pasted.left + 1 };
    }),
  );
  return pasted;
}
