import type { IsoWeek } from '@fordel/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { NationCompletenessDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { AreaBar } from './AreaBar.js';
import { CountyTable } from './CountyTable.js';
import { CountyWeeks } from './CountyWeeks.js';
import { recentWeeks } from './recent-weeks.js';
import { WeeksTable } from './WeeksTable.js';

interface NationViewProps {
  readonly isoWeek: IsoWeek;
  /** Its reporters. */
  readonly children: ReactNode;
}

/** All counties: this week side by side, the reporters, and the latest weeks. */
export function NationView({ isoWeek, children }: NationViewProps) {
  const { t } = useTranslation();
  const state = useLiveQuery(NationCompletenessDocument, recentWeeks(isoWeek), ['REPORTS']);
  return (
    <Loaded state={state} lines={8}>
      {({ counties, nation, hospitals }) => (
        <>
          <Section title={t('follow.figures')} intro={t('follow.figuresIntro')} across>
            <AreaBar title={t('reports.KOMMUNE')} figures={nation.find((week) => week.isoWeek === isoWeek)} />
            <AreaBar title={t('reports.HOSPITAL')} figures={hospitals[0]} />
          </Section>
          <Section title={t('follow.counties')} across>
            <CountyTable counties={counties.filter((county) => county.isoWeek === isoWeek)} />
          </Section>
          {children}
          <Section title={t('follow.weeks')} intro={t('follow.weeksIntro')} across>
            <WeeksTable weeks={nation} />
            <CountyWeeks counties={counties} />
          </Section>
        </>
      )}
    </Loaded>
  );
}
