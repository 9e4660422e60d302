import { Button, Textfield } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedUrgentFragment, UrgentBatchProductFragment } from '../generated/graphql.js';
import { SendTrouble } from '../kit/SendTrouble.js';
import { GrantLine } from './GrantLine.js';
import { GRANT_REMARK_ID, useGrant } from './use-grant.js';

interface GrantFormProps {
  readonly request: ListedUrgentFragment;
  /** Of the request's category. */
  readonly products: readonly UrgentBatchProductFragment[];
  readonly refetch: () => void;
}

/** How many packs of which product: the proposal, or something else with its reason. */
export function GrantForm({ request, products, refetch }: GrantFormProps) {
  const { t } = useTranslation();
  const grant = useGrant(request, products, refetch);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void grant.send();
  };
  return (
    <form className="urgent-form" noValidate onSubmit={onSubmit}>
      {products.map((product) => (
        <GrantLine key={product.product.id} product={product} request={request} grant={grant} />
      ))}
      <Textfield
        id={GRANT_REMARK_ID}
        multiline
        rows={2}
        maxLength={2000}
        label={t(grant.differs ? 'urgent.grant.why' : 'urgent.grant.remark')}
        value={grant.remark}
        error={grant.faults.get(GRANT_REMARK_ID)}
        onChange={({ target }) => grant.setRemark(target.value)}
      />
      <div className="actions">
        <Button type="submit" aria-disabled={grant.sending}>
          {t(grant.sending ? 'round.doing' : 'urgent.grant.send')}
        </Button>
      </div>
      <SendTrouble refusal={grant.refused} problem={grant.problem} />
    </form>
  );
}
