import { Heading, Link, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import type { ReportFormFragment } from '../generated/graphql.js';
import { weekParts } from '../kit/iso-week.js';
import { useFormat } from '../kit/use-format.js';
import { Deadline } from '../week/Deadline.js';
import { PHASE_COLOURS } from '../week/phase-colours.js';
import '../week/week-header.css';
import type { ReportedBy } from './reported-by.js';

/** Whose report of which week it is, and how long is left. */
export function ReportHeader({
  form: { week, organisation },
  by,
  now,
}: {
  form: ReportFormFragment;
  by: ReportedBy;
  now: string;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const number = String(weekParts(week.isoWeek).week);
  const title = t('report.title', { week: number });
  useEffect(() => {
    document.title = `${title} – ${t('app.name')}`;
  }, [title, t]);
  return (
    <div className="week-header">
      <div className="wide">
        <Link asChild>
          <Route href={by === 'own' ? `/uke/${week.isoWeek}` : `/uke/${week.isoWeek}/oppfolging`}>
            <span aria-hidden="true">← </span>
            {t(by === 'own' ? 'report.back' : 'report.others.back', { week: number })}
          </Route>
        </Link>
        <div className="week-title">
          <Heading level={1} data-size="lg">
            {title}
          </Heading>
          <Tag data-color={PHASE_COLOURS[week.phase]}>{t(`week.phase.${week.phase}`)}</Tag>
        </div>
        <Paragraph>
          {by === 'onBehalf' ? t('report.others.onBehalf', { name: organisation.title }) : organisation.title}
        </Paragraph>
        <Deadline week={week} now={now} />
        <Paragraph data-size="sm" className="subtle">
          {t('week.deadline', { at: format.at(week.deadline) })}
        </Paragraph>
      </div>
    </div>
  );
}
