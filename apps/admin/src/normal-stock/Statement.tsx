import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { NormalStockDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { AnnualUseSection } from './AnnualUseSection.js';
import { CountedYears } from './CountedYears.js';
import { OwnStockSection } from './OwnStockSection.js';
import { SharedStocks } from './SharedStocks.js';
import { StatementSection } from './StatementSection.js';
import { whoseReports } from './whose-reports.js';

/** How one organisation stands, and, when it is the caller's own, what it says of itself. */
export function Statement({ organisationId, isOwn }: { organisationId: string; isOwn: boolean }) {
  const { t } = useTranslation();
  const state = useLiveQuery(NormalStockDocument, { organisationId }, ['NORMAL_STOCK', 'REPORTS']);
  return (
    <Loaded state={state} lines={6}>
      {({ normalStock }) =>
        normalStock ? (
          <>
            <StatementSection statement={normalStock} />
            <CountedYears lines={normalStock.lines} />
            <AnnualUseSection
              years={normalStock.annualUse}
              reports={whoseReports(normalStock.organisation.kind)}
              mayState={isOwn}
              onSaved={state.refetch}
            />
            <OwnStockSection
              reports={whoseReports(normalStock.organisation.kind)}
              stock={normalStock.ownStock ?? null}
              mayDeclare={isOwn}
              onSaved={state.refetch}
            />
            {isOwn ? <SharedStocks keeper={normalStock.organisation} onSaved={state.refetch} /> : null}
          </>
        ) : (
          <Paragraph className="across">{t('normalStock.notFound')}</Paragraph>
        )
      }
    </Loaded>
  );
}
