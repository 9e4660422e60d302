import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { ShipmentCountsDocument } from '../generated/graphql.js';
import { Announcer } from '../kit/Announcer.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { useFormat } from '../kit/use-format.js';
import { Milestone } from './Milestone.js';
import './milestones.css';

/** How far the round's shipments have come, all together. */
export function ShipmentCounts({ roundId }: { roundId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const state = useLiveQuery(ShipmentCountsDocument, { roundId }, ['COUNTS']);
  return (
    <Section title={t('shipments.title')} intro={t('shipments.intro')} across>
      <Loaded state={state} lines={2}>
        {({ round }) =>
          round && round.shipments.total > 0 ? (
            <>
              <dl className="milestones">
                {(['dispatched', 'delivered', 'confirmed'] as const).map((name) => (
                  <Milestone
                    key={name}
                    label={t(`shipments.${name}`)}
                    count={round.shipments[name]}
                    total={round.shipments.total}
                  />
                ))}
              </dl>
              <Announcer
                text={t('shipments.announce', {
                  dispatched: format.number(round.shipments.dispatched),
                  delivered: format.number(round.shipments.delivered),
                  confirmed: format.number(round.shipments.confirmed),
                })}
              />
            </>
          ) : (
            <Paragraph>{t('shipments.none')}</Paragraph>
          )
        }
      </Loaded>
    </Section>
  );
}
