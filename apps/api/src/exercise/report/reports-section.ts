import type { Outcome } from '../outcome/outcome.js';
import type { Completeness } from '../outcome/week.js';
import { table, whole } from './text.js';

const row = (who: string, { expected, inTime, late, missing }: Completeness): string[] => [
  who,
  ...[expected, inTime, late, missing].map(whole),
];

export const reportsSection = ({ reports }: Outcome): string =>
  table(
    ['Reports', 'expected', 'in time', 'late', 'missing'],
    [row('kommuner', reports.kommuner), row('hospitals', reports.hospitals)],
  );
