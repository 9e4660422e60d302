import type { IsoWeek } from '@fordel/shared';
import type { ReactNode } from 'react';
import { useLiveQuery } from '../api/use-live-query.js';
import { RegionCompletenessDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { AreaView } from './AreaView.js';
import { recentWeeks } from './recent-weeks.js';

interface RegionViewProps {
  readonly isoWeek: IsoWeek;
  /** Its reporters. */
  readonly children: ReactNode;
}

/** The reader's own health region and its hospitals. */
export function RegionView({ isoWeek, children }: RegionViewProps) {
  const state = useLiveQuery(RegionCompletenessDocument, recentWeeks(isoWeek), ['REPORTS']);
  return (
    <Loaded state={state} lines={8}>
      {({ region }) => (
        <AreaView isoWeek={isoWeek} title={region[0]?.rhf?.title} kind="HOSPITAL" weeks={region}>
          {children}
        </AreaView>
      )}
    </Loaded>
  );
}
