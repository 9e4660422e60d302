import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { LiveWeekFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';

type DeadlineOf = Pick<LiveWeekFragment, 'opensAt' | 'deadline' | 'phase'>;

/** How long is left, or how long ago it was, on the database's clock. */
export function Deadline({ week, now }: { week: DeadlineOf; now: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const from = (instant: string) => ({ duration: format.duration(Date.parse(instant) - Date.parse(now)) });
  const texts = {
    NOT_OPEN: [t('week.opens', from(week.opensAt))],
    OPEN: [t('week.closes', from(week.deadline))],
    LATE: [t('week.overdue', from(week.deadline)), t('week.late')],
    CLOSED: [t('week.closed')],
  };
  const [headline, help] = texts[week.phase];
  return (
    <div className="deadline">
      <Paragraph data-size="lg">{headline}</Paragraph>
      {help === undefined ? null : <Paragraph data-size="sm">{help}</Paragraph>}
    </div>
  );
}
