import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { PartnersDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { KindFields } from './KindFields.js';
import { perKind } from './kinds.js';
import type { Keeper } from './keeper.js';
import type { PartnerShare } from './shared-draft.js';

interface PartnerSharesProps {
  readonly keeper: Keeper;
  readonly shares: readonly PartnerShare[];
  readonly onChange: (shares: readonly PartnerShare[]) => void;
  readonly faultOf: (field: string) => string | undefined;
}

/** Everybody's share, and the way to add somebody. */
export function PartnerShares({ keeper, shares, onChange, faultOf }: PartnerSharesProps) {
  const { t } = useTranslation();
  const state = useLiveQuery(PartnersDocument, {}, 'untilAnswered');
  const [chosen, choose] = useState('');
  return (
    <Loaded state={state}>
      {({ kommuner, fylkeskommuner, regions }) => {
        const partners = [...fylkeskommuner.edges, ...regions.edges, ...kommuner.edges].map(
          ({ node }) => node,
        );
        const nameOf = (id: string) => partners.find((partner) => partner.id === id)?.name ?? keeper.title;
        const taken = new Set(shares.map(({ organisationId }) => organisationId));
        const free = partners.filter(({ id }) => !taken.has(id));
        const add = () => {
          if (!free.some(({ id }) => id === chosen)) return;
          onChange([...shares, { organisationId: chosen, share: perKind(() => '') }]);
          choose('');
        };
        return (
          <>
            {shares.map((partner) => (
              <div key={partner.organisationId}>
                <KindFields
                  legend={t('normalStock.shareOf', { name: nameOf(partner.organisationId) })}
                  prefix={partner.organisationId}
                  values={partner.share}
                  onChange={(share) =>
                    onChange(shares.map((each) => (each === partner ? { ...each, share } : each)))
                  }
                  faultOf={faultOf}
                />
                {partner.organisationId === keeper.id ? null : (
                  <Button
                    type="button"
                    variant="tertiary"
                    data-size="sm"
                    onClick={() => onChange(shares.filter((each) => each !== partner))}
                  >
                    {t('normalStock.removePartner', { name: nameOf(partner.organisationId) })}
                  </Button>
                )}
              </div>
            ))}
            <div className="actions normal-stock-partner">
              <Field>
                <Label>{t('normalStock.partner')}</Label>
                <Select value={chosen} onChange={({ target }) => choose(target.value)}>
                  <Select.Option value="">–</Select.Option>
                  {free.map(({ id, name }) => (
                    <Select.Option key={id} value={id}>
                      {name}
                    </Select.Option>
                  ))}
                </Select>
              </Field>
              <Button type="button" variant="secondary" data-size="sm" onClick={add}>
                {t('normalStock.addPartner')}
              </Button>
            </div>
          </>
        );
      }}
    </Loaded>
  );
}
