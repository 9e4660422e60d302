import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnShipmentFragment } from '../generated/graphql.js';
import { Announcer } from '../kit/Announcer.js';
import { useFormat } from '../kit/use-format.js';
import { Receipt } from './Receipt.js';
import { ShipmentLegs } from './ShipmentLegs.js';
import { ShipmentLines } from './ShipmentLines.js';

/** One shipment: when it comes, how far it has come, what is in it, and the receipt. */
export function ShipmentCard({ shipment }: { shipment: OwnShipmentFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, number, confirmedAt, confirmedBy, note } = shipment;
  const heading = useRef<HTMLHeadingElement>(null);
  // Somebody was led to this one.
  useEffect(() => {
    if (location.hash === `#${shipment.id}`) heading.current?.focus();
  }, [shipment.id]);
  const arrived = state === 'DELIVERED' || state === 'CONFIRMED';
  return (
    <article className="shipment" aria-labelledby={shipment.id}>
      <div className="shipment-head">
        <Heading level={3} data-size="2xs" id={shipment.id} ref={heading} tabIndex={-1}>
          {t('own_shipments.number', { number })}
        </Heading>
        <Tag data-size="sm" data-color={arrived ? 'success' : 'info'}>
          {t(`own_shipments.state.${state}`)}
        </Tag>
        {shipment.synthetic ? (
          <Tag data-size="sm" data-color="warning">
            {t('round.synthetic')}
          </Tag>
        ) : null}
      </div>
      {arrived ? null : (
        <Paragraph data-size="sm">
          {t('own_shipments.eta', { window: format.window(shipment.etaEarliest, shipment.etaLatest) })}
        </Paragraph>
      )}
      <ShipmentLegs legs={shipment.legs} />
      <ShipmentLines number={number} lines={shipment.lines} />
      {confirmedAt && confirmedBy ? (
        <Paragraph data-size="sm">
          {t('own_shipments.confirmedBy', { at: format.at(confirmedAt), name: confirmedBy })}{' '}
          {note ? t('own_shipments.note', { note }) : null}
        </Paragraph>
      ) : null}
      {state === 'DELIVERED' || state === 'CONFIRMED' ? <Receipt shipment={shipment} /> : null}
      <Announcer text={`${t('own_shipments.number', { number })}: ${t(`own_shipments.state.${state}`)}`} />
    </article>
  );
}
