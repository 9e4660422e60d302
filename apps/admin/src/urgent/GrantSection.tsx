import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import {
  type UrgentBatchQuery,
  UrgentBatchDocument,
  type WholeUrgentFragment,
} from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { GrantForm } from './GrantForm.js';

interface GrantSectionProps {
  readonly request: WholeUrgentFragment;
  readonly refetch: () => void;
}

/** What the rule proposes for this request, as things stand now, and the way to grant it. */
export function GrantSection({ request, refetch }: GrantSectionProps) {
  const { t } = useTranslation();
  const state = useLiveQuery(UrgentBatchDocument, {}, ['URGENT', 'ROUND', 'REPORTS']);
  return (
    <Section title={t('urgent.grant.title')} across>
      <Loaded state={state}>
        {({ urgentBatch }) => <Proposed batch={urgentBatch} request={request} refetch={refetch} />}
      </Loaded>
    </Section>
  );
}

function Proposed({
  batch,
  request,
  refetch,
}: GrantSectionProps & { batch: UrgentBatchQuery['urgentBatch'] }) {
  const { t } = useTranslation();
  const products = batch.products.filter(({ product }) => product.category.code === request.category.code);
  const { batch: part, batches, bridgeDays, policyNumber } = batch;
  return (
    <>
      <Paragraph data-size="sm">
        {t('urgent.grant.rule', {
          number: String(policyNumber),
          part: String(part),
          parts: String(batches),
          days: t('time.days', { count: bridgeDays }),
        })}
      </Paragraph>
      <GrantForm request={request} products={products} refetch={refetch} />
    </>
  );
}
