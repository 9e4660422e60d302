import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { type LiveRoundFragment, RoundLowestDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { LowestChoice } from './LowestChoice.js';

/** Who had least before a calculated round, and what they have after it. */
export function Lowest({ round }: { round: LiveRoundFragment }) {
  const { t } = useTranslation();
  const state = useLiveQuery(RoundLowestDocument, { roundId: round.id }, 'untilAnswered');
  return (
    <Loaded state={state} lines={5}>
      {({ round: figures }) =>
        figures && figures.products.length > 0 ? (
          <LowestChoice products={figures.products} />
        ) : (
          <Paragraph>{t('split.hidden')}</Paragraph>
        )
      }
    </Loaded>
  );
}
