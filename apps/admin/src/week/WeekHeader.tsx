import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { WeekLiveQuery } from '../generated/graphql.js';
import { weekParts } from '../kit/iso-week.js';
import { useFormat } from '../kit/use-format.js';
import { Deadline } from './Deadline.js';
import { ExerciseBanner } from './ExerciseBanner.js';
import './week-header.css';

const COLOURS = { NOT_OPEN: 'neutral', OPEN: 'success', LATE: 'warning', CLOSED: 'info' } as const;

interface WeekHeaderProps {
  readonly clock: WeekLiveQuery['clock'];
  readonly week: WeekLiveQuery['currentWeek'];
}

export function WeekHeader({ clock, week }: WeekHeaderProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const parts = weekParts(week.isoWeek);
  const title = t('week.title', { week: String(parts.week) });
  useEffect(() => {
    document.title = `${title} ${parts.year} – ${t('app.name')}`;
  }, [title, parts.year, t]);
  return (
    <>
      <ExerciseBanner clock={clock} />
      <div className="week-header">
        <div className="wide">
          <div className="week-title">
            <Heading level={1} data-size="lg">
              {title} <span className="week-year">{parts.year}</span>
            </Heading>
            <Tag data-color={COLOURS[week.phase]}>{t(`week.phase.${week.phase}`)}</Tag>
          </div>
          <Deadline week={week} now={clock.now} />
          <Paragraph data-size="sm" className="subtle">
            {t('week.deadline', { at: format.at(week.deadline) })}
            <span aria-hidden="true"> · </span>
            {t('week.now', { at: format.at(clock.now) })}
          </Paragraph>
        </div>
      </div>
    </>
  );
}
