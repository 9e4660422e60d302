import { useTranslation } from 'react-i18next';
import type { AnnualUsePartsFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import { useQuantityText } from './use-quantity-text.js';
import type { WhoseReports } from './whose-reports.js';

/** A year's use kind by kind: the figure that counts, where it is from, and how many weeks the reports know. */
export function YearLines({
  year: { lines, weeksInYear },
  reports,
}: {
  year: AnnualUsePartsFragment;
  reports: WhoseReports;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const quantity = useQuantityText();
  return (
    <dl className="normal-stock-lines">
      {lines.map(({ kind, used, stated, reported, weeks, deviantBecause }) => {
        const isStated = typeof stated === 'number';
        const notes = [
          ...(isStated ? [t('normalStock.stated')] : []),
          ...(typeof reported === 'number'
            ? [`${isStated ? `${format.number(reported)} ` : ''}${t('normalStock.reported')}`]
            : []),
          ...(reports === 'NOBODYS'
            ? []
            : [t('normalStock.weeks', { weeks: String(weeks), all: String(weeksInYear) })]),
          ...(deviantBecause ? [t('normalStock.deviant', { why: deviantBecause })] : []),
        ];
        return (
          <div key={kind}>
            <dt>{t(`normalStock.kind.${kind}`)}</dt>
            <dd>
              {quantity(used)} <small className="normal-stock-note">{notes.join(' · ')}</small>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
