import { Heading, Link, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import type { FollowWeekQuery } from '../generated/graphql.js';
import { weekParts } from '../kit/iso-week.js';
import { useFormat } from '../kit/use-format.js';
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
  useEffect(() => {
    document.title = `${title} – ${t('app.name')}`;
  }, [title, t]);
  return (
    <div className="week-header">
      <div className="wide week-header-row">
        <div>
          <Link asChild>
            <Route href={`/uke/${week.isoWeek}`}>
              <span aria-hidden="true">← </span>
              {t('follow.back', { week: String(weekParts(week.isoWeek).week) })}
            </Route>
          </Link>
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
