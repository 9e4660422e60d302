import { Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { OpenRequestFragment } from '../generated/graphql.js';

const COLOURS = {
  SENT: 'warning',
  FORWARDED: 'warning',
  SOLVED_LOCALLY: 'success',
  GRANTED: 'success',
  REJECTED: 'danger',
  WITHDRAWN: 'neutral',
} as const;

/** Where a request stands, in words. */
export function StateTag({
  request: { state, overdue },
}: {
  request: Pick<OpenRequestFragment, 'state' | 'overdue'>;
}) {
  const { t } = useTranslation();
  return (
    <Tag data-size="sm" data-color={overdue ? 'danger' : COLOURS[state]}>
      {t(overdue ? 'urgent.overdue' : `urgent.state.${state}`)}
    </Tag>
  );
}
