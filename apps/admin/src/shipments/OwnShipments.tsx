import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { OwnShipmentsDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { ShipmentCard } from './ShipmentCard.js';
import './shipments.css';

const PAGE = 5;
/** Whoever was led to one of them must find it. */
const LED = 50;

/** What is on its way to the caller's own organisation, newest first. */
export function OwnShipments({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation();
  const [first, setFirst] = useState(location.hash === '' ? PAGE : LED);
  const state = useLiveQuery(OwnShipmentsDocument, { recipientId: organisationId, first }, [
    'SHIPMENTS',
    'URGENT',
  ]);
  return (
    <Section title={t('own_shipments.title')} across>
      <Loaded state={state}>
        {({ shipments: { edges, totalCount } }) => (
          <>
            {edges.length === 0 ? <Paragraph>{t('own_shipments.none')}</Paragraph> : null}
            <div className="shipments">
              {edges.map(({ node }) => (
                <ShipmentCard key={node.id} shipment={node} />
              ))}
            </div>
            {edges.length < totalCount ? (
              <Button variant="secondary" onClick={() => setFirst(first + PAGE)}>
                {t('own_shipments.more')}
              </Button>
            ) : null}
          </>
        )}
      </Loaded>
    </Section>
  );
}
