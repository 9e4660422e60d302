import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { NormalStocksDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { OverviewList } from './OverviewList.js';

/** Who lacks what, of all the caller follows. */
export function Overview() {
  const { t } = useTranslation();
  const state = useLiveQuery(NormalStocksDocument, {}, ['NORMAL_STOCK']);
  return (
    <Section title={t('normalStock.overview')} intro={t('normalStock.overviewIntro')} across>
      <Loaded state={state} lines={8}>
        {({ normalStocks }) => <OverviewList stocks={normalStocks} />}
      </Loaded>
    </Section>
  );
}
