import type { TFunction } from 'i18next';
import type { ReportState } from './use-report.js';

/** What to say beside each field, by its id. A blank is no fault until somebody tries to send. */
export function faultTexts(
  { faults, told, attempts }: Pick<ReportState, 'faults' | 'told' | 'attempts'>,
  t: TFunction,
): ReadonlyMap<string, string> {
  const shown = faults.filter(({ code }) => attempts > 0 || code !== 'MISSING');
  return new Map([
    ...told.flatMap(({ id, message }): [string, string][] => (id === null ? [] : [[id, message]])),
    ...shown.map(({ id, code }): [string, string] => [id, t(`report.fault.${code}`)]),
  ]);
}
