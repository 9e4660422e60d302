import { useTranslation } from 'react-i18next';
import type { NeedModelQuery } from '../generated/graphql.js';
import { CardRow } from '../kit/CardRow.js';
import { CardTable } from '../kit/CardTable.js';
import { useFormat } from '../kit/use-format.js';
import { useRateText } from './use-rate-text.js';

const COLUMNS = ['category', 'perThousand', 'perResident', 'perVisit'] as const;

/** What counts for kommuner that have stated both figures, with what it rests on; or why the stand-in counts for them too. */
export function ActivityRatesTable({ model }: { model: NeedModelQuery }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rateText = useRateText();
  return (
    <CardTable
      caption={t('needModel.activityRatesTable')}
      columns={COLUMNS.map((key) => ({ key, name: t(`needModel.column.${key}`) }))}
    >
      {model.categories.map(({ code, name, baseUnit }) => {
        const activity = model.needModel.find(
          (rate) => rate.category.code === code && rate.reporters === 'KOMMUNE',
        )?.activity;
        return (
          <CardRow
            key={code}
            cells={{
              category: name,
              perThousand: (
                <>
                  {rateText(activity?.base, baseUnit)}
                  <small className="need-model-note">
                    {activity
                      ? t('needModel.reports', {
                          n: format.number(activity.reports),
                          outliers: format.number(activity.outliers),
                        })
                      : t('needModel.notCalibrated')}
                  </small>
                  {activity?.standIn ? (
                    <small className="need-model-note">{t(`needModel.standIn.${activity.standIn}`)}</small>
                  ) : null}
                </>
              ),
              perResident: rateText(activity?.perNursingHomeResident, baseUnit),
              perVisit: rateText(activity?.perHomeCareVisit, baseUnit),
            }}
          />
        );
      })}
    </CardTable>
  );
}
