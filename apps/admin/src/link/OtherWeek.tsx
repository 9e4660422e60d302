import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { InstitutionFormDocument } from '../generated/graphql.js';
import { FailedSection } from '../kit/FailedSection.js';
import { weekParts } from '../kit/iso-week.js';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

interface OtherWeekProps {
  readonly isoWeek: string;
  readonly onChoose: () => void;
}

/** The way to the other week that parts are taken for: last week's report may not have been sent yet. Not to one before its time. */
export function OtherWeek({ isoWeek, onChoose }: OtherWeekProps) {
  const { t } = useTranslation();
  const state = useLiveQuery(InstitutionFormDocument, { isoWeek }, ['INSTITUTIONS', 'WEEK']);
  const form = state.data?.institutionForm;
  const week = String(weekParts(isoWeek).week);
  if (!form) {
    return (
      <div className="wide">
        <FailedSection title={t('institutions.part.otherUnknown', { week })} state={state} />
      </div>
    );
  }
  if (form.week.phase !== 'OPEN' && form.week.phase !== 'LATE') return null;
  if (Date.parse(form.institution.validFrom) > Date.parse(form.week.opensAt) + WEEK_MS) return null;
  const text = form.current ? 'institutions.part.otherSent' : 'institutions.part.otherMissing';
  return (
    <div className="wide part-other">
      <Button variant="secondary" onClick={onChoose}>
        {t(text, { week })}
      </Button>
    </div>
  );
}
