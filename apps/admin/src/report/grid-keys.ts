import type { KeyboardEvent } from 'react';
import { fieldId, type Figure, FIGURES } from './figures.js';

/** The field a key was pressed in, by its data attributes; null when it is none of the grid's. */
export function placeOf(target: EventTarget): { categoryCode: string; figure: Figure } | null {
  if (!(target instanceof HTMLInputElement)) return null;
  const { category, figure: name } = target.dataset;
  const figure = FIGURES.find((candidate) => candidate === name);
  return category !== undefined && figure ? { categoryCode: category, figure } : null;
}

/**
 * Moves as in a spreadsheet: Enter and the arrows up and down stay in the column; Enter on its last line goes on at the top of the
 * next. Enter never sends the report.
 */
export function moveInGrid(event: KeyboardEvent, categories: readonly string[]): void {
  const place = placeOf(event.target);
  if (place === null || event.nativeEvent.isComposing) return;
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const next = categories[categories.indexOf(place.categoryCode) + step];
  const column = FIGURES[FIGURES.indexOf(place.figure) + 1];
  const top = categories[0];
  const id =
    next !== undefined
      ? fieldId(next, place.figure)
      : event.key === 'Enter' && column && top !== undefined
        ? fieldId(top, column)
        : null;
  const field = id === null ? null : document.getElementById(id);
  if (field instanceof HTMLInputElement) {
    field.focus();
    field.select();
  }
}
