import type { FormLineFragment } from '../generated/graphql.js';
import { fieldId, FIGURES } from './figures.js';
import { STAFF_OUT_ID } from './read-draft.js';

const PATH = /^lines\.(\d+)\.(\w+)$/;

/** The id of the field a path such as 'lines.2.stock' is about; null when the form has no such field. */
export function failedField(path: string, lines: readonly FormLineFragment[]): string | null {
  if (path === 'staffOut') return STAFF_OUT_ID;
  const [, index, name] = PATH.exec(path) ?? [];
  const line = index === undefined ? undefined : lines[Number(index)];
  const figure = FIGURES.find((candidate) => candidate === name);
  return line && figure ? fieldId(line.category.code, figure) : null;
}
