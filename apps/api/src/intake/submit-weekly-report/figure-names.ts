import type { Text } from '@fordel/shared';
import type { ReportFigure } from './figure.js';

/** What each figure is called on the form. */
export const FIGURE_NAMES: Readonly<Record<ReportFigure, Text>> = {
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
  reason: { nb: 'Begrunnelsen', nn: 'Grunngivinga', en: 'The reason' },
  staffOut: {
    nb: 'Ansatte borte fra arbeid',
    nn: 'Tilsette borte frå arbeid',
    en: 'Staff away from work',
  },
};
