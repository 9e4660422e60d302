import type { IsoWeek, Locale } from '@fordel/shared';
import type { BaseUnit, Category } from '../../../registry/catalogue/category.entity.js';
import { nameIn } from '../../../registry/catalogue/name-in.js';
import type { ServicesReduced } from '../../report/services-reduced.js';
import type { WarningAnswer } from '../../report/warning-answer.js';
import type { ReportedLine } from '../../report/weekly-report.js';
import { COLUMNS, type ColumnKey } from '../file/columns.js';
import { writeAnswers } from '../file/warning-answers.js';
import { NOT_KNOWN, SERVICES_WORDS } from '../file/spelling.js';
import type { Cell } from '../table/cell.js';

/** A report to be written into a file: with its figures, or with empty places for them. */
export interface RowsOf {
  readonly isoWeek: IsoWeek;
  readonly number: string;
  readonly name: string;
  readonly revision: number;
  readonly staffOut: number | null;
  readonly servicesReduced: ServicesReduced | null;
  readonly answers: readonly WarningAnswer[];
  /** Empty for a template. */
  readonly lines: readonly ReportedLine[];
}

type Named = Pick<Category, 'code' | 'baseUnit' | 'nameNb' | 'nameNn' | 'nameEn'>;

const UNITS: Readonly<Record<BaseUnit, Record<Locale, string>>> = {
  piece: { nb: 'stk', nn: 'stk', en: 'pieces' },
  ml: { nb: 'ml', nn: 'ml', en: 'ml' },
};

export const headingRow = (locale: Locale): string[] => COLUMNS.map(({ names }) => names[locale]);

/** One row for each category, with a cell for each column. */
export function rowsOf(report: RowsOf, categories: readonly Named[], locale: Locale): Cell[][] {
  const { isoWeek, number, name, revision, staffOut, servicesReduced, answers, lines } = report;
  return categories.map((category) => {
    const line = lines.find(({ categoryCode }) => categoryCode === category.code);
    const used = line && line.used === null ? NOT_KNOWN[locale] : line?.used;
    const answered = answers.filter(({ categoryCode }) => categoryCode === category.code);
    const cells: Partial<Record<ColumnKey, Cell | null>> = {
      ...{ isoWeek, number, organisation: name, staffOut, revision },
      category: nameIn(locale, category),
      unit: UNITS[category.baseUnit][locale],
      stock: line?.stock,
      usedLastWeek: used,
      expectedNextWeek: line?.expectedNextWeek,
      statedNeed: line?.statedNeed,
      ownPurchase: line?.ownPurchase,
      onOrder: line?.onOrder,
      daysDry: line?.daysDry,
      answers: writeAnswers(answered, locale),
      servicesReduced: servicesReduced === null ? null : SERVICES_WORDS[servicesReduced][locale],
    };
    return COLUMNS.map(({ key }) => cells[key] ?? '');
  });
}
