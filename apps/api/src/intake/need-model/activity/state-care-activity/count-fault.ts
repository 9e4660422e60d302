import { InvalidInput } from '../../../../platform/graphql/failure.js';

/** What is wrong with a count that may be not known, but not left out; null: nothing. */
export function countFault(
  path: string,
  count: number | null | undefined,
  most: number,
): InvalidInput | null {
  if (count === undefined) {
    return new InvalidInput(path, {
      nb: 'Oppgi et tall, eller at det ikke er kjent.',
      nn: 'Oppgi eit tal, eller at det ikkje er kjent.',
      en: 'Give a number, or say that it is not known.',
    });
  }
  if (count === null || (count >= 0 && count <= most)) return null;
  return new InvalidInput(path, {
    nb: `Antallet må være fra 0 til ${most}.`,
    nn: `Talet må vere frå 0 til ${most}.`,
    en: `The number must be from 0 to ${most}.`,
  });
}
