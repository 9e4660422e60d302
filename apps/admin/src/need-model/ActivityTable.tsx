import { useTranslation } from 'react-i18next';
import type { CareActivityPartsFragment } from '../generated/graphql.js';
import { CardRow } from '../kit/CardRow.js';
import { CardTable } from '../kit/CardTable.js';
import { weekParts } from '../kit/iso-week.js';
import { Said } from './Said.js';
import { useCountText } from './use-count-text.js';

const COLUMNS = ['from', 'residents', 'visits', 'said'] as const;

/** One line for each week something was stated from, the latest first. */
export function ActivityTable({ figures }: { figures: readonly CareActivityPartsFragment[] }) {
  const { t } = useTranslation();
  const count = useCountText();
  const weeks = [...new Set(figures.map(({ isoWeek }) => isoWeek))].map((isoWeek) =>
    figures.filter((figure) => figure.isoWeek === isoWeek),
  );
  return (
    <CardTable
      caption={t('needModel.activityTable')}
      columns={COLUMNS.map((key) => ({ key, name: t(`needModel.column.${key}`) }))}
    >
      {weeks.map((said) => {
        const [latest] = said;
        if (!latest) return null;
        const { week, year } = weekParts(latest.isoWeek);
        return (
          <CardRow
            key={latest.isoWeek}
            cells={{
              from: t('needModel.weekOption', { week: String(week), year }),
              residents: count(latest.nursingHomeResidents),
              visits: count(latest.homeCareVisits),
              said: (
                <Said
                  figures={said}
                  textOf={({ nursingHomeResidents, homeCareVisits }) =>
                    t('needModel.activityText', {
                      residents: count(nursingHomeResidents),
                      visits: count(homeCareVisits),
                    })
                  }
                />
              ),
            }}
          />
        );
      })}
    </CardTable>
  );
}
