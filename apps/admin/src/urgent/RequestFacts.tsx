import { Link, Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import type { WholeUrgentFragment } from '../generated/graphql.js';
import { Announcer } from '../kit/Announcer.js';
import { useFormat } from '../kit/use-format.js';
import { StateTag } from './StateTag.js';
import { useClocks } from './use-clocks.js';

/** What is asked for, the clocks, what was granted, and how far it has come. */
export function RequestFacts({ request }: { request: WholeUrgentFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { left, waited, toDoor } = useClocks(request);
  const { state, quantity, category, answerer, sentAt, grant, shipment } = request;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('urgent.column.quantity'), format.quantity(quantity, category.baseUnit)],
    ...(left === null ? [] : [[t('urgent.column.left'), left] as const]),
    [t('urgent.sent'), format.at(sentAt)],
    [t('urgent.column.waited'), waited],
    ...(state === 'SENT' ? [[t('urgent.with'), answerer.title] as const] : []),
    ...(grant
      ? grant.lines.map(
          ({ product, packs }) =>
            [product.name, t('unit.packs', { count: packs, n: format.number(packs) })] as const,
        )
      : []),
    ...(shipment
      ? [
          [
            t('own_shipments.number', { number: shipment.number }),
            <Link key="shipment" asChild>
              <Route href="/">{t(`own_shipments.state.${shipment.state}`)}</Route>
            </Link>,
          ] as const,
          [t('urgent.expected'), format.window(shipment.etaEarliest, shipment.etaLatest)] as const,
        ]
      : []),
    ...(toDoor === null ? [] : [[t('urgent.toDoor'), toDoor] as const]),
  ];
  return (
    <>
      <p className="urgent-state">
        <StateTag state={state} />{' '}
        {request.synthetic ? (
          <Tag data-size="sm" data-color="warning">
            {t('round.synthetic')}
          </Tag>
        ) : null}
      </p>
      <dl className="urgent-facts">
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {grant ? <p>{t('urgent.advance', { number: String(grant.policyNumber) })}</p> : null}
      <Announcer text={t(`urgent.state.${state}`)} />
    </>
  );
}
