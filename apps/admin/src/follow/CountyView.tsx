import type { IsoWeek } from '@fordel/shared';
import type { ReactNode } from 'react';
import { useLiveQuery } from '../api/use-live-query.js';
import { CountyCompletenessDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { AreaView } from './AreaView.js';
import { recentWeeks } from './recent-weeks.js';

interface CountyViewProps {
  readonly isoWeek: IsoWeek;
  readonly county: string;
  /** Its reporters. */
  readonly children: ReactNode;
}

/** One county and its kommuner. */
export function CountyView({ isoWeek, county, children }: CountyViewProps) {
  const state = useLiveQuery(CountyCompletenessDocument, recentWeeks(isoWeek), ['REPORTS']);
  return (
    <Loaded state={state} lines={8}>
      {({ counties }) => {
        const weeks = counties.filter(({ fylkesmann }) => fylkesmann?.id === county);
        return (
          <AreaView isoWeek={isoWeek} title={weeks[0]?.fylkesmann?.title} kind="KOMMUNE" weeks={weeks}>
            {children}
          </AreaView>
        );
      }}
    </Loaded>
  );
}
