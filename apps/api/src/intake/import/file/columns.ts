import type { Text } from '@fordel/shared';
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
  | 'revision';

export interface Column {
  readonly key: ColumnKey;
  readonly names: Text;
  /** What else it may be called. */
  readonly aliases: readonly string[];
  readonly required: boolean;
}

const REQUIRED: ReadonlySet<ColumnKey> = new Set(['stock', 'usedLastWeek', 'expectedNextWeek']);

const NAMES: Readonly<Record<Figure | 'staffOut', Text>> = {
  stock: { nb: 'Beholdning', nn: 'Behaldning', en: 'Stock' },
  usedLastWeek: { nb: 'Forbruk forrige uke', nn: 'Forbruk førre veke', en: 'Use last week' },
  expectedNextWeek: {
    nb: 'Forventet forbruk neste uke',
    nn: 'Venta forbruk neste veke',
    en: 'Expected use next week',
  },
  statedNeed: { nb: 'Meldt behov', nn: 'Meldt behov', en: 'Stated need' },
  ownPurchase: {
    nb: 'Mottatt fra eget innkjøp',
    nn: 'Motteke frå eige innkjøp',
    en: 'Received from own purchase',
  },
  onOrder: { nb: 'Egne bestillinger', nn: 'Eigne bestillingar', en: 'Own orders' },
  daysDry: { nb: 'Dager uten beholdning', nn: 'Dagar utan behaldning', en: 'Days without stock' },
  staffOut: {
    nb: 'Ansatte borte fra arbeid',
    nn: 'Tilsette borte frå arbeid',
    en: 'Staff away from work',
  },
};

const figure = (key: Figure | 'staffOut'): Column => ({
  key,
  names: NAMES[key],
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
    key: 'revision',
    names: { nb: 'Revisjon', nn: 'Revisjon', en: 'Revision' },
    aliases: [],
    required: false,
  },
];
