import { Alert, Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedUrgentFragment, UrgentBatchProductFragment } from '../generated/graphql.js';
import { ProblemAlert } from '../kit/ProblemAlert.js';
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
      {grant.refused === null ? null : (
        <Alert data-color="danger" data-size="sm" role="alert">
          <Paragraph>{grant.refused}</Paragraph>
        </Alert>
      )}
      <div className="actions">
        <Button type="submit" aria-disabled={grant.sending}>
          {t(grant.sending ? 'round.doing' : 'urgent.grant.send')}
        </Button>
      </div>
      {grant.problem?.kind === 'unreachable' ? <Paragraph role="alert">{t('round.lost')}</Paragraph> : null}
      {grant.problem && grant.problem.kind !== 'unreachable' ? (
        <ProblemAlert problem={grant.problem} />
      ) : null}
    </form>
  );
}
