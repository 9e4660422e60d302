import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../api/use-live-query.js';
import { type LiveRoundFragment, RoundSplitDocument } from '../generated/graphql.js';
import { Loaded } from '../kit/Loaded.js';
import { poolKinds } from './pool-kinds.js';
import { SplitFigure } from './SplitFigure.js';

/** How a calculated round shares out each product. */
export function Split({ round }: { round: LiveRoundFragment }) {
  const { t } = useTranslation();
  const state = useLiveQuery(RoundSplitDocument, { roundId: round.id }, 'untilAnswered');
  return (
    <Loaded state={state} lines={5}>
      {({ round: figures }) =>
        figures && figures.products.length > 0 ? (
          <SplitFigure products={figures.products} kinds={poolKinds(figures.policy.document)} />
        ) : (
          <Paragraph>{t('split.hidden')}</Paragraph>
        )
      }
    </Loaded>
  );
}
