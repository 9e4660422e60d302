import { Checkbox, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { NormalStocksDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { OverviewTable } from './OverviewTable.js';

/** Who lacks what, of all the caller follows. */
export function Overview() {
  const { t } = useTranslation();
  const state = useLiveQuery(NormalStocksDocument, {}, 'untilAnswered');
  const [onlyLacking, setOnlyLacking] = useState(false);
  return (
    <Section title={t('normalStock.overview')} intro={t('normalStock.overviewIntro')} across>
      <Loaded state={state} lines={8}>
        {({ normalStocks }) => {
          const lacking = normalStocks.filter(({ lines }) => lines.some((line) => line.state === 'LACKING'));
          const shown = onlyLacking ? lacking : normalStocks;
          return (
            <>
              <Checkbox
                label={t('normalStock.onlyLacking')}
                checked={onlyLacking}
                onChange={({ target }) => setOnlyLacking(target.checked)}
              />
              {shown.length === 0 ? (
                <Paragraph>{t('normalStock.nobody')}</Paragraph>
              ) : (
                <OverviewTable all={normalStocks} shown={shown} />
              )}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
