import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { ListedUrgentFragment, UrgentBatchProductFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import { grantId } from './grant-draft.js';
import type { GrantState } from './use-grant.js';

interface GrantLineProps {
  readonly product: UrgentBatchProductFragment;
  readonly request: ListedUrgentFragment;
  readonly grant: GrantState;
}

/** One product: what may be granted of it, what is proposed and what that does, and the packs. */
export function GrantLine({ product: line, request, grant }: GrantLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { product, available, central } = line;
  const proposal = line.proposals.find(({ requestId }) => requestId === request.id);
  const id = grantId(product.id);
  const does = proposal
    ? t('urgent.grant.proposal', {
        packs: t('unit.packs', { count: proposal.packs, n: format.number(proposal.packs) }),
        before: format.days(proposal.daysBefore ?? null),
        after: format.days(proposal.daysAfter ?? null),
        limit: t(`urgent.limit.${proposal.limitedBy}`),
      })
    : '';
  return (
    <Textfield
      id={id}
      label={t('urgent.grant.packs', { product: product.name })}
      description={`${t('urgent.grant.available', {
        available: format.number(available),
        central: format.number(central),
      })} ${does}`}
      inputMode="numeric"
      className="urgent-packs"
      value={grant.draft[product.id] ?? ''}
      error={grant.faults.get(id)}
      onChange={({ target }) => grant.change(product.id, target.value)}
    />
  );
}
