/** Why a text that has something in it is no number. */
export type NumberFault = 'NOT_A_NUMBER' | 'AMBIGUOUS_NUMBER';

/** Space, and the no-break, narrow and thin ones that Norwegian programs put between thousands. */
const SPACE = /[ \u00a0\u202f\u2009]/g;
/** U+2212 is the minus Norwegian programs write; windows-1252 has none, so there it becomes a dash. */
const MINUS = /^[-\u2212\u2013]/;
const PLAIN = /^-?\d+([.,]\d+)?$/;
const GROUPED = /^-?\d{1,3}( \d{3})+([.,]\d+)?$/;
/** 1.234 and 1,234 are a thousand and something to some, and one and something to others. */
const AMBIGUOUS = /^-?\d{1,3}([.,]\d{3})+$/;

/** The number a field of a form or a cell of a file states, Norwegian or plain; null for an empty one, which is missing and not zero. */
export function readNumber(written: string): number | null | NumberFault {
  const text = written.replace(SPACE, ' ').trim().replace(MINUS, '-').replace(/^- /, '-');
  if (text === '') return null;
  if (AMBIGUOUS.test(text)) return /^-?0[.,]/.test(text) ? decimal(text) : 'AMBIGUOUS_NUMBER';
  return PLAIN.test(text) || GROUPED.test(text) ? decimal(text) : 'NOT_A_NUMBER';
}

const decimal = (text: string): number => Number(text.replaceAll(' ', '').replace(',', '.'));
