import type { Text } from '@fordel/shared';
import { FIGURE_NAMES } from '../../submit-weekly-report/figure-names.js';
import { FIGURES, type Figure } from '../../submit-weekly-report/figure.js';

export type ColumnKey =
  | 'isoWeek'
  | 'number'
  | 'organisation'
  | 'category'
  | 'unit'
  | Figure
  | 'staffOut'
  | 'servicesReduced'
  | 'answers'
  | 'revision'
  | 'fault';

export interface Column {
  readonly key: ColumnKey;
  readonly names: Text;
  /** What else it may be called. */
  readonly aliases: readonly string[];
  readonly required: boolean;
}

const REQUIRED: ReadonlySet<ColumnKey> = new Set(['stock', 'usedLastWeek', 'expectedNextWeek']);

const figure = (key: Figure | 'staffOut'): Column => ({
  key,
  names: FIGURE_NAMES[key],
  aliases: [],
  required: REQUIRED.has(key),
});

/** In the order of the template. The organisation's name and the unit are for the reader: they are not read back. */
export const COLUMNS: readonly Column[] = [
  {
    key: 'isoWeek',
    names: { nb: 'Uke', nn: 'Veke', en: 'Week' },
    aliases: [],
    required: false,
  },
  {
    key: 'number',
    names: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
    aliases: ['kommunenummer', 'kommunenr', 'organisasjonsnummer', 'orgnr', 'organisation number'],
    required: true,
  },
  {
    key: 'organisation',
    names: { nb: 'Virksomhet', nn: 'Verksemd', en: 'Organisation' },
    aliases: ['kommune', 'navn', 'namn', 'name'],
    required: false,
  },
  {
    key: 'category',
    names: { nb: 'Kategori', nn: 'Kategori', en: 'Category' },
    aliases: [],
    required: true,
  },
  { key: 'unit', names: { nb: 'Enhet', nn: 'Eining', en: 'Unit' }, aliases: [], required: false },
  ...FIGURES.map(figure),
  figure('staffOut'),
  {
    key: 'servicesReduced',
    names: { nb: 'Tjenester redusert', nn: 'Tenester reduserte', en: 'Services reduced' },
    aliases: [],
    required: false,
  },
  {
    key: 'answers',
    names: { nb: 'Svar på varsler', nn: 'Svar på varsel', en: 'Answers to warnings' },
    aliases: ['svar', 'begrunnelse', 'grunngiving', 'reason'],
    required: false,
  },
  {
    key: 'revision',
    names: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
    aliases: ['revisjon', 'revision'],
    required: false,
  },
];

/** Beside the rows of a file to correct, what is wrong with them; for the reader too, and no part of the template. */
export const FAULT_COLUMN: Column = {
  key: 'fault',
  names: { nb: 'Feil', nn: 'Feil', en: 'Fault' },
  aliases: [],
  required: false,
};
