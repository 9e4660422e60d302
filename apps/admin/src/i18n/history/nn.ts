import type { Messages } from '../messages.js';

/** Eigne rapportar, nynorsk. */
export const history: Messages['history'] = {
  title: 'Rapportane våre',
  menu: 'Rapportar',
  signIn: 'Logg inn for å sjå rapportane.',
  forbidden: 'Berre kommunar og sjukehus har eigne rapportar.',
  weeks: 'Veke for veke',
  intro: 'Nyaste veka først. «Held i» er for det det var minst av, slik det stod då rapporten vart send.',
  caption: 'Rapportane veke for veke',
  week: 'Veke',
  weekOf: 'Veke {{week}} {{year}}',
  status: 'Rapporten',
  sent: 'Send',
  by: '{{at}} av {{name}}',
  revision_one: '{{count}} versjon',
  revision_other: '{{count}} versjonar',
  cover: 'Held i',
  coverOf: '{{days}} ({{category}})',
  coverUnknown: 'ikkje kjent',
  is: { IN_TIME: 'I tide', LATE: 'For seint', MISSING: 'Manglar', EMPTY: 'Tom' },
  none: 'Ingen veker enno.',
  more: 'Vis eldre veker',
};
