import { InvalidInput } from '../../../platform/graphql/failure.js';

const NOTE_MAX = 2000;

/** What is wrong with a call's note; null: nothing. PostgreSQL counts characters as this does. */
export function noteFault(note: string): InvalidInput | null {
  if (!note.includes('\0') && [...note].length <= NOTE_MAX) return null;
  return new InvalidInput('note', {
    nb: `Notatet kan ha inntil ${NOTE_MAX} tegn.`,
    nn: `Notatet kan ha inntil ${NOTE_MAX} teikn.`,
    en: `The note can have up to ${NOTE_MAX} characters.`,
  });
}
