import { type CountFault, readCount } from '../kit/count.js';
import type { BaseUnit } from '../kit/format.js';
import { readThousandths } from '../kit/thousandths.js';
import type { Figure } from './figures.js';

export type FigureFault = CountFault | 'AMBIGUOUS_LITRES' | 'NOT_LITRES' | 'OUT_OF_RANGE';

/** What a field says: a number of base units or days, nothing (null, which is not 0), or what is wrong with it. */
export type Reading = { readonly value: number | null } | { readonly fault: FigureFault };

const MOST_DAYS = 6;

/** Reads a field as it is typed: pieces and days are whole, disinfectant is in litres with millilitres as decimals. */
export function readFigure(text: string, figure: Figure, baseUnit: BaseUnit): Reading {
  if (text.trim() === '') return { value: null };
  if (figure === 'daysDry') {
    const days = readCount(text);
    return 'value' in days && days.value > MOST_DAYS ? { fault: 'OUT_OF_RANGE' } : days;
  }
  return baseUnit === 'ML' ? readLitres(text) : readCount(text);
}

function readLitres(text: string): Reading {
  const read = readThousandths(text);
  if ('value' in read) return read;
  if (read.fault === 'AMBIGUOUS') return { fault: 'AMBIGUOUS_LITRES' };
  return { fault: read.fault === 'NOT_DECIMAL' ? 'NOT_LITRES' : read.fault };
}

/** A number as a field holds it, whatever the page's language: readFigure reads it back. */
export function figureText(value: number | null | undefined, figure: Figure, baseUnit: BaseUnit): string {
  if (value === null || value === undefined) return '';
  if (baseUnit !== 'ML' || figure === 'daysDry') return String(value);
  const litres = String(value / 1000).replace('.', ',');
  // Three decimals alone could be thousands.
  return /^[1-9]\d{0,2},\d{3}$/.test(litres) ? `${litres}0` : litres;
}
