import { InvalidInput } from '../../../platform/graphql/failure.js';

export const SUBJECT_MAX = 200;
export const BODY_MAX = 10_000;

/** What is wrong with a text that has to say something; null: nothing. PostgreSQL counts characters as this does. */
export function textFault(path: string, text: string, max: number): InvalidInput | null {
  if (text.trim() === '') {
    return new InvalidInput(path, {
      nb: 'Skriv noe her.',
      nn: 'Skriv noko her.',
      en: 'Write something here.',
    });
  }
  if (text.includes('\0') || [...text].length > max) {
    return new InvalidInput(path, {
      nb: `Teksten kan ha inntil ${max} tegn.`,
      nn: `Teksten kan ha inntil ${max} teikn.`,
      en: `The text can have up to ${max} characters.`,
    });
  }
  return null;
}
