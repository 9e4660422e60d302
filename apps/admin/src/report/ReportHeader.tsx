import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { ReportFormFragment } from '../generated/graphql.js';
import { BackLink } from '../kit/BackLink.js';
import { weekParts } from '../kit/iso-week.js';
import { useFormat } from '../kit/use-format.js';
import { usePageTitle } from '../kit/use-page-title.js';
import { Deadline } from '../week/Deadline.js';
import { DeadlineMoved } from '../week/DeadlineMoved.js';
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
  const title =
    by === 'own'
      ? t('report.title', { week: number })
      : t('report.others.title', { week: number, name: organisation.title });
  usePageTitle(title);
  return (
    <div className="week-header">
      <div className="wide">
        <BackLink
          href={by === 'own' ? `/uke/${week.isoWeek}` : `/uke/${week.isoWeek}/oppfolging`}
          text={t(by === 'own' ? 'report.back' : 'report.others.back', { week: number })}
        />
        <div className="week-title">
          <Heading level={1} data-size="lg">
            {title}
          </Heading>
          <Tag data-color={PHASE_COLOURS[week.phase]}>{t(`week.phase.${week.phase}`)}</Tag>
        </div>
        {by === 'own' ? <Paragraph>{organisation.title}</Paragraph> : null}
        {by === 'onBehalf' ? (
          <Paragraph>{t('report.others.onBehalf', { name: organisation.title })}</Paragraph>
        ) : null}
        <Deadline week={week} now={now} />
        <Paragraph data-size="sm" className="subtle">
          {t('week.deadline', { at: format.at(week.deadline) })}
        </Paragraph>
        <DeadlineMoved week={week} />
      </div>
    </div>
  );
}
