import { Link, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import { useLiveQuery } from '../../api/use-live-query.js';
import { type ShortageChoicesQuery, ShortagesDocument } from '../../generated/graphql.js';
import { Loaded } from '../../kit/Loaded.js';
import { ShowMore } from '../../kit/ShowMore.js';
import { useFormat } from '../../kit/use-format.js';
import { ALL, type ShortageChoice, ShortageFilters } from './ShortageFilters.js';
import { ShortageTable } from './ShortageTable.js';

const AT_ONCE = 50;
const MOST = 500;

interface ShortagesProps {
  readonly isoWeek: string;
  /** Whether the reader follows the nation, of which a county can be chosen. */
  readonly nation: boolean;
  readonly choices: ShortageChoicesQuery;
}

export function Shortages({ isoWeek, nation, choices }: ShortagesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [choice, choose] = useState<ShortageChoice>({ category: ALL, county: ALL, kind: ALL });
  const [first, setFirst] = useState(AT_ONCE);
  const chosen = (value: string) => (value === ALL ? null : value);
  const state = useLiveQuery(
    ShortagesDocument,
    {
      ...{ isoWeek, first },
      categoryCode: chosen(choice.category),
      fylkesmannId: chosen(choice.county),
      reporters: choice.kind === ALL ? null : choice.kind,
    },
    ['REPORTS'],
  );
  return (
    <>
      <Link asChild>
        <Route href={`/uke/${isoWeek}/oppfolging`}>{t('follow.shortages.back')}</Route>
      </Link>
      <ShortageFilters choice={choice} choices={choices} nation={nation} onChange={choose} />
      <Loaded state={state} lines={6}>
        {({ shortages: { edges, totalCount, neverReported } }) => (
          <>
            <div role="status" className="subtle">
              <Paragraph data-size="sm">
                {t('list.shown', { shown: format.number(edges.length), total: format.number(totalCount) })}
              </Paragraph>
              {neverReported === 0 ? null : (
                <Paragraph data-size="sm">
                  {t('follow.shortages.neverReported', { count: neverReported })}
                </Paragraph>
              )}
            </div>
            {edges.length === 0 ? null : (
              <ShortageTable isoWeek={isoWeek} shortages={edges.map(({ node }) => node)} />
            )}
            <ShowMore
              hidden={Math.min(totalCount, MOST) - edges.length}
              atOnce={AT_ONCE}
              onMore={() => setFirst(first + AT_ONCE)}
            />
          </>
        )}
      </Loaded>
    </>
  );
}
