import { type CountFault, readCount } from '../kit/count.js';
import type { BaseUnit } from '../kit/format.js';
import type { Figure } from './figures.js';

export type FigureFault = CountFault | 'AMBIGUOUS' | 'NOT_LITRES' | 'OUT_OF_RANGE';

/** What a field says: a number of base units or days, nothing (null, which is not 0), or what is wrong with it. */
export type Reading = { readonly value: number | null } | { readonly fault: FigureFault };

const MOST_DAYS = 6;
const MOST_ML = 1_000_000_000;
const SPACES = /[\s\u00a0\u202f\u2009]+/g;
const LITRES = /^(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d{1,3}))?$/;

/** Reads a field as it is typed: pieces and days are whole, disinfectant is in litres with millilitres as decimals. */
export function readFigure(text: string, figure: Figure, baseUnit: BaseUnit): Reading {
  if (text.trim() === '') return { value: null };
  if (figure === 'daysDry') {
    const days = readCount(text);
    return 'value' in days && days.value > MOST_DAYS ? { fault: 'OUT_OF_RANGE' } : days;
  }
  return baseUnit === 'ML' ? readLitres(text) : readCount(text);
}

/** The comma is the decimal sign; a point before three digits is a thousand to some and a decimal sign to others. */
function readLitres(text: string): Reading {
  const plain = text.replace(SPACES, ' ').trim();
  if (/^[-\u2212]\s?\d/.test(plain)) return { fault: 'NEGATIVE' };
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(plain)) return { fault: 'AMBIGUOUS' };
  const [, litres, decimals = ''] = LITRES.exec(plain) ?? [];
  if (litres === undefined) return { fault: 'NOT_LITRES' };
  const value = Number(litres.replaceAll(' ', '')) * 1000 + Number(decimals.padEnd(3, '0'));
  return value > MOST_ML ? { fault: 'TOO_LARGE' } : { value };
}

/** A number as a field holds it, whatever the page's language: readFigure reads it back. */
export function figureText(value: number | null | undefined, figure: Figure, baseUnit: BaseUnit): string {
  if (value === null || value === undefined) return '';
  return baseUnit === 'ML' && figure !== 'daysDry' ? String(value / 1000).replace('.', ',') : String(value);
}
