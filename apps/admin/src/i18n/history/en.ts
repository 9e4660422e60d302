import type { Messages } from '../messages.js';

/** Own reports, English. */
export const history: Messages['history'] = {
  title: 'Our reports',
  menu: 'Reports',
  signIn: 'Sign in to see the reports.',
  forbidden: 'Only kommuner and hospitals have reports of their own.',
  weeks: 'Week by week',
  intro:
    'The newest week first. “Lasts” is for what there was least of, as it stood when the report was sent.',
  caption: 'The reports week by week',
  week: 'Week',
  weekOf: 'Week {{week}} {{year}}',
  status: 'The report',
  sent: 'Sent',
  by: '{{at}} by {{name}}',
  revision_one: '{{count}} version',
  revision_other: '{{count}} versions',
  cover: 'Lasts',
  coverOf: '{{days}} ({{category}})',
  coverUnknown: 'not known',
  is: { IN_TIME: 'In time', LATE: 'Late', MISSING: 'Missing', EMPTY: 'Empty' },
  none: 'No weeks yet.',
  more: 'Show older weeks',
};
