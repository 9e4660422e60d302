import type { IsoWeek } from '@fordel/shared';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../api/use-live-query.js';
import { ShortageChoicesDocument } from '../../generated/graphql.js';
import { weekParts } from '../../kit/iso-week.js';
import { Loaded } from '../../kit/Loaded.js';
import { Section } from '../../kit/Section.js';
import { FollowFrame } from '../FollowFrame.js';
import { Shortages } from './Shortages.js';

/** Who runs dry first, for those who follow up and those who watch. */
export function ShortagesPage({ isoWeek }: { isoWeek: IsoWeek }) {
  const { t } = useTranslation();
  const state = useLiveQuery(ShortageChoicesDocument, {}, 'untilAnswered');
  const title = t('follow.shortages.title', { week: String(weekParts(isoWeek).week) });
  return (
    <FollowFrame isoWeek={isoWeek} title={title} pathOf={(other) => `/uke/${other}/mangler`}>
      {(follower) => (
        <Section title={t('follow.shortages.days')} intro={t('follow.shortages.intro')} across>
          <Loaded state={state} lines={6}>
            {(choices) => (
              <Shortages isoWeek={isoWeek} nation={follower.follows === 'nation'} choices={choices} />
            )}
          </Loaded>
        </Section>
      )}
    </FollowFrame>
  );
}
