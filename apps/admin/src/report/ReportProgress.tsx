import { useTranslation } from 'react-i18next';
import type { FormLineFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import type { FieldFault } from './read-draft.js';

interface ReportProgressProps {
  readonly lines: readonly FormLineFragment[];
  readonly faults: readonly FieldFault[];
}

/** How many categories are ready to be sent. */
export function ReportProgress({ lines, faults }: ReportProgressProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const unready = new Set(faults.flatMap(({ at }) => (at ? [at.categoryCode] : [])));
  const done = format.number(lines.length - unready.size);
  return <span>{t('report.progress', { done, total: format.number(lines.length) })}</span>;
}
