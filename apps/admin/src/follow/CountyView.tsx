import type { IsoWeek } from '@fordel/shared';
import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { CountyCompletenessDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { AreaBar } from './AreaBar.js';
import { recentWeeks } from './recent-weeks.js';
import { WeeksTable } from './WeeksTable.js';

interface CountyViewProps {
  readonly isoWeek: IsoWeek;
  readonly county: string;
  /** Its reporters. */
  readonly children: ReactNode;
}

/** One county: its figures this week, its reporters, and the latest weeks. */
export function CountyView({ isoWeek, county, children }: CountyViewProps) {
  const { t } = useTranslation();
  const state = useLiveQuery(CountyCompletenessDocument, recentWeeks(isoWeek), ['REPORTS']);
  return (
    <Loaded state={state} lines={8}>
      {({ counties }) => {
        const weeks = counties.filter(({ fylkesmann }) => fylkesmann?.id === county);
        return (
          <>
            <Heading level={2} data-size="sm" className="across">
              {weeks[0]?.fylkesmann?.title}
            </Heading>
            <Section title={t('follow.figures')} intro={t('follow.figuresIntro')} across>
              <AreaBar
                title={t('reports.KOMMUNE')}
                figures={weeks.find((week) => week.isoWeek === isoWeek)}
              />
            </Section>
            {children}
            <Section title={t('follow.weeks')} intro={t('follow.weeksIntro')} across>
              <WeeksTable weeks={weeks} />
            </Section>
          </>
        );
      }}
    </Loaded>
  );
}
