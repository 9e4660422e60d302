import { Link, Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as Route } from 'wouter';
import type { WholeUrgentFragment } from '../generated/graphql.js';
import { Announcer } from '../kit/Announcer.js';
import { useFormat } from '../kit/use-format.js';
import { StateTag } from './StateTag.js';
import { useClocks } from './use-clocks.js';

interface RequestFactsProps {
  readonly request: WholeUrgentFragment;
  /** Whether the goods come to the reader, who has the shipment on their own page. */
  readonly own: boolean;
}

/** What is asked for, the clocks, what was granted, and how far it has come. */
export function RequestFacts({ request, own }: RequestFactsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { left, toAnswer, waited, toDoor } = useClocks(request);
  const { state, overdue, quantity, category, answerer, grant, shipment } = request;
  const { runsDryAt, sentAt, answerDueAt, takenOverAt } = request;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('urgent.column.quantity'), format.quantity(quantity, category.baseUnit)],
    [t('urgent.column.left'), left ?? format.at(runsDryAt)],
    [t('urgent.sent'), format.at(sentAt)],
    [t('urgent.column.waited'), waited],
    ...(toAnswer === null
      ? []
      : [
          [t('urgent.with'), answerer.title] as const,
          [
            t('urgent.column.due'),
            t('urgent.dueAt', { at: format.at(answerDueAt), clock: toAnswer }),
          ] as const,
        ]),
    ...(takenOverAt ? [[t('urgent.takenOver'), format.at(takenOverAt)] as const] : []),
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
            own ? (
              <Link key="shipment" asChild>
                <Route href={`/#${shipment.id}`}>{t(`own_shipments.state.${shipment.state}`)}</Route>
              </Link>
            ) : (
              t(`own_shipments.state.${shipment.state}`)
            ),
          ] as const,
          [t('urgent.expected'), format.window(shipment.etaEarliest, shipment.etaLatest)] as const,
        ]
      : []),
    ...(toDoor === null ? [] : [[t('urgent.toDoor'), toDoor] as const]),
  ];
  return (
    <>
      <p className="urgent-state">
        <StateTag request={request} />{' '}
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
      {toAnswer === null ? null : (
        <p>{t(overdue ? 'urgent.mayBeTakenOver' : 'urgent.answerTime', { answerer: answerer.title })}</p>
      )}
      {grant ? <p>{t('urgent.advance', { number: String(grant.policyNumber) })}</p> : null}
      <Announcer text={t(overdue ? 'urgent.overdue' : `urgent.state.${state}`)} />
    </>
  );
}
