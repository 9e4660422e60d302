import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { DeadlineMovesFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';

/** That there is more time than usual, and why: the latest reason, and the deadline everybody reckoned with. */
export function DeadlineMoved({ week: { deadlineMoves } }: { week: DeadlineMovesFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [first, last] = [deadlineMoves[0], deadlineMoves.at(-1)];
  if (!first || !last) return null;
  return (
    <Paragraph data-size="sm">
      {t('moveDeadline.moved', { from: format.at(first.movedFrom), reason: last.reason })}
    </Paragraph>
  );
}
