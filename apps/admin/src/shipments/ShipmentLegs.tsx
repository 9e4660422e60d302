import { useTranslation } from 'react-i18next';
import type { OwnShipmentFragment } from '../generated/graphql.js';
import { Step } from '../kit/Step.js';
import { Steps } from '../kit/Steps.js';
import { useFormat } from '../kit/use-format.js';

const positionOf = (state: OwnShipmentFragment['legs'][number]['state']) =>
  state === 'DELIVERED' ? 'done' : state === 'WAITING' ? 'ahead' : 'current';

/** The legs from store to store to recipient, each with its state and since when. */
export function ShipmentLegs({ legs }: { legs: OwnShipmentFragment['legs'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Steps>
      {legs.map(({ sequence, from, to, state, changedAt, consignmentNumber }) => (
        <Step
          key={sequence}
          position={positionOf(state)}
          title={t('own_shipments.fromTo', { from: from.title, to: to.title })}
        >
          {t(`own_shipments.leg.${state}`)} {t('own_shipments.since', { at: format.at(changedAt) })}
          {consignmentNumber ? `. ${t('own_shipments.consignment', { number: consignmentNumber })}` : null}
        </Step>
      ))}
    </Steps>
  );
}
