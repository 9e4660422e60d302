import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { LiveWeekFragment } from '../generated/graphql.js';
import { weekParts } from '../kit/iso-week.js';
import { useFormat } from '../kit/use-format.js';
import { usePageTitle } from '../kit/use-page-title.js';
import { Deadline } from './Deadline.js';
import { DeadlineMoved } from './DeadlineMoved.js';
import { PHASE_COLOURS } from './phase-colours.js';
import { WeekLinks } from './WeekLinks.js';
import './week-header.css';

interface WeekHeaderProps {
  readonly week: LiveWeekFragment;
  readonly now: string;
  /** The week it is now. */
  readonly current: string;
}

export function WeekHeader({ week, now, current }: WeekHeaderProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const parts = weekParts(week.isoWeek);
  const title = t('week.title', { week: String(parts.week) });
  usePageTitle(`${title} ${parts.year}`);
  return (
    <div className="week-header">
      <div className="wide week-header-row">
        <div>
          <div className="week-title">
            <Heading level={1} data-size="lg">
              {title} <span className="week-year">{parts.year}</span>
            </Heading>
            <Tag data-color={PHASE_COLOURS[week.phase]}>{t(`week.phase.${week.phase}`)}</Tag>
          </div>
          <Deadline week={week} now={now} />
          <Paragraph data-size="sm" className="subtle">
            {t('week.deadline', { at: format.at(week.deadline) })}
            <span aria-hidden="true"> · </span>
            {t('week.now', { at: format.at(now) })}
          </Paragraph>
          <DeadlineMoved week={week} />
        </div>
        <WeekLinks isoWeek={week.isoWeek} current={current} />
      </div>
    </div>
  );
}
