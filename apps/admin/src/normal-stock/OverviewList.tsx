import { Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NormalStocksQuery } from '../generated/graphql.js';
import { ShowMore } from '../kit/ShowMore.js';
import { useFormat } from '../kit/use-format.js';
import { EVERYWHERE, OverviewFilters } from './OverviewFilters.js';
import { OverviewTable } from './OverviewTable.js';

const AT_ONCE = 50;

/** Those that are looked for, some at a time. */
export function OverviewList({ stocks }: { stocks: NormalStocksQuery['normalStocks'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [filter, setFilter] = useState({ county: EVERYWHERE, onlyLacking: false });
  const [most, setMost] = useState(AT_ONCE);
  const inCounty = stocks.filter(
    ({ organisation }) => filter.county === EVERYWHERE || organisation.fylkesmann?.id === filter.county,
  );
  const found = filter.onlyLacking
    ? inCounty.filter(({ lines }) => lines.some(({ state }) => state === 'LACKING'))
    : inCounty;
  const shown = found.slice(0, most);
  return (
    <>
      <OverviewFilters
        filter={filter}
        counties={stocks.flatMap(({ organisation: { fylkesmann } }) => (fylkesmann ? [fylkesmann] : []))}
        onChange={(next) => {
          setFilter(next);
          setMost(AT_ONCE);
        }}
      />
      <Paragraph data-size="sm" className="subtle" role="status">
        {t('list.shown', { shown: format.number(shown.length), total: format.number(inCounty.length) })}
      </Paragraph>
      {found.length === 0 ? (
        <Paragraph>{t('normalStock.nobody')}</Paragraph>
      ) : (
        <OverviewTable all={inCounty} shown={shown} />
      )}
      <ShowMore
        hidden={found.length - shown.length}
        atOnce={AT_ONCE}
        onMore={() => setMost(most + AT_ONCE)}
      />
    </>
  );
}
