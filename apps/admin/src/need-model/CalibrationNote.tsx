import { useTranslation } from 'react-i18next';
import type { NeedModelRatePartsFragment } from '../generated/graphql.js';
import { weekParts } from '../kit/iso-week.js';
import { useFormat } from '../kit/use-format.js';

/** The week whose reports a rate was calibrated by, its age, and how many reports it rests on. */
export function CalibrationNote({ rate }: { rate: NeedModelRatePartsFragment | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!rate) return null;
  if (!rate.calibratedBy) return <small className="need-model-note">{t('needModel.published')}</small>;
  const { week, year } = weekParts(rate.calibratedBy);
  return (
    <small className="need-model-note">
      {t('needModel.calibrated', { week: String(week), year, count: rate.ageWeeks ?? 0 })}
      <br />
      {t('needModel.reports', {
        n: format.number(rate.reports ?? 0),
        outliers: format.number(rate.outliers ?? 0),
      })}
    </small>
  );
}
