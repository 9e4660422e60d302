import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { FollowWeekQuery } from '../generated/graphql.js';
import { BackLink } from '../kit/BackLink.js';
import { weekParts } from '../kit/iso-week.js';
import { useFormat } from '../kit/use-format.js';
import { usePageTitle } from '../kit/use-page-title.js';
import { Deadline } from '../week/Deadline.js';
import { PHASE_COLOURS } from '../week/phase-colours.js';
import '../week/week-header.css';
import { WeekLinks } from '../week/WeekLinks.js';

interface FollowHeaderProps {
  readonly title: string;
  readonly week: NonNullable<FollowWeekQuery['week']>;
  readonly now: string;
  /** The week it is now. */
  readonly current: string;
  readonly pathOf: (isoWeek: string) => string;
}

export function FollowHeader({ title, week, now, current, pathOf }: FollowHeaderProps) {
  const { t } = useTranslation();
  const format = useFormat();
  usePageTitle(title);
  return (
    <div className="week-header">
      <div className="wide week-header-row">
        <div>
          <BackLink
            href={`/uke/${week.isoWeek}`}
            text={t('follow.back', { week: String(weekParts(week.isoWeek).week) })}
          />
          <div className="week-title">
            <Heading level={1} data-size="lg">
              {title}
            </Heading>
            <Tag data-color={PHASE_COLOURS[week.phase]}>{t(`week.phase.${week.phase}`)}</Tag>
          </div>
          <Deadline week={week} now={now} />
          <Paragraph data-size="sm" className="subtle">
            {t('week.deadline', { at: format.at(week.deadline) })}
          </Paragraph>
        </div>
        <WeekLinks isoWeek={week.isoWeek} current={current} pathOf={pathOf} />
      </div>
    </div>
  );
}
