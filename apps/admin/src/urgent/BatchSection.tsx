import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { UrgentBatchDocument, UrgentRequestsDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { BatchTable } from './BatchTable.js';
import { GrantAll } from './GrantAll.js';

/** The API's largest page. */
const ALL = 500;

/** What the rule proposes for all that wait for Helsedirektoratet, together. */
export function BatchSection() {
  const { t } = useTranslation();
  const batch = useLiveQuery(UrgentBatchDocument, {}, ['URGENT', 'ROUND', 'REPORTS']);
  const waiting = useLiveQuery(UrgentRequestsDocument, { states: ['FORWARDED'], first: ALL }, ['URGENT']);
  const refetch = () => {
    batch.refetch();
    waiting.refetch();
  };
  return (
    <Section title={t('urgent.batch.title')} intro={t('urgent.batch.intro')} across>
      <Loaded state={waiting}>
        {({ urgentRequests }) => (
          <Loaded state={batch}>
            {({ urgentBatch: { products } }) => {
              const requests = urgentRequests.edges.map(({ node }) => node);
              if (products.length === 0) return <Paragraph>{t('urgent.batch.none')}</Paragraph>;
              return (
                <>
                  <BatchTable products={products} requests={requests} />
                  <GrantAll products={products} requests={requests} refetch={refetch} />
                </>
              );
            }}
          </Loaded>
        )}
      </Loaded>
    </Section>
  );
}
