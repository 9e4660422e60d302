import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { RoundLiveDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { Section } from '../kit/Section.js';
import { ShipmentCounts } from '../shipments/ShipmentCounts.js';
import { Round } from './Round.js';
import { RoundFigures } from './RoundFigures.js';

/** The week's round and all that follows from it. */
export function RoundPart({ isoWeek }: { isoWeek: string }) {
  const { t } = useTranslation();
  const state = useLiveQuery(RoundLiveDocument, { isoWeek }, ['ROUND', 'WEEK']);
  const week = state.data?.week ?? null;
  const round = week?.round ?? null;
  return (
    <>
      <Section title={t('round.title')}>
        <Loaded state={state}>{() => (week ? <Round week={week} /> : null)}</Loaded>
      </Section>
      {round ? <RoundFigures key={`${round.id} ${round.state}`} round={round} /> : null}
      {round ? <ShipmentCounts roundId={round.id} /> : null}
    </>
  );
}
