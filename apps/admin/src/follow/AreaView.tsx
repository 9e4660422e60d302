import type { IsoWeek } from '@fordel/shared';
import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaFiguresFragment, Reporters } from '../generated/graphql.js';
import { Section } from '../kit/Section.js';
import { AreaBar } from './AreaBar.js';
import { WeeksTable } from './WeeksTable.js';

interface AreaViewProps {
  readonly isoWeek: IsoWeek;
  readonly title: string | undefined;
  readonly kind: Reporters;
  /** Its figures, week by week. */
  readonly weeks: readonly AreaFiguresFragment[];
  /** Its reporters. */
  readonly children: ReactNode;
}

/** One county or health region: its figures this week, its reporters, and the latest weeks. */
export function AreaView({ isoWeek, title, kind, weeks, children }: AreaViewProps) {
  const { t } = useTranslation();
  return (
    <>
      <Heading level={2} data-size="sm" className="across">
        {title}
      </Heading>
      <Section title={t('follow.figures')} intro={t('follow.figuresIntro')} across>
        <AreaBar title={t(`reports.${kind}`)} figures={weeks.find((week) => week.isoWeek === isoWeek)} />
      </Section>
      {children}
      <Section title={t('follow.weeks')} intro={t('follow.weeksIntro')} across>
        <WeeksTable weeks={weeks} />
      </Section>
    </>
  );
}
